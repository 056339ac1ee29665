import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe, naming } from "../language/grammar.ts";
import { behindAdverbials } from "./adverbials.ts";
import { hasJoinedVerb } from "./joinedVerb.ts";
import { beginsAt, endingAt, endsAt, kinds } from "./marks.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";

/** Closed classes that tell a verb from a noun without a parser. Origin: Quirk et al., chapter 3, and own reading. */
export const auxiliaries = wordClass("is are was were be been has have had does do did will would shall should must may might can could");
export const finiteVerbs = wordClass(
  "views sees regards calls makes takes keeps remains remain wants stays stay goes returns gets leaves lets puts gives sets attaches attached",
);
/** Participles that are adjectives: who is determined does it. */
const adjectives = new Set("prepared opposed determined committed inclined interested open concerned worried".split(" "));
/** Verbs that begin the wording of provisions, in their bare form. Origin: own reading. */
const bareVerbs = new Set(
  "lift ease remove scrap recognise recognize acknowledge withdraw pull release return give cede hand keep freeze halt stop end cap limit restrict reduce cut join deploy send station rebuild restore exchange swap free unfreeze impose tighten drop retain regain suspend pay raise hire pause close reopen sign build ban resume see saw regard view call consider describe treat".split(
    " ",
  ),
);

// An array asked for its element -1 looks for a property of that name, which takes fifty times as long as a comparison.

/** A word in small letters; nothing beyond the sentence. */
export function lowerAt(reading: Reading, at: number): string {
  return at < 0 ? "" : (reading.words[at]?.lexeme.lower ?? "");
}

/** The punctuation before a word; none beyond the sentence. */
export function beforeAt(reading: Reading, at: number): number {
  return at < 0 ? 0 : (reading.words[at]?.before ?? 0);
}

/** Punctuation stands before a word, or the sentence ends there. */
export function isBoundary(reading: Reading, at: number): boolean {
  return at >= reading.words.length || beforeAt(reading, at) !== 0;
}

/** Punctuation, or what of it is in `by` (bits of `mark`), stands between what ends at one word and what begins at another. */
export function isApart(reading: Reading, end: number, from: number, by = anything): boolean {
  for (let i = end; i <= from; i++) if ((beforeAt(reading, i) & by) !== 0) return true;
  return false;
}
const anything = ~0;
/** "long-held" parts nothing. */
export const parting = ~mark.hyphen;

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

/** A bare verb, or a form of it: "freeze", "freezes". */
const isVerbForm = (lower: string): boolean =>
  pasts.has(lower) ||
  bareVerbs.has(lower) ||
  bareVerbs.has(lower.replace(/(es|s|ed|d)$/, "")) ||
  bareVerbs.has(lower.replace(/(s|d)$/, ""));

/** Past forms that are no nouns. */
const pasts = new Set("wrote took gave kept left held put set sent brought withdrew froze".split(" "));

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
  // "said that Moscow, of course, wants it": only "that" tells that no object ends at the comma.
  const isThat = [1, 2].some((gap) => lowerAt(reading, actor.from - gap) === "that");
  if (next === undefined || (next.before & (isThat ? mark.colon : mark.comma | mark.colon)) !== 0) return false;
  // "warned Kyiv not to accept it"
  if (next.lexeme.lower === "not" && lowerAt(reading, actor.to + 1) === "to") return false;
  // "complained that Kyiv still wants it"
  const at = behindAdverbials(reading, actor.to);
  // "warned Kyiv strongly against it"
  if (at > actor.to && /^(?:against|for|to|on|in|of|not)$/.test(lowerAt(reading, at)))
    return lowerAt(reading, at) === "not" && lowerAt(reading, at + 1) !== "to";
  return isWord(reading, at, auxiliaries) || isWord(reading, at, finiteVerbs) || operatesAt(reading, at);
}

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

/** "is being asked to leave": who is asked wants nothing. */
const addressed = new Set("held asked told ordered urged invited instructed pressed advised requested".split(" "));

/** "is promised", "were threatened": the subject is not who promises. */
export function isPassive(reading: Reading, attitude: Mark<"attitude">): boolean {
  const isAsked = ["to", "for"].includes(lowerAt(reading, attitude.to - 1)) && addressed.has(lowerAt(reading, attitude.from));
  const word = lowerAt(reading, isAsked ? attitude.from : attitude.to - 1);
  if ((attitude.to - attitude.from > 1 && !isAsked) || !/(ed|en|ung|ought|ne|told|held)$/.test(word) || adjectives.has(word)) return false;
  for (let i = attitude.from - 1; i >= Math.max(0, attitude.from - 3); i--) {
    if (isWord(reading, i, formsOfBe)) return true;
    if (!reading.words[i]?.lexeme.light && lowerAt(reading, i) !== "not") break;
  }
  return isGappedPassive(reading, attitude);
}

