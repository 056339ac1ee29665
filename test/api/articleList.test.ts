import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { batchPut } from "../../functions/store/batchPut.ts";
import { headWrite } from "../../functions/store/heads.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { headOf, snapshot } from "../store/examples.ts";
import { testApi } from "./testApi.ts";

const pageShape = z.object({ articles: z.array(z.object({ id: z.string() })), next_cursor: z.nullable(z.string()) });

/** Articles whose ids fall into all shards. */
async function follow(table: Table, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => createHash("sha1").update(`${i}`).digest("hex").slice(0, 20));
  const head = headOf(snapshot(1, "The talks go on."));
  const writes = ids.map((id) => headWrite(null, { ...head, id }));
  await batchPut(
    table,
    writes.flatMap((write) => ("Put" in write ? [write.Put.Item] : [])),
  );
  return ids.sort();
}

test("following the cursor meets every article once, in pages of a few hundred", async () => {
  const table = await freshTable();
  const ids = await follow(table, 450);
  const api = testApi(table);

  const pages: string[][] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const answer = await api.request(`/v1/dossiers/talks/articles${cursor === "" ? "" : `?cursor=${cursor}`}`);
    const { articles, next_cursor } = pageShape.parse(await answer.json());
    pages.push(articles.map(({ id }) => id));
    cursor = next_cursor;
  }

  expect(pages.flat()).toEqual(ids);
  expect(pages.slice(0, -1).every((page) => page.length >= 200)).toBe(true);
});
