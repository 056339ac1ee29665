import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Mail } from "../../functions/alert/mail.ts";
import { unsafeHeader } from "../../functions/alert/mail.ts";
import { makeToken } from "../../functions/alert/sealing.ts";
import type { FoundChange } from "../../functions/change/change.ts";
import type { Standing } from "../../functions/change/standing.ts";
import { confirm } from "../../functions/digest/consent.ts";
import { createOutboxMailer } from "../../functions/digest/mailers.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { standingWrite } from "../../functions/store/standings.ts";
import { transact } from "../../functions/store/transact.ts";
import { headlineChange, position, publish, stanceChange, standingChange } from "../alert/harbour.ts";
import { subscribe, type World, worldOf } from "../alert/world.ts";
import { freshTable } from "../store/emulator.ts";
import { mailServer } from "./post.ts";

const day = 86_400_000;
let world: World;

beforeEach(async () => {
  world = worldOf(await freshTable());
});

const standing = (over: Partial<Standing> = {}): Standing => ({
  party: "north",
  provision: "harbour.use",
  asOf: world.now(),
  stance: "open",
  origins: 3,
  contested: false,
  deniedBy: [],
  since: world.now(),
  lapsed: null,
  holdsUntil: null,
  tallies: [],
  ...over,
});

/** Puts standings into the store as assessing would. */
const hold = (...standings: Standing[]) =>
  transact(
    world.table,
    standings.map((s) => standingWrite("harbour", s, 0)),
  );

/** A daily digest of these changes, published batch by batch, as a mail server got it. */
async function received(...batches: readonly (readonly FoundChange[])[]) {
  const server = await mailServer();
  Object.assign(world, { mailer: server.mailer });
  const { subscription } = await subscribe(world, {
    target: { kind: "email", address: "reader@example.org", rhythm: { every: "day", hour: 9, timeZone: "Europe/Berlin" } },
  });
  await confirm(world, makeToken(world.key, "confirm", subscription.id), "test");
  for (const changes of batches) await publish(world, changes);
  world.pass(day);
  await sendDueDigests(world);
  const [letter] = server.letters;
  if (!letter) throw new Error("no mail came");
  return { ...letter, subscription: subscription.id };
}

describe("a digest as a mail server gets it", () => {
  test("text and HTML, in that order, in a multipart/alternative that another parser reads", async () => {
    const { raw, parsed } = await received([stanceChange()]);
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/im);
    expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
    for (const part of [parsed.text, parsed.html]) {
      expect(part).toContain("use of the harbour");
      expect(part).toContain("North: supports → open (softened)");
    }
  });

  test("headers for unsubscribing with one click (RFC 8058): an https address, opaque, and the post that it takes", async () => {
    const { parsed, subscription } = await received([stanceChange()]);
    const header = (key: string) => parsed.headers.find((h) => h.key === key)?.value;
    expect(header("list-unsubscribe")).toMatch(/^<https:\/\/redline\.example\/unsubscribe\/[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+>$/);
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(header("list-unsubscribe")).not.toContain("reader");
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(parsed.messageId).toBe(`<digest.${subscription}.${Date.parse("2025-04-18T07:00:00.000Z")}@redline.example>`);
  });

  test("from and to, and a subject that already tells what moved", async () => {
    const { parsed, envelope } = await received([stanceChange(), standingChange(), stanceChange({ provision: "harbour.fees" })]);
    expect([parsed.from?.address, parsed.to?.[0]?.address]).toEqual(["redline@redline.example", "reader@example.org"]);
    expect(envelope).toEqual({ from: "redline@redline.example", to: ["reader@example.org"] });
    expect(parsed.subject).toBe("North on use of the harbour: supports → open (softened) and 2 more · The harbour talks");
  });

  test("the standing's moves come before the edits of articles", async () => {
    const { parsed } = await received([
      stanceChange({ severity: { score: 1, reasons: [] } }),
      standingChange({ severity: { score: 0.1, reasons: [] } }),
    ]);
    const html = parsed.html ?? "";
    expect(html.indexOf(">The picture<")).toBeLessThan(html.indexOf(">Edited articles<"));
  });

  test("it stays under 100 kB and says what it left out", async () => {
    const long = "North is open to it. ".repeat(60);
    const change = (n: number) =>
      stanceChange({ provision: `harbour.${n}`, redline: [], before: position({ evidence: long }), after: position({ evidence: long }) });
    const batches = [0, 60, 120, 180, 240].map((from) => Array.from({ length: 60 }, (_, n) => change(from + n)));
    const { parsed } = await received(...batches);
    const html = parsed.html ?? "";
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).toContain("300 changes since");
    expect(html).toMatch(/2\d\d further changes/);
  });

  test("nothing in it is loaded from anywhere", async () => {
    const { parsed } = await received([stanceChange(), standingChange()]);
    expect(parsed.html).not.toMatch(/<img|<link|<script|<iframe|url\(|@import|src=/i);
  });
});

