import { beforeEach, expect, it } from "vitest";
import type { GuardedResponse } from "../../functions/article/guardedFetch.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import type { Table } from "../../functions/store/table.ts";
import type { CheckDeps } from "../../functions/watch/checkArticle.ts";
import { checkMany } from "../../functions/watch/checkMany.ts";
import { createKnownPages } from "../../functions/watch/knownPages.ts";
import { freshTable } from "../store/emulator.ts";
import { page } from "./outlets.ts";

const url = "https://harbourecho.example/news/1";
const lines = [
  "The envoys came to the harbour on Monday to look at the plan that the mayor had kept in a drawer since the spring of last year.",
  "They walked around it for three hours, asked about the cost of its repair, and wrote the answers into small grey notebooks.",
  "In the evening there was soup with four kinds of fish. The envoys praised it, and left for the coast by the late train.",
];
const dossier = dossierSchema.parse({
  id: "talks",
  title: "The talks",
  parties: [{ id: "north", name: "North" }],
  provisions: [{ id: "harbour.use", issue: "Harbour", title: "use", proposition: "South may use it", weight: 1, for: ["use"] }],
});
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
  for (const answer of answers) {
    const whole = { status: 200, headers: { "content-type": "text/html" }, url, redirectedFrom: [], body: Buffer.alloc(0), ...answer };
    const visitor: Visitor = { visit: async () => whole };
    const at = new Date(Date.parse("2025-04-17T08:00:00Z") + minute++ * 60_000).toISOString();
    const deps: CheckDeps = { table, followed, visitor, sites, pages, agent: "Redline", now: () => at };
    const { failed } = await checkMany(deps, [{ url, source: null }]);
    expect(failed).toEqual([]);
  }
}

const withFurniture = (furniture: string): Partial<GuardedResponse> => ({
  body: Buffer.from(page({ outlet: "Echo", headline: "Envoys visit the harbour", lines, furniture })),
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
  lines.push("One of the notebooks was found on the quay the next morning.");

  await check([withFurniture("<p>two</p>")]);

  expect(units("write")).toBeGreaterThan(0);
});
