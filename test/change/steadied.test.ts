import { describe, expect, test } from "vitest";
import { steadiedPositions } from "../../functions/change/steadied.ts";
import type { Position } from "../../functions/position/position.ts";
import { sentence } from "./reportExamples.ts";

const stays = () => undefined;
/** What one sentence comes to that became one other. */
const steadied = (before: ReturnType<typeof sentence>, after: ReturnType<typeof sentence>): Position[] =>
  steadiedPositions([before], [after], stays).flat();

describe("a sentence in other words", () => {
  const old = "Arland, an old state, wants the dam.";

  test("keeps a position whose words were not touched, though the coder lost it", () => {
    const fresh = sentence("Arland, an ancient state, wants the dam.", 0);
    expect(steadied(sentence(old, 0, ["Arland", "wants"]), fresh)).toMatchObject([{ stance: "supports", evidence: fresh.text }]);
  });

  test("keeps one across the words that a sentence was parted at", () => {
    const before = sentence("Arland handed over a list, and wants the dam.", 0, ["list, and wants"]);
    const after = [sentence("Arland handed over a list.", 0), sentence("It wants the dam, Weiss adds.", 27)];
    expect(steadiedPositions([before], after, stays).flat()).toMatchObject([{ stance: "supports" }]);
  });

  test("loses one whose words were", () => {
    expect(steadied(sentence(old, 0, ["wants"]), sentence("Arland, an old state, sees the dam.", 0))).toEqual([]);
  });

  test("loses one that a negation took away, whatever it rested on", () => {
    expect(steadied(sentence(old, 0, ["dam"]), sentence("Arland, an old state, never wants the dam.", 0))).toEqual([]);
  });

  test("gains none from words that were there before", () => {
    expect(steadied(sentence(old, 0), sentence("Arland, an ancient state, wants the dam.", 0, ["wants"]))).toEqual([]);
  });

  test("gains one from words that came in", () => {
    const fresh = sentence("Arland, an old state, demands the dam.", 0, ["demands"]);
    expect(steadied(sentence(old, 0), fresh)).toEqual(fresh.positions);
  });

  test("takes a stance that was coded anew as it is", () => {
    const fresh = sentence("Arland, an old state, longs for the dam.", 0, ["longs for"], { stance: "open" });
    expect(steadied(sentence(old, 0, ["wants"]), fresh)).toEqual(fresh.positions);
  });

  test("does not pass a position on to another party by being turned round", () => {
    const before = sentence("The plan would have Corvia give back the dam.", 0, ["give back"]);
    const after = sentence("Under the plan, Corvia would give back the dam.", 0, ["Corvia", "give back"], { party: "corvia" });
    expect(steadied(before, after)).toMatchObject([{ party: "arland", evidence: after.text }]);
  });

  test("passes it on where the party's name was replaced", () => {
    const before = sentence("Arland insists on the dam.", 0, ["Arland", "insists on"]);
    const after = sentence("Corvia insists on the dam.", 0, ["Corvia", "insists on"], { party: "corvia" });
    expect(steadied(before, after)).toEqual(after.positions);
  });
});

describe("sourcing of a sentence in other words", () => {
  const envoy = { basis: "named_official", speaker: "Ada Orlow" } as const;
  const hedged = { hedged: true } as const;

  test("stays where no word on it was touched", () => {
    const before = sentence("She wants the old dam, Orlow said.", 0, ["wants"], envoy);
    const after = sentence("She wants the ancient dam, Orlow said.", 0, ["wants"], { basis: "unnamed_official" });
    expect(steadied(before, after)).toMatchObject([envoy]);
  });

  test.each([
    ["a name came", "She wants the old dam, Weiss said."],
    ["an office came", "She wants the old dam, an official said."],
    ["the report went", "She wants the old dam."],
  ])("is as coded anew where %s", (_, text) => {
    const before = sentence("She wants the old dam, Orlow said.", 0, ["wants"], envoy);
    expect(steadied(before, sentence(text, 0, ["wants"]))).toMatchObject([{ basis: "article_voice", speaker: null }]);
  });

  test("distance goes with its word, and nothing else does", () => {
    const before = sentence("They have reportedly asked for the dam.", 0, ["asked for"], hedged);
    const after = sentence("They have asked for the dam.", 0, ["asked for"], { basis: "named_official", speaker: "Ada Orlow" });
    expect(steadied(before, after)).toMatchObject([{ hedged: false, basis: "article_voice", speaker: null }]);
  });

  test("distance stays where no word of it was touched", () => {
    const before = sentence("They want the old dam.", 0, ["want"], hedged);
    expect(steadied(before, sentence("They want the ancient dam.", 0, ["want"]))).toMatchObject([hedged]);
  });
});

test("positions of a split sentence go to the part that holds their words", () => {
  const before = sentence("Arland, an old state, wants the loan and backs the dam.", 0, ["backs", "dam"]);
  const parts = [sentence("Arland, an ancient state, wants the loan.", 0), sentence("It also backs the dam.", 42)];
  expect(steadiedPositions([before], parts, stays).map((p) => p.length)).toEqual([0, 1]);
});
