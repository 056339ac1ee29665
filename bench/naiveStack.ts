import { fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { Readability } from "@mozilla/readability";
import { diffWords } from "diff";
import { JSDOM, VirtualConsole } from "jsdom";
import * as z from "zod/mini";
import type { TimedMonitor } from "./timedMonitor.ts";

const name = "jsdom + Readability + diffWords";

/**
 * The stack one would write in an afternoon: fetch, jsdom, Readability, whole-text word diff against what was kept in memory. In a process of its own, as the
 * others are: its windows are not to weigh on the memory of whoever is timed next, and Readability is compiled there for its documents alone.
 */
export function startNaiveStack(urls: readonly string[]): TimedMonitor {
  const worker = fork(import.meta.filename);
  return {
    name,
    check: async () => {
      worker.send(urls);
      const [answer] = await Promise.race([once(worker, "message"), once(worker, "exit")]);
      return z.object({ looked: z.int() }).parse(answer).looked;
    },
    close: async () => void worker.kill(),
  };
}

if (import.meta.main) {
  const kept = new Map<string, string>();
  process.on("message", async (message) => {
    const asked = z.array(z.url()).parse(message);
    for (const url of asked) await look(kept, url);
    process.send?.({ looked: asked.length });
  });
}

async function look(kept: Map<string, string>, url: string): Promise<void> {
  const html = await (await fetch(url)).text();
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const text = new Readability(dom.window.document).parse()?.textContent ?? "";
  const before = kept.get(url);
  if (before !== undefined) diffWords(before, text);
  kept.set(url, text);
  dom.window.close();
}
