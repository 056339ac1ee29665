import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../article/failure.ts";
import { type Dossier, dossierSchema } from "../position/dossier.ts";
import { createRulesCoder } from "../position/rulesCoder.ts";
import type { FollowedDossier } from "../watch/followed.ts";

/**
 * Every dossier of a folder, by id. The files are the JSON that infra/aws/bundle.ts makes of checked dossiers.
 * @throws Failure `no_dossiers` for a folder without one; a ZodError for a file of another shape
 */
export function readDossiers(folder: string): ReadonlyMap<string, Dossier> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const dossiers = files.sort().map((file) => dossierSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  if (dossiers.length === 0) throw new Failure("no_dossiers", `There is no dossier in ${folder}.`);
  return new Map(dossiers.map((dossier) => [dossier.id, dossier]));
}

/** The same with the coder of each. */
export function readFollowedDossiers(folder: string): ReadonlyMap<string, FollowedDossier> {
  return new Map([...readDossiers(folder)].map(([id, dossier]) => [id, { dossier, coder: createRulesCoder(dossier) }]));
}
