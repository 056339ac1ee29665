import { type ChildProcess, fork } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import { unmet } from "../../functions/alert/matching.ts";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import type { Change } from "../../functions/change/change.ts";
import type { Subscription } from "../../functions/store/subscriptions.ts";
import type { Table } from "../../functions/store/table.ts";
import { dossier, publish, stanceChange, start } from "./harbour.ts";

export interface Killed {
  /** Pairs of (change, subscription) that match: messages that have to arrive. */
  expected: number;
  missing: number;
  /** Messages that arrived under an id that was not expected. */
  unexpected: number;
  /** Messages that came again, all of them in a later life of the process than before. */
  duplicates: number;
  /** Messages that came again within one life: what must not happen. */
  duplicatesWithinOneLife: number;
  unverified: number;
  /** Pairs of messages of one lane whose first arrivals are not in the order of the feed. */
  outOfOrder: number;
  kills: number;
  seconds: number;
}

/**
 * Publishes changes while a process alerts and delivers, kills that process at random moments, and counts what arrived.
 * Every subscriber wants its own cut of the feed; the first wants all of it.
 */
export async function surviveKills(
  table: Table,
  endpoint: string,
  size: { changes: number; subscriptions: number; kills: number },
): Promise<Killed> {
  const began = Date.now();
  let life = 0;
  const arrivals = new Map<string, number[]>();
  const order: string[] = [];
  let unverified = 0;
  const secrets = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const body = (await Array.fromAsync(request, (chunk: Buffer) => chunk)).join("");
    const id = String(request.headers["webhook-id"]);
    arrivals.set(id, [...(arrivals.get(id) ?? []), life]);
    order.push(id);
    if (!verifies(secrets.get(request.url ?? "") ?? "", body, request.headers)) unverified++;
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const deps = seeding(table);
  const subscriptions: Subscription[] = [];
  for (let n = 0; n < size.subscriptions; n++) {
    const wish = subscriptionWish.parse({
      dossier: dossier.id,
      target: { kind: "webhook", url: `http://127.0.0.1:${port}/${n}` },
      filter: filterOf(n),
    });
    const { subscription, secret } = await createSubscription(deps, "bench", wish);
    subscriptions.push(subscription);
    secrets.set(`/${n}`, secret ?? "");
  }
  const published: Change[] = [];
  const publishing = (async () => {
    for (let n = 0; n < size.changes; n += 25) {
      published.push(
        ...(await publish(
          deps,
          Array.from({ length: Math.min(25, size.changes - n) }, (_, i) => changeOf(n + i)),
        )),
      );
    }
  })();

  // About what the filters below let through.
  const messagesPerLife = (size.changes * (1 + size.subscriptions * 0.045)) / size.kills;
  while (life < size.kills) {
    const worker = await begin(endpoint, table.name, life);
    // After a random number of messages, so that the kills are spread over the whole of the work, and a random moment on from there.
    const enough = order.length + Math.random() * 2 * messagesPerLife;
    for (const limit = Date.now() + 5_000; order.length < enough && Date.now() < limit; ) await sleep(5);
    await sleep(Math.random() * 100);
    worker.kill("SIGKILL");
    await ended(worker);
    life++;
  }
  await publishing;
  const last = await begin(endpoint, table.name, life);
  await idle(last);
  last.kill("SIGKILL");
  server.closeAllConnections();
  server.close();

  const expected = new Set(
    subscriptions.flatMap((s) => published.filter((c) => unmet(s.filter, c, dossier) === null).map((c) => `msg_${s.id}_${c.seq}`)),
  );
  const lives = [...arrivals.values()];
  return {
    expected: expected.size,
    missing: [...expected].filter((id) => !arrivals.has(id)).length,
    unexpected: [...arrivals.keys()].filter((id) => !expected.has(id)).length,
    duplicates: lives.reduce((sum, each) => sum + each.length - 1, 0),
    duplicatesWithinOneLife: lives.reduce((sum, each) => sum + each.length - new Set(each).size, 0),
    unverified,
    outOfOrder: countOutOfOrder(order, published),
    kills: life,
    seconds: Math.round((Date.now() - began) / 1_000),
  };
}

const provisions = dossier.provisions.map((p) => p.id);
const parties = dossier.parties.map((p) => p.id);
const changeOf = (n: number) =>
  stanceChange({
    party: parties[n % 2] ?? "",
    provision: provisions[n % 3] ?? "",
    severity: { score: ((n * 7919) % 1_000) / 1_000, reasons: [] },
  });

/** The first wants everything; of the others each a party, a provision and the gravest part of it. */
const filterOf = (n: number) =>
  n === 0 ? {} : { parties: [parties[n % 2]], provisions: [provisions[n % 3]], minSeverity: Math.min(0.95, 0.5 + (n % 10) / 20) };

function seeding(table: Table): AlertDeps {
  return {
    table,
    dossiers: new Map([[dossier.id, dossier]]),
    now: () => start,
    random: (bytes) => randomBytes(bytes),
    guard: { allowLoopback: true, httpsOnly: true },
    send: async () => Promise.reject(new Error("the seeding process sends nothing")),
    mailer: { send: async () => ({ sent: true, id: "" }) },
    key: createHash("sha256").update("the key of the run").digest(),
    publicUrl: "https://redline.example",
    wake: async () => {},
    log: { info: () => {}, error: () => {} },
  };
}

/** The library's own check, with its clock set to the time that the message states: the lives run ahead of the real one. */
function verifies(secret: string, body: string, headers: Record<string, string | string[] | undefined>): boolean {
  const { now } = Date;
  Date.now = () => Number(headers["webhook-timestamp"]) * 1_000;
  try {
    new Webhook(secret).verify(body, Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])));
    return true;
  } catch {
    return false;
  } finally {
    Date.now = now;
  }
}

async function begin(endpoint: string, table: string, life: number): Promise<ChildProcess> {
  const ahead = String(life * 200_000);
  const worker = fork(new URL("killWorker.ts", import.meta.url), [endpoint, table, ahead], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await new Promise((resolve) => worker.once("message", resolve));
  return worker;
}

const ended = (worker: ChildProcess) => new Promise((resolve) => (worker.exitCode === null ? worker.once("exit", resolve) : resolve(null)));

/** Resolves when the worker has found nothing to do three times. */
async function idle(worker: ChildProcess): Promise<void> {
  for (let times = 0; times < 3; ) {
    const message = await new Promise((resolve) => worker.once("message", resolve));
    times = message === "idle" ? times + 1 : 0;
  }
}

/** Counts first arrivals that came before an earlier change of the same subscription and lane. */
function countOutOfOrder(order: readonly string[], published: readonly Change[]): number {
  const laneOf = new Map(published.map((c) => [c.seq, "party" in c ? `${c.party} ${c.provision}` : ""]));
  const reached = new Map<string, number>();
  let count = 0;
  for (const id of new Set(order)) {
    const at = id.lastIndexOf("_");
    const seq = Number(id.slice(at + 1));
    const lane = `${id.slice(0, at)} ${laneOf.get(seq)}`;
    if (seq < (reached.get(lane) ?? 0)) count++;
    reached.set(lane, Math.max(seq, reached.get(lane) ?? 0));
  }
  return count;
}
