import type { Change } from "../change/change.ts";
import { readFeed } from "../store/feed.ts";
import type { Table } from "../store/table.ts";

/** Reads changes by number, a page at a time: deliveries that wait together mostly stand together in the feed. */
export function changesOfFeed(table: Table, dossier: string): (seq: number) => Promise<Change | undefined> {
  const known = new Map<number, Promise<Change | undefined>>();
  return (seq) => {
    const found = known.get(seq);
    if (found) return found;
    if (known.size > 2_000) known.clear();
    const pageRead = readFeed(table, dossier, { after: seq - 1, limit: 25 });
    for (let at = seq; at < seq + 25; at++) {
      if (!known.has(at))
        known.set(
          at,
          pageRead.then(({ changes }) => changes.find((change) => change.seq === at)),
        );
    }
    return known.get(seq) ?? Promise.resolve(undefined);
  };
}
