import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ArticleChange } from "../../functions/change/change.ts";
import { compareVersions } from "../../functions/change/compare.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { type EditedSentence, editedSentences, type Variant } from "./realEdits.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const dossier = parseDossier(readFileSync(file, "utf8"), file);
const coder = createRulesCoder(dossier);
const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };

const ownArticle = `The delegations met for a third day in the capital, behind closed doors and under heavy guard.
Diplomats who had arrived overnight were seen leaving the building shortly before noon.
A spokeswoman for the hosts declined to give details and asked reporters for patience.
Nobody expects the meeting to end before the weekend.`;
const shared = "../shared/articles";
if (!existsSync(shared)) console.log(`Real edits are made in one article of our own alone, for there is no ${shared}.`);
const articles = [
  ownArticle,
  ...globSync(`${shared}/*.txt`)
    .sort()
    .map((path) => readFileSync(path, "utf8")),
];
const subjects = articles.map((body) => new Set(coder.code({ headline: "", body }).positions.map((p) => `${p.party} ${p.provision}`)));

/** The next article after `n` that says nothing of the subject, so that the sentence alone decides. */
function articleWithout({ party, provision }: EditedSentence, n: number): string {
  const free = articles.filter((_, i) => !subjects[i]?.has(`${party} ${provision}`));
  return free[n % free.length] ?? ownArticle;
}

function withSentence(body: string, variant: Variant | null, n: number): string {
  const lines = body.split("\n");
  return variant === null ? body : lines.toSpliced(1 + (n % (lines.length - 1)), 0, variant.text).join("\n");
}

function expected({ party, provision }: EditedSentence, before: Variant | null, after: Variant | null): string[] {
  const subject = `${party} ${provision}`;
  if (before === null || after === null) {
    const kind = before === null ? "position_added" : "position_removed";
    return [`${kind} ${subject} ${before?.stance ?? null} → ${after?.stance ?? null}`];
  }
  if (before.stance !== after.stance) return [`stance_changed ${subject} ${before.stance} → ${after.stance}`];
  return [
    ...(before.basis === after.basis ? [] : [`attribution_changed ${subject} ${before.basis} → ${after.basis}`]),
    ...(before.hedged === after.hedged ? [] : [`hedging_changed ${subject} ${before.hedged} → ${after.hedged}`]),
  ];
}

const line = (c: ArticleChange): string =>
  "party" in c && "from" in c ? `${c.kind} ${c.party} ${c.provision} ${c.from} → ${c.to}` : c.kind;

function found(before: string, after: string): string[] {
  const text = { headline: "", body: before };
  const { changes } = compareVersions(
    { text, coding: coder.code(text) },
    { text: { headline: "", body: after } },
    coder,
    dossier,
    versions,
    [],
  );
  return changes.filter((c) => c.kind !== "reworded").map(line);
}

const edits = editedSentences.flatMap((sentence) => {
  const sides = [null, ...sentence.variants];
  return sides.flatMap((before) => sides.filter((after) => after !== before).map((after) => ({ sentence, before, after })));
});

test(`of ${edits.length} real edits at least nine in ten give exactly their change`, () => {
  const wrong = edits.flatMap(({ sentence, before, after }, n) => {
    const body = articleWithout(sentence, n);
    const wanted = expected(sentence, before, after);
    const got = found(withSentence(body, before, n), withSentence(body, after, n));
    return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ n, before: before?.text, after: after?.text, wanted, got }];
  });
  console.log(`real edits: ${edits.length - wrong.length} of ${edits.length} exact`);
  if (process.env.SHOW_WRONG) console.log(JSON.stringify(wrong, null, 1));
  expect(edits.length).toBeGreaterThanOrEqual(200);
  expect(wrong.length).toBeLessThanOrEqual(edits.length / 10);
}, 120_000);
