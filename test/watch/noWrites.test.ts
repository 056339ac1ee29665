import { beforeEach, expect, it } from "vitest";
import type { GuardedResponse } from "../../functions/article/guardedFetch.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import type { Table } from "../../functions/store/table.ts";
import type { CheckDeps } from "../../functions/watch/checkArticle.ts";
import { checkMany } from "../../functions/watch/checkMany.ts";
import { createKnownPages } from "../../functions/watch/knownPages.ts";
import { freshTable } from "../store/emulator.ts";
import { answer, atMinute, echoPage, lines, talks, url } from "./harbour.ts";

const dossier = talks();
const followed = { dossier, coder: createRulesCoder(dossier) };

let consumed: Capacity[];
let table: Table;
beforeEach(async () => {
  consumed = [];
  table = await freshTable((one) => consumed.push(one));
});

const units = (kind: Capacity["kind"]) => consumed.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.units, 0);

/** Checks the article as often as there are answers. */
async function check(answers: Iterable<Partial<GuardedResponse>>): Promise<void> {
  const [sites, pages] = [storedSiteMemories(table, () => 0), createKnownPages()];
  let minute = 0;
  for (const each of answers) {
    const visitor: Visitor = { visit: async () => answer(each) };
    const at = atMinute(minute++);
    const deps: CheckDeps = { table, followed, visitor, sites, pages, agent: "Redline", now: () => at };
    const { failed } = await checkMany(deps, [{ url, source: null }]);
    expect(failed).toEqual([]);
  }
}

const withFurniture = (furniture: string, text = lines): Partial<GuardedResponse> => ({
  body: Buffer.from(echoPage({ lines: text, furniture })),
});

it("a thousand answers of 304 cost no write unit, and a read unit each", async () => {
  await check([withFurniture("")]);
  consumed.length = 0;

  await check(Array.from({ length: 1_000 }, () => ({ status: 304 })));

  expect(units("write")).toBe(0);
  expect(units("read")).toBeLessThanOrEqual(1_001);
});

it("a thousand pages whose furniture alone changed cost no write unit and make no change", async () => {
  const churn = (i: number) =>
    `<div class="ad-${i}"><p>Offer ${i} of the day, for our readers alone</p></div><ul><li><a href="/${i}">Another story, ${i}</a></li></ul>`;
  await check([withFurniture(churn(0))]);
  consumed.length = 0;

  await check(Array.from({ length: 1_000 }, (_, i) => withFurniture(churn(i + 1))));

  expect(units("write")).toBe(0);
  expect((await readFeed(table, dossier.id, { after: 0, limit: 10 })).changes).toEqual([]);
});

it("an edit among all that furniture is stored", async () => {
  await check([withFurniture("<p>one</p>")]);

  await check([withFurniture("<p>two</p>", [...lines, "One of the notebooks was found on the quay the next morning."])]);

  expect(units("write")).toBeGreaterThan(0);
});