describe("text from outside", () => {
  const hostile =
    '<script>alert(1)</script> "><img src=x onerror=alert(1)> [x](javascript:alert(1)) \r\nBcc: all@example.org \u202Eedoc\u202C';
  const change = () =>
    stanceChange({
      article: { id: "0123456789abcdef0123", url: "javascript:alert(1)", outlet: hostile, headline: hostile },
      redline: [
        { op: "same", text: hostile },
        { op: "removed", text: hostile },
        { op: "added", text: hostile },
      ],
      before: position({ evidence: hostile, source: hostile }),
      after: position({ evidence: hostile, source: hostile }),
    });

  test("is shown as text: no element, no address, no header, no turned-round line comes of it", async () => {
    const { parsed } = await received([change(), { ...headlineChange(hostile), from: hostile }]);
    const html = parsed.html ?? "";
    expect(html).not.toMatch(/<script|<img|href="javascript/i);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(`${html}${parsed.text}${parsed.subject}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(parsed.headers.map((h) => h.key)).not.toContain("bcc");
  });

  test("a line break in a header is refused before anything is sent", async () => {
    const server = await mailServer();
    const mail: Mail = { to: "a@example.org", subject: "x\r\nBcc: b@example.org", text: "", html: null, messageId: "<1@x>", headers: {} };
    expect(unsafeHeader(mail)).toBe("Subject");
    expect(await server.mailer.send(mail)).toMatchObject({ sent: false, state: "refused", retryable: false });
    const second = { ...mail, subject: "x", headers: { "X-A": "b\nBcc: c@example.org" } };
    expect(await server.mailer.send(second)).toMatchObject({ sent: false, state: "refused" });
    const third = { ...mail, subject: "x", to: "a@example.org\r\nRCPT TO:<b@example.org>" };
    expect(await server.mailer.send(third)).toMatchObject({ sent: false, state: "refused" });
    expect(server.tried()).toBe(0);
  });

  test.each(["a@example.org\nBcc: b@example.org", "a@example.org, b@example.org", "A <a@example.org>", `${"a".repeat(250)}@example.org`])(
    "%j is no address to subscribe",
    async (address) => {
      const target = { kind: "email", address, rhythm: { every: "day", hour: 9, timeZone: "Europe/Berlin" } };
      await expect(subscribe(world, { target })).rejects.toThrow();
    },
  );
});

describe("the outbox folder", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redline-outbox-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("keeps one file for one mail, however often it is sent, and a mail program can open it", async () => {
    const mailer = createOutboxMailer(folder, "Redline <redline@redline.example>");
    const mail: Mail = {
      to: "a@example.org",
      subject: "Grüße → Kyiv",
      text: "text",
      html: "<p>html</p>",
      messageId: "<1.2@redline.example>",
      headers: { "X-Test": "1" },
    };
    await mailer.send(mail);
    await mailer.send(mail);
    const files = await readdir(folder);
    expect(files).toEqual(["1.2@redline.example.eml"]);
    const parsed = await PostalMime.parse(await readFile(join(folder, files[0] ?? ""), "utf8"));
    expect([parsed.subject, parsed.html?.trim(), parsed.text?.trim()]).toEqual(["Grüße → Kyiv", "<p>html</p>", "text"]);
  });
});

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
if (!browserPath) console.log("Skipped: no Chromium is installed, so that the mail is not looked at in a browser.");

describe.skipIf(!browserPath)("the mail in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  }, 30_000);
  afterAll(() => browser?.close());

  test.each(["light", "dark"] as const)(
    "axe finds nothing in the %s scheme, and no script runs",
    async (colorScheme) => {
      await hold(standing({ contested: true }), standing({ party: "south", stance: "conditional", origins: 1 }));
      await hold(
        standing({ provision: "border.opening", stance: "opposes" }),
        standing({ provision: "border.opening", party: "south", stance: "denies" }),
      );
      const { parsed } = await received([
        stanceChange(),
        standingChange(),
        stanceChange({ provision: "border.opening", party: "south" }),
        headlineChange("Talks on the harbour stall"),
      ]);
      expect(parsed.html).toContain("Where they stand now");
      const page = await (await browser.newContext({ colorScheme, viewport: { width: 680, height: 900 } })).newPage();
      await page.setContent(parsed.html ?? "");
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
      const violations = await page.evaluate(
        "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))",
      );
      expect(violations).toEqual([]);
      if (process.env.REDLINE_SCREENSHOTS)
        await page.screenshot({ path: join(process.env.REDLINE_SCREENSHOTS, `digest-${colorScheme}.png`), fullPage: true });
      await page.close();
    },
    30_000,
  );
});
