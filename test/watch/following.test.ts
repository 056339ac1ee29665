import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Instant } from "../../functions/article/article.ts";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { createVisitor } from "../../functions/article/visit.ts";
import type { Change } from "../../functions/change/change.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { type ArticleHead, readHead } from "../../functions/store/heads.ts";
import { storedHostRules } from "../../functions/store/hostRules.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import { listSnapshots, readSnapshot } from "../../functions/store/snapshots.ts";
import { readSources } from "../../functions/store/sources.ts";
import type { Table } from "../../functions/store/table.ts";
import { allHeads } from "../../functions/watch/allHeads.ts";
import { checkMany } from "../../functions/watch/checkMany.ts";
import { findDue } from "../../functions/watch/findDue.ts";
import { createKnownPages } from "../../functions/watch/knownPages.ts";
import { reportSources } from "../../functions/watch/sources.ts";
import { freshTable } from "../store/emulator.ts";
import { begins, scriptOf } from "./outlets.ts";
import { Clock, Site } from "./site.ts";

const gap = 1_000;
const lookEvery = 60 * 60_000;
const looks = 5 * 24;

const clock = new Clock(begins);
const site = new Site(clock, (...asked) => scriptOf((host, path) => site.url(host, path))(...asked));
let table: Table;
let dossier: Dossier;
let heads: ArticleHead[];
let changes: Change[];

/** Follows four outlets for five days, looking every hour, as the monitor does. */
beforeAll(async () => {
  await site.start();
  table = await freshTable();
  dossier = dossierOf();
  const visitor = createVisitor({
    guard: createNetworkGuard({ allowLoopback: true, resolve: async () => ["127.0.0.1"] }),
    agent: { token: "Redline", contact: "https://redline.example/about" },
    hosts: storedHostRules(table),
    now: clock.now,
    sleep: clock.sleep,
    gap,
    longestWait: 600_000,
    timeouts: { connect: 2_500, total: 2_500 },
  });
  const followed = { dossier, coder: createRulesCoder(dossier) };
  const deps = {
    table,
    followed,
    visitor,
    sites: storedSiteMemories(table, clock.now),
    pages: createKnownPages(),
    agent: "Redline",
    now: clock.instant,
  };
  let after: Instant | null = null;
  for (let look = 0; look < looks; look++) {
    clock.time = Math.max(clock.time, Date.parse(begins) + look * lookEvery);
    const until = clock.instant();
    const { failed } = await checkMany(deps, await findDue({ table, visitor, dossier, now: clock.instant }, { after, until }));
    if (failed[0]) throw failed[0].error;
    after = until;
  }
  heads = [];
  for await (const head of allHeads({ table, dossier })) heads.push(head);
  changes = (await readFeed(table, dossier.id, { after: 0, limit: 1_000 })).changes;
}, 300_000);
afterAll(() => site.stop());

function dossierOf(): Dossier {
  const base = dossierSchema.parse({
    id: "truce",
    title: "The truce",
    parties: [{ id: "north", name: "Northland" }],
    provisions: [{ id: "truce.general", issue: "Truce", title: "Truce", proposition: "The truce holds", weight: 1, for: ["armistice"] }],
    watch: {
      intervals: [
        { withinHours: 3, everyMinutes: 60 },
        { withinHours: 24, everyMinutes: 180 },
        { withinHours: 120, everyMinutes: 360 },
      ],
    },
  });
  const source = (id: string, kind: "feed" | "sitemap", path: string, outlet: string, words?: string[]) => ({
    id,
    kind,
    url: site.url(id, path),
    outlet,
    include: words === undefined ? {} : { words, parties: ["north"] },
  });
  const sources = [
    source("echo", "feed", "/feed", "Echo"),
    source("times", "feed", "/feed", "Times"),
    source("post", "sitemap", "/sitemap.xml", "Post"),
    source("wire", "feed", "/feed.json", "Wire", ["truce", "envoys"]),
  ];
  return { ...base, sources };
}

const headOf = (host: string, path: string) => readHead(table, dossier.id, articleId(site.url(host, path)));
const versionsOf = async (host: string, path: string) => (await listSnapshots(table, dossier.id, articleId(site.url(host, path)))).length;
const asked = (host: string, path: string) => site.log.filter((each) => each.host === host && each.path === path);

const all = (host: string, path: string, count: number): [string, string, number][] =>
  Array.from({ length: count }, (_, i) => [host, `${path}${i + 1}`, 1]);

