import { Connections } from "./connections.ts";
import { Failure } from "./failure.ts";
import { fetchLimits, type GuardedRequest, type GuardedResponse, guardedFetch } from "./guardedFetch.ts";
import { checkUrl, type NetworkGuard } from "./networkGuard.ts";
import { printable } from "./printable.ts";
import { crawlDelay, type HostRules, robotsBytes, robotsRefusal, robotsVerdict, rulesHoldUntil, tdmReservations } from "./robots.ts";

/** Where the rules of hosts outlive one process. */
export interface HostMemory {
  read(origin: string): Promise<HostRules | undefined>;
  write(origin: string, rules: HostRules): Promise<void>;
}

/** How a visitor behaves and what it may use of the world. */
export interface VisitorOptions {
  guard: NetworkGuard;
  /** Product token of the User-Agent, which robots.txt knows us by, and the page that says who we are. */
  agent: { token: string; contact: string };
  hosts: HostMemory;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Least milliseconds between two requests to one host. */
  gap: number;
  /** A host that asks for a longer wait than this is left for the next time. */
  longestWait: number;
  /** Milliseconds for one visit, redirects included; 10 s to connect and 30 s in all unless told. */
  timeouts?: { connect: number; total: number };
}

/** A guest of outlets: one request at a time and a gap for each host, robots.txt obeyed, `Retry-After` kept. */
export interface Visitor {
  /**
   * Asks for a page or feed, following redirects.
   * @throws Failure as `guardedFetch`, and `robots_disallow` (no retry helps today), `host_wants_rest` (retryable).
   */
  visit(url: string, headers?: Record<string, string>): Promise<GuardedResponse>;
}

/** The rules of one host may be half a megabyte, and a listing may name articles of any number of hosts. `HostMemory` still knows them. */
const mostHosts = 500;

interface Lane {
  tail: Promise<unknown>;
  /** Visits that are under way or wait for their turn. */
  visits: number;
  /** Not before this time (epoch milliseconds) may the host be asked again. */
  free: number;
  /** By origin: http and https of one host are two in the eyes of robots.txt. */
  rules: Map<string, RulesInForce>;
}

/** What a host allows, with what follows from it for every request. */
interface RulesInForce {
  rules: HostRules;
  until: number;
  /** Least milliseconds between two requests. */
  gap: number;
}

