import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, stemClass, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { demanding } from "../../language/grammar.ts";
import { isPromiseBefore } from "../../sentence/clauses.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import { isLast } from "../../sentence/order.ts";
import { isItem } from "../../sentence/prose.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { isSupposedBehind } from "../../sentence/suppositions.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { hangsOnAnswer } from "../silence.ts";
import { noteAtLast } from "./atLast.ts";
import { blocked, isInvertedCondition, opens, reachesBack, reachesOn } from "./conditionReach.ts";
import { isNoWithout, isOrNot } from "./otherwiseNot.ts";
import { isPriceOf, isUnderWhich, isWelcomeAfter } from "./preconditions.ts";
import { addsTerm, but, isPutOff } from "./secondThoughts.ts";
import { isDate, isSeeming } from "./seemingConditions.ts";
import { isAfterDuty, isInReturn, isOnTerms } from "./terms.ts";
import { isRefusedWithout, without as withoutWord } from "./without.ts";

/** What is planned "once …" is planned: only its time is open. */
const planning = new Set(["want", "plan", "intend", "undertake", "pledge", "commit"].map(stem));
/** Makes a governed wording conditional where the sentence names a condition for it. */
export function applyConditions(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (!noteAtLast(reading, p, g)) named(reading, p, g);
  but(reading, p, g);
  without(reading, p, g);
  if (g.side !== "against" && (g.will || g.modal !== undefined) && (isPutOff(reading, p.to) || addsTerm(reading, p.to)))
    g.conditional = true;
  if (isOrNot(reading, g) || isNoWithout(reading, p, g) || isUnderWhich(reading, p, g) || isWelcomeAfter(reading, p, g))
    g.conditional = true;
  if (isTied(reading, p, g) || isBought(reading, p, g) || hangsOnAnswer(reading, p) || isPriceOf(reading, p, g)) g.conditional = true;
  if (isOnTerms(reading, p, g) || isDemandedOfIt(reading, p, g) || (g.side !== "against" && isLast(reading, p))) g.conditional = true;
  g.inReturn = isInReturn(reading, g);
}

/** "made a truce a condition for talks": what the one thing is made the price of. */
function isBought(reading: Reading, p: Mark<"provision">, { side, attitudes }: Governed): boolean {
  if (side === "against") return false;
  const price = attitudes.find((a) => a.to <= p.from && isWord(reading, a.to - 2, prices) && lowerAt(reading, a.from).startsWith("ma"));
  return price !== undefined && reading.provisions.some((other) => other.from > price.from && other.to < price.to);
}
const prices = wordClass("condition precondition prerequisite");

/** "links a truce to an end of deliveries", "ties its consent to a truce to progress". */
function isTied(reading: Reading, p: Mark<"provision">, { attitudes }: Governed): boolean {
  const ties = (at: number): boolean => isWord(reading, at, tying);
  if (attitudes.some((a) => a.from < p.from && a.to > p.to && ties(a.from))) return true;
  const outermost = attitudes.at(-1);
  if (outermost === undefined || outermost.from >= p.from || ![1, 2].some((gap) => ties(outermost.from - gap))) return false;
  return [0, 1, 2, 3].some((gap) => ["to", "with", "on"].includes(lowerAt(reading, p.to + gap)));
}

/** Stems of verbs that hang one thing on another: "links a truce to an end of deliveries". */
const tying = stemClass("tie tied tying link peg condition couple subordinate hitch".split(" ").map(stem));

/** "Any truce would have to lead to peace": whatever comes has to meet it. */
function isDemandedOfIt(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (g.side === "against" || !g.obliged || g.modalAt === undefined || g.modalAt < p.to || g.modalAt - p.to > 3) return false;
  if (g.attitudes.some((a) => a.meaning.will)) return false;
  const isOfASort = ["a", "an"].includes(lowerAt(reading, p.from - 1)) && meeting.has(lowerAt(reading, g.modalAt + 3));
  if (isOfASort && lowerAt(reading, g.modalAt) === "would") return true;
  const serves = meeting.has(lowerAt(reading, g.modalAt + 1)) || meeting.has(lowerAt(reading, g.modalAt + 2));
  return ["any", "whatever", ...(serves ? ["every"] : [])].some(
    (word) => word === lowerAt(reading, p.from - 1) || word === lowerAt(reading, p.from - 2) || word === lowerAt(reading, p.from),
  );
}

