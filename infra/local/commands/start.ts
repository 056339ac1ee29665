import { once } from "node:events";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Command } from "commander";
import { createApi } from "../../../functions/api/app.ts";
import { defaultLimits } from "../../../functions/api/deps.ts";
import { Failure } from "../../../functions/article/failure.ts";
import { createNetworkGuard } from "../../../functions/article/networkGuard.ts";
import { createVisitor } from "../../../functions/article/visit.ts";
import { storedHostRules } from "../../../functions/store/hostRules.ts";
import { storedSiteMemories } from "../../../functions/store/siteMemories.ts";
import { createKnownPages } from "../../../functions/watch/knownPages.ts";
import { alertDepsOf } from "../alerting.ts";
import { createLog } from "../log.ts";
import { defaultDossier, defaultFolder, type Machine, openMachine } from "../machine.ts";
import { type RoundDeps, runRounds } from "../rounds.ts";
import { secondCoder } from "../secondCoder.ts";

interface Options {
  port: string;
  folder: string;
  dossier: string[];
  allowLoopback?: boolean;
  keyed?: boolean;
}

const agent = "Redline";

export function register(program: Command): void {
  program
    .command("start")
    .description("run the monitor on this machine: store on disk, a round a minute, API and pages on 127.0.0.1")
    .option("--port <n>", "port of the API and the pages", "8787")
    .option("--folder <dir>", "folder of the store, the key and the outbox", defaultFolder)
    .option("--dossier <file...>", "the dossiers to follow", [defaultDossier])
    .option("--keyed", "reading needs a key (redline key create)")
    .option("--allow-loopback", "let sources and webhooks stand on this machine, for trying things out")
    .action(start);
}

async function start(options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Failure("usage", `--port ${options.port} is not a port: 1 to 65535.`);
  const machine = await openMachine({ folder: options.folder, dossiers: options.dossier });
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const deps = depsOf(machine, options, port);
    const closeApi = await serveApi(deps, options, port);
    process.stdout.write(
      `Redline follows ${[...machine.followed.keys()].join(", ")}. Pages and API: ${deps.publicUrl} · stop with Ctrl-C.\n`,
    );
    try {
      const ended = await Promise.race([runRounds(deps, stopping.signal), machine.died]);
      if (ended instanceof Failure) throw ended;
    } finally {
      await closeApi();
    }
  } finally {
    await machine.close();
  }
}

function depsOf(machine: Machine, { folder, allowLoopback = false }: Options, port: number): RoundDeps {
  const publicUrl = process.env.REDLINE_PUBLIC_URL?.replace(/\/$/, "") ?? `http://127.0.0.1:${port}`;
  const contact = process.env.REDLINE_CONTACT_URL ?? publicUrl;
  const visitor = createVisitor({
    guard: createNetworkGuard({ allowLoopback }),
    agent: { token: agent, contact },
    hosts: storedHostRules(machine.table),
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    gap: 2_000,
    longestWait: 60_000,
  });
  const log = createLog();
  const alerting = alertDepsOf(machine, { folder, publicUrl, allowLoopback, log });
  const sites = storedSiteMemories(machine.table, Date.now);
  return {
    ...alerting,
    followed: machine.followed,
    consult: secondCoder(machine.table, alerting.log),
    visitor,
    sites,
    pages: createKnownPages(),
    agent,
  };
}

/** Serves until the returned function is called. Throws `Failure` `port_in_use`. */
async function serveApi(deps: RoundDeps, { keyed = false }: Options, port: number): Promise<() => Promise<void>> {
  const api = createApi({
    ...deps,
    anonymous: keyed ? [] : ["read"],
    limits: defaultLimits,
    addressOf: (c) => getConnInfo(c).remote.address ?? "unknown",
  });
  const server = serve({ fetch: api.fetch, port, hostname: "127.0.0.1" });
  try {
    await once(server, "listening");
  } catch (error) {
    throw new Failure(
      "port_in_use",
      `Port ${port} of this machine cannot be used: is another Redline running? Choose another with --port N.`,
      {
        cause: error,
      },
    );
  }
  return async () => {
    const closed = once(server, "close");
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await closed;
  };
}
