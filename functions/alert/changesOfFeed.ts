import type { Change } from "../change/change.ts";
import { readFeed } from "../store/feed.ts";
import type { Table } from "../store/table.ts";

/** Changes kept at most; and read at once, since deliveries that wait together mostly stand together in the feed. */
const most = 2_000;
const page = 25;

/** Reads changes by number. Only what was found is kept: a number that the feed has not reached yet may be there the next time. */
export function changesOfFeed(table: Table, dossier: string): (seq: number) => Promise<Change | undefined> {
  const known = new Map<number, Change>();
  return async (seq) => {
    const kept = known.get(seq);
    if (kept) return kept;
    if (known.size > most) known.clear();
    const { changes } = await readFeed(table, dossier, { after: seq - 1, limit: page });
    for (const change of changes) known.set(change.seq, change);
    return known.get(seq);
  };
}
