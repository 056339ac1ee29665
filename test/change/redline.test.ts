import fc from "fast-check";
import { expect, test } from "vitest";
import type { Redline } from "../../functions/change/change.ts";
import { wordRedline } from "../../functions/change/redline.ts";

const side = (redline: Redline, without: "added" | "removed") =>
  redline
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join("");

test("what differs is told word by word", () => {
  expect(wordRedline("It will not rise.", "It will rise.")).toEqual([
    { op: "same", text: "It will " },
    { op: "removed", text: "not " },
    { op: "same", text: "rise." },
  ]);
});

test("neighbouring edits are one phrase", () => {
  expect(wordRedline("US sets out terms", "US would drop terms")).toEqual([
    { op: "same", text: "US " },
    { op: "removed", text: "sets out" },
    { op: "added", text: "would drop" },
    { op: "same", text: " terms" },
  ]);
});

test("both texts can be read back from any redline, letter for letter", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "not", " ", " ", ", ", "“", "20%", "\n", "é"), { maxLength: 40 })
    .map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const redline = wordRedline(before, after);
      expect(side(redline, "added")).toBe(before);
      expect(side(redline, "removed")).toBe(after);
    }),
  );
});
