import * as z from "zod/mini";
import { articlePart } from "../article/article.ts";

/** Why a difference between two versions is no change. */
const noiseReason = z.enum([
  /** Boxes, teasers, counters, captions' credits: not the article's own text. */
  "furniture",
  /** Quotes, dashes, ellipses, spaces, letter case. */
  "typography",
  /** Spellings of one name, British against American. */
  "spelling",
  /** The same sentences in another place. */
  "moved",
  /** One sentence became two, or two one, with the same words. */
  "split_or_merged",
  /** The article's own date or time of updating. */
  "dateline",
  /** Other words for the same position, sourcing and facts. */
  "reworded_same_position",
  /** Text that carries no position in either version. */
  "no_position",
]);
export type NoiseReason = z.infer<typeof noiseReason>;

/** A difference that was seen and held back, so that "why was I not alerted?" has an answer. `sentences`: how many it stands for. */
export const heldBack = z.object({
  reason: noiseReason,
  part: articlePart,
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  sentences: z.int().check(z.minimum(1)),
});
export type HeldBack = z.infer<typeof heldBack>;
