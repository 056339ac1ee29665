import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import { type Discourse, giveTurn, type Resolved } from "./discourse.ts";

/** What somebody says at length before others. Origin: the pages of presidents' and ministers' press services. */
const speeches = wordClass("address speech remarks statement message transcript text appeal letter oration briefing comments");
/** What tells that it is printed whole. Origin: the lines that newsrooms and press services set above one. */
const whole =
  /\b(?:full|complete|verbatim|abridged|edited|translated|prepared|unofficial|official|original)\s(?:english )?(?:text|transcript|translation|version|remarks|speech|address)\b|\b(?:below|following|here|this) (?:is|are) (?:the|an?) (?:\p{L}+ ){0,3}(?:text|transcript|translation|speech|address|remarks|statement|message|letter)\b|\b(?:transcript|text|translation) of (?:the )?\p{Lu}?\p{L}*.{0,40}\b(?:speech|address|remarks|statement|message|letter)\b|\bas (?:delivered|prepared for delivery)\b/iu;
/** It stands above the speech. */
const latest = 4;
/** "President Zelenskyy's evening video address" */
const longestNoun = 4;

/** "Below is the text of President Zelenskyy's address": whose words the whole article is from here on. */
export function noteSpeech(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  if (d.paragraph > latest || d.orator !== undefined || !hasWord(reading, speeches) || !whole.test(reading.text)) return;
  const by = actors.find((a) => isPerson(a) && (opensNoun(reading, a) || isAuthor(reading, a)));
  if (by === undefined) return;
  d.orator = {
    span: { start: reading.start, end: reading.start + reading.text.length },
    text: reading.text,
    parties: by.parties,
    name: by.person ?? null,
  };
}

/** At the head of a paragraph of a speech that is printed whole. */
export function takeFloor(reading: Reading, d: Discourse): void {
  if (d.orator !== undefined) giveTurn(d, { ...d.orator, span: { start: reading.start, end: reading.start } });
}

const isPerson = ({ kind, parties, person }: Resolved): boolean => parties.length === 1 && (person !== undefined || kind === "office");

function opensNoun(reading: Reading, { to }: Resolved): boolean {
  if (reading.words[to - 1]?.possessive !== true) return false;
  for (let i = to; i < to + longestNoun; i++) if (isWord(reading, i, speeches)) return !isApart(reading, to, i);
  return false;
}

/** "the speech by", "remarks delivered by" */
function isAuthor(reading: Reading, { from }: Resolved): boolean {
  if (!["by", "of", "from"].includes(lowerAt(reading, from - 1)) && !["by", "of", "from"].includes(lowerAt(reading, from - 2)))
    return false;
  for (let i = from - 2; i >= Math.max(0, from - longestNoun - 2); i--) if (isWord(reading, i, speeches)) return !isApart(reading, i, from);
  return false;
}
