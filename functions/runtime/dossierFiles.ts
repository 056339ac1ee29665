import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../article/failure.ts";
import type { Coder } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import type { FollowedDossier } from "../watch/followed.ts";

/**
 * Every dossier of a folder, by id. The files are the JSON that infra/aws/bundle.ts makes of dossiers when it has checked them: they are
 * part of the program, and checking them again would be the longest part of its start.
 * @throws Failure `no_dossiers` for a folder without one
 */
export function readDossiers(folder: string): ReadonlyMap<string, Dossier> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const dossiers = files.sort().map((file): Dossier => JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (dossiers.length === 0) throw new Failure("no_dossiers", `There is no dossier in ${folder}.`);
  return new Map(dossiers.map((dossier) => [dossier.id, dossier]));
}

/** The same with the coder of each, which is loaded and made when a text is first to be coded: most calls code none. */
export function readFollowedDossiers(folder: string): ReadonlyMap<string, FollowedDossier> {
  return new Map([...readDossiers(folder)].map(([id, dossier]) => [id, withCoder(dossier)]));
}

function withCoder(dossier: Dossier): FollowedDossier {
  let coder: Promise<Coder> | undefined;
  return {
    dossier,
    get coder() {
      coder ??= import("../position/rulesCoder.ts").then(({ createRulesCoder }) => createRulesCoder(dossier));
      return coder;
    },
  };
}
