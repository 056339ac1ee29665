import { existsSync, mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { createApi } from "../../functions/api/app.ts";
import { freshTable } from "../store/emulator.ts";
import { lakeId, replayTalks, talks } from "./talks.ts";
import { harbour, testDeps } from "./testApi.ts";

const executablePath = [
  process.env.REDLINE_CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));
if (!executablePath) console.log("Skipped: no Chromium at /usr/bin/chromium; name one in REDLINE_CHROMIUM to walk the pages.");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axeResults = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) });

/** Set to a folder, the pictures of every page are left there to be looked at. */
const pictures = process.env.REDLINE_PICTURES;

describe.skipIf(!executablePath)("in a browser", () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let site = "";
  const complaints: string[] = [];

  beforeAll(async () => {
    const table = await freshTable();
    await replayTalks(table);
    const dossiers = new Map([talks, { ...harbour, id: "silent" }].map((d) => [d.id, d]));
    const app = createApi(testDeps(table, { dossiers, anonymous: ["read", "text"] }));
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((ready) => server.once("listening", ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page that notes every request elsewhere, every script error and every breach of the content security policy. */
  async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(site) && !url.startsWith("data:")) complaints.push(`request to ${url}`);
    });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(site + path);
    return page;
  }

  const paths = [
    "/",
    "/?dossier=silent",
    "/changes",
    "/changes?party=borland&kind=position_added",
    "/changes?dossier=silent",
    "/changes/talks.1",
    "/changes/talks.3",
    "/standings/arland/land.dam",
    "/standings/arland/land.bridge",
    "/articles",
    "/articles?dossier=silent",
    `/articles/${lakeId}`,
    `/articles/${lakeId}?to=3`,
    "/sources",
    "/subscribe",
    "/sign-in",
    "/docs",
  ];

  test("a reader walks from the glance to a cell, its timeline, its evidence, the redline, and back", async () => {
    const page = await open("/");
    await page.getByRole("link", { name: "opposes" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Arland on The dam");
    await page.getByRole("link", { name: /^Daily Lake: open/ }).click();
    expect(new URL(page.url()).hash).toContain(`#r-${lakeId.slice(0, 8)}-2-open`);
    const evidence = page.locator(new URL(page.url()).hash);
    expect(await evidence.textContent()).toContain("Arland is open to the dam, a document says.");
    await evidence.getByRole("link", { name: /version 2/ }).click();
    await page.getByRole("link", { name: "against 1" }).click();
    expect(await page.locator("ins").first().textContent()).toBe("is open to");
    expect(await page.locator("del").first().textContent()).toBe("wants");
    for (let i = 0; i < 4; i++) await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.close();
  });

  test("filters are set by keyboard alone, and stand in the address", async () => {
    const page = await open("/changes");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("party");
    await page.keyboard.type("Borland");
    for (let i = 0; i < 8; i++) await page.keyboard.press("Tab");
    await Promise.all([page.waitForURL(/party=borland/), page.keyboard.press("Enter")]);
    const subjects = await page.locator(".list h3").allTextContents();
    expect(subjects.length).toBeGreaterThan(0);
    expect(subjects.every((subject) => subject.startsWith("Borland"))).toBe(true);
    await page.close();
  });

  test("times are the reader's, with UTC beside them", async () => {
    const page = await open("/changes/talks.1", { timezoneId: "Asia/Tokyo" });
    const time = page.locator("time").first();
    expect([await time.textContent(), await time.getAttribute("title")]).toEqual(["17 Apr 2025, 17:00", "2025-04-17 08:00 UTC"]);
    await page.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing on any page in the %s scheme", { timeout: 300_000 }, async (colorScheme) => {
    for (const path of paths) {
      const page = await open(path, { colorScheme });
      // Evaluated past the content security policy, as a person's own tools are.
      await page.evaluate(axe.source);
      const found = axeResults.parse(await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`));
      expect(found.violations.map((v) => `${path}: ${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      await page.close();
    }
  });

  test("no page is wider than a phone, nor than paper", { timeout: 300_000 }, async () => {
    for (const path of paths) {
      const phone = await open(path, { viewport: { width: 390, height: 800 } });
      expect([path, await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0]);
      if (pictures) await picture(phone, path, "390");
      await phone.setViewportSize({ width: 1280, height: 900 });
      if (pictures) await picture(phone, path, "1280");
      await phone.emulateMedia({ media: "print" });
      if (pictures) await picture(phone, path, "print");
      await phone.close();
    }
  });

  async function picture(page: Page, path: string, how: string): Promise<void> {
    mkdirSync(pictures ?? "", { recursive: true });
    await page.screenshot({ path: join(pictures ?? "", `${path.replace(/\W+/g, "_")}-${how}.png`), fullPage: true });
  }

  test("no page asked for anything elsewhere, and nothing broke the content security policy", () => {
    expect(complaints).toEqual([]);
  });
});
