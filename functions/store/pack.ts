import { gunzipSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Bytes that one item may hold in a packed attribute: DynamoDB ends at 400 kB for the whole item. */
export const packedItemLimit = 300_000;

/**
 * A value as compressed JSON: reports repeat themselves, so that it comes to about a fifth, and capacity is paid by size. Zstandard takes half the time of
 * gzip for a hundredth more; handing a text of some kilobytes to another thread would cost as much.
 */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** What `pack` was given. Trusted: only the store writes these bytes, under the table's schema version. Before schema 2 they were gzipped. */
export function unpack<T>(bytes: Uint8Array): T {
  const json = bytes[0] === gzipMark ? gunzipSync(bytes) : zstdDecompressSync(bytes);
  const value: T = JSON.parse(json.toString("utf8"));
  return value;
}

/** The first byte of everything that is gzipped; Zstandard has another one. */
const gzipMark = 0x1f;
