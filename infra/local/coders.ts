import process from "node:process";
import type { ArticleText } from "../../functions/article/article.ts";
import { Failure } from "../../functions/article/failure.ts";
import type { Position } from "../../functions/position/position.ts";
import { coderFor } from "../../functions/watch/coderFor.ts";
import { createLog } from "./log.ts";
import { openMachine, readFollowed } from "./machine.ts";
import { secondCoder } from "./secondCoder.ts";

/** The positions of one text. */
export type Code = (text: ArticleText) => Promise<Position[]>;

/** No budget where a person waits for a measurement. */
const tokens = { perDay: 1_000_000_000, perArticle: 1_000_000 };

/**
 * The coders of a dossier in one of the modes, for measuring: a model's answers are kept in a store in memory while it is open.
 * @throws Failure `usage` for a mode that is none, or a model where `REDLINE_MODEL` names none
 */
export async function openCoders(dossierFile: string, mode: string): Promise<{ code: Code; close(): Promise<void> }> {
  const followed = readFollowed(dossierFile);
  if (mode === "rules") return { code: async (text) => followed.coder.code(text).positions, close: async () => {} };
  if (mode !== "model" && mode !== "both") throw new Failure("usage", `--coder ${mode} is none of rules, model, both.`);
  const machine = await openMachine({ folder: null, dossiers: [] });
  const consult = secondCoder(machine.table, createLog({ quiet: true }));
  if (consult === undefined) {
    await machine.close();
    throw new Failure("usage", `--coder ${mode} wants a model: name one in REDLINE_MODEL.`);
  }
  const asked = { ...followed, dossier: { ...followed.dossier, coding: { mode, tokens } as const } };
  return {
    async code(text) {
      const coding = (await coderFor(asked, text, [], consult)).code(text);
      for (const note of coding.notes ?? []) process.stderr.write(`${note}\n`);
      return coding.positions;
    },
    close: () => machine.close(),
  };
}
