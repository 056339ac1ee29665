import type { ArticlePart, ArticleText } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { Alignable } from "./align.ts";
import { type LineKind, lineKinds, type ReadLine } from "./furniture.ts";
import { namedWords, plainWords, spelledWords, type Vocabulary, type Word, wordsKey } from "./words.ts";

/** A coded sentence as comparison sees it. */
export interface SentenceUnit extends Alignable {
  coding: SentenceCoding;
  /** The words of `words` with how they stand in the sentence: spellings and names are made one. */
  named: readonly Word[];
}

export interface PartUnits {
  part: ArticlePart;
  sentences: SentenceUnit[];
  /** Lines left out of the comparison. */
  boxes: { kind: Exclude<LineKind, "text">; text: string }[];
}

/** Reads the texts of one comparison. Most sentences and lines stand in both versions: what they come to is worked out once. */
export interface TextReader {
  vocabulary: Vocabulary;
  sentences: Map<string, Omit<SentenceUnit, "coding">>;
  lines: Map<string, ReadLine>;
}

export const createTextReader = (vocabulary: Vocabulary): TextReader => ({ vocabulary, sentences: new Map(), lines: new Map() });

/** The sentences of one part of an article that are its own text, and the boxes and date lines among them. */
export function unitsOf(part: ArticlePart, text: ArticleText, sentences: readonly SentenceCoding[], reader: TextReader): PartUnits {
  const own = sentences.filter((s) => s.part === part);
  const lines = linesOf(text[part]);
  const kinds =
    part === "headline"
      ? lines.map(() => "text" as const)
      : lineKinds(
          lines.map((l) => l.text),
          reader.lines,
        );
  const isText = (s: SentenceCoding) => kinds[lineAt(lines, s.span.start)] === "text";
  const boxes = lines.flatMap((line, i) => {
    const kind = kinds[i];
    return kind === undefined || kind === "text" || line.text.trim() === "" ? [] : [{ kind, text: line.text.trim() }];
  });
  return { part, sentences: own.filter(isText).map((s) => unitOf(s, reader)), boxes };
}

function unitOf(coding: SentenceCoding, { vocabulary, sentences }: TextReader): SentenceUnit {
  const known = sentences.get(coding.text);
  if (known) return { ...known, coding };
  const spelled = spelledWords(plainWords(coding.text), vocabulary);
  const named = namedWords(spelled, vocabulary);
  const forms = { named, key: wordsKey(spelled), words: named.map((w) => w.key) };
  sentences.set(coding.text, forms);
  return { ...forms, coding };
}

interface Line {
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const here = { start, text: line };
    start += line.length + 1;
    return here;
  });
}

function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
