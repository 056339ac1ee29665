import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import type { Review } from "../../functions/position/review.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { readReviews } from "../../functions/store/reviews.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { ingestVersion } from "../../functions/watch/ingestVersion.ts";
import { recodeDossier } from "../../functions/watch/recodeArticle.ts";
import { lapsedReviews } from "../../functions/watch/reviewQueue.ts";
import { settleReview } from "../../functions/watch/settleReview.ts";
import { freshTable } from "../store/emulator.ts";

const dossier = parseDossier(readFileSync("fixtures/ukraine-2025/dossier.yaml", "utf8"), "dossier.yaml");
const followed = { dossier, coder: createRulesCoder(dossier) };
const canonicalUrl = "https://wire.example/crimea";
const article = articleId(canonicalUrl);
const reviewed = "Ukraine rules out any recognition of Crimea as Russian, Andriy Sybiha said.";
const other = "The United States calls for a permanent ceasefire.";

let table: Table;
let hour = 8;
const now = () => `2025-04-18T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** Takes in the next version of the article, an hour after the last. */
async function publish(...paragraphs: string[]) {
  hour += 1;
  const text = { headline: "Talks", body: paragraphs.join("\n") };
  const version = {
    canonicalUrl,
    outlet: "Wire",
    byline: null,
    published: null,
    modified: null,
    text,
    at: now(),
    etag: null,
    lastModified: null,
  };
  return ingestVersion({ table, followed, now }, version);
}

const correction: Review = {
  verdict: "correct",
  id: "r1",
  dossier: dossier.id,
  article,
  sentence: reviewed,
  party: "ukraine",
  provision: "territory.crimea_recognition",
  by: "desk",
  at: "2025-04-18T10:00:00.000Z",
  why: "a diplomat's word for it",
  row: { stance: "conditional", basis: "named_official", source: null, speaker: "Andriy Sybiha", quoted: false, hedged: false },
};
const onCrimea = (positions: readonly Position[] = []) =>
  positions.filter((p) => p.party === "ukraine" && p.provision === "territory.crimea_recognition").map((p) => [p.stance, p.coders]);
const latest = async () => latestSnapshot(table, dossier.id, article);

beforeEach(async () => {
  table = await freshTable();
  hour = 8;
  await publish(reviewed, other);
});

test("a correction becomes a further snapshot of the same text, with a change of the cause review", async () => {
  const changes = await settleReview({ table, dossier, now }, correction);
  expect(changes).toMatchObject([
    { cause: "review", kind: "stance_changed", from: "opposes", to: "conditional", snapshots: { from: 1, to: 2 } },
  ]);
  expect(onCrimea((await latest())?.coding.positions)).toEqual([["conditional", ["person"]]]);
});

test("the same review sent twice is stored once", async () => {
  await settleReview({ table, dossier, now }, correction);
  expect(await settleReview({ table, dossier, now }, correction)).toEqual([]);
  expect((await latest())?.n).toBe(2);
});

test("a rejection leaves no row, an acceptance keeps the coder's own", async () => {
  await settleReview({ table, dossier, now }, { ...correction, verdict: "reject", row: null });
  expect(onCrimea((await latest())?.coding.positions)).toEqual([]);
  const row = { ...correction.row, stance: "opposes" } as const;
  await settleReview({ table, dossier, now }, { ...correction, id: "r2", at: "2025-04-18T11:00:00.000Z", verdict: "accept", row });
  expect(onCrimea((await latest())?.coding.positions)).toEqual([["opposes", ["person"]]]);
});

test("a correction survives a new version of the article, and is no news in it", async () => {
  await settleReview({ table, dossier, now }, correction);
  const ingested = await publish(reviewed, "The United States no longer calls for a permanent ceasefire.");
  expect(ingested).toMatchObject({ outcome: "stored", n: 3 });
  expect(onCrimea((await latest())?.coding.positions)).toEqual([["conditional", ["person"]]]);
  const changes = ingested.outcome === "stored" ? ingested.changes : [];
  expect(changes.filter((c) => "party" in c && c.party === "ukraine")).toEqual([]);
});

test("a correction survives a moved paragraph", async () => {
  await settleReview({ table, dossier, now }, correction);
  await publish(other, "Talks go on.", reviewed);
  expect(onCrimea((await latest())?.coding.positions)).toEqual([["conditional", ["person"]]]);
});

test("a correction survives a newer coder", async () => {
  await settleReview({ table, dossier, now }, correction);
  const newer = { dossier, coder: { ...followed.coder, version: "rules-next" } };
  expect(await recodeDossier({ table, followed: newer, now })).toEqual({ articles: 1, changed: 0, changes: 0 });
  expect(onCrimea((await latest())?.coding.positions)).toEqual([["conditional", ["person"]]]);
});

test("a correction lapses with its sentence, and that can be seen", async () => {
  await settleReview({ table, dossier, now }, correction);
  await publish("Ukraine is open to recognition of Crimea as Russian, Andriy Sybiha said.", other);
  const snapshot = await latest();
  expect(onCrimea(snapshot?.coding.positions)).toEqual([["open", undefined]]);
  expect(snapshot && lapsedReviews(snapshot, await readReviews(table, dossier.id, article)).map((l) => l.review.id)).toEqual(["r1"]);
  await expect(settleReview({ table, dossier, now }, { ...correction, id: "r2" })).rejects.toThrow("The sentence no longer stands");
});
