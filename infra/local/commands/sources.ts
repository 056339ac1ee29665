import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import { reportSources, type SourceReport } from "../../../functions/watch/sources.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { plain } from "../terminal.ts";

interface Options {
  dossier: string;
  folder: string;
  json?: boolean;
}

export function register(program: Command): void {
  program
    .command("sources")
    .description("show the health of every source: its listing, its articles, and what to look into")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .option("--json", "as JSON")
    .action(showSources);
}

async function showSources({ dossier, folder, json }: Options): Promise<void> {
  const machine = await openMachine({ folder, dossiers: [dossier] });
  const now = new Date().toISOString();
  try {
    for (const { dossier: followed } of machine.followed.values()) {
      const reports = await reportSources(machine.table, followed, now);
      process.stdout.write(json ? `${JSON.stringify(reports.map(asJson), null, 1)}\n` : `${lines(reports, now).join("\n")}\n`);
    }
  } finally {
    await machine.close();
  }
}

const asJson = ({ source, state, nextListing, followed, ailing, warnings }: SourceReport): Record<string, unknown> => ({
  id: source.id,
  kind: source.kind,
  url: source.url,
  outlet: source.outlet,
  health: state?.health ?? null,
  lastNewAt: state?.lastNewAt ?? null,
  nextListing,
  followed,
  ailing: Object.fromEntries(ailing),
  warnings,
});

function lines(reports: readonly SourceReport[], now: string): string[] {
  if (reports.length === 0) return ["The dossier names no sources: add some under `sources:`, see docs/writing-a-dossier.md."];
  return reports.flatMap(({ source, state, nextListing, followed, ailing, warnings }) => {
    const status = state?.health.status ?? "not asked";
    const sign = warnings.length > 0 ? colors.red("!") : status === "ok" ? colors.green("+") : colors.yellow("·");
    const ill = [...ailing].map(([what, count]) => `${count} ${what}`).join(", ");
    const last = state?.lastNewAt ? `last new ${ago(state.lastNewAt, now)}` : "nothing new yet";
    return [
      `${sign} ${colors.bold(source.id)}  ${plain(source.outlet)}  ${plain(status)}${state ? `: ${plain(state.health.reason)}` : ""}`,
      colors.dim(
        `    ${followed} articles followed${ill === "" ? "" : ` (${ill})`}, ${last}, next listing ${nextListing.slice(11, 16)} UTC`,
      ),
      ...warnings.map((warning) => colors.red(`    ${plain(warning)}`)),
    ];
  });
}

function ago(time: string, now: string): string {
  const hours = Math.max(0, Date.parse(now) - Date.parse(time)) / 3_600_000;
  return hours < 48 ? `${Math.round(hours)} h ago` : `${Math.round(hours / 24)} days ago`;
}
