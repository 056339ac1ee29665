import type { Visitor } from "../article/visit.ts";
import { openTable, type Table } from "../store/table.ts";
import { agentToken } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { createLog, type Log } from "./logger.ts";
import { createQueue, type SendMessages } from "./queue.ts";

/** What the functions that visit outlets need from outside. */
export interface Following {
  table: Table;
  visitor: Visitor;
  /** Product token that robots directives may name. */
  agent: string;
  /** Folder of the dossiers. */
  dossiers: string;
  now(): string;
  log: Log;
  /** To the queue of articles to check. */
  send: SendMessages;
}

/** Puts the adapters of AWS together, once in the life of a function instance. Throws when the environment is not as it should be. */
export function composeFollowing(name: "poll" | "ingest"): Following {
  const env = readEnvironment(name, process.env);
  const table = openTable({ name: env.REDLINE_TABLE });
  // Loaded with the first visit: a poll for which nothing is due makes none.
  let visiting: Promise<Visitor> | undefined;
  const visitor: Visitor = {
    visit: async (url, headers) => {
      visiting ??= import("./visiting.ts").then(({ visitorOf }) => visitorOf(table, env.REDLINE_CONTACT_URL));
      return (await visiting).visit(url, headers);
    },
  };
  const now = () => new Date().toISOString();
  const send = createQueue(env.REDLINE_CHECKS_QUEUE);
  return { table, visitor, agent: agentToken, dossiers: env.REDLINE_DOSSIERS, now, log: createLog(name), send };
}
