/**
 * How long comparing takes: `node bench/compare.ts`. Two versions of an article of about a thousand words (median of 200 runs, with the coding of
 * the new version and without), and the alignment of 10,000 sentences against 10,000. The coder has read the old version in this process, or it
 * remembers nothing. No run has seen its new version before.
 */
import { readFileSync } from "node:fs";
import type { ArticleText } from "../functions/article/article.ts";
import { align } from "../functions/change/align.ts";
import { compareVersions } from "../functions/change/compare.ts";
import { plainWords, wordsKey } from "../functions/change/words.ts";
import { parseDossier } from "../functions/position/dossier.ts";
import { createRulesCoder } from "../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const dossier = parseDossier(readFileSync(file, "utf8"), file);
const coder = createRulesCoder(dossier);
const forgetful = createRulesCoder(dossier, 0);

const paragraph = (n: number) =>
  `Ukraine will not recognise Crimea as Russian, President Volodymyr Zelensky said on day ${n}. The US proposal includes a permanent ceasefire and the lifting of sanctions, according to documents seen by Reuters. Diplomats from ${n} countries met behind closed doors in the capital, and the hosts declined to give details of what was said. The Kremlin rejects any deployment of European troops, its spokesman Dmitry Peskov told reporters on his daily call. Nobody expects the meeting to end before the weekend, and a further round is planned for the month after.`;
const body = Array.from({ length: 12 }, (_, i) => paragraph(i + 3)).join("\n");
const edited = (run: number) =>
  body
    .replace("day 5", `day ${run + 20}`)
    .replace("includes a permanent ceasefire", `could include a permanent ceasefire on day ${run + 20}`)
    .replaceAll("on his daily call", `on his daily call, number ${run + 20}`);

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
function measure(runs: number, work: (run: number) => unknown): number {
  return median(
    Array.from({ length: runs }, (_, run) => {
      const start = performance.now();
      work(run);
      return performance.now() - start;
    }),
  );
}

const text = { headline: "", body };
const after = (run: number) => ({ text: { headline: "", body: edited(run) } });
const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };
const before = { text, coding: coder.code(text) };
const runs = 200;
// Further versions, coded beforehand: comparing, too, remembers the sentences that it has seen.
const coded = Array.from({ length: runs }, (_, run) => forgetful.code(after(runs + run).text));
console.log(`${body.split(/\s+/).length} words, ${before.coding.sentences.length} sentences, ${before.coding.positions.length} positions`);
const cold = measure(runs, (run) => compareVersions(before, after(run), forgetful, dossier, versions, []));
const whole = measure(runs, (run) => compareVersions(before, after(run), coder, dossier, versions, []));
const alone = measure(runs, (run) => {
  const done = { ...coder, code: (text: ArticleText) => coded[run] ?? coder.code(text) };
  return compareVersions(before, after(runs + run), done, dossier, versions, []);
});
console.log(
  `comparison with coding: ${whole.toFixed(2)} ms median, ${cold.toFixed(2)} ms where nothing is remembered; comparison alone: ${alone.toFixed(2)} ms median`,
);

/** A long text by a linear congruence: sentences of 12 to 24 words out of 4,000, a third of them edited. */
function sentences(count: number, editEvery: number) {
  let state = 42;
  const next = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 12 + next(13) }, () => `w${next(4_000)}`);
    if (i % editEvery === 1) words.splice(3, 2, "edited", "words");
    const plain = plainWords(words.join(" "));
    return { key: wordsKey(plain), words: plain.map((w) => w.key) };
  });
}
for (const count of [1_000, 10_000]) {
  const [old, fresh] = [sentences(count, 1_000_000), sentences(count, 3)];
  console.log(`alignment of ${count} × ${count} sentences, a third edited: ${measure(5, () => align(old, fresh)).toFixed(0)} ms`);
}
const same = Array.from({ length: 10_000 }, (_, i) => ({ key: `s${i % 3}`, words: ["the", "same", `${i % 3}`] }));
console.log(`alignment of 10,000 × 10,000 repeated sentences: ${measure(5, () => align(same, same.slice(1))).toFixed(0)} ms`);
const alike = (salt: number) =>
  Array.from({ length: 10_000 }, (_, i) => ({
    key: `k${i}${salt}`,
    words: ["a", "very", "like", "sentence", `${i % 50}`, `n${i}${salt}`],
  }));
console.log(`alignment of 10,000 × 10,000 near-equal sentences: ${measure(3, () => align(alike(1), alike(2))).toFixed(0)} ms`);
