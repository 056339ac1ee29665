import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../article/failure.ts";
import { type Dossier, parseDossier } from "../position/dossier.ts";

/**
 * Every dossier of a folder, by id.
 * @throws Failure `dossier_invalid` with file, line and column for a mistake; `no_dossiers` for a folder without one
 */
export function readDossiers(folder: string): ReadonlyMap<string, Dossier> {
  const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
  const dossiers = files.sort().map((file) => parseDossier(readFileSync(join(folder, file), "utf8"), file));
  if (dossiers.length === 0) throw new Failure("no_dossiers", `There is no dossier in ${folder}.`);
  return new Map(dossiers.map((dossier) => [dossier.id, dossier]));
}
