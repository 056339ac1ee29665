import { buildConnector, Client } from "undici";
import type { CheckedDestination, NetworkGuard } from "./networkGuard.ts";

/** A client and the one address that it dials. */
export interface Connection {
  client: Client;
  address: string;
}

interface Kept extends Connection {
  /** When it was last used, in milliseconds of the monotonic clock. */
  since: number;
}

/** An outlet that has just answered is likely to be asked again at once: robots.txt first, then its articles one by one. */
const idleFor = 4_000;
const mostKept = 256;

/** Nobody hears of it: given so that undici need not make one, with a stack, for every connection. */
const leftIdle = new Error("The connection was idle for too long.");

/**
 * Connections that are idle and may be used again, so that a host with many articles is greeted once and not for every page. What is taken is
 * used by nobody else until it is given back. An address is dialled only if the caller has just had it checked.
 */
export class Connections {
  /** By origin; the one that waits longest first. */
  readonly #kept = new Map<string, Kept>();

  /** An idle connection to one of the checked addresses, `undefined` where there is none. */
  take({ url, addresses }: CheckedDestination): Connection | undefined {
    const kept = this.#kept.get(url.origin);
    if (kept === undefined) return undefined;
    this.#kept.delete(url.origin);
    if (addresses.includes(kept.address) && performance.now() - kept.since < idleFor) return kept;
    void kept.client.destroy(leftIdle);
    return undefined;
  }

  /** Keeps a connection whose answer was read to its end. */
  giveBack({ url }: CheckedDestination, { client, address }: Connection): void {
    void this.#kept.get(url.origin)?.client.destroy();
    this.#kept.delete(url.origin);
    this.#kept.set(url.origin, { client, address, since: performance.now() });
    for (const [origin, { client: oldest }] of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(origin);
      void oldest.destroy();
    }
  }
}

/** A new connection to the first checked address, whatever the name says by now; Host and SNI stay the name's. */
export function connectTo({ url, addresses: [address] }: CheckedDestination, timeout: number, guard: NetworkGuard): Connection {
  const dial = buildConnector({
    timeout,
    allowH2: false,
    maxCachedSessions: 0,
    autoSelectFamily: false,
    ...(guard.extraCertificates.length > 0 ? { ca: [...guard.extraCertificates] } : {}),
  });
  const connect: buildConnector.connector = (options, callback) => {
    const { servername: _, ...rest } = options;
    const name = options.hostname.replace(/^\[|\]$/g, "");
    dial({ ...rest, hostname: address, ...(options.protocol === "https:" && name !== address ? { servername: name } : {}) }, callback);
  };
  const keepAlive = { keepAliveTimeout: idleFor, keepAliveMaxTimeout: idleFor };
  // Who asks has a time of their own, for everything together.
  const untimed = { headersTimeout: 0, bodyTimeout: 0 };
  return { client: new Client(url.origin, { connect, pipelining: 1, maxHeaderSize: 16_384, ...keepAlive, ...untimed }), address };
}
