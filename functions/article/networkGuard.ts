import { lookup } from "node:dns/promises";
import { addressRefusal, hostNameRefusal, isAddress, isLocalName, isLoopback } from "./addressRules.ts";
import { Failure } from "./failure.ts";

/** What decides where a connection may go. Made once per process and handed to everything that calls out: fetching and webhooks alike. */
export interface NetworkGuard {
  /** Lets 127.0.0.0/8 and ::1 through, on any port and over http: for tests and local use alone. */
  readonly allowLoopback: boolean;
  /** Only https (webhooks), loopback aside. */
  readonly httpsOnly: boolean;
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Certificates (PEM) trusted beside Node's own; verification itself cannot be switched off. */
  readonly extraCertificates: readonly string[];
}

/** A guard with the system's resolver, closed to loopback unless told. */
export function createNetworkGuard(options: Partial<NetworkGuard> = {}): NetworkGuard {
  return { allowLoopback: false, httpsOnly: false, resolve: systemResolve, extraCertificates: [], ...options };
}

/** Where a checked URL leads: the only addresses that a connection for it may go to. */
export interface CheckedDestination {
  url: URL;
  addresses: readonly [string, ...string[]];
}

/**
 * Checks a URL and resolves its host, once. The caller connects to the returned addresses and to nothing else: looking the name up
 * again would let its owner answer differently (DNS rebinding). Must be called anew for every redirect.
 * @throws Failure `refused_destination` (no retry helps) or `dns_failed` (retryable).
 */
export async function checkDestination(address: string | URL, guard: NetworkGuard): Promise<CheckedDestination> {
  const url = checkUrl(address, guard);
  const host = bareHost(url);
  if (isAddress(host)) return { url, addresses: [host] };
  const addresses = await guard.resolve(host).catch((cause: unknown) => {
    throw new Failure("dns_failed", `${host}: the name cannot be resolved`, { retryable: true, cause });
  });
  for (const each of addresses) {
    const refusal = addressRefusal(each, guard);
    if (refusal !== null) throw refused(host, `resolves to ${each}, which ${refusal}`);
    if (url.protocol === "http:" && !mayBePlain(each, guard)) throw refused(host, "wants https");
    if (url.port !== "" && !isLoopback(each)) throw refused(host, `asks for port ${url.port}; 80 and 443 alone are allowed`);
  }
  const [first, ...others] = addresses;
  if (first === undefined) throw new Failure("dns_failed", `${host}: the name has no address`, { retryable: true });
  return { url, addresses: [first, ...others] };
}

/**
 * The checks that need no look-up: scheme, user info, port, forms of the host. A webhook's target is checked by this when it is registered.
 * @throws Failure `refused_destination`.
 */
export function checkUrl(address: string | URL, guard: Pick<NetworkGuard, "allowLoopback" | "httpsOnly">): URL {
  const url = address instanceof URL ? address : URL.parse(address);
  if (url === null) throw refused(String(address).slice(0, 200), "is no absolute URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refused(String(address).slice(0, 200), "is neither http nor https");
  if (url.username !== "" || url.password !== "") throw refused(url.host, "carries a user name or password");
  const host = bareHost(url);
  const literal = isAddress(host);
  const refusal = literal ? addressRefusal(host, guard) : hostNameRefusal(host, guard);
  if (refusal !== null) throw refused(host, refusal);
  const inside = guard.allowLoopback && (literal ? isLoopback(host) : isLocalName(host));
  if (url.port !== "" && !inside) throw refused(host, `asks for port ${url.port}; 80 and 443 alone are allowed`);
  if (url.protocol === "http:" && guard.httpsOnly && !inside) throw refused(host, "wants https");
  return url;
}

/** Without the brackets of IPv6. */
const bareHost = ({ hostname }: URL): string => (hostname.startsWith("[") ? hostname.slice(1, -1) : hostname);

const mayBePlain = (address: string, guard: NetworkGuard): boolean => !guard.httpsOnly || (guard.allowLoopback && isLoopback(address));

const refused = (host: string, why: string): Failure => new Failure("refused_destination", `${host} ${why}`);

async function systemResolve(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map((each) => each.address);
}
