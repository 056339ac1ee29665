import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { createTable, openTable } from "../../../functions/store/table.ts";
import { bundledBinary, type EmulatorOptions, startEmulator } from "../../../infra/local/emulator.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-emulator-"));
const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function started(options: EmulatorOptions = {}) {
  const emulator = await startEmulator(options);
  running.push(emulator);
  const table = openTable({ name: "redline", endpoint: emulator.endpoint });
  return { emulator, table };
}

/** A program in the emulator's place; `$EMULATOR` is the real one. */
function script(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nEMULATOR=${bundledBinary() ?? "dynoxide"}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

const answers = (endpoint: string) =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

test("what is written to a file is there after a restart", async () => {
  const dbPath = join(folder, "kept.db");
  const first = await started({ dbPath });
  await createTable(first.table);
  await first.table.client.send(new PutCommand({ TableName: "redline", Item: { pk: "TEST", sk: "KEPT" } }));
  await first.emulator.stop();

  const second = await started({ dbPath });

  const { Item } = await second.table.client.send(new GetCommand({ TableName: "redline", Key: { pk: "TEST", sk: "KEPT" } }));
  expect(Item).toEqual({ pk: "TEST", sk: "KEPT" });
});

test("a configured DynamoDB is taken as it is, and left running", async () => {
  const { emulator } = await started();
  const configured = await startEmulator({ endpoint: emulator.endpoint });

  await configured.stop();

  expect(await answers(emulator.endpoint)).toBe(true);
});

test("where there is no emulator, the error says how to get one", async () => {
  await expect(startEmulator({ binary: join(folder, "none") })).rejects.toMatchObject({
    code: "emulator_missing",
    message: expect.stringMatching(/npm ci.*PATH.*REDLINE_DYNAMODB_ENDPOINT/),
  });
});

test("a file that cannot be opened is named in the emulator's own words", async () => {
  await expect(startEmulator({ dbPath: join(folder, "no", "such", "folder.db") })).rejects.toMatchObject({
    code: "emulator_failed",
    message: expect.stringContaining("unable to open database file"),
  });
});

test("a file that is no database is left as it is", async () => {
  const dbPath = join(folder, "letter.txt");
  writeFileSync(dbPath, "Dear reader, this is a letter and not a database.");

  await expect(startEmulator({ dbPath })).rejects.toMatchObject({ code: "emulator_failed" });
  expect(readFileSync(dbPath, "utf8")).toMatch(/^Dear reader/);
});

test("a port that another program took meanwhile is not insisted on", async () => {
  const busyOnce = script(
    "busy-once",
    `[ -e ${folder}/tried ] && exec "$EMULATOR" "$@"; touch ${folder}/tried; echo "error: port $5 is already in use" >&2; exit 1`,
  );

  const { emulator } = await started({ binary: busyOnce });

  expect(await answers(emulator.endpoint)).toBe(true);
});

test("an emulator that dies is noticed, and the store says that it does not answer", async () => {
  const { emulator, table } = await started();
  await createTable(table);

  process.kill(emulator.pid ?? Number.NaN, "SIGKILL");

  expect((await emulator.died).message).toBe(
    "The DynamoDB emulator failed: it ended with SIGKILL. What was stored before is kept; start Redline again.",
  );
  await expect(table.client.send(new GetCommand({ TableName: "redline", Key: { pk: "TEST", sk: "GONE" } }))).rejects.toMatchObject({
    code: "store_unreachable",
    retryable: true,
  });
});

test("a full disk is one clear failure; what was stored can still be read", async () => {
  // A limit on the size of files stands in for the end of the disk.
  const binary = script("small-disk", `trap '' XFSZ; ulimit -f 1000; exec "$EMULATOR" "$@"`);
  const { table } = await started({ binary, dbPath: join(folder, "full.db") });
  await createTable(table);
  const put = (sk: string) =>
    table.client.send(new PutCommand({ TableName: "redline", Item: { pk: "TEST", sk, text: "x".repeat(20_000) } }));
  await put("first");

  const filling = (async () => {
    for (let i = 0; i < 200; i++) await put(`further ${i}`);
  })();

  await expect(filling).rejects.toMatchObject({ code: "store_full", message: expect.stringContaining("the disk is full") });
  const { Item } = await table.client.send(new GetCommand({ TableName: "redline", Key: { pk: "TEST", sk: "first" } }));
  expect(Item?.sk).toBe("first");
});

test("the emulator ends with the process that started it, even when that is killed", async () => {
  const program = `import { startEmulator } from "./infra/local/emulator.ts"; console.log((await startEmulator()).endpoint);`;
  const owner = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(owner.stdout, "data");
  const endpoint = String(line).trim();
  expect(await answers(endpoint)).toBe(true);

  owner.kill("SIGKILL");

  await vi.waitFor(async () => expect(await answers(endpoint)).toBe(false), { timeout: 5_000 });
});
