import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApiDeps } from "../../functions/api/deps.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { replayTalks } from "./talks.ts";
import { testApi } from "./testApi.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-dna-"));
let table: Table;
beforeAll(async () => {
  table = await freshTable();
  await replayTalks(table);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The export, opened as the SQLite file that it is. */
async function exported(change: Partial<ApiDeps> = {}): Promise<DatabaseSync> {
  const response = await testApi(table, change).request("/v1/dossiers/talks/statements.dna");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/vnd.sqlite3"]);
  const file = join(folder, `${Object.keys(change).length}.dna`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return new DatabaseSync(file);
}

const statements = `SELECT d.Title title, o.Value organization, c.Value concept, a.Value agreement, st.Value stance, substr(d.Text, s.Start + 1, s.Stop - s.Start) said
  FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId
  JOIN DATASHORTTEXT xo ON xo.StatementId = s.ID AND xo.VariableId = 2 JOIN ENTITIES o ON o.ID = xo.Entity
  JOIN DATASHORTTEXT xc ON xc.StatementId = s.ID AND xc.VariableId = 3 JOIN ENTITIES c ON c.ID = xc.Entity
  JOIN DATASHORTTEXT xs ON xs.StatementId = s.ID AND xs.VariableId = 5 JOIN ENTITIES st ON st.ID = xs.Entity
  JOIN DATABOOLEAN a ON a.StatementId = s.ID AND a.VariableId = 4 ORDER BY title, said`;

const expected = [
  {
    title: "A denial",
    organization: "Borland",
    concept: "The loan",
    agreement: 0,
    stance: "denies",
    said: "Borland denied it had offered the loan, Bo Krylenko said on the steps of the town hall.",
  },
  {
    title: "Talks near an end",
    organization: "Arland",
    concept: "The dam",
    agreement: 0,
    stance: "opposes",
    said: "Arland never gives up the dam, a document says.",
  },
  {
    title: "Talks near an end",
    organization: "Borland",
    concept: "The loan",
    agreement: 0,
    stance: "opposes",
    said: "Borland rejects the loan, an official said.",
  },
  {
    title: "Talks near an end",
    organization: "Borland",
    concept: "The bridge",
    agreement: 1,
    stance: "supports",
    said: "Borland wants the bridge reportedly.",
  },
  {
    title: "The dam again",
    organization: "Arland",
    concept: "The dam",
    agreement: 1,
    stance: "supports",
    said: "Arland wants the dam, Ana Weiss told the Hill Post.",
  },
];

test("each position is a statement on its own sentence", async () => {
  expect((await exported()).prepare(statements).all()).toEqual(expected);
});

test("with the scope text the documents are whole, and the statements stand in them", async () => {
  const database = await exported({ anonymous: ["read", "text"] });
  expect(database.prepare(statements).all()).toEqual(expected);
  expect(database.prepare("SELECT count(*) n FROM DOCUMENTS WHERE Text LIKE '%lake lay still%'").get()).toEqual({ n: 1 });
});

test("without it they hold nothing but those sentences", async () => {
  expect((await exported()).prepare("SELECT count(*) n FROM DOCUMENTS WHERE Text LIKE '%lay still%'").get()).toEqual({ n: 0 });
});

test("it has what DNA looks for when it opens a file: its version, a coder, every table", async () => {
  const database = await exported();
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => name);
  expect(database.prepare("SELECT Value FROM SETTINGS WHERE Property = 'version'").get()).toEqual({ Value: "3.0" });
  expect(database.prepare("SELECT count(*) n FROM CODERS WHERE PermissionImportDocuments = 1").get()).toEqual({ n: 1 });
  expect(tables).toEqual(
    "ATTRIBUTEVALUES ATTRIBUTEVARIABLES CODERRELATIONS CODERS DATABOOLEAN DATAINTEGER DATALONGTEXT DATASHORTTEXT DOCUMENTS ENTITIES REGEXES SETTINGS STATEMENTS STATEMENTTYPES VARIABLELINKS VARIABLES".split(
      " ",
    ),
  );
});
