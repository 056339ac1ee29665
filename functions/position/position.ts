import * as z from "zod/mini";
import { articlePart, span } from "../article/article.ts";

/** The five stances of the coding manual, weakest acceptance last but for `denies`, which stands beside the others. */
export const stance = z.enum(["supports", "open", "conditional", "opposes", "denies"]);
export type Stance = z.infer<typeof stance>;

/** What the article rests a position on, strongest first: the order decides which evidence is kept. */
export const basis = z.enum(["document", "named_official", "unnamed_official", "media_report", "article_voice"]);
export type Basis = z.infer<typeof basis>;

/** Why the coder wrote a row: the rule, the spans that matched, and what came from elsewhere in the article. */
export const explanation = z.lazy(() =>
  z.object({
    rule: z.string(),
    matched: z.array(z.object({ role: z.enum(["party", "provision", "stance", "attribution", "hedge"]), span, text: z.string() })),
    inferred: z.array(z.object({ role: z.string(), from: span, text: z.string(), why: z.string() })),
  }),
);
export type Explanation = z.infer<typeof explanation>;

/** Who may have coded a position: the rules, a language model, or a person whose word is the last. */
export const coderName = z.enum(["rules", "model", "person"]);
export type CoderName = z.infer<typeof coderName>;

/**
 * One row of the coding manual: a (party, provision, stance) that an article reports, with its sourcing.
 * `evidence` stands verbatim in `part` of the article at `span`.
 */
export const position = z.lazy(() =>
  z.object({
    party: z.string(),
    provision: z.string(),
    stance,
    basis,
    source: z.nullable(z.string()),
    speaker: z.nullable(z.string()),
    quoted: z.boolean(),
    hedged: z.boolean(),
    evidence: z.string(),
    part: articlePart,
    span,
    explanation,
    /** Who found it, where more than the rules code: absent where they code alone. */
    coders: z.optional(z.array(coderName)),
    /** The coders differ in stance or sourcing, and no person has settled it yet. */
    disputed: z.optional(z.boolean()),
  }),
);
export type Position = z.infer<typeof position>;
