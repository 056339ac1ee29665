import { expect, test } from "vitest";
import { positionChanges } from "../../functions/change/positionChanges.ts";
import type { Position } from "../../functions/position/position.ts";
import { position } from "./reportExamples.ts";
import { dossier } from "./wordCoder.ts";

const onArticle = { level: "article" as const, article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };

/** A position that rests on one word of its sentence; every "reportedly" in it is a hedge that the coder matched. */
function resting(evidence: string, word: string): Position {
  const at = (role: "provision" | "hedge", text: string) => ({
    role,
    text,
    span: { start: evidence.indexOf(text), end: evidence.indexOf(text) + text.length },
  });
  const hedged = evidence.includes("reportedly");
  const matched = [at("provision", word), ...(hedged ? [at("hedge", "reportedly")] : [])];
  return position("supports", {
    evidence,
    hedged,
    span: { start: 0, end: evidence.length },
    explanation: { rule: "by hand", matched, inferred: [] },
  });
}

/** The kinds of change between a sentence with a hedge and the same one without it. */
function kinds(sentence: string, word: string): string[] {
  const [before, after] = [resting(sentence, word), resting(sentence.replace("reportedly ", "").replace(", reportedly", ""), word)];
  return positionChanges({ before: [before], after: [after] }, [], dossier, onArticle).changes.map((c) => c.kind);
}

test.each([
  ["on what it stands before", "Arland reportedly wants the dam and the bridge.", "dam", ["hedging_changed"]],
  ["on all that follows it", "Arland reportedly wants the dam, and the bridge.", "bridge", ["hedging_changed"]],
  ["on the sentence that it ends", "Arland wants the dam, reportedly.", "dam", ["hedging_changed"]],
  ["not on the clause before its own", "Arland wants the dam, and reportedly would take the bridge.", "dam", []],
])("a hedge is %s", (_, sentence, word, expected) => {
  expect(kinds(sentence, word)).toEqual(expected);
});
