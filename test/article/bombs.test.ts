import { execFile } from "node:child_process";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bomb, bombs } from "./bombs.ts";

const run = promisify(execFile);
const child = fileURLToPath(new URL("bombs.child.ts", import.meta.url));
const names = Object.keys(bombs);
const perProcess = 6;
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const bomb = bombs[names[Number(request.url?.slice(1))] ?? ""];
    if (bomb) throwBomb(bomb, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function throwBomb({ headers = {}, body, endless }: Bomb, response: ServerResponse): void {
  response.on("error", () => undefined);
  response.writeHead(200, headers);
  if (!endless) return void response.end(body);
  const next = (): void => {
    if (response.destroyed) return;
    const go = () => setTimeout(next, endless.everyMilliseconds);
    if (response.write(endless.piece)) go();
    else response.once("drain", go);
  };
  next();
}

interface Outcome {
  failed: string | null;
  seconds: number;
  /** Of the whole process so far. */
  peakMegabytes: number;
}

describe("hostile answers", () => {
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    const uses = Object.values(bombs).map(({ as }, i) => `${i}:${as}`);
    // A few to a process: what is measured is what a bomb takes, not what thirty leave to the garbage collector.
    for (let i = 0; i < uses.length; i += perProcess) {
      const { stdout } = await run(process.execPath, ["--expose-gc", child, base, ...uses.slice(i, i + perProcess)]);
      for (const line of stdout.trim().split("\n")) outcomes.push(JSON.parse(line));
    }
  }, 240_000);

  it.each(names.map((name, i) => ({ name, i })))("$name", ({ name, i }) => {
    expect(outcomes[i]?.failed).toBe(bombs[name]?.fails);
    expect(outcomes[i]?.peakMegabytes).toBeLessThan(256);
    // The limit of a fetch is 4 s here; what follows is work on at most 10 MB, on a machine that may be busy.
    expect(outcomes[i]?.seconds).toBeLessThan(10);
  });
});
