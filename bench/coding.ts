/**
 * Speed of the coder with sentence splitting: `npx node bench/coding.ts [FILE…]` prints MB of text per second on one core, and what
 * 20 times the text costs in times of once. Without files it codes the port dispute's articles and their pages of the fixtures.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseDossier } from "../functions/position/dossier.ts";
import { createRulesCoder } from "../functions/position/rulesCoder.ts";

const rounds = 5;
const folder = "fixtures/port-2031/articles";
const files = process.argv.slice(2);
const [dossierFile, paths] =
  files.length > 0
    ? ["fixtures/ukraine-2025/dossier.yaml", files]
    : ["fixtures/port-2031/dossier.yaml", readdirSync(folder).map((name) => join(folder, name))];
const coder = createRulesCoder(parseDossier(readFileSync(dossierFile, "utf8"), dossierFile), 0);
const text = paths.map((path) => readFileSync(path, "utf8")).join("\n");

/** Milliseconds of processor time so far: other work on the machine does not count. */
const cpu = (): number => process.cpuUsage().user / 1000;

/** Milliseconds of the quickest of some rounds. */
function cost(body: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = cpu();
    coder.code({ headline: "", body });
    return cpu() - start;
  });
  return Math.min(...times);
}

const megabytes = (body: string): number => Buffer.byteLength(body) / 1e6;
const once = text.repeat(Math.max(1, Math.ceil(5e4 / text.length)));
for (let i = 0; i < 3; i++) coder.code({ headline: "", body: once });
const one = cost(once);
const hundred = once.repeat(20);
const start = cpu();
coder.code({ headline: "", body: hundred });
const many = cpu() - start;
process.stdout.write(`${megabytes(once).toFixed(2)} MB in ${one.toFixed(0)} ms: ${((megabytes(once) / one) * 1000).toFixed(2)} MB/s\n`);
process.stdout.write(
  `20 times the text: ${many.toFixed(0)} ms, ${(many / one).toFixed(1)} times the time, ${((megabytes(hundred) / many) * 1000).toFixed(2)} MB/s\n`,
);
