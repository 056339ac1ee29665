import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { toldAt } from "../discourse/toldAt.ts";
import type { Position } from "../position.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "./reports.ts";

/** The sentence denies a report. */
export function isDenial(reading: Reading): boolean {
  return denialIn(reading) !== undefined;
}

/** It denies all that was told before, and names nothing else: "made no such offer". */
export function deniesAll(reading: Reading): boolean {
  return denialIn(reading)?.meaning.whole === true;
}

/** "neither confirmed nor rejected the report", "did not deny it": a denial that is denied is none. */
function denialIn(reading: Reading): Mark<"denial"> | undefined {
  if (!hasKind(reading, kinds.denial)) return notSo(reading);
  let first: Mark<"denial"> | undefined;
  for (const m of reading.marks) {
    if (!isKind(m, "denial") || [1, 2].some((gap) => endsAt(reading, m.from - gap, kinds.negator))) continue;
    if (m.meaning.whole) return m;
    first ??= m;
  }
  return first ?? notSo(reading);
}

/** "Not so, said the president's adviser." */
function notSo(reading: Reading): Mark<"denial"> | undefined {
  const opens = lowerAt(reading, 0) === "not" && lowerAt(reading, 1) === "so";
  if (!opens || (reading.words.length > 2 && beforeAt(reading, 2) === 0)) return undefined;
  return { meaning: { kind: "denial", whole: true }, from: 0, to: 2, mask: 3 };
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
  d: Pick<Discourse, "people" | "written">,
): Position[] {
  const mark = denialIn(reading);
  if (!mark || (reading.provisions.length > 0 && !mark.meaning.whole)) return [];
  const denier =
    actors.findLast((a) => a.to <= mark.from && a.parties.length > 0 && !a.oblique) ??
    actors.find((a) => a.from >= mark.to && a.parties.length > 0) ??
    spokesman(reading, actors, recent);
  if (!denier) return [];
  // "On the other hand nobody asked for it": what the author makes of it.
  if (
    lowerAt(reading, mark.to - 1) === "asked" &&
    !place.quoted &&
    reports.length === 0 &&
    actors.every((a) => a.kind === "pronoun" || a.parties.length === 0)
  )
    return [];
  const speaker = [denier, ...reports.map((r) => r.subject)].find((a) => a?.person !== undefined);
  const denied = recent
    .slice(-reach)
    .filter((p, _, all) => several.test(reading.text) || p.span.start === nearest(all, denier.parties))
    .filter(
      (p) =>
        denier.parties.includes(p.party) &&
        (p.stance !== "opposes" || p.source !== null || reporting.test(p.evidence)) &&
        p.stance !== "denies" &&
        (isReported(p) || isToldByAnother(p, d)),
    );
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

/** "A spokesman called the report false": somebody without a name speaks for whomever the report was about. */
function spokesman(reading: Reading, actors: readonly Resolved[], recent: readonly Position[]): Resolved | undefined {
  const nameless = actors.find((a) => a.kind === "office" || a.kind === "group" || a.kind === "source");
  const last = recent.at(-1);
  const isOne = last !== undefined && toldAt(recent, last.span.start).every((p) => p.party === last.party);
  const isTold = last !== undefined && (last.source !== null || reading.start - last.span.end <= adjacent);
  return nameless && isOne && isTold ? { ...nameless, parties: [last.party] } : undefined;
}

/** Characters between two sentences of a paragraph. */
const adjacent = 2;

/** "Putin would halt there, the paper reported. The Kremlin dismissed that": who refuses what is reported of himself denies it. */
export function refusedReport(rows: Position[], recent: readonly Position[]): Position[] {
  return rows.map((row) => {
    const isOwn = (p: Position): boolean => p.party === row.party && p.provision === row.provision && p.source !== null && isReported(p);
    const last = row.stance === "opposes" ? recent.findLast(isOwn) : undefined;
    return last === undefined || last.stance === "opposes" || last.stance === "denies" ? row : { ...row, stance: "denies" };
  });
}

/** "Moscow has agreed to it, Trump announced. Ushakov disputed it": an official of another party told it. */
function isToldByAnother({ speaker, party, basis, hedged }: Position, { people, written }: Pick<Discourse, "people" | "written">): boolean {
  if (speaker === null) return false;
  for (const [name, teller] of people)
    if (name === speaker || written.get(name) === speaker) return teller.party !== null && teller.party !== party;
  // "the US president announced": what one side says of another is hedged.
  return hedged && basis === "named_official";
}

/** Told by others, and by none of its own officials. */
function isReported({ basis, source, evidence }: Position): boolean {
  return basis !== "named_official" || (source !== null && reporting.test(evidence));
}
const reporting = /\b(?:report(?:s|ed)|wr(?:ites|ote)|according to|citing|published)\b/i;

/** A denial of several reports reaches past the nearest. */
const several = /\b(?:claims|reports|allegations|rumours|rumors|statements|these|them|all)\b/i;

/** Where the nearest sentence begins that told a position of the denying party: a denial answers that one. */
function nearest(recent: readonly Position[], parties: readonly string[]): number | undefined {
  return recent.findLast((p) => parties.includes(p.party))?.span.start;
}

function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  return { start: reading.start + (reading.words[from]?.start ?? 0), end: reading.start + (reading.words[to - 1]?.end ?? 0) };
}
