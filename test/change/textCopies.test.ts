import { describe, expect, test } from "vitest";
import { containment, mayBeCopies, minHashOf, sameReport, sharedWire, shinglesOf } from "../../functions/change/textCopies.ts";

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

  test("MinHash finds every pair that shares a wire among a hundred strangers", () => {
    const signature = (t: string) => minHashOf(shinglesOf(t));
    const pairs = Array.from({ length: 100 }, (_, i) => [text(`w${i}x`, 400), `${text(`w${i}x`, 200)} ${text(`o${i}x`, 200)}`] as const);
    const found = pairs.filter(([a, b]) => mayBeCopies(signature(a), signature(b)));
    const strangers = pairs.filter(([a], i) => mayBeCopies(signature(a), signature(text(`s${i}y`, 400))));
    expect([found.length, strangers.length]).toEqual([100, 0]);
  });
});
