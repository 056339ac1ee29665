import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Readability } from "@mozilla/readability";
import { diffWords } from "diff";
import { JSDOM, VirtualConsole } from "jsdom";
import { createNetworkGuard } from "../functions/article/networkGuard.ts";
import { createVisitor } from "../functions/article/visit.ts";
import { storedHostRules } from "../functions/store/hostRules.ts";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable } from "../functions/store/table.ts";
import { checkMany } from "../functions/watch/checkMany.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { benchPages, withEdit, withOtherFurniture } from "./pages.ts";
import { type Part, type Row, runAlone } from "./report.ts";

const count = Number(process.env.REDLINE_BENCH_PAGES ?? 200);
const hosts = 10;
/** What the site answers next: the page as it was (with 304 for who asks), other furniture, or an edited article. */
type Phase = { kind: "same" } | { kind: "furniture" | "edit"; round: number };

/** The site: ten servers on loopback, so that one connection a host is ten side by side. */
async function site(pages: readonly { id: string; html: string }[]) {
  const state: { phase: Phase } = { phase: { kind: "same" } };
  const served = () =>
    new Map(
      pages.map(({ id, html }) => {
        const { phase } = state;
        const body =
          phase.kind === "same" ? html : phase.kind === "edit" ? withEdit(html, phase.round) : withOtherFurniture(html, phase.round);
        return [`/${id}.html`, { body: Buffer.from(body), etag: `"${createHash("sha1").update(body).digest("hex")}"` }];
      }),
    );
  let current = served();
  const servers = await Promise.all(
    Array.from({ length: hosts }, async () => {
      const server = createServer((request, response) => {
        const page = current.get(request.url ?? "");
        if (!page) return void response.writeHead(404).end();
        if (request.headers["if-none-match"] === page.etag) return void response.writeHead(304, { etag: page.etag }).end();
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8", etag: page.etag, "content-length": page.body.length })
          .end(page.body);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const urls = pages.map(({ id }, i) => `http://127.0.0.1:${portOf(servers[i % hosts])}/${id}.html`);
  const turn = (phase: Phase) => {
    state.phase = phase;
    current = served();
  };
  return { urls, turn, close: () => servers.forEach((server) => void server.close()) };
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

const phases: readonly { name: string; phase: Phase; goal?: number }[] = [
  { name: "new", phase: { kind: "same" } },
  { name: "304", phase: { kind: "same" }, goal: 10 },
  { name: "furniture changed only (first time)", phase: { kind: "furniture", round: 1 } },
  { name: "furniture changed only (again)", phase: { kind: "furniture", round: 2 }, goal: 10 },
  { name: "article changed", phase: { kind: "edit", round: 3 }, goal: 5 },
];

/** Checks a second over 200 pages, phase by phase: Redline on its emulator, urlwatch as installed, and the stack one would write in an afternoon. */
export const checks: Part = async (note) => {
  const { pages, origin } = benchPages(count);
  note(`checks: ${count} articles from ${origin}, ${hosts} hosts on loopback, no gap between requests for anybody`);
  const place = await site(pages);
  try {
    const runs = { redline: await redlineRun(place.urls), urlwatch: await urlwatchRun(place.urls, note), naive: naiveRun(place.urls) };
    const rows: Row[] = [];
    for (const { name, phase, goal } of phases) {
      place.turn(phase);
      note(`checks: ${name}`);
      const redline = count / (await seconds(runs.redline.check));
      const naive = count / (await seconds(runs.naive));
      const urlwatch = runs.urlwatch && count / (await seconds(runs.urlwatch.check));
      const row = { part: "checks", what: `checks: ${name}`, unit: "checks/s", redline };
      if (urlwatch) {
        const wanted = goal === undefined ? {} : { goal: `≥ ${goal}× urlwatch`, met: redline / urlwatch >= goal };
        rows.push({ ...row, other: "urlwatch", theirs: urlwatch, ...wanted });
      }
      rows.push({ ...row, other: "jsdom + Readability + diffWords", theirs: naive });
    }
    await runs.redline.close();
    runs.urlwatch?.close();
    return rows;
  } finally {
    place.close();
  }
};

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

async function redlineRun(urls: readonly string[]) {
  const emulator = await startEmulator();
  const table = openTable({ name: "redline-bench", endpoint: emulator.endpoint });
  await createTable(table);
  const followed = readFollowed("fixtures/ukraine-2025/dossier.yaml");
  const visitor = createVisitor({
    guard: createNetworkGuard({ allowLoopback: true }),
    agent: { token: "Redline", contact: "https://redline.example" },
    hosts: storedHostRules(table),
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    gap: 0,
    longestWait: 60_000,
  });
  const deps = {
    table,
    followed,
    visitor,
    agent: "Redline",
    sites: storedSiteMemories(table, Date.now),
    now: () => new Date().toISOString(),
  };
  return {
    check: async () => {
      const { failed } = await checkMany(
        deps,
        urls.map((url) => ({ url, source: null })),
      );
      if (failed[0]) throw failed[0].error;
    },
    close: async () => {
      closeTable(table);
      await emulator.stop();
    },
  };
}

/** urlwatch with its text filter and a cache of its own: one process a round, as its users run it from cron. */
async function urlwatchRun(urls: readonly string[], note: (line: string) => void) {
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
    check: () =>
      run("urlwatch", args, { maxBuffer: 1e8, env }).catch((error: unknown) => {
        throw new Error(`urlwatch failed: ${error instanceof Error ? error.message.slice(-300) : error}`);
      }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Fetch, jsdom, Readability, whole-text word diff against what was kept in memory. */
function naiveRun(urls: readonly string[]): () => Promise<void> {
  const kept = new Map<string, string>();
  return async () => {
    for (const url of urls) {
      const html = await (await fetch(url)).text();
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const text = new Readability(dom.window.document).parse()?.textContent ?? "";
      const before = kept.get(url);
      if (before !== undefined) diffWords(before, text);
      kept.set(url, text);
      dom.window.close();
    }
  };
}

await runAlone(import.meta, checks);
