import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { type FoldOptions, foldStanding } from "../change/foldStanding.ts";
import type { Standing } from "../change/standing.ts";
import { standingKey, standingPartition } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { queryItems } from "./query.ts";
import { readReports } from "./reports.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** Reports shown of each stance in a list of standings; `readStanding` gives all of them. */
const shownReports = 10;

/** A stored standing; `version` counts its writes, 0 before the first. */
export interface StoredStanding {
  standing: Standing | null;
  version: number;
}

/** The standing as last folded. Consistent; one read. */
export async function readStoredStanding(table: Table, dossier: string, party: string, provision: string): Promise<StoredStanding> {
  const Key = standingKey(dossier, party, provision);
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item ? { standing: unpack<Standing>(Item.content), version: Item.version } : { standing: null, version: 0 };
}

/** The write of a standing; it fails where somebody else has written it since `version` was read. */
export function standingWrite(dossier: string, standing: Standing, version: number): TransactItem {
  return {
    Put: {
      Item: { ...standingKey(dossier, standing.party, standing.provision), version: version + 1, content: pack(shown(standing)) },
      ConditionExpression: version === 0 ? "attribute_not_exists(pk)" : "#version = :read",
      ...(version === 0 ? {} : { ExpressionAttributeNames: { "#version": "version" }, ExpressionAttributeValues: { ":read": version } }),
    },
  };
}

/**
 * Every standing of a dossier as of a time, past or present, ordered by party and provision, with the ten strongest reports of each stance. Those that
 * were folded since and still hold are taken as stored; the others are folded from the reports up to that time. Standings without any report are left out.
 */
export async function readStandings(table: Table, dossier: string, options: FoldOptions): Promise<Standing[]> {
  const items = queryItems(table, { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": standingPartition(dossier) } });
  const stored = await Array.fromAsync(items, (item) => unpack<Standing>(item.content));
  const current = stored.map((standing) =>
    holds(standing, options.asOf) ? { ...standing, asOf: options.asOf } : readStanding(table, dossier, standing, options),
  );
  return (await Promise.all(current)).flatMap((standing) => (standing === null || standing.stance === null ? [] : [shown(standing)]));
}

/** One standing as of a time with every report in force; null where there was no report up to then. */
export async function readStanding(
  table: Table,
  dossier: string,
  about: { party: string; provision: string },
  options: FoldOptions,
): Promise<Standing | null> {
  const reports = await readReports(table, dossier, about, { upTo: options.asOf });
  return reports.length === 0 ? null : foldStanding(reports, options);
}

function holds(standing: Standing, asOf: Instant): boolean {
  return standing.asOf <= asOf && (standing.holdsUntil === null || asOf < standing.holdsUntil);
}

function shown(standing: Standing): Standing {
  return { ...standing, tallies: standing.tallies.map((t) => ({ ...t, reports: t.reports.slice(0, shownReports) })) };
}
