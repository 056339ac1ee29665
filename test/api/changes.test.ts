import { expect, test } from "vitest";
import { changesPage } from "../../functions/api/routes/changes.ts";
import type { FoundChange } from "../../functions/change/change.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { firstReported, headlineChanged, stanceChanged } from "./foundChanges.ts";
import { testApi } from "./testApi.ts";

const at = "2025-04-18T08:00:00.000Z";
const seed = (table: Table, changes: readonly FoundChange[]) =>
  commitChanges(table, { dossier: "harbour", now: at, cause: "article_edit", changes, writes: [] });

async function pageOf(response: Response) {
  expect(response.status).toBe(200);
  return changesPage.parse(await response.json());
}

test("a feed without changes is an empty page with a cursor to follow from", async () => {
  const api = testApi(await freshTable());
  const page = await pageOf(await api.request("/v1/dossiers/harbour/changes"));
  expect(page).toMatchObject({ changes: [], has_more: false });
  expect(page.next_cursor).not.toBe("");
});

test("a cursor goes on where the page ended", async () => {
  const table = await freshTable();
  await seed(table, [stanceChanged(), headlineChanged("A", "B"), firstReported()]);
  const api = testApi(table);
  const first = await pageOf(await api.request("/v1/dossiers/harbour/changes?limit=2"));
  const second = await pageOf(await api.request(`/v1/dossiers/harbour/changes?limit=2&cursor=${first.next_cursor}`));
  expect([...first.changes, ...second.changes].map((c) => c.seq)).toEqual([1, 2, 3]);
});

test.each([
  ["party=union", [3]],
  ["party=port,union", [1, 3]],
  ["provision=pay.rise", [1]],
  ["issue=Work", [3]],
  ["kind=headline_changed&kind=first_reported", [2, 3]],
  ["direction=reversed", [1]],
  ["level=standing", [3]],
  ["outlet=harbour%20news", [1, 2, 3]],
  ["outlet=elsewhere", []],
  ["min_severity=0.5", [1]],
  ["cause=review", []],
])("the filter %s leaves %j", async (filter, left) => {
  const table = await freshTable();
  await seed(table, [stanceChanged(), headlineChanged("A", "B"), firstReported()]);
  const page = await pageOf(await testApi(table).request(`/v1/dossiers/harbour/changes?${filter}`));
  expect(page.changes.map((c) => c.seq)).toEqual(left);
});

test.each([
  ["/v1/dossiers/elsewhere/changes", 404, "not_found"],
  ["/v1/dossiers/harbour/changes?cursor=nonsense", 400, "cursor_malformed"],
  ["/v1/dossiers/harbour/changes?cursor=", 400, "cursor_malformed"],
  ["/v1/dossiers/harbour/changes?limit=0", 400, "bad_request"],
  ["/v1/dossiers/harbour/changes?party=nobody", 400, "bad_request"],
  ["/v1/dossiers/harbour/changes?partys=port", 400, "bad_request"],
  ["/v1/dossiers/harbour/changes.atom?archive=1", 404, "not_found"],
  ["/v1/changes/harbour.1", 404, "not_found"],
  ["/v1/nowhere", 404, "not_found"],
])("%s is problem %i %s", async (path, status, code) => {
  const response = await testApi(await freshTable()).request(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status, code, instance: path.split("?")[0] });
});
