import type { Instant } from "../article/article.ts";
import { containment, fewestShingles, sharedWire, shinglesOf } from "../change/textCopies.ts";
import { takeOverSignatures } from "./olderSignatures.ts";
import type { Table } from "./table.ts";
import { noteSamples } from "./textSamples.ts";
import { noteShingles, readShingles } from "./textShingles.ts";

const daySeconds = 86_400;
/** Texts that are compared exactly, at most, and in one request: more copies than that of one text change no count of origins. */
const mostCandidates = 100;

/** A snapshot's text. */
export interface TakenText {
  dossier: string;
  article: string;
  n: number;
  at: Instant;
  body: string;
}

/**
 * Notes what the text is made of and finds the articles of the last `windowDays` that share it: `share` is the containment, from 0.3. What it is made of is
 * written before others are looked for, so that of two copies assessed at the same moment one at least sees the other. May run twice.
 */
export async function findCopies(
  table: Table,
  text: TakenText,
  { windowDays, now }: { windowDays: number; now: Instant },
): Promise<{ article: string; share: number }[]> {
  const { dossier, article } = text;
  const shingles = shinglesOf(text.body);
  // Kept for twice the window, so that a late snapshot still finds what it copies.
  const expires = Math.floor(Math.max(Date.parse(now), Date.parse(text.at)) / 1_000) + 2 * windowDays * daySeconds;
  await takeOverSignatures(table, dossier, expires);
  await noteShingles(table, { ...text, shingles, expires });
  if (shingles.length < fewestShingles) return [];
  const candidates = await noteSamples(table, { dossier, article, shingles, expires });
  const others = await readShingles(table, dossier, candidates.slice(0, mostCandidates));
  const day = (days: number) => new Date(Date.parse(text.at) + days * daySeconds * 1_000).toISOString();
  // One day ahead: a copy may have been fetched a little later and be assessed first.
  const window = { from: day(-windowDays), to: day(1) };
  return [...others]
    .filter(([, { first, latest }]) => first <= window.to && latest >= window.from)
    .map(([other, theirs]) => ({ article: other, share: Math.round(containment(shingles, theirs.shingles) * 1_000) / 1_000 }))
    .filter(({ share }) => share >= sharedWire)
    .sort((a, b) => (a.article < b.article ? -1 : 1));
}
