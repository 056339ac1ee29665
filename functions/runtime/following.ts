import { setTimeout as sleep } from "node:timers/promises";
import { createNetworkGuard } from "../article/networkGuard.ts";
import type { SiteMemories } from "../article/siteMemory.ts";
import { createVisitor, type Visitor } from "../article/visit.ts";
import { storedHostRules } from "../store/hostRules.ts";
import { storedSiteMemories } from "../store/siteMemories.ts";
import { openTable, type Table } from "../store/table.ts";
import type { ConsultDeps } from "../watch/consultModel.ts";
import { agentToken, limits } from "./config.ts";
import { loopbackAllowed, readEnvironment } from "./environment.ts";
import { createLog, type Log } from "./logger.ts";
import { createQueue, type SendMessages } from "./queue.ts";

/** What the functions that visit outlets need from outside. */
export interface Following {
  table: Table;
  visitor: Visitor;
  /** What earlier visits taught about where a site's articles stand. */
  sites: SiteMemories;
  /** Product token that robots directives may name. */
  agent: string;
  /** Folder of the dossiers. */
  dossiers: string;
  now(): string;
  log: Log;
  /** To the queue of articles to check. */
  send: SendMessages;
}

/** The second coder, where the stage names a model; it is loaded only then. */
export async function consultModelOf({ table, now, log }: Following): Promise<ConsultDeps | undefined> {
  const { REDLINE_MODEL: id } = readEnvironment("ingest", process.env);
  if (id === "") return undefined;
  const { createBedrockModel } = await import("./bedrock.ts");
  return { table, model: createBedrockModel(id), now, log };
}

/** Puts the adapters of AWS together, once in the life of a function instance. Throws when the environment is not as it should be. */
export function composeFollowing(name: "poll" | "ingest"): Following {
  const env = readEnvironment(name, process.env);
  const table = openTable({ name: env.REDLINE_TABLE });
  const visitor = createVisitor({
    guard: createNetworkGuard({ allowLoopback: loopbackAllowed(process.env) }),
    agent: { token: agentToken, contact: env.REDLINE_CONTACT_URL },
    hosts: storedHostRules(table),
    now: Date.now,
    sleep,
    gap: limits.hostGapMs,
    longestWait: limits.hostLongestWaitMs,
  });
  const now = () => new Date().toISOString();
  const send = createQueue(env.REDLINE_CHECKS_QUEUE);
  const sites = storedSiteMemories(table, Date.now);
  return { table, visitor, sites, agent: agentToken, dossiers: env.REDLINE_DOSSIERS, now, log: createLog(name), send };
}
