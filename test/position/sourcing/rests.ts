import { readFileSync } from "node:fs";
import { parseDossier } from "../../../functions/position/dossier.ts";
import { createRulesCoder } from "../../../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));

/** What each row rests on, "basis | source | speaker", with "hedged" and "quoted" where they hold; rows that rest on the same once. */
export function rests(body: string): string[] {
  const rows = coder.code({ headline: "", body }).positions.map(({ party, basis, source, speaker, hedged, quoted }) => {
    const marks = [...(hedged ? ["hedged"] : []), ...(quoted ? ["quoted"] : [])];
    return [`${party}: ${basis}`, source ?? "-", speaker ?? "-", ...marks].join(" | ");
  });
  return [...new Set(rows)];
}
