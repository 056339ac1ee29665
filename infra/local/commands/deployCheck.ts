import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import colors from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import { parseDossier } from "../../../functions/position/dossier.ts";
import { schedules } from "../../../functions/runtime/config.ts";
import { loadStage, stageFile } from "../../aws/loadStage.ts";
import type { StageConfig } from "../../aws/stageConfig.ts";
import { plain } from "../terminal.ts";

const root = resolve(import.meta.dirname, "../../..");

export function register(program: Command): void {
  program
    .command("deploy-check")
    .description("check the configuration of a stage before it is deployed: infra/aws/stages/<stage>.json and its dossiers")
    .argument("[stage]", "name of the stage", "example")
    .action(check);
}

function check(stage: string): void {
  const config = loadStage(stageFile(stage));
  if (config.stage !== stage)
    throw new Failure(
      "stage",
      `infra/aws/stages/${stage}.json: stage: it says "${config.stage}"; two stages of one name would overwrite each other.`,
    );
  const dossiers = config.dossiers.map((file) => parseDossier(readFileSync(resolve(root, file), "utf8"), file));
  const twice = dossiers.find((dossier, i) => dossiers.findIndex(({ id }) => id === dossier.id) !== i);
  if (twice) throw new Failure("stage", `Two dossier files of the stage ${stage} have the id "${twice.id}".`);
  const open = questions(
    config,
    dossiers.map(({ id, sources }) => ({ id, sources: sources.length })),
  );
  console.log(colors.bold(`Redline-${config.stage}`), plain(`${config.region ?? "in the region of your credentials"}`));
  for (const { id, title, sources, parties, provisions } of dossiers) {
    console.log(plain(`  ${id}: ${title}; ${parties.length} parties, ${provisions.length} provisions, ${sources.length} sources`));
  }
  console.log(
    `  looks for what is due every ${schedules.poll.everyMinutes} min; mail ${config.mail ? plain(`from ${config.mail.from}`) : "is not set up"}; ${config.model ? "a model codes beside the rules" : "the rules code alone"}`,
  );
  console.log(
    `  readers without a key ${config.openToReaders ? "may read the feed" : "see nothing"}; warns at 80% of $${config.monthlyBudgetUsd} a month`,
  );
  for (const question of open) console.log(colors.yellow(plain(`  ? ${question}`)));
  console.log(
    open.length === 0 ? colors.green("Ready: npx cdk deploy -c stage=") + stage : `It can be deployed: npx cdk deploy -c stage=${stage}`,
  );
}

/** What is allowed and probably not meant. */
function questions(config: StageConfig, dossiers: readonly { id: string; sources: number }[]): string[] {
  const isExample = (text: string) => /(^|[@./])example\.(org|com|net)\b/.test(text);
  return [
    ...(config.operators.some(isExample) ? ["operators: nobody reads an address at example.org; alarms would reach nobody"] : []),
    ...(isExample(config.contactUrl) ? ["contactUrl: sites that are visited should find you there"] : []),
    ...(config.mail && isExample(config.mail.from) ? ["mail.from: SES sends only from a domain that you can verify"] : []),
    ...dossiers
      .filter(({ sources }) => sources === 0)
      .map(({ id }) => `dossier ${id}: without sources it follows only what is put in by hand`),
  ];
}
