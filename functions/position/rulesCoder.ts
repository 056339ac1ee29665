import type { ArticleText } from "../article/article.ts";
import type { Coder, Coding } from "./coder.ts";
import type { Dossier } from "./dossier.ts";

/** The coder of rules for one dossier. */
export function createRulesCoder(dossier: Dossier): Coder {
  return {
    version: "rules-0",
    codebook: dossier.id,
    code(_article: ArticleText): Coding {
      return { coder: "rules-0", codebook: dossier.id, sentences: [], positions: [] };
    },
  };
}
