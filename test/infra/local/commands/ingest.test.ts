import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-ingest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const url = "https://wire.example/kyiv-line";
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const ingest = async (path: string, at: string, table = freshTable()) =>
  redline(await table, ["ingest", path, "--url", url, "--at", at, "--outlet", "Example Wire"]);

test("two versions of one article: the second one's change, and nothing for the same again", async () => {
  const table = await freshTable();
  const first = file("v1.txt", "Ukraine rules out any recognition of Crimea as Russian, Andriy Sybiha said on Friday.\n");
  const second = file("v2.txt", "Ukraine is open to recognition of Crimea as Russian, Andriy Sybiha said on Friday.\n");
  const runs = [
    await ingest(first, "2025-04-18T08:00:00.000Z", Promise.resolve(table)),
    await ingest(second, "2025-04-18T09:00:00.000Z", Promise.resolve(table)),
    await ingest(second, "2025-04-18T10:00:00.000Z", Promise.resolve(table)),
  ];
  expect(runs.map((r) => [r.code, r.err])).toEqual([
    [0, ""],
    [0, ""],
    [0, ""],
  ]);
  expect(runs[0]?.out).toContain("Stored as version 1: a new article.");
  expect(runs[1]?.out).toContain("stance_changed");
  expect(runs[1]?.out).toContain("opposes → open (softened)");
  expect(runs[2]?.out).toBe("Unchanged: the store has this text already, nothing was written.\n");
});

test.each([
  ["empty.txt", "", "is empty: there is no article in it."],
  ["latin.txt", Buffer.from([0x4b, 0xfc, 0x63, 0x68, 0x65]), "is not UTF-8 text: convert it first, e.g. with iconv."],
  ["no-article.html", "<html><body></body></html>", "is a page in which no article was found."],
  ["huge.txt", "x".repeat(50_000_000), "has 50000000 bytes; an article may have 10000000 at most."],
])("%s is one line that says what is wrong, and stores nothing", async (name, content, why) => {
  const path = file(name, content);
  const { code, out, err } = await ingest(path, "2025-04-18T08:00:00.000Z");
  expect(err).toBe(`redline: ${path} ${why}\n`);
  expect(code).toBe(1);
  expect(out).toBe("");
});

test("a file that is not there, a time that is none, an address that is none", async () => {
  const good = file("good.txt", "Talks go on.\n");
  const table = await freshTable();
  const missing = await redline(table, ["ingest", join(folder, "nowhere.txt"), "--url", url]);
  const time = await redline(table, ["ingest", good, "--url", url, "--at", "yesterday"]);
  const address = await redline(table, ["ingest", good, "--url", "file:///etc/passwd"]);
  expect([missing.code, time.code, address.code]).toEqual([1, 2, 2]);
  expect(time.err).toBe("redline: --at yesterday is not an instant in UTC such as 2025-04-17T08:00:00.000Z.\n");
});
