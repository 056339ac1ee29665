import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { createVisitor } from "../../functions/article/visit.ts";
import type { Change } from "../../functions/change/change.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { storedHostRules } from "../../functions/store/hostRules.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import type { Table } from "../../functions/store/table.ts";
import { createKnownPages } from "../../functions/watch/knownPages.ts";
import { type RoundDeps, runRounds } from "../../infra/local/rounds.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";
import { alertDepsOf, type Outside, outside } from "./monitor.ts";

/** Outlets on loopback, whose articles are paths: `pages` maps each to what it says of the dam. */
export interface Outlet {
  origin: string;
  pages: Map<string, string>;
  asked: string[];
  /** Called with every request but those for robots.txt; true where it answers itself. */
  instead(path: string, response: ServerResponse): boolean | Promise<boolean>;
}

const filler = "The talks on it went on in the evening, with both delegations in the room and the press of three countries outside of it.";

function pageOf(title: string, sentence: string): string {
  const body = `<p>${sentence}</p>${`<p>${filler}</p>`.repeat(8)}`;
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** Starts an outlet that ends with the test file. */
export async function startOutlet(): Promise<Outlet> {
  const server: Server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    if (path === "/robots.txt" || path.startsWith("/.well-known")) return void response.writeHead(404).end();
    outlet.asked.push(path);
    if (await outlet.instead(path, response)) return;
    const sentence = outlet.pages.get(path);
    const answer = sentence?.startsWith("<?xml") ? sentence : pageOf(`The dam, ${path.slice(1)}`, sentence ?? "");
    const type = answer.startsWith("<?xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(sentence === undefined ? 404 : 200, { "content-type": type }).end(answer);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const outlet: Outlet = { origin: `http://127.0.0.1:${port}`, pages: new Map(), asked: [], instead: () => false };
  return outlet;
}

interface Failed {
  step: string;
  error: string;
}

export interface Monitor extends RoundDeps {
  world: Outside;
  /** What went wrong, as the log of `redline start` says it. */
  failures: Failed[];
}

/** Everything `redline start` has, on a simulated clock: pages of an outlet as sources, a desk that takes every message. `patience`: of a visit, in milliseconds. */
export function monitorOf(
  table: Table,
  outlet: Outlet,
  paths: readonly string[],
  { world = outside(), patience = 5_000 }: { world?: Outside; patience?: number } = {},
): Monitor {
  const failures: Failed[] = [];
  const sources = paths.map((path) => {
    const id = path.replaceAll(/[^a-z0-9]/g, "");
    return {
      id,
      kind: path.endsWith(".xml") ? ("rss" as const) : ("page" as const),
      url: `${outlet.origin}${path}`,
      outlet: id,
      include: {},
    };
  });
  const followed = { dossier: { ...dossier, sources }, coder: wordCoder() };
  return {
    ...alertDepsOf(table, world),
    random: (bytes) => (bytes <= 2 ? new Uint8Array(bytes) : randomBytes(bytes)),
    dossiers: new Map([[dossier.id, followed.dossier]]),
    followed: new Map([[dossier.id, followed]]),
    visitor: createVisitor({
      guard: createNetworkGuard({ allowLoopback: true }),
      agent: { token: "Redline", contact: "https://monitor.example" },
      hosts: storedHostRules(table),
      now: () => world.clock,
      sleep: async () => {},
      gap: 0,
      longestWait: 60_000,
      timeouts: { connect: patience, total: patience },
    }),
    sites: storedSiteMemories(table, () => world.clock),
    pages: createKnownPages(),
    agent: "Redline",
    consult: undefined,
    log: { info() {}, error: (_, { step, error }) => void failures.push({ step: String(step), error: String(error) }) },
    world,
    failures,
  };
}

/** One round of `redline start`, as it runs them. */
export async function oneRound(monitor: Monitor): Promise<void> {
  const stop = new AbortController();
  const round = runRounds(monitor, stop.signal);
  stop.abort();
  await round;
}

/** A desk that hears of every change. */
export async function subscribeDesk(monitor: Monitor): Promise<void> {
  const target = { kind: "webhook", url: "https://desk.example.com/hook" };
  await createSubscription(monitor, "desk", subscriptionWish.parse({ dossier: dossier.id, target }));
}

/** The whole feed of the monitor's dossier. */
export async function feedOf(table: Table): Promise<Change[]> {
  return (await readFeed(table, dossier.id, { after: 0, limit: 1_000 })).changes;
}
