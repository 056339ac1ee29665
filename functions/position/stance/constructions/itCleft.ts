import type { Actor } from "../../actors/actors.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { endsAt, endsBetween, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { agentAfter, auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "../govern.ts";
import { noteModal } from "../modalMet.ts";

/** Words from "is" to the wording, from there to "that", and from the subject to its verb. */
const longestLead = 4;
const longestRest = 8;
const longestVerb = 5;

/** "It is a truce that Kyiv is asking for first", "It was a land swap that was refused by Paris" (Quirk et al., 18.25): the clause behind governs what is singled out. */
export function itCleft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (lowerAt(reading, 0) !== "it" || !isWord(reading, 1, finiteBe) || p.from - 2 > longestLead) return undefined;
  // "It is not a truce that Kyiv wants"
  for (let i = 2; i < p.from; i++)
    if (beforeAt(reading, i) !== 0 || endsAt(reading, i, kinds.negator | kinds.attitude | kinds.predication)) return undefined;
  const that = relativeBehind(reading, p.to);
  if (that === undefined) return undefined;
  const subject = actors.find((a) => a.from >= that && a.from <= that + 2 && a.to > that + 1 && !a.possessive && a.kind !== "outlet");
  return subject ? wantedBy(reading, p, subject) : wantedIn(reading, actors, p, that);
}

function relativeBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length - 2, from + longestRest); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (["that", "which"].includes(lowerAt(reading, i))) return i;
    if (isWord(reading, i, auxiliaries)) return undefined;
  }
  return undefined;
}

/** "that Kyiv wants most" */
function wantedBy(reading: Reading, p: Mark<"provision">, subject: Actor): Governed | undefined {
  const verb = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= subject.to && m.from <= subject.to + longestVerb,
  );
  if (verb === undefined || isApart(reading, subject.to, verb.from) || reading.provisions.some((other) => other.from >= verb.to))
    return undefined;
  const g: Governed = { ...ungoverned(p), subject: { ...subject, oblique: false } };
  noteAttitude(reading, p, verb, g);
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= subject.to && m.to <= verb.from);
  if (negator) noteNegator(negator, g, verb.meaning.effect === "oppose");
  const modal = reading.marks.find(
    (m): m is Mark<"prescriptive" | "possibility"> =>
      (isKind(m, "prescriptive") || isKind(m, "possibility")) && m.from >= subject.to && m.to <= verb.from,
  );
  if (modal) noteModal(reading, modal, g);
  return g;
}

/** "that was refused by Paris" */
function wantedIn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, that: number): Governed | undefined {
  if (!isWord(reading, that + 1, auxiliaries)) return undefined;
  const verb = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will && m.from > that && m.from <= that + longestVerb,
  );
  const agent = verb && agentAfter(reading, actors, verb.to, verb.to + longestVerb);
  if (verb === undefined || agent === undefined || endsBetween(reading, that, verb.from, kinds.negator)) return undefined;
  const g: Governed = { ...ungoverned(p), subject: { ...agent, oblique: false } };
  noteAttitude(reading, p, verb, g);
  return g;
}
