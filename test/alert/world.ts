import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { Mail } from "../../functions/alert/mail.ts";
import { createSubscription, type SubscriptionWish, subscriptionWish } from "../../functions/alert/subscribing.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import type { ArticleChange, FoundChange, StandingChange } from "../../functions/change/change.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";

/** A small negotiation of two sides over a harbour. */
export const dossier: Dossier = dossierSchema.parse({
  id: "harbour",
  title: "The harbour talks",
  parties: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
  provisions: [
    {
      id: "harbour.use",
      issue: "Harbour",
      title: "use of the harbour",
      proposition: "South may use the harbour",
      weight: 0.8,
      for: ["use the harbour"],
    },
    { id: "harbour.fees", issue: "Harbour", title: "harbour fees", proposition: "South pays no fees", weight: 0.4, for: ["no fees"] },
    {
      id: "border.opening",
      issue: "Border",
      title: "opening of the border",
      proposition: "The border opens",
      weight: 0.6,
      for: ["open the border"],
    },
  ],
});

export const start = "2025-04-17T08:00:00.000Z";

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

export const position = (over: Partial<Position> = {}): Position => ({
  party: "north",
  provision: "harbour.use",
  stance: "open",
  basis: "named_official",
  source: null,
  speaker: "the harbour minister",
  quoted: false,
  hedged: false,
  evidence: "North is open to letting South use the harbour.",
  part: "body",
  span: { start: 0, end: 47 },
  explanation: { rule: "test", matched: [], inferred: [] },
  ...over,
});

const article = {
  id: "0123456789abcdef0123",
  url: "https://news.example/harbour",
  outlet: "Example News",
  headline: "Talks on the harbour",
};

type StanceChange = Extract<ArticleChange, { kind: "stance_changed" }>;

/** North's stance on the harbour, edited from support to openness; anything can be changed. */
export function stanceChange(over: Partial<StanceChange> = {}): StanceChange {
  const party = over.party ?? "north";
  const provision = over.provision ?? "harbour.use";
  return {
    kind: "stance_changed",
    level: "article",
    article,
    snapshots: { from: 1, to: 2 },
    severity: { score: 0.5, reasons: [{ why: "stance", share: 0.5 }] },
    reverts: null,
    redline: [
      { op: "same", text: "North " },
      { op: "removed", text: "will let" },
      { op: "added", text: "is open to letting" },
      { op: "same", text: " South use the harbour." },
    ],
    party,
    provision,
    from: "supports",
    to: "open",
    direction: "softened",
    before: position({ party, provision, stance: "supports", evidence: "North will let South use the harbour." }),
    after: position({ party, provision }),
    ...over,
  };
}

/** Another headline; it may hold anything. */
export function headlineChange(to: string): ArticleChange {
  const { article, snapshots, severity, level, reverts } = stanceChange();
  return { kind: "headline_changed", level, article, snapshots, severity, reverts, redline: [], from: article.headline, to };
}

export function standingChange(over: Partial<Extract<StandingChange, { kind: "shifted" }>> = {}): StandingChange {
  return {
    kind: "shifted",
    level: "standing",
    party: "north",
    provision: "harbour.use",
    severity: { score: 0.7, reasons: [{ why: "standing", share: 0.7 }] },
    reverts: null,
    trigger: { article, snapshot: 2 },
    from: "supports",
    to: "open",
    direction: "softened",
    origins: 3,
    contested: false,
    before: [{ article, snapshot: 1, origin: "wire", position: position({ stance: "supports" }) }],
    after: [{ article, snapshot: 2, origin: "wire", position: position() }],
    ...over,
  };
}

let commits = 0;

/** Puts changes into the feed of the harbour talks. */
export async function publish(
  world: AlertDeps,
  changes: readonly FoundChange[],
  cause: "article_edit" | "new_report" | "recoding" | "review" = "article_edit",
) {
  const claim = { Put: { Item: { pk: `TEST#${++commits}`, sk: "CLAIM" }, ConditionExpression: "attribute_not_exists(pk)" } };
  return await commitChanges(world.table, { dossier: dossier.id, now: world.now(), cause, changes, writes: [claim] });
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
