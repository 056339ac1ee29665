import { isAuthor } from "../actors/actorOwners.ts";
import type { Actor } from "../actors/actors.ts";
import { subjectOfParticiple } from "../actors/addingThat.ts";
import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { naming } from "../language/grammar.ts";
import { isToldBefore } from "../sentence/clauses.ts";
import { beginsAt, endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import { isButNot, isSiblingNo, verbOfList } from "../sentence/parallels.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { isSought } from "../sentence/sought.ts";
import { isSubject } from "../sentence/subject.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { isAccountAside } from "./accountAside.ts";
import { letBy, makerOf } from "./causative.ts";
import { isTerm, noteInside } from "./conditions/bargain.ts";
import { isAfterDuty } from "./conditions/terms.ts";
import { isToldEvent } from "./conditions/toldEvent.ts";
import { need } from "./conditions/without.ts";
import { isDictatedTo } from "./dictated.ts";
import { type Governed, noteAttitude, noteNegator } from "./govern.ts";
import { deniesHavingSaid, invertedDenial, isLimited } from "./invertedDenial.ts";
import { hasSeen, isDeniedAfresh } from "./leftwardWords.ts";
import { denyAt } from "./negatorMet.ts";
import { isWithinObject } from "./nextVerb.ts";
import { takesIf } from "./predication.ts";
import { isWithinRelative } from "./relativeClause.ts";
import { textOver } from "./textsVerb.ts";
import type { Walk } from "./walk.ts";
import { wantedInTurn } from "./wantedInTurn.ts";

/** What an actor that the walk to the left meets is to the wording. True where the walk ends at it. */
export function meetActor(
  reading: Reading,
  actors: readonly Actor[],
  actor: Actor,
  p: Mark<"provision">,
  g: Governed,
  walk: Walk,
): boolean {
  if (actor.kind === "text" && (contains(reading, actor, p, g) || governsClause(reading, actor, g))) {
    g.subject = actor;
    return true;
  }
  if (isContrasted(reading, actor)) {
    walk.at = actor.from - (lowerAt(reading, actor.from - 2) === "but" ? 3 : 2);
    return false;
  }
  const letting = letBy(reading, actor, p.from);
  if (letting !== undefined) {
    walk.at = letting - 1;
    return false;
  }
  const maker = makerOf(reading, actors, actor);
  if (maker) {
    g.subject = maker.text;
    g.modal ??= "prescriptive";
    return true;
  }
  const over = g.attitudes.length === 0 ? textOver(reading, actors, actor) : undefined;
  if (over) {
    g.subject = over;
    return true;
  }
  // "demands that A leave and that Washington stop": hangs on the same demand.
  const that = lowerAt(reading, actor.from) === "that" ? actor.from : actor.from - 1;
  const listed = verbOfList(reading, that);
  const verb = listed >= 0 || g.attitudes.length > 0 ? listed : wantedInTurn(reading, actor, p);
  if (verb >= 0 && endsAt(reading, verb, kinds.attitude)) {
    if (listed >= 0 && isButNot(reading, that)) denyAt(reading, that - 1, g, walk.refusal);
    walk.at = verb;
    walk.commas = 0;
    walk.subjectOnly = false;
    return false;
  }
  const doubt = doubtOver(reading, actor, g);
  if (doubt) {
    noteNegator(doubt, g, walk.refusal);
    g.subject = actor;
    return true;
  }
  if (!mayAct(reading, actors, actor, p, g, walk)) {
    // "asked that Ukraine be neutral": the demand ends with its "that", which the name may begin with.
    const isAsked = lowerAt(reading, actor.from) === "that" && endsAt(reading, actor.from, kinds.attitude);
    walk.at = Math.min(walk.at, actor.from) - (isAsked ? 0 : 1);
    if (lowerAt(reading, walk.at) === "that") walk.subjectOnly = false;
    return false;
  }
  const weighed = weighedBefore(reading, actor);
  if (weighed) {
    g.obliged = false;
    noteAttitude(reading, p, weighed, g);
    walk.at = weighed.from - 1;
    walk.governor = weighed.from;
    return false;
  }
  const met = meetCondition(reading, actors, actor, p, g, walk);
  if (met !== undefined) return met;
  const participle = g.attitudes.at(-1)?.from ?? 0;
  g.subject = (participle >= actor.to ? subjectOfParticiple(reading, actors, participle) : undefined) ?? actor;
  // "refused to discuss whether Washington would …", "doubt that Russia will …"
  const opens = lowerAt(reading, actor.from) === "that" ? actor.from : actor.from - 1;
  g.silent ||= endsAt(reading, opens, kinds.silence);
  // "nor has he waived": the denial ends with who denies.
  if (p.from - actor.to <= 2) g.denied ??= endingAt(reading, actor.to - 1).find((m) => isKind(m, "denial"));
  if (walk.needed === undefined) beforeSubject(reading, actor, g, walk.refusal);
  return true;
}

/** "I don't think he wants a truce": whose will it is stands behind the doubt, which denies it. "I don't think we need one" is the speaker's own. */
function doubtOver(reading: Reading, actor: Actor, g: Governed): Match<Meaning> | undefined {
  if (!g.will || g.attitudes.length === 0 || actor.kind === "text" || isWord(reading, actor.from, selves)) return undefined;
  const that = actor.from - 1;
  const verb = lowerAt(reading, that) === "that" ? that - 1 : that;
  if (!isWord(reading, verb, thinking) || beforeAt(reading, actor.from) !== 0) return undefined;
  return endingAt(reading, verb).find((m) => isKind(m, "attitude") && m.meaning.effect === "oppose");
}
const selves = wordClass("i we nobody everyone anyone");
const thinking = wordClass("think thinks thought believe believes believed");

/** What the actor is to the wording as the subject of a condition. True where the walk ends at it, undefined where it stands in none. */
function meetCondition(
  reading: Reading,
  actors: readonly Actor[],
  actor: Actor,
  p: Mark<"provision">,
  g: Governed,
  walk: Walk,
): boolean | undefined {
  // "If today we walk out, …"
  const before = isWord(reading, actor.from - 1, times) ? actor.from - 2 : actor.from - 1;
  const condition = endingAt(reading, before).find((m): m is Mark<"condition"> => isKind(m, "condition") && !isToldBefore(reading, m));
  // "With the right assurances, Moscow …": the phrase has ended.
  if (condition && condition.to - condition.from > 2 && (beforeAt(reading, actor.from) & mark.comma) !== 0) return undefined;
  if (condition === undefined || isDeniedAfresh(reading, condition, p)) return undefined;
  if (isToldEvent(reading, actor, condition, p, g)) return undefined;
  if (g.side !== "against" && !isApart(reading, actor.to, p.from, mark.colon) && isAfterDuty(reading, condition.from)) {
    // "Supplies would have to stop before Russia could agree to a truce.", "demands an inquiry before it stops shooting"
    g.conditional = true;
    g.conditionMark = condition;
    g.subject = actor;
    return true;
  }
  if (condition.from === walk.needed) {
    // "no peace if Russia does not withdraw"
    layCondition(reading, actors, p, g, walk, condition.from);
    return walk.at < 0;
  }
  if (takesIf(reading, actors, condition, p, g)) return true;
  if (
    g.attitudes.length + g.negators.length > 0 ||
    ((condition.meaning.strength !== "aside" || isTerm(reading, condition)) && walk.commas === 0)
  ) {
    // "If Moscow spurns the truce": nobody's position yet.
    noteInside(reading, condition, g);
    return true;
  }
  return undefined;
}
const times = wordClass("today tomorrow now then ever again");

/** "is weighing whether it should treat Crimea as Russian": what is weighed stands open, whatever the question lays on whom. */
function weighedBefore(reading: Reading, actor: Actor): Mark<"attitude"> | undefined {
  if (lowerAt(reading, actor.from - 1) !== "whether") return undefined;
  return endingAt(reading, actor.from - 2).find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.effect === "open" && m.meaning.will,
  );
}

