import type { ConsultDeps } from "../watch/consultModel.ts";
import { readEnvironment } from "./environment.ts";
import type { Following } from "./following.ts";

/**
 * The second coder, where the stage names a model; it is loaded only then. Not to be awaited before the function's file has run: in a bundle
 * what is loaded later imports that file, and would wait for it for ever.
 */
export async function consultModelOf({ table, now, log }: Following): Promise<ConsultDeps | undefined> {
  const { REDLINE_MODEL: id } = readEnvironment("ingest", process.env);
  if (id === "") return undefined;
  const { createBedrockModel } = await import("./bedrock.ts");
  return { table, model: createBedrockModel(id), now, log };
}
