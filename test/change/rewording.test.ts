import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordRedline } from "../../functions/change/redline.ts";
import { rewordingOf, sameButForJoints } from "../../functions/change/rewording.ts";
import { namedWords, plainWords, spelledWords, vocabularyOf } from "../../functions/change/words.ts";
import { dossier } from "./wordCoder.ts";

const words = (text: string) => {
  const vocabulary = vocabularyOf(dossier);
  return namedWords(spelledWords(plainWords(text), vocabulary), vocabulary);
};
const rewording = (before: string, after: string) => rewordingOf(words(before), words(after));

describe("what an edit of a sentence did", () => {
  test.each([
    ["the dam is theirs", "The dam is theirs!", "none"],
    ["the envoy said the dam is theirs", "the envoy stated that the dam is theirs", "neutral"],
    ["she has told reporters", "she has stated to reporters", "neutral"],
    ["Mr Orlow wants the dam", "Orlow wants the dam", "neutral"],
    ["it takes 20 percent", "it takes 50 percent", "figures"],
    ["they meet on Monday", "they meet on Friday", "figures"],
    ["the envoy said the dam is theirs", "the envoy said on Monday the dam is theirs", "figures"],
    ["they meet late on Monday", "they meet", "figures"],
    ["they meet by Monday", "they meet by the river", "facts"],
    ["it takes 20 percent", "it takes percent", "facts"],
    ["held the civillians", "held the civilians", "none"],
    ["he will recieve it", "he will receive it", "none"],
    ["the goverment agreed", "the government agreed", "none"],
    ["they definately met", "they definitely met", "none"],
    ["talks with Andriy and Medinsky", "talks with Andrii and Medinskiy", "none"],
    ["no guarantees, but guarantees from them", "no guarnatees, but guarantees from them", "none"],
    ["Ivo Krylenko wants the dam", "Ivo Krylienko wants the dam", "neutral"],
    ["it takes 20%", "it takes 20 per cent", "none"],
    ["it takes 20%", "it takes 20", "facts"],
    ["they met on 18 April", "they met on April 18", "none"],
    ["Martin wants the dam", "Marvin wants the dam", "facts"],
    ["the treaty was signed", "the treaties were signed", "other"],
    ["they end it from now", "they end it form now", "other"],
    ["they proposed it", "they proposes it", "other"],
    ["they want the dam. Meanwhile the loan waits", "they want the dam, meanwhile the loan waits", "none"],
    ["they will sign", "they will not sign", "facts"],
    ["they will sign", "they may sign", "facts"],
    ["talks in Lindau", "talks in Kassel", "facts"],
    ["the envoy said it is theirs", "the envoy claims it is theirs", "facts"],
    ["the envoy said it", "the envoy denied it", "facts"],
    ["they want the old dam", "they want the ancient dam", "other"],
    ["Orlow, their envoy, warned", "their envoy Orlow warned", "other"],
  ] as const)("%s → %s", (before, after, expected) => {
    expect(rewording(before, after)).toBe(expected);
  });

  test.each([
    ["They want the dam and the bridge.", "They want the dam. They also want the bridge.", true],
    ["They want the dam, which is old.", "They want the dam. It is old.", true],
    ["They want the dam and the bridge.", "They want the dam. They do not want the bridge.", false],
    ["They want the dam and the bridge.", "They want the dam. They want the loan.", false],
  ])("joints alone: %s → %s", (before, after, expected) => {
    expect(sameButForJoints(words(before), words(after))).toBe(expected);
  });
});

describe("the redline", () => {
  const side = (before: string, after: string, op: "removed" | "added") =>
    wordRedline(before, after)
      .filter((p) => p.op === "same" || p.op === op)
      .map((p) => p.text)
      .join("");
  const text = fc
    .array(fc.constantFrom("dam", "Dam", " ", "  ", ",", "’", "\n", "20%", "—", "é", "🙂", "a-b"), { maxLength: 40 })
    .map((a) => a.join(""));

  test("gives back both texts letter for letter, whatever they are", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), fc.oneof(text, fc.string({ unit: "binary" })), (before, after) => {
        expect(side(before, after, "removed")).toBe(before);
        expect(side(before, after, "added")).toBe(after);
      }),
    );
  });

  test("marks the word that changed and no more", () => {
    expect(wordRedline("They will recognise it.", "They may recognise it.").filter((p) => p.op !== "same")).toEqual([
      { op: "removed", text: "will" },
      { op: "added", text: "may" },
    ]);
  });

  test("shows a text that shares a few words as replaced, not as a patchwork", () => {
    const [before, after] = [
      "US sets out terms for ending the war at Lindau talks",
      "Weiss says US would drop mediation if one side blocks a deal",
    ];
    expect(wordRedline(before, after)).toEqual([
      { op: "removed", text: before },
      { op: "added", text: after },
    ]);
  });

  test("shows a text without a word in common as replaced, in no time", () => {
    const long = (seed: string) => Array.from({ length: 3_000 }, (_, i) => `${seed}${i}`).join(" ");
    const start = performance.now();
    expect(wordRedline(long("a"), long("b")).map((p) => p.op)).toEqual(["removed", "added"]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
