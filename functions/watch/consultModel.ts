import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleText, Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import type { Dossier } from "../position/dossier.ts";
import { groundAnswer } from "../position/model/answer.ts";
import type { Answers } from "../position/model/modelCoder.ts";
import { answerKey, type ModelQuestion, modelQuestion, type NumberedSentence, numberedSentences } from "../position/model/question.ts";
import type { Position } from "../position/position.ts";
import { bookUsage, keepAnswers, readAnswers, reserveTokens } from "../store/modelAnswers.ts";
import type { Pause } from "../store/pause.ts";
import type { Table } from "../store/table.ts";

/** What a model said. `answer` is whatever it gave: nothing in it is trusted. */
export interface ModelReply {
  answer: unknown;
  inputTokens: number;
  outputTokens: number;
}

/** A language model that answers one question, bound by its schema. Throws a retryable `Failure` when throttled, slow or out of order. */
export interface Model {
  readonly id: string;
  ask(question: ModelQuestion): Promise<ModelReply>;
}

export interface ConsultDeps {
  table: Table;
  model: Model;
  now(): Instant;
  log: { info(event: string, fields: Record<string, unknown>): void };
  pause?: Pause;
}

/** The answers for a text. `complete` is false where sentences stayed without one: the caller falls back to the rules. `notes` say why and what was dropped. */
export interface Consulted {
  answers: Answers;
  complete: boolean;
  notes: string[];
}

const tries = 3;

/** Full jitter, 0 to 1 s at first, then to 2 s: a throttled model wants seconds, not the store's milliseconds. */
const modelPause: Pause = async (attempt) => {
  await sleep(Math.random() * 1_000 * 2 ** (attempt - 1));
};

/**
 * Asks the model for the sentences of a text that it has not answered before, within the budgets of the dossier, and keeps what stands in the text.
 * Sentences answered before are not asked again. Never throws for what the model does: the article is not lost for it.
 */
export async function consultModel(deps: ConsultDeps, dossier: Dossier, codebook: string, text: ArticleText): Promise<Consulted> {
  const sentences = numberedSentences(text);
  const keyOf = (s: NumberedSentence) => answerKey(s, codebook, deps.model.id);
  const answers = await readAnswers(deps.table, sentences.map(keyOf));
  const missing = sentences.filter((s) => !answers.has(keyOf(s)));
  if (missing.length === 0) return { answers, complete: true, notes: [] };
  const question = modelQuestion(dossier, sentences, new Set(missing.map((s) => s.n)));
  const asked = await askWithinBudget(deps, dossier, question);
  if (typeof asked === "string") return { answers, complete: false, notes: [asked] };
  const grounded = groundAnswer(asked.answer, dossier, missing);
  if (grounded.dropped.has("not_rows")) return { answers, complete: false, notes: [fellBack("its answer was no list of rows")] };
  const fresh = new Map(missing.map((s): [string, Position[]] => [keyOf(s), grounded.positions.get(s.n) ?? []]));
  await keepAnswers(deps.table, fresh, deps.now());
  const notes = [...grounded.dropped].map(([why, n]) => `${n} of the model's rows dropped: ${why.replaceAll("_", " ")}`);
  return { answers: new Map([...answers, ...fresh]), complete: true, notes };
}

/** The reply, or one line why there is none. */
async function askWithinBudget(deps: ConsultDeps, dossier: Dossier, question: ModelQuestion): Promise<ModelReply | string> {
  const { perArticle, perDay } = dossier.coding.tokens;
  const expected = expectedTokens(question);
  if (expected > perArticle) return fellBack(`the article wants some ${expected} tokens, and one may have ${perArticle}`);
  for (let attempt = 1; ; attempt++) {
    const now = deps.now();
    if (!(await reserveTokens(deps.table, dossier.id, now, expected, perDay))) return fellBack(`the day's ${perDay} tokens are used up`);
    try {
      const reply = await deps.model.ask(question);
      await bookUsage(deps.table, dossier.id, now, expected, {
        calls: 1,
        inputTokens: reply.inputTokens,
        outputTokens: reply.outputTokens,
      });
      const { inputTokens, outputTokens } = reply;
      deps.log.info("model_asked", { dossier: dossier.id, model: deps.model.id, inputTokens, outputTokens });
      return reply;
    } catch (error) {
      // What failed may have been used all the same: the reservation stays booked, so that a failing model cannot outspend the day.
      if (!(error instanceof Failure)) throw error;
      if (!error.retryable || attempt === tries) return fellBack(error.message);
      await (deps.pause ?? modelPause)(attempt);
    }
  }
}

const fellBack = (why: string): string => `Coded by the rules alone: ${why}.`;

/** Roughly what a question and its answer take: four characters a token, and a third more for the rows. */
const expectedTokens = ({ instructions, data, answerSchema }: ModelQuestion): number =>
  Math.ceil(((instructions.length + data.length + JSON.stringify(answerSchema).length) / 4) * (4 / 3));
