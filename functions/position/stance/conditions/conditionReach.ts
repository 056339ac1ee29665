import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { linkingVerbs } from "../../language/grammar.ts";
import { isInverted, opensClause } from "../../sentence/clauses.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import { invertedAt, invertedModal } from "../../sentence/order.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt, startsVerb } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { isInGap } from "../ofOthers/gappedTerms.ts";
import { asideBehind, mainBehind } from "../relativeClause.ts";
import { isNeed } from "./seemingConditions.ts";

/** A condition that stands before the wording is one for it: it opens the sentence, or a clause in the middle that goes on with the wording. */
export function reachesOn(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  if (m.meaning.strength !== "strong" && m.meaning.strength !== "event" && !opening.has(lowerAt(reading, m.from))) return false;
  // "…, and once the guns are silent Kyiv would …".
  if (opensNext(reading, m) && g.subject !== undefined && g.subject.from > m.to && (g.modalAt ?? 0) >= g.subject.to) return true;
  const isInverse = opensInverted(reading, m, p);
  if (addsNext(reading, m.to, p.from)) return false;
  const isOpening = m.from <= 2 || opensAfter(reading, m.from) || isInverse;
  return isOpening && (isInverse || opens(reading, m.to, p.from) || lowerAt(reading, m.from) === "only");
}

/** "“If Moscow wants peace, it must cease fire,” he wrote, adding that Kyiv …": what is added is said besides. */
function addsNext(reading: Reading, from: number, to: number): boolean {
  if (!hasKind(reading, kinds.say)) return false;
  for (let i = to - 1; i > Math.max(from, to - longestAddition); i--)
    if (adding.has(lowerAt(reading, i)) && lowerAt(reading, i + 1) === "that") return true;
  return false;
}
const adding = new Set("adding added adds stressing noting".split(" "));
const longestAddition = 20;

/** Words of weak conditions that open a sentence: "If …", "Once …", "As soon as …". */
const opening = new Set(["if", "once", "as"]);

/** A condition that stands behind the wording is one for it, and for nothing that comes between or after. */
export function reachesBack(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  return (
    !blocked(reading, verbOf(reading, p.to), m.from) &&
    !opensNext(reading, m) &&
    !isOfRelative(reading, m, p, g) &&
    !isOfNextClause(reading, m, p) &&
    !isInGap(reading, m.from, p.to)
  );
}

/** "Paris proposes a truce, which Kyiv would accept only after …": the condition of who does something in the clause about it. */
function isOfRelative(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, { subject }: Governed): boolean {
  if (!hasKind(reading, kinds.relative) || (subject !== undefined && subject.from >= p.to)) return false;
  const relative = reading.marks.find(
    (r) => isKind(r, "relative") && r.from >= p.to && r.to <= m.from && (beforeAt(reading, r.from) & mark.comma) !== 0,
  );
  return relative !== undefined && reading.words[relative.to]?.lexeme.capital === true && !isWord(reading, relative.to, auxiliaries);
}

/** "Ukraine is rebuilt, and the assets stay frozen until Russia pays": the last clause has a wording, a verb and the condition of its own. */
function isOfNextClause(reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean {
  if ((beforeAt(reading, m.from) & mark.comma) !== 0) return false;
  const verb = nextVerb(reading, p.to, m.from);
  return reading.provisions.some((other) => {
    if (other.from <= p.to || other.from >= m.from) return false;
    if (verb !== undefined && verb <= other.from) return true;
    const and = [1, 2].map((gap) => other.from - gap).find((at) => isCoordinator(reading, at));
    if (and === undefined || (beforeAt(reading, and) & mark.comma) === 0) return false;
    for (let i = other.from + 1; i < m.from; i++) if (isWord(reading, i, auxiliaries) || isWord(reading, i, linkingVerbs)) return true;
    return false;
  });
}

/** "caps the army and returns the assets only if …": a verb in the present with its object, told beside the one before. */
function nextVerb(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++)
    if (isCoordinator(reading, i - 1) && /[a-z]{2}s$/.test(lowerAt(reading, i)) && isWord(reading, i + 1, determining)) return i;
  return undefined;
}
const determining = wordClass("the a an its their his her all any every no some");

