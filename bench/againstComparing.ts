import { diffSentences, diffWords } from "diff";
import { compareVersions } from "../functions/change/compare.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { median, type Part, type Row, runAlone, timed } from "./report.ts";

const paragraph = (n: number) =>
  `Ukraine will not recognise Crimea as Russian, its president said on day ${n}. The American plan includes a permanent ceasefire and the lifting of sanctions, according to documents seen by Reuters. Diplomats from ${n} countries met in the capital, and the hosts would not say what about. Moscow rejects any deployment of European troops, its spokesman said on call number ${n}.`;

/** Comparing two versions of an article with a sentence in twenty edited: both coded already, and with the coding of the new one. */
export const comparing: Part = async () => {
  const { coder, dossier } = readFollowed("fixtures/ukraine-2025/dossier.yaml");
  const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };
  const rows: Row[] = [];
  for (const words of [1_000, 10_000, 100_000]) {
    const paragraphs = Array.from({ length: Math.ceil(words / 62) }, (_, i) => paragraph(i));
    const before = paragraphs.join("\n");
    const after = paragraphs.map((p, i) => (i % 5 === 0 ? p.replace("includes a permanent", "could include an immediate") : p)).join("\n");
    const text = { headline: "", body: before };
    const stored = { text, coding: coder.code(text) };
    const runs = words > 50_000 ? 3 : 15;
    const time = async (work: () => unknown) => {
      const times = [];
      for (let i = 0; i < runs; i++) times.push((await timed(work)).cpu);
      return median(times);
    };
    const fresh = { text: { headline: "", body: after } };
    const coded = coder.code(fresh.text);
    const compare = (by: typeof coder) => time(() => compareVersions(stored, fresh, by, dossier, versions, []));
    await compare(coder);
    const withCoding = await compare(coder);
    const ours = await compare({ ...coder, code: () => coded });
    const what = `two versions of ${words.toLocaleString("en")} words`;
    const row = { part: "comparing", what, unit: "ms", redline: ours };
    const goal = words === 1_000 ? { goal: "≤ 3 ms", met: ours <= 3 } : {};
    rows.push({ ...row, what: `${what}, and the new one coded`, redline: withCoding });
    rows.push({ ...row, other: "diffWords on whole texts", theirs: await time(() => diffWords(before, after)), ...goal });
    rows.push({ ...row, other: "diffSentences on whole texts", theirs: await time(() => diffSentences(before, after)) });
  }
  return rows;
};

await runAlone(import.meta, comparing);
