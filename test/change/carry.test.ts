import { describe, expect, test } from "vitest";
import { carriedPositions } from "../../functions/change/carry.ts";
import { sentence } from "./reportExamples.ts";

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
