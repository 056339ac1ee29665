import { randomBytes } from "node:crypto";
import { createApi } from "../../functions/api/app.ts";
import { type ApiDeps, defaultLimits } from "../../functions/api/deps.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import type { Table } from "../../functions/store/table.ts";

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

/** Dependencies with a clock that stands still, a mailer that keeps what it is given, and a network that is not there. */
export function testDeps(table: Table, change: Partial<ApiDeps> = {}): ApiDeps {
  return {
    table,
    dossiers: new Map([[harbour.id, harbour]]),
    now: () => "2025-04-20T12:00:00.000Z",
    random: (bytes) => randomBytes(bytes),
    send: async () => {
      throw new Error("no network in this test");
    },
    mailer: { send: async () => ({ sent: true, id: "kept" }) },
    key: new Uint8Array(32),
    guard: { allowLoopback: false, httpsOnly: true },
    publicUrl,
    wake: async () => undefined,
    log: { info: () => undefined, error: () => undefined },
    anonymous: ["read"],
    limits: { ...defaultLimits, requestsPerMinute: 1_000_000 },
    addressOf: () => "192.0.2.1",
    ...change,
  };
}

export const testApi = (table: Table, change: Partial<ApiDeps> = {}) => createApi(testDeps(table, change));
