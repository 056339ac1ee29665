import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as z from "zod/mini";
import { Failure } from "../../functions/article/failure.ts";
import { inEnglish } from "../../functions/article/inEnglish.ts";
import { type StageConfig, stageConfig } from "./stageConfig.ts";

const root = resolve(import.meta.dirname, "../..");

/** `prod` → `infra/aws/stages/prod.json`. Throws Failure for a name that is not one. */
export function stageFile(stage: string): string {
  if (!/^[a-z][a-z0-9-]{1,19}$/.test(stage))
    throw new Failure("stage", `"${stage}" is not a stage: 2–20 small letters, digits and hyphens.`);
  return join(root, "infra/aws/stages", `${stage}.json`);
}

/**
 * Reads and checks the file of a stage, and that its dossiers are there.
 * @throws Failure `stage` with one line for each mistake: which field, and what is expected
 */
export function loadStage(file: string): StageConfig {
  const shown = relative(process.cwd(), file);
  const text = read(file, shown);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new Failure("stage", `${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = stageConfig.safeParse(raw, inEnglish());
  if (!result.success) throw new Failure("stage", mistakes(shown, result.error));
  for (const dossier of result.data.dossiers) {
    if (!existsSync(resolve(root, dossier))) throw new Failure("stage", `${shown}: dossiers: there is no file ${dossier}.`);
  }
  return result.data;
}

function read(file: string, shown: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Failure("stage", `There is no ${shown}. Copy infra/aws/stages/example.json and fill it in.`);
  }
}

function mistakes(shown: string, error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${shown}: ${z.core.toDotPath(issue.path) || "the file"}: ${issue.message}`).join("\n");
}
