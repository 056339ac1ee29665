import type { Span } from "./article.ts";

/** A sentence with its place in the text and the number of its paragraph (line) from 0. */
export interface Sentence extends Span {
  text: string;
  paragraph: number;
}

/** Titles and ranks: a name follows. Origin: Associated Press and Guardian style books' abbreviations for people. */
const titles = words(
  "Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Maj Capt Cmdr Adm Brig Sen Rep Gov Hon Rev Fr St Pres Amb Min Sec Supt Insp Messrs",
);
/** Abbreviations after which a sentence may end, so that what follows decides. Origin: as above, with months, firms and units. */
const maybeLast = words("Jr Sr Inc Ltd Co Corp Bros a.m p.m A.M P.M etc al U.S U.K U.N E.U D.C U.S.S.R Ph.D B.C A.D");
/** Abbreviations that something always follows. */
const neverLast = words(
  "vs v e.g i.e cf ca approx No no Nos nos Art art Sec sec para pp p ed eds vol Vol Fig fig est Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Mt Ft",
);
/** Words that begin a sentence far more often than they go on after "U.S." */
const starters = words(
  "The A An It He She They We I You This That These Those But And Or So Yet If When While As In On At By For From With After Before Since Under Its His Her Their Our There Here What Who Why How Meanwhile However Still Moreover According Earlier Later No Not One Some Many Both",
);
/** Verbs that show that a question or an exclamation in quotes is not the end. */
const saying = words("said says asked asks told wrote writes added adds replied insisted declared exclaimed wondered shouted cried");

const closing = new Set(['"', "'", "”", "’", "»", ")", "]"]);
/** ".", "!", "?" and "…", by their codes. */
const isEnd = (code: number): boolean => (code > 63 ? code === 0x2026 : code === 46 || code === 33 || code === 63);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * Splits news prose into sentences. Takes the text with paragraphs separated by `\n`, returns the sentences in order, trimmed,
 * none empty. A line is never joined with the next: headings, list items, captions and time stamps stay for themselves. Linear time.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    splitLine(text, lineStart, lineEnd, paragraph, sentences);
    paragraph++;
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function splitLine(text: string, from: number, to: number, paragraph: number, into: Sentence[]): void {
  let start = from;
  let end = from;
  for (let i = nextEnd(text, from); i < to; i = nextEnd(text, end)) {
    end = i + 1;
    while (end < to && isEnd(text.charCodeAt(end))) end++;
    const stop = end;
    while (end < to && closing.has(text[end] ?? "") && !opensNext(text, end, to)) end++;
    if (end < to && isBoundary(text, i, stop, end, to)) {
      add(text, start, end, paragraph, into);
      start = end;
    }
  }
  add(text, start, to, paragraph, into);
}

/** Where the next of such signs stands, or the line ends. An expression goes over the letters between in a seventh of the time that asking each of them takes. */
function nextEnd(text: string, from: number): number {
  endOrLine.lastIndex = from;
  return endOrLine.test(text) ? endOrLine.lastIndex - 1 : text.length;
}
const endOrLine = /[.!?…\n]/g;

/** A straight quote after a space-less stop closes; after a space it opens, and then it is not ours. */
function opensNext(text: string, at: number, to: number): boolean {
  const next = text[at + 1];
  return at + 1 < to && (text[at] === '"' || text[at] === "'") && next !== undefined && isLetter(next) && text[at - 1] === " ";
}

function add(text: string, from: number, to: number, paragraph: number, into: Sentence[]): void {
  let start = afterSpace(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > longest) {
    const cut = cutOf(text, start);
    into.push({ start, end: cut, text: text.slice(start, cut), paragraph });
    start = afterSpace(text, cut, end);
  }
  if (end > start) into.push({ start, end, text: text.slice(start, end), paragraph });
}

function afterSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** No sentence of prose is as long; one that is goes on as another, since what looks at a sentence may look from each of its words at the others. */
const longest = 2_000;

/** Where a piece of what is too long ends: behind its last semicolon, else its last comma, else its last word. */
function cutOf(text: string, start: number): number {
  for (const end of [";", ",", " "]) {
    const at = text.lastIndexOf(end, start + longest - 1);
    if (at > start + longest / 2) return end === " " ? at : at + 1;
  }
  // Not between the halves of a pair.
  const isPair = /[\uDC00-\uDFFF]/.test(text[start + longest] ?? "");
  return isPair ? start + longest - 1 : start + longest;
}

function isBoundary(text: string, dot: number, stop: number, end: number, to: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return end > stop && isUpper(text[end] ?? "") && text[end - 1] !== "’" && text[end - 1] !== "'";
  const next = afterSpace(text, end, to);
  if (next >= to) return false;
  const follower = text[next] ?? "";
  const opener = "\"“‘'«([".includes(follower);
  const after = opener ? (text[next + 1] ?? "") : follower;
  if (isLower(after)) return false;
  const nextWord = wordAt(text, opener ? next + 1 : next, to);
  const mark = text[dot];
  if (end > stop && (mark === "?" || mark === "!") && isLetter(after)) return !speechFollows(text, next, to);
  if (mark !== "." || stop - dot > 1) return true;
  const last = wordBefore(text, dot);
  if (titles.has(last)) return false;
  // "told The Sun.", and not "Sun. 4 May"
  if (last === "Sun" && text.slice(dot - 7, dot - 3) === "The ") return true;
  if (neverLast.has(last)) return last === "no" || last === "No" || last === "art" ? !isDigit(after) : false;

  // "B. The Ukrainian text", "II. Territory": the letter or the number of what follows.
  if (/^(?:\p{Lu}|[IVX]{1,4})$/u.test(last) && isLineStart(text, dot - last.length)) return false;
  if (maybeLast.has(last)) return end > stop || opener || starters.has(nextWord);
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(last)) return end > stop || (starters.has(nextWord) && last !== "A");
  return !(/^\d{1,2}$/.test(last) && isNumber(text, dot - last.length));
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === "\n";

/** "1. A ceasefire.", at the start of a line or behind the end of another item: the number of what follows. */
function isNumber(text: string, at: number): boolean {
  if (isLineStart(text, at)) return true;
  const before = text[at - 1] === " " ? text[at - 2] : text[at - 1];
  return before !== undefined && '.!?;:"“('.includes(before);
}

function speechFollows(text: string, from: number, to: number): boolean {
  const ahead = text.slice(from, Math.min(to, from + 80)).split(/[\s,]+/, 6);
  return ahead.some((w) => saying.has(w));
}

function wordBefore(text: string, dot: number): string {
  let from = dot;
  while (
    from > 0 &&
    dot - from < 20 &&
    (isLetter(text[from - 1] ?? "") || isDigit(text[from - 1] ?? "") || (text[from - 1] === "." && from < dot))
  )
    from--;
  return text.slice(from, dot);
}

function wordAt(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 30 && isLetter(text[end] ?? "")) end++;
  return text.slice(from, end);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}
function isDigit(c: string): boolean {
  return c >= "0" && c <= "9";
}
function isUpper(c: string): boolean {
  return c !== c.toLowerCase();
}
function isLower(c: string): boolean {
  return c !== c.toUpperCase();
}
function isLetter(c: string): boolean {
  return c.toLowerCase() !== c.toUpperCase();
}
