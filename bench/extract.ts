import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { extractAndLearn, extractArticle } from "../functions/article/extract.ts";
import { extractAtKnownPlaces } from "../functions/article/extractAtPlaces.ts";
import { contentFingerprint } from "../functions/article/fingerprint.ts";
import { noMemory, type SiteMemory } from "../functions/article/siteMemory.ts";

/**
 * Measures article extraction on the shared pages: F1 by the benchmark's own scorer; CPU of the slow way, and of a check of a page whose
 * furniture changed and whose article did not. Run it on a quiet machine: `npm run bench:extract`.
 */
const shared = "../shared";
const runs = 3;

interface Page {
  id: string;
  url: string;
  html: string;
}

if (!existsSync(`${shared}/pages/html`)) {
  console.log(`bench:extract needs the shared pages at ${shared}/pages, which are not here.`);
  process.exit(0);
}
const truth: Record<string, { url: string }> = JSON.parse(readFileSync(`${shared}/pages/ground-truth.json`, "utf8"));
const pages = readdirSync(`${shared}/pages/html`).map((file): Page => {
  const id = file.replace(/\.html\.gz$/, "");
  return {
    id,
    url: truth[id]?.url ?? "https://unknown.invalid/",
    html: gunzipSync(readFileSync(`${shared}/pages/html/${file}`)).toString("utf8"),
  };
});

score();
const memories = new Map(pages.map((page): [string, SiteMemory] => [page.id, learnt(page)]));
const known = pages.filter(({ id }) => (memories.get(id)?.places.length ?? 0) > 0);
console.log(`places    learnt on ${known.length} of ${pages.length} pages; the others are always read the slow way`);
confirmUnchanged();
const slow = cpu("slow way", pages, ({ html, url }) => extractArticle(html, url));
const later = known.map((page) => ({ ...page, html: churned(page, 1) }));
const check = cpu("cheap look", later, (page) => fingerprintAtPlaces(page.html, page));
console.log(`ratio     ${(slow / check).toFixed(1)}`);

/** What the cheap look costs and gives is only worth something at the F1 of the slow way: it is the same text or it is not used. */
function score(): void {
  const folder = mkdtempSync(join(tmpdir(), "redline-bench-"));
  const predicted = pages.map(({ id, html, url }) => [id, { articleBody: extractArticle(html, url).text.body }]);
  writeFileSync(join(folder, "predicted.json"), JSON.stringify(Object.fromEntries(predicted)));
  const { stdout } = spawnSync(process.execPath, [
    `${shared}/score-text.mjs`,
    `${shared}/pages/ground-truth.json`,
    join(folder, "predicted.json"),
  ]);
  rmSync(folder, { recursive: true });
  console.log(`F1        ${stdout.toString().trim()}`);
}

function learnt({ html, url }: Page): SiteMemory {
  return { ...noMemory, ...extractAndLearn(html, url, noMemory).places };
}

function confirmUnchanged(): void {
  const confirmed = known.filter(
    (page) => fingerprintAtPlaces(churned(page, 2), page) === contentFingerprint(extractArticle(page.html, page.url).text),
  );
  console.log(`furniture changed on each: ${confirmed.length} of ${known.length} told unchanged by the cheap look`);
}

function fingerprintAtPlaces(html: string, page: Page): string | null {
  const article = extractAtKnownPlaces(html, page.url, memoryOf(page));
  return article === null ? null : contentFingerprint(article.text);
}

function memoryOf({ id }: Page): SiteMemory {
  return memories.get(id) ?? noMemory;
}

/** The page as it comes a while later: other adverts, other teasers, other numbers, the same article. */
function churned({ html }: Page, round: number): string {
  const box = `<div class="ad-slot-${round}"><a href="/offer/${round}">An offer of the day, number ${round}</a></div>`;
  const teasers = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/story/${round}${i}">Another story of today, the ${i}th</a></li>`,
  ).join("");
  return html
    .replace(/<body[^>]*>/i, (body) => `${body}<!-- served ${round} -->${box}`)
    .replace(/<\/body>/i, () => `<aside class="most-read"><h3>Most read</h3><ol>${teasers}</ol></aside>${box}</body>`);
}

/** CPU milliseconds for each 100 kB of page, the median of some runs after one to warm up. Prints and returns it. */
function cpu(what: string, over: readonly Page[], work: (page: Page) => unknown): number {
  const hundredKilobytes = over.reduce((sum, { html }) => sum + html.length, 0) / 100_000;
  const times = Array.from({ length: runs + 1 }, () => {
    const before = process.cpuUsage();
    for (const page of over) work(page);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / hundredKilobytes;
  });
  const median = times.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  console.log(`${what.padEnd(9)} ${median.toFixed(2)} ms of CPU for 100 kB (${over.length} pages)`);
  return median;
}