/** A subject of its clause, and nobody's object, addressee, author or reader of a text. */
function mayAct(reading: Reading, actors: readonly Actor[], actor: Actor, p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  return !(
    (actor.kind === "pronoun" && actor.to - actor.from === 3) ||
    !isSubject(reading, actor, p, g.attitudes) ||
    isDictatedTo(reading, actor, actors, g) ||
    (walk.subjectOnly && isObject(reading, actor.from) && !isWord(reading, actor.to, auxiliaries)) ||
    isNamedBy(reading, actor, p) ||
    (walk.subjectOnly && isWithinObject(reading, actor, p)) ||
    isSent(reading, actor) ||
    (actor.possessive && isSought(reading, actor)) ||
    isAccountAside(reading, actor, actors) ||
    isWithinRelative(reading, actor, p) ||
    isAuthor(reading, actor, actors) ||
    hasSeen(reading, actor)
  );
}

/** "would send its negotiators to meet": whose errand it is. */
const isSent = (reading: Reading, { from, to }: Actor): boolean => isWord(reading, from - 1, sending) && lowerAt(reading, to) === "to";
const sending = wordClass("send sends sent sending dispatch dispatches dispatched dispatching");

/** "It was Moscow, not Kyiv, that refused": whom it is not. */
function isContrasted(reading: Reading, { from, to }: Actor): boolean {
  const set = mark.comma | mark.dash | mark.open;
  // "Kyiv and Washington, but not Moscow, support it"
  const first = lowerAt(reading, from - 2) === "but" ? from - 2 : from - 1;
  return lowerAt(reading, from - 1) === "not" && (beforeAt(reading, first) & set) !== 0 && beforeAt(reading, to) !== 0;
}

