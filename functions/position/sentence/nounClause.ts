import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endsAt, kinds } from "./marks.ts";
import { written } from "./nounPhrase.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { auxiliaries, beforeAt, lowerAt, startsVerb } from "./syntax.ts";

/** A noun for what somebody says or holds, with the clause that says what: "Trump's remark that Crimea will stay with Russia". */
export interface NounClause {
  readonly owner: Actor;
  /** The first word of all of it. */
  readonly from: number;
  readonly noun: number;
  /** The clause begins behind its "that". */
  readonly that: number;
  readonly end: number;
}

/** Nouns of saying and of holding that a clause explains. Origin: Schmid's linguistic and mental shell nouns (2000), and own reading. */
export const tellingNouns = wordClass(
  "statement statements remark remarks comment comments words assertion assertions claim claims contention view views opinion position stance line insistence warning warnings announcement message argument belief conviction declaration reminder assessment assurance assurances admission acknowledgement acknowledgment",
);
/** Those with which the article keeps its distance. */
export const claimNouns = wordClass("claim claims contention");
const ofOwner = new Set("of by from".split(" "));
const closing = mark.comma | mark.dash | mark.colon | mark.open | mark.close | wall;
/** Words from the owner to the noun, from the noun to its "that", and of the clause. */
const [nearOwner, nearThat, longestClause] = [2, 5, 30];

/** The first such noun of a sentence whose owner the sentence names; undefined where there is none. */
export function nounClause(reading: Reading, actors: readonly Actor[]): NounClause | undefined {
  if (!hasWord(reading, tellingNouns)) return undefined;
  for (let noun = 1; noun < reading.words.length - 2; noun++) {
    if (!isWord(reading, noun, tellingNouns)) continue;
    const that = thatBehind(reading, noun);
    const owner = that === undefined ? undefined : ownerOf(reading, actors, noun, that);
    if (that === undefined || owner === undefined) continue;
    const whole = actors.find((a) => a.from < owner.from && a.to > owner.from && a.to <= that);
    const from = whole?.from ?? Math.min(owner.from, noun - (lowerAt(reading, noun - 1) === "the" ? 1 : 0));
    const end = clauseEnd(reading, from, that);
    if (end - that > 2) return { owner, from, noun, that, end };
  }
  return undefined;
}

function thatBehind(reading: Reading, noun: number): number | undefined {
  for (let i = noun + 1; i <= noun + nearThat; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (lowerAt(reading, i) === "that") return i === noun + 1 || ofOwner.has(lowerAt(reading, noun + 1)) ? i : undefined;
  }
  return undefined;
}

/** "Trump's recent", "the American", or behind the noun: "the statement of the president". */
function ownerOf(reading: Reading, actors: readonly Actor[], noun: number, that: number): Actor | undefined {
  const isSomebody = (a: Actor): boolean => a.parties.length > 0 && a.kind !== "text";
  const text = actors.find((a) => a.kind === "text" && a.to === noun + 1 && a.from < noun && a.parties.length > 0);
  if (text !== undefined && that === noun + 1) return issuerOf(reading, text, noun);
  if (that > noun + 1) return actors.find((a) => isSomebody(a) && a.from === noun + 2 && a.to === that);
  return actors.find(
    (a) => isSomebody(a) && a.to <= noun && noun - a.to < nearOwner && (a.possessive || a.to === noun) && isWithout(reading, a.to, noun),
  );
}

/** "Trump's statement" is a text: who has made it. */
function issuerOf(reading: Reading, text: Actor, noun: number): Actor | undefined {
  const party = reading.marks.findLast((m): m is Mark<"party"> => isKind(m, "party") && m.from >= text.from && m.to <= noun);
  // "said in a statement that": nobody's but whoever's says so.
  if (party === undefined && !reading.words.slice(text.from, noun).some((w) => w.possessive)) return undefined;
  if (party === undefined) return { ...text, to: noun, kind: "office", possessive: true, oblique: false };
  const { name, form } = party.meaning;
  const kind = form === "person" ? "person" : "party";
  const who = form === "person" ? written(reading, party.from, party.to) : "";
  return {
    ...text,
    from: party.from,
    to: party.to,
    kind,
    name,
    written: who,
    owner: undefined,
    possessive: true,
    oblique: false,
    weak: false,
  };
}

function isWithout(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (beforeAt(reading, i) !== 0) return false;
  return true;
}

/** Where what the noun is explained with ends: at the next mark of punctuation, or where the noun is a subject, at its verb. */
function clauseEnd(reading: Reading, from: number, that: number): number {
  const isSubject = from === 0 || (beforeAt(reading, from) & ~mark.hyphen) !== 0 || opensWithSubject(reading, from - 1);
  const last = Math.min(reading.words.length, that + longestClause);
  let verb: number | undefined;
  for (let i = that + 1; i < last; i++) {
    const before = beforeAt(reading, i);
    if ((before & closing) !== 0 || ((before & mark.quote) !== 0 && i > that + 1)) return i;
    if (isCoordinated(reading, i)) return i;
    if (!isSubject || !isFiniteVerb(reading, i)) continue;
    if (verb !== undefined && !isOfChain(reading, verb, i)) return i;
    verb = i;
  }
  return last;
}

const opensWithSubject = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "that" || endsAt(reading, at, kinds.break) || ["and", "but"].includes(lowerAt(reading, at));

/** "rejected the claim that … and said", "… but called it": what else the same one does. */
const isCoordinated = (reading: Reading, at: number): boolean =>
  ["and", "but"].includes(lowerAt(reading, at)) &&
  (beginsAt(reading, at + 1, kinds.say) || /(?:(?:[^e]|agre|ante)ed|called|has|had)$/.test(lowerAt(reading, at + 1))) &&
  !isWord(reading, at + 2, nounsBehind);
const nounsBehind = wordClass("territory territories regions areas land assets");

function isFiniteVerb(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at - 1) === "to" || beforeAt(reading, at) === mark.hyphen) return false;
  if (isWord(reading, at, auxiliaries)) return !isWord(reading, at, nonFinite);
  return startsVerb(reading, at) || isWord(reading, at, pasts);
}
const nonFinite = wordClass("be been");
/** Verbs in the past of what a word of somebody's does or what comes of it. Origin: own reading. */
const pasts = wordClass(
  "drew came went met won left fell set put made got gave rang hit sent took brought found led struck shook sparked caused raised surprised angered alarmed irritated annoyed upset stunned shocked pleased enraged infuriated provoked triggered prompted dismayed worried unsettled outraged delighted embarrassed echoed matched coincided contradicted reflected stands echoes matches coincides contradicts reflects goes comes draws",
);

/** "must be recognised", "has not yet been agreed": words of one verb. */
function isOfChain(reading: Reading, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++)
    if (!isWord(reading, i, withinVerb) && !isWord(reading, i, auxiliaries) && !/ly$/.test(lowerAt(reading, i))) return false;
  // "is needed surprised": a second one behind a participle is another verb.
  return !/ed$/.test(lowerAt(reading, verb)) || isWord(reading, verb, auxiliaries);
}
const withinVerb = wordClass("not never no longer yet still also now only then be been being");
