import { mayShareWire, type Shingles, sampleOf, sizeClassOf } from "../change/textCopies.ts";
import { batchGet } from "./batchGet.ts";
import { batchPut } from "./batchPut.ts";
import { type Key, sampleKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** Texts under one shingle, at most: who copies what so many have copies one of them too, and an item stays within one write unit. */
const mostTexts = 16;

/** A text to be found by its shingles; `expires` in epoch seconds. */
export interface SampledText {
  dossier: string;
  article: string;
  shingles: Shingles;
  expires: number;
}

/**
 * Notes the text under each of its samples and returns the articles that may share a wire with it, those with most samples in common first. A write unit
 * and two read units a sample, whatever the archive holds, in a handful of requests. May run twice.
 *
 * Nothing guards a list between its reading and its writing: of two texts noted at the same moment one may be gone from a list that both are in. But each
 * looks again after it has written, so that one at least sees the other, and who comes later finds the one that stayed.
 */
export async function noteSamples(table: Table, text: SampledText): Promise<string[]> {
  const { dossier, article, shingles, expires } = text;
  const keys = sampleOf(shingles).map((shingle) => sampleKey(dossier, shingle));
  const entry = `${article}#${sizeClassOf(shingles)}`;
  const stored = await readLists(table, keys);
  await batchPut(
    table,
    keys.flatMap((key) => {
      const { texts, expires: until } = stored.get(key.pk) ?? { texts: [], expires: 0 };
      // A full list is not written any more: it goes when it expires, and what is new then has room again.
      if (texts.length >= mostTexts || (texts.includes(entry) && until >= expires)) return [];
      return [{ ...key, texts: [...new Set([...texts, entry])], expires: Math.max(until, expires) }];
    }),
  );
  const lists = [...(await readLists(table, keys)).values()].map(({ texts }) => texts);
  return likelyCopies(lists, text);
}

interface SampleList {
  /** `<article>#<size class>` */
  texts: string[];
  expires: number;
}

async function readLists(table: Table, keys: readonly Key[]): Promise<Map<string, SampleList>> {
  const items = await batchGet(table, keys, { consistent: true });
  return new Map(
    items.map(({ pk, texts, expires }) => [String(pk), { texts: Array.isArray(texts) ? texts.map(String) : [], expires: Number(expires) }]),
  );
}

function likelyCopies(lists: readonly string[][], { article: own, shingles }: SampledText): string[] {
  const found = new Map<string, { common: number; sizeClass: number }>();
  for (const list of lists) {
    for (const [article, sizeClass] of smallest(list)) {
      const { common, sizeClass: before } = found.get(article) ?? { common: 0, sizeClass };
      found.set(article, { common: common + 1, sizeClass: Math.min(sizeClass, before) });
    }
  }
  found.delete(own);
  return [...found]
    .filter(([, { common, sizeClass }]) => mayShareWire(common, shingles, sizeClass))
    .sort(([a, { common: x }], [b, { common: y }]) => y - x || (a < b ? -1 : 1))
    .map(([article]) => article);
}

/** An article that was edited may be listed with two sizes; the smaller one asks for less in common. */
function smallest(list: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const entry of list) {
    const [article = "", sizeClass = "0"] = entry.split("#");
    sizes.set(article, Math.min(Number(sizeClass), sizes.get(article) ?? Number(sizeClass)));
  }
  return sizes;
}
