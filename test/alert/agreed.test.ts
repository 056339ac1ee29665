import { expect, test } from "vitest";
import { unmet } from "../../functions/alert/matching.ts";
import type { Change } from "../../functions/change/change.ts";
import type { CoderName } from "../../functions/position/position.ts";
import { filter } from "../../functions/store/subscriptions.ts";
import { dossier, stanceChange, start } from "./harbour.ts";

function foundBy(...coders: CoderName[]): Change {
  const found = stanceChange();
  if (found.kind !== "stance_changed") throw new Error("The example is a change of stance.");
  return { ...found, after: { ...found.after, coders }, id: "harbour.1", dossier: "harbour", seq: 1, at: start, cause: "article_edit" };
}

test.each([
  [["rules", "model"], {}, null],
  [["rules"], {}, "agreement"],
  [["model"], {}, "agreement"],
  [["person"], {}, null],
  [["model"], { coders: "any" }, null],
] as const)("found by %j, under %j: %s", (coders, given, condition) => {
  expect(unmet(filter.parse(given), foundBy(...coders), dossier)).toBe(condition);
});
