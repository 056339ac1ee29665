import type { Instant } from "../article/article.ts";
import type { Report } from "../change/standing.ts";
import { reportKey, reportPartition } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** Reports on one (party, provision) that a fold looks at, the latest ones: years of a busy dossier, and still a few pages to read. */
const mostReports = 5_000;

/** The write of one report. It goes with the write of its standing, whose condition guards both. */
export function reportWrite(dossier: string, report: Report): TransactItem {
  const key = reportKey(dossier, report, { at: report.at, article: report.article.id, n: report.snapshot });
  return { Put: { Item: { ...key, content: pack(report) } } };
}

/** From which snapshots reports are wanted; `since` is left out where all that came before `upTo` are. */
export interface ReportRange {
  since?: Instant;
  upTo: Instant;
}

/** The reports on one (party, provision) within a range, both ends in it, at most the latest 5,000, oldest first. Consistent. */
export async function readReports(
  table: Table,
  dossier: string,
  about: { party: string; provision: string },
  { since = "", upTo }: ReportRange,
): Promise<Report[]> {
  const latestFirst = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :since AND :end",
    // `$` sorts after `#`: the reports of the very instant are in. A space sorts before every instant, and keys can't be empty.
    ExpressionAttributeValues: {
      ":pk": reportPartition(dossier, about.party, about.provision),
      ":since": since || " ",
      ":end": `${upTo}$`,
    },
    ScanIndexForward: false,
  });
  const reports: Report[] = [];
  for await (const item of latestFirst) {
    reports.push(unpack<Report>(item.content));
    if (reports.length === mostReports) break;
  }
  return reports.reverse();
}
