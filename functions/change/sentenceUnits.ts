import type { ArticlePart, ArticleText } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { Alignable } from "./align.ts";
import type { LineKind } from "./furniture.ts";
import type { TextReader } from "./textReader.ts";
import type { Word } from "./words.ts";

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

/** The sentences of one part of an article that are its own text, and the boxes and date lines among them. `other`: the other version. */
export function unitsOf(
  part: ArticlePart,
  text: ArticleText,
  other: ArticleText,
  sentences: readonly SentenceCoding[],
  reader: TextReader,
): PartUnits {
  const own = sentences.filter((s) => s.part === part);
  const lines = linesOf(text[part]);
  const kinds =
    part === "headline"
      ? lines.map(() => "text" as const)
      : reader.kindsOf(
          lines.map((l) => l.text),
          other[part].split("\n"),
        );
  const isText = (s: SentenceCoding) => kinds[lineAt(lines, s.span.start)] === "text";
  const boxes = lines.flatMap((line, i) => {
    const kind = kinds[i];
    return kind === undefined || kind === "text" || line.text.trim() === "" ? [] : [{ kind, text: line.text.trim() }];
  });
  return { part, sentences: own.filter(isText).map((s) => unitOf(s, reader)), boxes };
}

function unitOf(coding: SentenceCoding, reader: TextReader): SentenceUnit {
  const { key, words, named } = reader.wordsOf(coding.text);
  return { key, words, named, coding };
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
