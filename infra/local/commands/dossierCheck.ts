import { readFileSync } from "node:fs";
import process from "node:process";
import type { Command } from "commander";
import pc from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import { dossierJsonSchema, readDossier } from "../../../functions/position/dossier.ts";
import { plain } from "../terminal.ts";

export function register(program: Command): void {
  const dossier = program.command("dossier").description("check a dossier file, or print the schema of dossiers for editors");
  dossier
    .command("check")
    .argument("<file>", "the dossier (YAML)")
    .description("print every mistake with line, column and what was expected")
    .action(check);
  dossier
    .command("schema")
    .description("print the JSON Schema of dossiers")
    .action(() => {
      process.stdout.write(`${JSON.stringify(dossierJsonSchema(), null, 1)}\n`);
    });
}

function check(file: string): void {
  const read = readDossier(textOf(file));
  if ("dossier" in read) {
    const { parties, provisions, sources } = read.dossier;
    process.stdout.write(
      `${pc.green("in order")}: ${plain(file)} has ${parties.length} parties, ${provisions.length} provisions and ${sources.length} sources\n`,
    );
    return;
  }
  for (const { line, column, message } of read.mistakes) process.stdout.write(`${plain(file)}:${line}:${column} ${plain(message)}\n`);
  const count = read.mistakes.length;
  throw new Failure(
    "dossier_invalid",
    `${count === 1 ? "one mistake" : `${count} mistakes`} in ${file}; docs/writing-a-dossier.md says how dossiers are written.`,
  );
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8 text" : error instanceof Error ? error.message : String(error);
    throw new Failure("dossier_unreadable", `${file} cannot be read: ${reason}`, { cause: error });
  }
}
