import { globSync, readFileSync } from "node:fs";
import nlp from "compromise";
import { createRulesCoder } from "../functions/position/rulesCoder.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { median, type Part, runAlone, timed } from "./report.ts";

const megabyte = 1_000_000;

/** Coding in megabytes of text a second on one core, and whether a hundred times the text takes a hundred times as long. */
export const coding: Part = async (note) => {
  // It is given the same text again and again, and remembers nothing of it.
  const coder = createRulesCoder(readFollowed("fixtures/ukraine-2025/dossier.yaml").dossier, 0);
  const texts = globSync("fixtures/ukraine-2025/coded/articles/*.txt").map((file) => readFileSync(file, "utf8"));
  const article = texts.join("\n");
  const code = (body: string) => coder.code({ headline: "", body });
  note(`coding: ${texts.length} articles, ${article.length} characters`);
  const hundred = Array.from({ length: 100 }, () => article).join("\n");
  const cost = async (runs: number, work: () => unknown) => {
    const times = [];
    for (let i = 0; i < runs; i++) times.push((await timed(work)).cpu);
    return median(times);
  };
  // Both sizes are measured warm: the small one alone would be over before the compiler has seen it often enough.
  for (let i = 0; i < 200 && article.length * i < 2 * megabyte; i++) code(article);
  // By turns, for the machine is not equally quick all the time: sizes are compared within a round, and the quickest round is what the work costs.
  const rounds = [];
  for (let i = 0; i < 5; i++) {
    const small = await cost(15, () => code(article));
    const large = await cost(1, () => code(hundred));
    rounds.push({ small, tokens: await cost(5, () => nlp.tokenize(article).terms().length), growth: large / (100 * small) });
  }
  const least = (costs: readonly number[]) => Buffer.byteLength(article) / megabyte / (Math.min(...costs) / 1_000);
  const redline = least(rounds.map(({ small }) => small));
  const tokens = least(rounds.map((round) => round.tokens));
  const linearity = median(rounds.map(({ growth }) => growth));
  return [
    {
      part: "coding",
      what: "coding a text, sentences and all",
      unit: "MB/s",
      redline,
      other: "compromise, tokens only",
      theirs: tokens,
      goal: "≥ 3 MB/s",
      met: redline >= 3,
    },
    {
      part: "coding",
      what: "time for 100 × the text, by 100",
      unit: "×",
      redline: linearity,
      goal: "0.8–1.2",
      met: linearity >= 0.8 && linearity <= 1.2,
    },
  ];
};

await runAlone(import.meta, coding);
