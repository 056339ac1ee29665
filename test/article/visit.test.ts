import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import type { HostRules } from "../../functions/article/robots.ts";
import { createVisitor, restAskedFor, type Visitor } from "../../functions/article/visit.ts";

let server: Server;
let answer: RequestListener;
let log: { path: string; at: number }[];
let now: number;
let kept: Map<string, HostRules>;
const origin = (host = "news") => `http://${host}.localhost:${port()}`;

function port(): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

beforeEach(async () => {
  log = [];
  now = Date.parse("2025-04-17T08:00:00Z");
  kept = new Map();
  answer = (_, response) => response.end("here");
  server = createServer((request, response) => {
    log.push({ path: `${request.headers.host?.split(".")[0]}${request.url}`, at: now });
    if (request.url === "/robots.txt" || request.url?.startsWith("/.well-known")) return void answerWellKnown(request, response);
    answer(request, response);
  });
  answerWellKnown = (_, response) => response.writeHead(404).end();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
let answerWellKnown: RequestListener;

function visitor(): Visitor {
  return createVisitor({
    guard: createNetworkGuard({ allowLoopback: true, resolve: async () => ["127.0.0.1"] }),
    agent: { token: "Redline", contact: "https://redline.example/about" },
    hosts: { read: async (of) => kept.get(of), write: async (of, rules) => void kept.set(of, rules) },
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    gap: 1_000,
    longestWait: 60_000,
  });
}
const pages = () => log.filter(({ path }) => !/robots\.txt|well-known/.test(path));

it("forgets the hosts that it visited longest ago, but for one that wants to be left alone, and then goes by the rules that are stored", async () => {
  const known = visitor();
  const asked = () => log.filter(({ path }) => path === "first/robots.txt").length;
  let read = 0;
  const { get } = kept;
  kept.get = (of) => {
    if (of === origin("first")) read += 1;
    return get.call(kept, of);
  };
  answer = (request, response) => response.writeHead(request.url === "/busy" ? 429 : 200, { "retry-after": "3600" }).end();
  await known.visit(`${origin("tired")}/busy`);
  await known.visit(`${origin("first")}/a`);
  for (let n = 0; n < 500; n++) await known.visit(`${origin(`host-${n}`)}/a`);
  expect(read).toBe(1);
  await known.visit(`${origin("first")}/b`);
  expect([read, asked()]).toEqual([2, 1]);

  await expect(known.visit(`${origin("tired")}/a`)).rejects.toMatchObject({ code: "host_wants_rest" });
});

it("asks one thing at a time of a host, with a gap, however many ask for it", async () => {
  let open = 0;
  let most = 0;
  answer = (_, response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      response.end();
    }, 5);
  };
  const guest = visitor();
  await Promise.all([1, 2, 3, 4].map((n) => guest.visit(`${origin()}/${n}`)));
  expect(most).toBe(1);
  expect(pages().map(({ path }) => path)).toEqual(["news/1", "news/2", "news/3", "news/4"]);
  for (const [i, { at }] of log.entries()) if (i > 0) expect(at - (log[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
});

it("lets hosts stand side by side", async () => {
  const guest = visitor();
  await Promise.all([guest.visit(`${origin("echo")}/a`), guest.visit(`${origin("times")}/a`)]);
  expect(
    pages()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(["echo/a", "times/a"]);
});

it("goes by the rules that another process has kept", async () => {
  kept.set(origin(), {
    fetchedAt: "2025-04-17T00:00:00.000Z",
    robots: { verdict: "rules", text: "User-agent: *\nDisallow: /a" },
    reserved: "",
  });
  await expect(visitor().visit(`${origin()}/a`)).rejects.toMatchObject({ code: "robots_disallow" });
  expect(log).toEqual([]);
});

it("keeps a host closed whose robots.txt fails, without asking for the page", async () => {
  answerWellKnown = (_, response) => response.writeHead(500).end();
  await expect(visitor().visit(`${origin()}/a`)).rejects.toMatchObject({ code: "robots_disallow" });
  expect(pages()).toEqual([]);
});

it("asks the host that a redirect leads to for its rules before it goes there", async () => {
  answerWellKnown = ({ headers }, response) => response.end(headers.host?.startsWith("closed") ? "User-agent: *\nDisallow: /" : "");
  answer = (_, response) => response.writeHead(302, { location: `${origin("closed")}/b` }).end();
  await expect(visitor().visit(`${origin()}/a`)).rejects.toMatchObject({ code: "robots_disallow" });
  expect(pages().map(({ path }) => path)).toEqual(["news/a"]);
});

it("tells where the answer came from, and by which way", async () => {
  answer = ({ url }, response) => (url === "/a" ? response.writeHead(301, { location: "/b" }).end() : response.end("here"));
  expect(await visitor().visit(`${origin()}/a`)).toMatchObject({ url: `${origin()}/b`, redirectedFrom: [`${origin()}/a`] });
});

it("gives up on a circle of redirects", async () => {
  answer = (_, response) => response.writeHead(302, { location: "/round" }).end();
  await expect(visitor().visit(`${origin()}/round`)).rejects.toMatchObject({ code: "too_many_redirects" });
  expect(pages()).toHaveLength(6);
});

it("stays away while a host wants rest, and says so instead of waiting for hours", async () => {
  answer = (_, response) => response.writeHead(429, { "retry-after": "3600" }).end();
  const guest = visitor();
  expect((await guest.visit(`${origin()}/a`)).status).toBe(429);
  await expect(guest.visit(`${origin()}/b`)).rejects.toMatchObject({ code: "host_wants_rest", retryable: true });
  now += 3_600_000;
  expect((await guest.visit(`${origin()}/b`)).status).toBe(429);
});

describe("Retry-After", () => {
  const at = Date.parse("2025-04-17T08:00:00Z");
  it.each([
    [429, "120", 120_000],
    [503, "Thu, 17 Apr 2025 08:05:00 GMT", 300_000],
    [503, "Thu, 17 Apr 2025 07:00:00 GMT", 0],
    [429, undefined, 300_000],
    [429, "soon", 300_000],
    [429, "999999999", 86_400_000],
    [200, "120", 0],
  ])("on %i as %s is %i ms", (status, stated, milliseconds) => {
    expect(restAskedFor({ status, headers: stated === undefined ? {} : { "retry-after": stated } }, at)).toBe(milliseconds);
  });
});
