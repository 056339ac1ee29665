import type { FunctionName } from "../../functions/runtime/config.ts";

/** A file of functions/ with a handler for whatever events its function gets. */
interface EntryPoint {
  handler(...called: never[]): Promise<unknown>;
}

/**
 * The file of each function. It is what ties code and stack together for the compiler: a function of the configuration without a file or
 * without a handler does not compile, nor does a file here without its function; a handler names its function when it reads its environment.
 * Nothing here is ever called: the bundles are made from the files.
 */
export const entryPoints = {
  poll: () => import("../../functions/poll.ts"),
  ingest: () => import("../../functions/ingest.ts"),
  assess: () => import("../../functions/assess.ts"),
  alert: () => import("../../functions/alert.ts"),
  deliver: () => import("../../functions/deliver.ts"),
  digest: () => import("../../functions/digest.ts"),
  api: () => import("../../functions/api.ts"),
} satisfies Record<FunctionName, () => Promise<EntryPoint>>;
