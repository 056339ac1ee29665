import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { type Migration, migrate, migrations, readSchemaVersion } from "../../functions/store/migrations.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "./emulator.ts";
import { countCalls, dump, type Fault, failCall } from "./faults.ts";

const putting = (to: number): Migration => ({
  to,
  what: `puts item ${to}`,
  async run(table: Table) {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { pk: "TEST", sk: String(to) } }));
  },
});
const list = [putting(2), putting(3)];

test("a new table is marked with the newest version, and nothing is run", async () => {
  const table = await freshTable();

  expect(await migrate(table, list)).toEqual([]);
  expect(await readSchemaVersion(table)).toBe(3);
});

test("an older table goes through what it lacks, once", async () => {
  const table = await freshTable();
  await migrate(table, []);

  expect((await migrate(table, list)).map((done) => done.to)).toEqual([2, 3]);
  expect(await migrate(table, list)).toEqual([]);
});

test("a table of a newer Redline is refused", async () => {
  const table = await freshTable();
  await migrate(table, list);

  await expect(migrate(table, [])).rejects.toMatchObject({ code: "schema_newer" });
});

test("the migrations that ship are numbered from 2 without a gap", () => {
  expect(migrations.map((migration) => migration.to)).toEqual(migrations.map((_, i) => i + 2));
});

describe("a crash at any call, and the same again, leaves the table of an undisturbed run", () => {
  const faults = [1, 2, 3, 4, 5].flatMap((call): Fault[] => [
    { call, when: "before" },
    { call, when: "after" },
  ]);

  test.each(faults)("call $call, $when it was done", async (fault) => {
    const table = await freshTable();
    await migrate(table, []);
    failCall(table, fault);
    await expect(migrate(table, list)).rejects.toThrow("the connection broke");
    countCalls(table);

    await migrate(table, list);

    expect(await dump(table)).toEqual([
      { pk: "SCHEMA", sk: "VERSION", version: 3 },
      { pk: "TEST", sk: "2" },
      { pk: "TEST", sk: "3" },
    ]);
  });
});

test("two that migrate at once both end well", async () => {
  const table = await freshTable();
  await migrate(table, []);

  await Promise.all([migrate(table, list), migrate(table, list)]);

  expect(await readSchemaVersion(table)).toBe(3);
});
