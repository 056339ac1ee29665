import { describe, expect, test } from "vitest";
import { containment, mayShareWire, sameReport, sampleOf, sharedWire, shinglesOf, sizeClassOf } from "../../functions/change/textCopies.ts";

/** A text of so many words that repeats none in the same order; texts with different seeds share no five words. */
const text = (seed: string, words: number) => Array.from({ length: words }, (_, i) => `${seed}${i}`).join(" ");
const share = (a: string, b: string) => containment(shinglesOf(a), shinglesOf(b));

describe("texts that copy one another", () => {
  test("a reprint in other quotes and letter case is the same report", () => {
    const wire = `The envoy said: "No deal." ${text("w", 200)}`;
    expect(share(wire, wire.replaceAll('"', "”").toUpperCase())).toBe(1);
  });

  test("a short text inside a long one is contained in it", () => {
    expect(share(text("w", 60), `${text("x", 500)} ${text("w", 60)}`)).toBeGreaterThan(sameReport);
  });

  test("half a wire report with half of one's own shares the wire", () => {
    const mixed = `${text("w", 100)} ${text("own", 100)}`;
    const found = share(text("w", 200), mixed);
    expect(found).toBeGreaterThan(sharedWire);
    expect(found).toBeLessThan(sameReport);
  });

  test("a shared quotation of thirty words in four hundred is no copy", () => {
    expect(share(`${text("a", 400)} ${text("q", 30)}`, `${text("b", 400)} ${text("q", 30)}`)).toBeLessThan(sharedWire);
  });

  test("texts of a few words tell nothing", () => {
    expect(share("Talks go on in the capital today.", "Talks go on in the capital today.")).toBe(0);
  });
});

describe("samples find texts that share a wire", () => {
  /** Whether the samples of two texts would lead from one to the other. */
  const found = (a: string, b: string) => {
    const [mine, theirs] = [shinglesOf(a), shinglesOf(b)];
    const samples = new Set(sampleOf(theirs));
    const common = sampleOf(mine).filter((shingle) => samples.has(shingle)).length;
    return common > 0 && mayShareWire(common, mine, sizeClassOf(theirs));
  };
  const pairs = (words: { wire: number; own: number; theirs: number }) =>
    Array.from({ length: 100 }, (_, i) => {
      const wire = text(`w${i}x`, words.wire);
      return [`${wire} ${text(`a${i}x`, words.own)}`, `${text(`b${i}x`, words.theirs)} ${wire}`] as const;
    });
  const foundOf = (words: { wire: number; own: number; theirs: number }) => pairs(words).filter(([a, b]) => found(a, b)).length;

  test("every pair of like length, down to a third of the text", () => {
    expect(foundOf({ wire: 124, own: 280, theirs: 280 })).toBe(100);
    expect(foundOf({ wire: 40, own: 80, theirs: 80 })).toBe(100);
  });

  test("a short text within one ten times as long, almost always", () => {
    expect(foundOf({ wire: 100, own: 0, theirs: 900 })).toBeGreaterThanOrEqual(99);
  });

  test("a third of a short text within one ten times as long, more often than the 55 of 100 that MinHash found", () => {
    expect(foundOf({ wire: 35, own: 65, theirs: 965 })).toBeGreaterThanOrEqual(85);
  });

  test("texts that share a title of a few words are not compared", () => {
    const title = "the president of the united republics of arland and borland said on tuesday";
    const named = (seed: string) => `${text(`${seed}a`, 290)} ${title} ${text(`${seed}b`, 290)}`;
    const strangers = Array.from({ length: 100 }, (_, i) => found(named(`a${i}x`), named(`b${i}x`)));
    expect(strangers.filter(Boolean)).toHaveLength(0);
  });

  test("a text of any length has a bounded sample", () => {
    expect([30, 8_000].map((words) => sampleOf(shinglesOf(text("w", words))).length)).toEqual([32, 128]);
  });
});
