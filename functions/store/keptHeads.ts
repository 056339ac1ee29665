import { type RecentlyUsed, recentlyUsed } from "../article/recentlyUsed.ts";
import type { ArticleHead } from "./heads.ts";
import type { Table } from "./table.ts";

/** A head weighs about a kilobyte. */
const mostKept = 2_000;

const keptBy = new WeakMap<Table, RecentlyUsed<ArticleHead>>();

/** Keeps a head that this process has read or written. It must not be gone by until the store says that it still stands. */
export function keepHead(table: Table, head: ArticleHead): ArticleHead {
  const kept = keptBy.get(table) ?? recentlyUsed<ArticleHead>(mostKept);
  keptBy.set(table, kept);
  kept.keep(nameOf(head.dossier, head.id), head);
  return head;
}

export const keptHead = (table: Table, dossier: string, article: string): ArticleHead | undefined =>
  keptBy.get(table)?.of(nameOf(dossier, article));

const nameOf = (dossier: string, article: string): string => `${dossier}#${article}`;
