import fc from "fast-check";
import { expect, test } from "vitest";
import { areKin } from "../../functions/article/kinship.ts";

const report = "The envoys came to the harbour on Monday. They walked around it for three hours, and asked about the cost of its repair.";

test.each([
  ["the same text", report],
  ["an edit in the middle", report.replace("three hours", "an hour")],
  ["an edit at both ends", `Update: ${report} They left by train.`],
  ["its sentences in another order", report.split(". ").reverse().join(". ")],
])("%s is of its kin", (_, later) => {
  expect(areKin(report, later, 0.15)).toBe(true);
});

test.each([
  ["another report", "Ferry fares go up at Easter, the council said after a meeting that went on until midnight."],
  ["nothing", ""],
  [
    "its first words alone, before another report",
    "The envoys came to terms with fares that go up at Easter, the council said after a long meeting.",
  ],
])("%s is not", (_, later) => {
  expect(areKin(report, later, 0.15)).toBe(false);
});

test("a word that goes on otherwise at the seam is another word", () => {
  expect([
    areKin("one two three four", "one two three fourteen", 0.15),
    areKin("four two three one", "fifty-four two three one", 0.15),
  ]).toEqual([false, true]);
  expect(areKin("teen two three one", "fourteen two three one", 0.15)).toBe(false);
});

/** Every run looked for, as it is defined. */
function share(earlier: string, later: string): number {
  const runs = (text: string) => {
    const words = text.split(" ").filter(Boolean);
    return words.slice(3).map((_, i) => words.slice(i, i + 4).join(" "));
  };
  return runs(later).filter((run) => runs(earlier).includes(run)).length / Math.max(1, runs(later).length);
}

test("what both begin and end with is counted as it would be found", () => {
  const text = fc.array(fc.constantFrom("a", "b", "ab", "c"), { maxLength: 20 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, text, text, (start, end, before, after) => {
      const [earlier, later] = [before, after].map((middle) => `${start} ${middle} ${end}`);
      return areKin(earlier ?? "", later ?? "", 0.5) === share(earlier ?? "", later ?? "") >= 0.5;
    }),
  );
});