export function createVisitor(options: VisitorOptions): Visitor {
  const { guard, agent, hosts, now, sleep, timeouts = { connect: fetchLimits.connect, total: fetchLimits.total } } = options;
  const lanes = new Map<string, Lane>();
  const connections = new Connections();
  const userAgent = `${agent.token}/1.0 (+${agent.contact})`;

  /** Runs `work` when everything before it on this host is done. */
  async function inLane<T>(host: string, work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane: Lane = lanes.get(host) ?? { tail: Promise.resolve(), visits: 0, free: 0, rules: new Map() };
    // Who was visited last is forgotten last.
    lanes.delete(host);
    lanes.set(host, lane);
    lane.visits += 1;
    const run = lane.tail.then(() => work(lane));
    lane.tail = run.catch(() => undefined);
    try {
      return await run;
    } finally {
      lane.visits -= 1;
      forgetHosts();
    }
  }

  /** Never one that is being visited or wants to be left alone: it would be asked too soon. */
  function forgetHosts(): void {
    for (const [host, { visits, free }] of lanes) {
      if (lanes.size <= mostHosts) return;
      if (visits === 0 && free <= now()) lanes.delete(host);
    }
  }

  async function ask(lane: Lane, url: URL, request: GuardedRequest): Promise<GuardedResponse & { took: number }> {
    const wait = lane.free - now();
    if (wait > options.longestWait) {
      throw new Failure("host_wants_rest", `${url.host} asks to be left alone for ${Math.ceil(wait / 1000)} s`, { retryable: true });
    }
    if (wait > 0) await sleep(wait);
    const asked = performance.now();
    try {
      const answer = await guardedFetch(url, { ...request, connections, headers: { "user-agent": userAgent, ...request.headers } }, guard);
      lane.free = now() + Math.max(gapOf(lane, url), restAskedFor(answer, now()));
      return { ...answer, took: performance.now() - asked };
    } catch (error) {
      lane.free = now() + gapOf(lane, url);
      throw error;
    }
  }

  const gapOf = (lane: Lane, { origin }: URL): number => lane.rules.get(origin)?.gap ?? options.gap;

  async function rulesOf(lane: Lane, url: URL): Promise<HostRules> {
    const { origin } = url;
    const asked = now();
    const inForce = lane.rules.get(origin);
    if (inForce !== undefined && asked < inForce.until) return inForce.rules;
    const enforce = (rules: HostRules): HostRules => {
      const gap = Math.max(options.gap, (crawlDelay(rules, origin, agent.token) ?? 0) * 1000);
      lane.rules.set(origin, { rules, until: rulesHoldUntil(rules), gap });
      return rules;
    };
    const known = inForce === undefined ? await hosts.read(origin) : undefined;
    if (known !== undefined && asked < rulesHoldUntil(known)) return enforce(known);
    const robots = await wellKnown(lane, new URL("/robots.txt", url));
    const verdict = robotsVerdict(robots);
    const reserved = verdict.verdict === "disallow_all" ? null : await wellKnown(lane, new URL("/.well-known/tdmrep.json", url));
    const rules: HostRules = { fetchedAt: new Date(asked).toISOString(), robots: verdict, reserved: tdmReservations(reserved) };
    await hosts.write(origin, enforce(rules));
    return rules;
  }

  /** `null` where the host cannot be reached; a host that must not be reached stays an error. */
  async function wellKnown(lane: Lane, url: URL): Promise<GuardedResponse | null> {
    try {
      const maxBytes = { received: fetchLimits.received, decoded: robotsBytes, overflow: "cut" } as const;
      return await ask(lane, url, { redirect: "follow", maxBytes, timeouts });
    } catch (error) {
      if (error instanceof Failure && (error.code === "refused_destination" || error.code === "host_wants_rest")) throw error;
      return null;
    }
  }

  async function visit(url: string, headers: Record<string, string> = {}): Promise<GuardedResponse> {
    const redirectedFrom: string[] = [];
    let spent = 0;
    for (let next = url; ; ) {
      const hop = checkUrl(next, guard);
      const answer = await inLane(hop.host, async (lane) => {
        const refusal = robotsRefusal(await rulesOf(lane, hop), hop, agent.token);
        if (refusal !== null) throw new Failure("robots_disallow", `${printable(hop.href)}: ${refusal}`);
        return await ask(lane, hop, {
          headers,
          redirect: "manual",
          timeouts: { ...timeouts, total: timeouts.total - spent },
        });
      });
      spent += answer.took;
      const target = redirectOf(answer);
      if (target === null || spent >= timeouts.total) return { ...answer, redirectedFrom };
      redirectedFrom.push(hop.href);
      if (redirectedFrom.length > fetchLimits.redirects) {
        throw new Failure("too_many_redirects", `${printable(url)}: more than ${fetchLimits.redirects} redirects`);
      }
      next = target;
    }
  }

  return { visit };
}

function redirectOf(answer: GuardedResponse): string | null {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return null;
  return URL.parse(location, answer.url)?.href ?? null;
}

const longestRest = 24 * 3_600_000;

/** Milliseconds that an answer asks us to stay away: `Retry-After` in seconds or as a date, for 429 and 503 five minutes where it is missing. */
export function restAskedFor(answer: Pick<GuardedResponse, "status" | "headers">, now: number): number {
  if (answer.status !== 429 && answer.status !== 503) return 0;
  const stated = answer.headers["retry-after"]?.trim() ?? "";
  const milliseconds = /^\d{1,9}$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - now;
  return Number.isFinite(milliseconds) ? Math.min(Math.max(0, milliseconds), longestRest) : 300_000;
}
