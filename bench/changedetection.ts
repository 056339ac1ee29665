import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod/mini";
import { freePort } from "../infra/local/freePort.ts";
import type { TimedMonitor } from "./timedMonitor.ts";

const program = process.env.REDLINE_CHANGEDETECTION ?? "changedetection.io";
const settings = z.object({ settings: z.object({ application: z.object({ api_access_token: z.string() }) }) });
/** `last_checked` in whole seconds: a round has to begin in a later one than the round before has ended in. */
const watches = z.record(z.string(), z.object({ last_checked: z.number() }));
const startsWithin = 60_000;
const roundEndsWithin = 300_000;

/**
 * changedetection.io as its users run it, a server with ten fetchers, told by its API to look at everything once a round. Its own schedule is paused.
 * `undefined` where it is not installed (PyPI package changedetection.io, or its path in REDLINE_CHANGEDETECTION).
 */
export async function startChangedetection(urls: readonly string[], note: (line: string) => void): Promise<TimedMonitor | undefined> {
  if (spawnSync(program, ["--help"]).error) {
    note("checks: changedetection.io is not installed (PyPI package changedetection.io): left out");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "redline-changedetection-"));
  const port = await freePort();
  const args = ["-d", folder, "-C", "-h", "127.0.0.1", "-p", String(port), "-P", "true", ...urls.flatMap((url) => ["-u", url])];
  const { HTTP_PROXY: _, HTTPS_PROXY: __, http_proxy: ___, https_proxy: ____, ...own } = process.env;
  const env = { ...own, ALLOW_IANA_RESTRICTED_ADDRESSES: "true", DISABLE_VERSION_CHECK: "true", LOGGER_LEVEL: "ERROR" };
  const child = spawn(program, args, { env, stdio: "ignore" });
  const close = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const ask = async (path: string): Promise<unknown> => {
    const token = settings.parse(JSON.parse(readFileSync(join(folder, "changedetection.json"), "utf8")));
    const headers = { "x-api-key": token.settings.application.api_access_token };
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers });
    if (!answer.ok) throw new Error(`changedetection.io answered ${answer.status} to ${path}.`);
    return await answer.json();
  };
  const checkedSince = async (second: number): Promise<number> =>
    Object.values(watches.parse(await ask("/watch"))).filter((watch) => watch.last_checked >= second).length;
  try {
    await until(startsWithin, async () => Object.keys(watches.parse(await ask("/watch").catch(() => ({})))).length === urls.length);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: "changedetection.io",
    check: async () => {
      const second = Math.floor(Date.now() / 1_000);
      await ask("/watch?recheck_all=1");
      await until(roundEndsWithin, async () => (await checkedSince(second)) === urls.length);
      return urls.length;
    },
    close,
  };
}

async function until(milliseconds: number, is: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`changedetection.io was not done within ${milliseconds / 1_000} s.`);
    await sleep(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
