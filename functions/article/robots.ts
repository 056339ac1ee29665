import loaded from "robots-parser";
import type { Instant } from "./article.ts";
import type { GuardedResponse } from "./guardedFetch.ts";

// The package's types describe an ES module, its file is CommonJS: what is loaded is the function itself.
const isParser = (value: unknown): value is typeof loaded.default => typeof value === "function";
const robotsParser = isParser(loaded) ? loaded : loaded.default;

/** What a host allows, as last asked for: its robots.txt and, beside it, its TDM reservations. Valid for `robotsLifetime`. */
export interface HostRules {
  fetchedAt: Instant;
  /** `unreachable` and server errors forbid everything, by RFC 9309 §2.3.1.4; a missing file allows everything. */
  robots: { verdict: "rules"; text: string } | { verdict: "allow_all" } | { verdict: "disallow_all"; why: string };
  /** Paths reserved from text and data mining by /.well-known/tdmrep.json, in robots.txt syntax; empty where there is none. */
  reserved: string;
}

export const robotsLifetime = 24 * 3_600_000;
/** How long a host that could not be asked stays closed before it is asked again. */
const robotsRetryAfter = 3_600_000;
/** RFC 9309 §2.5 wants 500 KiB at least. */
export const robotsBytes = 512_000;
/** Wildcards cost time with the product of rule and path length; no real file comes near this. */
const mostWildcardText = 64_000;
const longestPath = 2_000;

/** Reads the answer to `/robots.txt` by RFC 9309 §2.3.1: 2xx gives rules, 4xx allows all, everything else forbids all. */
export function robotsVerdict(answer: Pick<GuardedResponse, "status" | "body"> | null): HostRules["robots"] {
  if (answer === null) return { verdict: "disallow_all", why: "robots.txt cannot be reached" };
  if (answer.status >= 400 && answer.status < 500) return { verdict: "allow_all" };
  if (answer.status < 200 || answer.status >= 300) return { verdict: "disallow_all", why: `robots.txt answers with ${answer.status}` };
  const text = answer.body
    .subarray(0, robotsBytes)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const wildcards = text
    .split(/[\r\n]+/)
    .reduce((sum, line) => sum + (line.includes("*") && !/^user-agent/i.test(line) ? line.length : 0), 0);
  if (wildcards > mostWildcardText) return { verdict: "disallow_all", why: "robots.txt has more wildcard rules than can be judged" };
  return { verdict: "rules", text };
}

const parsedRules = new WeakMap<HostRules, Map<string, ReturnType<typeof robotsParser>>>();

/** Half a megabyte of rules is read once, not for every article of the host. */
function parsed(rules: HostRules, part: "robots" | "reserved", text: string, origin: string): ReturnType<typeof robotsParser> {
  const parts = parsedRules.get(rules) ?? new Map<string, ReturnType<typeof robotsParser>>();
  const known = parts.get(part) ?? robotsParser(`${origin}/robots.txt`, text);
  parsedRules.set(rules, parts.set(part, known));
  return known;
}

/** `null` where the URL may be asked for, else why not. `agent` is the product token, e.g. `Redline`. */
export function robotsRefusal(rules: HostRules, url: URL, agent: string): string | null {
  const { robots } = rules;
  if (url.pathname === "/robots.txt") return null;
  if (robots.verdict === "disallow_all") return robots.why;
  if (url.href.length > longestPath) return "the address is too long to be judged by robots.txt";
  if (robots.verdict === "rules" && parsed(rules, "robots", robots.text, url.origin).isAllowed(url.href, agent) === false) {
    return "robots.txt disallows it";
  }
  if (rules.reserved !== "" && parsed(rules, "reserved", rules.reserved, url.origin).isAllowed(url.href, agent) === false) {
    return "its outlet reserves it from text and data mining (tdmrep.json)";
  }
  return null;
}

/** Seconds between two requests that the host asks for, or `null`. */
export function crawlDelay(rules: HostRules, origin: string, agent: string): number | null {
  if (rules.robots.verdict !== "rules") return null;
  const delay = parsed(rules, "robots", rules.robots.text, origin).getCrawlDelay(agent);
  return delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null;
}

/** Until when the rules may be gone by, in epoch milliseconds. */
export function rulesHoldUntil({ robots, fetchedAt }: HostRules): number {
  return Date.parse(fetchedAt) + (robots.verdict === "disallow_all" ? robotsRetryAfter : robotsLifetime);
}

/**
 * The reservations of `/.well-known/tdmrep.json` as robots.txt rules; empty for anything that is not such a file.
 * https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function tdmReservations(answer: Pick<GuardedResponse, "status" | "body"> | null): string {
  if (answer === null || answer.status !== 200 || answer.body.length > robotsBytes) return "";
  const rules = jsonArray(answer.body.toString("utf8"))
    .slice(0, 500)
    .flatMap((rule) => {
      if (typeof rule !== "object" || rule === null || !("location" in rule) || !("tdm-reservation" in rule)) return [];
      const { location, "tdm-reservation": reservation } = rule;
      if (typeof location !== "string" || !/^\/[^\s#]{0,300}$/.test(location) || (location.match(/\*/g)?.length ?? 0) > 5) return [];
      return [`${Number(reservation) === 1 ? "Disallow" : "Allow"}: ${location}`];
    });
  return rules.length === 0 ? "" : `User-agent: *\n${rules.join("\n")}\n`;
}

function jsonArray(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return []; // Many sites answer every path with a page: that is no reservation.
  }
}
