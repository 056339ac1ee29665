import * as z from "zod/mini";
import { basis, stance } from "./position.ts";

/** A row as a gold file has it (coding manual, "The gold files"). */
export const goldRow = z.object({
  party: z.string(),
  provision: z.string(),
  stance,
  basis,
  source: z.nullish(z.string()),
  speaker: z.nullish(z.string()),
  quoted: z._default(z.boolean(), false),
  hedged: z._default(z.boolean(), false),
  evidence: z._default(z.string(), ""),
  optional: z.optional(z.boolean()),
});
export type GoldRow = z.infer<typeof goldRow>;
/** A row that was found; `optional` is of no account there. */
export type ScoredRow = Omit<GoldRow, "optional">;

export interface Counts {
  found: number;
  falseAlarms: number;
  missed: number;
}

export const attributes = ["basis", "source", "speaker", "quoted", "hedged", "evidence"] as const;
export type Attribute = (typeof attributes)[number];

/** One article measured: counts strict and lenient, what was missed and what was false, and the attributes of the rows found. */
export interface Score {
  strict: Counts;
  lenient: Counts;
  missed: GoldRow[];
  falseAlarms: ScoredRow[];
  matched: number;
  right: Record<Attribute, number>;
}

const strictKey = (r: ScoredRow): string => `${r.party} ${r.provision} ${r.stance}`;
const lenientKey = (r: ScoredRow): string =>
  `${r.party} ${r.provision} ${r.stance === "opposes" || r.stance === "denies" ? "against" : "for"}`;

/**
 * Measures rows against gold rows. Strict: party, provision and stance the same; lenient: stances folded to for and against. Optional
 * gold rows count neither when found nor when missed. Attributes are counted over the rows found strictly.
 */
export function score(gold: readonly GoldRow[], found: readonly ScoredRow[]): Score {
  const required = gold.filter((row) => !row.optional);
  const allowed = new Set(gold.map(strictKey));
  const keys = new Set(found.map(strictKey));
  const right: Record<Attribute, number> = { basis: 0, source: 0, speaker: 0, quoted: 0, hedged: 0, evidence: 0 };
  let matched = 0;
  for (const row of gold) {
    const same = found.find((f) => strictKey(f) === strictKey(row));
    if (!same) continue;
    matched++;
    for (const attribute of attributes) if (agrees(attribute, row, same)) right[attribute]++;
  }
  return {
    strict: count(gold, found, strictKey),
    lenient: count(gold, found, lenientKey),
    missed: required.filter((row) => !keys.has(strictKey(row))),
    falseAlarms: found.filter((row) => !allowed.has(strictKey(row))),
    matched,
    right,
  };
}

function count(gold: readonly GoldRow[], found: readonly ScoredRow[], key: (row: ScoredRow) => string): Counts {
  const required = new Set(gold.filter((row) => !row.optional).map(key));
  const allowed = new Set(gold.map(key));
  const keys = new Set(found.map(key));
  return {
    found: [...required].filter((k) => keys.has(k)).length,
    falseAlarms: [...keys].filter((k) => !allowed.has(k)).length,
    missed: [...required].filter((k) => !keys.has(k)).length,
  };
}

function agrees(attribute: Attribute, gold: ScoredRow, found: ScoredRow): boolean {
  if (attribute === "basis") return gold.basis === found.basis;
  if (attribute === "quoted" || attribute === "hedged") return gold[attribute] === found[attribute];
  return sameName(gold[attribute] ?? "", found[attribute] ?? "");
}

/** "Zelensky" and "Volodymyr Zelensky", "the Times" and "Times" are the same. */
function sameName(a: string, b: string): boolean {
  const x = folded(a);
  const y = folded(b);
  return x === y || (x !== "" && y !== "" && (x.includes(y) || y.includes(x)));
}

function folded(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replaceAll(/[’ʼ]/g, "'").trim();
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rates({ found, falseAlarms, missed }: Counts): { precision: number; recall: number; f1: number } {
  if (found + falseAlarms + missed === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = found / (found + falseAlarms || 1);
  const recall = found / (found + missed || 1);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function total(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ found: a.found + b.found, falseAlarms: a.falseAlarms + b.falseAlarms, missed: a.missed + b.missed }), {
    found: 0,
    falseAlarms: 0,
    missed: 0,
  });
}
