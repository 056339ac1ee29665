import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import type { Change } from "../../functions/change/change.ts";
import type { Standing } from "../../functions/change/standing.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { readStandings } from "../../functions/store/standings.ts";
import { openMachine } from "../../infra/local/machine.ts";
import { alertDepsOf, outside } from "./monitor.ts";

export interface Replayed {
  feed: Change[];
  standings: Standing[];
  /** `webhook-id`s that arrived, sorted; each once. */
  messages: string[];
  /** Messages that came again under the same id. */
  duplicates: number;
  kills: number;
  /** How long the lives worked, in milliseconds, without their start. */
  worked: number;
}

const dossierFile = "fixtures/ukraine-2025/dossier.yaml";
const id = "ukraine-2025";

/**
 * Replays the fixtures' history in a process on disk, killed with SIGKILL at random moments, and brings back what it left.
 * @param kills how often at most; 0 for the undisturbed run
 * @param meanLife milliseconds that a life works before it is killed, on average: the moments are as random as raindrops
 */
export async function replay(kills: number, meanLife = 0): Promise<Replayed> {
  const folder = mkdtempSync(join(tmpdir(), "redline-killed-"));
  const arrivals: string[] = [];
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      arrivals.push(String(request.headers["webhook-id"]));
      response.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  try {
    await subscribeDesk(folder, port);
    let killed = 0;
    let worked = 0;
    for (let life = 0; ; life++) {
      const worker = fork("test/faults/replayWorker.ts", [folder, String(life)], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      let opened = 0;
      const open = once(worker, "message").then(() => {
        opened = performance.now();
      });
      // One life in twenty is killed while it starts, the others while they work.
      const end = Math.random() < 0.05 ? sleep(Math.random() * 500) : open.then(() => sleep(-Math.log(1 - Math.random()) * meanLife));
      const outcome = await Promise.race([ended(worker), ...(killed < kills ? [end.then(() => "alive" as const)] : [])]);
      if (opened > 0) worked += performance.now() - opened;
      if (outcome === "done") break;
      if (outcome === "failed") throw new Error("the monitor failed by itself");
      worker.kill("SIGKILL");
      await once(worker, "exit");
      killed += 1;
    }
    return {
      ...(await left(folder)),
      messages: [...new Set(arrivals)].sort(),
      duplicates: arrivals.length - new Set(arrivals).size,
      kills: killed,
      worked,
    };
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ended(worker: ChildProcess): Promise<"done" | "failed"> {
  const [code] = await once(worker, "exit");
  return code === 0 ? "done" : "failed";
}

async function subscribeDesk(folder: string, port: number): Promise<void> {
  const machine = await openMachine({ folder, dossiers: [dossierFile] });
  const world = { ...outside(), clock: Date.parse("2025-04-16T00:00:00.000Z") };
  const deps = { ...alertDepsOf(machine.table, world), guard: { allowLoopback: true, httpsOnly: true } };
  const target = { kind: "webhook", url: `http://127.0.0.1:${port}/hook` };
  await createSubscription(deps, "desk", subscriptionWish.parse({ dossier: id, target }));
  await machine.close();
}

async function left(folder: string): Promise<Pick<Replayed, "feed" | "standings">> {
  const machine = await openMachine({ folder, dossiers: [dossierFile] });
  const { changes } = await readFeed(machine.table, id, { after: 0, limit: 10_000 });
  const standings = await readStandings(machine.table, id, {
    asOf: "2025-04-25T23:00:00.000Z",
    windowDays: 14,
    outletName: (name) => name,
  });
  await machine.close();
  return { feed: changes, standings };
}
