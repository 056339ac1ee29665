import { randomBytes } from "node:crypto";
import { fromJSONSchema } from "zod";
import * as z from "zod/mini";
import { createApi } from "../../functions/api/app.ts";
import { type ApiDeps, defaultLimits } from "../../functions/api/deps.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import { openTable, type Table } from "../../functions/store/table.ts";
import { talks } from "./talks.ts";

export const publicUrl = "https://monitor.example";

/** A dossier of two parties and three provisions. */
export const harbour: Dossier = dossierSchema.parse({
  id: "harbour",
  title: "Harbour talks",
  parties: [
    { id: "port", name: "Port" },
    { id: "union", name: "Union" },
  ],
  provisions: [
    { id: "pay.rise", issue: "Pay", title: "Pay rise", proposition: "Wages rise by a tenth", weight: 1, for: ["pay rise"] },
    { id: "pay.bonus", issue: "Pay", title: "Bonus", proposition: "A bonus is paid", weight: 0.5, for: ["bonus"] },
    { id: "work.night", issue: "Work", title: "Night shifts", proposition: "Night shifts end", weight: 0.7, for: ["night shifts"] },
  ],
});

/** Dependencies with a clock that stands still, a mailer that takes everything, and a network that is not there. */
export function testDeps(table: Table, change: Partial<ApiDeps> = {}): ApiDeps {
  return {
    table,
    dossiers: new Map([harbour, talks].map((dossier) => [dossier.id, dossier])),
    now: () => "2025-04-20T12:00:00.000Z",
    random: (bytes) => randomBytes(bytes),
    send: async () => {
      throw new Error("no network in this test");
    },
    guard: { allowLoopback: false, httpsOnly: true },
    mailer: { send: async () => ({ sent: true, id: "kept" }) },
    key: new Uint8Array(32),
    publicUrl,
    wake: async () => undefined,
    log: { info: () => undefined, error: () => undefined },
    anonymous: ["read"],
    limits: { ...defaultLimits, requestsPerMinute: 1_000_000 },
    addressOf: () => "192.0.2.1",
    ...change,
  };
}

export interface TestApi {
  fetch: ReturnType<typeof createApi>["fetch"];
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** The app, with every answer under /v1 held against the app's own /openapi.json before the test gets to see it. */
export function testApi(table: Table, change: Partial<ApiDeps> = {}): TestApi {
  const api = createApi(testDeps(table, change));
  return {
    fetch: api.fetch,
    async request(path, init) {
      const response = await api.request(path, init);
      if (path.startsWith("/v1/") && response.status !== 304) await mustBeDocumented(path, init?.method ?? "GET", response.clone());
      return response;
    },
  };
}

const operation = z.object({
  responses: z.record(
    z.string(),
    z.object({ content: z.optional(z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))) }),
  ),
});
const documentShape = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

/** What the app says of itself; it needs no store for that. */
const document = (async () => {
  const closed = openTable({ name: "none", endpoint: "http://127.0.0.1:9" });
  return documentShape.parse(await (await createApi(testDeps(closed)).request("/openapi.json")).json());
})();

async function mustBeDocumented(path: string, method: string, response: Response): Promise<void> {
  const { paths, components } = await document;
  const [pathname = ""] = path.split("?");
  const known = Object.entries(paths).find(([template]) => matches(template, pathname));
  const documented = known?.[1][method.toLowerCase()];
  if (!documented) {
    if (response.status === 404 || response.status === 405) return;
    throw new Error(`${method} ${path} answers ${response.status} and is not in /openapi.json`);
  }
  const answer = documented.responses[String(response.status)];
  if (!answer) throw new Error(`${method} ${path} answers ${response.status}, which /openapi.json does not list`);
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  if (!answer.content) return;
  const media = answer.content[type];
  if (!media) throw new Error(`${method} ${path} answers with ${type}, which /openapi.json does not list for ${response.status}`);
  if (!type.endsWith("json") || media.schema.type === "string") return;
  const inOne = JSON.stringify({ ...media.schema, $defs: components.schemas }).replaceAll('"#/components/schemas/', '"#/$defs/');
  fromJSONSchema(JSON.parse(inOne)).parse(await response.json());
}

/** Literal segments win over parameters, as in the router. */
const matches = (template: string, path: string): boolean => {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((segment, i) => (segment.startsWith("{") ? given[i] !== "" : segment === given[i]));
};
