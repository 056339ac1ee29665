import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { handle } from "hono/aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { createKey } from "../../functions/store/apiKeys.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { testDeps } from "./testApi.ts";

const limit = 64_000;
let table: Table;
let secret: string;
let server: ReturnType<typeof serve>;

beforeAll(async () => {
  table = await freshTable();
  secret = (
    await createKey(table, { owner: "desk", scopes: ["subscribe"], created: "2025-04-01T00:00:00.000Z", until: null }, (n) =>
      randomBytes(n),
    )
  ).secret;
  server = serve({ fetch: createApi(testDeps(table)).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((ready) => server.once("listening", ready));
});
afterAll(() => void server.close());

interface Sent {
  bytes: number;
  chunked: boolean;
  path?: string;
  type?: string;
}

/** Posts so many bytes to a real server, with a length or in chunks without one. Resolves with the status. */
function post({ bytes, chunked, path = "/v1/subscriptions", type = "application/json" }: Sent): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${secret}`, "content-type": type, ...(chunked ? {} : { "content-length": bytes }) };
  return new Promise((resolve, reject) => {
    const sending = request({ host: "127.0.0.1", port, path, method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    // A server that has answered may close the connection while we still send.
    sending.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" || error.code === "ECONNRESET" ? undefined : reject(error),
    );
    const piece = Buffer.alloc(8_000, " ");
    for (let left = bytes; left > 0; left -= piece.length) sending.write(piece.subarray(0, Math.min(left, piece.length)));
    sending.end();
  });
}

test.each([
  { bytes: limit + 1, chunked: false },
  { bytes: limit + 1, chunked: true },
  { bytes: 5_000_000, chunked: true },
  { bytes: limit + 1, chunked: true, path: "/sign-in", type: "application/x-www-form-urlencoded" },
  { bytes: limit + 1, chunked: true, path: "/unsubscribe/x", type: "application/x-www-form-urlencoded" },
])("%j is 413", async (sent) => {
  expect(await post(sent)).toBe(413);
});

test.each([
  { bytes: limit, chunked: false },
  { bytes: limit, chunked: true },
])("%j is read (and is no JSON)", async (sent) => {
  expect(await post(sent)).toBe(400);
});

test("a body that is not said to be JSON is 415", async () => {
  expect(await post({ bytes: 10, chunked: false, type: "text/plain" })).toBe(415);
});

test("on Lambda a length that lies lets nothing through", async () => {
  const http = { method: "POST", path: "/v1/subscriptions", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" };
  const requestContext = {
    accountId: "1",
    apiId: "a",
    authentication: null,
    authorizer: {},
    domainName: "monitor.example",
    domainPrefix: "m",
    http,
    requestId: "r",
    routeKey: "$default",
    stage: "$default",
    time: "",
    timeEpoch: 0,
  };
  const answer = await handle(createApi(testDeps(table)))({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/v1/subscriptions",
    rawQueryString: "",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json", "content-length": "2", host: "monitor.example" },
    body: `{"name":"${"x".repeat(limit)}"}`,
    isBase64Encoded: false,
    requestContext,
  });
  expect(answer).toMatchObject({ statusCode: 413 });
});
