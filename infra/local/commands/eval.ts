import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Command } from "commander";
import pc from "picocolors";
import * as z from "zod/mini";
import { Failure } from "../../../functions/article/failure.ts";
import { inEnglish } from "../../../functions/article/inEnglish.ts";
import type { Position } from "../../../functions/position/position.ts";
import { attributes, type Counts, type GoldRow, goldRow, rates, type Score, score, total } from "../../../functions/position/score.ts";
import { readArticleFile } from "../articleFile.ts";
import { type Code, openCoders } from "../coders.ts";
import { defaultDossier } from "../machine.ts";
import { progress } from "../progress.ts";
import { plain } from "../terminal.ts";

interface Measured {
  id: string;
  gold: GoldRow[];
  found: Position[];
  score: Score;
}

export function register(program: Command): void {
  program
    .command("eval")
    .argument("<gold>", "folder of <id>.json: the rows of each article (docs/coding.md)")
    .argument("<articles>", "folder of <id>….txt or .html")
    .description("measure the coder against gold files, article by article and party by party")
    .option("--dossier <file>", "the dossier that says what to look for", defaultDossier)
    .option("--only <ids>", "measure these articles alone, divided by commas")
    .option("--coder <mode>", "rules, model, or both held against each other; a model is named by REDLINE_MODEL", "rules")
    .action(evaluate);
}

interface Options {
  dossier: string;
  only?: string;
  coder: string;
}

async function evaluate(goldFolder: string, articleFolder: string, options: Options): Promise<void> {
  const coders = await openCoders(options.dossier, options.coder);
  try {
    await measureAll(goldFolder, articleFolder, options, coders.code);
  } finally {
    await coders.close();
  }
}

async function measureAll(goldFolder: string, articleFolder: string, options: Options, code: Code): Promise<void> {
  const only = options.only?.split(",");
  const articles = list(articleFolder);
  const ids = list(goldFolder)
    .flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []))
    .filter((id) => only?.includes(id) ?? true);
  if (ids.length === 0) throw new Failure("gold_missing", `${goldFolder} holds no gold file (<id>.json) to measure against.`);
  const bar = progress("articles", ids.length);
  const measured: Measured[] = [];
  for (const id of ids) {
    const file = articles.find((name) => name.split(/[._-]/)[0] === id);
    if (file === undefined)
      throw new Failure("article_missing", `${articleFolder} holds no article ${id}, which ${goldFolder}/${id}.json codes.`);
    const gold = readGold(join(goldFolder, `${id}.json`));
    const found = await code(readArticleFile(join(articleFolder, file)).text);
    measured.push({ id, gold, found, score: score(gold, found) });
    bar.update(measured.length);
  }
  bar.stop();
  process.stdout.write(
    `${[...perArticle(measured), "", ...perParty(measured), "", ...overall(measured), ...agreed(measured)].join("\n")}\n`,
  );
}

function perArticle(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ id, score: s }) => [
    line(id, s.strict),
    ...s.missed.map((row) => pc.yellow(`    missed       ${row.party} ${row.provision} ${row.stance}: ${plain(row.evidence)}`)),
    ...s.falseAlarms.map((row) => pc.red(`    false alarm  ${row.party} ${row.provision} ${row.stance}: ${plain(row.evidence)}`)),
  ]);
}

function perParty(measured: readonly Measured[]): string[] {
  const parties = new Set(measured.flatMap(({ gold, found }) => [...gold, ...found].map((row) => row.party)));
  return [...parties].sort().map((party) => {
    const of = <Row extends { party: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.party === party);
    return line(party, total(measured.map(({ gold, found }) => score(of(gold), of(found)).strict)));
  });
}

function overall(measured: readonly Measured[]): string[] {
  const scores = measured.map((m) => m.score);
  const matched = scores.reduce((n, s) => n + s.matched, 0);
  const share = (n: number): string => (matched === 0 ? "–" : (n / matched).toFixed(3));
  return [
    line("all, strict", total(scores.map((s) => s.strict))),
    line("all, lenient", total(scores.map((s) => s.lenient))),
    `on the ${matched} rows found: ${attributes.map((a) => `${a} ${share(scores.reduce((n, s) => n + s.right[a], 0))}`).join(", ")}`,
  ];
}

/** The rows that both coders found, measured by themselves. */
function agreed(measured: readonly Measured[]): string[] {
  if (!measured.some(({ found }) => found.some((row) => row.coders?.includes("rules")))) return [];
  const both = (rows: readonly Position[]) => rows.filter((row) => (row.coders?.length ?? 0) > 1);
  const counts = total(measured.map(({ gold, found }) => score(gold, both(found)).strict));
  return [line("agreed, strict", counts)];
}

function line(name: string, counts: Counts): string {
  const { precision, recall, f1 } = rates(counts);
  return `${name.padEnd(14)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${pc.bold(`F1 ${f1.toFixed(3)}`)}  (${counts.found} found, ${counts.falseAlarms} false, ${counts.missed} missed)`;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new Failure("folder_missing", `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function readGold(file: string): GoldRow[] {
  try {
    return z.array(goldRow).parse(JSON.parse(readFileSync(file, "utf8")), inEnglish());
  } catch (error) {
    const reason = error instanceof z.core.$ZodError ? z.prettifyError(error).split("\n").slice(0, 2).join(" ") : String(error);
    throw new Failure("gold_invalid", `${file} holds no gold rows: ${reason}`, { cause: error });
  }
}
