import { expect, test } from "vitest";
import {
  type Check,
  failedWorkId,
  forgetFailedWork,
  isDead,
  listFailedWork,
  noteFailedWork,
  redrive,
  setAsideAssessment,
} from "../../functions/store/failedWork.ts";
import { outboxWrite, pendingAssessments } from "../../functions/store/outbox.ts";
import type { Table } from "../../functions/store/table.ts";
import { transact } from "../../functions/store/transact.ts";
import { freshTable } from "./emulator.ts";
import { article, dossier, later, now } from "./examples.ts";

const check: Check = { kind: "check", url: "https://news.example/1", source: "example" };
const pending = { dossier, article, n: 1, at: now, cause: "article_edit" } as const;
async function only(table: Table) {
  const [failed, ...more] = await listFailedWork(table, dossier);
  if (failed === undefined || more.length > 0) throw new Error(`${failed ? more.length + 1 : 0} pieces of failed work, not 1`);
  return { ...failed, id: failedWorkId(failed), dead: isDead(failed) };
}
const failTimes = async (table: Table, times: number) => {
  for (let i = 0; i < times; i++) await noteFailedWork(table, dossier, check, `reason ${i + 1}`, i === 0 ? now : later);
};

test("a check that fails now and then is no dead letter yet", async () => {
  const table = await freshTable();
  await failTimes(table, 3);

  expect(await only(table)).toMatchObject({ dead: false, tries: 3, reason: "reason 3", firstAt: now, lastAt: later, work: check });
});

test("a check that failed four times is one", async () => {
  const table = await freshTable();
  await failTimes(table, 4);

  expect(await only(table)).toMatchObject({ dead: true, id: expect.stringMatching(/^check:[0-9a-f]{20}$/) });
});

test("a redriven check has its four tries again", async () => {
  const table = await freshTable();
  await failTimes(table, 4);
  for (const failed of await listFailedWork(table, dossier)) expect(await redrive(table, failed)).toBe(true);
  await failTimes(table, 1);

  expect(await only(table)).toMatchObject({ dead: false, tries: 1, firstAt: now });
});

test("a snapshot that cannot be assessed leaves the line, and comes back to it when redriven", async () => {
  const table = await freshTable();
  await transact(table, [outboxWrite(pending)]);

  expect(await setAsideAssessment(table, pending, "no such provision", later)).toBe(true);
  expect(await pendingAssessments(table, dossier)).toEqual([]);
  const letter = await only(table);
  expect(letter).toMatchObject({ dead: true, id: `assess:${article}.1`, reason: "no such provision" });
  expect(await redrive(table, letter)).toBe(true);

  expect(await pendingAssessments(table, dossier)).toEqual([pending]);
  expect(await listFailedWork(table, dossier)).toEqual([]);
});

test("a snapshot that somebody else has assessed is not set aside", async () => {
  const table = await freshTable();

  expect(await setAsideAssessment(table, pending, "too late", later)).toBe(false);
  expect(await listFailedWork(table, dossier)).toEqual([]);
});

test("what is redriven or forgotten twice is gone the second time", async () => {
  const table = await freshTable();
  await failTimes(table, 4);
  const letter = await only(table);

  await forgetFailedWork(table, letter);
  await forgetFailedWork(table, letter);

  expect(await redrive(table, letter)).toBe(false);
  expect(await listFailedWork(table, dossier)).toEqual([]);
});
