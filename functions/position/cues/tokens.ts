import type { Lexeme, Lexicon } from "./lexicon.ts";

/** A word of a sentence. Offsets are those of the text that was tokenised; `before` tells what stands between it and the word before. */
export interface Word {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** Bits of `mark`: the punctuation between the previous word and this one. */
  readonly before: number;
  /** Ends in 's or s' (and is no "it's"). */
  readonly possessive: boolean;
}

/** Kinds of punctuation as bits. `hyphen`: written together with the word before. */
export const mark = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  dash: 8,
  open: 16,
  close: 32,
  quote: 64,
  hyphen: 128,
  stop: 256,
  slash: 512,
} as const;
/** Nothing reaches over these. */
export const wall = mark.semicolon | mark.stop;

/** Parts of contractions written out, so that "won't" and "will not" are the same. */
const clitics = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["d", "would"],
  ["m", "am"],
]);
/** What is left of a contraction before n't. */
const beforeNot = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);
const cannot = "cannot";
/** After these 's is "is" or "has". */
const isAfter = new Set(["it", "he", "she", "that", "there", "what", "who", "here", "where", "this", "how", "let"]);

/**
 * Splits a text into words. Hyphenated compounds fall into their parts ("NATO-style" → NATO, style), contractions are
 * written out, abbreviations with inner stops ("U.S.") stay whole. Linear.
 */
export function tokenise(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  const { codes } = lexicon.take(text);
  const to = text.length;
  let before = 0;
  let i = 0;
  while (i < to) {
    const code = codes[i] ?? 0;
    if (isWordChar(code)) {
      const end = wordEnd(codes, i, to);
      addWord(text, codes, i, end, before, lexicon, words);
      i = end;
      before = 0;
      continue;
    }
    if (code !== space) before |= punctuation(codes, code, i);
    i++;
  }
  return words;
}

function addWord(text: string, codes: Uint16Array, start: number, end: number, before: number, lexicon: Lexicon, into: Word[]): void {
  let stop = start;
  while (stop < end && !isApostrophe(codes[stop] ?? 0)) stop++;
  if (stop === end) {
    const lexeme = lexicon.at(start, end);
    if (lexeme.lower === cannot) {
      into.push({ lexeme: lexicon.get("can"), start, end: start + 3, before, possessive: false });
      into.push({ lexeme: lexicon.get("not"), start: start + 3, end, before: 0, possessive: false });
    } else into.push({ lexeme, start, end, before, possessive: isApostrophe(codes[end] ?? 0) && codes[end - 1] === smallS });
    return;
  }
  const head = text.slice(start, stop);
  const tail = text.slice(stop + 1, end).toLowerCase();
  const lower = head.toLowerCase();
  const verb = verbBeforeNot(lower, tail);
  if (verb !== undefined) {
    into.push({ lexeme: lexicon.get(verb), start, end: stop, before, possessive: false });
    // Whoever reads why is shown "won't", and not what is left of it.
    into.push({ lexeme: lexicon.get("not"), start, end, before: 0, possessive: false });
    return;
  }
  const clitic = tail === "s" ? (isAfter.has(lower) ? "is" : undefined) : clitics.get(tail);
  if (tail !== "s" && clitic === undefined) {
    into.push({ lexeme: lexicon.get(text.slice(start, end)), start, end, before, possessive: false });
    return;
  }
  into.push({ lexeme: lexicon.get(head), start, end: clitic === undefined ? end : stop, before, possessive: clitic === undefined });
  if (clitic !== undefined) into.push({ lexeme: lexicon.get(clitic), start: stop, end, before: 0, possessive: false });
}

/** "won't", taken apart at its apostrophe: "will". */
function verbBeforeNot(head: string, tail: string): string | undefined {
  if (tail !== "t" || !head.endsWith("n")) return undefined;
  return head === "can" ? head : (beforeNot.get(head.slice(0, -1)) ?? head.slice(0, -1));
}

/** The words that a contraction in a cue stands for, as they are those of an article: "won't", "cannot", "we're". */
export function writtenOut(word: string): readonly string[] {
  if (word === cannot) return ["can", "not"];
  const [head = "", tail, ...more] = word.split("'");
  if (tail === undefined || more.length > 0) return [word];
  const verb = verbBeforeNot(head, tail);
  if (verb !== undefined) return verb === "" ? ["not"] : [verb, "not"];
  const clitic = clitics.get(tail);
  return clitic === undefined ? [word] : [head, clitic];
}

function wordEnd(codes: Uint16Array, from: number, to: number): number {
  let i = from + 1;
  for (; i < to; i++) {
    const code = codes[i] ?? 0;
    if (isWordChar(code)) continue;
    const next = codes[i + 1] ?? 0;
    if (isApostrophe(code) && isLetterCode(next) && isWordChar(codes[i - 1] ?? 0)) continue;
    if (code === 46 && isInnerStop(codes, i, from, next)) continue;
    if (code === 44 && isDigitCode(next) && isDigitCode(codes[i - 1] ?? 0)) continue;
    break;
  }
  return i;
}

/** The stops of "U.S.", "a.m." and "3.5". */
function isInnerStop(codes: Uint16Array, at: number, from: number, next: number): boolean {
  const last = codes[at - 1] ?? 0;
  if (isDigitCode(next) && isDigitCode(last)) return true;
  const single = at - from === 1 || codes[at - 2] === 46;
  return single && isLetterCode(last) && (isLetterCode(next) || at - from > 1);
}

const space = 32;
const smallS = 115;

function punctuation(codes: Uint16Array, code: number, at: number): number {
  switch (code) {
    case 44:
      return mark.comma;
    case 59:
      return mark.semicolon;
    case 58:
      return mark.colon;
    case 0x2013:
    case 0x2014:
    case 0x2012:
    case 0x2015:
      return mark.dash;
    case 45: {
      const last = codes[at - 1] ?? 0;
      return (isWordChar(last) || last === 46) && isWordChar(codes[at + 1] ?? 0) ? mark.hyphen : mark.dash;
    }
    case 40:
    case 91:
      return mark.open;
    case 41:
    case 93:
      return mark.close;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return mark.quote;
    case 47:
      return mark.slash;
    case 46:
    case 33:
    case 63:
    case 0x2026:
      return mark.stop;
    default:
      return 0;
  }
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x60 || (code > 0x7f && (code === 0x2019 || code === 0x02bc || code === 0x2018 || code === 0xb4));
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0x02bc) ||
    (code > 0x206f && code < 0x2190) ||
    code > 0x2e7f
  );
}

function isWordChar(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

/** A word in small letters; nothing beyond the sentence. */
export function lowerIn(words: readonly Word[], at: number): string {
  return at < 0 ? "" : (words[at]?.lexeme.lower ?? "");
}
