import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionNames } from "../functions/runtime/config.ts";
import { variablesOf } from "../functions/runtime/environment.ts";
import { bundleEntry, bundleFunctions } from "../infra/aws/bundle.ts";

/**
 * Size and import time of every bundle, side by side with a bare function that has a DynamoDB client and nothing else, bundled the same way.
 * The runs of all take turns, so that what else the machine does hits them alike; the median counts.
 */
const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "redline-start-"));
const dossier = "fixtures/ukraine-2025/dossier.yaml";

const bundles = await bundleFunctions(folder, [dossier]);
const bare = join(folder, "bare");
mkdirSync(bare);
const entry = join(import.meta.dirname, "bareFunction.ts");
const sizes = new Map<string, { bytes: number; laterBytes: number }>([
  ["bare client-dynamodb", await bundleEntry(entry, bare)],
  ...functionNames.map((name) => [name, bundles[name]] as const),
]);
const timer = join(folder, "timer.mjs");
writeFileSync(
  timer,
  "const t = performance.now(); await import(process.argv[2]); process.send(performance.now() - t, () => process.exit(0));",
);

// The key is read while a function starts; a local answer stands in for Secrets Manager, and any table name does.
const secrets = createServer((_, response) =>
  response.end(JSON.stringify({ SecretString: "00".repeat(32), Item: { version: { N: "1" } } })),
);
await new Promise<void>((ready) => secrets.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`;

const times = new Map<string, number[]>([...sizes.keys()].map((name) => [name, []]));
for (let run = 0; run < runs; run++) for (const [name, all] of times) all.push(await importTime(name));
const reference = median(times.get("bare client-dynamodb") ?? []);
console.log("function                at the start      later     import   to bare");
for (const [name, { bytes, laterBytes }] of sizes) {
  const time = median(times.get(name) ?? []);
  console.log(
    `${name.padEnd(22)}${kB(bytes)}${kB(laterBytes)}${`${time.toFixed(0)} ms`.padStart(11)}${`${(time / reference).toFixed(2)}×`.padStart(10)}`,
  );
}
secrets.close();
rmSync(folder, { recursive: true, force: true });

async function importTime(name: string): Promise<number> {
  const directory = name.startsWith("bare") ? bare : join(folder, name);
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
    child.once("message", (ms) => resolve(Number(ms)));
    child.once("exit", (code) => code !== 0 && reject(new Error(`${name} ended with ${code}`)));
  });
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
