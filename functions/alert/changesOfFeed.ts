import type { Change } from "../change/change.ts";
import { readFeed } from "../store/feed.ts";
import type { Table } from "../store/table.ts";

/** Changes kept at most; and read at once, since deliveries that wait together mostly stand together in the feed. */
const most = 500;
const page = 25;

const knownOf = new WeakMap<Table, Map<string, Map<number, Change>>>();

/**
 * Reads changes by number. What was found is kept for all subscriptions of the process, which are mostly told of the same changes; a number that the feed has
 * not reached yet may be there the next time.
 */
export function changesOfFeed(table: Table, dossier: string): (seq: number) => Promise<Change | undefined> {
  const dossiers = knownOf.get(table) ?? new Map<string, Map<number, Change>>();
  knownOf.set(table, dossiers);
  const known = dossiers.get(dossier) ?? new Map<number, Change>();
  dossiers.set(dossier, known);
  return async (seq) => {
    const kept = known.get(seq);
    if (kept) return kept;
    if (known.size > most) known.clear();
    const { changes } = await readFeed(table, dossier, { after: seq - 1, limit: page });
    for (const change of changes) known.set(change.seq, change);
    return known.get(seq);
  };
}
