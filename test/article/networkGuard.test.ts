import diagnostics from "node:diagnostics_channel";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard, type NetworkGuard } from "../../functions/article/networkGuard.ts";

/** Hosts that can be written into a URL and lead inside, or nowhere that is the public internet. */
const literals = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "017700000001",
  "127.0.0.1.",
  "0",
  "0.0.0.0",
  "0.1.2.3",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "%31%32%37.0.0.1",
  "10.0.0.1",
  "10.255.255.255",
  "0xa000001",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "192.168.257",
  "3232235521",
  "169.254.169.254",
  "169.254.170.2",
  "2852039166",
  "0xa9fea9fe",
  "0251.0376.0251.0376",
  "100.64.0.1",
  "100.100.100.200",
  "100.127.255.255",
  "168.63.129.16",
  "192.0.0.1",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[0000:0000:0000:0000:0000:0000:0000:0001]",
  "[::127.0.0.1]",
  "[::7f00:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::ffff:10.0.0.1]",
  "[::ffff:169.254.169.254]",
  "[::ffff:8.8.8.8]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::a00:1]",
  "[64:ff9b::8.8.8.8]",
  "[64:ff9b:1::1]",
  "[100::1]",
  "[2001::1]",
  "[2001:0:7f00:1::]",
  "[2001:2::1]",
  "[2001:10::1]",
  "[2001:20::1]",
  "[2001:db8::1]",
  "[2002:7f00:1::]",
  "[2002:a00:1::1]",
  "[2002:c0a8:101::]",
  "[2620:4f:8000::1]",
  "[3fff::1]",
  "[3ffe:ffff::]",
  "[4000::1]",
  "[5f00::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fd20:ce::254]",
  "[fe80::1]",
  "[fe80::a9fe:a9fe]",
  "[fec0::1]",
  "[ff02::1]",
  "[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
];

/** Names that mean a machine inside whatever a resolver says. */
const names = [
  "localhost",
  "LOCALHOST",
  "localhost.",
  "foo.localhost",
  "localhost.localdomain",
  "printer.local",
  "metadata.google.internal",
  "instance-data.ec2.internal",
  "intranet",
  "db",
  "router.lan",
  "nas.home.arpa",
  "wiki.corp",
  "hidden.onion",
  "a.test",
];

/** Things around the host that are no business of ours. */
const urls = [
  "https://user@news.example.org/",
  "https://user:secret@news.example.org/",
  "https://news.example.org@127.0.0.1/",
  "https://news.example.org:22/",
  "https://news.example.org:8443/",
  "http://news.example.org:6379/",
  "http://news.example.org:443/",
  "https://news.example.org:80/",
  "ftp://news.example.org/",
  "file:///etc/passwd",
  "gopher://127.0.0.1:6379/_FLUSHALL",
  "data:text/html,hello",
  "javascript:alert(1)",
  "//news.example.org/",
  "/etc/passwd",
  "http://",
  "http://[::1",
  "http://127.0.0.1\\@news.example.org/",
  "",
];

/** What a resolver may answer for a harmless name; one bad address among good ones spoils the answer. */
const answers = [
  ["127.0.0.1"],
  ["::1"],
  ["10.1.2.3"],
  ["169.254.169.254"],
  ["100.64.3.2"],
  ["::ffff:127.0.0.1"],
  ["fd00:ec2::254"],
  ["fe80::1%eth0"],
  ["2606:4700::1%lo"],
  ["64:ff9b::7f00:1"],
  ["2002:7f00:1::"],
  ["2001::5"],
  ["168.63.129.16"],
  ["93.184.215.14", "127.0.0.1"],
  ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::1"],
  ["not an address"],
  ["0x7f.1"],
  ["127.1"],
];

let sockets = 0;
const countSocket = () => {
  sockets++;
};
beforeEach(() => {
  sockets = 0;
  diagnostics.subscribe("net.client.socket", countSocket);
});
afterEach(() => {
  diagnostics.unsubscribe("net.client.socket", countSocket);
});

const unreached = (): never => {
  throw new Error("nothing may be looked up");
};
const guards: [string, Partial<NetworkGuard>, "GET" | "POST"][] = [
  ["fetching", {}, "GET"],
  ["webhooks", { httpsOnly: true }, "POST"],
];

