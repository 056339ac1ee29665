import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isOf, isWord } from "../../cues/wordClasses.ts";
import { formNouns, partNouns } from "../../language/grammar.ts";
import { endsAt, hasKind, kinds, markEndingAt } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";
import { isSaidOfNothingIn } from "../nothingInIt.ts";
import { type Verdict, verdictMarkBefore } from "./verdicts.ts";

/** "“Out of the question,” Lavrov said of a truce": the verdict stands before who says it, and what it is passed on behind an "of". */
export function saidOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasKind(reading, kinds.attitude | kinds.predication)) return undefined;
  const say = saidBefore(reading, actors, p);
  if (say === undefined) return undefined;
  const subject =
    actors.find((a) => a.to === say.from && !a.possessive && a.kind !== "text") ??
    actors.find((a) => a.from >= say.to && a.to <= p.from && !a.oblique && a.kind !== "text");
  const verdict = verdictSaid(reading, Math.min(say.from, subject?.from ?? say.from));
  if (verdict === undefined || subject === undefined) return undefined;
  const g = ungoverned(p);
  const turned = [1, 2].some((gap) => endsAt(reading, verdict.from - gap, kinds.negator)) || isSaidOfNothingIn(reading, verdict.from);
  const side = applied(reading, p, g.side, verdict.meaning.effect);
  const attitude: Mark<"attitude"> = { ...verdict, meaning: { kind: "attitude", effect: verdict.meaning.effect, will: true } };
  return { ...g, subject, attitudes: [attitude], will: true, side: turned ? negated(side, verdict.meaning.effect === "oppose") : side };
}

/** The verb of saying whose "of" or "about" the wording follows; a line of a text is not the whole text. */
function saidBefore(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Mark<"say"> | undefined {
  let relative = false;
  for (let i = p.from - 1; i > Math.max(1, p.from - farthest); i--) {
    if (i + 1 < p.from && (beforeAt(reading, i + 1) & (wall | mark.quote | mark.colon | mark.dash)) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    if (isPartOf(reading, i, p)) return undefined;
    relative ||= lower === "which" || lower === "that";
    if (lower !== "of" && lower !== "about") continue;
    // "said Yermak of the plan"
    const speaker = actors.find((a) => a.to === i && !a.possessive && a.kind !== "text");
    const say =
      markEndingAt(reading, i - 1, "say") ?? (speaker && markEndingAt(reading, speaker.from - 1, "say")) ?? toldBefore(reading, i);
    // "said of the text with which they answered the plan": of the text, unless it is a line of a text that has it.
    if (say && relative && !hasPart(reading, i, p.from)) return undefined;
    if (say) return saying.has(lowerAt(reading, say.from)) ? say : undefined;
  }
  return undefined;
}
/** "told an audience in Vladivostok of the troops": behind whom somebody tells. */
function toldBefore(reading: Reading, of: number): Mark<"say"> | undefined {
  for (let i = of - 1; i > of - longestAudience && beforeAt(reading, i + 1) === 0; i--)
    if (lowerAt(reading, i) === "told") return markEndingAt(reading, i, "say");
  return undefined;
}
const longestAudience = 8;

/** "said of the second line of the American paper, by which …" */
const farthest = 14;
const saying = new Set("said says saying wrote writes remarked told".split(" "));

const hasPart = (reading: Reading, from: number, to: number): boolean =>
  reading.words.slice(from, to).some((w) => isOf(w, partNouns) || (formNouns.has(w.lexeme.lower) && !wholes.has(w.lexeme.lower)));
/** "said of the text with which they had answered the plan": another text, and no part of it. */
const wholes = new Set("text version copy draft outline summary wording terms".split(" "));

/** "the second line of the paper", where the wording is the paper. */
function isPartOf(reading: Reading, of: number, p: Mark<"provision">): boolean {
  if (lowerAt(reading, of) !== "of" || p.from - of > 2) return false;
  return isWord(reading, of - 1, partNouns) || formNouns.has(lowerAt(reading, of - 1));
}

/** What is said ends right before who says it, at a comma or the end of a quote. */
const verdictSaid = (reading: Reading, end: number): Verdict | undefined =>
  (beforeAt(reading, end) & (mark.comma | mark.quote)) === 0 ? undefined : verdictMarkBefore(reading, end, longestVerdict);
const longestVerdict = 8;
