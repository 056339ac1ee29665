import type { Resolved } from "../discourse/discourse.ts";
import type { Position } from "../position.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import type { Report } from "./reports.ts";

/** The sentence denies a report. */
export function isDenial(reading: Reading): boolean {
  return denialIn(reading) !== undefined;
}

/** "neither confirmed nor rejected the report", "did not deny it": a denial that is denied is none. */
function denialIn(reading: Reading): Mark<"denial"> | undefined {
  if (!hasKind(reading, kinds.denial)) return undefined;
  return reading.marks.find(
    (m): m is Mark<"denial"> => isKind(m, "denial") && ![1, 2].some((gap) => endsAt(reading, m.from - gap, kinds.negator)),
  );
}

/** How far back a denial reaches: the positions that were reported just before. */
const reach = 6;

/** A denial that names no provision denies what was reported of the denying party just before (coding manual, "A denial"). */
export function deniedPositions(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  recent: readonly Position[],
  place: Pick<Position, "evidence" | "part" | "span" | "quoted">,
): Position[] {
  const mark = denialIn(reading);
  if (!mark || reading.provisions.length > 0) return [];
  const denier =
    actors.findLast((a) => a.to <= mark.from && a.parties.length > 0 && !a.oblique) ??
    actors.find((a) => a.from >= mark.to && a.parties.length > 0);
  if (!denier) return [];
  const speaker = [denier, ...reports.map((r) => r.subject)].find((a) => a?.person !== undefined);
  const denied = recent
    .slice(-reach)
    .filter((p, _, all) => several.test(reading.text) || p.span.start === nearest(all, denier.parties))
    .filter((p) => denier.parties.includes(p.party) && p.stance !== "opposes" && p.stance !== "denies" && p.basis !== "named_official");
  return denied.map((p) => ({
    ...p,
    ...place,
    stance: "denies" as const,
    basis: speaker ? ("named_official" as const) : denier.kind === "party" ? ("article_voice" as const) : ("unnamed_official" as const),
    source: null,
    speaker: speaker?.person ?? null,
    hedged: false,
    explanation: {
      rule: "a denial of what was reported before",
      matched: [
        {
          role: "stance" as const,
          span: spanOf(reading, mark.from, mark.to),
          text: reading.words
            .slice(mark.from, mark.to)
            .map((w) => w.lexeme.text)
            .join(" "),
        },
      ],
      inferred: [{ role: "provision", from: p.span, text: p.evidence, why: "the report that is denied" }],
    },
  }));
}

/** A denial of several reports reaches past the nearest. */
const several = /\b(?:claims|reports|allegations|rumours|rumors|statements|these|them|all)\b/i;

/** Where the nearest sentence begins that told a position of the denying party: a denial answers that one. */
function nearest(recent: readonly Position[], parties: readonly string[]): number | undefined {
  return recent.findLast((p) => parties.includes(p.party))?.span.start;
}

function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  return { start: reading.start + (reading.words[from]?.start ?? 0), end: reading.start + (reading.words[to - 1]?.end ?? 0) };
}
