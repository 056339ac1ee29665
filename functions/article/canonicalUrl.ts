import { hash as digest } from "node:crypto";
import { Failure } from "./failure.ts";
import { printable } from "./printable.ts";

/** Parameters that say how the reader came, never which article it is. Names by the vendors' own documentation. */
const trackingParameter =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|ga_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|yclid|ysclid|mc_cid|mc_eid|_ga|_gl|cmpid|ns_\w+|ocid|ito|xtor|smid|smtyp|partner|ftag|guccounter|guce_\w+|taid|sref|srnd|__twitter_impression|ref|ref_src|ref_url|traffic_source|leadsource)$/i;
/** Values that turn `output=`, `view=` and the like into a page's AMP or print twin. */
const twinValue = /^(?:amp|amphtml|print|1)$/i;
const twinParameter = /^(?:output|outputtype|view|print|amp)$/i;

/**
 * The address that an article is known by: tracking parameters, fragment, user info and default port dropped, the other parameters
 * sorted, AMP twins led back to their page. It can still be fetched: scheme, `www.` and a trailing slash stay as given.
 * @param base what a relative `url` is relative to
 * @throws Failure `bad_url` where `url` is no http(s) URL.
 */
export function canonicalUrl(url: string, base?: string): string {
  return canonical(url, base).href;
}

function canonical(url: string, base?: string): URL {
  const parsed = URL.parse(url.trim(), base);
  if (parsed === null || (parsed.protocol !== "http:" && parsed.protocol !== "https:")) {
    throw new Failure("bad_url", `Not an http or https address: ${printable(url)}`);
  }
  // Most addresses have nothing to drop, and each part that is set has the whole parsed again.
  if (parsed.href.includes("#")) parsed.hash = "";
  if (parsed.username !== "") parsed.username = "";
  if (parsed.password !== "") parsed.password = "";
  const { hostname, pathname } = parsed;
  const host = hostname.replace(/\.$/, "").replace(/^amp\.(?=[^.]+\.[^.]+)/, "www.");
  if (host !== hostname) parsed.hostname = host;
  const path = withoutAmp(pathname);
  if (path !== pathname) parsed.pathname = path;
  if (parsed.href.includes("?")) parsed.search = canonicalSearch(parsed.searchParams);
  return parsed;
}

function canonicalSearch(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(
    ([name, value]) => !trackingParameter.test(name) && !(twinParameter.test(name) && twinValue.test(value)),
  );
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return new URLSearchParams(kept).toString();
}

/**
 * Id of the article at a URL: the first 20 hex digits of the SHA-256 of its canonical URL, blind to what never tells two articles
 * apart: scheme, `www.` and a trailing slash.
 * @throws Failure `bad_url`.
 */
export function articleId(url: string): string {
  const { host, pathname, search } = canonical(url);
  const identity = `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
  return digest("sha256", identity).slice(0, 20);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withoutAmp(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp\/(?=.)/, "/")
    .replace(/\/amp(?:\.html)?\/?$/, "")
    .replace(/\.amp(?=\.html?$|$)/, "");
  return plain === "" ? "/" : plain;
}
