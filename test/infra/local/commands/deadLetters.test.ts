import { expect, test } from "vitest";
import { listFailedWork, noteFailedWork } from "../../../../functions/store/failedWork.ts";
import type { Table } from "../../../../functions/store/table.ts";
import { freshTable } from "../../../store/emulator.ts";
import { now } from "../../../store/examples.ts";
import { redline } from "./redline.ts";

async function failFourTimes(table: Table, url: string) {
  for (let i = 0; i < 4; i++) await noteFailedWork(table, "ukraine-2025", { kind: "check", url, source: null }, `${url} broke\u0007`, now);
}

test("each dead letter is listed with its reason, and what is still tried again is not", async () => {
  const table = await freshTable();
  await failFourTimes(table, "https://news.example/1");
  await noteFailedWork(table, "ukraine-2025", { kind: "check", url: "https://news.example/2", source: null }, "once", now);

  const { code, out } = await redline(table, ["dead-letters"]);

  expect(code).toBe(0);
  expect(out).toMatch(/^check:[0-9a-f]{20} {2}2025-04-17T08:00:00.000Z\n {6}https:\/\/news.example\/1 broke\\u\{7\}\n$/);
});

test("one is shown whole and redriven by its id", async () => {
  const table = await freshTable();
  await failFourTimes(table, "https://news.example/1");
  const { id } = JSON.parse((await redline(table, ["dead-letters", "list", "--json"])).out);

  expect((await redline(table, ["dead-letters", "show", id])).out).toContain('"tries": 4');
  await redline(table, ["dead-letters", "redrive", id]);
  expect(await listFailedWork(table, "ukraine-2025")).toMatchObject([{ tries: 0 }]);
  expect((await redline(table, ["dead-letters"])).out).toBe("Nothing has failed for good.\n");
});

test("an id that is none is a wrong use", async () => {
  const { code, err } = await redline(await freshTable(), ["dead-letters", "forget", "check:none"]);

  expect(code).toBe(2);
  expect(err).toBe("redline: There is no dead letter check:none: `redline dead-letters list` names them.\n");
});
