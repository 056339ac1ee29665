import process from "node:process";
import { createBedrockModel } from "../../functions/runtime/bedrock.ts";
import type { Table } from "../../functions/store/table.ts";
import type { ConsultDeps } from "../../functions/watch/consultModel.ts";
import type { Log } from "./log.ts";

/** The second coder where `REDLINE_MODEL` names one; the SDK finds region and credentials as everywhere. */
export function secondCoder(table: Table, log: Log): ConsultDeps | undefined {
  const id = process.env.REDLINE_MODEL;
  return id === undefined || id === "" ? undefined : { table, model: createBedrockModel(id), now: () => new Date().toISOString(), log };
}
