import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { finiteBe, naming } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt, parting } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";
import { verdictBefore } from "./verdicts.ts";

/** Nouns for what somebody says to a thing. Origin: own reading. */
const answers = new Set(
  "answer reply response reaction verdict word words description view comment retort riposte rejoinder message assessment take judgment judgement phrase term label message summary characterisation characterization".split(
    " ",
  ),
);
/** What one does to a thing with such a word, beside the verbs of naming. */
const putting = new Set("put puts summed sums greeted met dismissed rejected answered replied used uses chose had has reserved".split(" "));
const links = new Set("to on of for about when asked".split(" "));
/** Words of the verdict, from the copula to its noun or verb, and from there to the wording. */
const longestVerdict = 10;
const longestOwner = 8;
const longestLink = 6;

/**
 * "“A trap” is what Lavrov called a truce", "Out of the question: that is how Kyiv sees a land swap", "“Never” was Moscow's answer to a truce": the
 * verdict stands first, then whose it is, and last what it is passed on (Quirk et al., 17.35 and 18.26).
 */
export function verdictFirst(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.from < 4 || p.from > longestVerdict + longestOwner + longestLink) return undefined;
  const end = verdictEnd(reading, p.from);
  if (end === undefined) return undefined;
  const subject = whoPasses(reading, actors, end, p);
  const verdict = subject && verdictBefore(reading, end, longestVerdict);
  if (subject === undefined || verdict === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: verdict.turned ? negated(g.side, false) : applied(reading, p, g.side, verdict.effect), will: true, subject };
}

/** Where the verdict ends: before "is" or "was" at the end of a quote or before "what" and "how", or before ": that is". */
function verdictEnd(reading: Reading, to: number): number | undefined {
  for (let i = 1; i < Math.min(to, longestVerdict); i++) {
    const before = beforeAt(reading, i);
    if ((before & mark.colon) !== 0)
      return ["that", "this", "so", "such"].includes(lowerAt(reading, i)) && isWord(reading, i + 1, finiteBe) ? i : undefined;
    if (!isWord(reading, i, finiteBe)) continue;
    const isQuoted = (before & (mark.quote | mark.comma)) !== 0;
    return isQuoted || ["how", "what"].includes(lowerAt(reading, i + 1)) ? i : undefined;
  }
  return undefined;
}

/** "how Lavrov described", "what Kyiv calls"; "Moscow's answer to", "the verdict of Paris on", "the word that Rubio had for". */
function whoPasses(reading: Reading, actors: readonly Actor[], end: number, p: Mark<"provision">): Actor | undefined {
  const from = isWord(reading, end, finiteBe) ? end + 1 : end + 2;
  for (const a of actors) {
    if (a.from < from || a.to > p.from || a.from > from + longestOwner || a.parties.length === 0) continue;
    // "the Kremlin's reply"
    if (a.kind === "text") {
      if (answers.has(lowerAt(reading, a.to - 1)) && isLinked(reading, a.to, p.from)) return a;
      continue;
    }
    const opens = lowerAt(reading, a.from - 1);
    const verb = lowerAt(reading, a.to) === "has" || lowerAt(reading, a.to) === "had" ? a.to + 1 : a.to;
    const isNaming = isWord(reading, verb, naming) || putting.has(lowerAt(reading, verb));
    if (["how", "what", "that"].includes(opens) && isNaming && isNear(reading, verb, p.from)) return { ...a, oblique: false };
    const noun = nounBeside(reading, a);
    if (noun !== undefined && isLinked(reading, Math.max(noun + 1, a.to), p.from)) return { ...a, possessive: false, oblique: false };
    if (answers.has(opens) && isNaming && isLinked(reading, verb + 1, p.from)) return { ...a, oblique: false };
  }
  return undefined;
}

/** "Moscow's one-word answer", "the reply from Kyiv". */
function nounBeside(reading: Reading, { from, to, possessive }: Actor): number | undefined {
  if (possessive) return [to, to + 1, to + 2, to + 3].find((i) => answers.has(lowerAt(reading, i)));
  const isFrom = ["from", "of", "by", "in"].includes(lowerAt(reading, from - 1));
  return isFrom && answers.has(lowerAt(reading, from - 2)) ? from - 2 : undefined;
}

const isLinked = (reading: Reading, at: number, to: number): boolean => links.has(lowerAt(reading, at)) && isNear(reading, at, to);

/** Nothing but small words and "the idea of" stands between. */
const isNear = (reading: Reading, from: number, to: number): boolean =>
  to - from <= longestLink && !isApart(reading, from + 1, to, parting);
