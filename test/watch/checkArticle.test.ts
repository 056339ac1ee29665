import { beforeEach, describe, expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { Failure } from "../../functions/article/failure.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { readHead } from "../../functions/store/heads.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import { latestSnapshot, listSnapshots } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { type Checked, checkArticle } from "../../functions/watch/checkArticle.ts";
import { freshTable } from "../store/emulator.ts";
import { answer, atMinute, echoPage, talks } from "./harbour.ts";
import { page } from "./outlets.ts";

const dossier = talks({ outlets: [{ name: "The Harbour Echo", spellings: ["Echo"], domains: ["harbourecho.example"] }] });
const followed = { dossier, coder: createRulesCoder(dossier) };
const address = (n: number) => `https://www.harbourecho.example/news/${n}`;

let table: Table;
let sites: ReturnType<typeof storedSiteMemories>;
let minute: number;
beforeEach(async () => {
  table = await freshTable();
  sites = storedSiteMemories(table, () => 0);
  minute = 0;
});

const now = () => atMinute(minute);
const visit = async (visitor: Visitor, url: string): Promise<Checked> => {
  minute += 10;
  const head = (await readHead(table, dossier.id, articleId(url))) ?? null;
  return checkArticle({ table, followed, visitor, sites, agent: "Redline", now }, { url, source: null }, head);
};

/** A look at a page of these lines at `url`, or at where it leads. */
function look(url: string, lines: readonly string[], finalUrl = url): Promise<Checked> {
  const headers = { "content-type": "text/html", etag: '"1"' };
  return visit({ visit: async () => answer({ headers, url: finalUrl, body: Buffer.from(echoPage({ lines })) }) }, url);
}

const article = (n: number): string[] => [
  `The envoys came to quay ${n} on Monday to look at the plan that the mayor had kept in a drawer since the spring of last year.`,
  `They walked around quay ${n} for three hours, asked about the cost of its repair, and wrote the answers into small grey notebooks.`,
  `In the evening there was soup with ${n} kinds of fish. The envoys praised it, and left for the coast by the late train.`,
];
const headOf = (n: number) => readHead(table, dossier.id, articleId(address(n)));

it("stores a first version under the name that the dossier gives the outlet", async () => {
  expect(await look(address(1), article(1))).toMatchObject({ outcome: "stored", n: 1, changes: [] });
  expect(await headOf(1)).toMatchObject({ outlet: "The Harbour Echo", etag: '"1"', health: { status: "ok" }, snapshots: 1 });
});

describe("an article that could not be read when its source listed it", () => {
  const listing = (include: object) => ({
    id: "wire",
    kind: "rss" as const,
    url: "https://wire.example/feed",
    outlet: "The Wire",
    include,
  });
  async function readLate(include: object): Promise<Checked> {
    const listed = { ...followed, dossier: { ...dossier, sources: [listing(include)] } };
    const check = async (visitor: Visitor, source: string | null) => {
      minute += 10;
      const head = (await readHead(table, dossier.id, articleId(wire))) ?? null;
      return checkArticle({ table, followed: listed, visitor, sites, agent: "Redline", now }, { url: wire, source }, head);
    };
    await check({ visit: () => Promise.reject(new Failure("timed_out", "no answer", { retryable: true })) }, "wire");
    const body = Buffer.from(page({ outlet: "A site's own name", headline: "Envoys visit the harbour", lines: article(1) }));
    const found = answer({ url: wire, body });
    await check({ visit: async () => found }, null);
    return await check({ visit: async () => found }, null);
  }
  const wire = "https://wire.example/1";
  const head = () => readHead(table, dossier.id, articleId(wire));

  it("is stored under that source's outlet when it can be", async () => {
    await readLate({});
    expect(await head()).toMatchObject({ outlet: "The Wire", snapshots: 1 });
  });

  it("is held against that source's include rule, and noted once", async () => {
    expect(await readLate({ words: ["volcano"] })).toMatchObject({ outcome: "unchanged" });
    expect(await head()).toMatchObject({
      snapshots: 0,
      health: { status: "not_an_article", reason: expect.stringContaining("wire") },
      version: 2,
    });
  });
});

it("leaves the same store when the same check runs twice", async () => {
  await look(address(1), article(1));
  const before = await headOf(1);
  expect(await look(address(1), article(1))).toMatchObject({ outcome: "unchanged" });
  expect(await headOf(1)).toEqual(before);
});

describe("a text that has nothing in common with the stored one", () => {
  const other = [
    "Ferry fares go up at Easter, the company said in a statement that nobody had asked it for, by four crowns for adults and two for children.",
  ].concat(
    "Dogs travel free of charge as before, but must now wear a small orange jacket, which is lent out at the counter against a deposit of ten crowns.",
  );

  it("is another page or a slipped reading: not believed at once", async () => {
    await look(address(1), article(1));
    expect(await look(address(1), other)).toMatchObject({ outcome: "noted", health: { status: "truncated" } });
    expect((await headOf(1))?.snapshots).toBe(1);
  });

  it("is believed when it stays", async () => {
    await look(address(1), article(1));
    await look(address(1), other);
    expect(await look(address(1), other)).toMatchObject({ outcome: "stored", n: 2 });
  });
});

it("an address that leads to an article which is followed is looked at once and remembered", async () => {
  await look(address(1), article(1));
  expect(await look("https://short.example/x1", article(1), address(1))).toMatchObject({ outcome: "passed_over" });
  expect(await listSnapshots(table, dossier.id, articleId(address(1)))).toHaveLength(1);
});

it("a line that turns out to repeat on the outlet's pages makes no new versions of the articles that had it", async () => {
  const box = "The Echo goes to sea with you and yours";
  for (const n of [1, 2, 3]) await look(address(n), [...article(n), box]);
  expect((await latestSnapshot(table, dossier.id, articleId(address(1))))?.body).toContain(box);

  expect(await look(address(1), [...article(1), box])).toMatchObject({ outcome: "unchanged" });
  expect(await look(address(1), [...article(1), box])).toMatchObject({ outcome: "unchanged" });
  expect(await listSnapshots(table, dossier.id, articleId(address(1)))).toHaveLength(1);

  await look(address(4), [...article(4), box]);
  expect((await latestSnapshot(table, dossier.id, articleId(address(4))))?.body).not.toContain(box);
});

describe("what goes wrong on the way", () => {
  const failing = (code: string): Visitor => ({ visit: () => Promise.reject(new Failure(code, "no\u001b[31m luck")) });

  it("robots.txt that forbids is the article's health", async () => {
    expect(await visit(failing("robots_disallow"), address(1))).toMatchObject({
      outcome: "noted",
      health: { status: "blocked", reason: "no [31m luck" },
    });
  });

  it("a host that wants rest is asked later, and nothing is written", async () => {
    expect(await visit(failing("host_wants_rest"), address(1))).toMatchObject({ outcome: "postponed" });
    expect(await headOf(1)).toBeUndefined();
  });

  it("an error is noted, and its end too", async () => {
    await look(address(1), article(1));
    expect(await visit(failing("timed_out"), address(1))).toMatchObject({ outcome: "noted", health: { status: "error" } });
    expect(await visit(failing("timed_out"), address(1))).toMatchObject({ outcome: "unchanged" });
    await look(address(1), article(1));
    expect((await headOf(1))?.health.status).toBe("ok");
  });

  it("a store that cannot tell what was learnt of the site is no failure of the outlet's", async () => {
    sites = { ...sites, read: () => Promise.reject(new Failure("store_unreachable", "no answer", { retryable: true })) };
    await expect(look(address(1), article(1))).rejects.toThrow("no answer");
    expect(await headOf(1)).toBeUndefined();
  });

  it("what is no failure of the outlet's is thrown", async () => {
    const broken: Visitor = { visit: () => Promise.reject(new TypeError("a mistake of ours")) };
    await expect(visit(broken, address(1))).rejects.toThrow("a mistake of ours");
  });
});
