import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { movesKey, movesPartition } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** The writes that keep the moves of a standing beside it, so that its history is read without the whole feed. `changes`: those of one feed item, in order. */
export function movesWrites(dossier: string, changes: readonly Change[]): TransactItem[] {
  const moves = Map.groupBy(
    changes.filter((change) => change.level === "standing"),
    ({ party, provision }) => `${party}#${provision}`,
  );
  return [...moves.values()].flatMap((own) => {
    const last = own.at(-1);
    return last ? [{ Put: { Item: { ...movesKey(dossier, last, last), changes: pack(own) } } }] : [];
  });
}

/** How a standing moved up to a time, that time in it, newest first, at most `limit` moves. Consistent; a query, whatever the length of the feed. */
export async function readMoves(
  table: Table,
  dossier: string,
  about: { party: string; provision: string },
  { upTo, limit }: { upTo: Instant; limit: number },
): Promise<Change[]> {
  const newestFirst = queryItems(table, {
    ConsistentRead: true,
    // `$` sorts after `#`: what moved at the very instant is in.
    KeyConditionExpression: "pk = :pk AND sk < :end",
    ExpressionAttributeValues: { ":pk": movesPartition(dossier, about.party, about.provision), ":end": `${upTo}$` },
    ScanIndexForward: false,
    Limit: limit,
  });
  const moves: Change[] = [];
  for await (const item of newestFirst) {
    moves.push(...unpack<Change[]>(item.changes).reverse());
    if (moves.length >= limit) break;
  }
  return moves.slice(0, limit);
}
