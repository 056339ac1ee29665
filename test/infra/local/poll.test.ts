import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNetworkGuard } from "../../../functions/article/networkGuard.ts";
import { createVisitor } from "../../../functions/article/visit.ts";
import type { Coder } from "../../../functions/position/coder.ts";
import { isDead, listFailedWork, redrive } from "../../../functions/store/failedWork.ts";
import { storedHostRules } from "../../../functions/store/hostRules.ts";
import { pendingAssessments } from "../../../functions/store/outbox.ts";
import { storedSiteMemories } from "../../../functions/store/siteMemories.ts";
import type { Table } from "../../../functions/store/table.ts";
import { type PollDeps, poll } from "../../../infra/local/poll.ts";
import { dossier, wordCoder } from "../../change/wordCoder.ts";
import { freshTable } from "../../store/emulator.ts";

const paragraph =
  "Arland wants the dam, said Ana Weiss on Monday, and the talks on it went on in the evening with both delegations in the room.";
const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${paragraph}</p>`.repeat(8)}</article></body></html>`;

const server = createServer((request, response) => {
  if (request.url === "/robots.txt") return response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page(request.url === "/poison" ? "Poison" : "The dam"));
});
let origin = "";
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => server.close());

/** A coder that always fails on one page, as a mistake in a rule would. */
function brokenCoder(): Coder {
  const coder = wordCoder();
  const code: Coder["code"] = (article) => {
    if (article.headline === "Poison") throw new TypeError("the rule has no party");
    return coder.code(article);
  };
  return { version: coder.version, codebook: coder.codebook, code };
}

function depsOf(table: Table, coder: Coder, minutes: number): PollDeps {
  const now = () => new Date(Date.parse("2025-04-17T08:00:00.000Z") + minutes * 60_000).toISOString();
  const source = (id: string) => ({ id, kind: "page" as const, url: `${origin}/${id}`, outlet: "Daily Lake", include: {} });
  return {
    table,
    followed: { dossier: { ...dossier, sources: [source("poison"), source("dam")] }, coder },
    visitor: createVisitor({
      guard: createNetworkGuard({ allowLoopback: true }),
      agent: { token: "Redline", contact: "https://monitor.example" },
      hosts: storedHostRules(table),
      now: Date.now,
      sleep: async () => {},
      gap: 0,
      longestWait: 0,
    }),
    sites: storedSiteMemories(table, Date.now),
    agent: "Redline",
    now,
    log: { info() {}, error() {} },
  };
}

test("a page that always fails holds nobody up and is a dead letter after four tries; redriven and mended, it is stored", async () => {
  const table = await freshTable();

  await poll(depsOf(table, brokenCoder(), 0));
  expect(await pendingAssessments(table, dossier.id)).toHaveLength(1);
  for (const minutes of [1, 2, 3]) await poll(depsOf(table, brokenCoder(), minutes));

  const [letter, ...more] = await listFailedWork(table, dossier.id);
  if (letter === undefined) throw new Error("no failed work was noted");
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ tries: 4, reason: "the rule has no party", work: { kind: "check", url: `${origin}/poison` } });
  expect(isDead(letter)).toBe(true);

  await redrive(table, letter);
  await poll(depsOf(table, wordCoder(), 4));

  expect(await listFailedWork(table, dossier.id)).toEqual([]);
  expect(await pendingAssessments(table, dossier.id)).toHaveLength(2);
});
