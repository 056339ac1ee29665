import { describe, expect, it } from "vitest";
import { createTextReader } from "../../functions/change/textReader.ts";
import { plainWords, vocabularyOf } from "../../functions/change/words.ts";
import { heapGrowth } from "../heapGrowth.ts";
import { dossier } from "./wordCoder.ts";

/** A megabyte. */
const more = " yes".repeat(250_000);

describe("what stands before a sentence", () => {
  const reader = createTextReader(vocabularyOf(dossier));
  const keyOf = (text: string) => reader.wordsOf(text).key;

  it.each(["LINDAU, April 23 (Daily Lake) - ", "LINDAU/KASSEL, 23 April – ", "LINDAU (Daily Lake) — ", "3. ", "(3) "])(
    "%s is none of it",
    (opening) => {
      expect(keyOf(`${opening}Arland wants the dam.`)).toBe(keyOf("Arland wants the dam."));
    },
  );

  it.each(["LINDAU - ", "Weiss (Daily Lake) - ", "3 "])("%s is a part of it", (opening) => {
    expect(keyOf(`${opening}Arland wants the dam.`)).not.toBe(keyOf("Arland wants the dam."));
  });
});

describe("bullets below a heading of other stories", () => {
  const reader = createTextReader(vocabularyOf(dossier));
  const box = ["Read more:", "- Arland pays the loan"];

  it("belong to it", () => {
    expect(reader.kindsOf(box, ["Arland wants the dam."])).toEqual(["furniture", "furniture"]);
  });

  it("are the article's own where they were that before the box was put above them", () => {
    const own = ["They want three things:", "- the dam", "- the bridge"];
    expect(reader.kindsOf([...own.slice(0, 1), ...box, ...own.slice(1)], own)).toEqual(["text", "furniture", "furniture", "text", "text"]);
  });
});

describe("what a reader remembers", () => {
  it("is not read again", () => {
    const reader = createTextReader(vocabularyOf(dossier));
    const first = reader.wordsOf("The union wants more.");
    expect(reader.wordsOf("The union wants more.")).toBe(first);
    expect(reader.wordsOf("The union wants less.")).not.toBe(first);
  });

  it("holds sentences and lines, not the article that they stood in", async () => {
    const reader = createTextReader(vocabularyOf(dossier));
    const held = await heapGrowth(() => {
      for (let n = 10; n < 50; n++) {
        const cut = `Number ${n} of the union's dockworkers wants more.${more}`.slice(0, 40);
        reader.wordsOf(cut);
        reader.kindsOf([cut], []);
      }
    });
    expect(held).toBeLessThan(10);
  });

  it("of a long word is the word, not the text that it was first met in", async () => {
    const held = await heapGrowth(() => {
      for (let n = 10; n < 50; n++) plainWords(`counterproposals${"abcdefghij"[n % 10]}${"klmno"[Math.floor(n / 10)]}${more}`);
    });
    expect(held).toBeLessThan(10);
  });
});
