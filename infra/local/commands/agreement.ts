import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import { instant } from "../../../functions/article/article.ts";
import { Failure } from "../../../functions/article/failure.ts";
import { partyName, provisionTitle } from "../../../functions/change/wording.ts";
import { type Agreement, agreementOn, type CodedUnit, codedUnits } from "../../../functions/position/compareCoders.ts";
import type { Dossier } from "../../../functions/position/dossier.ts";
import { latestSnapshot } from "../../../functions/store/snapshots.ts";
import type { Table } from "../../../functions/store/table.ts";
import { allHeads } from "../../../functions/watch/allHeads.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { plain } from "../terminal.ts";

interface Options {
  since?: string;
  dossier: string;
  folder: string;
}

export function register(program: Command): void {
  program
    .command("agreement")
    .description("how far rules and model agree: Krippendorff's alpha, and every row where they differ")
    .option("--since <time>", "only articles that changed since this instant in UTC")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(agreement);
}

async function agreement({ since, dossier: file, folder }: Options): Promise<void> {
  if (since !== undefined && !instant.safeParse(since).success) {
    throw new Failure("usage", `--since ${since} is not an instant in UTC such as 2025-04-17T08:00:00.000Z.`);
  }
  const machine = await openMachine({ folder, dossiers: [file] });
  try {
    for (const { dossier } of machine.followed.values()) {
      const units = await unitsOf(machine.table, dossier, since ?? "");
      const lines =
        units.length === 0
          ? ["No article in the store was coded by rules and model both: set `coding: { mode: both }` in the dossier."]
          : report(units, dossier);
      process.stdout.write(`${lines.join("\n")}\n`);
    }
  } finally {
    await machine.close();
  }
}

async function unitsOf(table: Table, dossier: Dossier, since: string): Promise<CodedUnit[]> {
  const units: CodedUnit[] = [];
  for await (const head of allHeads({ table, dossier })) {
    const snapshot = head.lastChangedAt >= since ? await latestSnapshot(table, dossier.id, head.id) : undefined;
    if (snapshot) units.push(...codedUnits(`${head.outlet}: ${head.headline}`, snapshot.coding.sentences));
  }
  return units;
}

function report(units: readonly CodedUnit[], dossier: Dossier): string[] {
  const differing = units.filter((u) => u.rules !== u.model);
  return [
    line("all", agreementOn(units)),
    ...groups(units, (u) => u.party).map(([id, own]) => line(partyName(dossier, id), agreementOn(own))),
    ...groups(units, (u) => u.provision).map(([id, own]) => line(provisionTitle(dossier, id), agreementOn(own))),
    "",
    colors.bold(`Where they differ (${differing.length})`),
    ...differing.map((u) =>
      plain(`${partyName(dossier, u.party)} on ${provisionTitle(dossier, u.provision)}: rules ${u.rules}, model ${u.model} (${u.article})`),
    ),
  ];
}

const groups = (units: readonly CodedUnit[], by: (unit: CodedUnit) => string): [string, CodedUnit[]][] => [...Map.groupBy(units, by)];

const line = (name: string, { units, same, alpha }: Agreement): string =>
  `${plain(name).slice(0, 44).padEnd(46)}alpha ${alpha === null ? "  –  " : alpha.toFixed(3).padStart(6)}   ${same} of ${units} the same`;
