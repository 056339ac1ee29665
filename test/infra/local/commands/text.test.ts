import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-text-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = async (...args: string[]) => redline(await freshTable(), ["text", ...args]);

test("prints what is taken from a page", async () => {
  const { code, out } = await run("fixtures/pages/json-ld-only.html");

  expect(code).toBe(0);
  expect(out).toMatch(/^Pilots vote to stay ashore\nhealth +ok/);
  expect(out).toMatch(/byline +Signe Dahl\npublished +2031-03-11T17:20:00\.000Z\nmodified +2031-03-11T17:45:00\.000Z/);
  expect(out).toMatch(/\n\nThe pilots of Carrow Sound will bring no ship into the bay from Wednesday\./);
});

test("writes many pages, zipped or not, as one file that can be scored", async () => {
  const [zipped, out] = [join(folder, "abc.html.gz"), join(folder, "out.json")];
  writeFileSync(zipped, gzipSync(readFileSync("fixtures/pages/short-brief.html")));

  expect(await run(zipped, "fixtures/pages/paywall.html", "--out", out)).toMatchObject({ code: 0, out: "" });

  const written = JSON.parse(readFileSync(out, "utf8"));
  expect(Object.keys(written)).toEqual(["abc", "paywall"]);
  expect(written.abc).toMatchObject({ headline: "Ferries to run normally at Easter", health: { status: "ok" } });
  expect(written.abc.articleBody).toContain("the dockers have no part in the work");
  expect(written.paywall.health.status).toBe("paywall");
});

test("shows no control character of a page to the terminal", async () => {
  const file = join(folder, "hostile.html");
  writeFileSync(file, `<title>\u001b]0;owned\u0007Headline of the hostile page</title><p>${"\u001b[2J text ".repeat(50)}</p>`);

  const { out } = await run(file);

  expect(out).toContain("Headline of the hostile page");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test.each([
  [["no-such-file.html"], 1, /^redline: no-such-file\.html cannot be read: /],
  [[join(folder, "broken.gz")], 1, /broken\.gz cannot be unzipped/],
  [["fixtures/pages/amp.html", "--url", "nowhere"], 2, /--url nowhere is no URL/],
  [[], 2, /missing required argument/],
])("text %j ends with %i and says why", async (args, code, message) => {
  writeFileSync(join(folder, "broken.gz"), gzipSync("a page").subarray(0, 12));
  const ran = await run(...args);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(message);
});