/** "Sanctions would be lifted and Russia invited back": the auxiliary of the clause before holds for the participle, which has no object. */
function isGappedPassive(reading: Reading, { from, to }: Mark<"attitude">): boolean {
  if (!isBoundary(reading, to) && !isWord(reading, to, intransitive)) return false;
  const and = [2, 3, 4].map((gap) => from - gap).find((at) => isCoordinator(reading, at));
  if (and === undefined) return false;
  for (let i = and - 1; i >= Math.max(1, and - longestClause); i--)
    if (lowerAt(reading, i) === "be") return isWord(reading, i - 1, auxiliaries) || lowerAt(reading, i - 1) === "to";
  return false;
}
const longestClause = 8;
/** What may follow such a participle. */
const intransitive = wordClass("back to in into from out by home on over off as with and");

/** Who does it in a passive: "by the American proposal". */
export function agentAfter(reading: Reading, actors: readonly Actor[], from: number, farthest: number): Actor | undefined {
  const by =
    actors.find((a) => a.from >= from && a.from < farthest && lowerAt(reading, a.from - 1) === "by") ?? officialBy(reading, actors, from);
  if (by) return by;
  // "is being considered in Moscow", "is on offer from the White House"
  return actors.find(
    (a) =>
      a.from >= from &&
      a.from <= from + 2 &&
      a.kind === "party" &&
      ["in", "from"].includes(lowerAt(reading, a.from - 1)) &&
      a.from - 1 === from,
  );
}

/** "requested of both sides by the Italian foreign minister, Antonio Tajani": the name comes after the office that "by" gives. */
function officialBy(reading: Reading, actors: readonly Actor[], from: number): Actor | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + farthestBy); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (lowerAt(reading, i) === "by") return actors.find((a) => a.from > i && a.from <= i + longestTitle && a.kind !== "text");
  }
  return undefined;
}
const farthestBy = 6;
const longestTitle = 5;

const determiners = new Set("the a an its his her their any some these those".split(" "));

/** "the proposed limits", "the promised guarantee": an adjective, no verb. */
export function isAdjective(reading: Reading, attitude: Mark<"attitude">): boolean {
  return (
    attitude.to - attitude.from === 1 &&
    /(ed|en)$/.test(lowerAt(reading, attitude.from)) &&
    determiners.has(lowerAt(reading, attitude.from - 1)) &&
    !isWord(reading, attitude.from - 2, formsOfBe)
  );
}

/** "and", "or" at a word. */
export function isCoordinator(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  // "again and again"
  return (lower === "and" || lower === "or") && (at === 0 || lowerAt(reading, at - 1) !== lowerAt(reading, at + 1));
}

/** A new verb of the same subject begins here: "… and views a ceasefire as …". */
export function startsVerb(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (isWord(reading, at, auxiliaries) || isWord(reading, at, finiteVerbs)) return true;
  return /(s|ed)$/.test(lower) && beginsAt(reading, at, kinds.say | kinds.attitude | kinds.predication);
}

/** "Stop the killing": a verb in its bare form begins the clause. */
export function isImperative(reading: Reading, p: Mark<"provision">): boolean {
  return (p.from === 0 || beforeAt(reading, p.from) !== 0) && bareVerbs.has(lowerAt(reading, p.from));
}

/** "…, lift sanctions and …" in a list of verbs is governed by what governs the list, not by the verb before it. */
export function isSiblingVerb(reading: Reading, p: Mark<"provision">): boolean {
  const first = lowerAt(reading, p.from - 1) === "also" ? p.from - 1 : p.from;
  const joined = (beforeAt(reading, first) & mark.comma) !== 0 || isCoordinator(reading, first - 1);
  return joined && bareVerbs.has(lowerAt(reading, p.from).replace(/s$/, ""));
}

/** "would announce", "is to declare itself": what is laid down for somebody, and not what he does. */
export function isPrescribed(reading: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - farthestModal); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (endsAt(reading, i, kinds.prescriptive)) return true;
    // "would not seek": a text's content too. Who "will not" speaks for himself.
    if (["not", "never"].includes(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "would") return true;
    if (!reading.words[i]?.lexeme.light && !["then", "first", "also", "be"].includes(lowerAt(reading, i))) return false;
  }
  return false;
}
const farthestModal = 4;
