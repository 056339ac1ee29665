import { gunzipSync, gzipSync } from "node:zlib";

/** Bytes that one item may hold in a packed attribute: DynamoDB ends at 400 kB for the whole item. */
export const packedItemLimit = 300_000;

/**
 * A value as gzipped JSON: reports repeat themselves, so that it comes to about a fifth, and capacity is paid by size. On this thread, for handing a text
 * of some kilobytes to another one costs as much.
 */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value));
}

/** What `pack` was given. Trusted: only the store writes these bytes, under the table's schema version. */
export function unpack<T>(bytes: Uint8Array): T {
  const value: T = JSON.parse(gunzipSync(bytes).toString("utf8"));
  return value;
}
