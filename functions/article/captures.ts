import type { Instant } from "./article.ts";
import { Failure } from "./failure.ts";

/** A past capture of a page in a web archive: when it was taken, and where its bytes can be had as they were. */
export interface Capture {
  at: Instant;
  address: string;
}

const mostCaptures = 2_000;

/** Where an archive answers. `index` gets the page's URL appended; `capture` holds `{timestamp}` and `{url}`. */
export interface Archive {
  /** A CDX server (JSON output) or a Memento TimeMap (RFC 7089, `application/link-format`), whichever it turns out to be. */
  index: string;
  capture: string;
}

/** The Internet Archive: 200s alone, one for each run of equal content, the bytes without its own banner (`id_`). */
export const internetArchive: Archive = {
  index:
    "https://web.archive.org/cdx/search/cdx?output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200&collapse=digest&limit=2000&url=",
  capture: "https://web.archive.org/web/{timestamp}id_/{url}",
};

/**
 * Reads an archive's index of captures of `url`, oldest first, one for each time.
 * @throws Failure `bad_index` where the text is neither a CDX answer in JSON nor a TimeMap
 */
export function readCaptures(index: string, url: string, archive: Archive): Capture[] {
  const text = index.trim();
  const found = text === "" ? [] : text.startsWith("[") ? cdxCaptures(text, url, archive) : timeMapCaptures(text);
  const byTime = new Map(found.map((capture) => [capture.at, capture]));
  return [...byTime.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, mostCaptures);
}

const badIndex = (cause?: unknown): Failure =>
  new Failure("bad_index", "The archive's answer is neither CDX in JSON nor a Memento TimeMap.", { cause });

/** https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server: rows of fields, the first names them. */
function cdxCaptures(text: string, url: string, archive: Archive): Capture[] {
  const [names, ...rows] = rowsOf(text);
  const time = names?.indexOf("timestamp") ?? -1;
  const original = names?.indexOf("original") ?? -1;
  if (names !== undefined && time < 0) throw badIndex();
  return rows.flatMap((row) => {
    const timestamp = row[time] ?? "";
    const at = instantOf(timestamp);
    return at === null ? [] : [{ at, address: captureAddress(archive, timestamp, row[original] ?? url) }];
  });
}

function rowsOf(text: string): string[][] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
  } catch (cause) {
    throw badIndex(cause);
  }
  throw badIndex();
}

function captureAddress({ capture }: Archive, timestamp: string, url: string): string {
  return capture.replace("{timestamp}", () => timestamp).replace("{url}", () => url);
}

/** RFC 7089 §5: `<URI>; rel="memento"; datetime="…"`, one link after another. */
function timeMapCaptures(text: string): Capture[] {
  const links = [...text.matchAll(/<([^<>\s]{1,4000})>\s*;([^<]{0,1000})/g)];
  if (links.length === 0) throw badIndex();
  return links.flatMap(([, address = "", attributes = ""]) => {
    if (!/rel\s*=\s*"[^"]{0,60}\bmemento\b/.test(attributes)) return [];
    const time = new Date(/datetime\s*=\s*"([^"]{1,40})"/.exec(attributes)?.[1] ?? "");
    return Number.isNaN(time.getTime()) ? [] : [{ at: time.toISOString(), address: rawAddress(address) }];
  });
}

/** The Wayback Machine's software, at many archives, gives the page as it was where `id_` follows the time. */
const rawAddress = (address: string): string => address.replace(/^(https?:\/\/[^/]+\/(?:[\w-]+\/)?\d{14})\//, "$1id_/");

/** 14 digits, year to second, UTC. */
function instantOf(timestamp: string): Instant | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp) ?? [];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
