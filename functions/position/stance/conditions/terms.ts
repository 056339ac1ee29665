import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { demanding, formsOfBe } from "../../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { noteModal } from "../modalMet.ts";

/** Words between the wording and its term. */
const reach = 12;

/** "would pull back in exchange for …", "will only consider it with …", "in return for …, he is ready to …": done for something, or only with it. */
export function isOnTerms(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (g.side === "against" || g.subject?.kind === "text") return false;
  return (
    ((isOwnStep(reading, g) || wouldTake(reading, g)) && isBartered(reading, p)) || isOnlyWith(reading, p, g) || isOnlyBehind(reading, p, g)
  );
}

/** "The leaders can meet only in order to …", "will come only after …": the restriction stands right behind the wording. */
function isOnlyBehind(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (isOnlyThen(reading, p, g)) return true;
  if (lowerAt(reading, p.to) !== "only" || beforeAt(reading, p.to) !== 0 || (g.modal === undefined && !g.will)) return false;
  const next = lowerAt(reading, p.to + 1);
  return restricting.has(next) || ["to", "for", "as", "at"].includes(next) || (next === "in" && lowerAt(reading, p.to + 2) === "order");
}

/** "can only be discussed after …", "can only come at the end", "could only be sent [wording] after …": what a modal and its "only" are restricted to. */
function isOnlyThen(reading: Reading, p: Mark<"provision">, { modalAt }: Governed): boolean {
  const only = onlyOf(reading, p, modalAt);
  if (only === undefined) return false;
  for (let i = only + 1; i < Math.max(only, p.to) + 6; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (i < p.to) continue;
    const next = lowerAt(reading, i + 1);
    if (restricting.has(lowerAt(reading, i)) || (lowerAt(reading, i) === "at" && ["the", "a"].includes(next)))
      return i + 1 < reading.words.length;
    if (lowerAt(reading, i) === "as" && ["part", "a", "the"].includes(next)) return true;
  }
  return false;
}

/** The "only" of the modal behind the wording, or of the one in it. */
function onlyOf(reading: Reading, p: Mark<"provision">, modalAt: number | undefined): number | undefined {
  if (modalAt !== undefined && modalAt >= p.to) return lowerAt(reading, modalAt + 1) === "only" ? modalAt + 1 : undefined;
  for (let i = p.from + 2; i < p.to; i++) if (lowerAt(reading, i) === "only" && isWord(reading, i - 1, auxiliaries)) return i;
  return undefined;
}

/** What the subject would do, or is ready to do; what it offers or agrees to is settled, whatever it gets for it. */
function isOwnStep(reading: Reading, g: Governed): boolean {
  if (g.obliged || g.attitudes.some((a) => a.meaning.effect !== "open")) return false;
  return g.attitudes.length > 0 || (g.modalAt !== undefined && ["would", "could", "might", "will"].includes(lowerAt(reading, g.modalAt)));
}

/** "would accept it in return for …", "is prepared to agree to it": acceptance that is held out, and none that has been given. */
function wouldTake(reading: Reading, g: Governed): boolean {
  if (g.obliged || !g.attitudes.every((a) => a.meaning.effect === "open" || accepting.has(reading.words[a.from]?.lexeme.stem ?? "")))
    return false;
  const isHeldOut = g.modalAt !== undefined && ["would", "could", "might", "may"].includes(lowerAt(reading, g.modalAt));
  return isHeldOut || g.attitudes.some((a) => a.meaning.effect === "open");
}
const accepting = new Set(
  [
    "accept",
    "agree",
    "consent",
    "go",
    "back",
    "support",
    "endorse",
    "approve",
    "sign",
    "swallow",
    "tolerate",
    "acquiesce",
    "assent",
    "announce",
    "declare",
    "order",
  ].map(stem),
);

function isBartered(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, exchange)) return false;
  if (isExchange(reading, 0)) return isApart(reading, nearest, p.from, mark.comma);
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach) && !ends(reading, i, p.to); i++)
    if (isExchange(reading, i)) return true;
  return false;
}

/** Words of "in return for". */
const nearest = 3;
const exchange = wordClass("exchange return");

function isExchange(reading: Reading, at: number): boolean {
  // "all prisoners in return for all": a swap of like for like.
  if (alike.has(lowerAt(reading, at + 3))) return false;
  return lowerAt(reading, at) === "in" && ["exchange", "return"].includes(lowerAt(reading, at + 1)) && lowerAt(reading, at + 2) === "for";
}

const alike = new Set("all everyone everybody".split(" "));

/** "would only send troops with …": the word that restricts stands beside the verb, and its term behind the wording. */
function isOnlyWith(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (!hasWord(reading, restriction)) return false;
  const from = g.subject !== undefined && g.subject.to <= p.from ? g.subject.to : Math.max(0, p.from - reach);
  let only = false;
  for (let i = from; i < p.from; i++) {
    if (beforeAt(reading, i + 1) !== 0 && i + 1 < p.from) only = false;
    if (lowerAt(reading, i) === "only" && lowerAt(reading, i - 1) !== "not") only = true;
  }
  // "only a meeting of the leaders with …, could": what alone can do it.
  if (!only || (g.modalAt !== undefined && g.modalAt >= p.to)) return false;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach) && !ends(reading, i, p.to); i++)
    // "have been dealt with": no term behind it.
    if (restricting.has(lowerAt(reading, i)) && i + 1 < reading.words.length && beforeAt(reading, i + 1) === 0) return true;
  return false;
}
const restriction = wordClass("only");
const restricting = new Set("with after if when once under alongside".split(" "));

