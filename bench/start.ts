import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import * as z from "zod/mini";
import { functionNames } from "../functions/runtime/config.ts";
import { variablesOf } from "../functions/runtime/environment.ts";
import { bundleFunctions } from "../infra/aws/bundle.ts";
import { bundleEntry, requireForCommonJs } from "../infra/aws/bundling/bundleEntry.ts";

/**
 * Size and import time of every bundle, side by side with a bare function that has a DynamoDB client and nothing else, bundled the same way;
 * and with the same one as esbuild bundles it of itself. The runs of all take turns, so that what else the machine does hits them alike;
 * the median counts, of the clock and of the processor, which a busy machine disturbs less.
 */
const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "redline-start-"));
const dossier = "fixtures/ukraine-2025/dossier.yaml";

const bundles = await bundleFunctions(folder, [dossier]);
const entry = join(import.meta.dirname, "bareFunction.ts");
const bare = join(folder, "bare");
const plain = join(folder, "plain");
for (const directory of [bare, plain]) mkdirSync(directory);
const candidates = [
  { name: "bare client-dynamodb", directory: bare, ...(await bundleEntry(entry, bare)) },
  { name: "the same, plainly", directory: plain, bytes: await bundlePlainly(entry, plain), laterBytes: 0 },
  ...functionNames.map((name) => ({ name, ...bundles[name] })),
].map((candidate) => ({ ...candidate, clock: [] as number[], processor: [] as number[] }));
const timer = join(folder, "timer.mjs");
writeFileSync(
  timer,
  `const [clock, processor] = [performance.now(), process.cpuUsage()];
await import(process.argv[2]);
const [ms, { user, system }] = [performance.now() - clock, process.cpuUsage(processor)];
process.send([ms, (user + system) / 1000], () => process.exit(0));`,
);

// The key is read while a function starts; a local answer stands in for Secrets Manager, and any table name does.
const secrets = createServer((_, response) =>
  response.end(JSON.stringify({ SecretString: "00".repeat(32), Item: { version: { N: "1" } } })),
);
await new Promise<void>((ready) => secrets.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`;

for (let run = 0; run < runs; run++)
  for (const { directory, clock, processor } of candidates) {
    const [ms = 0, processorMs = 0] = await importTime(directory);
    clock.push(ms);
    processor.push(processorMs);
  }
const [reference] = candidates;
console.log("function                at the start      later     import   to bare  processor   to bare");
for (const { name, bytes, laterBytes, clock, processor } of candidates) {
  const times = [
    { took: median(clock), bareTook: median(reference?.clock ?? []) },
    { took: median(processor), bareTook: median(reference?.processor ?? []) },
  ].map(({ took, bareTook }) => `${took.toFixed(0)} ms`.padStart(11) + `${(took / bareTook).toFixed(2)}×`.padStart(10));
  console.log(`${name.padEnd(22)}${kB(bytes)}${kB(laterBytes)}${times.join("")}`);
}
secrets.close();
rmSync(folder, { recursive: true, force: true });

/** Milliseconds by the clock and of the processor. */
async function importTime(directory: string): Promise<number[]> {
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    ...variables(),
  };
  const child = fork(timer, [join(directory, "index.mjs")], {
    env,
    cwd: directory,
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (took) => resolve(z.array(z.number()).parse(took)));
    child.once("exit", (code) => code !== 0 && reject(new Error(`${directory} ended with ${code}`)));
  });
}

/** In one file and with all that the client brings along, as esbuild does of itself. */
async function bundlePlainly(file: string, directory: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: { index: file },
    outdir: directory,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: requireForCommonJs },
    minify: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}

function variables(): Record<string, string> {
  const all = new Set(Object.values(variablesOf).flat());
  return {
    ...Object.fromEntries([...all].map((name) => [name, `${url}/x`])),
    REDLINE_DOSSIERS: "dossiers",
    REDLINE_ANONYMOUS: "read",
    REDLINE_MODEL: "",
    REDLINE_TABLE: "table",
  };
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function kB(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`.padStart(12);
}