describe("after five days of following four outlets", () => {
  const edited: [string, string, number][] = [
    ["echo", "/news/1", 2],
    ["echo", "/news/7", 2],
    ["echo", "/news/10", 3],
    ["times", "/t/5", 2],
    ["times", "/private/2", 0],
    ["times", "/t/2", 0],
    ["wire", "/a/same", 0],
    ["wire", "/a/german", 0],
    ["wire", "/a/recipe", 0],
    ["wire", "/a/twin", 1],
  ];
  const changed = new Set(edited.map(([host, path]) => `${host}${path}`));
  const steady = [...all("echo", "/news/", 10), ...all("times", "/t/", 8), ...all("post", "/p/", 8), ...all("wire", "/a/own-", 6)];
  const expected = [...edited, ...steady.filter(([host, path]) => !changed.has(`${host}${path}`))];

  it.each(expected)("%s%s has %i snapshots", async (host, path, count) => {
    expect(await versionsOf(host, path)).toBe(count);
  });

  it("has no snapshot beside those", () => {
    const total = expected.reduce((sum, [, , count]) => sum + count, 0);
    expect(heads.reduce((sum, { snapshots }) => sum + snapshots, 0)).toBe(total);
  });

  it("has told what the edits were, the removal, and nothing else", () => {
    const told = changes.map((change) => [
      change.kind,
      change.level === "article" ? change.article.url.replace(/^.*localhost:\d+/, "") : "",
    ]);
    expect(told.sort()).toEqual([
      ["article_removed", "/news/5"],
      ["headline_changed", "/t/5"],
    ]);
  });

  it("believed a text that had collapsed only when it was short a second time", async () => {
    const [first, second] = await listSnapshots(table, dossier.id, articleId(site.url("echo", "/news/7")));
    const short = asked("echo", "/news/7").filter(({ at }) => at >= Date.parse("2025-04-15T00:00:00Z"));
    expect(first?.n).toBe(1);
    expect(Date.parse(second?.at ?? "")).toBeGreaterThanOrEqual(short[1]?.at ?? 0);
  });

  it("read the page whose header lies about its charset", async () => {
    const snapshot = await readSnapshot(table, dossier.id, articleId(site.url("echo", "/news/8")), 1);
    expect(snapshot?.body).toContain("consommé, “as at home”, with 9 kinds of fish");
  });

  it.each([
    ["echo", "/news/5", "gone"],
    ["echo", "/news/9", "redirected_home"],
    ["times", "/private/2", "blocked"],
    ["times", "/t/4", "paywall"],
    ["post", "/p/1", "ok"],
  ])("%s%s is %s", async (host, path, status) => {
    expect((await headOf(host, path))?.health).toMatchObject({ status });
  });

  it("read the article that dripped without end once it came whole, and not before", async () => {
    const [snapshot] = await listSnapshots(table, dossier.id, articleId(site.url("times", "/t/1")));
    expect(asked("times", "/t/1").length).toBeGreaterThan(2);
    expect(Date.parse(snapshot?.at ?? "")).toBeGreaterThan(Date.parse("2025-04-14T08:30:00Z"));
  });

  it("told the consent wall of Tuesday as the articles' health, and its end", async () => {
    const post = await headOf("post", "/p/3");
    expect(post?.health.since.slice(0, 10)).toBe("2025-04-16");
  });

  it("shows the feed that went away", async () => {
    const states = await readSources(table, dossier.id);
    const reports = await reportSources(table, dossier, clock.instant());
    expect(states.get("wire")?.health).toMatchObject({ status: "gone" });
    expect(reports.find(({ source }) => source.id === "wire")?.warnings).toEqual([expect.stringMatching(/^gone for 2 days/)]);
  });
});

describe("the request log", () => {
  const hosts = ["echo", "times", "post", "wire"];

  it.each(hosts)("asks %s for robots.txt first, and once a day", (host) => {
    const log = site.log.filter((each) => each.host === host);
    const robots = log.filter(({ path }) => path === "/robots.txt");
    expect(log[0]?.path).toBe("/robots.txt");
    expect(robots.length).toBeLessThanOrEqual(5);
    for (const [i, { at }] of robots.entries()) if (i > 0) expect(at - (robots[i - 1]?.at ?? 0)).toBeGreaterThan(86_400_000 - 60_000);
  });

  it.each(hosts)("leaves %s a gap between any two requests", (host) => {
    const times = site.log.filter((each) => each.host === host).map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    // The answer to robots.txt is what tells of the longer delay.
    expect(Math.min(...gaps.slice(2))).toBeGreaterThanOrEqual(host === "times" ? 7_000 : gap);
  });

  it("never asks for what robots.txt forbids", () => {
    expect(asked("times", "/private/2")).toEqual([]);
  });

  it("stays away for as long as Retry-After says", () => {
    const refusal = asked("times", "/t/3").find(({ status }) => status === 503);
    const next = site.log.find(({ host, at }) => host === "times" && at > (refusal?.at ?? 0));
    expect((next?.at ?? 0) - (refusal?.at ?? 0)).toBeGreaterThanOrEqual(5_400_000);
  });

  it("asks for a steady article with its validator, and gets 304 from the second time on", () => {
    const [first, ...later] = asked("echo", "/news/2");
    expect(first).toMatchObject({ status: 200, conditional: null });
    expect(later.length).toBeGreaterThan(8);
    expect(new Set(later.map(({ status }) => status))).toEqual(new Set([304]));
  });

  it("asks for feeds conditionally too", () => {
    expect(asked("echo", "/feed").at(-1)).toMatchObject({ status: 304 });
  });

  it("fetches an article that two feeds list under one address", () => {
    expect(asked("wire", "/a/same")).toHaveLength(1);
  });

  it("does not come back to what is not on the matter or not in its language", () => {
    expect(asked("wire", "/a/recipe").length + asked("wire", "/a/german").length).toBeLessThanOrEqual(2);
  });

  it("says who it is", () => {
    expect(new Set(site.log.map(({ agent }) => agent))).toEqual(new Set(["Redline/1.0 (+https://redline.example/about)"]));
  });
});
