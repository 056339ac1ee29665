import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import colors from "picocolors";
import { parse } from "yaml";
import * as z from "zod";
import { type Instant, instant } from "../../../functions/article/article.ts";
import { Failure } from "../../../functions/article/failure.ts";
import type { Visitor } from "../../../functions/article/visit.ts";
import type { Change } from "../../../functions/change/change.ts";
import { outletNames } from "../../../functions/change/origins.ts";
import { readFeed } from "../../../functions/store/feed.ts";
import { storedSiteMemories } from "../../../functions/store/siteMemories.ts";
import { readStandings } from "../../../functions/store/standings.ts";
import { assessPending } from "../../../functions/watch/assess.ts";
import { checkArticle } from "../../../functions/watch/checkArticle.ts";
import type { FollowedDossier } from "../../../functions/watch/followed.ts";
import { defaultDossier, type Machine, openMachine } from "../machine.ts";
import { changeLines } from "../showChange.ts";
import { standingsLines } from "../showStandings.ts";
import { plain } from "../terminal.ts";

const history = z.strictObject({
  url: z.httpUrl(),
  outlet: z.string(),
  versions: z.array(z.object({ file: z.string().optional(), status: z.int().optional(), at: instant })).min(1),
});

interface Step {
  at: Instant;
  url: string;
  outlet: string;
  status: number;
  /** Path of the page; null where the address answered with a status alone. */
  page: string | null;
}

export function register(program: Command): void {
  program
    .command("demo")
    .description("replay the history of a fixture dossier into a fresh store, with its own clock")
    .option("--dossier <file>", "the dossier whose folder holds articles/*/history.yaml", defaultDossier)
    .action(async ({ dossier }: { dossier: string }) => replay(dossier));
}

async function replay(dossierFile: string): Promise<void> {
  const steps = readSteps(join(dirname(dossierFile), "articles"));
  const machine = await openMachine({ folder: null, dossiers: [dossierFile] });
  try {
    for (const followed of machine.followed.values()) await replayDossier(machine, followed, steps);
  } finally {
    await machine.close();
  }
}

async function replayDossier(machine: Machine, followed: FollowedDossier, steps: readonly Step[]): Promise<void> {
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
  console.log(`\nNext: ${colors.cyan("npx redline start")} runs the monitor with its pages on http://127.0.0.1:8787,`);
  console.log(`      ${colors.cyan("npx redline diff OLD NEW")} compares two versions of an article of yours,`);
  console.log("      docs/writing-a-dossier.md shows how to follow another negotiation.");
}

/** The same check as on the live web; only the visitor reads the page from the history. */
async function take({ table }: Machine, followed: FollowedDossier, step: Step): Promise<void> {
  const now = () => step.at;
  const sites = storedSiteMemories(table, () => Date.parse(step.at));
  await checkArticle({ table, followed, now, visitor: visitorOf(step), sites, agent: "Redline" }, { url: step.url, source: null });
  await assessPending({ table, followed, now });
}

function visitorOf({ page, status, url }: Step): Visitor {
  const body = page === null ? Buffer.alloc(0) : readFileSync(page);
  return { visit: async () => ({ status, headers: { "content-type": "text/html; charset=utf-8" }, url, redirectedFrom: [], body }) };
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

function print(step: Step, changes: readonly Change[], { dossier }: FollowedDossier): void {
  console.log(colors.dim(`── ${step.at.slice(0, 16).replace("T", " ")} UTC · ${plain(step.outlet)} ──`));
  for (const change of changes) console.log(`${changeLines(change, dossier).join("\n")}\n`);
}

/** Every fetch of the history in the order of its time. */
function readSteps(folder: string): Step[] {
  if (!existsSync(folder)) throw new Failure("history_missing", `There is no article history at ${folder}.`);
  const steps = globSync("*/history.yaml", { cwd: folder }).flatMap((file) => {
    const article = history.safeParse(parse(readFileSync(join(folder, file), "utf8")));
    if (!article.success) throw new Failure("history_invalid", `${join(folder, file)}: ${z.prettifyError(article.error)}`);
    const { url, outlet, versions } = article.data;
    return versions.map(({ at, file: page, status = 200 }) => ({
      at,
      url,
      outlet,
      status,
      page: page === undefined ? null : join(folder, dirname(file), page),
    }));
  });
  return steps.sort((a, b) => (a.at < b.at ? -1 : 1));
}
