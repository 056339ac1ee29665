import { readFileSync } from "node:fs";
import { parseDossier } from "../../../functions/position/dossier.ts";
import { createRulesCoder } from "../../../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));

/** The rows of a made-up text, as "party stance provision". */
export const rowsOf = (body: string): string[] =>
  coder.code({ headline: "", body }).positions.map((p) => `${p.party} ${p.stance} ${p.provision}`);

/** Those on the provision that a row is on. */
export function onTheSame(row: string, rows: readonly string[]): string[] {
  const [, , provision = ""] = row.split(" ");
  return rows.filter((other) => other.endsWith(` ${provision}`));
}

/** Puts a capital at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