/** What such a thing would have to do: "would have to lead to peace". */
const meeting = new Set("lead address include rest take satisfy answer reflect guarantee remove eliminate respect serve".split(" "));

/** "Withdrawal without a referendum is impossible", "no truce without guarantees", "Without guarantees a truce is pointless": possible with them. */
function without(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (!hasWord(reading, withoutWord)) return;
  if (isRefusedWithout(reading, p, g)) g.conditional = true;
  const after = g.attitudes.find((a) => a.from >= p.to && a.meaning.effect === "oppose");
  if (!after) return;
  // "with conditions or without": refused either way.
  for (let i = p.to; i < after.from; i++) if (lowerAt(reading, i) === "without" && lowerAt(reading, i - 1) !== "or") g.conditional = true;
}

/** A condition that the sentence names: in the wording, as a clause whose verb stands first, or behind a word for it. */
function named(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (g.insideCondition) return;
  const condition = conditionOf(reading, p, g);
  if (condition === undefined && !(g.side !== "against" && isUnderCondition(reading, p, g))) return;
  g.conditional = true;
  g.conditionMark = condition ?? g.conditionMark;
}

/** It hangs on something for which there is no mark beside it. */
function isUnderCondition(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  const [inner] = g.attitudes;
  if (inner !== undefined && inner.from < p.from && isAfterAll(reading, inner)) return true;
  // "ready to send troops once the guns are silent", where the wording has its condition in it.
  if (g.attitudes.some((a) => isReadiness(reading, a)) && waits(reading, p)) return true;
  return (
    (g.will || g.modal !== undefined) &&
    (isInvertedCondition(reading, p) || isSupposedBehind(reading, p.to) || isOpeningWhen(reading, p, g))
  );
}

/** "When they sign, we will agree to a truce": what is to come first is told in the present, and what comes then is held out. */
function isOpeningWhen(reading: Reading, p: Mark<"provision">, { side, modalAt, attitudes }: Governed): boolean {
  if (side === "against" || lowerAt(reading, 0) !== "when" || p.from < 3) return false;
  const heldOut = modalAt !== undefined ? lowerAt(reading, modalAt) : lowerAt(reading, attitudes.at(-1)?.from ?? -1);
  if (!["can", "could", "will", "would", "ready"].includes(heldOut)) return false;
  for (let i = 1; i < Math.min(reading.words.length, p.from); i++) {
    if (i > 1 && (beforeAt(reading, i) & mark.comma) !== 0) return true;
    if (beforeAt(reading, i) !== 0 || (past.test(lowerAt(reading, i)) && !perfect.has(lowerAt(reading, i - 1)))) return false;
  }
  return false;
}
const perfect = new Set("is are has have been be".split(" "));
const past = /^(?:was|were|had|did|asked|met|came|went|said|told|spoke|took|[a-z]+(?:[^e]|agre|ante)ed)$/;

/** The word of condition that makes it conditional. */
function conditionOf(reading: Reading, p: Mark<"provision">, g: Governed): Mark<"condition"> | undefined {
  if (!hasKind(reading, kinds.condition)) return undefined;
  for (const m of reading.marks) {
    // "fall silent once": the verb of the wording with what it waits for.
    if (!isKind(m, "condition") || (m.from >= p.from && m.to <= p.to && !reachesOver(reading, m, p))) continue;
    if (m.from >= p.to && (isRefusedBefore(reading, m, p, g) || isPromisedBefore(reading, m, p, g) || isHeldOutTill(reading, m, p, g)))
      return m;
    // "would take it by force unless the troops left": in the wording, it hangs on nothing and is what the threat is for.
    if (m.from > p.from && m.to < p.to && lowerAt(reading, m.from) === "unless") continue;
    if (m.meaning.strength === "aside" || isTimeOnly(reading, m, g) || isSeeming(reading, m, p, g)) continue;
    if (m.from >= p.to && !reachesBack(reading, m, p, g)) return undefined;
    if (m.from < p.from && !reachesOn(reading, m, p, g)) continue;
    if (
      m.meaning.strength !== "weak" ||
      isAcceptance(reading, g) ||
      isContentOnce(reading, m, g) ||
      isUnless(reading, m, g) ||
      comesThen(reading, m, p, g)
    )
      return m;
  }
  return undefined;
}

