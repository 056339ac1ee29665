import { hash as digest } from "node:crypto";
import type { Line } from "./blockText.ts";
import { hash } from "./placedLines.ts";

/** What is known of one site, learnt from its own pages. Losing it costs time, no text. */
export interface SiteMemory {
  /** Places (as `PlacedLines` gives them) where lines of its articles begin, newest last. */
  readonly places: readonly number[];
  /** Places in and near its articles where nothing of them was found, newest last. */
  readonly passedPlaces: readonly number[];
  /** Hashes of lines, and of parts of lines, that are none of the article though they stand where others are, newest last. */
  readonly passedLines: readonly number[];
  /** Hashes of short lines of its articles, newest last, each with the articles that had it. */
  readonly lines: readonly SeenLine[];
}
interface SeenLine {
  readonly line: number;
  readonly articles: readonly string[];
}

export const noMemory: SiteMemory = { places: [], passedPlaces: [], passedLines: [], lines: [] };

/** Where memories are kept. */
export interface SiteMemories {
  read(site: string): Promise<SiteMemory>;
  write(site: string, memory: SiteMemory): Promise<void>;
}

const repeatsFrom = 3;
const mostLines = 300;
const longestRepeated = 160;

const repeatedOf = ({ lines }: SiteMemory): number[] =>
  lines.filter(({ articles }) => articles.length >= repeatsFrom).map(({ line }) => line);

const readings = new WeakMap<SiteMemory, string>();

/** Changes with everything in the memory that a reading of a page goes by. */
export function readingKey(memory: SiteMemory): string {
  const { places, passedPlaces, passedLines } = memory;
  const known =
    readings.get(memory) ?? digest("sha256", JSON.stringify([places, passedPlaces, passedLines, repeatedOf(memory)]), "base64url");
  readings.set(memory, known);
  return known;
}

/** Tells the lines that stand in three or more articles of the site. */
export function repeatedLines(memory: SiteMemory): (line: string) => boolean {
  const repeated = new Set(repeatedOf(memory));
  return (line) => repeated.size > 0 && line.length <= longestRepeated && repeated.has(hash(line));
}

/**
 * The memory with an article's short lines added; the same object where it holds them all. Whole sentences without a link are left out:
 * outlets repeat paragraphs of background word for word, and those say something.
 */
export function rememberLines(memory: SiteMemory, article: string, lines: readonly Line[]): SiteMemory {
  const seen = new Map(memory.lines.map((each) => [each.line, each]));
  const fresh = lines.filter(mayRepeat).map(({ text }) => hash(text));
  const news = new Set(fresh.filter((line) => !enough(seen.get(line), article)));
  if (news.size === 0) return memory;
  for (const line of news) {
    const articles = [...(seen.get(line)?.articles ?? []), article];
    seen.delete(line);
    seen.set(line, { line, articles });
  }
  return { ...memory, lines: [...seen.values()].slice(-mostLines) };
}

const enough = (seen: SeenLine | undefined, article: string): boolean =>
  seen !== undefined && (seen.articles.length >= repeatsFrom || seen.articles.includes(article));

const mayRepeat = ({ text, linked }: Line): boolean => text.length <= longestRepeated && (linked > 0 || !/[.!?]["'”’)]*$/.test(text));
