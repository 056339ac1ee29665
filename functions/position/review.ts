import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { plainTypography } from "../article/typography.ts";
import type { Coding, SentenceCoding } from "./coder.ts";
import { foldPositions } from "./fold.ts";
import { basis, type Position, stance } from "./position.ts";

/** What a person found instead: the fields of the manual that a sentence alone decides. */
const correction = z.object({
  stance,
  basis,
  source: z.nullable(z.string().check(z.maxLength(300))),
  speaker: z.nullable(z.string().check(z.maxLength(300))),
  quoted: z.boolean(),
  hedged: z.boolean(),
});

const about = {
  id: z.string(),
  dossier: z.string(),
  article: z.string(),
  /** The sentence as it stood: the review holds for as long as the article has it, wherever it moves. */
  sentence: z.string().check(z.minLength(1), z.maxLength(5_000)),
  party: z.string(),
  provision: z.string(),
  /** Who, when and why. */
  by: z.string().check(z.minLength(1), z.maxLength(200)),
  at: instant,
  why: z.string().check(z.maxLength(2_000)),
};

/**
 * A person's last word on what one sentence reports of one party on one provision. `accept` settles on the row that a coder wrote, `correct`
 * on another one, `reject` on none. Both coders' rows of that party and provision give way.
 */
export const review = z.discriminatedUnion("verdict", [
  z.object({ verdict: z.literal("accept"), ...about, row: correction }),
  z.object({ verdict: z.literal("correct"), ...about, row: correction }),
  z.object({ verdict: z.literal("reject"), ...about, row: z.null() }),
]);
export type Review = z.infer<typeof review>;

/** True where the sentence that was reviewed still stands in the text that was coded. */
export function stands({ sentence }: Review, coding: Coding): boolean {
  const key = sentenceKey(sentence);
  return coding.sentences.some((s) => sentenceKey(s.text) === key);
}

/** The coding with people's words in it. Reviews whose sentence is gone have lapsed and change nothing. The latest on one subject counts. */
export function applyReviews(coding: Coding, reviews: readonly Review[]): Coding {
  const bySentence = Map.groupBy(latestOf(reviews), (r) => sentenceKey(r.sentence));
  const sentences = coding.sentences.map((sentence) => {
    const own = bySentence.get(sentenceKey(sentence.text));
    return own === undefined ? sentence : settled(sentence, own);
  });
  return { ...coding, sentences, positions: foldPositions(sentences) };
}

function settled(sentence: SentenceCoding, reviews: readonly Review[]): SentenceCoding {
  const subjects = new Set(reviews.map(subjectOf));
  const untouched = sentence.positions.filter((p) => !subjects.has(subjectOf(p)));
  return { ...sentence, positions: [...untouched, ...reviews.flatMap((r) => rowOf(r, sentence))] };
}

function rowOf(each: Review, { part, span, text, positions }: SentenceCoding): Position[] {
  if (each.verdict === "reject") return [];
  const { party, provision, row, by, why } = each;
  const known = positions.find((p) => subjectOf(p) === subjectOf(each) && p.stance === row.stance);
  const evidence = known ? { evidence: known.evidence, span: known.span } : { evidence: text, span };
  const explanation = {
    rule: "review",
    matched: known?.explanation.matched ?? [],
    inferred: [{ role: "reviewer", from: span, text: by, why: why || "settled by hand" }],
  };
  return [{ party, provision, ...row, ...evidence, part, explanation, coders: ["person"] }];
}

function latestOf(reviews: readonly Review[]): Review[] {
  const ordered = reviews.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  return [...new Map(ordered.map((r) => [`${sentenceKey(r.sentence)} ${subjectOf(r)}`, r])).values()];
}

const subjectOf = ({ party, provision }: { party: string; provision: string }): string => `${party} ${provision}`;

const sentenceKey = (text: string): string => plainTypography(text).replaceAll(/\s+/g, " ").trim();
