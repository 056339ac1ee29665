import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as z from "zod/mini";

export interface BenchPage {
  id: string;
  html: string;
  /** The article's paragraphs as somebody has read them who is no program; none where nobody has. */
  paragraphs: readonly string[];
}

const shared = "../shared/pages/html";
const truth = z.record(z.string(), z.object({ articleBody: z.string() }));

/** Real pages where they are, else those of the fixtures; repeated under other ids up to `count`. Says which they were. */
export function benchPages(count: number): { pages: BenchPage[]; origin: string } {
  const real = existsSync(shared);
  const originals = real ? realPages() : fixturePages();
  const pages = Array.from({ length: count }, (_, i) => {
    const page = originals[i % originals.length];
    return { id: `${page?.id ?? ""}-${i}`, html: page?.html ?? "", paragraphs: page?.paragraphs ?? [] };
  });
  return {
    pages,
    origin: real ? `${originals.length} real pages` : `${originals.length} pages of the fixtures`,
  };
}

function realPages(): BenchPage[] {
  const texts = truth.parse(JSON.parse(readFileSync(`${shared}/../ground-truth.json`, "utf8")));
  return readdirSync(shared).map((file) => ({
    id: file.slice(0, 12),
    html: gunzipSync(readFileSync(`${shared}/${file}`)).toString("utf8"),
    paragraphs: (texts[file.split(".")[0] ?? ""]?.articleBody ?? "").split(/\n+/),
  }));
}

function fixturePages(): BenchPage[] {
  const files = globSync("fixtures/ukraine-2025/articles/*/v1.html");
  return files.map((file, i) => ({ id: `fixture${i}`, html: readFileSync(file, "utf8"), paragraphs: [] }));
}

/** The page as it comes a while later: other adverts and teasers around the same article. */
export function withOtherFurniture(html: string, round: number): string {
  const teasers = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/story/${round}${i}">Another story, number ${round}${i}</a></li>`,
  ).join("");
  return html
    .replace(/<body[^>]*>/i, (body) => `${body}<div class="ad-${round}"><a href="/offer/${round}">Offer ${round}</a></div>`)
    .replace(/<\/body>/i, () => `<aside><h3>Most read</h3><ol>${teasers}</ol></aside></body>`);
}

/** The page with a sentence more at the end of its longest paragraph that is found: an edit of the article. */
export function withEdit({ html, paragraphs }: Pick<BenchPage, "html" | "paragraphs">, round: number): string {
  // As long as the page itself, so that a place in it is one on the page.
  const shown = html.replace(/<(script|style|noscript|template|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, (unseen) =>
    " ".repeat(unseen.length),
  );
  const own = paragraphs.length > 0 ? paragraphs : [...shown.matchAll(/<p\b[^>]*>([^<]+)<\/p>/gi)].map(([, text]) => text ?? "");
  for (const paragraph of own.toSorted((a, b) => b.length - a.length)) {
    const end = paragraph.trimEnd().slice(-leastFound);
    const at = shown.indexOf(end);
    if (end.length < leastFound || at < 0) continue;
    const behind = at + end.length;
    return `${html.slice(0, behind)} The ministry confirmed this on day ${round} of the talks, a spokesman said.${html.slice(behind)}`;
  }
  throw new Error("None of the paragraphs stands on the page as it was read.");
}

/** So many letters of a paragraph's end are found nowhere else on the page. */
const leastFound = 30;
