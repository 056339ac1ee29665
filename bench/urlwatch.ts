import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { TimedMonitor } from "./timedMonitor.ts";

/** urlwatch with its text filter and a cache of its own: one process a round, as its users run it from cron. `undefined` where it is not installed. */
export async function prepareUrlwatch(urls: readonly string[], note: (line: string) => void): Promise<TimedMonitor | undefined> {
  const run = promisify(execFile);
  const there = await run("urlwatch", ["--version"]).then(
    () => true,
    () => false,
  );
  if (!there) {
    note("checks: urlwatch is not installed (Debian package urlwatch): left out");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "redline-urlwatch-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const list = file("urls.yaml", urls.map((url) => `url: ${url}\nfilter:\n  - html2text: re\n`).join("---\n"));
  const config = file("config.yaml", "display: {new: false, error: false, unchanged: false}\nreport: {stdout: {enabled: false}}\n");
  const args = ["--urls", list, "--config", config, "--hooks", join(folder, "hooks.py"), "--cache", join(folder, "cache.db")];
  const env = { ...process.env, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  return {
    name: "urlwatch",
    check: async () => {
      await run("urlwatch", args, { maxBuffer: 1e8, env }).catch((error: unknown) => {
        throw new Error(`urlwatch failed: ${error instanceof Error ? error.message.slice(-300) : error}`);
      });
      return urls.length;
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
