import { foldSpace, type Line, type Part } from "./blockText.ts";
import { hash } from "./placedLines.ts";

/** A line, or a part of one, at its place, whatever its numbers are: counters and times go on. */
export const lineAtPlace = ({ place, text }: Part): number => hash(`${place} ${foldSpace(text).replace(/\d[\d.,:]*/g, "0")}`);

/** A line as it reads without those of its parts that are known to be none of the article: the credit of a caption, the name above a text. */
export function withoutParts(line: Line, passed: ReadonlySet<number>): Line {
  const { parts, ...whole } = line;
  if (parts === undefined) return line;
  const kept = passed.size === 0 ? parts : parts.filter((part) => isBlank(part) || !passed.has(lineAtPlace(part)));
  return kept.length === parts.length ? whole : { ...whole, text: joined(kept) };
}

/** On a page of which more lines than these are not the article's as they stand, its lines are cut otherwise altogether. */
const mostCut = 20;

/** The parts of the page's lines that the article leaves out: without them, a line of the page is one of the article that the page does not have. */
export function cutParts(all: readonly Line[], article: readonly Line[]): Part[] {
  const there = new Set(all.map(({ text }) => text));
  const missing = article.filter(({ text }) => !there.has(text));
  if (missing.length > mostCut) return [];
  const inParts = missing.length === 0 ? [] : all.flatMap(({ parts }) => (parts === undefined ? [] : [parts]));
  return missing.flatMap(({ text }) => {
    const isKept = (part: Part) => isBlank(part) || text.includes(foldSpace(part.text));
    const line = inParts.find((parts) => joined(parts.filter(isKept)) === text);
    return line?.filter((part) => !isKept(part)) ?? [];
  });
}

const joined = (parts: readonly Part[]): string => foldSpace(parts.map(({ text }) => text).join(""));

const isBlank = ({ text }: Part): boolean => !/\S/.test(text);
