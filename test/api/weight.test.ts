import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Standing } from "../../functions/change/standing.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import { standingWrite } from "../../functions/store/standings.ts";
import { transact } from "../../functions/store/transact.ts";
import { freshTable } from "../store/emulator.ts";
import { article, firstReported, position, stanceChanged } from "./foundChanges.ts";
import { testApi } from "./testApi.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const at = "2025-04-18T08:00:00.000Z";

test.each(["json", "ndjson", "csv", "jsonfeed", "atom"])("a page of 100 changes as %s takes two reads", async (format) => {
  const reads: Capacity[] = [];
  const table = await freshTable((capacity) => capacity.kind === "read" && reads.push(capacity));
  for (let i = 0; i < 4; i++)
    await commitChanges(table, {
      dossier: "harbour",
      now: at,
      cause: "article_edit",
      changes: Array.from({ length: 60 }, () => stanceChanged()),
      writes: [],
    });
  const first = await (await testApi(table).request("/v1/dossiers/harbour/changes?limit=50")).json();
  reads.length = 0;
  const page = await testApi(table).request(`/v1/dossiers/harbour/changes.${format}?cursor=${first.next_cursor}`);
  await page.text();
  expect([page.status, reads.map((r) => r.operation)]).toEqual([200, ["GetItem", "Query"]]);
});

test("the first page weighs at most 60 kB, style and script in it, with every cell of a large dossier filled", async () => {
  const dossier = parseDossier(readFileSync(file, "utf8"), file);
  const table = await freshTable();
  const tally = {
    stance: "conditional",
    origins: 5,
    basis: "document",
    latest: at,
    reports: [{ article, snapshot: 1, origin: "Harbour News", position: position("conditional") }],
  } as const;
  const standings = dossier.parties.flatMap((party) =>
    dossier.provisions.map(
      (provision): Standing => ({
        party: party.id,
        provision: provision.id,
        asOf: at,
        stance: "conditional",
        origins: 5,
        contested: true,
        deniedBy: ["x"],
        since: at,
        lapsed: null,
        holdsUntil: null,
        tallies: [{ ...tally, reports: [...tally.reports] }],
      }),
    ),
  );
  for (let i = 0; i < standings.length; i += 50)
    await transact(
      table,
      standings.slice(i, i + 50).map((s) => standingWrite(dossier.id, s, 0)),
    );
  const subjects = standings.slice(0, 150).map(({ party, provision }) => ({ party, provision }));
  for (const [i, subject] of subjects.entries()) {
    const now = new Date(Date.parse(at) + i * 3_600_000).toISOString();
    await commitChanges(table, {
      dossier: dossier.id,
      now,
      cause: "new_report",
      changes: [i % 2 ? firstReported(subject) : stanceChanged(subject)],
      writes: [],
    });
  }
  const page = await testApi(table, { dossiers: new Map([[dossier.id, dossier]]) }).request("/");
  const source = await page.text();
  expect(source.match(/class="conditional split"/g)).toHaveLength(standings.length);
  expect(Buffer.byteLength(source)).toBeLessThanOrEqual(60_000);
});
