import { describe, expect, it } from "vitest";
import type { Line } from "../../functions/article/blockText.ts";
import { learnPlaces, linesAt, type Places, somethingStrange } from "../../functions/article/learnPlaces.ts";

const [meta, text, footer] = [1, 2, 3];
const line = (place: number, words: string): Line => ({ text: words, linked: 0, heading: false, place });
const first = line(text, "The two sides meet on Monday in the old customs house.");
const second = line(text, "Neither would say what it expects.");
const stamp = (views: string) => line(meta, `The harbour desk at noon, seen ${views} times`);
const foot = line(footer, "The paper is kept alive by its readers.");

const nothing: Places = { places: [], passedPlaces: [], passedLines: [] };
const never = () => false;
const learn = (all: readonly Line[], article: readonly Line[], known = nothing): Places => learnPlaces(all, article, known, never) ?? known;
const read = (all: readonly Line[], known: Places) => linesAt(all, known, never).kept;

describe("the places of a site's articles", () => {
  it("are those of the lines that the slow way took; those beside them are known as passed", () => {
    expect(learn([stamp("17"), first, second, foot], [first, second])).toEqual({
      places: [text],
      passedPlaces: [meta, footer],
      passedLines: [],
    });
  });

  it("are read in the order of the page", () => {
    expect(read([stamp("17"), first, foot, second], learn([first, foot], [first]))).toEqual([first, second]);
  });

  it("are all those of a line that the article has twice, once as its standfirst", () => {
    const standfirst = line(meta, first.text);
    const page = [standfirst, second, first, foot];
    expect(read(page, learn(page, [standfirst, second, first]))).toEqual([standfirst, second, first]);
  });

  it("are one place alone of a line that the article has once and the page twice", () => {
    const teaser = line(meta, first.text);
    const page = [teaser, first, second, foot];
    expect(read(page, learn(page, [first, second]))).toEqual([first, second]);
  });

  it("teach nothing twice", () => {
    const page = [stamp("17"), first, foot];
    expect(learnPlaces(page, [first], learn(page, [first]), never)).toBeNull();
  });
});

describe("a place where the slow way takes a line of one page and leaves one of the next", () => {
  // Readability widens its view on a short page, and takes in what stands above the text.
  const taken = learn([stamp("17"), first], [stamp("17"), first]);
  const left = [stamp("2,090"), first, second, foot];

  it("is one of the article until a page shows otherwise", () => {
    expect(read(left, taken)).toEqual([stamp("2,090"), first, second]);
  });

  it("does not hinder the page that leaves it, whose line is known from then on, whatever its counter says", () => {
    const known = learn(left, [first, second], taken);
    expect(read([stamp("9,977"), first, second, foot], known)).toEqual([first, second]);
  });

  it("is read where other words stand there: they may be an edit", () => {
    const known = learn(left, [first, second], taken);
    const correction = line(meta, "Corrected: the meeting is on Tuesday.");
    expect(read([correction, first, second, foot], known)).toContain(correction);
  });

  it("says too little where many lines are left", () => {
    const many = Array.from({ length: 6 }, (_, i) => line(text, `Teaser ${"abcdef"[i]} of another report.`));
    expect(learnPlaces([first, ...many], [first], nothing, never)).toBeNull();
  });
});

describe("something strange", () => {
  const known = learn([stamp("17"), first, second, foot], [first, second]);
  const box = line(99, "Update: the meeting is off.");

  it.each([
    ["above the article", [box, stamp("17"), first, second, foot]],
    ["within it", [stamp("17"), first, box, second, foot]],
    ["below it", [stamp("17"), first, second, foot, box]],
  ])("is a line %s at a place that is new on the site", (_, page) => {
    expect(somethingStrange(page, known, never)).toBe(true);
  });

  it.each([
    ["a link", { ...box, linked: 1 }],
    ["furniture", line(99, "Sign up for our newsletter")],
    ["at a place that is known to hold none of the article", line(footer, "The paper thanks its readers.")],
  ])("is no line that is %s", (_, harmless) => {
    expect(somethingStrange([stamp("17"), first, harmless, second, foot], known, never)).toBe(false);
  });
});
