import ipaddr from "ipaddr.js";

/** Addresses that clouds answer on from inside and that lie in ranges which are otherwise public. */
const insideServices: readonly string[] = ["168.63.129.16"];

/** Ranges within 2000::/3 that lead elsewhere than they say or that nobody on the internet owns (RFC 6890 and its registry). */
const refusedWithinGlobal = (["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20"] as const).map(
  (range) => ipaddr.IPv6.parseCIDR(range),
);
const global = ipaddr.IPv6.parseCIDR("2000::/3");
const refusedV4 = (["192.0.0.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24"] as const).map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);

const notAnAddress = "is no IP address";

interface Judged {
  /** Whether it can be read as an address at all, in whatever form. */
  valid: boolean;
  loopback: boolean;
  refusal: string | null;
}

/** The same few addresses are asked about with every request, and what an address is does not change. */
const judged = new Map<string, Judged>();
const mostJudged = 2_000;

function judge(address: string): Judged {
  const known = judged.get(address);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const parsed = ipaddr.isValid(address) ? ipaddr.parse(address) : null;
  const fresh = { valid: parsed !== null, loopback: parsed?.range() === "loopback", refusal: refusalOf(address) };
  judged.set(address, fresh);
  return fresh;
}

function refusalOf(address: string): string | null {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return notAnAddress;
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return `lies in the range "${range}", which is not the public internet`;
  if (parsed instanceof ipaddr.IPv4) {
    if (insideServices.includes(parsed.toString())) return "is a cloud's inside service";
    return refusedV4.some((cidr) => parsed.match(cidr)) ? "lies in a range of special purpose" : null;
  }
  if (!parsed.match(global)) return "lies outside of 2000::/3";
  if (parsed.zoneId !== undefined) return "names a network interface";
  return refusedWithinGlobal.some((cidr) => parsed.match(cidr)) ? "lies in a range of special purpose" : null;
}

/**
 * Why no connection may go to an IP address, or `null` where it may. Takes the forms that a resolver gives (dotted IPv4, IPv6
 * without brackets); everything that cannot be read as one of them is refused.
 */
export function addressRefusal(address: string, options: { allowLoopback: boolean }): string | null {
  const { loopback, refusal } = judge(address);
  return loopback && options.allowLoopback && refusal !== notAnAddress ? null : refusal;
}

/** True for what can be read as an IP address, be it in a form that is refused. */
export const isAddress = (host: string): boolean => judge(host).valid;

export const isLoopback = (address: string): boolean => judge(address).loopback;

/** Endings of host names that only ever mean a machine inside (RFC 6761, RFC 8375, RFC 9476 and what clouds use). */
const insideName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|alt|invalid|test|example)$/;

/** Why a host name is refused before anybody looks it up, or `null`. */
export function hostNameRefusal(host: string, options: { allowLoopback: boolean }): string | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (options.allowLoopback && isLocalName(name)) return null;
  if (insideName.test(name)) return "is a name for machines inside a network";
  if (!name.includes(".")) return "has no domain";
  return null;
}

/** Names that RFC 6761 keeps for this very machine. */
export const isLocalName = (host: string): boolean => /^(?:[^.]{1,63}\.){0,10}localhost\.?$/i.test(host);
