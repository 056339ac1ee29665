import type { ArticleText } from "../article/article.ts";
import type { Coder, Coding } from "../position/coder.ts";
import { createBothCoder, createModelCoder } from "../position/model/modelCoder.ts";
import { applyReviews, type Review } from "../position/review.ts";
import { type ConsultDeps, consultModel } from "./consultModel.ts";
import type { FollowedDossier } from "./followed.ts";

/**
 * The coder for one text of a dossier: the rules, the model, or both, as the dossier says, under what people have settled. Without a model, or where
 * it gave no answer in time or within its budget, it is the rules, with a note on what they code.
 */
export async function coderFor(
  followed: FollowedDossier,
  text: ArticleText,
  reviews: readonly Review[],
  consult: ConsultDeps | undefined,
): Promise<Coder> {
  return underReview(await machineFor(followed, text, consult), reviews);
}

async function machineFor({ dossier, coder }: FollowedDossier, text: ArticleText, consult: ConsultDeps | undefined): Promise<Coder> {
  const { mode } = dossier.coding;
  const rules = await coder;
  if (mode === "rules") return rules;
  if (consult === undefined) return withNotes(rules, ["Coded by the rules alone: no model is configured."]);
  const { answers, complete, notes } = await consultModel(consult, dossier, rules.codebook, text);
  if (!complete) return withNotes(rules, notes);
  const model = createModelCoder({ model: consult.model.id, codebook: rules.codebook }, answers);
  return withNotes(mode === "model" ? model : createBothCoder(rules, model), notes);
}

function withNotes(coder: Coder, notes: readonly string[]): Coder {
  if (notes.length === 0) return coder;
  return mapped(coder, (coding) => ({ ...coding, notes: [...notes] }));
}

function underReview(coder: Coder, reviews: readonly Review[]): Coder {
  return reviews.length === 0 ? coder : mapped(coder, (coding) => applyReviews(coding, reviews));
}

function mapped({ version, codebook, code }: Coder, then: (coding: Coding) => Coding): Coder {
  return { version, codebook, code: (article) => then(code(article)) };
}
