import type { Sentence } from "../../article/sentences.ts";
import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "./reading.ts";

const longestHeading = 20;
const longestTitle = 32;

/** A line of its own without a full stop: a heading, a caption, a time stamp. List items are none. */
export function isHeading(text: string, sentence: Sentence): boolean {
  const lineStart = isParagraphStart(text, sentence);
  const lineEnd = sentence.end >= text.length || text[sentence.end] === "\n" || text[sentence.end] === "\r";
  if (!lineStart || !lineEnd || (endsWith(sentence.text, ".!?…", "\"'”’)]") && !isShortQuestion(sentence.text))) return false;
  if (/^[-–—•*·]\s/.test(sentence.text) || isNumberedOn(text, sentence)) return false;
  const longest = sentence.paragraph === 0 ? longestTitle : longestHeading;
  return sentence.text.split(/\s+/, longest + 1).length <= longest && !/[:;,]$/.test(sentence.text);
}

/** A text ends with one of some signs, whatever closes behind it. Looked for from the end: an expression would look at all of the text. */
export function endsWith(text: string, signs: string, closing: string): boolean {
  let last = text.length - 1;
  while (last > 0 && closing.includes(text.charAt(last))) last--;
  return last >= 0 && signs.includes(text.charAt(last));
}

/** "2) No foreign troops" between "1) …" and "3) …": an item, where a numbered heading has its section behind it. */
function isNumberedOn(text: string, { start, end, text: line }: Sentence): boolean {
  const [, closing] = numbered.exec(line) ?? [];
  if (closing === undefined) return false;
  const before = text.lastIndexOf("\n", start - 2) + 1;
  return [text.slice(before, before + longestNumber), text.slice(end + 1, end + 1 + longestNumber)].some(
    (other) => numbered.exec(other)?.[1] === closing && other !== line.slice(0, longestNumber),
  );
}
const numbered = /^\(?(?:[a-z]|\d{1,2})([.)])\s/;
/** "(12) " */
const longestNumber = 5;

/** "What does the union want?", "And the ministry?": a line that heads what answers it. */
const isShortQuestion = (text: string): boolean => text.endsWith("?") && quotesNothing(text) && text.split(/\s+/, 9).length <= 8;

export function isParagraphStart(text: string, { start }: Sentence): boolean {
  return start === 0 || text[start - 1] === "\n";
}

/** A list item: a dash, a bullet, a number or a letter before it. */
export function isItem(text: string): boolean {
  return /^(?:[-–—•*·]|\(?[a-z\d]{1,2}[.)])\s/i.test(text);
}

/** Nothing in the text is in direct quotation. */
export function quotesNothing(text: string): boolean {
  return !/["“„«]/.test(text);
}

/** "The two men first met in 2019", "It lasted four hours", "three years ago": told of what is over, and no part of what a text lays down. */
export const isOver = (reading: Reading): boolean => hasWord(reading, ofThePast) && over.test(reading.text);
const ofThePast = wordClass("lasted failed collapsed began broke spoke shook met first last previously ago");
const over =
  /\b(?:lasted|failed|collapsed|began|broke|spoke|shook|met|(?:first|last|previously) (?:\w+ed|held|met|took|sat|came)|ago)\b(?! (?:the|its|all) (?:condition|demand|terms))/i;

/** Where a text is in direct quotation. Marks are paired within a paragraph; an open one lasts to its end. */
export interface Quotes {
  /** Directly quoted words of more than one word, or a figure, inside the range. */
  within(start: number, end: number): boolean;
  /** The first quote that ends behind a place: around it, or after it. */
  around(place: number): { start: number; end: number } | undefined;
  /** The whole range is one quote, or part of one. */
  whole(start: number, end: number): boolean;
}

export function quotes(text: string): Quotes {
  const ranges: { start: number; end: number }[] = [];
  let open = -1;
  // An expression goes over the letters between in a seventh of the time that asking each of them takes.
  const sign = /[\n"'«»ʼ‘’“”„]/g;
  while (sign.test(text)) {
    const i = sign.lastIndex - 1;
    if (text[i] === "\n") {
      if (open >= 0) ranges.push({ start: open, end: i });
      open = -1;
    } else if (opens(text, i, open >= 0)) open = i + 1;
    else if (open >= 0 && closes(text, i)) {
      ranges.push({ start: open, end: i });
      open = -1;
    }
  }
  const counted = ranges.filter((r) => /\s|\d|-/.test(text.slice(r.start, Math.min(r.end, r.start + 200)).trim()));
  let at = 0;
  let first = 0;
  const around = (place: number): { start: number; end: number } | undefined => {
    while (first > 0 && (ranges[first - 1]?.end ?? 0) > place) first--;
    while (first < ranges.length && (ranges[first]?.end ?? 0) <= place) first++;
    return ranges[first];
  };
  return {
    around,
    whole(start, end) {
      const range = around(start);
      return range !== undefined && range.start <= start + 2 && range.end >= end - 3;
    },
    within(start, end) {
      while (at > 0 && (counted[at - 1]?.end ?? 0) > start) at--;
      while (at < counted.length && (counted[at]?.end ?? 0) <= start) at++;
      const next = counted[at];
      return next !== undefined && next.start < end;
    },
  };
}

function opens(text: string, i: number, isOpen: boolean): boolean {
  const c = text[i];
  if (c === "“" || c === "„" || c === "«") return true;
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  if (c === '"') return !isOpen;
  if (c === "‘" || c === "'" || c === "ʼ") return !isOpen && /[\s([—–-]/.test(before) && /[\p{L}\d]/u.test(after);
  return false;
}

function closes(text: string, i: number): boolean {
  const c = text[i];
  if (c === "”" || c === '"' || c === "»") return true;
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  return (c === "’" || c === "'") && /[\p{L}\d.,!?…]/u.test(before) && !/[\p{L}\d]/u.test(after) && /[.,!?…]/.test(before + after);
}
