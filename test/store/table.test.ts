import { randomUUID } from "node:crypto";
import { DescribeTableCommand, DescribeTimeToLiveCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { closeTable, createTable, openTable } from "../../functions/store/table.ts";
import { transact } from "../../functions/store/transact.ts";
import { freshTable, sameTable, startEmulator, streamedTable } from "./emulator.ts";
import { claim } from "./examples.ts";
import { countCalls, dump, failCall } from "./faults.ts";

test("creating a table that is there leaves it and what is in it", async () => {
  const table = await freshTable();
  await transact(table, [claim("one")]);

  await createTable(await sameTable(table));

  expect(await dump(table)).toHaveLength(1);
});

test("the stream of a table that nobody reads is ended, and what is in the table stays", async () => {
  const table = await streamedTable();
  await transact(table, [claim("one")]);

  await createTable(await sameTable(table), { stream: false });

  const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
  expect([Table?.StreamSpecification?.StreamEnabled ?? false, (await dump(table)).length]).toEqual([false, 1]);
});

test.each(["localhost:8000", "ftp://127.0.0.1", "dynamodb"])("an endpoint that is no address (%s) is a wrong use", (endpoint) => {
  expect(() => openTable({ name: "redline", endpoint })).toThrow(expect.objectContaining({ code: "usage" }));
});

test("a crash at any call of its creation, and the same again, gives the whole table", async () => {
  const { endpoint } = await startEmulator();
  const unused = () => openTable({ name: `redline-${randomUUID()}`, endpoint });
  const undisturbed = unused();
  const calls = countCalls(undisturbed);
  await createTable(undisturbed);

  for (let call = 1; call <= calls(); call++) {
    const table = unused();
    failCall(table, { call, when: "after" });
    await createTable(table).catch(() => {});
    countCalls(table);
    await createTable(table);
    const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
    const { TimeToLiveDescription } = await table.client.send(new DescribeTimeToLiveCommand({ TableName: table.name }));
    expect(Table?.TableStatus).toBe("ACTIVE");
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: "expires" });
    closeTable(table);
  }
  closeTable(undisturbed);
});
