import { describe, expect, test } from "vitest";
import { type Alignable, align } from "../../functions/change/align.ts";
import { plainWords, wordsKey } from "../../functions/change/words.ts";

/** Sentences by letter. Each is long enough to be told from the others. */
const sentences: Record<string, string> = {
  a: "The envoy arrived in the capital on Thursday with a draft of nine pages.",
  b: "Its first article gives the harbour of Lindau to the northern republic.",
  c: "Fishing rights in the bay are to be shared for twelve years.",
  d: "The finance minister called the customs clause a gift to smugglers.",
  e: "Nobody in the delegation would say who had written the annex.",
  f: "A second round is planned for the middle of May.",
};
const edits: Record<string, string> = {
  "b'": "Its first article gives the harbour of Lindau and its lighthouse to the southern republic.",
  "c'": "Fishing rights in the bay are to be shared for thirty years.",
  "d'": "The finance minister called the customs clause no gift to smugglers.",
  ab: "The envoy arrived in the capital on Thursday with a draft of nine pages, whose first article gives the harbour of Lindau to the northern republic.",
  cd: "Fishing rights in the bay are to be shared for twelve years, while the finance minister called the customs clause a gift to smugglers.",
  ef: "Nobody in the delegation would say who had written the annex, and a second round is planned for the middle of May.",
  abc: "The envoy arrived in the capital on Thursday with a draft of nine pages; its first article gives the harbour of Lindau to the northern republic; fishing rights in the bay are to be shared for twelve years.",
  x: "Rain is expected over the weekend.",
  y: "Two ferries collided near the pier, police reported.",
  z: "Shares in the shipyard rose.",
  h: "Talks",
};

const textOf = (name: string) => sentences[name] ?? edits[name] ?? name;
const parse = (names: string): Alignable[] =>
  names
    .split(" ")
    .filter(Boolean)
    .map((name) => {
      const words = plainWords(textOf(name));
      return { key: wordsKey(words), words: words.map((w) => w.key) };
    });

/** The alignment as one line: `0=1` the same, `0~1` edited, `0>1,2` split, `0,1<2` merged, `^` moved, `-0` removed, `+1` added. */
function show(before: string, after: string): string {
  const signs = { same: "=", edited: "~", split: ">", merged: "<" };
  const { links, removed, added } = align(parse(before), parse(after));
  const shown = [...links]
    .sort((x, y) => (x.before[0] ?? 0) - (y.before[0] ?? 0))
    .map((l) => `${l.before}${signs[l.kind]}${l.after}${l.moved ? "^" : ""}`);
  return [...shown, ...removed.map((i) => `-${i}`), ...added.map((i) => `+${i}`)].join(" ");
}

