import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type FunctionName, functionShapes } from "../../functions/runtime/config.ts";
import { variablesOf } from "../../functions/runtime/environment.ts";
import type { Table } from "../../functions/store/table.ts";
import { type Bundles, bundleFunctions } from "../../infra/aws/bundle.ts";
import { startEmulator } from "../store/emulator.ts";
import { type StandIns, startStandIns } from "./standIns.ts";

/** A function that runs from its bundle, in a process that has the environment of a Lambda function and nothing else. */
export interface Running {
  /** @throws an Error with the message of the one that the handler threw */
  invoke(event: unknown): Promise<unknown>;
  /** Log lines so far, parsed. */
  log(): Record<string, unknown>[];
  importedMs: number;
}

export interface Deployment {
  bundles: Bundles;
  standIns: StandIns;
  start(name: FunctionName, table: Table, more?: Record<string, string>): Promise<Running>;
}

/** Builds every bundle with one dossier (YAML) and starts what stands in for AWS; all of it ends with the test file. */
export async function deploy(dossier: string): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), "redline-bundles-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const dossierFile = join(folder, "dossier.yaml");
  writeFileSync(dossierFile, dossier);
  const [bundles, standIns, { endpoint }] = await Promise.all([bundleFunctions(folder, [dossierFile]), startStandIns(), startEmulator()]);
  const start = (name: FunctionName, table: Table, more = {}) =>
    startFunction(name, bundles[name].directory, {
      ...standIns.environment,
      ...variables(name, table, standIns),
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      POWERTOOLS_DEV: "false",
      ...more,
    });
  return { bundles, standIns, start };
}

/** What the stack puts into the environment, for the queues and the table of a test. */
function variables(name: FunctionName, table: Table, standIns: StandIns): Record<string, string> {
  const all: Record<string, string> = {
    REDLINE_TABLE: table.name,
    REDLINE_DOSSIERS: "dossiers",
    REDLINE_CHECKS_QUEUE: standIns.queueUrl("checks.fifo"),
    REDLINE_DELIVERIES_QUEUE: standIns.queueUrl("deliveries"),
    REDLINE_PUBLIC_URL: "https://redline.example.org",
    REDLINE_CONTACT_URL: "https://example.org/redline",
    REDLINE_KEY_SECRET: "arn:aws:secretsmanager:eu-central-1:000000000000:secret:key",
    REDLINE_MAIL_FROM: "Redline <redline@example.org>",
    REDLINE_MAIL_CONFIGURATION_SET: "redline",
    REDLINE_ANONYMOUS: "read",
    REDLINE_MODEL: "",
  };
  return Object.fromEntries(variablesOf[name].map((variable) => [variable, all[variable] ?? ""]));
}

async function startFunction(name: FunctionName, directory: string, env: Record<string, string>): Promise<Running> {
  const child = fork(join(import.meta.dirname, "runner.js"), [join(directory, "index.mjs")], {
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    cwd: directory,
  });
  afterAll(() => void child.kill());
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const importedMs = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}: ${output.slice(-2_000)}`)));
    child.on("message", (message: { importedMs?: number; id?: number; result?: unknown; error?: string }) => {
      if (message.importedMs !== undefined) return resolve(message.importedMs);
      const asked = waiting.get(message.id ?? 0);
      if (message.error === undefined) asked?.resolve(message.result);
      else asked?.reject(new Error(message.error));
    });
  });
  let last = 0;
  return {
    importedMs,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        child.send({ id: last, event, timeoutMs: functionShapes[name].timeout * 1_000 });
      }),
    log: () => output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : [])),
  };
}