/** Where the verb of what ends at a word begins, if a clause between commas stands before it. */
function verbOf(reading: Reading, to: number): number {
  const aside = asideBehind(reading, to);
  return (aside === undefined ? undefined : mainBehind(reading, aside)) ?? to;
}

/** ", and if Moscow refuses, …": a clause in the middle of the sentence that names the condition for what comes after it. */
function opensAfter(reading: Reading, at: number): boolean {
  // "said that if there is no deal, tariffs will follow"
  if (lowerAt(reading, at - 1) === "that" && ["if", "once", "unless", "should"].includes(lowerAt(reading, at))) return true;
  return (
    lowerAt(reading, at) === "if" &&
    ((beforeAt(reading, at) & (mark.comma | mark.semicolon)) !== 0 ||
      (isCoordinator(reading, at - 1) && (beforeAt(reading, at - 1) & mark.comma) !== 0))
  );
}

/** "…, and once the guns are silent Kyiv would …": it belongs to what comes after it. */
function opensNext(reading: Reading, m: Mark<"condition">): boolean {
  if (lowerAt(reading, m.from) === "only" && lowerAt(reading, m.from - 1) === "and")
    return invertedAt(reading, m.to, reading.words.length) !== undefined;
  const opensOne = m.meaning.strength === "weak" || ["until", "unless", "till"].includes(lowerAt(reading, m.from));
  if (!opensOne || lowerAt(reading, m.from - 1) !== "and" || (beforeAt(reading, m.from - 1) & mark.comma) === 0) return false;
  return reading.words.slice(m.to, m.to + longestOpening).some((w) => ["would", "will"].includes(w.lexeme.lower));
}
const longestOpening = 12;

/** "Should they be violated, …", "Were Moscow to refuse, …", "…, should Moscow agree": a condition whose verb stands first. */
export function isInvertedCondition(reading: Reading, p: Mark<"provision">): boolean {
  if (["should", "were", "had"].includes(lowerAt(reading, 0)) && opens(reading, 1, p.from)) return true;
  for (let i = p.to; i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (isInverted(reading, i) && isNeed(reading, i + 1)) return false;
    if (isInverted(reading, i)) return lowerAt(reading, i - 1) !== "and" && !blocked(reading, p.to, i);
  }
  return false;
}

/** "…, and only when the army has left will Moscow …", "Not until the army has left would the guns fall silent". */
function opensInverted(reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean {
  const isLimiting = lowerAt(reading, m.from) === "only" || (m.from === 0 && lowerAt(reading, 0) === "not");
  if (isLimiting && invertedAt(reading, m.to, p.from) !== undefined) return true;
  const modal = invertedModal(reading, p.from);
  return modal !== undefined && m.to <= modal;
}

/** Something stands between that ends the clause. */
export function blocked(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if ((beforeAt(reading, i) & wall) !== 0 || (i > from && i < to && opensClause(reading, i))) return true;
    if (i < to && isNextPromise(reading, i, to)) return true;
    if (i < to && isCoordinator(reading, i) && (startsVerb(reading, i + 1) || complementisers.has(lowerAt(reading, i + 1)))) return true;
    if (
      reading.marks.some(
        (m) =>
          m.from === i &&
          ((isKind(m, "break") && i < to && lowerAt(reading, i + 1) !== "only" && !/^\d/.test(lowerAt(reading, m.to))) ||
            (isKind(m, "say") && i < to && lowerAt(reading, i - 1) === "and") ||
            (isKind(m, "relative") && i > from && lowerAt(reading, i - 1) === "and")),
      )
    )
      return true;
  }
  return false;
}

/** "…, and whether it joins depends on …": begins what is said besides. */
const complementisers = new Set(["that", "whether"]);

/** ", and on top of that would come to its help if …": what is promised next, for which the condition is. */
function isNextPromise(reading: Reading, at: number, to: number): boolean {
  if (!isCoordinator(reading, at) || (beforeAt(reading, at) & mark.comma) === 0) return false;
  for (let i = at + 1; i <= at + longestLink && i < to; i++)
    if (["will", "would"].includes(lowerAt(reading, i))) return lowerAt(reading, i + 1) !== "not";
  return false;
}
const longestLink = 6;

/** "Unless Russia agrees, …": an opening clause that ends with a comma before the wording. */
export function opens(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon)) !== 0) return false;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return true;
  }
  return false;
}
