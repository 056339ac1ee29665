import { randomUUID } from "node:crypto";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import colors from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import { partyName, provisionTitle, sourcingWords } from "../../../functions/change/wording.ts";
import type { Dossier } from "../../../functions/position/dossier.ts";
import { type Position, type Stance, stance } from "../../../functions/position/position.ts";
import type { Review } from "../../../functions/position/review.ts";
import { type OpenQuestion, reviewQueue } from "../../../functions/watch/reviewQueue.ts";
import { settleReview } from "../../../functions/watch/settleReview.ts";
import { exportGold } from "../exportGold.ts";
import { defaultDossier, defaultFolder, type Machine, openMachine } from "../machine.ts";
import { plain } from "../terminal.ts";

interface Options {
  by?: string;
  export?: string;
  dossier: string;
  folder: string;
}

export function register(program: Command): void {
  program
    .command("review")
    .description("settle by hand what the coders disagree on; a person's word wins over both")
    .option("--by <name>", "who you are: stored with every decision")
    .option("--export <dir>", "write what was settled as gold files and texts for `redline eval`, and end")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(review);
}

async function review(options: Options): Promise<void> {
  const machine = await openMachine({ folder: options.folder, dossiers: [options.dossier] });
  try {
    for (const { dossier } of machine.followed.values()) {
      if (options.export !== undefined) {
        const articles = await exportGold(machine.table, dossier, options.export);
        process.stdout.write(`${articles} reviewed articles written to ${options.export}.\n`);
      } else await settleAll(machine, dossier, options.by);
    }
  } finally {
    await machine.close();
  }
}

async function settleAll(machine: Machine, dossier: Dossier, by: string | undefined): Promise<void> {
  const { open, lapsed } = await reviewQueue(machine.table, dossier.id);
  for (const { article, review: gone } of lapsed) {
    const line = `Lapsed: what ${gone.by} settled in ${article.outlet} on ${gone.party}, ${gone.provision}: its sentence was edited.`;
    process.stdout.write(`${colors.yellow(plain(line))}\n`);
  }
  if (open.length === 0) process.stdout.write("Nothing waits for you: the coders agree, or the rules code alone.\n");
  const byHand = process.stdin.isTTY === true;
  if (byHand && by === undefined && open.length > 0)
    throw new Failure("usage", "Say who you are with --by NAME: it is stored with every decision.");
  for (const [i, question] of open.entries()) {
    process.stdout.write(`\n${questionLines(question, dossier, `${i + 1} of ${open.length}`).join("\n")}\n`);
    if (!byHand || by === undefined) continue;
    const settled = await ask(question, dossier, by);
    if (settled === "quit") return;
    if (settled === null) continue;
    const changes = await settleReview({ table: machine.table, dossier, now: () => new Date().toISOString() }, settled);
    process.stdout.write(colors.green(`Settled (${settled.verdict}): ${changes.length} changes with the cause review.\n`));
  }
}

function questionLines(question: OpenQuestion, dossier: Dossier, count: string): string[] {
  const { article, party, provision, before, sentence, after, rows } = question;
  return [
    colors.bold(
      plain(`${count} · ${partyName(dossier, party)} on ${provisionTitle(dossier, provision)} · ${article.outlet}: ${article.headline}`),
    ),
    colors.dim(plain(before)),
    plain(sentence),
    colors.dim(plain(after)),
    ...rows.map(
      (row, i) =>
        `  ${colors.cyan(`[${i + 1}]`)} ${(row.coders ?? ["rules"]).join(", ")}: ${plain(`${row.stance}, ${sourcingWords(row)}`)}`,
    ),
    ...rows.map((row, i) => colors.dim(`      why [${i + 1}]: ${plain(whyOf(row))}`)),
  ];
}

function whyOf({ explanation }: Position): string {
  const matched = explanation.matched.map(({ role, text }) => `${role} “${text}”`).join(", ");
  return matched === "" ? explanation.rule : `${explanation.rule}: ${matched}`;
}

/** Asks until the answer can be taken. `null`: left for later. */
async function ask(question: OpenQuestion, dossier: Dossier, by: string): Promise<Review | "quit" | null> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const key = (await lines.question(`  [1-${question.rows.length}] accept · [c] correct · [r] reject · [s] later · [q] quit > `))
        .trim()
        .toLowerCase();
      if (key === "q") return "quit";
      if (key === "s" || key === "") return null;
      const row = question.rows[Number(key) - 1];
      if (row) return reviewOf(question, dossier, by, await why(lines), { verdict: "accept", row: rowOf(row, row.stance) });
      if (key === "r") return reviewOf(question, dossier, by, await why(lines), { verdict: "reject", row: null });
      const [first] = question.rows;
      if (key === "c" && first) {
        const chosen = stance.safeParse((await lines.question(`  stance (${stance.options.join(", ")}) > `)).trim());
        if (chosen.success)
          return reviewOf(question, dossier, by, await why(lines), { verdict: "correct", row: rowOf(first, chosen.data) });
        process.stdout.write(`  ${colors.yellow("That is none of them.")}\n`);
      }
    }
  } finally {
    lines.close();
  }
}

const why = async (lines: { question(text: string): Promise<string> }): Promise<string> =>
  (await lines.question("  why (may stay empty) > ")).trim().slice(0, 2_000);

const rowOf = ({ basis, source, speaker, quoted, hedged }: Position, chosen: Stance) => ({
  stance: chosen,
  basis,
  source,
  speaker,
  quoted,
  hedged,
});

type Word = { verdict: "accept" | "correct"; row: ReturnType<typeof rowOf> } | { verdict: "reject"; row: null };

function reviewOf({ article, sentence, party, provision }: OpenQuestion, dossier: Dossier, by: string, reason: string, word: Word): Review {
  const about = { dossier: dossier.id, article: article.id, sentence, party, provision, by, why: reason };
  return { ...word, ...about, id: randomUUID(), at: new Date().toISOString() };
}
