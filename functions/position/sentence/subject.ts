import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { naming } from "../language/grammar.ts";
import { behindAdverbials } from "./adverbials.ts";
import { hasJoinedVerb } from "./joinedVerb.ts";
import { beginsAt, endingAt, endsAt, kinds } from "./marks.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { auxiliaries, beforeAt, finiteVerbs, isVerbForm, lowerAt } from "./syntax.ts";

/** A subject stands before its verb: it follows no preposition, is no object of a verb before it, and owns nothing but a noun of will. */
export function isSubject(reading: Reading, actor: Actor, p: Mark<"provision">, attitudes: readonly Mark<"attitude">[]): boolean {
  // "insists on Moscow's leaving": what somebody else demands of it.
  if (actor.possessive && attitudes.length === 0 && isDemandedOf(reading, actor)) return false;
  if (actor.possessive)
    return (
      (beforeAt(reading, actor.to) & mark.comma) === 0 &&
      (attitudes.some((a) => a.from - actor.to <= 3 && a.from >= actor.to && !leaves(reading, actor.to, a.from)) ||
        (p.from - actor.to <= 2 && (beforeAt(reading, actor.to + 1) & mark.comma) === 0))
    );
  if (actor.oblique && !opensAbsolute(reading, actor)) return false;
  if ((actor.kind === "party" || actor.kind === "outsider") && !actsNext(reading, actor, p)) return false;
  let verb = actor.from - 1;
  if (reading.words[verb]?.lexeme.light) verb--;
  // "called it unacceptable", "finds it hard": what it is called.
  if (actor.pronoun === "thing" && isWord(reading, actor.from - 1, naming)) return false;
  // "spends it on rebuilding Ukraine, and holds out …"
  if (lowerAt(reading, verb).endsWith("ing") && gerunds.has(lowerAt(reading, verb - 1)) && beforeAt(reading, verb + 1) === 0) return false;
  const object = endsAt(reading, verb, kinds.attitude | kinds.say) || isWord(reading, verb, accusing) || isWord(reading, verb, affecting);
  return !(object && !followedByVerb(reading, actor) && !saysItDoes(reading, actor, verb, p) && !isDescribed(reading, actor, verb));
}

/** "Diplomats describe Kyiv as opposed to limits": what is said of whom they describe is his. */
const isDescribed = (reading: Reading, { to }: Actor, verb: number): boolean =>
  lowerAt(reading, to) === "as" && beforeAt(reading, to) === 0 && describing.test(lowerAt(reading, verb));
const describing = /^(?:describ|characteri[sz]|portray|depict)/;

/** "said the draft freezes the front": what is told of it begins with the wording's own verb. */
const saysItDoes = (reading: Reading, actor: Actor, verb: number, p: Mark<"provision">): boolean =>
  p.from === actor.to &&
  actor.kind === "text" &&
  beforeAt(reading, p.from) === 0 &&
  endsAt(reading, verb, kinds.say) &&
  isVerbForm(lowerAt(reading, p.from));

/** Prepositions that a gerund follows. */
const gerunds = new Set("into of for by on from at in without to".split(" "));

/** "angered Trump by rejecting": whom somebody affects. Origin: Levin (1993), 31.1, the amuse verbs. */
export const affecting = wordClass(
  "angered angers angering surprised surprises shocked shocks stunned stuns alarmed alarms infuriated infuriates irritated irritates annoyed annoys pleased pleases delighted delights dismayed dismays disappointed disappoints frustrated frustrates enraged enrages upset upsets unsettled unsettles embarrassed embarrasses antagonised antagonized outraged outrages impressed impresses offended offends riled rattled provoked provokes unnerved reassured reassures defied defies rebuffed snubbed outmanoeuvred outmaneuvered isolated blindsided wrongfooted exasperated appeased appeases satisfied satisfies",
);
/** "accused Europe of prolonging the war and said": whom somebody accuses. */
const accusing = wordClass("accused accuses accusing blamed blames blaming");

/** "Moscow's reply left no alternative to": what came of the reply is none of Moscow's will. */
function leaves(reading: Reading, from: number, to: number): boolean {
  return reading.words.slice(from + 1, to).some((w) => outcomes.has(w.lexeme.lower));
}
const outcomes = new Set("left leaves leave made makes gave gives showed shows meant means brought brings".split(" "));

function isDemandedOf(reading: Reading, actor: Actor): boolean {
  let at = actor.from - 1;
  if (["on", "for", "of", "to"].includes(lowerAt(reading, at))) at--;
  return [at, actor.from - 1].some((i) => endingAt(reading, i).some((m) => isKind(m, "attitude") && m.meaning.will));
}

/** "With Moscow insisting on …": the preposition opens a clause of its own. */
function opensAbsolute(reading: Reading, actor: Actor): boolean {
  return (
    actor.parties.length > 0 &&
    lowerAt(reading, actor.from - 1) === "with" &&
    beforeAt(reading, actor.to) === 0 &&
    lowerAt(reading, actor.to).endsWith("ing") &&
    operatesAt(reading, actor.to)
  );
}

