import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { listSnapshots } from "../../functions/store/snapshots.ts";
import { readSources } from "../../functions/store/sources.ts";
import { dossier } from "../change/wordCoder.ts";
import { freshTable } from "../store/emulator.ts";
import { feedOf, monitorOf, oneRound, startOutlet, subscribeDesk } from "./liveMonitor.ts";

const outlet = await startOutlet();
const hour = 3_600_000;
const versions = ["wants", "is open to", "rejects"].map((stance) => `Arland ${stance} the dam, said Ana Weiss on Monday.`);
/** Rounds that a version stays: a fetch that fails is made up for by the next. */
const roundsEach = 2;

/** True where it answers instead of the outlet. */
type Fault = (response: ServerResponse) => boolean | Promise<boolean>;

/** Follows one article that a feed lists, through its versions, while the nth request of it all is answered by `fault`. */
async function follow(nth: number, fault: Fault) {
  outlet.pages.set(
    "/news.xml",
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>The dam</title><link>${outlet.origin}/a</link></item></channel></rss>`,
  );
  const table = await freshTable();
  const monitor = monitorOf(table, outlet, ["/news.xml"], { patience: 300 });
  await subscribeDesk(monitor);
  let requests = 0;
  outlet.instead = (_, response) => (++requests === nth ? fault(response) : false);
  for (const version of versions) {
    outlet.pages.set("/a", version);
    for (let i = 0; i < roundsEach; i++) {
      await oneRound(monitor);
      monitor.world.clock += hour;
    }
  }
  outlet.instead = () => false;
  await oneRound(monitor);
  const sources = await readSources(table, dossier.id);
  return {
    requests,
    failures: monitor.failures,
    left: {
      versions: (await listSnapshots(table, dossier.id, articleId(`${outlet.origin}/a`))).map(({ n }) => n).sort(),
      feed: (await feedOf(table)).map(({ at: _, ...change }) => change),
      /** Numbers of the changes that the desk heard of; each message once. */
      messages: monitor.world.webhooks.map(({ id }) => Number(id.split("_").at(-1))),
      sources: [...sources.values()].map(({ health }) => health.status),
    },
  };
}

let undisturbed: Awaited<ReturnType<typeof follow>>;
beforeAll(async () => {
  undisturbed = await follow(0, () => false);
});

/** Every how many requests one fails: all of them in `npm run test:faults`. */
const every = process.env.REDLINE_FAULTS === "all" ? 1 : 5;

const faults: [string, Fault][] = [
  ["breaks before an answer", (response) => done(response.destroy())],
  ["breaks in the middle of the answer", (response) => done(halfAnswered(response))],
  ["never ends", (response) => done(response.writeHead(200, { "content-type": "text/html" }).write("<!doctype html>"))],
  ["is slow", () => sleep(50).then(() => false)],
  ["is throttled, with a time to stay away", (response) => done(response.writeHead(429, { "retry-after": "60" }).end())],
  ["is throttled, without one", (response) => done(response.writeHead(429).end())],
  ["meets an ill server", (response) => done(response.writeHead(503).end("<h1>Service unavailable</h1>"))],
];

describe("a request to an outlet that", () => {
  test("has something to lose: versions, changes and messages", () => {
    expect(undisturbed.left.versions).toEqual([1, 2, 3]);
    expect(undisturbed.left.feed.length).toBeGreaterThan(3);
    expect(undisturbed.requests).toBeGreaterThan(10);
  });

  test.each(faults)("%s costs a round and nothing else, whichever it is", { timeout: 300_000 }, async (_, fault) => {
    for (let nth = 1; nth <= undisturbed.requests; nth += every) {
      const disturbed = await follow(nth, fault);
      expect({ nth, left: disturbed.left }).toEqual({ nth, left: undisturbed.left });
      // An outlet that fails is a finding, no error of the monitor.
      expect(disturbed.failures).toEqual([]);
    }
  });
});

const done = (_: unknown): true => true;

function halfAnswered(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html", "content-length": "5000" }).write("<!doctype html><html>");
  setImmediate(() => response.destroy());
}
