import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { type FoldOptions, foldStanding } from "../change/foldStanding.ts";
import { outletNames } from "../change/origins.ts";
import type { Report, Standing } from "../change/standing.ts";
import type { Dossier, Party, Provision } from "../position/dossier.ts";
import { readReports } from "../store/reports.ts";
import { readMoves } from "../store/standingMoves.ts";
import type { Table } from "../store/table.ts";
import { Problem } from "./problem.ts";

/** How the standings of this dossier are folded as of a time. */
export const foldOptions = (dossier: Dossier, asOf: Instant): FoldOptions => ({
  asOf,
  windowDays: dossier.standings.windowDays,
  outletName: outletNames(dossier),
});

const mostMoves = 50;

/** What there is to know of one cell of the standings. */
export interface StandingHistory {
  party: Party;
  provision: Provision;
  /** Null where nothing was ever reported on it. */
  standing: Standing | null;
  /** Every report up to then, in force or not, oldest first. */
  reports: Report[];
  /** How the standing moved, newest first, at most 50 moves. */
  moves: Change[];
}

/** Throws `not_found` where the dossier has no such party or provision. */
export async function standingHistory(
  table: Table,
  dossier: Dossier,
  about: { party: string; provision: string },
  asOf: Instant,
): Promise<StandingHistory> {
  const party = dossier.parties.find((p) => p.id === about.party);
  const provision = dossier.provisions.find((p) => p.id === about.provision);
  if (!party) throw new Problem("not_found", `The dossier has no such party. It has: ${dossier.parties.map((p) => p.id).join(", ")}.`);
  if (!provision) throw new Problem("not_found", "The dossier has no such provision; /v1/dossiers lists those there are.");
  const [reports, moves] = await Promise.all([
    readReports(table, dossier.id, about, { upTo: asOf }),
    readMoves(table, dossier.id, about, { upTo: asOf, limit: mostMoves }),
  ]);
  const standing = reports.length === 0 ? null : foldStanding(reports, foldOptions(dossier, asOf));
  return { party, provision, standing, reports, moves };
}
