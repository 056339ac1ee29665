import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";
import { walkRight } from "../rightward.ts";

/** Nouns for what somebody lays down, of which single points are named. Origin: the nouns of will, and own reading. */
const wishes = wordClass(
  "demands demand conditions requests terms wishes requirements ultimatums preconditions priorities goals aims stipulations",
);
const refusals = wordClass("objections lines taboos vetoes");
export const exampled = wordClass("including include includes such among like notably starting beginning especially");
/** What somebody does who has them. Origin: Levin (1993), 37 (say verbs), and own reading. */
const setting = wordClass(
  "set sets setting lay lays laid name names named lists listed outlined outlines spelled spelt imposed imposes formulated stated restated repeat repeats repeated repeating reiterated reiterates presented presents unveiled make makes made making has have had put puts raised raises issued issues issuing maintains maintained voiced submitted added adds brought tabled handed cited cites mentioned mentions",
);
/** Words from the wording back to what names it as one of several, from there to the noun, and from that to its verb and to its owner. */
const [longestList, longestNoun, longestObject] = [18, 9, 6];

interface Wish {
  owner: Actor;
  governed: Governed;
}

/**
 * "set impossible conditions, including X", "Moscow's demands, such as X, …": one of the things that somebody lays down he wants, whatever
 * they are called.
 */
export function wishExample(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  return wishOf(reading, actors, p, true)?.governed;
}

/** "Kyiv rejects Moscow's demands, including X": whose demands they are wants it. */
export function ownersExample(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const wish = wishOf(reading, actors, p, false);
  if (wish === undefined) return undefined;
  const isFirst = wish.owner.parties.some((party) => first.subject?.parties.includes(party));
  if (!isFirst) return wish.governed;
  const g = ungoverned(p);
  walkRight(reading, actors, p, g, false);
  return g.attitudes.length > 0 && g.subject !== undefined && !shares(g.subject, wish.owner) ? g : undefined;
}

const shares = (a: Actor, b: Actor): boolean => a.parties.some((party) => b.parties.includes(party));

/** `leads`: only where nothing that is done to the whole stands before it. */
function wishOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, leads: boolean): Wish | undefined {
  const noun = nounBefore(reading, p.from);
  if (noun === undefined) return undefined;
  const owner = ownerOf(reading, actors, noun);
  const verb = verbBefore(reading, noun);
  const setter = owner === undefined && verb !== undefined ? setterOf(reading, actors, verb) : undefined;
  const subject = owner ?? setter;
  const isSorted = namedAmong(reading, p.from) === noun;
  if (subject === undefined || (leads && owner !== undefined && !isSorted && isTaken(reading, owner))) return undefined;
  const g = ungoverned(p);
  const side = isWord(reading, noun, refusals) ? negated(g.side, false) : g.side;
  return {
    owner: subject,
    governed: { ...g, side, conditional: false, will: true, subject: { ...subject, possessive: false, oblique: false } },
  };
}

/** The noun of which the wording is said to be one: "conditions, including", "demands for a deal, such as", "Among the demands are". */
function nounBefore(reading: Reading, from: number): number | undefined {
  const fronted = lowerAt(reading, 0) === "among" ? [3, 4, 5, 6].find((i) => i < from && isWord(reading, i, finiteBe)) : undefined;
  if (fronted !== undefined) return wishesAt.find((i) => i < fronted && fronted - i <= longestSetter && isNoun(reading, i));
  const sorted = namedAmong(reading, from);
  if (sorted !== undefined) return sorted;
  let names: number | undefined;
  for (let i = from - 1; i >= Math.max(1, from - longestList); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    if (isWord(reading, i, exampled)) {
      names = i;
      break;
    }
    if (endsAt(reading, i, kinds.relative | kinds.break | kinds.say)) return undefined;
  }
  if (names === undefined) return undefined;
  for (let i = names - 1; i >= Math.max(0, names - longestNoun); i--) {
    if (isNoun(reading, i)) return i;
    if (beforeAt(reading, i + 1) !== 0 && i + 1 !== names) return undefined;
  }
  return undefined;
}

/** "Among the conditions named by Lavrov were", "Among Moscow's main demands are" */
const wishesAt = [5, 4, 3, 2, 1];
const longestSetter = 6;

/** "named among Moscow's conditions the lifting of …": the noun, where the list begins behind it. */
function namedAmong(reading: Reading, from: number): number | undefined {
  for (let i = from - 1; i >= Math.max(2, from - longestList); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0 || isWord(reading, i, exampled)) break;
    if (!isNoun(reading, i)) continue;
    const among = [i - 1, i - 2, i - 3, i - 4].find((at) => lowerAt(reading, at) === "among");
    return among !== undefined && isWord(reading, among - 1, sorting) ? i : undefined;
  }
  return undefined;
}
const sorting = wordClass(
  "name names named naming cite cites cited count counts counted list lists listed mention mentions mentioned put puts",
);

const isNoun = (reading: Reading, at: number): boolean =>
  isWord(reading, at, wishes) ||
  (isWord(reading, at, refusals) && (lowerAt(reading, at) !== "lines" || lowerAt(reading, at - 1) === "red"));

/** "Moscow's", "Russian", "demands by Moscow". */
function ownerOf(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  const behind = actors.find(
    (a) =>
      a.parties.length > 0 &&
      ((a.from === noun + 2 && ["of", "by", "from"].includes(lowerAt(reading, noun + 1))) ||
        (a.from === noun + 3 && lowerAt(reading, noun + 2) === "by" && isWord(reading, noun + 1, setting)) ||
        (a.from === noun + 1 && isWord(reading, a.to, setting))),
  );
  if (behind) return behind;
  const whose = reading.marks.findLast((m) => isKind(m, "party") && m.to <= noun && noun - m.to <= 2);
  const actor = whose && actors.find((a) => a.from <= whose.from && whose.to <= a.to && a.parties.length > 0 && a.kind !== "text");
  if (actor && (actor.possessive || beforeAt(reading, actor.to) === 0) && !isWord(reading, actor.to, setting)) return actor;
  return actors.find((a) => a.possessive && a.parties.length > 0 && a.to <= noun && noun - a.to <= 2);
}

function verbBefore(reading: Reading, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - longestObject); i--) {
    if (beforeAt(reading, i + 1) !== 0 && beforeAt(reading, i + 1) !== mark.hyphen) return undefined;
    if (isWord(reading, i, setting)) return i;
  }
  return undefined;
}

/** Who sets them: the subject before the verb and what may stand between. */
function setterOf(reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined {
  for (let i = verb; i >= Math.max(0, verb - longestObject); i--) {
    const subject = actors.find((a) => a.to === i && !a.possessive && !a.oblique && a.kind !== "text" && a.parties.length > 0);
    if (subject) return subject;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}

/** "rejects Moscow's", "agreed to Kyiv's": something is done to them. */
function isTaken(reading: Reading, { from }: Actor): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestObject); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (endsAt(reading, i, kinds.attitude | kinds.say)) return true;
  }
  return false;
}