/** "halt the sharing of intelligence if Kyiv …": a wording that reaches over an "if" to a name behind it does not say the condition itself. */
const reachesOver = (reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean =>
  ["if", "unless"].includes(lowerAt(reading, m.from)) && ((p.mask >>> (m.from - p.from)) & 1) === 0;

/** "No easing before the army is out". */
function isRefusedBefore(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  if (lowerAt(reading, m.from) !== "before" || opens(reading, p.to, m.from) || isDate(reading, m.to)) return false;
  const refused = g.side === "against" && g.attitudes.some((a) => a.meaning.effect === "oppose" && a.meaning.will);
  return g.negators.length > 0 || refused;
}

/** "will pull out when the guns are silent". */
function isPromisedBefore(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  return (
    g.modal === "prescriptive" &&
    isPromiseBefore(reading, m) &&
    (reading.provisions.some((other) => other.from >= m.to) || isBroughtAbout(reading, m)) &&
    !isSeeming(reading, m, p, g) &&
    !blocked(reading, p.to, m.from)
  );
}

/** "will end when their causes have been removed", "when the last soldier has left": what has to be done first; "when the envoys have met" says only when. */
function isBroughtAbout(reading: Reading, { from, to }: Mark<"condition">): boolean {
  if (lowerAt(reading, from) !== "when") return false;
  for (let i = to + 1; i < Math.min(reading.words.length, to + longestWhen); i++) {
    if (beforeAt(reading, i) !== 0 || meetings.has(lowerAt(reading, i))) return false;
    if (present.has(lowerAt(reading, i)))
      return [1, 2].some(
        (gap) =>
          /(?:(?:[^e]|agre|ante)ed|en|left|gone|done)$/.test(lowerAt(reading, i + gap)) && !gatherings.test(lowerAt(reading, i + gap)),
      );
  }
  return false;
}
const present = new Set("has have is are".split(" "));
const gatherings = /^(?:met|arrived|returned|gathered|convened|spoken|visited|resumed|asked|needed)$/;

/** "will back a truce when it sees deeds": what is held out comes with what is told in the present; "when they meet in June" says only when. */
function isHeldOutTill(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, { side, attitudes }: Governed): boolean {
  const outermost = attitudes.at(-1);
  if (lowerAt(reading, m.from) !== "when" || side === "against" || outermost === undefined || outermost.to > p.from) return false;
  if (!outermost.meaning.will || !holdingOut.has(lowerAt(reading, outermost.from - 1)) || blocked(reading, p.to, m.from)) return false;
  for (let i = m.to; i < Math.min(reading.words.length, m.to + longestWhen); i++) {
    if (i > m.to && beforeAt(reading, i) !== 0) return i - m.to > 1;
    if (meetings.has(lowerAt(reading, i)) || (past.test(lowerAt(reading, i)) && !perfect.has(lowerAt(reading, i - 1)))) return false;
  }
  return true;
}
const holdingOut = new Set("will would can could shall".split(" "));
const longestWhen = 12;
/** What is on the calendar anyway. Origin: own reading. */
const meetings = new Set(
  "meet meets arrive arrives visit visits travel travels gather gathers convene convenes sit sits return returns talks summit speak speaks resume resumes asked pressed".split(
    " ",
  ),
);

/** "wants to visit Kyiv once …": tells when something comes that is planned. */
function isTimeOnly(reading: Reading, m: Mark<"condition">, g: Governed): boolean {
  const word = lowerAt(reading, m.from);
  // "can only be lifted once the troops are out"
  if (g.modalAt !== undefined && lowerAt(reading, g.modalAt + 1) === "only") return false;
  const isPlan = g.attitudes.some((a) => planning.has(reading.words[a.from]?.lexeme.stem ?? ""));
  return m.meaning.strength === "weak" && word !== "if" && isPlan;
}

/**
 * "will not accept a truce if Ukraine does not withdraw", "would stop supplies if he refuses", "called for sanctions if Moscow does not agree":
 * "unless", by another word.
 */
function isUnless(reading: Reading, m: Mark<"condition">, g: Governed): boolean {
  const isThreat = g.side === "against" || g.attitudes.some((a) => demanding.has(reading.words[a.from]?.lexeme.stem ?? ""));
  if (lowerAt(reading, m.from) !== "if" || !isThreat || !(g.will || g.modal !== undefined)) return false;
  for (let i = m.to; i < m.to + longestRefusal && i < reading.words.length; i++) {
    if (i > m.to && beforeAt(reading, i) !== 0) return false;
    if (refusing.has(lowerAt(reading, i))) return true;
  }
  return false;
}
const longestRefusal = 7;
const refusing = new Set("not never refuses refused refuse fails failed fail rejects rejected balks declines".split(" "));

/** "If he says no, massive sanctions follow": what comes then is told in the present. */
function comesThen(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  // "• Ukraine joins NATO if all allies agree": the item of a text.
  if (m.from >= p.to && lowerAt(reading, m.from) === "if" && g.side !== "against" && isItem(reading.text)) return true;
  if (m.from > 1 || lowerAt(reading, m.from) !== "if" || g.side === "against" || g.attitudes.length > 0 || g.modal !== undefined)
    return false;
  for (let i = p.to; i <= p.to + farthestVerb; i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma)) !== 0) return false;
    if (coming.has(lowerAt(reading, i))) return true;
  }
  return false;
}
const farthestVerb = 3;
const coming = new Set("follow follows come comes kick kicks enter enters go goes take takes loom looms snap snaps".split(" "));

