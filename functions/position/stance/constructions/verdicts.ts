import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { curtAnswerBefore } from "../answers/curtAnswers.ts";

export type Verdict = Mark<"attitude" | "predication">;

/** Says of a thing how somebody stands to it: an attitude of will, or what a thing is said to be ("a trap", "out of the question"). */
export const isVerdict = (m: Mark): m is Verdict =>
  (isKind(m, "attitude") && m.meaning.will) || (isKind(m, "predication") && m.meaning.form === "complement");

/** The verdict that ends at most `reach` words before a place; of several the last. */
export const verdictMarkBefore = (reading: Reading, end: number, reach: number): Verdict | undefined =>
  reading.marks.findLast((m): m is Verdict => isVerdict(m) && m.to <= end && end - m.to <= reach);

/** What the words right before a place come to; `turned` where a negator stands before the verdict. */
export interface VerdictBefore {
  readonly effect: Verdict["meaning"]["effect"];
  readonly turned: boolean;
  /** The mark that says so; none where a curt answer does ("Never"). */
  readonly said: Verdict | undefined;
}

/** What the words up to a place say: the curt answer that ends there, or a verdict at most `reach` words before it. */
export function verdictBefore(reading: Reading, end: number, reach: number): VerdictBefore | undefined {
  const curt = curtAnswerBefore(reading, end);
  if (curt !== undefined) return { effect: curt, turned: false, said: undefined };
  const said = verdictMarkBefore(reading, end, reach);
  if (said === undefined) return undefined;
  return { said, effect: said.meaning.effect, turned: [1, 2].some((gap) => endsAt(reading, said.from - gap, kinds.negator)) };
}
