import { expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { type HeadFacts, recentHeads, updateHead } from "../../functions/store/heads.ts";
import { headsAmong } from "../../functions/store/headsAmong.ts";
import type { Table } from "../../functions/store/table.ts";
import { isDueInLook, planLook } from "../../functions/watch/due.ts";
import { findDue } from "../../functions/watch/findDue.ts";
import { freshTable } from "../store/emulator.ts";
import { talks } from "./harbour.ts";

const dossier = talks();
const { intervals } = dossier.watch;
const at = (time: string) => `2025-04-17T${time}:00.000Z`;

it("a look within an hour reads what changed within a day, and leaves the rest for the next hour", () => {
  expect(planLook(intervals, { after: at("08:10"), until: at("08:20") })).toEqual({
    readSince: "2025-04-16T08:20:00.000Z",
    recentSince: "2025-04-16T08:20:00.000Z",
    recent: { after: at("08:10"), until: at("08:20") },
    whole: null,
  });
});

it("the first look of an hour takes all articles, for the whole hours since they had their turn", () => {
  expect(planLook(intervals, { after: at("08:55"), until: at("11:05") }).whole).toEqual({ after: at("08:00"), until: at("11:00") });
});

it("looked at every five minutes for ten days, an article is checked as often as its intervals say", () => {
  const changed = "2025-04-07T08:00:00.000Z";
  const head = headOf("https://news.example/a", changed);
  const time = (minute: number) => new Date(Date.parse(changed) + minute * 60_000).toISOString();
  const looks = Array.from({ length: 10 * 288 }, (_, i) => planLook(intervals, { after: time(i * 5), until: time(i * 5 + 5) }));

  const checks = looks.filter((plan) => isDueInLook(head, intervals, plan)).length;

  // 3 h by 10 min, 21 h by 30 min, 2 days by 3 h, 4 days by 12 h, 3 days by a day; one more or less where one interval gives way to the next.
  expect(Math.abs(checks - (18 + 42 + 16 + 8 + 3))).toBeLessThanOrEqual(3);
});

it.each([
  ["within an hour", "2025-04-01T08:00:00.000Z", 10, 15],
  ["at the hour", "2025-01-01T08:00:00.000Z", 55, 65],
])("a look %s costs the same beside ten or three hundred articles of %s", async (_, changed, from, to) => {
  const costs = [];
  for (const count of [10, 300]) {
    const consumed: Capacity[] = [];
    const table = await freshTable((one) => consumed.push(one));
    for (let i = 0; i < count; i++) await follow(table, `https://news.example/${i}`, changed);
    consumed.length = 0;
    await look(table, "2025-04-17T08:00:00.000Z", from, to);
    costs.push(consumed.reduce((sum, { units }) => sum + units, 0));
  }

  expect(costs[1]).toBe(costs[0]);
});

it("whatever is due in a look is among what the look reads", () => {
  const time = (hour: number) => new Date(Date.parse("2025-04-01T07:55:00.000Z") + hour * 3_600_000).toISOString();
  const longest = Math.max(...intervals.map(({ withinHours }) => withinHours));
  const plan = planLook(intervals, { after: time(longest), until: time(longest + 1) });
  const due = Array.from({ length: 2 * longest }, (_, i) => headOf(`https://news.example/${i}`, time(i))).filter((head) =>
    isDueInLook(head, intervals, plan),
  );

  expect(due.length).toBeGreaterThan(0);
  expect(due.filter(({ lastChangedAt }) => lastChangedAt <= plan.readSince)).toEqual([]);
});

it("the index knows the articles that changed, only those, and of them no more than tells when they are due", async () => {
  const table = await freshTable();
  await follow(table, "https://news.example/old", "2025-04-15T08:00:00.000Z");
  await follow(table, "https://news.example/new", "2025-04-17T08:00:00.000Z");

  const given: string[] = [];
  table.client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      if ("Items" in answer.output) given.push(...Object.values(answer.output.Items ?? []).flatMap(Object.keys));
      return answer;
    },
    { step: "initialize", name: "given", priority: "high" },
  );
  const heads = await Array.fromAsync(recentHeads(table, "talks", "2025-04-16T08:00:00.000Z"));

  expect(heads).toMatchObject([{ url: "https://news.example/new", lastChangedAt: "2025-04-17T08:00:00.000Z" }]);
  expect(given.sort()).toEqual(["health", "id", "lastChangedAt", "pending", "url"]);
});

it("tells which of many articles are followed", async () => {
  const table = await freshTable();
  const ids = Array.from({ length: 250 }, (_, i) => articleId(`https://news.example/${i}`));
  await follow(table, "https://news.example/7", at("08:00"));
  await follow(table, "https://news.example/249", at("08:00"));

  expect([...(await headsAmong(table, "talks", ids)).keys()].sort()).toEqual([ids[7], ids[249]].sort());
});

function look(table: Table, start: string, fromMinute: number, toMinute: number) {
  const time = (minute: number) => new Date(Date.parse(start) + minute * 60_000).toISOString();
  const visitor: Visitor = { visit: () => Promise.reject(new Error("Nothing is to be fetched.")) };
  return findDue({ table, visitor, dossier, now: () => time(toMinute) }, { after: time(fromMinute), until: time(toMinute) });
}

async function follow(table: Table, url: string, changed: string): Promise<void> {
  await updateHead(table, null, headOf(url, changed));
}

function headOf(url: string, changed: string): HeadFacts {
  return {
    dossier: "talks",
    id: articleId(url),
    url,
    outlet: "Example News",
    headline: "Talks go on",
    firstSeen: changed,
    lastChangedAt: changed,
    snapshots: 1,
    fingerprint: "f",
    etag: null,
    lastModified: null,
    health: { status: "ok", reason: "a whole article", since: changed },
    pending: null,
  };
}