/** What is promised, allowed or wanted, and no demand that an "if" could make conditional. */
function isAcceptance(reading: Reading, g: Governed): boolean {
  if (g.side === "against" || !(g.will || g.modal !== undefined)) return false;
  if (g.attitudes.some((a) => demanding.has(reading.words[a.from]?.lexeme.stem ?? ""))) return false;
  return !(g.modalAt !== undefined && reading.words.slice(g.modalAt, g.modalAt + 3).some((w) => w.lexeme.lower === "required"));
}

/** "The draft foresees a truce once …": what a text lays down for a time that hangs on something. */
const isContentOnce = (reading: Reading, m: Mark<"condition">, g: Governed): boolean =>
  g.side !== "against" && g.subject?.kind === "text" && ["once", "as"].includes(lowerAt(reading, m.from));

/** "is ready to", "stands ready to": what is no plan yet. */
const isReadiness = (reading: Reading, a: Mark<"attitude">): boolean =>
  a.meaning.effect === "open" || lowerAt(reading, a.from + 1) === "ready";

/** The wording names what it waits for. */
function waits(reading: Reading, p: Mark<"provision">): boolean {
  for (let i = p.from + 1; i < p.to; i++)
    if (((p.mask >>> (i - p.from)) & 1) === 1 && (lowerAt(reading, i) === "once" || lowerAt(reading, i) === "soon")) return true;
  return false;
}

/** "demanded that X before agreeing to a truce": the truce comes after X. */
function isAfterAll(reading: Reading, { from }: Mark<"attitude">): boolean {
  return (
    lowerAt(reading, from - 1) === "before" &&
    (from > 1 || isAfterDuty(reading, 0)) &&
    ["agreeing", "accepting", "signing", "considering", "endorsing"].includes(lowerAt(reading, from))
  );
}
