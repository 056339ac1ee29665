import { describe, expect, test } from "vitest";
import { carriedPositions, steadiedPositions } from "../../functions/change/carry.ts";
import type { SentenceCoding } from "../../functions/position/coder.ts";
import type { Position, Stance } from "../../functions/position/position.ts";
import { position } from "./reportExamples.ts";

/** A sentence at an offset, with a position of Arland that rests on the words given. */
function sentence(text: string, start: number, rests?: string[], stance: Stance = "supports"): SentenceCoding {
  const span = { start, end: start + text.length };
  const matched = (rests ?? []).map((word): Position["explanation"]["matched"][number] => {
    const at = start + text.indexOf(word);
    return { role: "stance", span: { start: at, end: at + word.length }, text: word };
  });
  const positions = rests ? [position(stance, { evidence: text, span, explanation: { rule: "by hand", matched, inferred: [] } })] : [];
  return { part: "body", span, text, context: "", positions, unanswered: [] };
}
const stays = () => undefined;

describe("a coding that is kept", () => {
  test("moves with its sentence, spans and all", () => {
    const [positions] = carriedPositions(
      [sentence("Arland wants the dam.", 10, ["wants"])],
      [sentence("Arland wants the dam.", 50)],
      stays,
    );
    expect(positions).toMatchObject([{ span: { start: 50, end: 71 }, explanation: { matched: [{ span: { start: 57, end: 62 } }] } }]);
  });

  test("quotes the new version where its typography differs", () => {
    const [positions] = carriedPositions(
      [sentence('Arland "wants" the dam.', 0, ["wants"])],
      [sentence("Arland “wants” the dam.", 0)],
      stays,
    );
    expect(positions).toMatchObject([{ evidence: "Arland “wants” the dam." }]);
  });

  test("goes to the part of a split sentence that holds its words", () => {
    const parts = [sentence("Arland wants the loan.", 0), sentence("It also backs the dam.", 23)];
    const positions = carriedPositions([sentence("Arland wants the loan and backs the dam.", 0, ["backs", "dam"])], parts, stays);
    expect(positions.map((p) => p.length)).toEqual([0, 1]);
  });

  test("takes the coder's fresh evidence where that says the same", () => {
    const fresh = sentence("Arland wants the dam.", 5, ["Arland"]);
    expect(carriedPositions([sentence("Arland wants the dam.", 0, ["wants"])], [fresh], stays)).toEqual([fresh.positions]);
  });
});

describe("a sentence in other words", () => {
  const old = "Arland, an old state, wants the dam.";

  test("keeps a position whose words were not touched, though the coder lost it", () => {
    const fresh = sentence("Arland, an ancient state, wants the dam.", 0);
    expect(steadiedPositions(sentence(old, 0, ["Arland", "wants"]), fresh, stays)).toMatchObject([
      { stance: "supports", evidence: fresh.text },
    ]);
  });

  test("loses one whose words were", () => {
    expect(steadiedPositions(sentence(old, 0, ["wants"]), sentence("Arland, an old state, sees the dam.", 0), stays)).toEqual([]);
  });

  test("gains none from words that were there before", () => {
    const fresh = sentence("Arland, an ancient state, wants the dam.", 0, ["wants"]);
    expect(steadiedPositions(sentence(old, 0), fresh, stays)).toEqual([]);
  });

  test("gains one from words that came in", () => {
    const fresh = sentence("Arland, an old state, demands the dam.", 0, ["demands"]);
    expect(steadiedPositions(sentence(old, 0), fresh, stays)).toEqual(fresh.positions);
  });

  test("takes a stance that was coded anew as it is", () => {
    const fresh = sentence("Arland, an old state, longs for the dam.", 0, ["longs for"], "open");
    expect(steadiedPositions(sentence(old, 0, ["wants"]), fresh, stays)).toEqual(fresh.positions);
  });
});
