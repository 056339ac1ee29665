import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";
import { type Connection, type Connections, connectTo } from "./connections.ts";
import { Failure } from "./failure.ts";
import { type CheckedDestination, checkDestination, type NetworkGuard } from "./networkGuard.ts";
import { printable } from "./printable.ts";
import { type Received, receive } from "./receive.ts";

export interface GuardedRequest {
  method?: "GET" | "HEAD" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds to connect and for everything together, redirects and body included. */
  timeouts?: { connect: number; total: number };
  /** Bytes as received and after decoding; `overflow` says whether more (or longer than the time allows) is an error or is cut off (for a log). */
  maxBytes?: { received: number; decoded: number; overflow: "refuse" | "cut" };
  /** `manual` returns a 3xx as it is and follows nothing. */
  redirect?: "follow" | "manual";
  signal?: AbortSignal;
  /** Idle connections that a GET may use and leave behind; without them every request has one of its own. */
  connections?: Connections;
}

export interface GuardedResponse {
  status: number;
  /** Names in lower case; repeated headers joined by `, `. */
  headers: Readonly<Record<string, string>>;
  /** Where the answer came from, after redirects. */
  url: string;
  /** The URLs that redirected, in order. */
  redirectedFrom: readonly string[];
  body: Buffer;
}

export const fetchLimits = { redirects: 5, connect: 10_000, total: 30_000, received: 5_000_000, decoded: 10_000_000 } as const;

/**
 * Asks for a URL without ever leaving the public internet: each hop's host is resolved and checked once, and the connection goes to the
 * checked address (Host and SNI stay the name's; TLS is verified). Bodies are counted while they stream in, compressed and decoded.
 * @throws Failure `refused_destination`, `too_many_redirects`, `too_large`, `bad_encoding` (no retry helps);
 *   `dns_failed`, `timed_out`, `connection_failed` (retryable).
 */
export async function guardedFetch(url: string | URL, request: GuardedRequest, guard: NetworkGuard): Promise<GuardedResponse> {
  const timeouts = request.timeouts ?? { connect: fetchLimits.connect, total: fetchLimits.total };
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeouts.total);
  const signal = request.signal === undefined ? deadline.signal : AbortSignal.any([request.signal, deadline.signal]);
  const redirectedFrom: string[] = [];
  let next = url;
  try {
    for (;;) {
      const destination = await unlessAborted(checkDestination(next, guard), signal);
      const answer = await askOnce(destination, request, timeouts.connect, signal, guard);
      const location = request.redirect === "follow" ? redirectTarget(answer) : null;
      if (location === null) return { ...answer, redirectedFrom };
      redirectedFrom.push(answer.url);
      if (redirectedFrom.length > fetchLimits.redirects) {
        throw new Failure("too_many_redirects", `${String(url).slice(0, 200)}: more than ${fetchLimits.redirects} redirects`);
      }
      next = location;
    }
  } catch (error) {
    throw asFailure(error, String(next), deadline.signal.aborted ? timeouts.total : null);
  } finally {
    clearTimeout(timer);
  }
}

async function askOnce(
  destination: CheckedDestination,
  request: GuardedRequest,
  connectTimeout: number,
  signal: AbortSignal,
  guard: NetworkGuard,
): Promise<Omit<GuardedResponse, "redirectedFrom">> {
  const idle = request.connections?.take(destination);
  if (idle !== undefined) {
    try {
      return await askOver(idle, destination, request, signal);
    } catch (error) {
      // An idle connection may have been closed by the other side a moment ago, which is no failure of the host (RFC 9112, 9.3.1).
      if (!wasClosed(error) || signal.aborted) throw error;
    }
  }
  return await askOver(connectTo(destination, connectTimeout, guard), destination, request, signal);
}

const wasClosed = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"].includes(String(error.code));

