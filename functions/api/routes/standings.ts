import * as z from "zod/mini";
import { instant } from "../../article/article.ts";
import { change } from "../../change/change.ts";
import { report, standing } from "../../change/standing.ts";
import { readStandings } from "../../store/standings.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import { createRoute, noBody } from "../route.ts";
import { foldOptions, standingHistory } from "../standings.ts";

/** A time in the past: a day (its end) or an instant. */
export const asOfTime = z
  .optional(z.union([z.iso.date(), z.iso.datetime()]))
  .check(z.meta({ description: "A day (its end, UTC) or an instant; now unless told" }));

/** `as_of` as an instant, never later than now. */
export function asOfInstant(asked: string | undefined, now: string): string {
  if (asked === undefined) return now;
  const time = asked.length === 10 ? `${asked}T23:59:59.999Z` : new Date(asked).toISOString();
  return time < now ? time : now;
}

const query = z.strictObject({ as_of: asOfTime });

export const listStandings = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/standings",
    operationId: "listStandings",
    tag: "Standings",
    summary: "Who is reported to want what, as of a time",
    description:
      "Every party and provision that something is reported on within the dossier's window, with the strongest reports of each stance.",
    scope: "read",
    params: inDossier,
    query,
    body: noBody,
    answer: z.object({ dossier: z.string(), as_of: instant, standings: z.array(standing) }),
    problems: ["not_found"],
  },
  async ({ params, query: { as_of }, deps }) => {
    const dossier = dossierOf(deps, params.dossier);
    const asOf = asOfInstant(as_of, deps.now());
    return { dossier: dossier.id, as_of: asOf, standings: await readStandings(deps.table, dossier.id, foldOptions(dossier, asOf)) };
  },
);

export const showStanding = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/standings/{party}/{provision}",
    operationId: "showStanding",
    tag: "Standings",
    summary: "One standing: its history and every piece of evidence",
    scope: "read",
    params: z.extend(inDossier, { party: z.string().check(z.maxLength(31)), provision: z.string().check(z.maxLength(120)) }),
    query,
    body: noBody,
    answer: z.object({
      as_of: instant,
      party: z.string(),
      provision: z.string(),
      proposition: z.string(),
      /** Null where nothing was ever reported on it. */
      standing: z.nullable(standing),
      reports: z.array(report),
      moves: z.array(change),
    }),
    problems: ["not_found"],
  },
  async ({ params, query: { as_of }, deps }) => {
    const dossier = dossierOf(deps, params.dossier);
    const asOf = asOfInstant(as_of, deps.now());
    const { party, provision, ...history } = await standingHistory(deps.table, dossier, params, asOf);
    return { as_of: asOf, party: party.id, provision: provision.id, proposition: provision.proposition, ...history };
  },
);
