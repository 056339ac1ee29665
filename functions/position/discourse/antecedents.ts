import { isWord, wordClass } from "../cues/wordClasses.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

/** So many nouns at most are tried for a pronoun, and those of so many sentences before are remembered. */
export const mostAntecedents = 3;
const memory = 3;
/** Words of a noun phrase behind its determiner. */
const longestPhrase = 4;

/** A noun that a speaker has named with a determiner, for "it" or "they" in what he says next. */
export interface Antecedent {
  noun: string;
  isPlural: boolean;
  /** Sentences since. */
  age: number;
}

/** What a sentence may take up by a pronoun: "Our army keeps us alive. We accept no limits on it." The last one named first. */
export function antecedentsFor(pronoun: number, reading: Reading, before: readonly Antecedent[]): string[] {
  const several = plurals.has(lowerAt(reading, pronoun));
  const near = [...saidOf(reading), ...nounsIn(reading, pronoun).reverse()];
  return [...near, ...before].filter((a) => a.isPlural === several).map((a) => a.noun);
}
const plurals = new Set("they them these those ours theirs".split(" "));

/** "“We will never recognise it,” Tusk said of Crimea.": what the words before were said of, at the end of the sentence. */
function saidOf(reading: Reading): Antecedent[] {
  const { words } = reading;
  for (let i = words.length - 2; i > Math.max(1, words.length - 2 - longestPhrase); i--) {
    if (beforeAt(reading, i + 1) !== 0) return [];
    if (!["of", "about"].includes(lowerAt(reading, i))) continue;
    const noun = words.at(-1)?.lexeme.text ?? "";
    const isSaid = words.slice(Math.max(0, i - longestSpeaker), i).some((_, at) => endsAt(reading, i - 1 - at, kinds.say));
    return isSaid ? [{ noun, isPlural: isPlural(noun), age: 0 }] : [];
  }
  return [];
}
/** Words of whoever is named behind his verb: "said the Lithuanian foreign minister of". */
const longestSpeaker = 6;

/** The nouns of the last sentences of a speaker and of whoever asks him, the last one first. */
export function withNouns(reading: Reading, before: readonly Antecedent[]): readonly Antecedent[] {
  // "And sanctions?"
  const asked = reading.words.length <= shortQuestion && reading.text.endsWith("?") ? reading.words.at(-1)?.lexeme.lower : undefined;
  if (asked !== undefined && asked.length > shortest) return [{ noun: asked, isPlural: isPlural(asked), age: 0 }];
  const older = before.flatMap((a) => (a.age + 1 < memory ? [{ ...a, age: a.age + 1 }] : []));
  return [...nounsIn(reading, reading.words.length).reverse(), ...older].slice(0, mostAntecedents * memory);
}

/** The head nouns of the phrases that begin with a determiner. */
function nounsIn(reading: Reading, end: number): Antecedent[] {
  const found: Antecedent[] = [];
  for (let i = 0; i < end; i++) {
    const isCount = isWord(reading, i, counts);
    if (!isCount && !isWord(reading, i, determiners)) continue;
    const noun = isCount ? countedNoun(reading, i) : headOf(reading, i + 1, end);
    if (noun === undefined) continue;
    found.push({ noun, isPlural: isPlural(noun), age: 0 });
  }
  // "A lot of those are European sanctions."
  const last = lowerAt(reading, end - 1);
  if (end === reading.words.length && last.length > shortest && isPlural(last)) found.push({ noun: last, isPlural: true, age: 0 });
  return found;
}
const determiners = wordClass("the this that our their its his her my all every these those many several");
const counts = wordClass("thousand thousands hundred hundreds dozens");
/** "sixteen thousand civilians sit there", "hundreds of prisoners". */
const countedNoun = (reading: Reading, at: number): string | undefined => {
  const noun = lowerAt(reading, lowerAt(reading, at + 1) === "of" ? at + 2 : at + 1);
  return isPlural(noun) ? noun : undefined;
};
const isPlural = (noun: string): boolean => irregular.has(noun) || /[^s]s$/.test(noun);
const irregular = new Set("children people men women troops forces".split(" "));

/** The last word before something that ends a phrase. */
function headOf(reading: Reading, from: number, end: number): string | undefined {
  let head: string | undefined;
  for (let i = from; i < Math.min(end, from + longestPhrase); i++) {
    if (i > from && beforeAt(reading, i) !== 0) break;
    const lower = lowerAt(reading, i);
    if (isWord(reading, i, auxiliaries) || isWord(reading, i, endings)) break;
    head = lower;
  }
  return head !== undefined && head.length > shortest ? head : undefined;
}
const shortest = 3;
const shortQuestion = 5;
const endings = wordClass(
  "of to in on at for from with by and or but that which who whom whose as than when where while since before after under over into against between not never also still",
);

/** Without a word of will or duty a pronoun takes up nothing that is wanted. */
export const maySayOfIt = (reading: Reading): boolean =>
  hasKind(reading, kinds.attitude | kinds.prescriptive | kinds.possibility | kinds.negator);
