import { expect, test } from "vitest";
import { compareTexts } from "../../functions/api/compareTexts.ts";

const rows = (before: string[], after: string[]) =>
  compareTexts({ headline: "H", body: before.join("\n") }, { headline: "H", body: after.join("\n") })
    .filter((row) => row.before[0]?.part !== "headline")
    .map(({ before, after, moved }) => [
      before.map((p) => p.text).join(" | "),
      after.map((p) => p.text).join(" | "),
      ...(moved ? ["moved"] : []),
    ]);

const [a, b, c] = [
  "The port offers a pay rise of ten per cent.",
  "Night shifts end in spring, the union hopes.",
  "Nobody spoke of the bonus at the table.",
];

test("paragraphs that stayed stand beside one another", () => {
  expect(rows([a, b], [a, b])).toEqual([
    [a, a],
    [b, b],
  ]);
});

test("an edited paragraph stands beside what it was", () => {
  const edited = "The port offers a pay rise of five per cent.";
  expect(rows([a, b], [edited, b])).toEqual([
    [a, edited],
    [b, b],
  ]);
});

test("a new paragraph has nothing beside it", () => {
  expect(rows([a, b], [a, c, b])).toEqual([
    [a, a],
    ["", c],
    [b, b],
  ]);
});

test("one that is gone stands where it stood", () => {
  expect(rows([a, c, b], [a, b])).toEqual([
    [a, a],
    [c, ""],
    [b, b],
  ]);
});

test("one that is gone from the top stays at the top", () => {
  expect(rows([c, a, b], [a, b])).toEqual([
    [c, ""],
    [a, a],
    [b, b],
  ]);
});

test("one that moved says so", () => {
  expect(rows([a, b, c], [b, c, a])).toEqual([
    [b, b],
    [c, c],
    [a, a, "moved"],
  ]);
});

test("headlines are compared with headlines", () => {
  const [first] = compareTexts({ headline: "Port opens talks", body: a }, { headline: "Port ends talks", body: a });
  expect(first?.redline).toEqual([
    { op: "same", text: "Port " },
    { op: "removed", text: "opens" },
    { op: "added", text: "ends" },
    { op: "same", text: " talks" },
  ]);
});

test("places are those in the article, so that positions can be found in the paragraphs", () => {
  const body = `${a}\n\n${b}`;
  const places = compareTexts({ headline: "", body }, { headline: "", body }).flatMap((row) => row.after);
  expect(places.map(({ span }) => body.slice(span.start, span.end))).toEqual([a, b]);
});
