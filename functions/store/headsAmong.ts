import { batchGet, batchGetWritten } from "./batchGet.ts";
import { type ArticleHead, parseHead } from "./heads.ts";
import { keepHead, keptHead } from "./keptHeads.ts";
import { headKey } from "./keys.ts";
import type { Table } from "./table.ts";

type Found = Map<string, () => ArticleHead>;

/**
 * The heads of those of the ids that are followed already, by id. Eventually consistent, half a read unit each, a hundred a request. Of heads that this
 * process has read or written, the mark of the last write alone is asked for, since taking an item apart costs more time than all else in a check that
 * finds nothing; one that others have written meanwhile is read again.
 * Each is parsed when it is asked for, so that one that is spoilt fails by itself.
 */
export async function headsAmong(table: Table, dossier: string, articles: readonly string[]): Promise<Found> {
  const kept = new Map<string, ArticleHead>();
  const unknown: string[] = [];
  for (const id of new Set(articles)) {
    const head = keptHead(table, dossier, id);
    if (head === undefined) unknown.push(id);
    else kept.set(id, head);
  }
  const [marks, found] = await Promise.all([readMarks(table, dossier, [...kept.keys()]), readWhole(table, dossier, unknown)]);
  const written: string[] = [];
  for (const [id, mark] of marks) {
    const head = kept.get(id);
    if (head !== undefined && mark === markOf(head)) found.set(id, () => keepHead(table, head));
    else written.push(id);
  }
  for (const [id, head] of await readWhole(table, dossier, written)) found.set(id, head);
  return found;
}

async function readWhole(table: Table, dossier: string, ids: readonly string[]): Promise<Found> {
  const keys = ids.map((id) => headKey(dossier, id));
  const items = await batchGet(table, keys);
  return new Map(items.map((item) => [String(item.sk), () => keepHead(table, parseHead(item))]));
}

async function readMarks(table: Table, dossier: string, ids: readonly string[]): Promise<Map<string, string>> {
  const keys = ids.map((id) => headKey(dossier, id));
  const items = await batchGetWritten(table, keys, ["sk", "version", "lastChangedAt"]);
  return new Map(items.map(({ sk = "", ...item }) => [sk, markOf(item)]));
}

/** Differs after every write: the count of writes, and a time by which a table that was restored under its old name is told from the one before. */
const markOf = ({ version, lastChangedAt }: { version?: unknown; lastChangedAt?: unknown }): string => `${version} ${lastChangedAt}`;
