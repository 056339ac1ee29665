import { existsSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { installationKey } from "../../infra/local/installationKey.ts";
import { openMachine } from "../../infra/local/machine.ts";
import { keptIn, sent } from "./kept.ts";
import { alertDepsOf, outside, runToTheEnd, stepsOf, subscribeBoth } from "./monitor.ts";
import { redlineOnDisk, type SmallDisk, smallDisk } from "./smallDisk.ts";

const slug = "vistula-courier-crimea-offer";
const dossier = "ukraine-2025";
const page = `fixtures/ukraine-2025/articles/${slug}/v1.html`;
const elsewhere = (process.env.REDLINE_DYNAMODB_ENDPOINT ?? "") !== "";
const disk = elsewhere ? null : smallDisk();
if (disk === null)
  console.log("Tests of a full and a read-only disk are skipped: they need a store of their own, and the right to mount a disk.");

/** Everything after the first version of the article on a disk that is full for a while. */
async function replay(table: Table, while_: (step: () => Promise<unknown>) => Promise<void> = async () => {}) {
  const world = outside();
  const deps = alertDepsOf(table, world);
  await subscribeBoth(deps);
  const steps = stepsOf(deps, world, slug);
  await runToTheEnd(steps.slice(0, 4));
  for (const step of steps.slice(4, 8)) await while_(step);
  await runToTheEnd(steps.slice(4));
  return { kept: await keptIn(table), sent: sent(world) };
}

const feedOf = async (table: Table) => (await readFeed(table, dossier, { after: 0, limit: 500 })).changes;

describe.skipIf(disk === null)("a full disk", () => {
  const full = async (use: (disk: SmallDisk) => Promise<void>) => {
    if (disk === null) return;
    disk.fill();
    await use(disk).finally(() => disk.free());
  };
  const folder = join(disk?.folder ?? "", "store");

  test("stops the running monitor with one line; what is stored can be read, and with space again it goes on as if nothing had been", async () => {
    const memory = await openMachine({ folder: null, dossiers: ["fixtures/ukraine-2025/dossier.yaml"] });
    const undisturbed = await replay(memory.table).finally(() => memory.close());
    const machine = await openMachine({ folder, dossiers: ["fixtures/ukraine-2025/dossier.yaml"] });
    const said: unknown[] = [];
    const disturbed = await replay(machine.table, async (step) => {
      const before = await feedOf(machine.table);
      await full(async () => {
        await step().catch((error) => said.push(error));
        expect((await feedOf(machine.table)).slice(0, before.length)).toEqual(before);
      });
    }).finally(() => machine.close());
    expect(said.length).toBeGreaterThan(0);
    for (const error of said)
      expect(error).toMatchObject({
        code: "store_full",
        retryable: true,
        message: expect.stringMatching(/^The store at .* the disk is full\. Free some space and start again\.$/),
      });
    expect(disturbed.kept).toEqual(undisturbed.kept);
    expect(disturbed.sent).toEqual(undisturbed.sent);
  });

  test.each([
    ["reading a store that is there", ["feed", "--folder", folder], "store"],
    ["beginning a new store", ["start", "--port", "18791", "--folder", join(disk?.folder ?? "", "new")], "new"],
    ["taking a version", ["ingest", page, "--url", "https://a.example/b", "--folder", folder], "store"],
    ["a backup", ["backup", "export", join(disk?.folder ?? "", "backup.gz"), "--folder", folder], ""],
    ["a comparison as a page", ["diff", page, page.replace("v1", "v2"), "--html", join(disk?.folder ?? "", "diff.html")], "diff.html"],
  ])("ends %s with one line: what, where, what to do", async (_, args, what) => {
    await full(async ({ folder: place }) => {
      const { code, err } = await redlineOnDisk(args);
      expect(code).toBe(1);
      expect(err).toMatch(/^redline: [^\n]*(?:disk is full|no space left)[^\n]*\n$/i);
      expect(err).toContain(join(place, what));
    });
  });

  test("leaves no half a key behind, which would stand in the way of every later start", async () => {
    const keys = join(disk?.folder ?? "", "keys");
    mkdirSync(keys);
    await full(async () => expect(() => installationKey(keys)).toThrow(/keys\/key cannot be written: the disk is full\. Free some space/));
    expect(installationKey(keys)).toHaveLength(32);
  });

  test("is over when there is space again: the same commands find everything", async () => {
    for (const args of [
      ["feed", "--folder", folder],
      ["feed", "--folder", join(disk?.folder ?? "", "new")],
    ])
      expect(await redlineOnDisk(args)).toMatchObject({ code: 0 });
  });
});

test.skipIf(disk === null)("a read-only folder is one line, and its store is left as it was", async () => {
  if (disk === null) return;
  const folder = join(disk.folder, "kept");
  const { code: made } = await redlineOnDisk(["ingest", page, "--url", "https://a.example/b", "--folder", folder]);
  disk.readOnly(true);
  const refused = await redlineOnDisk(["feed", "--folder", folder]).finally(() => disk.readOnly(false));
  expect([made, refused.code]).toEqual([0, 1]);
  expect(refused.err).toBe(
    `redline: The folder ${folder} cannot be used: the file system is read-only. Name another folder with --folder DIR.\n`,
  );
  expect((await redlineOnDisk(["feed", "--folder", folder])).code).toBe(0);
});

test("a folder below what is a file is one line", async () => {
  const { code, err } = await redlineOnDisk(["start", "--port", "18792", "--folder", "package.json/store"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^redline: The folder package\.json\/store cannot be used: ENOTDIR[^\n]* Name another folder with --folder DIR\.\n$/);
});

test.skipIf(!existsSync("/dev/full"))("output that cannot be written is one line and a failure, no stack trace", async () => {
  const { code, err } = await redlineOnDisk(["code", page], openSync("/dev/full", "w"));
  expect(code).toBe(1);
  expect(err).toMatch(/^redline: What was asked for cannot be written out: [^\n]*no space left[^\n]*\n$/);
});