/** A bare name is a subject only where something that a subject does follows; else it qualifies a noun ("NATO troops"). */
function actsNext(reading: Reading, actor: Actor, p: Mark<"provision">): boolean {
  const start = behindDay(reading, actor.to);
  if (hasJoinedVerb(reading, actor.to)) return true;
  for (let i = start; i < Math.min(start + 3, reading.words.length); i++) {
    const word = reading.words[i];
    if (word === undefined || (word.before & mark.hyphen) !== 0) return false;
    if ((word.before & (mark.comma | mark.dash | mark.open)) !== 0) return i === actor.to;
    const { lower } = word.lexeme;
    if (lower === "and") return i === actor.to;
    // "Never will Kyiv leave": behind its modal.
    if (i === p.from)
      return isVerbForm(lower) || (i === actor.to && inverting.has(lowerAt(reading, actor.from - 1))) || takesWill(reading, i);
    if (isOf(word, auxiliaries) || (lower === "to" && i === actor.to) || isOf(word, finiteVerbs) || operatesAt(reading, i)) return true;
    if (i === actor.to && actor.from <= 1 && ["at", "of", "in", "from"].includes(lower)) return true;
    // "Kyiv for its part rejects it"
    if (i === actor.to && lower === "for" && lowerAt(reading, i + 2) === "part") return true;
    if (beginsAt(reading, i, kinds.relative) || (i === actor.to && isWord(reading, i, affecting))) return true;
  }
  return false;
}

/** "Kyiv on Wednesday evening rejected": behind the day or the adverb that stands between a subject and its verb. */
function behindDay(reading: Reading, at: number): number {
  // "again and again", "over and over"
  if (lowerAt(reading, at + 1) === "and" && lowerAt(reading, at) === lowerAt(reading, at + 2)) return at + 3;
  const day = ["late", "early"].includes(lowerAt(reading, at)) ? at + 2 : at + 1;
  if (lowerAt(reading, day - 1) !== "on" || !days.test(lowerAt(reading, day))) return at;
  return ["morning", "afternoon", "evening", "night"].includes(lowerAt(reading, day + 1)) ? day + 2 : day + 1;
}
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const inverting = new Set("will would shall can could should".split(" "));

/** "Berlin pledged soldiers", where the wording has the verb in it. */
const takesWill = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at).endsWith("ed") && reading.usedUp.some((m) => m.from === at && m.meaning.will);

function followedByVerb(reading: Reading, actor: Actor): boolean {
  const next = reading.words[actor.to];
  if (next === undefined || (next.before & mark.colon) !== 0) return false;
  // "said that Moscow, of course, wants it", but not "warned Kyiv, in turn, against it"
  if (next.before !== 0 && !opensSaidClause(reading, actor.from)) return false;
  // "warned Kyiv not to accept it"
  if (next.lexeme.lower === "not" && lowerAt(reading, actor.to + 1) === "to") return false;
  // "complained that Kyiv still wants it"
  const at = behindAdverbials(reading, behindPlace(reading, actor));
  // "warned Kyiv strongly against it"
  if (at > actor.to && /^(?:against|for|to|on|in|of|not)$/.test(lowerAt(reading, at)))
    return lowerAt(reading, at) === "not" && lowerAt(reading, at + 1) !== "to";
  return isWord(reading, at, auxiliaries) || isWord(reading, at, finiteVerbs) || operatesAt(reading, at);
}

/** "said officials in Moscow want it": behind where those of whom it is said are. */
export function behindPlace(reading: Reading, { from, to }: Actor): number {
  if (!places.has(lowerAt(reading, to)) || !opensSaidClause(reading, from)) return to;
  for (let i = to + 1; i <= to + longestPlace && beforeAt(reading, i) === 0; i++)
    if (endsAt(reading, i, kinds.party | kinds.outsider)) return i + 1;
  return to;
}
const places = new Set("in of at from around near".split(" "));
const longestPlace = 4;

/** "Rubio said Moscow …", "complained that the Kremlin …": a clause that is said begins there, and the name is no object. */
function opensSaidClause(reading: Reading, from: number): boolean {
  const at = ["the", "a"].includes(lowerAt(reading, from - 1)) ? from - 2 : from - 1;
  // A name may begin with its "that".
  if (lowerAt(reading, at) === "that" || lowerAt(reading, from) === "that") return true;
  return endsAt(reading, at, kinds.say) && saying.has(lowerAt(reading, at)) && beforeAt(reading, at) === 0 && at > 0;
}
const saying = new Set(
  "said says say claimed claims thinks thought believes believed insisted insists stressed noted argued admitted knows knew hopes hoped confirmed confirms complained complains acknowledged conceded reported revealed announced suggested".split(
    " ",
  ),
);

/** A word that something is the subject of begins here. */
function operatesAt(reading: Reading, at: number): boolean {
  return reading.marks.some(
    (m) =>
      m.from === at &&
      (isKind(m, "attitude") ||
        isKind(m, "prescriptive") ||
        isKind(m, "possibility") ||
        isKind(m, "say") ||
        isKind(m, "denial") ||
        isKind(m, "negator") ||
        (isKind(m, "predication") && m.meaning.form === "around")),
  );
}
