import { readFileSync } from "node:fs";
import { parseDossier } from "../../../functions/position/dossier.ts";
import type { Position } from "../../../functions/position/position.ts";
import { createRulesCoder } from "../../../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));

/** The positions of a made-up text. */
export const positionsOf = (body: string): readonly Position[] => coder.code({ headline: "", body }).positions;

/** Its rows, as "party stance provision". */
export const rowsOf = (body: string): string[] => positionsOf(body).map((p) => `${p.party} ${p.stance} ${p.provision}`);

/** Those on the provision that a row is on. */
export function onTheSame(row: string, rows: readonly string[]): string[] {
  const [, , provision = ""] = row.split(" ");
  return rows.filter((other) => other.endsWith(` ${provision}`));
}

/** Puts a capital at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers from 0 to below 1, the same each time. Origin: the constants of Numerical Recipes' quick generator. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of several, by the next number. */
export function anyOf<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("There is nothing to take one of.");
  return found;
}
