import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginningAt, beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** A name of which neither the dossier nor the language knows anything. */
export interface UnknownName {
  readonly from: number;
  readonly to: number;
  /** An outlet's, by what stands before it or in it. */
  readonly isOutlet: boolean;
  /** A form of address stands before it. */
  readonly isTitled: boolean;
  /** A verb of saying stands right beside it. */
  readonly isHeard: boolean;
}

/** Titles that only a person's name follows. Origin: English forms of address. */
const honorifics = wordClass("mr mrs ms dr prof professor sir dame lord lady father archbishop bishop");
const particles = wordClass("van von der den de la di al el ter");
/** Nouns that an outlet's name follows. Origin: the apposed nouns of news agencies. */
export const outletNouns = wordClass(
  "magazine newspaper daily weekly tabloid broadsheet broadcaster channel station agency portal outlet network podcast website site newswire publication radio television",
);
/** Last words of outlets' names. */
const ofPress = new Set(
  "news times post journal tv radio herald tribune gazette chronicle telegraph daily press zeitung media pravda courier observer".split(
    " ",
  ),
);
/** An unknown name that reports or writes is more likely an outlet than a person. */
const ofOutlets = /^(report|writ|wrote|publish|cite|cited|quot|post|sum|recount)/;
const longestName = 4;

/** The unknown names of a sentence in order, without those of journalists. */
export function unknownNames(reading: Reading): UnknownName[] {
  const names: UnknownName[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    // "In Geneva, Foreign Minister Lavrov": no name begins with a preposition.
    if (!reading.words[i]?.lexeme.nameLike || isWord(reading, i, prepositions)) continue;
    const to = nameEnd(reading, i);
    if (to === i || isJournalist(reading, i)) continue;
    const isTitled = isWord(reading, i - 1, honorifics);
    names.push({ from: i, to, isOutlet: isOutlet(reading, i, to), isTitled, isHeard: isHeard(reading, i, to) });
    i = to - 1;
  }
  return names;
}

/** "the correspondent of The Economist Oliver Carroll": tells for the outlet, and is nobody's voice. */
function isJournalist(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestName - 1) && beforeAt(reading, i + 1) === 0; i--)
    if (isWord(reading, i, journalists)) return true;
  return false;
}
const journalists = wordClass("correspondent reporter journalist editor columnist anchor");

/** Where the name ends that begins at a word written like one; the word itself where none begins. */
function nameEnd(reading: Reading, from: number): number {
  let to = from;
  while (to < reading.words.length && to - from < longestName && isNamePart(reading, to, from)) to++;
  while (to > from && isWord(reading, to - 1, particles)) to--;
  return to;
}

function isNamePart(reading: Reading, at: number, from: number): boolean {
  const word = reading.words[at];
  if (word === undefined || (at > from && (word.before & ~mark.hyphen) !== 0)) return false;
  if (at > from && reading.words[at - 1]?.possessive) return false;
  if (isOf(word, particles)) return at > from;
  return word.lexeme.nameLike && !isOf(word, honorifics) && !isTaken(reading, at);
}

const taking = ~(kinds.filler | kinds.negator);
/** The word means something to the dossier or the language already. */
function isTaken(reading: Reading, at: number): boolean {
  return (
    // Most that are taken are so by the mark that begins with them.
    beginsAt(reading, at, taking) ||
    reading.marks.some((m) => m.from <= at && at < m.to && !isKind(m, "filler") && !isKind(m, "negator")) ||
    reading.provisions.some((p) => p.from <= at && at < p.to && ((p.mask >>> (at - p.from)) & 1) === 1)
  );
}

/** "the French magazine Le Point", "told Ukrinform", "the Sunday Courier wrote": an outlet by what stands before it or in its name. */
function isOutlet(reading: Reading, from: number, to: number): boolean {
  if (beforeAt(reading, from) !== 0) return false;
  const before = lowerAt(reading, from - 1);
  if (isWord(reading, from - 1, outletNouns) || (to - from > 1 && ofPress.has(lowerAt(reading, to - 1)))) return true;
  const told = before === "to" ? lowerAt(reading, from - 2) : before;
  const isOneWord = to - from === 1 || (to - from === 2 && reading.words[from]?.lexeme.text === "The");
  return isOneWord && told === "told" && !reading.words[from]?.possessive && !members.test(lowerAt(reading, from));
}

/** "told MPs", "told MEPs": members of a parliament. */
const members = /^(?:mps|meps|tds|msps|senators|deputies|lawmakers)$/;

/** A verb of saying stands right beside the name. */
function isHeard(reading: Reading, from: number, to: number): boolean {
  if (!hasKind(reading, kinds.say)) return false;
  const end = affiliationEnd(reading, to);
  return reading.marks.some(
    (m) =>
      isKind(m, "say") &&
      !ofOutlets.test(lowerAt(reading, m.from)) &&
      ((m.from === to && beforeAt(reading, to) === 0) ||
        m.from === end ||
        (m.to === from && beforeAt(reading, from) === 0 && beforeAt(reading, m.from) !== 0)),
  );
}

/** "Jane Doe of the Harbour Institute estimated": where the house ends that somebody speaks for; undefined where it is a party's, or none. */
function affiliationEnd(reading: Reading, to: number): number | undefined {
  if (!["of", "from", "at"].includes(lowerAt(reading, to)) || beforeAt(reading, to) !== 0) return undefined;
  for (let i = to + 1; i < to + longestHouse && i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    const here = beginningAt(reading, i);
    if (here.some((m) => isKind(m, "say"))) return i;
    if (here.some((m) => isKind(m, "party") || isKind(m, "office") || isKind(m, "group"))) return undefined;
  }
  return undefined;
}
const longestHouse = 9;
