import { createHash } from "node:crypto";
import { Failure } from "./failure.ts";

/** Parameters that say how the reader came, never which article it is. Names by the vendors' own documentation. */
const trackingParameter =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|ga_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|yclid|ysclid|mc_cid|mc_eid|_ga|_gl|cmpid|ns_\w+|ocid|ito|xtor|smid|smtyp|partner|ftag|guccounter|guce_\w+|taid|sref|srnd|__twitter_impression|ref|ref_src|ref_url|traffic_source|leadsource)$/i;
/** Values that turn `output=`, `view=` and the like into a page's AMP or print twin. */
const twinValue = /^(?:amp|amphtml|print|1)$/i;
const twinParameter = /^(?:output|outputtype|view|print|amp)$/i;

/**
 * The one spelling of an article's URL: scheme https, host lower case (`www.` stays as given), no default port, no fragment,
 * tracking parameters dropped and the others sorted, AMP path parts and the trailing slash removed.
 * @throws Failure `bad_url` where `url` is not an absolute http(s) URL.
 */
export function canonicalUrl(url: string, base?: string): string {
  const parsed = URL.parse(url.trim(), base);
  if (parsed === null || (parsed.protocol !== "http:" && parsed.protocol !== "https:")) {
    throw new Failure("bad_url", `Not an http or https address: ${url.slice(0, 200)}`);
  }
  parsed.hash = "";
  parsed.username = "";
  parsed.password = "";
  if (parsed.port === "80" && parsed.protocol === "http:") parsed.port = "";
  if (parsed.port === "") parsed.protocol = "https:";
  parsed.hostname = parsed.hostname.replace(/\.$/, "").replace(/^amp\.(?=[^.]+\.[^.]+)/, "www.");
  parsed.pathname = withoutAmp(parsed.pathname);
  const kept = [...parsed.searchParams].filter(
    ([name, value]) => !trackingParameter.test(name) && !(twinParameter.test(name) && twinValue.test(value)),
  );
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  parsed.search = new URLSearchParams(kept).toString();
  return parsed.href;
}

/** Id of the article at a canonical URL: the first 20 hex digits of its SHA-256. */
export function articleId(canonical: string): string {
  return createHash("sha256").update(canonical).digest("hex").slice(0, 20);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withoutAmp(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp\/(?=.)/, "/")
    .replace(/\/amp(?:\.html)?\/?$/, "")
    .replace(/\.amp(?=\.html?$|$)/, "")
    .replace(/\/(?:index\.(?:html?|php))$/, "/");
  return plain.length > 1 ? plain.replace(/\/$/, "") : "/";
}
