import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { defaultLimits } from "../../functions/api/deps.ts";
import { createKey, type KeyScope, listKeys, revokeKey } from "../../functions/store/apiKeys.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { lakeId, replayTalks } from "./talks.ts";
import { testApi, testDeps } from "./testApi.ts";

let table: Table;
beforeEach(async () => {
  table = await freshTable();
});

const keyFor = async (scopes: KeyScope[], until: string | null = null) =>
  (await createKey(table, { owner: "desk", scopes, created: "2025-04-01T00:00:00.000Z", until }, (n) => randomBytes(n))).secret;
const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });
const basic = (secret: string) => ({ headers: { authorization: `Basic ${Buffer.from(`reader:${secret}`).toString("base64")}` } });

describe("keys", () => {
  const keyed = () => testApi(table, { anonymous: [] });

  test("a keyed monitor tells nothing without a key", async () => {
    const response = await keyed().request("/v1/dossiers");
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, expect.stringContaining("Bearer")]);
  });

  test("a key with the scope opens, as bearer or as the password of a feed reader", async () => {
    const secret = await keyFor(["read"]);
    expect((await keyed().request("/v1/dossiers", bearer(secret))).status).toBe(200);
    expect((await keyed().request("/v1/dossiers", basic(secret))).status).toBe(200);
  });

  test("a key without the scope is refused, one for everything is not", async () => {
    expect((await keyed().request("/v1/dossiers", bearer(await keyFor(["subscribe"])))).status).toBe(403);
    expect((await keyed().request("/v1/dossiers", bearer(await keyFor(["admin"])))).status).toBe(200);
  });

  test.each(["rlk_", "nonsense", "rlk_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])(
    "%s is no key, even where none is needed",
    async (secret) => {
      expect((await testApi(table).request("/v1/dossiers", bearer(secret))).status).toBe(401);
    },
  );

  test("the right id with another secret is no key", async () => {
    const secret = await keyFor(["read"]);
    const forged = secret.slice(0, -1) + (secret.endsWith("A") ? "B" : "A");
    expect((await keyed().request("/v1/dossiers", bearer(forged))).status).toBe(401);
  });

  test("a key ends when it is due, and at once when it is revoked", async () => {
    const ended = await keyFor(["read"], "2025-04-20T11:59:59.999Z");
    const revoked = await keyFor(["read"]);
    await revokeKey(table, revoked.slice(4, 16));
    expect((await keyed().request("/v1/dossiers", bearer(ended))).status).toBe(401);
    expect((await keyed().request("/v1/dossiers", bearer(revoked))).status).toBe(401);
  });

  test("the table holds nothing that opens anything", async () => {
    const secret = await keyFor(["read"]);
    expect(JSON.stringify(await listKeys(table))).not.toContain(secret.slice(17));
  });
});

describe("whole texts", () => {
  const body = `/v1/dossiers/talks/articles/${lakeId}/snapshots/1`;
  const redline = `/v1/dossiers/talks/articles/${lakeId}/redline?from=1&to=2`;
  const filler = "The lake lay still.";
  beforeEach(() => replayTalks(table));

  test.each([body, redline, `/articles/${lakeId}?dossier=talks`, `/articles/${lakeId}?dossier=talks&to=1`])(
    "%s has the text for the scope alone",
    async (path) => {
      const [open, withKey] = await Promise.all([
        testApi(table).request(path),
        testApi(table).request(path, bearer(await keyFor(["read", "text"]))),
      ]);
      expect([(await open.text()).includes(filler), (await withKey.text()).includes(filler)]).toEqual([false, true]);
    },
  );

  test("everybody sees the sentences that positions rest on", async () => {
    expect(await (await testApi(table).request(body)).text()).toContain("Arland wants the dam, a document says.");
  });
});

describe("signing in to the pages", () => {
  const form = (key: string, headers: Record<string, string> = {}) => ({
    method: "POST",
    body: new URLSearchParams({ key }).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: "https://monitor.example",
      "sec-fetch-site": "same-origin",
      ...headers,
    },
  });
  const site = "https://monitor.example";

  test("a key becomes a cookie that neither scripts nor other sites can use", async () => {
    const response = await createApi(testDeps(table)).request(`${site}/sign-in`, form(await keyFor(["read"])));
    expect(response.headers.get("set-cookie")).toMatch(/^redline_key=rlk_.*; HttpOnly; Secure; SameSite=Strict$/);
  });

  test("the cookie opens pages, and never the API", async () => {
    const cookie = `redline_key=${await keyFor(["read"])}`;
    const api = testApi(table, { anonymous: [] });
    expect((await api.request("/", { headers: { cookie } })).status).toBe(200);
    expect((await api.request("/v1/dossiers", { headers: { cookie } })).status).toBe(401);
  });

  test("a wrong key is said to be wrong", async () => {
    expect((await createApi(testDeps(table)).request(`${site}/sign-in`, form("rlk_wrong"))).status).toBe(401);
  });

  test.each([{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }])(
    "a form from another site is refused: %j",
    async (headers) => {
      const response = await createApi(testDeps(table)).request(`${site}/sign-in`, form(await keyFor(["read"]), headers));
      expect([response.status, response.headers.get("set-cookie")]).toEqual([403, null]);
    },
  );
});

