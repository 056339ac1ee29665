import { createHash } from "node:crypto";
import type { ArticleText } from "../../article/article.ts";
import type { Coder, Coding, SentenceCoding } from "../coder.ts";
import { foldPositions } from "../fold.ts";
import type { Position } from "../position.ts";
import { answerKey, type NumberedSentence, numberedSentences, questionVersion } from "./question.ts";

/** Grounded answers by `answerKey`; spans count from the beginning of the sentence. */
export type Answers = ReadonlyMap<string, readonly Position[]>;

export interface ModelIdentity {
  /** Id of the model, as it is configured. */
  model: string;
  codebook: string;
}

/** A coder that says what a model answered. It asks nobody: sentences without an answer yield nothing. */
export function createModelCoder({ model, codebook }: ModelIdentity, answers: Answers): Coder {
  const version = `model-${questionVersion}:${model}`;
  return {
    version,
    codebook,
    code(article: ArticleText): Coding {
      const sentences = numberedSentences(article).map((s) => answered(s, answers.get(answerKey(s, codebook, model)) ?? []));
      return { coder: version, codebook, sentences, positions: foldPositions(sentences) };
    },
  };
}

function answered(sentence: NumberedSentence, positions: readonly Position[]): SentenceCoding {
  const { part, span, text } = sentence;
  const move = (at: number) => at + span.start;
  return {
    part,
    span,
    text,
    context: createHash("sha256").update(JSON.stringify(sentence.before)).digest("hex").slice(0, 16),
    positions: positions.map((p) => ({ ...p, part, span: { start: move(p.span.start), end: move(p.span.end) } })),
    unanswered: [],
  };
}

/** Rules and model side by side, sentence by sentence; what both found is agreed, the rest carries the name of who found it. */
export function createBothCoder(rules: Coder, model: Coder): Coder {
  const version = `${rules.version}+${model.version}`;
  return {
    version,
    codebook: rules.codebook,
    code(article: ArticleText): Coding {
      const second = new Map(model.code(article).sentences.map((s) => [placeOf(s), s]));
      const sentences = rules.code(article).sentences.map((first) => {
        const other = second.get(placeOf(first));
        const found = first.positions.map((p): Position => ({ ...p, coders: ["rules"] }));
        return { ...first, context: `${first.context} ${other?.context ?? ""}`, positions: [...found, ...(other?.positions ?? [])] };
      });
      return { coder: version, codebook: rules.codebook, sentences, positions: foldPositions(sentences) };
    },
  };
}

const placeOf = ({ part, span }: SentenceCoding): string => `${part} ${span.start}`;
