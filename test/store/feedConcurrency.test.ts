import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Change } from "../../functions/change/change.ts";
import { commitChanges, feedHead, readFeed } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { claim, dossier, headlineChange, now } from "./examples.ts";

const writers = 16;
const commitsEach = 11;
const atLeast = 2_000;

/** Commits of 1 to 25 changes, so that pages end within commits and commits take several items; each change is named `<writer>/<commit>/<place>`. */
async function write(table: Table, writer: number): Promise<string[]> {
  const written: string[] = [];
  for (let commit = 0; commit < commitsEach; commit++) {
    const names = Array.from({ length: 1 + ((3 * writer + 5 * commit) % 25) }, (_, i) => `${writer}/${commit}/${i}`);
    const writes = [claim(`${writer}/${commit}`)];
    await commitChanges(table, { dossier, now, cause: "article_edit", changes: names.map(headlineChange), writes });
    written.push(...names);
  }
  return written;
}

async function follow(table: Table, limit: number, done: () => boolean, matches?: (change: Change) => boolean): Promise<Change[]> {
  const read: Change[] = [];
  let after = 0;
  for (;;) {
    const last = done();
    const page = await readFeed(table, dossier, { after, limit, ...(matches ? { matches, scanLimit: 3 * limit } : {}) });
    read.push(...page.changes);
    after = page.last;
    if (last && !page.more) return read;
    if (!page.more) await sleep(50);
  }
}

test("16 writing processes at once, and readers at any limit: every change exactly once, in order, no gap", {
  timeout: 240_000,
}, async () => {
  const table = await freshTable();
  let done = false;
  const even = (change: Change) => change.seq % 2 === 0;
  const following = Promise.all([
    ...[3, 20, 21, 100].map((limit) => follow(table, limit, () => done)),
    follow(table, 10, () => done, even),
  ]);

  const written = (await Promise.all(Array.from({ length: writers }, async (_, writer) => write(await sameTable(table), writer)))).flat();
  done = true;
  const all = await following;
  const filtered = all.pop() ?? [];

  expect(written.length).toBeGreaterThanOrEqual(atLeast);
  expect((await feedHead(table, dossier)).seq).toBe(written.length);
  for (const read of all) {
    expect(read.map((change) => change.seq)).toEqual(written.map((_, i) => i + 1));
    expect(read.map((change) => change.kind === "headline_changed" && change.to).sort()).toEqual([...written].sort());
  }
  expect(filtered).toEqual(all[0]?.filter(even));
});
