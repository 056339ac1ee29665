import { ownCopy } from "../article/ownCopy.ts";
import { plainTypography } from "../article/typography.ts";
import type { Dossier } from "../position/dossier.ts";
import { americanSpelling } from "./americanSpelling.ts";
import { inOneNotation } from "./notation.ts";

/** One word of a text: its normal form, and how it stands there. */
export interface Word {
  key: string;
  raw: string;
}

/** A word before spellings are made one. */
export interface PlainWord extends Word {
  /** The word in American spelling. */
  american: Word;
}

/** Spellings and names of a dossier that are one and the same. */
export interface Vocabulary {
  spellings: Replacements;
  names: Replacements;
}
/** By their first word: the words of a form, and what stands for its group. */
type Replacements = ReadonlyMap<string, readonly Form[]>;
interface Form {
  words: readonly FormWord[];
  to: string;
}
/** A name is one only in its own letter case: "UP" is an outlet, "up" is not, and "us" is no country. */
interface FormWord {
  key: string;
  letters: "any" | "capital" | "capitals";
}

const wordPattern = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]\.(?:[\p{L}\p{M}]\.)+|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?|[%$€£₽]/gu;

/** The same in a text of nothing but ASCII, which most are: found in a third of the time. */
const asciiWordPattern = /[0-9]+(?:[.,:][0-9]+)*|[A-Za-z]\.(?:[A-Za-z]\.)+|[A-Za-z]+(?:'[A-Za-z]+)?|[%$]/g;
const isAscii = /^[\x20-\x7e\n]*$/;

const numbers = new Map(
  `two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17,
eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`
    .split(",")
    .map((pair) => pair.trim().split(" "))
    .flatMap(([name, digits]) => (name && digits ? [[name, digits] as const] : [])),
);

/**
 * The words of a text in plain form: small letters, straight quotes, "aren't" as "are not", numbers in digits without separators.
 * Punctuation is left out; signs of money and per cent stay, for they belong to a number.
 */
export function plainWords(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  const plain = plainTypography(text);
  for (const raw of plain.match(isAscii.test(plain) ? asciiWordPattern : wordPattern) ?? [])
    for (const word of wordsOf(raw)) words.push(word);
  return words;
}

/** Words recur within an article and between its versions; their forms are kept, up to a bound, for that is most of the work. */
const knownWords = new Map<string, readonly PlainWord[]>();
const mostKnownWords = 50_000;

function wordsOf(asWritten: string): readonly PlainWord[] {
  const known = knownWords.get(asWritten);
  if (known) return known;
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  // A long word is kept as a piece of its text, and would hold that.
  const raw = ownCopy(asWritten);
  const words = normalForms(raw).map((key) => ({ key, raw, american: { key: americanSpelling(key), raw } }));
  knownWords.set(raw, words);
  return words;
}

function normalForms(raw: string): string[] {
  const word = raw.toLowerCase();
  if (/^\p{N}/u.test(word)) return [word.replace(/,(?=\d{3}(?!\d))/g, "")];
  if (word.includes(".")) return [word.replaceAll(".", "")];
  if (word === "cannot" || word === "can't") return ["can", "not"];
  if (word === "won't") return ["will", "not"];
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  const [stem = word, ending] = word.split("'");
  const key = numbers.get(stem) ?? stem;
  return ending === undefined ? [key] : [key, ending];
}

const vocabularies = new WeakMap<object, Vocabulary>();

/** What a dossier knows to be one spelling or one name: its `spellings`, and the names of its parties, people and outlets. Kept for each dossier. */
export function vocabularyOf(dossier: Dossier): Vocabulary {
  const known = vocabularies.get(dossier);
  if (known) return known;
  const spellings = replacements(dossier.spellings, american);
  const people = dossier.parties.flatMap((party) => party.people.map((p) => [p.name, ...p.aliases]));
  const parties = dossier.parties.map((p) => [p.name, ...p.aliases]);
  const outlets = dossier.outlets.map((o) => [o.name, ...o.spellings]);
  const names = replacements([...people, ...parties, ...outlets], (words) => replaced(american(words), spellings));
  const vocabulary = { spellings, names };
  vocabularies.set(dossier, vocabulary);
  return vocabulary;
}

function replacements(groups: readonly (readonly string[])[], prepare: (words: PlainWord[]) => readonly Word[]): Replacements {
  const byFirst = new Map<string, Form[]>();
  const taken = new Set<string>();
  for (const group of groups) {
    const forms = group.map((name) => prepare(plainWords(name))).filter((words) => words.length > 0);
    const to = forms[0]?.map((w) => w.key).join("_");
    for (const form of forms) {
      const words = form.map(({ key, raw }) => ({ key, letters: lettersOf(raw) }));
      const [first, whole] = [words[0]?.key, words.map((w) => w.key).join(" ")];
      if (to === undefined || first === undefined || taken.has(whole)) continue;
      taken.add(whole);
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, to }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

/** Words with each known form replaced by the one that stands for its group, the longest form first. */
function replaced(words: readonly Word[], by: Replacements): readonly Word[] {
  const first = words.findIndex((word) => by.has(word.key));
  if (first < 0) return words;
  const result = words.slice(0, first);
  for (let i = first; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    const form = by.get(word.key)?.find((f) => f.words.every((w, k) => isForm(words[i + k], w)));
    result.push(form === undefined ? word : { key: form.to, raw: word.raw });
    i += form?.words.length ?? 1;
  }
  return result;
}

function isForm(word: Word | undefined, form: FormWord): boolean {
  if (word?.key !== form.key) return false;
  const letters = form.letters === "any" ? "any" : lettersOf(word.raw);
  return letters === "capitals" || letters === form.letters;
}

function lettersOf(raw: string): FormWord["letters"] {
  if (/^\p{Lu}(?:\.?\p{Lu})+\.?$/u.test(raw)) return "capitals";
  return /^\p{Lu}/u.test(raw) ? "capital" : "any";
}

/** Words in one notation, British spellings made American and the dossier's spellings of one thing made one: equal where texts differ in spelling alone. */
export const spelledWords = (words: readonly PlainWord[], vocabulary: Vocabulary): readonly Word[] =>
  replaced(inOneNotation(american(words)), vocabulary.spellings);

const american = (words: readonly PlainWord[]): Word[] => words.map((word) => word.american);

/** Words after `spelledWords` with the names of one person, party or outlet made one. */
export const namedWords = (spelled: readonly Word[], vocabulary: Vocabulary): readonly Word[] => replaced(spelled, vocabulary.names);

/** Equal for texts that are the same words, however they are hyphenated or joined. */
export const wordsKey = (words: readonly Word[]): string => words.map((w) => w.key).join("");

/** The words of `words` that do not stand in `others`. */
export const missingFrom = (others: readonly Word[], words: readonly Word[]): Word[] =>
  misplaced(others, words).filter(({ key }) => !others.some((other) => other.key === key));

/** The words of `words` that stand there more often than in `others`, as far as they stand in another place. */
export function fewerIn(others: readonly Word[], words: readonly Word[]): Word[] {
  const count = (all: readonly Word[], key: string) => all.reduce((n, w) => (w.key === key ? n + 1 : n), 0);
  return misplaced(others, words).filter(({ key }) => count(words, key) > count(others, key));
}

/** An edit is local, so that most words stand in the same place, from one end or the other. */
function misplaced(others: readonly Word[], words: readonly Word[]): Word[] {
  const longer = others.length - words.length;
  return words.filter(({ key }, i) => others[i]?.key !== key && others[i + longer]?.key !== key);
}
