import { type Command, InvalidArgumentError } from "commander";
import colors from "picocolors";
import { dossierSchema } from "../../../functions/position/dossier.ts";
import { checksPerMonth, estimate, type Line, millionChecks, naiveMillion, type Workload } from "../cost/estimate.ts";
import { type Measured, readMeasured } from "../cost/measured.ts";
import { printModelUsage } from "../cost/modelUsage.ts";
import { type PriceTable, readPrices } from "../cost/prices.ts";
import { limitsOf } from "../cost/scale.ts";
import { defaultDossier } from "../machine.ts";

interface Options {
  articles: number;
  changesPerDay: number;
  subscribers: number;
  hosts: number;
  requestsPerDay: number;
  followers: number;
  prices?: string;
  json?: true;
  model?: string;
  dossier: string;
  usdIn: number;
  usdOut: number;
}

export function register(program: Command): void {
  program
    .command("cost")
    .description("estimate the monthly bill on AWS, from measured figures and a dated table of prices")
    .option("--articles <n>", "articles that are followed", count, 10_000)
    .option("--changes-per-day <n>", "versions stored a day: new articles, and edits of the text", count, 400)
    .option("--subscribers <n>", "webhooks, chats and digest readers", count, 100)
    .option("--hosts <n>", "sites that the articles stand on", count, 64)
    .option("--requests-per-day <n>", "requests to the API", count, 5_000)
    .option("--followers <n>", "readers that always wait at the end of the feed", count, 0)
    .option("--prices <file>", "JSON with prices of your own region, in place of those that differ")
    .option("--json", "print everything as JSON")
    .option("--model <folder>", "what the second coder has used in the store of this folder, by day and article, in place of the bill")
    .option("--dossier <file>", "with --model: the dossier", defaultDossier)
    .option("--usd-in <n>", "with --model: dollars for a million tokens of input", amount, 3)
    .option("--usd-out <n>", "with --model: dollars for a million tokens of output", amount, 15)
    .action((options: Options) => (options.model === undefined ? print(options) : printModelUsage({ ...options, folder: options.model })));
}

function print({ prices: file, json, articles, changesPerDay, subscribers, hosts, requestsPerDay, followers }: Options): void {
  const figures = { articles, changesPerDay, subscribers, hosts, requestsPerDay, followers };
  const [prices, measured] = [readPrices(file), readMeasured()];
  const workload: Workload = { ...figures, intervals: defaultIntervals };
  const lines = estimate(workload, measured, prices);
  const million = millionChecks(workload, measured, prices);
  if (json) {
    const scales = scaled(workload).map((at) => ({
      articles: at.articles,
      usd: total(estimate(at, measured, prices)),
      limits: limitsOf(at, measured),
    }));
    console.log(
      JSON.stringify(
        {
          workload,
          lines,
          usd: total(lines),
          million,
          naiveMillion: naiveMillion(measured, prices),
          scales,
          region: prices.region,
          measured: measured.at,
        },
        null,
        2,
      ),
    );
    return;
  }
  printBill(workload, lines, prices, measured);
  printMillion(million, naiveMillion(measured, prices));
  printScale(workload, measured, prices);
}

function printBill(workload: Workload, lines: readonly Line[], prices: PriceTable, measured: Measured): void {
  console.log(
    colors.bold(
      `A month in ${prices.region}: ${thousands(workload.articles)} articles on ${thousands(workload.hosts)} sites, ${thousands(checksPerMonth(workload))} checks`,
    ),
  );
  console.log(
    `${thousands(workload.changesPerDay)} versions a day, ${thousands(workload.subscribers)} subscribers, ${thousands(workload.requestsPerDay)} requests a day, ${workload.followers} followers\n`,
  );
  for (const [service, ofService] of Map.groupBy(lines, (line) => line.service)) {
    console.log(`${service.padEnd(17)}${dollars(total(ofService)).padStart(10)}`);
    for (const { item, units, usd } of ofService) {
      const { unit, free } = prices.prices[item];
      console.log(colors.dim(`${dollars(usd).padStart(37)}  ${thousands(units)} ${unit}${free ? `, ${thousands(free)} free` : ""}`));
    }
  }
  console.log(colors.bold(`${"in all".padEnd(17)}${dollars(total(lines)).padStart(10)}\n`));
  console.log(colors.dim(`Measured ${measured.at.slice(0, 10)} on ${measured.machine}. Prices: ${prices.note}\n`));
}

function printMillion(parts: Record<string, number>, naive: number): void {
  console.log(colors.bold("A million checks that find nothing"));
  for (const [part, usd] of Object.entries(parts)) console.log(`  ${dollars(usd, 3).padStart(8)}  ${part}`);
  const sum = Object.values(parts).reduce((all, usd) => all + usd, 0);
  console.log(`  ${dollars(sum, 3).padStart(8)}  in all; one call and one write for each would come to ${dollars(naive)}\n`);
}

function printScale(workload: Workload, measured: Measured, prices: PriceTable): void {
  console.log(colors.bold("As it grows: which limit is met first"));
  for (const at of scaled(workload)) {
    const [first, second] = limitsOf(at, measured);
    console.log(`${thousands(at.articles).padStart(11)} articles, ${dollars(total(estimate(at, measured, prices)))} a month`);
    for (const limit of [first, second])
      if (limit) console.log(`${percent(limit.used).padStart(13)} of: ${limit.limit}${limit.used > 0.5 ? `. Then ${limit.turn}` : ""}`);
  }
}

/** 10⁴, 10⁵ and 10⁶ articles; sites and versions grow with them, sites more slowly. */
function scaled(workload: Workload): Workload[] {
  return [1e4, 1e5, 1e6].map((articles) => {
    const factor = articles / workload.articles;
    return {
      ...workload,
      articles,
      changesPerDay: workload.changesPerDay * factor,
      hosts: Math.max(1, Math.round(workload.hosts * Math.sqrt(factor))),
    };
  });
}

const defaultIntervals = dossierSchema.shape.watch.parse(undefined).intervals;

function amount(text: string): number {
  const n = Number(text);
  if (!Number.isFinite(n) || n < 0) throw new InvalidArgumentError("It takes a number, 0 or more.");
  return n;
}

function count(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 0) throw new InvalidArgumentError("It takes a whole number, 0 or more.");
  return n;
}

const total = (lines: readonly Line[]) => lines.reduce((sum, { usd }) => sum + usd, 0);
const dollars = (usd: number, digits = 2) => `$${usd.toFixed(digits)}`;
const thousands = (n: number) => Math.round(n).toLocaleString("en");
const percent = (share: number) => `${(share * 100).toFixed(share < 0.01 ? 2 : 0)}%`;
