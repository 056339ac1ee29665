/** The parts of schema.org's Article that Redline reads. https://schema.org/NewsArticle */
export interface StructuredArticle {
  type: string;
  headline: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** `false` where the outlet says that the text is behind a paywall. */
  accessibleForFree: boolean | null;
  body: string | null;
}

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const articleType = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsReport)$/;
const mostNodes = 2_000;

/** The first article that the JSON-LD blocks describe, or `null`. A block that is no JSON is passed over, as browsers do. */
export function structuredArticle(jsonLd: readonly string[]): StructuredArticle | null {
  let best: Json | null = null;
  const pending: unknown[] = jsonLd.map(parsed);
  for (let seen = 0; pending.length > 0 && seen < mostNodes; seen++) {
    const value = pending.shift();
    if (Array.isArray(value)) pending.push(...value.slice(0, 200));
    if (!isObject(value)) continue;
    if (
      typesOf(value).some((type) => articleType.test(type)) &&
      (best === null || (best.headline === undefined && value.headline !== undefined))
    ) {
      best = value;
    }
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
      if (value[key] !== undefined) pending.push(value[key]);
  }
  if (best === null) return null;
  const { isAccessibleForFree: free } = best;
  return {
    type: typesOf(best)[0] ?? "Article",
    headline: plain(best.headline) ?? plain(best.name),
    authors: names(best.author ?? best.creator),
    published: plain(best.datePublished),
    modified: plain(best.dateModified),
    publisher: names(best.publisher)[0] ?? null,
    language: plain(best.inLanguage),
    url: plain(best.url) ?? (isObject(best.mainEntityOfPage) ? plain(best.mainEntityOfPage["@id"]) : plain(best.mainEntityOfPage)),
    accessibleForFree:
      free === false || /^false$/i.test(String(free)) ? false : free === true || /^true$/i.test(String(free)) ? true : null,
    body: plain(best.articleBody),
  };
}

/** Every name that is looked at, at any depth. */
const namesRead = (
  "@type @id @graph mainEntity mainEntityOfPage itemListElement item headline name author creator datePublished dateModified publisher inLanguage " +
  "url isAccessibleForFree"
).split(" ");

/** What `structuredArticle` sees of a block, as text: two blocks that are alike in this make no difference to it, but for the article's text. */
export function readOfBlock(block: string, withText: boolean): string {
  return JSON.stringify(parsed(block), withText ? [...namesRead, "articleBody"] : namesRead);
}

const deepest = 64;

function parsed(text: string): unknown {
  if (depthOf(text) > deepest) return null;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return null; // An outlet's broken markup says nothing; the page's other facts still stand.
  }
}

/** How deeply brackets are nested, those within strings counted too: an upper bound that costs one pass. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < text.length && most <= deepest; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) most = Math.max(most, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return most;
}

const typesOf = (value: Json): string[] => [value["@type"]].flat().filter((type) => typeof type === "string");

const plain = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

function names(value: unknown): string[] {
  const found = [value].flat().map((each) => plain(isObject(each) ? [each.name].flat()[0] : each));
  return found
    .filter((name) => name !== null && !/^https?:/i.test(name))
    .slice(0, 20)
    .map(String);
}
