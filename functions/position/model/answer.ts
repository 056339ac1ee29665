import * as z from "zod/mini";
import type { Dossier } from "../dossier.ts";
import { basis, type Position, stance } from "../position.ts";
import type { NumberedSentence } from "./question.ts";

const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const row = z.strictObject({
  sentence: z.int().check(z.minimum(1)),
  party: z.string(),
  provision: z.string(),
  stance,
  basis,
  source: z.nullable(shortText),
  speaker: z.nullable(shortText),
  quoted: z.boolean(),
  hedged: z.boolean(),
  evidence: z.string().check(z.minLength(1)),
});

/** Rows of one answer that are looked at; a model that runs away is cut off here. */
const rowLimit = 300;

/**
 * What a model's answer came to: positions that stand in the text, by sentence number, and what was dropped, counted by reason.
 * Spans count from the beginning of their sentence, so that an answer holds wherever its sentence moves.
 */
export interface GroundedAnswer {
  positions: ReadonlyMap<number, Position[]>;
  dropped: ReadonlyMap<DropReason, number>;
}

type DropReason = "not_rows" | "malformed" | "unknown_id" | "no_such_sentence" | "not_in_the_sentence" | "too_many";

/**
 * Keeps a row only where its shape is right, its ids exist, and its evidence stands to the letter in the sentence that it names and that was
 * asked for. All else is dropped and counted, never mended.
 */
export function groundAnswer(answer: unknown, dossier: Dossier, asked: readonly NumberedSentence[]): GroundedAnswer {
  const positions = new Map<number, Position[]>();
  const dropped = new Map<DropReason, number>();
  const drop = (why: DropReason, n = 1) => dropped.set(why, (dropped.get(why) ?? 0) + n);
  const rows = z.object({ rows: z.array(z.unknown()) }).safeParse(answer);
  if (!rows.success) {
    drop("not_rows");
    return { positions, dropped };
  }
  const extra = rows.data.rows.length - rowLimit;
  if (extra > 0) drop("too_many", extra);
  const bySentence = new Map(asked.map((s) => [s.n, s]));
  for (const each of rows.data.rows.slice(0, rowLimit)) {
    const grounded = groundRow(each, dossier, bySentence);
    if (typeof grounded === "string") drop(grounded);
    else positions.set(grounded.n, [...(positions.get(grounded.n) ?? []), grounded.position]);
  }
  return { positions, dropped };
}

function groundRow(
  each: unknown,
  dossier: Dossier,
  asked: ReadonlyMap<number, NumberedSentence>,
): { n: number; position: Position } | DropReason {
  const parsed = row.safeParse(each);
  if (!parsed.success) return "malformed";
  const { sentence: n, ...found } = parsed.data;
  const provision = dossier.provisions.find((p) => p.id === found.provision);
  if (!provision || !dossier.parties.some((p) => p.id === found.party) || provision.exceptFor.includes(found.party)) return "unknown_id";
  const sentence = asked.get(n);
  if (!sentence) return "no_such_sentence";
  const at = sentence.text.indexOf(found.evidence);
  if (at === -1) return "not_in_the_sentence";
  const span = { start: at, end: at + found.evidence.length };
  const explanation = { rule: "model", matched: [], inferred: [] };
  return { n, position: { ...found, part: sentence.part, span, explanation, coders: ["model"] } };
}
