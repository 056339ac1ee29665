import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedWords, plainWords, spelledWords, vocabularyOf, wordsKey } from "../../functions/change/words.ts";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { dossier } from "./wordCoder.ts";

const keys = (text: string) =>
  plainWords(text)
    .map((w) => w.key)
    .join(" ");
const spelled = (text: string, of = dossier) => wordsKey(spelledWords(plainWords(text), vocabularyOf(of)));
const named = (text: string, of = dossier) => wordsKey(namedWords(spelledWords(plainWords(text), vocabularyOf(of)), vocabularyOf(of)));

describe("words in plain form", () => {
  test.each([
    ["They aren’t, can't and won't.", "they are not can not and will not"],
    ["800,000 men, $1.5bn, 20%", "800000 men $ 1.5 bn 20 %"],
    ["the U.S. and the EU", "the us and the eu"],
    ["thirty-day truce", "30 day truce"],
    ["Arland's offer", "arland s offer"],
  ])("%s", (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  test("plain letters are read alike, with others beside them or without", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ9.,:'%$- \n_(") });
    const check = fc.property(plain, (text) => {
      expect(plainWords(`${text} я`).slice(0, -1)).toEqual(plainWords(text));
    });
    fc.assert(check, { numRuns: 2_000 });
  });

  test("a cease-fire is a ceasefire", () => {
    expect(wordsKey(plainWords("a cease-fire"))).toBe(wordsKey(plainWords("a ceasefire")));
  });
});

describe("spellings of one thing", () => {
  test.each([
    ["recognised", "recognized"],
    ["the organisation's defence programme", "the organization's defense program"],
    ["neighbouring harbours", "neighboring harbors"],
    ["travelled towards the centre", "traveled toward the center"],
    ["Krilenko", "Krylenko"],
    ["20% of it", "20 per cent of it"],
    ["20 percent of it", "20 per cent of it"],
    ["on 18 April 2025", "on April 18, 2025"],
    ["on Nov. 21", "on 21 November"],
    ["since Feb. 2014", "since February 2014"],
  ])("%s is %s", (one, other) => {
    expect(spelled(one)).toBe(spelled(other));
  });

  test.each([
    ["filed a complaint", "filled a complaint"],
    ["four hours", "for hours"],
    ["rise", "raise"],
    ["Weiss", "Wise"],
    ["18 may die", "may 18 die"],
    ["on 18 April", "on 19 April"],
    ["Jan Weiss", "January Weiss"],
  ])("%s is not %s", (one, other) => {
    expect(spelled(one)).not.toBe(spelled(other));
  });
});

describe("names of one person, party or outlet", () => {
  test("the full name and the last name are one", () => {
    expect(named("Ana Weiss left")).toBe(named("Weiss left"));
  });

  test("a name is one in its own letter case alone", () => {
    const other = dossierSchema.parse({ ...dossier, outlets: [{ name: "Ukrainian Press", spellings: ["UP"] }] });
    expect(named("UP reported", other)).toBe(named("Ukrainian Press reported", other));
    expect(named("gave up", other)).toBe("gaveup");
  });
});
