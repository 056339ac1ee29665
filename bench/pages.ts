import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface BenchPage {
  id: string;
  html: string;
}

const shared = "../shared/pages/html";

/** Real pages where they are, else those of the fixtures; repeated under other ids up to `count`. Says which they were. */
export function benchPages(count: number): { pages: BenchPage[]; origin: string } {
  const real = existsSync(shared);
  const originals = real
    ? readdirSync(shared).map((file) => ({ id: file.slice(0, 12), html: gunzipSync(readFileSync(`${shared}/${file}`)).toString("utf8") }))
    : globSync("fixtures/ukraine-2025/articles/*/v1.html").map((file, i) => ({ id: `fixture${i}`, html: readFileSync(file, "utf8") }));
  const pages = Array.from({ length: count }, (_, i) => {
    const page = originals[i % originals.length];
    return { id: `${page?.id ?? ""}-${i}`, html: page?.html ?? "" };
  });
  return {
    pages,
    origin: real ? `${originals.length} real pages` : `${originals.length} pages of the fixtures`,
  };
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

/** The page with a sentence more in its longest paragraph: an edit of the article. */
export function withEdit(html: string, round: number): string {
  const paragraphs = [...html.matchAll(/<p\b[^>]*>((?:(?!<\/?(?:p|div|article|section|script|style|li|ul)\b)[\s\S])+)/gi)];
  const wordsOf = (markup = "") => markup.replace(/<[^>]*>/g, "").length;
  const longest = paragraphs.toSorted((a, b) => wordsOf(b[1]) - wordsOf(a[1]))[0];
  if (longest === undefined) return html;
  const at = longest.index + longest[0].length;
  return `${html.slice(0, at)} The ministry confirmed this on day ${round} of the talks, a spokesman said.${html.slice(at)}`;
}
