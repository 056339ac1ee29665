import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DnaDocument } from "./dnaStatements.ts";

/**
 * Writes documents and statements as a database of the Discourse Network Analyzer, version 3: a SQLite file that it opens, or
 * takes statements from by its import. Tables and constraints after `createTables` of leifeld/dna (dna/src/main/java/sql/Sql.java).
 * DNA asks for a coder's password when it opens a file: it is `redline`.
 * @returns the file's bytes
 */
export async function dnaFile(documents: readonly DnaDocument[]): Promise<Uint8Array> {
  // Loaded when somebody asks for it: no other route needs a SQL engine.
  const { DatabaseSync } = await import("node:sqlite");
  const path = join(tmpdir(), `redline-${randomUUID()}.dna`);
  try {
    const database = new DatabaseSync(path);
    try {
      database.exec(`BEGIN; ${tables} ${contents}`);
      const run = (sql: string) => {
        const statement = database.prepare(sql);
        return (...values: (string | number)[]) => Number(statement.run(...values).lastInsertRowid);
      };
      const insert = {
        document: run(
          "INSERT INTO DOCUMENTS (Title, Text, Coder, Author, Source, Notes, Type, Date) VALUES (?, ?, 1, ?, ?, ?, 'article', ?)",
        ),
        statement: run("INSERT INTO STATEMENTS (StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (1, ?, ?, ?, 1)"),
        entity: run("INSERT INTO ENTITIES (VariableId, Value, Red, Green, Blue) VALUES (?, ?, 0, 0, 0)"),
        name: run("INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)"),
        yesNo: run("INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (?, ?, ?)"),
      };
      const entities = new Map<string, number>();
      for (const { title, text, author, source, notes, date, statements } of documents) {
        const document = insert.document(title, text, author, source, notes, date);
        for (const { start, stop, values } of statements) {
          const statement = insert.statement(document, start, stop);
          for (const { id, variable, type } of variables) {
            const value = values[variable];
            if (type === "boolean") insert.yesNo(statement, id, value === true ? 1 : 0);
            else {
              const key = `${id} ${value}`;
              const entity = entities.get(key) ?? insert.entity(id, String(value));
              entities.set(key, entity);
              insert.name(statement, id, entity);
            }
          }
        }
      }
      database.exec("COMMIT");
    } finally {
      database.close();
    }
    return await readFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** DNA's own four variables, and those that say what a yes or no leaves out. */
const variables = [
  { id: 1, variable: "person", type: "short text" },
  { id: 2, variable: "organization", type: "short text" },
  { id: 3, variable: "concept", type: "short text" },
  { id: 4, variable: "agreement", type: "boolean" },
  { id: 5, variable: "stance", type: "short text" },
  { id: 6, variable: "basis", type: "short text" },
  { id: 7, variable: "source", type: "short text" },
  { id: 8, variable: "hedged", type: "boolean" },
] as const;

/** Salt and SHA-256, repeated 100,000 times, as DNA's password library (jasypt's StrongPasswordEncryptor) stores it; of the word "redline". */
const password = "cmVkbGluZS1kbmEtc2FsdIx6zllC35H5MTMOcrrZ/XUOMfhz39o7s6jsEjS2CTrG";

const permissions = [
  "AddDocuments",
  "EditDocuments",
  "DeleteDocuments",
  "ImportDocuments",
  "AddStatements",
  "EditStatements",
  "DeleteStatements",
  "EditAttributes",
  "EditRegex",
  "EditStatementTypes",
  "EditCoders",
  "EditCoderRelations",
  "ViewOthersDocuments",
  "EditOthersDocuments",
  "ViewOthersStatements",
  "EditOthersStatements",
];

const id = "ID INTEGER NOT NULL PRIMARY KEY";
const name = (column: string, rest = "DEFAULT ''") => `${column} TEXT NOT NULL ${rest} CHECK (LENGTH(${column}) < 191)`;
const flag = (column: string, value: 0 | 1) => `${column} INTEGER NOT NULL CHECK (${column} BETWEEN 0 AND 1) DEFAULT ${value}`;
const colour = "Red INTEGER NOT NULL DEFAULT 0, Green INTEGER NOT NULL DEFAULT 0, Blue INTEGER NOT NULL DEFAULT 0";
const refers = (column: string, table: string) => `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`;
const ofStatement = `${refers("StatementId", "STATEMENTS")}, ${refers("VariableId", "VARIABLES")}, UNIQUE (StatementId, VariableId)`;

const tables = `
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL);
CREATE TABLE CODERS(${id}, ${name("Name", "")}, ${colour}, Refresh INTEGER NOT NULL DEFAULT 0, FontSize INTEGER NOT NULL DEFAULT 14, ${name("Password", "")},
  PopupWidth INTEGER DEFAULT 300, ${flag("ColorByCoder", 0)}, ${flag("PopupDecoration", 0)}, ${flag("PopupAutoComplete", 1)}, ${permissions.map((p) => flag(`Permission${p}`, 1)).join(", ")});
CREATE TABLE DOCUMENTS(${id}, ${name("Title", "")}, Text TEXT NOT NULL, Coder INTEGER, ${name("Author")}, ${name("Source")}, ${name("Section")}, Notes TEXT NOT NULL DEFAULT '',
  ${name("Type")}, Date INTEGER NOT NULL, ${refers("Coder", "CODERS")});
CREATE TABLE STATEMENTTYPES(${id}, ${name("Label", "")}, ${colour});
CREATE TABLE VARIABLES(${id}, ${name("Variable", "")}, DataType TEXT NOT NULL DEFAULT 'short text' CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')),
  StatementTypeId INTEGER, ${refers("StatementTypeId", "STATEMENTTYPES")}, UNIQUE (Variable, StatementTypeId));
CREATE TABLE VARIABLELINKS(${id}, SourceVariableId INTEGER, TargetVariableId INTEGER, ${refers("SourceVariableId", "VARIABLES")}, ${refers("TargetVariableId", "VARIABLES")});
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, ${colour});
CREATE TABLE CODERRELATIONS(${id}, Coder INTEGER, OtherCoder INTEGER, ${flag("viewStatements", 1)}, ${flag("editStatements", 1)}, ${flag("viewDocuments", 1)}, ${flag("editDocuments", 1)},
  ${refers("Coder", "CODERS")}, ${refers("OtherCoder", "CODERS")});
CREATE TABLE STATEMENTS(${id}, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK (Start >= 0), Stop INTEGER NOT NULL, Coder INTEGER, CHECK (Start < Stop),
  ${refers("StatementTypeId", "STATEMENTTYPES")}, ${refers("Coder", "CODERS")}, ${refers("DocumentId", "DOCUMENTS")});
CREATE TABLE DATABOOLEAN(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER NOT NULL DEFAULT 1, ${ofStatement});
CREATE TABLE DATAINTEGER(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER NOT NULL DEFAULT 0, ${ofStatement});
CREATE TABLE ENTITIES(${id}, VariableId INTEGER NOT NULL, ${name("Value")}, Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER, UNIQUE (VariableId, Value),
  ${refers("ChildOf", "ENTITIES")}, ${refers("VariableId", "VARIABLES")});
CREATE TABLE DATASHORTTEXT(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Entity INTEGER NOT NULL, ${refers("Entity", "ENTITIES")}, ${ofStatement});
CREATE TABLE DATALONGTEXT(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value TEXT DEFAULT '', ${ofStatement});
CREATE TABLE ATTRIBUTEVARIABLES(${id}, VariableId INTEGER NOT NULL, ${name("AttributeVariable", "")}, UNIQUE (VariableId, AttributeVariable), ${refers("VariableId", "VARIABLES")});
CREATE TABLE ATTRIBUTEVALUES(${id}, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, ${name("AttributeValue")}, UNIQUE (EntityId, AttributeVariableId),
  ${refers("EntityId", "ENTITIES")}, ${refers("AttributeVariableId", "ATTRIBUTEVARIABLES")});`;

const contents = `
INSERT INTO SETTINGS VALUES ('version', '3.0');
INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password) VALUES (1, 'Redline', 177, 32, 26, '${password}');
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51);
${variables.map(({ id, variable, type }) => `INSERT INTO VARIABLES VALUES (${id}, '${variable}', '${type}', 1);`).join("\n")}`;