// Of two sentences that changed places the one that stood first counts as having stayed.
const cases: [phenomenon: string, before: string, after: string, expected: string][] = [
  ["nothing at all", "", "", ""],
  ["everything is new", "", "a b", "+0 +1"],
  ["everything is gone", "a b", "", "-0 -1"],
  ["the same", "a b c", "a b c", "0=0 1=1 2=2"],
  ["insert at the beginning", "a b c", "x a b c", "0=1 1=2 2=3 +0"],
  ["insert in the middle", "a b c", "a x b c", "0=0 1=2 2=3 +1"],
  ["insert at the end", "a b c", "a b c x", "0=0 1=1 2=2 +3"],
  ["insert two", "a b c", "a x y b c", "0=0 1=3 2=4 +1 +2"],
  ["delete at the beginning", "a b c", "b c", "1=0 2=1 -0"],
  ["delete in the middle", "a b c", "a c", "0=0 2=1 -1"],
  ["delete at the end", "a b c", "a b", "0=0 1=1 -2"],
  ["replace by another sentence", "a b c", "a x c", "0=0 2=2 -1 +1"],
  ["reword one", "a b c", "a b' c", "0=0 1~1 2=2"],
  ["a number changes", "a b c", "a b c'", "0=0 1=1 2~2"],
  ["a negation comes in", "a d b", "a d' b", "0=0 1~1 2=2"],
  ["reword two neighbours", "a b c d", "a b' c' d", "0=0 1~1 2~2 3=3"],
  ["reword all", "b c d", "b' c' d'", "0~0 1~1 2~2"],
  ["move to the front", "a b c", "c a b", "0=1 1=2 2=0^"],
  ["move to the end", "a b c d", "b c d a", "0=3^ 1=0 2=1 3=2"],
  ["swap two", "a b c d", "a c b d", "0=0 1=2 2=1^ 3=3"],
  ["turn the order round", "a b c", "c b a", "0=2 1=1^ 2=0^"],
  ["move a block of two", "a b c d e", "d e a b c", "0=2 1=3 2=4 3=0^ 4=1^"],
  ["move and reword", "a b c d", "b' a c d", "0=1 1~0^ 2=2 3=3"],
  ["move and insert", "a b c", "c x a b", "0=2 1=3 2=0^ +1"],
  ["move and delete", "a b c d", "d a c", "0=1 2=2 3=0^ -1"],
  ["split in two", "ab c", "a b c", "0>0,1 1=2"],
  ["split at the end", "a cd", "a c d", "0=0 1>1,2"],
  ["split in the middle", "a cd f", "a c d f", "0=0 1>1,2 2=3"],
  ["split two", "ab cd", "a b c d", "0>0,1 1>2,3"],
  ["merge two", "a b c", "ab c", "0,1<0 2=1"],
  ["merge at the end", "a e f", "a ef", "0=0 1,2<1"],
  ["merge three", "a b c d", "abc d", "0,1,2<0 3=1"],
  ["split one in three", "abc d", "a b c d", "0>0,1,2 1=3"],
  ["merge two pairs", "a b c d", "ab cd", "0,1<0 2,3<1"],
  ["split one, merge another", "ab e f", "a b ef", "0>0,1 1,2<2"],
  ["split with an insertion behind", "ab c", "a b x c", "0>0,1 1=3 +2"],
  ["split and half of it dropped", "ab c", "a c", "0~0 1=1"],
  ["duplicates stay in place", "a h b h c", "a h b h c", "0=0 1=1 2=2 3=3 4=4"],
  ["one of two duplicates goes: the first", "a h b h c", "a b h c", "0=0 2=1 3=2 4=3 -1"],
  ["one of two duplicates goes: the second", "a h b h c", "a h b c", "0=0 1=1 2=2 4=3 -3"],
  ["a duplicate comes in behind", "a b", "a a b", "0=0 1=2 +1"],
  ["three of the same, one gone", "h h h", "h h", "0=0 1=1 -2"],
  ["duplicates around an insertion", "h a h b", "h a x h b", "0=0 1=1 2=3 3=4 +2"],
  ["a short sentence is no part of a long one", "a b", "a h b", "0=0 1=2 +1"],
  ["a heading is replaced in its place", "a h b", "a z b", "0=0 2=2 -1 +1"],
  ["unrelated texts", "a b c", "x y z", "-0 -1 -2 +0 +1 +2"],
];

describe("alignment", () => {
  test.each(cases)("%s", (_, before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  test("ten thousand sentences against ten thousand take seconds of processor time at most, not minutes", () => {
    const many = (salt: number) =>
      Array.from({ length: 10_000 }, (_, i) => {
        const words = Array.from({ length: 18 }, (_, k) => `w${(i * 31 + k * k * 17) % 5000}`);
        if ((i + salt) % 3 === 0) words[4] = `edited${salt}`;
        return { key: words.join(""), words };
      });
    const [before, after] = [many(0), many(1)];
    const start = process.cpuUsage().user;
    align(before, after);
    // Pair by pair it would take a hundred times as long; `bench/compare.ts` measures the second that it has.
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(6_000);
  });
});
