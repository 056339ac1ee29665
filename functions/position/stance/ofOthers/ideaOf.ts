import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "../govern.ts";

/** What of somebody's another takes or refuses. Origin: own reading. */
const ideas = wordClass(
  "idea ideas proposal proposals initiative initiatives suggestion call calls demand demands appeal request position stance",
);
/** Words from the attitude to that noun: "backed the latest peace". */
const longestObject = 4;
/** Words from "who" to the wording: "who has repeatedly called for a". */
const longestClause = 10;

/** "He supported the idea of Merz, who has called for a truce": who takes what another wants wants it too. */
export function ideaOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (first.side !== "for" || first.subject === undefined) return undefined;
  const owner = first.subject;
  if (lowerAt(reading, owner.to) !== "who" || (beforeAt(reading, owner.to) & mark.comma) === 0) return undefined;
  if (owner.to > p.from || p.from - owner.to > longestClause) return undefined;
  const noun = owner.from - 2;
  if (!["of", "by", "from"].includes(lowerAt(reading, noun + 1)) || !isWord(reading, noun, ideas)) return undefined;
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.meaning.will && m.from < noun && m.to <= noun + 2 && noun - m.to <= longestObject,
  );
  if (verb === undefined || isApart(reading, verb.from + 1, noun)) return undefined;
  const subject = actors.findLast((a) => a.to <= verb.from && !a.oblique && !a.possessive && a.kind !== "text");
  if (subject === undefined || isApart(reading, subject.to, verb.from)) return undefined;
  const g = { ...ungoverned(p), will: true, subject };
  noteAttitude(reading, p, verb, g);
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= subject.to && m.to <= verb.from);
  if (negator) noteNegator(negator, g, verb.meaning.effect === "oppose");
  return g;
}
