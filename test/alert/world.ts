import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { Mail } from "../../functions/alert/mail.ts";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { type SubscriptionWish, subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import type { FoundChange } from "../../functions/change/change.ts";
import type { Table } from "../../functions/store/table.ts";
import { dossier, publish, start } from "./harbour.ts";

export interface World extends AlertDeps {
  /** Moves the simulated clock on. */
  pass(ms: number): void;
  mails: Mail[];
  woken: string[];
  logged: { event: string; fields: Record<string, unknown> }[];
}

/** Everything that alerting takes from outside: a simulated clock, a guard that lets loopback through, a mailer that keeps its mails. */
export function worldOf(table: Table, overrides: Partial<AlertDeps> = {}): World {
  let clock = Date.parse(start);
  let drawn = 0;
  const mails: Mail[] = [];
  const woken: string[] = [];
  const logged: World["logged"] = [];
  const guard = createNetworkGuard({ allowLoopback: true, httpsOnly: true });
  const log = (event: string, fields: Record<string, unknown>) => void logged.push({ event, fields });
  return {
    table,
    dossiers: new Map([[dossier.id, dossier]]),
    now: () => new Date(clock).toISOString(),
    // Zeros where chance would stretch a wait, counted up where ids are made, so that they differ.
    random: (bytes) => (bytes <= 2 ? new Uint8Array(bytes) : numbered(bytes, ++drawn)),
    guard,
    send: (url, request) => guardedFetch(url, { ...request, timeouts: { connect: 300, total: 300 } }, guard),
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        return { sent: true, id: `taken-${mails.length}` };
      },
    },
    key: new Uint8Array(32).fill(7),
    publicUrl: "https://redline.example",
    wake: async (subscription) => void woken.push(subscription),
    log: { info: log, error: log },
    pass: (ms) => {
      clock += ms;
    },
    mails,
    woken,
    logged,
    ...overrides,
  };
}

function numbered(bytes: number, n: number): Uint8Array {
  const made = Buffer.alloc(bytes);
  made.writeUInt32BE(n, bytes - 4);
  return made;
}

/** Makes a subscription as somebody would wish for it. */
export async function subscribe(
  world: AlertDeps,
  wish: Partial<Omit<SubscriptionWish, "target" | "filter">> & { target: object; filter?: object },
) {
  return await createSubscription(world, "desk", subscriptionWish.parse({ dossier: dossier.id, ...wish }));
}

/** Publishes and plans in one go. */
export async function publishAndAlert(world: AlertDeps, changes: readonly FoundChange[]) {
  const published = await publish(world, changes);
  await alertDossier(world, dossier.id);
  return published;
}

export interface Received {
  headers: IncomingMessage["headers"];
  body: string;
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A receiver on loopback that keeps what it gets and answers as told. */
export async function receiver(behaviour: Behaviour = (_, response) => void response.writeHead(204).end()) {
  const received: Received[] = [];
  const told = { behaviour };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
      told.behaviour(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return { url: `http://127.0.0.1:${port}/hook`, received, behave: (next: Behaviour) => void Object.assign(told, { behaviour: next }) };
}

const opened: (() => void)[] = [];
afterAll(() => {
  for (const close of opened.splice(0)) close();
});
