import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodePage } from "../../functions/article/decodePage.ts";
import { Failure } from "../../functions/article/failure.ts";
import { fetchLimits } from "../../functions/article/guardedFetch.ts";

/** A page from a file, gzipped or not, in whatever charset it declares. `id` is the file's name without its endings. */
export interface PageFile {
  id: string;
  html: string;
}

/**
 * Reads a page under the limits of a fetch.
 * @throws Failure of one line: `file_missing`, `file_too_large`, `file_broken`
 */
export function readPageFile(path: string): PageFile {
  const bytes = readLimited(path);
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    id: basename(path)
      .replace(/\.gz$/i, "")
      .replace(/\.(?:x?html?|txt)$/i, ""),
    html: decodePage(zipped ? unzipped(bytes, path) : bytes, ""),
  };
}

function readLimited(path: string): Buffer {
  try {
    if (statSync(path).size <= fetchLimits.decoded) return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("file_missing", `${path} cannot be read: ${reason}`, { cause });
  }
  throw new Failure("file_too_large", `${path} is larger than ${fetchLimits.decoded} bytes, which no page may be.`);
}

function unzipped(bytes: Buffer, path: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: fetchLimits.decoded });
  } catch (cause) {
    throw new Failure("file_broken", `${path} cannot be unzipped, or holds more than ${fetchLimits.decoded} bytes.`, { cause });
  }
}
