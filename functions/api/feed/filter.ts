import * as z from "zod/mini";
import { type Change, cause, direction } from "../../change/change.ts";
import { changeKinds } from "../../change/changeKinds.ts";
import { articleOf } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import { type Fault, Problem } from "../problem.ts";
import { listOf } from "../route.ts";

const names = z._default(listOf(z.string().check(z.maxLength(120))), []);

/** The filters that every view of the feed takes, in its query string; several values of one are "or", several filters "and". */
export const filterShape = {
  party: z._default(listOf(z.string().check(z.maxLength(31))), []).check(z.meta({ description: "Ids of parties" })),
  provision: names.check(z.meta({ description: "Ids of provisions" })),
  issue: names.check(z.meta({ description: "Issues: all provisions of each" })),
  kind: z._default(listOf(z.enum(changeKinds)), []).check(z.meta({ description: "Kinds of change" })),
  direction: z._default(listOf(direction), []).check(z.meta({ description: "Directions of stance changes" })),
  cause: z._default(listOf(cause), []).check(z.meta({ description: "Why the change exists" })),
  level: z._default(listOf(z.enum(["article", "standing"])), []).check(z.meta({ description: "Changes of reports, or of the picture" })),
  outlet: names.check(z.meta({ description: "Outlets, by name" })),
  min_severity: z._default(z.coerce.number().check(z.minimum(0), z.maximum(1)), 0).check(z.meta({ description: "Least severity, 0 to 1" })),
};
const filter = z.object(filterShape);
/** Lets everything pass. */
export const openFilter: FeedFilter = {
  party: [],
  provision: [],
  issue: [],
  kind: [],
  direction: [],
  cause: [],
  level: [],
  outlet: [],
  min_severity: 0,
};
export type FeedFilter = z.output<typeof filter>;

/** Throws a problem that names every id that the dossier does not have: a mistyped filter must not look like silence. */
export function checkFilter(wanted: FeedFilter, dossier: Dossier): void {
  const known = {
    party: dossier.parties.map((p) => p.id),
    provision: dossier.provisions.map((p) => p.id),
    issue: [...new Set(dossier.provisions.map((p) => p.issue))],
  };
  const faults: Fault[] = (["party", "provision", "issue"] as const)
    .filter((name) => wanted[name].some((id) => !known[name].includes(id)))
    .map((pointer) => ({ pointer, detail: `This dossier has: ${known[pointer].join(", ")}` }));
  if (faults.length > 0)
    throw new Problem("bad_request", `The dossier ${dossier.id} has no such ${faults.map((f) => f.pointer).join(" and no such ")}.`, {
      faults,
    });
}

/** True where nothing is filtered, so that a page can be read without looking at changes one by one. */
export const isOpen = (wanted: FeedFilter): boolean => wanted.min_severity === 0 && lists.every((name) => wanted[name].length === 0);

const lists = ["party", "provision", "issue", "kind", "direction", "cause", "level", "outlet"] as const satisfies (keyof FeedFilter)[];

/** The filter as a predicate over changes of the dossier. */
export function matcher(wanted: FeedFilter, dossier: Dossier): (change: Change) => boolean {
  const issueOf = new Map(dossier.provisions.map((p) => [p.id, p.issue]));
  const outlets = new Set(wanted.outlet.map((name) => name.toLowerCase()));
  const among = (values: readonly string[], value: string | undefined) =>
    values.length === 0 || (value !== undefined && values.includes(value));
  return (change) => {
    const provision = "provision" in change ? change.provision : undefined;
    return (
      among(wanted.party, "party" in change ? change.party : undefined) &&
      among(wanted.provision, provision) &&
      among(wanted.issue, provision === undefined ? undefined : issueOf.get(provision)) &&
      among(wanted.kind, change.kind) &&
      among(wanted.direction, "direction" in change ? change.direction : undefined) &&
      among(wanted.cause, change.cause) &&
      among(wanted.level, change.level) &&
      (outlets.size === 0 || outlets.has(articleOf(change).outlet.toLowerCase())) &&
      change.severity.score >= wanted.min_severity
    );
  };
}

/** The filter as query parameters in a fixed order: equal filters give equal text, for links and ETags. */
export function filterQuery(wanted: FeedFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of lists) if (wanted[name].length > 0) query.set(name, [...wanted[name]].sort().join(","));
  if (wanted.min_severity > 0) query.set("min_severity", String(wanted.min_severity));
  return query;
}
