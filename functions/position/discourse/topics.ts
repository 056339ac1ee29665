import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Position } from "../position.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";
import { isInItem } from "./announcedList.ts";
import type { Discourse } from "./discourse.ts";

/** What a sentence speaks of stays the topic for some sentences that speak of nothing. */
const longestTopic = 3;

export function topicsOf(reading: Reading, positions: readonly Position[], before: readonly Topic[]): readonly Topic[] {
  if (reading.provisions.length === 0 && before.length === 0) return before;
  if (reading.provisions.length === 0) return before.flatMap((t) => (t.age < longestTopic ? [{ ...t, age: t.age + 1 }] : []));
  if (before.length > 0 && isSweetener(reading)) return before;
  return reading.provisions.map((p) => {
    const rows = positions.filter((row) => row.provision === p.meaning.provision);
    return {
      provision: p.meaning.provision,
      against: rows.some((row) => row.stance === "opposes"),
      isPut: reading.text.endsWith("?") || isRaised(reading, p) || rows.length > 0,
      onTerms: rows.length > 0 && rows.every((row) => row.stance === "conditional"),
      reading,
      wording: p,
      age: 0,
    };
  });
}

/** What "the idea" is: what was put forward, and not what has happened since. */
export function putForward({ topics, put }: Discourse): readonly Topic[] {
  const fresh = topics.filter((t) => t.isPut);
  if (fresh.length > 0) return fresh;
  return put.flatMap((t) => (t.age < longestTopic ? [{ ...t, age: t.age + 1 }] : []));
}

/** The things that the items of a list have named so far, as long as nothing else is spoken of below it. */
export function listedOf(reading: Reading, d: Discourse): readonly Topic[] {
  const { topics, listed } = d;
  if (reading.provisions.length === 0) return listed;
  if (d.list === undefined || !isInItem(reading, d)) return listed.length === 0 ? listed : [];
  const isOfList = (t: Topic): boolean => t.reading.start > (d.list?.span.start ?? 0);
  return [...listed.filter(isOfList), ...topics];
}

/** "In exchange there would be guarantees. Kyiv is having none of it": of the bargain, and so of what is asked for in it. */
const isSweetener = (reading: Reading): boolean =>
  lowerAt(reading, 0) === "in" &&
  ["exchange", "return"].includes(lowerAt(reading, 1)) &&
  lowerAt(reading, 2) !== "for" &&
  ![3, 4, 5].some((at) => isWord(reading, at, asking));
/** "In exchange it asked for the whole region": that is the price, and no sweetener. */
const asking = wordClass("asked asks demanded demands wanted wants sought seeks expected expects insisted insists requested requests");

/** "As regards NATO, that is another matter": what the next sentence says of "it" is said of this. */
const isRaised = ({ text }: Reading, { from }: Mark<"provision">): boolean =>
  from <= longestFront && /^["“‘']?(?:as (?:for|to|regards)|regarding|concerning|when it comes to) /i.test(text);
const longestFront = 6;

/** The words that a wording names, without small ones. */
export function nounsOf({ reading, wording: p }: Topic): string[] {
  return reading.words
    .slice(p.from, p.to)
    .flatMap((w, i) => (((p.mask >>> i) & 1) === 1 && w.lexeme.text.length > 3 ? [w.lexeme.text] : []));
}
