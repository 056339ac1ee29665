import { describe, expect, test } from "vitest";
import { unmet } from "../../functions/alert/matching.ts";
import type { Change, FoundChange } from "../../functions/change/change.ts";
import { filter } from "../../functions/store/subscriptions.ts";
import { dossier, headlineChange, stanceChange, standingChange, start } from "./harbour.ts";

const placed = (found: FoundChange, cause: Change["cause"] = "article_edit"): Change => ({
  ...found,
  id: "harbour.1",
  dossier: "harbour",
  seq: 1,
  at: start,
  cause,
});
const why = (given: object, change: Change) => unmet(filter.parse(given), change, dossier);

describe("the first condition that a change does not meet", () => {
  test.each([
    [{}, null],
    [{ parties: ["north"] }, null],
    [{ parties: ["south"] }, "party"],
    [{ provisions: ["harbour.use", "border.opening"] }, null],
    [{ provisions: ["harbour.fees"] }, "provision"],
    [{ issues: ["Harbour"] }, null],
    [{ issues: ["Border"] }, "provision"],
    [{ issues: ["Border"], provisions: ["harbour.use"] }, null],
    [{ kinds: ["stance_changed"] }, null],
    [{ kinds: ["reworded"] }, "kind"],
    [{ directions: ["softened"] }, null],
    [{ directions: ["hardened", "reversed"] }, "direction"],
    [{ outlets: ["Example News"] }, null],
    [{ outlets: ["Other News"] }, "outlet"],
    [{ minSeverity: 0.5 }, null],
    [{ minSeverity: 0.51 }, "severity"],
    [{ minOrigins: 2 }, "origins"],
    [{ parties: ["south"], minSeverity: 1 }, "party"],
  ])("%j: %s", (given, condition) => {
    expect(why(given, placed(stanceChange()))).toBe(condition);
  });

  test.each([
    [{ minOrigins: 3 }, null],
    [{ minOrigins: 4 }, "origins"],
    [{ directions: ["softened"] }, null],
  ])("of the picture over all articles, %j: %s", (given, condition) => {
    expect(why(given, placed(standingChange(), "new_report"))).toBe(condition);
  });

  test.each([
    ["recoding", {}, "cause"],
    ["review", {}, "cause"],
    ["recoding", { causes: ["recoding"] }, null],
  ] as const)("cause %s under %j: %s", (cause, given, condition) => {
    expect(why(given, placed(stanceChange(), cause))).toBe(condition);
  });
});

describe("a change of an article as a whole", () => {
  test("passes where parties and provisions are not restricted", () => {
    expect(why({}, placed(headlineChange("New")))).toBeNull();
  });
  test("does not pass for a party", () => {
    expect(why({ parties: ["north"] }, placed(headlineChange("New")))).toBe("party");
  });
  test("passes for a party where its kind is asked for by name", () => {
    expect(why({ parties: ["north"], kinds: ["headline_changed"] }, placed(headlineChange("New")))).toBeNull();
  });
  test("passes as a correction where it corrects what is wanted", () => {
    const { article, snapshots, severity, level, reverts, redline } = stanceChange();
    const noted = {
      article,
      snapshots,
      severity,
      level,
      reverts,
      redline,
      kind: "correction_noted",
      note: "Corrected.",
      part: "body",
      span: { start: 0, end: 10 },
    } as const;
    const corrects = [{ party: "south", provision: "harbour.fees" }];
    expect(why({ parties: ["south"] }, placed({ ...noted, corrects }))).toBeNull();
    expect(why({ parties: ["south"], provisions: ["harbour.use"] }, placed({ ...noted, corrects }))).toBe("provision");
    expect(why({ parties: ["north"] }, placed({ ...noted, corrects }))).toBe("party");
  });
});
