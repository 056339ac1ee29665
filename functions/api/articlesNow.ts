import type { Dossier } from "../position/dossier.ts";
import { type ArticleHead, readHeads } from "../store/heads.ts";
import { headShards } from "../store/keys.ts";
import type { Table } from "../store/table.ts";

/** Heads that a page looks at, at most; the API lists all of them, page by page. */
const mostHeads = 5_000;

/** The articles of a dossier, those that changed last first. `all` is false where there are more than a page looks at. */
export async function articlesNow(table: Table, dossier: Dossier): Promise<{ heads: ArticleHead[]; all: boolean }> {
  const shards = await Promise.all(Array.from({ length: headShards }, (_, shard) => readHeads(table, dossier.id, shard)));
  const heads = shards.flatMap((page) => page.heads).sort((a, b) => (a.lastChangedAt < b.lastChangedAt ? 1 : -1));
  return { heads: heads.slice(0, mostHeads), all: heads.length <= mostHeads && shards.every((page) => page.next === null) };
}
