import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadStage, stageFile } from "../../infra/aws/loadStage.ts";

const good = {
  stage: "prod",
  dossiers: ["fixtures/ukraine-2025/dossier.yaml"],
  operators: ["desk@example.org"],
  monthlyBudgetUsd: 30,
  contactUrl: "https://example.org/redline",
};

function written(config: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "redline-stage-")), "prod.json");
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  return file;
}

it("fills in what may be left out", () => {
  expect(loadStage(written(good))).toMatchObject({ openToReaders: false, logRetentionDays: 30 });
});

it.each([
  ["a field that is none", { ...good, colour: "red" }, /the file: Unrecognized key/],
  ["a secret where only names belong", { ...good, mail: { from: "redline@example.org", password: "x" } }, /mail: Unrecognized key/],
  ["an operator without an address", { ...good, operators: ["desk"] }, /operators\[0\]: an e-mail address/],
  ["no operator", { ...good, operators: [] }, /operators: at least one address/],
  ["a page without https", { ...good, contactUrl: "http://example.org" }, /contactUrl: an https address/],
  ["a line break in the sender's name", { ...good, mail: { from: "redline@example.org", fromName: "A\r\nBcc: x" } }, /mail\.fromName/],
  ["a dossier that is not there", { ...good, dossiers: ["nothing.yaml"] }, /dossiers: there is no file nothing\.yaml/],
  ["something else than JSON", "{", /is not JSON/],
])("refuses %s", (_, config, message) => {
  expect(() => loadStage(written(config))).toThrow(message);
});

it("takes no path for a stage", () => {
  expect(() => stageFile("../../package")).toThrow('"../../package" is not a stage');
});
