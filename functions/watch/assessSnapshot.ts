import type { Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import type { Cause, Change, StandingChange } from "../change/change.ts";
import { type FoldOptions, foldStanding } from "../change/foldStanding.ts";
import { outletNames } from "../change/origins.ts";
import { reportsOf } from "../change/reportsOf.ts";
import type { Report, Standing } from "../change/standing.ts";
import { standingChanges } from "../change/standingChanges.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Position } from "../position/position.ts";
import { commitChanges } from "../store/feed.ts";
import { assessedWrite, type PendingAssessment } from "../store/outbox.ts";
import { jitteredPause, type Pause } from "../store/pause.ts";
import { readReports, reportWrite } from "../store/reports.ts";
import { readSnapshot, type Snapshot } from "../store/snapshots.ts";
import { readStoredStanding, standingWrite } from "../store/standings.ts";
import type { Table } from "../store/table.ts";
import { findCopies } from "../store/textCopies.ts";
import { ConditionLost, type TransactItem } from "../store/transact.ts";
import type { FollowedDossier } from "./followed.ts";

export interface AssessDeps {
  table: Table;
  followed: FollowedDossier;
  now(): Instant;
  pause?: Pause;
}

/** Standings in one transaction: two writes each, one for their moves and a share of the feed, well within the hundred items that DynamoDB takes. */
const standingsPerCommit = 25;
const attempts = 20;

/**
 * Folds one snapshot into the standings of what it speaks of, and puts what that changed into the feed. What was done is not done again, whichever
 * call it stopped at, and snapshots may come in any order. Returns the changes; none where somebody else has assessed the snapshot.
 * Throws `Failure` `standings_busy` (retryable) when other snapshots always came first.
 */
export async function assessSnapshot(deps: AssessDeps, pending: PendingAssessment): Promise<Change[]> {
  const reports = await reportsOfSnapshot(deps, pending);
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(1, reports.length); i += standingsPerCommit) {
    const isLast = i + standingsPerCommit >= reports.length;
    const done = await commitReports(deps, pending, reports.slice(i, i + standingsPerCommit), isLast);
    if (done === "assessed") return changes;
    changes.push(...done);
  }
  return changes;
}

async function reportsOfSnapshot({ table, followed, now }: AssessDeps, { article, n, cause }: PendingAssessment): Promise<Report[]> {
  const { id, standings } = followed.dossier;
  const snapshot = await storedSnapshot(table, id, article, n);
  const previous = n > 1 ? (await storedSnapshot(table, id, article, n - 1)).coding.positions : [];
  const text = { dossier: id, article, n, at: snapshot.at, body: snapshot.body };
  const copies = await findCopies(table, text, { windowDays: standings.windowDays, now: now() });
  const ref = { id: article, url: snapshot.url, outlet: snapshot.outlet, headline: snapshot.headline };
  const corrected = cause === "recoding" || cause === "review";
  return reportsOf({ article: ref, snapshot: n, at: snapshot.at, corrected, positions: snapshot.coding.positions, copies }, previous);
}

async function storedSnapshot(table: Table, dossier: string, article: string, n: number): Promise<Snapshot> {
  const snapshot = await readSnapshot(table, dossier, article, n);
  if (snapshot) return snapshot;
  throw new Failure("snapshot_missing", `Snapshot ${n} of article ${article} in ${dossier} waits to be assessed and is not in the store.`);
}

/** Writes some of a snapshot's reports with their standings; the last ones take the snapshot off the list of those that wait. */
async function commitReports(
  deps: AssessDeps,
  pending: PendingAssessment,
  reports: readonly Report[],
  isLast: boolean,
): Promise<Change[] | "assessed"> {
  const { dossier } = deps.followed;
  const done = isLast ? assessedWrite(pending) : undefined;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const moves = await Promise.all(reports.map((report) => moveOf(deps, report)));
    const fresh = moves.filter((move) => move !== "known");
    const writes = [...fresh.flatMap((move) => move.writes), ...(done ? [done] : [])];
    if (writes.length === 0) return [];
    try {
      const changes = fresh.flatMap((move) => move.changes);
      return await commitChanges(
        deps.table,
        { dossier: dossier.id, now: deps.now(), cause: causeOf(pending), changes, writes },
        deps.pause,
      );
    } catch (error) {
      if (!(error instanceof ConditionLost)) throw error;
      if (done && "Delete" in done && error.at({ pk: done.Delete.Key.pk, sk: done.Delete.Key.sk })) return "assessed";
    }
    await (deps.pause ?? jitteredPause)(attempt);
  }
  throw new Failure("standings_busy", `Standings of ${dossier.id} were busy: ${attempts} attempts to write them were overtaken.`, {
    retryable: true,
  });
}

/** An edited article moves the picture as a new report does; what a newer coder or a person reads otherwise stays what it is. */
const causeOf = ({ cause }: PendingAssessment): Cause => (cause === "article_edit" ? "new_report" : cause);

interface Move {
  writes: TransactItem[];
  changes: StandingChange[];
}

/** Windows that a fold looks back over: what aged out long ago moves nothing, and reading it would cost more every month. */
const windowsRead = 3;

/** What one report does to its standing; `known` where the store has it already. */
async function moveOf({ table, followed, now }: AssessDeps, report: Report): Promise<Move | "known"> {
  const { id, standings, ...dossier } = followed.dossier;
  const stored = await readStoredStanding(table, id, report.party, report.provision);
  const asOf = [now(), report.at, stored.standing?.asOf ?? ""].sort().at(-1) ?? report.at;
  const options: FoldOptions = { asOf, windowDays: standings.windowDays, outletName: outletNames(dossier) };
  const since = new Date(Date.parse(asOf) - windowsRead * standings.windowDays * 86_400_000).toISOString();
  const others = await readReports(table, id, report, { since, upTo: asOf });
  if (others.some((r) => r.article.id === report.article.id && r.snapshot === report.snapshot)) return "known";
  const before = others.length > 0 ? foldStanding(others, options) : null;
  const after = goingOn(stored.standing, foldStanding([...others, report], options));
  const mover = { trigger: { article: report.article, snapshot: report.snapshot }, weight: weightOf(dossier, report) };
  return { writes: [reportWrite(id, report), standingWrite(id, after, stored.version)], changes: standingChanges(before, after, mover) };
}

/** A stance that led before the reports that were read, and has led ever since, keeps the time when it came to lead. */
function goingOn(stored: Standing | null, after: Standing): Standing {
  if (!stored?.since || !after.since || stored.stance !== after.stance) return after;
  return after.since <= stored.asOf && stored.since < after.since ? { ...after, since: stored.since } : after;
}

const weightOf = (dossier: Pick<Dossier, "provisions">, { provision }: Pick<Position, "provision">): number =>
  dossier.provisions.find((p) => p.id === provision)?.weight ?? 0;