describe("limits", () => {
  test("beyond the rate: 429, with when to come back; another caller is not held up", async () => {
    let address = "192.0.2.1";
    const api = testApi(table, { limits: { ...defaultLimits, requestsPerMinute: 2 }, addressOf: () => address });
    const answers = [await api.request("/v1/dossiers"), await api.request("/v1/dossiers"), await api.request("/v1/dossiers")];
    address = "192.0.2.2";
    expect([...answers, await api.request("/v1/dossiers")].map((r) => r.status)).toEqual([200, 200, 429, 200]);
    expect(answers.map((r) => r.headers.get("ratelimit"))).toEqual(['"minute";r=1;t=60', '"minute";r=0;t=60', '"minute";r=0;t=60']);
    expect(answers[2]?.headers.get("retry-after")).toBe("60");
  });

  test("guessing keys is counted too", async () => {
    const api = testApi(table, { limits: { ...defaultLimits, requestsPerMinute: 1 } });
    await api.request("/v1/dossiers", bearer("rlk_guess"));
    expect((await api.request("/v1/dossiers", bearer("rlk_guess"))).status).toBe(429);
  });

  test("the window passes", async () => {
    let now = "2025-04-20T12:00:00.000Z";
    const api = testApi(table, { limits: { ...defaultLimits, requestsPerMinute: 1 }, now: () => now });
    await api.request("/v1/dossiers");
    now = "2025-04-20T12:01:00.000Z";
    expect((await api.request("/v1/dossiers")).status).toBe(200);
  });
});

describe("other sites", () => {
  const from = { headers: { origin: "https://reader.example" } };

  test("may read an open monitor from a browser, without credentials", async () => {
    const { headers } = await testApi(table).request("/v1/dossiers", from);
    expect([headers.get("access-control-allow-origin"), headers.get("access-control-allow-credentials")]).toEqual(["*", null]);
  });

  test("may not ask with a key, nor write", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { ...from.headers, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
    };
    const { headers } = await createApi(testDeps(table)).request("/v1/subscriptions", preflight);
    expect(headers.get("access-control-allow-methods")).toBe("GET,HEAD");
    expect(headers.get("access-control-allow-headers")).not.toMatch(/authorization/i);
  });

  test("may not read a keyed one, nor its pages", async () => {
    const keyed = await testApi(table, { anonymous: [] }).request("/v1/dossiers", from);
    const page = await testApi(table).request("/", from);
    expect([keyed.headers.get("access-control-allow-origin"), page.headers.get("access-control-allow-origin")]).toEqual([null, null]);
  });
});

describe("Idempotency-Key", () => {
  const wish = { dossier: "harbour", target: { kind: "webhook", url: "https://hooks.example.org/a" } };
  const post = async (secret: string, key: string, body: unknown = wish) =>
    testApi(table).request("/v1/subscriptions", {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
    });

  test("a repeat gets the first answer again, secret and all, and makes nothing new", async () => {
    const secret = await keyFor(["subscribe"]);
    const [first, again] = [await post(secret, "k-1"), await post(secret, "k-1")];
    const other = await post(secret, "k-2");
    expect([first.status, again.status, again.headers.get("idempotency-replayed")]).toEqual([201, 201, "true"]);
    const answer = await first.text();
    expect(await again.text()).toBe(answer);
    expect(await other.text()).not.toBe(answer);
  });

  test("the same key for another request is refused", async () => {
    const secret = await keyFor(["subscribe"]);
    await post(secret, "k-1");
    expect((await post(secret, "k-1", { ...wish, name: "other" })).status).toBe(422);
  });

  test("two at the same time make one", async () => {
    const secret = await keyFor(["subscribe"]);
    const statuses = (await Promise.all([post(secret, "k-1"), post(secret, "k-1")])).map((r) => r.status).sort();
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses);
    const list = await testApi(table).request("/v1/subscriptions", bearer(secret));
    expect((await list.json()).subscriptions).toHaveLength(1);
  });

  test("a request that failed may be tried again under its key", async () => {
    const secret = await keyFor(["subscribe"]);
    const refused = await post(secret, "k-1", { dossier: "nowhere", target: wish.target });
    expect([refused.status, (await post(secret, "k-1")).status]).toEqual([422, 201]);
  });
});
