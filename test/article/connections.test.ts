import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Connections } from "../../functions/article/connections.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";

let server: Server;
let answer: RequestListener;
let sockets: Socket[];
let dialled: string[];
let addresses: string[];
let connections: Connections;

beforeEach(async () => {
  answer = (_, response) => response.end("here");
  sockets = [];
  dialled = [];
  addresses = ["127.0.0.1"];
  connections = new Connections();
  server = createServer((request, response) => answer(request, response)).on("connection", (socket) => {
    sockets.push(socket);
    dialled.push(String(socket.localAddress).replace("::ffff:", ""));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const guard = createNetworkGuard({ allowLoopback: true, resolve: async () => addresses });

function ask(request: Parameters<typeof guardedFetch>[1] = {}) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return guardedFetch(`http://news.localhost:${address.port}/`, { connections, ...request }, guard);
}

it("a host is greeted once for many pages", async () => {
  for (let i = 0; i < 5; i++) expect((await ask()).body.toString()).toBe("here");
  expect(sockets).toHaveLength(1);
});

it("what one fetcher keeps is not used by another", async () => {
  for (let i = 0; i < 2; i++) {
    connections = new Connections();
    await ask();
  }
  expect(sockets).toHaveLength(2);
});

it("two requests at once never share one", async () => {
  await Promise.all([ask(), ask()]);
  expect(sockets).toHaveLength(2);
});

it("one that the host has closed meanwhile is replaced, without a failure", async () => {
  await ask();
  answer = (request, response) => (request.socket === sockets[0] ? request.socket.destroy() : response.end("again"));
  expect((await ask()).body.toString()).toBe("again");
});

it("a host that breaks every connection is a failure", async () => {
  await ask();
  answer = (request) => request.socket.destroy();
  await expect(ask()).rejects.toMatchObject({ code: "connection_failed", retryable: true });
});

it("is not used once the name leads elsewhere", async () => {
  await ask();
  addresses = ["127.0.0.2"];
  await ask();
  expect(dialled).toEqual(["127.0.0.1", "127.0.0.2"]);
});

it("is known by the address that it leads to, in whatever order the name's addresses come", async () => {
  await ask();
  addresses = ["127.0.0.2", "127.0.0.1"];
  await ask();
  addresses = ["127.0.0.2"];
  await ask();
  expect(dialled).toEqual(["127.0.0.1", "127.0.0.2"]);
});

it("is never used for a name that now leads inside", async () => {
  await ask();
  addresses = ["10.0.0.7"];
  await expect(ask()).rejects.toMatchObject({ code: "refused_destination" });
});

it("one whose answer was cut off is not used again: the rest of it still hangs in there", async () => {
  answer = (_, response) => response.end("x".repeat(100_000));
  const cut = await ask({ maxBytes: { received: 1_000, decoded: 1_000, overflow: "cut" } });
  answer = (_, response) => response.end("next");
  expect([cut.body.length, (await ask()).body.toString()]).toEqual([1_000, "next"]);
  expect(sockets).toHaveLength(2);
});