describe.each(guards)("%s", (_, options, method) => {
  const attempt = (url: string, guard: NetworkGuard) =>
    guardedFetch(url, { method, redirect: method === "GET" ? "follow" : "manual" }, guard);

  it.each(literals.flatMap((host) => [`https://${host}/`, `http://${host}/x`]))("does not go to %s", async (url) => {
    const refusal = attempt(url, createNetworkGuard({ ...options, resolve: unreached }));
    await expect(refusal).rejects.toMatchObject({ code: "refused_destination", retryable: false });
    expect(sockets).toBe(0);
  });

  it.each([...names.map((name) => `https://${name}/`), ...urls])("does not go to %s", async (url) => {
    const refusal = attempt(url, createNetworkGuard({ ...options, resolve: unreached }));
    await expect(refusal).rejects.toMatchObject({ code: "refused_destination" });
    expect(sockets).toBe(0);
  });

  it.each(answers)("does not go to a name that resolves to %s", async (...addresses) => {
    const refusal = attempt("https://news.example.org/", createNetworkGuard({ ...options, resolve: async () => addresses }));
    await expect(refusal).rejects.toMatchObject({ code: "refused_destination" });
    expect(sockets).toBe(0);
  });

  it("says no to a name without an address, and that a retry may help", async () => {
    const refusal = attempt("https://news.example.org/", createNetworkGuard({ ...options, resolve: async () => [] }));
    await expect(refusal).rejects.toMatchObject({ code: "dns_failed", retryable: true });
    expect(sockets).toBe(0);
  });
});

it("sends webhooks over https alone", async () => {
  const guard = createNetworkGuard({ httpsOnly: true, resolve: async () => ["93.184.215.14"] });
  await expect(guardedFetch("http://news.example.org/", { method: "POST" }, guard)).rejects.toMatchObject({ code: "refused_destination" });
  expect(sockets).toBe(0);
});

describe("with loopback allowed, as in tests and on one machine", () => {
  let server: Server;
  let base: string;
  let location = "/";
  let asked: string[] = [];
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.headers.host} ${request.url}`);
      if (request.url === "/go") response.writeHead(302, { location }).end();
      else response.end("here");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const guard = createNetworkGuard({ allowLoopback: true, resolve: unreached });
  const go = (to: string, through = guard) => {
    location = to;
    return guardedFetch(`${base}/go`, { redirect: "follow" }, through);
  };

  it("reaches the machine itself", async () => {
    expect((await guardedFetch(`${base}/`, {}, guard)).body.toString()).toBe("here");
  });

  const inside = literals.filter((host) => !/^(?:127|0x7f|0177|017|2130|%31|①|\[::1\]|\[0+:)/.test(host) && host !== "127。0。0。1");
  it.each(inside)("does not follow a redirect to %s", async (host) => {
    await expect(go(`https://${host}/`)).rejects.toMatchObject({ code: "refused_destination" });
    expect(asked).toHaveLength(1);
    expect(sockets).toBe(1);
  });

  it.each([
    ...urls.filter((url) => /^\w+:/.test(url) && !/127|^http:\/\/$|\[::1/.test(url)),
    ...names.filter((name) => !/localhost\.?$/i.test(name)).map((name) => `https://${name}/`),
  ])("does not follow a redirect to %s", async (url) => {
    await expect(go(url)).rejects.toMatchObject({ code: "refused_destination" });
    expect(sockets).toBe(1);
  });

  it("resolves a name once a hop, and connects to that answer alone: a resolver that changes its mind gains nothing", async () => {
    const told = [["127.0.0.1"], ["10.0.0.1"]];
    const changing = createNetworkGuard({ allowLoopback: true, resolve: async () => told.shift() ?? ["127.0.0.1"] });
    const url = `http://rebinding.localhost:${new URL(base).port}/`;
    const first = await guardedFetch(url, {}, changing);
    expect(first.body.toString()).toBe("here");
    await expect(guardedFetch(url, {}, changing)).rejects.toMatchObject({ code: "refused_destination" });
    expect(sockets).toBe(1);
  });

  it("resolves anew after a redirect to the same name", async () => {
    const told = [["127.0.0.1"], ["169.254.169.254"]];
    const changing = createNetworkGuard({ allowLoopback: true, resolve: async () => told.shift() ?? ["127.0.0.1"] });
    location = "/again";
    const url = `http://rebinding.localhost:${new URL(base).port}/go`;
    await expect(guardedFetch(url, { redirect: "follow" }, changing)).rejects.toMatchObject({ code: "refused_destination" });
    expect(asked).toHaveLength(1);
  });

  it("keeps the name in the Host header while it dials the checked address", async () => {
    const named = createNetworkGuard({ allowLoopback: true, resolve: async () => ["127.0.0.1"] });
    const { port } = new URL(base);
    await guardedFetch(`http://news.localhost:${port}/a?b=c`, {}, named);
    expect(asked).toEqual([`news.localhost:${port} /a?b=c`]);
  });

  it("follows five redirects and not a sixth", async () => {
    await expect(go("/go")).rejects.toMatchObject({ code: "too_many_redirects" });
    expect(asked).toHaveLength(6);
  });

  it("follows nothing when told to return a redirect as it is", async () => {
    location = "/elsewhere";
    const answer = await guardedFetch(`${base}/go`, { redirect: "manual" }, guard);
    expect([answer.status, answer.headers.location, asked.length]).toEqual([302, "/elsewhere", 1]);
  });
});
