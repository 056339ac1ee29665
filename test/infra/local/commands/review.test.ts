import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { latestSnapshot } from "../../../../functions/store/snapshots.ts";
import type { Table } from "../../../../functions/store/table.ts";
import { freshTable, startEmulator } from "../../../store/emulator.ts";
import { article, disputedSentence, dossier, ingestDisputed } from "../../../watch/disputed.ts";
import { redline } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasTerminal = existsSync("/usr/bin/script");
if (!hasTerminal) console.log("Skipped: no script(1) to make a terminal with.");

/** Runs `redline review` in a terminal of its own and types an answer whenever it is asked. */
async function inTerminal(table: Table, answers: readonly string[]): Promise<string> {
  const { endpoint } = await startEmulator();
  const env = { ...process.env, REDLINE_DYNAMODB_ENDPOINT: endpoint, REDLINE_TABLE: table.name, NO_COLOR: "1" };
  const child = spawn("script", ["-qec", `${process.execPath} infra/local/redline.js review --by "the desk"`, "/dev/null"], { env });
  let said = "";
  let typed = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const asked = said.split(" > ").length - 1;
    for (; typed < Math.min(asked, answers.length); typed++) child.stdin.write(`${answers[typed]}\n`);
  });
  await once(child, "exit");
  return said;
}

test.skipIf(!hasTerminal)("in a terminal: the sentence, what each coder says, and a correction typed in", async () => {
  const table = await freshTable();
  await ingestDisputed(table);
  const said = await inTerminal(table, ["c", "open", "seen on film"]);
  expect(said).toContain(disputedSentence);
  expect(said).toContain("Settled (correct)");
  const positions = (await latestSnapshot(table, dossier.id, article))?.coding.positions;
  expect(positions).toMatchObject([
    { stance: "open", coders: ["person"], explanation: { inferred: [{ text: "the desk", why: "seen on film" }] } },
  ]);
});

test("in a pipe it lists what waits and changes nothing; the settled goes out as gold files", async () => {
  const table = await freshTable();
  await ingestDisputed(table);
  const { code, out } = await redline(table, ["review"]);
  expect(code).toBe(0);
  expect(out).toContain("1 of 1 · Ukraine on Recognition of Crimea · Example Wire");
  expect(await redline(table, ["review", "--export", folder])).toMatchObject({ out: `0 reviewed articles written to ${folder}.\n` });
});

test.skipIf(!hasTerminal)("what was settled is exported in the shared format, and redline eval reads it", async () => {
  const table = await freshTable();
  await ingestDisputed(table);
  await inTerminal(table, ["1", "as the rules say"]);
  await redline(table, ["review", "--export", folder]);
  const gold = JSON.parse(readFileSync(join(folder, "gold", `${article}.json`), "utf8"));
  expect(gold).toMatchObject([{ party: "ukraine", provision: "territory.crimea_recognition", stance: "opposes" }]);
  const { out } = await redline(table, ["eval", join(folder, "gold"), join(folder, "articles")]);
  expect(out).toMatch(/all, strict +P 1\.000 {2}R 1\.000/);
});

test("redline agreement prints alpha and where the coders differ", async () => {
  const table = await freshTable();
  await ingestDisputed(table);
  const { out } = await redline(table, ["agreement"]);
  expect(out).toContain("0 of 1 the same");
  expect(out).toContain("Ukraine on Recognition of Crimea: rules opposes, model conditional (Example Wire: ");
});
