import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { commitChanges } from "../../../../functions/store/feed.ts";
import type { Table } from "../../../../functions/store/table.ts";
import { freshTable } from "../../../store/emulator.ts";
import { claim, headlineChange, now } from "../../../store/examples.ts";
import { redline, start } from "./redline.ts";

function publish(table: Table, ...headlines: string[]) {
  const changes = headlines.map(headlineChange);
  return commitChanges(table, { dossier: "ukraine-2025", now, cause: "article_edit", changes, writes: [claim(headlines.join())] });
}

test("each line of --json leads to the lines after it", async () => {
  const table = await freshTable();
  await publish(table, "a", "b", "c");
  const all = await redline(table, ["feed", "--json"]);
  const [first, ...rest] = all.out.trimEnd().split("\n");

  const since = await redline(table, ["feed", "--json", "--since", JSON.parse(first ?? "").cursor]);

  expect(rest.map((line) => JSON.parse(line).to)).toEqual(["b", "c"]);
  expect(since.out).toBe(`${rest.join("\n")}\n`);
});

test("what a person reads shows the change and how to go on, without what could move the terminal's cursor", async () => {
  const table = await freshTable();
  await publish(table, "Deal\u001b[2J near");

  const { code, out, err } = await redline(table, ["feed"]);

  expect(code).toBe(0);
  expect(out).toMatch(/headline_changed.*\n.*Example News/);
  expect(out).not.toContain("\u001b");
  expect(err).toMatch(/^To go on from here: redline feed --since \S+\n$/);
});

test("an empty feed says what fills it", async () => {
  const { code, out, err } = await redline(await freshTable(), ["feed"]);

  expect([code, out]).toEqual([0, ""]);
  expect(err).toMatch(/^The feed is empty so far\..*redline start/);
});

test.each(["newest", ""])("a cursor that is none (%j) is a wrong use, told in one line", async (cursor) => {
  const { code, out, err } = await redline(await freshTable(), ["feed", "--since", cursor]);

  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^redline: --since .*no cursor of this feed.*\n$/);
});

test("--follow prints a change that comes later, and ends on Ctrl-C with the place to go on from", async () => {
  const table = await freshTable();
  await publish(table, "early");
  const child = await start(table, ["feed", "--follow", "--json"]);
  const err = text(child.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value ?? "null").to;
  expect(await next()).toBe("early");

  await publish(table, "late");

  expect(await next()).toBe("late");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(await err).toMatch(/^To go on from here/);
});
