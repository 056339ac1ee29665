import { readFileSync } from "node:fs";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import type { Table } from "../../functions/store/table.ts";
import { coderFor } from "../../functions/watch/coderFor.ts";
import type { ConsultDeps, ModelReply } from "../../functions/watch/consultModel.ts";
import { ingestVersion } from "../../functions/watch/ingestVersion.ts";

const read = parseDossier(readFileSync("fixtures/ukraine-2025/dossier.yaml", "utf8"), "dossier.yaml");
/** The Ukraine dossier with both coders at work. */
export const dossier = { ...read, coding: { ...read.coding, mode: "both" as const } };
const followed = { dossier, coder: createRulesCoder(dossier) };
const canonicalUrl = "https://wire.example/crimea";
export const article = articleId(canonicalUrl);
export const disputedSentence = "Ukraine rules out any recognition of Crimea as Russian, Andriy Sybiha said.";
const at = "2025-04-18T09:00:00.000Z";

/** A model that reads the first sentence otherwise than the rules. */
function model(table: Table): ConsultDeps {
  const row = { sentence: 1, party: "ukraine", provision: "territory.crimea_recognition", stance: "conditional", basis: "named_official" };
  const answer = { rows: [{ ...row, source: null, speaker: "Andriy Sybiha", quoted: false, hedged: false, evidence: disputedSentence }] };
  const reply: ModelReply = { answer, inputTokens: 10, outputTokens: 10 };
  return { table, model: { id: "other", ask: async () => reply }, now: () => at, log: { info() {} } };
}

/** Puts an article into the store on which rules and model differ. Returns the rows of both. */
export async function ingestDisputed(table: Table): Promise<Position[]> {
  const text = { headline: "", body: `${disputedSentence}\nTalks go on.` };
  const consult = model(table);
  const version = {
    canonicalUrl,
    outlet: "Example Wire",
    byline: null,
    published: null,
    modified: null,
    text,
    at,
    etag: null,
    lastModified: null,
  };
  await ingestVersion({ table, followed, now: () => at, consult }, version);
  return (await coderFor(followed, text, [], consult)).code(text).positions;
}