async function askOver(
  connection: Connection,
  destination: CheckedDestination,
  request: GuardedRequest,
  signal: AbortSignal,
): Promise<Omit<GuardedResponse, "redirectedFrom">> {
  const { url } = destination;
  let readToTheEnd = false;
  try {
    const limits = request.maxBytes ?? { received: fetchLimits.received, decoded: fetchLimits.decoded, overflow: "refuse" };
    const where = printable(url.href);
    const asked = {
      method: request.method ?? "GET",
      path: url.pathname + url.search,
      headers: { "accept-encoding": "gzip, br, zstd", ...request.headers },
      body: request.body ?? null,
    } as const;
    const intake = { ...limits, tooLarge: () => tooLarge(where, limits.received, "") };
    const received = await receive(connection.client, asked, intake, signal);
    const { status } = received;
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(received.headers))
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
    const bare = request.method === "HEAD" || status === 204 || status === 304;
    const read = bare ? { bytes: Buffer.alloc(0), cut: received.cut } : await decodeBody(received, { headers, where, limits, signal });
    readToTheEnd = !read.cut;
    return { status, headers, url: url.href, body: read.bytes };
  } finally {
    if (readToTheEnd && request.connections !== undefined) request.connections.giveBack(destination, connection);
    // Not awaited: a connection that hangs must not hold up the answer.
    else void connection.client.destroy();
  }
}

const cut = Symbol("the rest is cut off");

interface BodyReading {
  headers: Readonly<Record<string, string>>;
  where: string;
  limits: NonNullable<GuardedRequest["maxBytes"]>;
  signal: AbortSignal;
}

async function decodeBody(received: Received, { headers, where, limits, signal }: BodyReading): Promise<{ bytes: Buffer; cut: boolean }> {
  const chunks: Buffer[] = [];
  let decoded = 0;
  const collect = (chunk: Buffer): void => {
    chunks.push(chunk);
    decoded += chunk.length;
    if (decoded > limits.decoded) throw limits.overflow === "cut" ? cut : tooLarge(where, limits.decoded, " when decoded");
  };
  async function* toDecode() {
    yield* received.chunks;
    if (received.cut) throw cut;
  }
  async function collectAll(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) collect(chunk);
  }
  const decoder = decoderFor(headers["content-encoding"] ?? "", where);
  let isCut = received.cut;
  try {
    if (decoder === null) received.chunks.forEach(collect);
    else await pipeline(toDecode, decoder, collectAll, { signal });
  } catch (error) {
    // Who cuts wants the status and a beginning: what is not decoded when the time is up is cut as well.
    if (error !== cut && !(limits.overflow === "cut" && signal.aborted)) throw error;
    isCut = true;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limits.decoded), cut: isCut };
}

function decoderFor(coding: string, where: string): Transform | null {
  switch (coding.trim().toLowerCase()) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "zstd":
      // RFC 9659: a window of 8 MB is what a client of the web has to take, and all that it should.
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } });
    default:
      throw new Failure("bad_encoding", `${where}: the answer is coded as "${printable(coding)}", which was not asked for`);
  }
}

const tooLarge = (where: string, bytes: number, when: string): Failure =>
  new Failure("too_large", `${where}: the answer is larger than ${bytes} bytes${when}`);

function redirectTarget(answer: { status: number; headers: Readonly<Record<string, string>>; url: string }): string | null {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return null;
  const target = URL.parse(location, answer.url);
  if (target === null) throw new Failure("bad_redirect", `${answer.url}: redirects to what is no URL`);
  return target.href;
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function asFailure(error: unknown, url: string, timedOutAfter: number | null): Failure {
  const where = printable(url);
  if (error instanceof Failure) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const retry = { retryable: true, cause: error };
  if (timedOutAfter !== null) return new Failure("timed_out", `${where}: no whole answer within ${timedOutAfter / 1000} s`, retry);
  if (code === "UND_ERR_CONNECT_TIMEOUT") return new Failure("timed_out", `${where}: no connection in time`, retry);
  if (code === "UND_ERR_HEADERS_OVERFLOW") return new Failure("too_large", `${where}: the headers are larger than 16 kB`, { cause: error });
  if (/^(?:Z_|ZSTD_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_.*DECOMPRESS)/.test(code)) {
    return new Failure("bad_encoding", `${where}: the answer cannot be decoded (${code})`, retry);
  }
  return new Failure("connection_failed", `${where}: ${printable(error instanceof Error ? error.message : String(error))}`, retry);
}
