import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";
import { type VerdictBefore, verdictBefore } from "./verdicts.ts";

/** Words from the verb of saying to the wording, and back to the words that are quoted. */
const farthest = 10;
const longestVerdict = 7;
/** What stands between the verb and the thing: "said of talk of a truce". */
const between = new Set(
  "talk suggestion suggestions proposal proposals idea notion prospect reports report calls demands offer offers question questions request requests the a an any such of for about to on that possible renewed new with".split(
    " ",
  ),
);
/** "“Why not?” Lavrov said of a truce", "“Never,” said Lavrov of the idea of a truce": the words that are quoted are the verdict. */
export function quotedOfIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const subject = whoSays(reading, actors, p);
  const verdict = subject && verdictOfQuote(reading, subject.from);
  if (subject === undefined || verdict === undefined) return undefined;
  const g = ungoverned(p);
  const side = applied(reading, p, g.side, verdict.effect);
  return {
    ...g,
    attitudes: verdict.said ? [{ ...verdict.said, meaning: { kind: "attitude", effect: verdict.effect, will: true } }] : [],
    side: verdict.turned ? negated(side, verdict.effect === "oppose") : side,
    subject: { ...subject, oblique: false },
    will: true,
    modal: verdict.effect === "open" ? "possibility" : "prescriptive",
  };
}

/** "said Lavrov of a truce", "Lavrov said of the idea of a truce". */
function whoSays(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  let i = p.from - 1;
  while (i > Math.max(1, p.from - farthest) && between.has(lowerAt(reading, i)) && beforeAt(reading, i + 1) === 0) i--;
  if (!["of", "to", "about"].includes(lowerAt(reading, i + 1)) && ![i + 1, i + 2].some((at) => lowerAt(reading, at) === "of"))
    return undefined;
  const speaker = actors.find((a) => a.to === i + 1 && !a.possessive && a.kind !== "text" && endsAt(reading, a.from - 1, kinds.say));
  if (speaker) return speaker;
  return endsAt(reading, i, kinds.say)
    ? actors.find((a) => a.to === i && !a.possessive && a.kind !== "text" && a.parties.length > 0)
    : undefined;
}

/** What the quote says that ends before a word, or before the name behind it. */
function verdictOfQuote(reading: Reading, end: number): VerdictBefore | undefined {
  const to = [end, end - 1, end - 2].find((at) => at >= 0 && (beforeAt(reading, at) & mark.quote) !== 0);
  return to === undefined ? undefined : verdictBefore(reading, to, longestVerdict);
}
