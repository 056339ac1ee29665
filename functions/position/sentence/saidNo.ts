import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import type { Word } from "../cues/tokens.ts";
import { isOf, wordClass } from "../cues/wordClasses.ts";

/** Words between "said no" and the verb: "said no [outside power or alliance] could". */
const longestSubject = 6;

/** What was found, without answers and silences that are none: their "no" is left to the words behind it. */
export function withoutSaidNo(found: Match<Meaning>[], words: readonly Word[]): Match<Meaning>[] {
  const isSeeming = (m: Match<Meaning>): boolean =>
    (m.meaning.kind === "attitude" || m.meaning.kind === "silence") && opensSaidClause(words, m);
  return found.some(isSeeming) ? found.filter((m) => !isSeeming(m)) : found;
}

/**
 * "said no outsider could veto it", "says nothing will stop the sanctions": the "no" is the subject's of the clause that is said, where "said no
 * to it" and "said nothing of it" are an answer and a silence.
 */
function opensSaidClause(words: readonly Word[], { from, to }: Match<unknown>): boolean {
  if (to - from !== 2 || !isOf(words[from], saying)) return false;
  const last = words[to - 1]?.lexeme.lower;
  if (last === "nothing") return words[to]?.before === 0 && isOf(words[to], finite);
  if (last !== "no" || isOf(words[to], goesOn)) return false;
  for (let i = to; i < Math.min(words.length, to + longestSubject) && words[i]?.before === 0; i++)
    if (i > to && isOf(words[i], finite)) return true;
  return false;
}

const saying = wordClass("say says said saying");
const finite = wordClass(
  "will would can could may might must should shall is are was were has have had does did stands stood remains ought needs",
);
/** Behind an answer: "said no to it", "said no when it would have cost him little". */
const goesOn = wordClass(
  "to when and but or because as if in on at after before while though since unless last this for again twice yesterday",
);
