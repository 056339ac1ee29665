import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { Problem } from "../problem.ts";

/** The formats of the feed: by path ending, or by what `Accept` prefers. */
export const formats = {
  json: { ending: "json", type: "application/json" },
  jsonfeed: { ending: "jsonfeed", type: "application/feed+json" },
  atom: { ending: "atom", type: "application/atom+xml" },
  csv: { ending: "csv", type: "text/csv" },
  ndjson: { ending: "ndjson", type: "application/x-ndjson" },
} as const;
export type FeedFormat = keyof typeof formats;

const names: readonly FeedFormat[] = ["json", "jsonfeed", "atom", "csv", "ndjson"];

/** Part of every ETag of the feed: raise it whenever a format changes what it prints. */
export const formatVersion = "1";

/** The format asked for. Throws `not_acceptable` where `Accept` names none of ours; a path ending wins over `Accept`. */
export function wantedFormat(c: Context): FeedFormat {
  const ending = /\.(\w+)$/.exec(c.req.path)?.[1];
  const named = names.find((name) => formats[name].ending === ending);
  if (named) return named;
  const header = c.req.header("accept") ?? "*/*";
  const chosen = accepts(c, { header: "Accept", supports: names.map((name) => formats[name].type), default: "" });
  const format = names.find((name) => formats[name].type === chosen);
  if (format) return format;
  if (/(?:^|,)\s*(?:\*|\*\/\*)\s*(?:;|,|$)/.test(header)) return "json";
  throw new Problem("not_acceptable", `The feed is served as ${names.map((name) => formats[name].type).join(", ")}.`);
}
