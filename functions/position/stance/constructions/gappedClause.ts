import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { beginsAt, endsBetween, hasKind, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, isPassive, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { wantedInTurn } from "../wantedInTurn.ts";

/** What stands first between a subject and what it stands to: "Moscow the immediate". */
const small = new Set("the a an to for on of any".split(" "));
const longestGap = 4;
const links = new Set("and but while whereas".split(" "));

/**
 * "Kyiv supports a truce, Moscow the lifting of sanctions", "a truce was refused by Moscow, the lifting of sanctions by Kyiv": the verb of the
 * clause before holds for the next one, which has none (gapping, Quirk et al., 13.92).
 */
export function gappedClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (reading.provisions.length < 2 || !hasKind(reading, kinds.attitude)) return undefined;
  const earlier = reading.provisions.findLast((other) => other.to < p.from);
  return earlier && (bySubject(reading, actors, p, earlier) ?? byAgent(reading, actors, p, earlier));
}

/** "…, Moscow the lifting of sanctions" */
function bySubject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, earlier: Mark<"provision">): Governed | undefined {
  const subject = actors.find(
    (a) => a.to <= p.from && a.to >= p.from - longestGap && isOne(a) && (!a.oblique || isParted(reading, a.from)),
  );
  if (subject === undefined || subject.from < earlier.to || !opens(reading, subject.from) || !endsThere(reading, p.to)) return undefined;
  if (!small.has(lowerAt(reading, subject.to)) && subject.to < p.from) return undefined;
  if (wantedInTurn(reading, subject, p) >= 0) return undefined;
  for (let i = subject.to; i < p.from; i++) if (beforeAt(reading, i) !== 0 || beginsAt(reading, i, governing)) return undefined;
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will && m.to <= earlier.from && m.to >= earlier.from - longestGap,
  );
  const first = verb && actors.findLast((a) => a.to <= verb.from && isOne(a) && !a.oblique);
  if (verb === undefined || first === undefined || isShared(first, subject) || endsBetween(reading, first.to, verb.from, kinds.negator))
    return undefined;
  return inGap(reading, p, verb, subject);
}

/** "…, the lifting of sanctions by Kyiv" */
function byAgent(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, earlier: Mark<"provision">): Governed | undefined {
  if (lowerAt(reading, p.to) !== "by" || beforeAt(reading, p.to) !== 0) return undefined;
  const agent = actors.find((a) => a.from > p.to && a.from <= p.to + longestGap && isOne(a));
  if (agent === undefined || !endsThere(reading, agent.to)) return undefined;
  const verb = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= earlier.to && m.to < p.from && isPassive(reading, m),
  );
  const first = verb && actors.find((a) => a.from > verb.to && a.to < p.from && lowerAt(reading, a.from - 1) === "by" && isOne(a));
  if (verb === undefined || first === undefined || isShared(first, agent) || endsBetween(reading, earlier.to, verb.from, kinds.negator))
    return undefined;
  return inGap(reading, p, verb, agent);
}

const inGap = (reading: Reading, p: Mark<"provision">, verb: Mark<"attitude">, subject: Actor): Governed => {
  const g = ungoverned(p);
  return { ...g, side: applied(reading, p, g.side, verb.meaning.effect), attitudes: [verb], will: true, subject };
};

/** "from the Donbas, Paris the rebuilding": behind a comma it is no further place. */
const isParted = (reading: Reading, at: number): boolean => (beforeAt(reading, at) & mark.comma) !== 0;

const isOne = ({ kind, parties, possessive }: Actor): boolean =>
  parties.length > 0 && !possessive && kind !== "text" && kind !== "outlet" && kind !== "source";

const isShared = (a: Actor, b: Actor): boolean => a.parties.some((party) => b.parties.includes(party));

const opens = (reading: Reading, at: number): boolean =>
  (beforeAt(reading, at) & (mark.comma | mark.semicolon)) !== 0 || links.has(lowerAt(reading, at - 1));

/** No verb follows that it could be the subject of: nothing does, or what still belongs to the wording. */
function endsThere(reading: Reading, at: number): boolean {
  for (let i = at; i < Math.min(reading.words.length, at + longestTail); i++) {
    if (beforeAt(reading, i) !== 0 || isCoordinator(reading, i)) return true;
    if (isWord(reading, i, auxiliaries) || beginsAt(reading, i, governing)) return false;
  }
  return at + longestTail >= reading.words.length;
}
const governing = kinds.attitude | kinds.say | kinds.prescriptive | kinds.possibility | kinds.negator | kinds.relative;
/** "[the return of children] deported to Russia since 2022" */
const longestTail = 8;
