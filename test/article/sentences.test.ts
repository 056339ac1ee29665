import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../functions/article/sentences.ts";

const texts = (text: string): string[] => splitSentences(text).map((s) => s.text);

describe("one sentence stays one", () => {
  it.each([
    "Mr. Witkoff met Mr. Putin in St. Petersburg.",
    "The U.S. plan was shown in Paris.",
    "Gen. Keith Kellogg, the envoy, spoke to Sen. Graham.",
    "J.D. Vance said no.",
    "The talks began at 9 a.m. in London.",
    "He paid $3.5 billion for it.",
    "Russia vs. Ukraine is no game, he said.",
    "The firm, Rosneft Inc., was listed.",
    "It is No. 10 that decides.",
    "“Is it doable?” Rubio asked reporters.",
    '"Are you ready?" he said.',
    "Trump wrote “STOP!” on Truth Social.",
    "The delegation (which came by train) left.",
    "Dr. Angela Stent of the Brookings Institution agreed.",
    "The E.U. ministers met on Jan. 5.",
    "Talks were held, e.g. in Jeddah, i.e. far away.",
    "Lt. Gen. Hnatov and Col. Budanov signed.",
    "He left the meeting early… and said nothing.",
    "B. The Ukrainian answer",
    "IV. What comes next",
  ])("%s", (sentence) => {
    expect(texts(sentence)).toEqual([sentence]);
  });
});

describe("two sentences are two", () => {
  it.each<[string, string[]]>([
    ["He came. She left.", ["He came.", "She left."]],
    ["He came from the U.S. She left.", ["He came from the U.S.", "She left."]],
    ["“We agree.” Putin left.", ["“We agree.”", "Putin left."]],
    ['"No." He smiled.', ['"No."', "He smiled."]],
    ["Is it over? Nobody knows.", ["Is it over?", "Nobody knows."]],
    ["A source told The Sun. The talks go on.", ["A source told The Sun.", "The talks go on."]],
    ["It was 2014. Crimea fell.", ["It was 2014.", "Crimea fell."]],
    ["He met J.D. Vance. The vice president smiled.", ["He met J.D. Vance.", "The vice president smiled."]],
    ["They met at 5 p.m. The mood was good.", ["They met at 5 p.m.", "The mood was good."]],
    ["The plan (see below) failed. It was late.", ["The plan (see below) failed.", "It was late."]],
    ["“Here is the offer. And only then we talk,” he said.", ["“Here is the offer.", "And only then we talk,” he said."]],
    ["What now? “Nothing.”", ["What now?", "“Nothing.”"]],
    ["It ended... Nobody came.", ["It ended...", "Nobody came."]],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe("lines stay apart", () => {
  it.each<[string, string[]]>([
    ["What went wrong?\nThe US presented its plan.", ["What went wrong?", "The US presented its plan."]],
    ["Key points\n- Crimea is lost\n- Kyiv objects", ["Key points", "- Crimea is lost", "- Kyiv objects"]],
    ["20:21 , Newsdesk\nZelensky answered.", ["20:21 , Newsdesk", "Zelensky answered."]],
    ["TERRITORY\nUnder the text land is given up.", ["TERRITORY", "Under the text land is given up."]],
    ["One.\n\n\nTwo.", ["One.", "Two."]],
  ])("%j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("counts paragraphs by lines", () => {
    expect(splitSentences("One. Two.\nThree.").map((s) => s.paragraph)).toEqual([0, 0, 1]);
  });
});

describe("a sentence without an end", () => {
  it.each([
    ["semicolons", "Russia wants the peninsula; ", ";"],
    ["commas", "Russia wants the peninsula, ", ","],
    ["words", "peninsula ", "a"],
    ["one word", "a", "a"],
    ["one word of pairs", "\u{1f600}", "\u{1f600}"],
  ])("of %s goes on as another one", (_, unit, last) => {
    const pieces = splitSentences(unit.repeat(2_500));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter(({ text }) => text.length > 2_000)).toEqual([]);
    expect(pieces.slice(0, -1).filter(({ text }) => !text.endsWith(last))).toEqual([]);
    expect(
      pieces
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(unit.repeat(2_500).replaceAll(" ", ""));
  });
});

describe("whatever the text", () => {
  it("every sentence stands where it says, in order, with nothing but space between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let at = 0;
        for (const s of splitSentences(text)) {
          expect(text.slice(s.start, s.end)).toBe(s.text);
          expect(text.slice(at, s.start).replaceAll(/[\s\u200b\ufeff]/gu, "")).toBe("");
          at = s.end;
        }
        expect(text.slice(at).replaceAll(/[\s\u200b\ufeff]/gu, "")).toBe("");
      }),
    );
  });
});
