import type { ArticleHead } from "./heads.ts";
import type { Table } from "./table.ts";

/** A head weighs about a kilobyte. */
const mostKept = 2_000;

const keptBy = new WeakMap<Table, Map<string, ArticleHead>>();

/** Keeps a head that this process has read or written. It must not be gone by until the store says that it still stands. */
export function keepHead(table: Table, head: ArticleHead): ArticleHead {
  const kept = keptBy.get(table) ?? new Map<string, ArticleHead>();
  keptBy.set(table, kept);
  const name = nameOf(head.dossier, head.id);
  // What was looked at last is forgotten last.
  kept.delete(name);
  kept.set(name, head);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return head;
}

export const keptHead = (table: Table, dossier: string, article: string): ArticleHead | undefined =>
  keptBy.get(table)?.get(nameOf(dossier, article));

const nameOf = (dossier: string, article: string): string => `${dossier}#${article}`;
