import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { shinglesOf } from "../../functions/change/textCopies.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { shinglesKey, signaturePartition } from "../../functions/store/keys.ts";
import type { Table } from "../../functions/store/table.ts";
import { findCopies } from "../../functions/store/textCopies.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { dossier } from "./examples.ts";
import { dump, failCall } from "./faults.ts";

const words = (seed: string, count: number) => Array.from({ length: count }, (_, i) => `${seed}${i}`).join(" ");
const wire = words("wire", 80);
const april = (day: number, hour = 8) => `2025-04-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** Assesses a text as of its own time, as a following monitor does. */
function assess(table: Table, article: string, body: string, { n = 1, ...times }: { n?: number; at?: string; now?: string } = {}) {
  const { at = april(10), now = at } = times;
  return findCopies(table, { dossier, article, n, at, body }, { windowDays: 14, now });
}
const copiesOf = async (...given: Parameters<typeof assess>) => (await assess(...given)).map(({ article }) => article);

/** Holds this handle on a table up once it has read its first lists. */
function afterFirstRead(table: Table, wait: () => Promise<void>): void {
  let first = true;
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        const held = first && commandName?.startsWith("BatchGet");
        if (held) first = false;
        if (held) await wait();
        return answer;
      },
    { step: "initialize", name: "hold" },
  );
}

describe("texts that share a wire find one another", () => {
  test("the later one names the earlier one, with the share of it", async () => {
    const table = await freshTable();
    await assess(table, "a1", wire);
    await assess(table, "b1", words("stranger", 80));

    expect(await assess(table, "c1", `${wire} ${words("own", 80)}`)).toEqual([{ article: "a1", share: 1 }]);
  });

  test("of two assessed at the same moment one at least sees the other", async () => {
    const table = await freshTable();
    const handles = [table, await sameTable(table)];
    let waiting = handles.length;
    const met = Promise.withResolvers<void>();
    for (const handle of handles) {
      afterFirstRead(handle, () => {
        if (--waiting === 0) met.resolve();
        return met.promise;
      });
    }

    const found = await Promise.all(handles.map((handle, i) => copiesOf(handle, `a${i}`, wire)));

    expect(found.flat().length).toBeGreaterThan(0);
  });

  test("an edited article is compared by its latest text, also where an older one is assessed late", async () => {
    const table = await freshTable();
    await assess(table, "a1", wire, { n: 2, at: april(11) });
    await assess(table, "a1", words("first", 80), { n: 1, at: april(10) });

    expect(await copiesOf(table, "b1", wire, { at: april(12) })).toEqual(["a1"]);
  });

  test("what is older than the window, or more than a day newer, is another story", async () => {
    const table = await freshTable();
    await assess(table, "a1", wire, { at: april(1) });
    await assess(table, "b1", wire, { at: april(18) });

    expect(await copiesOf(table, "c1", wire, { at: april(16), now: april(18) })).toEqual([]);
    expect(await copiesOf(table, "d1", wire, { at: april(17, 12), now: april(18) })).toEqual(["b1", "c1"]);
  });

  test("who copies what very many have finds as many of them as there is room for", async () => {
    const table = await freshTable();
    for (let i = 10; i < 30; i++) await assess(table, `a${i}`, wire);

    expect(await copiesOf(table, "b1", wire)).toHaveLength(16);
  });
});

test("a crash at any call, and the same again, leaves the store of an undisturbed run", async () => {
  const undisturbed = await freshTable();
  const calls = failCall(undisturbed, { call: 0, when: "before" });
  await assess(undisturbed, "a1", wire);
  const whole = await dump(undisturbed);

  for (const call of [1, 2, 3, calls() - 1, calls()]) {
    const table = await freshTable();
    failCall(table, { call, when: "after" });
    await assess(table, "a1", wire).catch(() => {});
    failCall(table, { call: 0, when: "before" });
    await assess(table, "a1", wire);
    expect(await dump(table)).toEqual(whole);
  }
});

test("what it costs does not grow with the texts that there are", async () => {
  const consumed: Capacity[] = [];
  const table = await freshTable((one) => consumed.push(one));
  const costOf = async (article: string) => {
    consumed.length = 0;
    await assess(table, article, words(article, 80));
    return consumed.reduce((sum, { units }) => sum + units, 0);
  };
  const among1 = await costOf("a1");
  for (let i = 0; i < 30; i++) await assess(table, `b${i}`, words(`b${i}x`, 80));

  // The first assessment of a process also looks for what an older Redline has left.
  expect(await costOf("c1")).toBeLessThanOrEqual(among1);
});

describe("a store of before November 2026, with its signatures in one partition", () => {
  async function older(table: Table, article: string, body: string) {
    const expires = Date.parse(april(30)) / 1_000;
    const bytes = new Uint8Array(shinglesOf(body).buffer);
    const signature = { pk: signaturePartition(dossier), sk: `${april(9)}#${article}`, article, expires, minHash: new Uint8Array(256) };
    for (const Item of [signature, { ...shinglesKey(dossier, article), n: 1, expires, shingles: bytes }])
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }

  test("its texts are found after the upgrade, and taken over once", async () => {
    const table = await freshTable();
    for (let i = 10; i < 40; i++) await older(table, `a${i}`, i === 10 ? wire : words(`s${i}x`, 80));

    expect(await copiesOf(table, "b1", wire)).toEqual(["a10"]);
    expect((await dump(table)).filter(({ pk }) => pk === signaturePartition(dossier))).toEqual([]);
  });

  test("where taking over broke off, it goes on", async () => {
    const table = await freshTable();
    await older(table, "a1", wire);
    failCall(table, { call: 4, when: "before" });
    await assess(table, "b1", wire).catch(() => {});

    expect(await copiesOf(await sameTable(table), "c1", wire)).toContain("a1");
  });
});
