import { expect, test } from "vitest";
import { Failure } from "../../functions/article/failure.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { cancellationReasons, isRetryable } from "../../functions/store/storeErrors.ts";
import { closeTable, openTable, type Table } from "../../functions/store/table.ts";
import { lostConditions, transact, writeAll } from "../../functions/store/transact.ts";
import { freshTable, startEmulator } from "./emulator.ts";
import { claim, dossier, publish } from "./examples.ts";
import { dump } from "./faults.ts";

test("all of the items are written, or none", async () => {
  const table = await freshTable();
  await transact(table, [claim("one")]);
  const both = [claim("two"), claim("one")];

  const error = await transact(table, both).catch((thrown: unknown) => thrown);

  expect(lostConditions(error, both)).toEqual([{ pk: "TEST#one", sk: "CLAIM" }]);
  expect((await dump(table)).map((item) => item.pk)).toEqual(["TEST#one"]);
});

/** As DynamoDB answers where another transaction is under way on an item. */
function contend(table: Table, times: number) {
  const conflict = Object.assign(new Error("Transaction cancelled"), {
    name: "TransactionCanceledException",
    CancellationReasons: [{ Code: "None" }, { Code: "TransactionConflict" }],
  });
  table.client.middlewareStack.add(
    (next) => async (args) => {
      if (times-- > 0) throw conflict;
      return next(args);
    },
    { step: "initialize", name: "contend" },
  );
}

test("what others write at the same moment is waited for", async () => {
  const table = await freshTable();
  contend(table, 3);

  await writeAll(table, [claim("one"), claim("two")], async () => {});

  expect(await dump(table)).toHaveLength(2);
});

test("what others write again and again is a failure that a retry helps", async () => {
  const table = await freshTable();
  contend(table, 10);

  await expect(writeAll(table, [claim("one"), claim("two")], async () => {})).rejects.toMatchObject({
    code: "store_contended",
    retryable: true,
  });
});

test("a condition that was not met is told at once, with its key", async () => {
  const table = await freshTable();
  await writeAll(table, [claim("one")]);

  const again = writeAll(table, [claim("two"), claim("one")], () => Promise.reject(new Error("there was a pause")));

  await expect(again).rejects.toMatchObject({ name: "ConditionLost", lost: [{ pk: "TEST#one", sk: "CLAIM" }] });
});

test("a commit whose answer is lost on the way is tried again by the client and done once", async () => {
  const table = await freshTable();
  let lost = 0;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (context.commandName === "TransactWriteItemsCommand" && lost++ === 0)
        throw Object.assign(new Error("socket hang up"), { name: "TimeoutError" });
      return answer;
    },
    { step: "deserialize", priority: "high", name: "loseOneAnswer" },
  );

  await publish(table, ["a"]);

  expect(lost).toBe(2);
  expect((await readFeed(table, dossier, { after: 0, limit: 9 })).changes).toHaveLength(1);
});

test("a table that does not exist is a failure that no retry helps", async () => {
  const { endpoint } = await startEmulator();
  const table = openTable({ name: "redline-nowhere", endpoint });

  const error = await dump(table).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: "table_missing", retryable: false });
  closeTable(table);
});

test.each([
  { what: "a throttled call", error: Object.assign(new Error(), { name: "ThrottlingException" }), helps: true },
  { what: "a broken connection", error: Object.assign(new Error(), { code: "ECONNRESET" }), helps: true },
  { what: "a server's own error", error: Object.assign(new Error(), { $fault: "server" }), helps: true },
  { what: "a condition that was not met", error: Object.assign(new Error(), { name: "ConditionalCheckFailedException" }), helps: false },
  { what: "a failure that says so", error: new Failure("x", "x", { retryable: true }), helps: true },
  { what: "a mistake in the code", error: new TypeError("x is undefined"), helps: false },
])("$what: may a retry help? $helps", ({ error, helps }) => {
  expect(isRetryable(error)).toBe(helps);
});

test("an error that is no cancelled transaction has no reasons", () => {
  expect(cancellationReasons(new Error("else"))).toBeUndefined();
});
