import { diffSentences, diffWords } from "diff";
import type { ArticleText } from "../functions/article/article.ts";
import { compareVersions } from "../functions/change/compare.ts";
import { createRulesCoder } from "../functions/position/rulesCoder.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { median, type Part, type Row, runAlone, timed } from "./report.ts";

const paragraph = (n: number) =>
  `Ukraine will not recognise Crimea as Russian, its president said on day ${n}. The American plan includes a permanent ceasefire and the lifting of sanctions, according to documents seen by Reuters. Diplomats from ${n} countries met in the capital, and the hosts would not say what about. Moscow rejects any deployment of European troops, its spokesman said on call number ${n}.`;

/**
 * Comparing two versions of an article with a sentence in twenty edited: both coded already, and with the coding of the new one, where the process
 * coded the old one before and where it did not. No run has seen its new version before.
 */
export const comparing: Part = async () => {
  const { coder, dossier } = readFollowed("fixtures/ukraine-2025/dossier.yaml");
  const forgetful = createRulesCoder(dossier, 0);
  const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };
  const rows: Row[] = [];
  for (const words of [1_000, 10_000, 100_000]) {
    const paragraphs = Array.from({ length: Math.ceil(words / 62) }, (_, i) => paragraph(i));
    const before = paragraphs.join("\n");
    const edit = (p: string, run: number) => p.replace("includes a permanent", `could include an immediate and ${run}-day`);
    const after = (run: number) => paragraphs.map((p, i) => (i % 5 === 0 ? edit(p, run) : p)).join("\n");
    const text = { headline: "", body: before };
    const stored = { text, coding: coder.code(text) };
    // A process that has just begun compiles its own code in the first hundred runs: what that takes is in no median of many.
    const runs = words > 50_000 ? 3 : words > 5_000 ? 15 : 200;
    let run = 2 * runs;
    const time = async (work: (version: { text: ArticleText }) => unknown) => {
      const times = [];
      for (let i = 0; i < runs; i++) {
        const version = { text: { headline: "", body: after(run++) } };
        times.push((await timed(() => work(version))).cpu);
      }
      return median(times);
    };
    // Some rounds, for the machine is not equally quick all the time: the quickest is what the work costs.
    const least = async (work: (version: { text: ArticleText }) => unknown) => {
      const medians = [await time(work), await time(work), await time(work)];
      return Math.min(...medians);
    };
    const compare = (by: typeof coder) => least((version) => compareVersions(stored, version, by, dossier, versions, []));
    const done = { text: { headline: "", body: after(0) } };
    const coded = forgetful.code(done.text);
    await time((version) => compareVersions(stored, version, coder, dossier, versions, []));
    const withCoding = await compare(coder);
    const cold = await compare(forgetful);
    const ours = await least(() => compareVersions(stored, done, { ...coder, code: () => coded }, dossier, versions, []));
    const what = `two versions of ${words.toLocaleString("en")} words`;
    const row = { part: "comparing", what, unit: "ms", redline: ours };
    const goal = words === 1_000 ? { goal: "≤ 3 ms", met: withCoding <= 3 } : {};
    rows.push({ ...row, what: `${what}, and the new one coded`, redline: withCoding, ...goal });
    rows.push({ ...row, what: `${what}, and the new one coded by a process that has not read the old one`, redline: cold });
    rows.push({ ...row, other: "diffWords on whole texts", theirs: await least(({ text: { body } }) => diffWords(before, body)) });
    rows.push({ ...row, other: "diffSentences on whole texts", theirs: await least(({ text: { body } }) => diffSentences(before, body)) });
  }
  return rows;
};

await runAlone(import.meta, comparing);