/** "will not last if the causes are not removed": what is missed is called for, and only the subject of the main clause is looked for. */
export function layCondition(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, walk: Walk, at: number): void {
  g.side = p.meaning.polarity === "against" ? "against" : "for";
  g.negators.length = 0;
  need(reading, actors, p, g, at);
  walk.at = at - 1;
  walk.subjectOnly = true;
}
/** Part of another wording: "drop its NATO bid". */
function isNamedBy(reading: Reading, actor: Actor, p: Mark<"provision">): boolean {
  // "those whom Moscow calls hostages": what somebody calls it.
  if (["whom", "what", "which"].includes(lowerAt(reading, actor.from - 1)) && isWord(reading, actor.to, naming) && p.from - actor.to <= 2)
    return true;
  return actor.kind === "outsider" && reading.provisions.some((other) => other !== p && other.from < actor.to && actor.from < other.to);
}

/** "a proposal to cease hostilities", "a draft concept for monitoring": the wording belongs to the text, unless somebody's will stands before it. */
function contains(reading: Reading, text: Actor, p: Mark<"provision">, g: Governed): boolean {
  if (g.attitudes.length > 0 || p.from - text.to > 3) return false;
  if (!["for", "to", "on", "of", "that", "with", "calling", "including"].includes(lowerAt(reading, text.to))) return false;
  // "so many questions in his answer that a truce …": what comes of it.
  if (
    lowerAt(reading, text.to) === "that" &&
    reading.words.slice(Math.max(0, text.from - 8), text.from).some((w) => ["so", "such"].includes(w.lexeme.lower))
  )
    return false;
  for (let i = text.from - 1; i >= Math.max(0, text.from - 3); i--) if (endsAt(reading, i, kinds.attitude | kinds.denial)) return false;
  return true;
}

/** "a plan that would freeze the front, bar Kyiv from NATO and …": the text is the subject of all its clause lists. */
function governsClause(reading: Reading, text: Actor, g: Governed): boolean {
  if (g.attitudes.length > 0 || !["that", "which"].includes(lowerAt(reading, text.to)) || beforeAt(reading, text.to) !== 0) return false;
  return beginsAt(reading, text.to + 1, kinds.prescriptive | kinds.possibility);
}

/** "No European government would …", "Neither Kyiv nor …", "Nor does it rule out …". */
function beforeSubject(reading: Reading, actor: Actor, g: Governed, refusal: boolean): void {
  // "Under no circumstances will Ukraine …", "Never would Kyiv …".
  const inverted = invertedDenial(reading, actor);
  if (inverted) {
    if (deniesHavingSaid(reading, actor, g)) g.denied ??= inverted;
    noteNegator(inverted, g, refusal);
    if (!refusal) g.modal ??= "prescriptive";
    return;
  }
  if (isLimited(reading, actor) && g.modal === undefined) {
    Object.assign(g, { modal: "prescriptive", modalAt: actor.from - 1 });
    return;
  }
  // "No one in Kyiv": the negation of two words is the actor's own.
  const first = lowerAt(reading, actor.from) === "no" && lowerAt(reading, actor.from + 1) === "one" ? actor.from + 1 : actor.from;
  for (let i = first; i >= Math.max(0, actor.from - 1); i--) {
    if (i === actor.from - 1 && (beforeAt(reading, actor.from) & (mark.comma | mark.colon)) !== 0) return;
    const negator = endingAt(reading, i).find((m) => isKind(m, "negator"));
    if (negator && ["no", "neither", "nor", "none", "not", "nobody", "nothing"].includes(lowerAt(reading, negator.from))) {
      if (isSiblingNo(reading, negator.from, g.negators)) return;
      noteNegator(negator, g, refusal);
      return;
    }
  }
}
