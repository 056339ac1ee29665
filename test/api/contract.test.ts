import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { lakeId, replayTalks } from "./talks.ts";
import { type TestApi, testApi } from "./testApi.ts";

// testApi holds every answer against /openapi.json; these tests ask every route for one.
let table: Table;
let api: TestApi;
beforeAll(async () => {
  table = await freshTable();
  await replayTalks(table);
  api = testApi(table);
});

const json = async (path: string) => {
  const response = await api.request(path);
  expect(response.status, path).toBe(200);
  return z.record(z.string(), z.unknown()).parse(await response.json());
};

test.each([
  "/v1/dossiers",
  "/v1/dossiers/talks/changes",
  "/v1/changes/talks.1",
  "/v1/dossiers/talks/standings",
  "/v1/dossiers/talks/standings?as_of=2025-04-17",
  "/v1/dossiers/talks/standings/arland/land.dam",
  "/v1/dossiers/talks/articles",
  `/v1/dossiers/talks/articles/${lakeId}`,
  `/v1/dossiers/talks/articles/${lakeId}/snapshots/2`,
  `/v1/dossiers/talks/articles/${lakeId}/redline?from=1&to=3`,
  "/v1/dossiers/talks/sources",
])("%s answers as documented", async (path) => {
  await json(path);
});

test.each([
  "/v1/dossiers/talks/standings/nobody/land.dam",
  "/v1/dossiers/talks/standings/arland/land.moon",
  "/v1/dossiers/talks/standings?as_of=yesterday",
  "/v1/dossiers/talks/articles/00000000000000000000",
  "/v1/dossiers/talks/articles/not-an-id",
  "/v1/dossiers/talks/articles?cursor=zzz",
  `/v1/dossiers/talks/articles/${lakeId}/snapshots/99`,
  `/v1/dossiers/talks/articles/${lakeId}/snapshots/x`,
  `/v1/dossiers/talks/articles/${lakeId}/redline?from=1`,
])("%s is a documented problem", async (path) => {
  const response = await api.request(path);
  expect([400, 404]).toContain(response.status);
});

test("a standing as of a day is the one of that day", async () => {
  const was = await json("/v1/dossiers/talks/standings/arland/land.dam?as_of=2025-04-17");
  const is = await json("/v1/dossiers/talks/standings/arland/land.dam");
  expect([was, is]).toMatchObject([{ standing: { stance: "open" } }, { standing: { contested: true } }]);
});

test("the articles of a small dossier are one page", async () => {
  const page = await json("/v1/dossiers/talks/articles");
  expect(page).toMatchObject({ articles: { length: 3 }, next_cursor: null });
});

test("operation ids are unique and every path has an answer", async () => {
  const document = z.object({
    openapi: z.literal("3.1.0"),
    paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
  });
  const { paths } = document.parse(await (await api.request("/openapi.json")).json());
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a method that a route does not take is 405 with those it does", async () => {
  const response = await api.request("/v1/dossiers", { method: "PUT" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});
