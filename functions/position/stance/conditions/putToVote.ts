import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";

/** A vote, and those who vote. Origin: own reading of what Kyiv says about land. */
const votes = wordClass("referendum referendums plebiscite");
const voters = wordClass("people voters electorate citizens nation");
/** What they do about it, or what is done that they may. */
const deciding = new Set(
  "decide decides decided deciding settle settled approve approved answer answered determine determined confirm confirmed ratify ratified say".split(
    " ",
  ),
);
const putting = new Set("put puts submit submits submitted take leave left bring".split(" "));
/** It is to be, or only so. */
const prescribing = new Set("would will must should can could may might only has have is are needs shall".split(" "));
/** How a vote is linked to what it decides; other links make it a condition that has a word of its own. */
const linking = new Set("by in through via at to for of up with".split(" "));
const farthestBehind = 12;
const farthestBefore = 11;
const around = 6;

/** Who votes on it, where a sentence leaves it to a vote. */
export interface PutToVote {
  /** Whose people they are, where it says so. */
  party: string | undefined;
  /** Who puts it to them. */
  subject: Actor | undefined;
}

/** "A withdrawal would have to be decided by referendum", "only the people may decide on it", "would put it to a referendum": it comes if they agree. */
export function putToVote(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): PutToVote | undefined {
  if (!hasWord(reading, votes) && !hasWord(reading, voters)) return undefined;
  const at = reading.words.findIndex((w) => isOf(w, votes) || isOf(w, voters));
  if (at < 0 || (at >= p.from && at < p.to)) return undefined;
  const isBehind = at >= p.to;
  if (isBehind ? at - p.to > farthestBehind : p.from - at > farthestBefore) return undefined;
  const [from, to] = isBehind ? [p.to, at] : [at, p.from];
  if (isApart(reading, from + 1, to, wall)) return undefined;
  const verb = putVerb(reading, p, at);
  if (verb === undefined && !isDecided(reading, p, at)) return undefined;
  if (!reading.words.slice(Math.max(0, from - around), to + around).some((w) => prescribing.has(w.lexeme.lower))) return undefined;
  const party = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && m.to <= at && at - m.to <= 1)?.meaning.party;
  const subject = verb === undefined ? undefined : actors.findLast((a) => a.to <= verb && !a.oblique && !a.possessive && a.kind !== "text");
  return { party: isWord(reading, at, voters) ? party : undefined, subject };
}

/** "would put the pull-out to a referendum", "would leave it to the people". */
function putVerb(reading: Reading, p: Mark<"provision">, at: number): number | undefined {
  if (at < p.to || !linksBefore(reading, at, "to")) return undefined;
  const before = [1, 2, 3].map((gap) => p.from - gap).find((i) => putting.has(lowerAt(reading, i)));
  if (before !== undefined) return before;
  // "A pull-out he would put to the voters"
  for (let i = p.to + 1; i < at; i++) if (putting.has(lowerAt(reading, i)) && endsAt(reading, i - 2, kinds.pronoun | kinds.party)) return i;
  return undefined;
}

function isDecided(reading: Reading, p: Mark<"provision">, at: number): boolean {
  const [first, last] = at >= p.to ? [p.to, at + around] : [at + 1, p.from];
  let verb = -1;
  for (let i = first; i < Math.min(last, reading.words.length) && verb < 0; i++)
    if (deciding.has(lowerAt(reading, i)) && (i < p.from || i >= p.to)) verb = i;
  if (verb < 0) return false;
  // "if a referendum approves it", "without a vote of the people": a condition that has its word.
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (endsAt(reading, i, kinds.condition | kinds.negator)) return false;
  if (verb > at) return isSubjectOnly(reading, at) || ["final", "last"].includes(lowerAt(reading, verb - 1));
  return [...linking].some((link) => linksBefore(reading, at, link));
}

/** "only a referendum", "it is the people who", "for the Ukrainian people to": nobody else decides. */
function isSubjectOnly(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (lowerAt(reading, i) === "only" || lowerAt(reading, i) === "for") return true;
    if (lowerAt(reading, i) === "it" && lowerAt(reading, i + 1) === "is") return true;
  }
  return false;
}

function linksBefore(reading: Reading, at: number, link: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (lowerAt(reading, i) === link) return true;
    if (beforeAt(reading, i + 1) !== 0) return false;
  }
  return false;
}
