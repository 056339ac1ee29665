import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginningAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated } from "../stance/govern.ts";
import { isItemHere } from "./bareItems.ts";
import type { Discourse } from "./discourse.ts";
import { turnedItem } from "./listTurn.ts";

/** Nouns of which somebody counts several and then names them, behind a colon or in the sentences that follow. Origin: own reading. */
export const countables: readonly string[] =
  "things points demands conditions requirements items priorities steps elements proposals requests".split(" ");
export const numbers: ReadonlySet<string> = new Set("two three four five six seven several few".split(" "));
/** Where sentences follow, whose they are tells as much as how many. */
const counted: ReadonlySet<string> = new Set([
  ...countables,
  ..."wishes goals aims tasks principles questions pillars terms asks".split(" "),
]);
export const countedWords = wordClass([...counted].join(" "));
export const numberWords = wordClass([...numbers].join(" "));
const counting = wordClass([...numbers, ..."eight nine ten some our my its their his her these".split(" ")].join(" "));
/** What announces a list by itself or by what stands before it. */
const announcing = wordClass([...counted, "lines", "follows", "following", "mind"].join(" "));
const ordinals = new Set(
  "first firstly second secondly third thirdly fourth fourthly fifth sixth seventh finally lastly then next also and one two three four five that".split(
    " ",
  ),
);
const people = wordClass("we i he she they it you there this these those what who");
/** Words up to a noun that says what is counted. */
const longestCount = 2;
/** A fragment is no longer than this. */
const longestFragment = 25;

/** "We proposed four things", "put it to reporters as follows": what comes next is the list, of what is wanted or of what is refused. */
export function announcedList(reading: Reading): "wanted" | "refused" | undefined {
  if (!hasWord(reading, announcing)) return undefined;
  for (let i = 1; i < reading.words.length; i++) {
    const lower = lowerAt(reading, i);
    if (lower === "follows" && lowerAt(reading, i - 1) === "as") return "wanted";
    if (lower === "mind" && i === reading.words.length - 1 && isWhatInMind(reading, i)) return "wanted";
    if (lower === "following" && lowerAt(reading, i - 1) === "the" && i === reading.words.length - 1) return "wanted";
    if (lower === "lines" && lowerAt(reading, i - 1) === "red") return "wanted";
    if (!isWord(reading, i, countedWords)) continue;
    for (let at = i - 1; at >= Math.max(0, i - 1 - longestCount); at--)
      if (isWord(reading, at, counting)) return isRefused(reading, i) ? "refused" : "wanted";
  }
  return undefined;
}

/** "set out what he and Macron had in mind."; in "A cap is what Washington had in mind." it has been named. */
const isWhatInMind = (reading: Reading, mind: number): boolean =>
  reading.provisions.length === 0 &&
  lowerAt(reading, mind - 1) === "in" &&
  reading.words.slice(Math.max(0, mind - longestMind), mind).some((w) => w.lexeme.lower === "what");
const longestMind = 9;

/** "Two things will not be in it", "three points that we reject"; "three things we won't give way on" are wanted all the more. */
function isRefused(reading: Reading, noun: number): boolean {
  for (let i = noun + 1; i <= noun + refusedWithin && i < reading.words.length; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    // "its terms for an end to the war": what they are for.
    if (i === noun + 1 && ["for", "on", "about"].includes(lowerAt(reading, i))) return false;
    if (["not", "never", "no"].includes(lowerAt(reading, i)) && [1, 2, 3].some((gap) => yielding.has(lowerAt(reading, i + gap))))
      return false;
    if (beginningAt(reading, i).some((m) => isKind(m, "negator") || (isKind(m, "attitude") && m.meaning.effect === "oppose"))) return true;
  }
  return false;
}
const refusedWithin = 6;
export const yielding: ReadonlySet<string> = new Set(
  "give budge move moved bend bargain compromise negotiate negotiable yield waver concede shift haggle discuss".split(" "),
);

/** An item of a list below a colon, or a further sentence of one. */
export const isInItem = (reading: Reading, d: Discourse): boolean =>
  isItemHere(reading, d) || (d.list?.item === d.paragraph && d.list.span.end < reading.start);

/** "First, the guns fall silent", "Full ceasefire.", "That we may join": an item of a list that a sentence before announced. */
export function isListed(reading: Reading, p: Mark<"provision">): boolean {
  if (ordinals.has(lowerAt(reading, 0)) || isOneOfRow(reading)) return true;
  // "Crimea is not recognised; Ukraine joins; and troops will come.": what was counted before.
  if ((reading.punctuation & mark.semicolon) !== 0 && !hasKind(reading, kinds.say)) return true;
  if (reading.words.length > longestFragment || isWord(reading, 0, people)) return false;
  for (let i = 0; i < p.to; i++) if (isWord(reading, i, auxiliaries) || isWord(reading, i, people)) return false;
  return true;
}

/** "The first is a truce", "The other, agreed this morning, is land". */
const isOneOfRow = (reading: Reading): boolean =>
  lowerAt(reading, 0) === "the" &&
  ["first", "second", "third", "other", "last"].includes(lowerAt(reading, 1)) &&
  ["is", "was"].includes(lowerAt(reading, behindAside(reading, 2)));

/** Behind ", agreed only this morning,". */
function behindAside(reading: Reading, at: number): number {
  if (beforeAt(reading, at) !== mark.comma) return at;
  for (let i = at + 1; i <= at + longestAside; i++) if (beforeAt(reading, i) !== 0) return beforeAt(reading, i) === mark.comma ? i : at;
  return at;
}
const longestAside = 8;

/** What an item of the list says by being one: "Two things will not be in it. That …" refuses it, and what "may" be is wanted. */
export function asListed(reading: Reading, p: Mark<"provision">, g: Governed, d: Discourse): Governed {
  const { list, paragraph } = d;
  if (list !== undefined && isInItem(reading, d) && list.paragraph === undefined) return turnedItem(reading, g, list.turn);
  if (list?.paragraph !== paragraph || !isListed(reading, p)) return g;
  return {
    ...g,
    modal: g.modal === "possibility" ? "prescriptive" : g.modal,
    side: list.turn === "refused" ? negated(g.side, false) : g.side,
  };
}
