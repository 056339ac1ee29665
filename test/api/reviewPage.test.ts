import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { createKey } from "../../functions/store/apiKeys.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { article, disputedSentence, dossier, ingestDisputed } from "../watch/disputed.ts";
import { testApi, testDeps } from "./testApi.ts";

const executablePath = [process.env.REDLINE_CHROMIUM ?? "", "/usr/bin/chromium"].find((path) => path !== "" && existsSync(path));
if (!executablePath) console.log("Skipped: no Chromium to walk the review page with; name one in REDLINE_CHROMIUM.");

let table: Table;
const own = { dossiers: new Map([[dossier.id, dossier]]) };
const about = { article, sentence: disputedSentence, party: "ukraine", provision: "territory.crimea_recognition" };
const row = { stance: "opposes", basis: "named_official", source: null, speaker: "Andriy Sybiha", quoted: false, hedged: false };

async function keyFor(...scopes: ("read" | "review")[]): Promise<string> {
  const wanted = { owner: "desk", scopes, created: "2025-04-18T00:00:00.000Z", until: null };
  return (await createKey(table, wanted, randomBytes)).secret;
}
const stances = async () =>
  (await latestSnapshot(table, dossier.id, article))?.coding.positions.map((p) => [p.stance, p.coders, p.disputed]);

beforeAll(async () => {
  table = await freshTable();
});

test("what the coders differ on waits for a person, who settles it over the API", async () => {
  await ingestDisputed(table);
  expect(await stances()).toEqual([
    ["conditional", ["model"], true],
    ["opposes", ["rules"], true],
  ]);
  const api = testApi(table, own);
  const authorization = { authorization: `Bearer ${await keyFor("review")}` };
  const queue = await (await api.request(`/v1/dossiers/${dossier.id}/reviews`, { headers: authorization })).json();
  expect(queue.open).toMatchObject([{ sentence: disputedSentence, rows: [{ stance: "opposes" }, { stance: "conditional" }] }]);
  const sent = await api.request(`/v1/dossiers/${dossier.id}/reviews`, {
    method: "POST",
    headers: { ...authorization, "content-type": "application/json" },
    body: JSON.stringify({ ...about, verdict: "accept", row, why: "he said so" }),
  });
  expect(sent.status).toBe(201);
  expect(await stances()).toEqual([["opposes", ["person"], undefined]]);
});

test("nobody reviews without the scope", async () => {
  const api = testApi(table, own);
  expect((await api.request(`/v1/dossiers/${dossier.id}/reviews`)).status).toBe(401);
  const headers = { authorization: `Bearer ${await keyFor("read")}` };
  expect((await api.request(`/v1/dossiers/${dossier.id}/reviews`, { headers })).status).toBe(403);
});

describe.skipIf(!executablePath)("in a browser", () => {
  let server: ReturnType<typeof serve>;
  beforeAll(async () => {
    table = await freshTable();
    await ingestDisputed(table);
    const { createApi } = await import("../../functions/api/app.ts");
    server = serve({ fetch: createApi(testDeps(table, own)).fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((ready) => server.once("listening", ready));
  });
  afterAll(() => void server.close());

  test("sign in, read the sentence with what each coder says, settle it with one key", async () => {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site}/sign-in`);
      await page.fill("input[name=key]", await keyFor("read", "review"));
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site}/`);
      await page.goto(`${site}/review`);
      expect(await page.textContent("main")).toContain(disputedSentence);
      await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
      const { violations } = z.object({ violations: z.array(z.object({ id: z.string() })) }).parse(await page.evaluate("axe.run()"));
      expect(violations).toEqual([]);
      if (process.env.REDLINE_PICTURES) await page.screenshot({ path: `${process.env.REDLINE_PICTURES}/review.png`, fullPage: true });
      await page.focus("form[data-keys]");
      await Promise.all([page.waitForNavigation(), page.keyboard.press("2")]);
      expect(await page.textContent("[role=status]")).toContain("Settled (accept)");
      expect(await stances()).toEqual([["conditional", ["person"], undefined]]);
    } finally {
      await browser.close();
    }
  });
});
