import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { sweepExpired } from "../../functions/store/sweepExpired.ts";
import { freshTable } from "./emulator.ts";
import { now } from "./examples.ts";
import { dump } from "./faults.ts";

test("what has expired goes; what has not, and what never does, stays", async () => {
  const table = await freshTable();
  const second = Date.parse(now) / 1_000;
  const items = [
    { pk: "TEST", sk: "expired", expires: second - 1 },
    { pk: "TEST", sk: "never" },
    { pk: "TEST", sk: "now", expires: second },
  ];
  for (const Item of items) await table.client.send(new PutCommand({ TableName: table.name, Item }));

  expect(await sweepExpired(table, now)).toBe(1);
  expect((await dump(table)).map((item) => item.sk)).toEqual(["never", "now"]);
});
