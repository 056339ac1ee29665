import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApi } from "../../functions/api/app.ts";
import type { FeedFormat } from "../../functions/api/feed/format.ts";
import { changesPage } from "../../functions/api/routes/changes.ts";
import { commitChanges, feedHead, readFeed } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { firstReported, headlineChanged, stanceChanged } from "./foundChanges.ts";
import { publicUrl, testDeps } from "./testApi.ts";

const total = 10_000;
const writers = 4;
const batch = 25;

/** The ids of the changes on one page, in each format as a program would read it. */
const idsOf: Record<FeedFormat, (text: string) => string[]> = {
  json: (text) => changesPage.parse(JSON.parse(text)).changes.map((c) => c.id),
  ndjson: (text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id),
  csv: (text) =>
    text
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",")[1] ?? ""),
  jsonfeed: (text) => (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => changeId(item.id)),
  atom: (text) => (parseAtomFeed(text).entries ?? []).map((entry) => changeId(entry.id)),
};
const changeId = (tag: string | undefined): string => tag?.split(":change:")[1] ?? "";

async function write(table: Table): Promise<void> {
  for (let written = 0; written < total / writers; written += batch) {
    const changes = Array.from(
      { length: batch },
      (_, i) => [stanceChanged(), headlineChanged(`A, “${i}”`, "B\nC"), firstReported()][i % 3] ?? stanceChanged(),
    );
    await commitChanges(table, { dossier: "harbour", now: new Date().toISOString(), cause: "article_edit", changes, writes: [] });
  }
}

test(`a feed of ${total} changes, read in each format while ${writers} writers write, is the feed of the store`, {
  timeout: 180_000,
}, async () => {
  const table = await freshTable();
  const api = createApi(testDeps(table));

  // Atom and JSON Feed without a cursor are the newest changes: whoever wants all of them begins with that of the empty feed.
  const beginning = changesPage.parse(await (await api.request("/v1/dossiers/harbour/changes")).json()).next_cursor;

  const follow = async (format: FeedFormat, limit: number): Promise<string[]> => {
    const seen: string[] = [];
    let address = `/v1/dossiers/harbour/changes.${format}?limit=${limit}&cursor=${beginning}`;
    while (seen.length < total) {
      const response = await api.request(address);
      expect(response.status).toBe(200);
      seen.push(...idsOf[format](await response.text()));
      const next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1] ?? "";
      address = `${next.slice(publicUrl.length)}&wait=2`;
    }
    return seen;
  };

  const [seen] = await Promise.all([
    Promise.all([follow("json", 100), follow("ndjson", 499), follow("csv", 100), follow("jsonfeed", 250), follow("atom", 500)]),
    ...Array.from({ length: writers }, () => write(table)),
  ]);

  expect((await feedHead(table, "harbour")).seq).toBe(total);
  const stored: string[] = [];
  for (let after = 0; after < total; ) {
    const page = await readFeed(table, "harbour", { after, limit: 500 });
    stored.push(...page.changes.map((c) => c.id));
    after = page.last;
  }
  for (const ids of seen) expect(ids).toEqual(stored);
});

test("a follower that waits is told as soon as there is a change", async () => {
  const table = await freshTable();
  const api = createApi(testDeps(table));
  const asked = api.request("/v1/dossiers/harbour/changes?wait=20");
  setTimeout(() => void writeOne(table), 300);
  const page = changesPage.parse(await (await asked).json());
  expect(page.changes).toHaveLength(1);
});

const writeOne = (table: Table) =>
  commitChanges(table, {
    dossier: "harbour",
    now: new Date().toISOString(),
    cause: "article_edit",
    changes: [firstReported()],
    writes: [],
  });

test("a follower that waits in vain gets an empty page and goes on from the same place", async () => {
  const api = createApi(testDeps(await freshTable()));
  const page = changesPage.parse(await (await api.request("/v1/dossiers/harbour/changes?wait=1")).json());
  expect(page).toMatchObject({ changes: [], has_more: false });
});
