import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import colors from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import type { Change } from "../../../functions/change/change.ts";
import { outletNames } from "../../../functions/change/origins.ts";
import { agentToken } from "../../../functions/runtime/config.ts";
import { readFeed } from "../../../functions/store/feed.ts";
import { storedSiteMemories } from "../../../functions/store/siteMemories.ts";
import { readStandings } from "../../../functions/store/standings.ts";
import { assessPending } from "../../../functions/watch/assess.ts";
import type { FollowedDossier } from "../../../functions/watch/followed.ts";
import { replayVersion } from "../../../functions/watch/replayVersion.ts";
import { answerTo, type PastFetch, readHistory } from "../history.ts";
import { defaultDossier, type Machine, openMachine } from "../machine.ts";
import { changeLines } from "../showChange.ts";
import { standingsLines } from "../showStandings.ts";
import { plain } from "../terminal.ts";

export function register(program: Command): void {
  program
    .command("demo")
    .description("replay the history of a fixture dossier into a fresh store, with its own clock")
    .option("--dossier <file>", "the dossier whose folder holds articles/*/history.yaml", defaultDossier)
    .option("--keep <dir>", "keep the store in a new folder, to look at with `redline start --folder <dir>`")
    .action(replay);
}

async function replay({ dossier: file, keep }: { dossier: string; keep?: string }): Promise<void> {
  if (keep !== undefined && existsSync(keep)) throw new Failure("folder_taken", `${keep} is there already: name a new folder with --keep.`);
  const steps = readHistory(join(dirname(file), "articles"));
  const machine = await openMachine({ folder: keep ?? null, dossiers: [file] });
  try {
    for (const followed of machine.followed.values()) await replayDossier(machine, followed, steps);
    console.log(`\n${nextSteps(keep).join("\n")}`);
  } finally {
    await machine.close();
  }
}

async function replayDossier(machine: Machine, followed: FollowedDossier, steps: readonly PastFetch[]): Promise<void> {
  const { dossier } = followed;
  console.log(colors.bold(plain(dossier.title)));
  console.log(`${steps.length} fetches of ${new Set(steps.map((s) => s.url)).size} articles, replayed with the clock of the time.\n`);
  let quiet = 0;
  let last = 0;
  for (const step of steps) {
    await take(machine, followed, step);
    const changes = await newChanges(machine, dossier.id, last);
    if (changes.length === 0) quiet += 1;
    else print(step, changes, followed);
    last = changes.at(-1)?.seq ?? last;
  }
  console.log(`${last} changes; ${quiet} of ${steps.length} fetches changed nothing that anybody needs to know.\n`);
  const asOf = steps.at(-1)?.at ?? "";
  const fold = { asOf, windowDays: dossier.standings.windowDays, outletName: outletNames(dossier) };
  console.log(standingsLines(await readStandings(machine.table, dossier.id, fold), dossier).join("\n"));
}

function nextSteps(keep: string | undefined): string[] {
  const look =
    keep === undefined
      ? "npx redline demo --keep .redline/demo && npx redline start --folder .redline/demo"
      : `npx redline start --folder ${keep}`;
  return [
    `Next: ${colors.cyan(look)}`,
    "          shows all of this as pages on http://127.0.0.1:8787,",
    `      ${colors.cyan("npx redline start")} follows the sources of the dossier from now on,`,
    `      ${colors.cyan("npx redline diff OLD NEW")} compares two versions of an article of yours,`,
    "      docs/writing-a-dossier.md shows how to follow another negotiation.",
  ];
}

/** The same way as on the live web, with the clock of the time. */
async function take({ table }: Machine, followed: FollowedDossier, step: PastFetch): Promise<void> {
  const sites = storedSiteMemories(table, () => Date.parse(step.at));
  await replayVersion({ table, followed, sites, agent: agentToken }, answerTo(step));
  await assessPending({ table, followed, now: () => step.at });
}

async function newChanges({ table }: Machine, dossier: string, after: number): Promise<Change[]> {
  const changes: Change[] = [];
  for (
    let page = await readFeed(table, dossier, { after, limit: 500 });
    ;
    page = await readFeed(table, dossier, { after: page.last, limit: 500 })
  ) {
    changes.push(...page.changes);
    if (!page.more) return changes;
  }
}

function print(step: PastFetch, changes: readonly Change[], { dossier }: FollowedDossier): void {
  console.log(colors.dim(`── ${step.at.slice(0, 16).replace("T", " ")} UTC · ${plain(step.outlet)} ──`));
  for (const change of changes) console.log(`${changeLines(change, dossier).join("\n")}\n`);
}
