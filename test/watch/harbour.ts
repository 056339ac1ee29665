import type { GuardedResponse } from "../../functions/article/guardedFetch.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import { page } from "./outlets.ts";

/** The dossier of talks over a harbour: one party and one provision, unless a test says otherwise. */
export const talks = (over: object = {}): Dossier =>
  dossierSchema.parse({
    id: "talks",
    title: "The talks",
    parties: [{ id: "north", name: "North" }],
    provisions: [{ id: "harbour.use", issue: "Harbour", title: "use", proposition: "South may use it", weight: 1, for: ["use"] }],
    ...over,
  });

/** An article of the Echo that takes no position. */
export const url = "https://harbourecho.example/news/1";
export const lines: readonly string[] = [
  "The envoys came to the harbour on Monday to look at the plan that the mayor had kept in a drawer since the spring of last year.",
  "They walked around it for three hours, asked about the cost of its repair, and wrote the answers into small grey notebooks.",
  "In the evening there was soup with four kinds of fish. The envoys praised it, and left for the coast by the late train.",
];

/** The Echo's page of the article, or of one of other lines. */
export const echoPage = (over: { lines?: readonly string[]; furniture?: string } = {}): string =>
  page({ outlet: "Echo", headline: "Envoys visit the harbour", lines, ...over });

/** What the Echo's server answers, with an empty page unless a test says otherwise. */
export const answer = (over: Partial<GuardedResponse> = {}): GuardedResponse => ({
  status: 200,
  headers: { "content-type": "text/html" },
  url,
  redirectedFrom: [],
  body: Buffer.alloc(0),
  ...over,
});

/** A time, so many minutes after the first look. */
export const atMinute = (minute: number): string => new Date(Date.parse("2025-04-17T08:00:00Z") + minute * 60_000).toISOString();
