import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Line, linesOf } from "./blockText.ts";
import { Failure } from "./failure.ts";

/** Parts of a page that are never its article, by what they are called. */
const furnitureElements = "nav, figcaption, [role=navigation], [role=search], [aria-hidden=true], [hidden]";
const furnitureName =
  /(?:^|[\s_-])(?:newsletter|related|recirc|read-?more|readnext|promo|advert|adverts|social|sharing|share-?(?:bar|tools|buttons)|trinity|donate|donation|subscribe|signup|sign-up|caption|photo-?credit|image-?credit|breadcrumbs?|author-?bio|about-?author|most-?(?:read|popular)|outbrain|taboola|app-?(?:promo|download)|tags)(?:$|[\s_-])/i;
/** A name may deceive ("has-newsletter" on the whole page): what holds more text than this, or the headline, is looked into, not thrown away. */
const longestFurniture = 1_200;

/**
 * Lines of the article's body by Mozilla's Readability on a linkedom tree. Some 16 ms for 100 kB. The page has passed `readPageFacts`,
 * which bounds its size; no code of it runs.
 * @throws Failure `page_too_complex` where the page is too much for Readability all the same
 */
export function readableLines(html: string): Line[] {
  try {
    return readable(html);
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new Failure("page_too_complex", "The page is too much for Readability", { retryable: true, cause });
    throw cause;
  }
}

function readable(html: string): Line[] {
  const { document } = parseHTML(withBody(html));
  for (const element of document.querySelectorAll(furnitureElements)) element.remove();
  for (const element of document.querySelectorAll("[class], [id]")) {
    const name = `${element.getAttribute("class") ?? ""} ${element.id}`;
    if (furnitureName.test(name) && (element.textContent?.length ?? 0) < longestFurniture && !element.querySelector("h1")) element.remove();
  }
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return found?.content ? linesOf(found.content) : [];
}

/** HTML lets a page leave `<html>`, `<head>` and `<body>` out; linkedom does not put them in as browsers do. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const start = head === null ? 0 : head.index + head[0].length;
  return `<html><head></head><body>${html.slice(start).replace(/<\/?html[^>]{0,500}>/gi, "")}</body></html>`;
}