function ends(reading: Reading, at: number, from: number): boolean {
  if ((beforeAt(reading, at) & (wall | mark.comma | mark.dash | mark.colon)) !== 0 || (at > from && isCoordinator(reading, at)))
    return true;
  // "could be announced in exchange for …": nobody says anything.
  return beginsAt(reading, at, kinds.break | kinds.relative | kinds.say) && !isWord(reading, at - 1, formsOfBe);
}

const obligations = new Set("must should need needs ought required first".split(" "));

/** "demands concessions in return for a truce": at the "for", where what stands before it is the price that is asked, and no offer. */
export function isAskedFor(reading: Reading, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - reach); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon | mark.dash)) !== 0) return false;
    if (asking.has(reading.words[i]?.lexeme.stem ?? "") && beginsAt(reading, i, kinds.attitude)) return true;
  }
  return false;
}
const asking = new Set([...demanding, ...["want", "expect", "seek", "request"].map(stem)]);

/** "In return for a truce, Moscow wants …": who gives for it stands behind. "…, Kyiv would have to give it up": and what is laid on somebody he does not want. */
export function givenBy(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  const giver = actors.find((a) => a.from >= p.to && a.from - p.to <= 2 && !a.oblique);
  g.subject = giver;
  const duty = giver && reading.marks.find((m): m is Mark<"prescriptive"> => isKind(m, "prescriptive") && m.from === giver.to);
  if (duty) noteModal(reading, duty, g);
}

/** "In return, Moscow would …", "In that case it would …": what the subject would do hangs on what was said before. */
export function isInReturn(reading: Reading, g: Governed): boolean {
  if (lowerAt(reading, 0) !== "in" || g.side === "against") return false;
  const isEvent = ["that", "this", "such"].includes(lowerAt(reading, 1));
  const [bound, after] = isEvent ? [events, lowerAt(reading, 2) === "a" ? 3 : 2] : [exchanges, 1];
  if (!bound.has(lowerAt(reading, after)) || lowerAt(reading, after + 1) === "for") return false;
  // "In return there would be guarantees": what the bargain contains.
  if (lowerAt(reading, after + 1) === "there") return false;
  // "In return, the front would be frozen"
  if (g.subject === undefined) return !isEvent && isOwnStep(reading, g);
  return (isEvent || g.subject.kind !== "text") && (isOwnStep(reading, g) || isSecondStep(reading, g, g.subject.to));
}

/** "it would pull back and release its prisoners": the second verb goes with the modal of the first. */
function isSecondStep(reading: Reading, g: Governed, modal: number): boolean {
  return g.attitudes.length === 0 && !g.obliged && ["would", "could", "might", "will"].includes(lowerAt(reading, modal));
}
const exchanges = new Set(["exchange", "return"]);
const events = new Set(["case", "event"]);

/**
 * "A halt would have to come before any truce", "Before a truce can begin, arms supplies must stop", "wants the treaty signed before the guns
 * fall silent": what comes after it depends on it.
 */
export function isAfterDuty(reading: Reading, before: number): boolean {
  if (lowerAt(reading, before) !== "before") return false;
  if (before > 0 && isDemandedBefore(reading, before)) return true;
  const [from, to] = before === 0 ? [1, reading.words.length] : [Math.max(0, before - reach), before];
  for (let i = from; i < to; i++) {
    const has = ["have", "has", "had"].includes(lowerAt(reading, i)) && lowerAt(reading, i + 1) === "to";
    // "must not come before the vote": what comes first is what stands behind.
    if (has || obligations.has(lowerAt(reading, i))) return !beginsAt(reading, has ? i - 1 : i + 1, kinds.negator);
    // "Before signing, Paris wants to see the text"
    if (before === 0 && wanting.has(reading.words[i]?.lexeme.stem ?? "") && beginsAt(reading, i, kinds.attitude)) return true;
  }
  return false;
}

/** Somebody demands something in the clause before. */
function isDemandedBefore(reading: Reading, before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - longestDemand); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.quote | mark.colon)) !== 0 || lowerAt(reading, i) === "but") return false;
    const demand = (wanting.has(reading.words[i]?.lexeme.stem ?? "") && beginsAt(reading, i, kinds.attitude)) || isAwaited(reading, i);
    if (demand && !(reading.words[i - 1]?.possessive ?? false)) return !isDenied(reading, i);
  }
  return false;
}

/** "is waiting for an inquiry before it agrees", "wants to see an inquiry before lifting them". */
const isAwaited = (reading: Reading, verb: number): boolean =>
  (isWord(reading, verb, awaiting) && lowerAt(reading, verb + 1) === "for") || isWord(reading, verb, expecting);
const awaiting = wordClass("wait waits waiting");
const expecting = wordClass("await awaits awaiting expects");

function isDenied(reading: Reading, verb: number): boolean {
  return [1, 2].some((gap) => beforeAt(reading, verb - gap + 1) === 0 && endsAt(reading, verb - gap, kinds.negator));
}
const longestDemand = 25;
const wanting = new Set([...demanding, stem("want")]);
