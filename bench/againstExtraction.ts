import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import { extractArticle } from "../functions/article/extract.ts";
import { type Part, type Row, runAlone, timed } from "./report.ts";

const shared = "../shared";
const readability = (document: Document) => new Readability(document).parse()?.textContent ?? "";

type Extract = (html: string, url: string) => string | Promise<string>;

/** What one would take instead; each with its own way to text, as its documentation shows it. */
const others: Record<string, Extract> = {
  "Readability on jsdom": (html, url) => readability(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document),
  "Readability on linkedom": (html) => readability(parseHTML(html).document),
  Defuddle: async (html, url) => {
    const { content } = await Defuddle(html, url);
    return parseHTML(`<body>${content}</body>`).document.body.textContent ?? "";
  },
};

/** Page → article text: F1 by the shared scorer, milliseconds of CPU a page. */
export const extraction: Part = async (note) => {
  if (!existsSync(`${shared}/pages/html`)) {
    note("extraction: the shared pages are not here: left out");
    return [];
  }
  const truth: Record<string, { url: string }> = JSON.parse(readFileSync(`${shared}/pages/ground-truth.json`, "utf8"));
  const pages = Object.entries(truth).flatMap(([id, { url }]) =>
    readdirSync(`${shared}/pages/html`).includes(`${id}.html.gz`)
      ? [{ id, url, html: gunzipSync(readFileSync(`${shared}/pages/html/${id}.html.gz`)).toString("utf8") }]
      : [],
  );
  const folder = mkdtempSync(join(tmpdir(), "redline-bench-"));
  const score = async (extract: Extract) => {
    const found: Record<string, { articleBody: string }> = {};
    const { cpu } = await timed(async () => {
      for (const { id, html, url } of pages) found[id] = { articleBody: await extract(html, url) };
    });
    const file = join(folder, "found.json");
    writeFileSync(file, JSON.stringify(found));
    const said = execFileSync("node", [`${shared}/score-text.mjs`, `${shared}/pages/ground-truth.json`, file], { encoding: "utf8" });
    return { f1: Number(/F1 ([\d.]+)/.exec(said)?.[1]), ms: cpu / pages.length };
  };
  note(`extraction: ${pages.length} real pages`);
  const ours = await score((html, url) => extractArticle(html, url).text.body);
  const rows: Row[] = [];
  for (const [other, extract] of Object.entries(others)) {
    const theirs = await score(extract);
    const goal = rows.length === 0 ? { goal: "≥ 0.955", met: ours.f1 >= 0.955 } : {};
    rows.push({ part: "extraction", what: "article text", unit: "F1", redline: ours.f1, other, theirs: theirs.f1, ...goal });
    rows.push({
      part: "extraction",
      what: "article text, the slow way",
      unit: "ms of CPU a page",
      redline: ours.ms,
      other,
      theirs: theirs.ms,
    });
  }
  rmSync(folder, { recursive: true });
  return rows;
};

await runAlone(import.meta, extraction);
