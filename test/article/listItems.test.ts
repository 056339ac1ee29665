import { expect, it } from "vitest";
import { extractArticle } from "../../functions/article/extract.ts";

const prose =
  "The two sides met for eleven hours on Thursday and parted without a word to those who had waited outside in the rain. ".repeat(3);
const page = (list: string) =>
  `<html><head><title>Terms on the table</title></head><body><article><h1>Terms on the table</h1><p>${prose}</p><p>It contains the following:</p>${list}<p>${prose}</p></article></body></html>`;
const linesOf = (list: string) => extractArticle(page(list), "https://outlet.example/terms").text.body.split("\n").slice(2, -1);

it("a list item keeps its bullet, for what it says hangs on the line above", () => {
  expect(linesOf("<ul><li>A rise of 5%</li><li><p>No cap on <b>overtime</b></p></li></ul>")).toEqual([
    "- A rise of 5%",
    "- No cap on overtime",
  ]);
});

it("an item of several lines is a section, not an item", () => {
  const posts = "<ol><li><h3>Nobody speaks</h3><p>The doors are shut.</p></li><li><h3>Still nobody</h3><p>The rain goes on.</p></li></ol>";
  expect(linesOf(posts)).toEqual(["Nobody speaks", "The doors are shut.", "Still nobody", "The rain goes on."]);
});
