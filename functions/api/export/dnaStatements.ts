import type { Dossier } from "../../position/dossier.ts";
import type { Position } from "../../position/position.ts";
import type { Snapshot } from "../../store/snapshots.ts";

/** A document as the Discourse Network Analyzer keeps it. */
export interface DnaDocument {
  title: string;
  text: string;
  author: string;
  source: string;
  notes: string;
  /** Seconds since 1970. */
  date: number;
  statements: DnaStatement[];
}

/** A statement: which stretch of the text (UTF-16 units, end excluded) says what. The keys of `values` are DNA's variables. */
interface DnaStatement {
  start: number;
  stop: number;
  values: {
    person: string;
    organization: string;
    concept: string;
    agreement: boolean;
    stance: string;
    basis: string;
    source: string;
    hedged: boolean;
  };
}

/** DNA holds names of at most 190 characters. */
const short = (text: string): string => text.slice(0, 190);

/**
 * A snapshot as a document with its statements: party as organization, speaker as person, provision as concept. DNA knows yes
 * and no alone: `opposes` and `denies` are no, the others yes; the stance itself stands beside it so that nothing is lost.
 * Without the right to the whole text the document consists of the evidence sentences, one a line.
 */
export function dnaDocument(snapshot: Snapshot, dossier: Dossier, withText: boolean): DnaDocument {
  const { positions } = snapshot.coding;
  const { text, place } = withText ? whole(snapshot) : sentences(positions);
  return {
    title: short(snapshot.headline || snapshot.url),
    text,
    author: short(snapshot.byline ?? ""),
    source: short(snapshot.outlet),
    notes: `${snapshot.url} (version ${snapshot.n}, ${snapshot.at}; coded by ${snapshot.coder})`,
    date: Math.floor(Date.parse(snapshot.published ?? snapshot.at) / 1000),
    statements: positions.flatMap((position) => {
      const start = place(position);
      return position.evidence === "" ? [] : [{ start, stop: start + position.evidence.length, values: valuesOf(position, dossier) }];
    }),
  };
}

function valuesOf(position: Position, dossier: Dossier): DnaStatement["values"] {
  const { party, provision, stance, basis, source, speaker, hedged } = position;
  return {
    person: short(speaker ?? ""),
    organization: short(dossier.parties.find((p) => p.id === party)?.name ?? party),
    concept: short(dossier.provisions.find((p) => p.id === provision)?.title ?? provision),
    agreement: stance !== "opposes" && stance !== "denies",
    stance,
    basis,
    source: short(source ?? ""),
    hedged,
  };
}

/** Headline and body as one text. */
function whole({ headline, body }: Snapshot) {
  const offset = headline === "" ? 0 : headline.length + 2;
  const place = ({ part, span }: Position) => (part === "headline" ? span.start : offset + span.start);
  return { text: headline === "" ? body : `${headline}\n\n${body}`, place };
}

function sentences(positions: readonly Position[]) {
  const starts = new Map<string, number>();
  let text = "";
  for (const { evidence } of positions) {
    if (starts.has(evidence)) continue;
    starts.set(evidence, text.length);
    text += `${evidence}\n`;
  }
  return { text, place: ({ evidence }: Position) => starts.get(evidence) ?? 0 };
}
