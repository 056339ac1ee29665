import { isInverted, isPromiseBefore, opensClause } from "./clauses.ts";
import type { Governed } from "./govern.ts";
import { invertedAt, isLast } from "./order.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { isDate, isSeeming } from "./seemingConditions.ts";
import { beforeAt, isCoordinator, isImperative, lowerAt, startsVerb } from "./syntax.ts";
import { isInReturn, isOnTerms } from "./terms.ts";
import { mark, wall } from "./tokens.ts";
import { isRefusedWithout } from "./without.ts";
import { stem } from "./words.ts";

/** Agreement that a "but" makes conditional. */
const agreement = new Set(
  ["agree", "accept", "welcome", "support", "ready", "back", "endorse", "agreement", "willing", "favour"].map(stem),
);
/** A demand is no acceptance that an "if" could make conditional. */
const demanding = new Set(["require", "demand", "insist", "call", "urge", "ask"].map(stem));
/** What is planned "once …" is planned: only its time is open. */
const planning = new Set(["want", "plan", "intend", "undertake", "pledge", "commit"].map(stem));
/** What shows that a "but" adds a demand. */
const demands = new Set("must should need needs have has not only require requires demands wants insists".split(" "));

/** Makes a governed wording conditional where the sentence names a condition for it. */
export function applyConditions(reading: Reading, p: Mark<"provision">, g: Governed): void {
  named(reading, p, g);
  but(reading, p, g);
  without(reading, p, g);
  if (isOnTerms(reading, p, g) || isOnlyThen(reading, p) || (g.side !== "against" && isLast(reading, p))) g.conditional = true;
  g.inReturn = isInReturn(reading, g);
}

/** "and only then do the guns fall silent". */
function isOnlyThen(reading: Reading, p: Mark<"provision">): boolean {
  for (let i = p.from - 1; i > Math.max(0, p.from - longestThen); i--) {
    if (lowerAt(reading, i) === "then" && lowerAt(reading, i - 1) === "only") return true;
    if (beforeAt(reading, i) !== 0) return false;
  }
  return false;
}
/** Words from "then" to the wording. */
const longestThen = 7;

/** "Withdrawal without a referendum is impossible", "no truce without guarantees", "Without guarantees a truce is pointless": possible with them. */
function without(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (isRefusedWithout(reading, p, g)) g.conditional = true;
  const after = g.attitudes.find((a) => a.from >= p.to && a.meaning.effect === "oppose");
  if (!after) return;
  for (let i = p.to; i < after.from; i++) if (lowerAt(reading, i) === "without") g.conditional = true;
}
/** A condition after the wording, or at the head of the sentence. */
function named(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (g.insideCondition) return;
  const [inner] = g.attitudes;
  if (inner !== undefined && inner.from < p.from && g.side !== "against" && isAfterAll(reading, inner)) {
    g.conditional = true;
    return;
  }
  // "Should they be violated, …", "Were Moscow to refuse, …".
  if (
    ["should", "were", "had"].includes(lowerAt(reading, 0)) &&
    opens(reading, 1, p.from) &&
    (g.will || g.modal !== undefined) &&
    g.side !== "against"
  ) {
    g.conditional = true;
    return;
  }
  const isPlan = (a: Mark<"attitude">): boolean => planning.has(reading.words[a.from]?.lexeme.stem ?? "");
  // "…, should Moscow agree".
  if ((g.will || g.modal !== undefined) && g.side !== "against" && supposedAfter(reading, p)) {
    g.conditional = true;
    return;
  }
  for (const m of reading.marks) {
    if (
      isKind(m, "condition") &&
      m.from >= p.to &&
      lowerAt(reading, m.from) === "before" &&
      (g.negators.length > 0 || refused(g)) &&
      !opens(reading, p.to, m.from) &&
      !isDate(reading, m.to)
    ) {
      // "No easing before the army is out".
      g.conditional = true;
      g.conditionMark = m;
      return;
    }
    if (
      isKind(m, "condition") &&
      m.from >= p.to &&
      g.modal === "prescriptive" &&
      isPromiseBefore(reading, m) &&
      reading.provisions.some((other) => other.from >= m.to) &&
      !isSeeming(reading, m, p, g) &&
      !blocked(reading, p.to, m.from)
    ) {
      g.conditional = true;
      g.conditionMark = m;
      return;
    }
    if (!isKind(m, "condition") || m.meaning.strength === "aside" || (m.from >= p.from && m.from < p.to)) continue;
    if (lowerAt(reading, m.from) === "once" && !g.will && g.modal !== "possibility" && !promises(reading, g) && !isImperative(reading, p))
      continue;
    if (isSeeming(reading, m, p, g)) continue;
    const isOpening = opensNext(reading, m) && g.subject !== undefined && g.subject.from > m.to && (g.modalAt ?? 0) >= g.subject.to;
    if (m.from >= p.to) {
      if (blocked(reading, p.to, m.from) || opensNext(reading, m)) return;
    } else if (
      !(
        (m.from <= 2 || opensAfter(reading, m.from) || opensInverted(reading, m, p) || isOpening) &&
        (m.meaning.strength === "strong" || m.meaning.strength === "event" || opening.has(lowerAt(reading, m.from))) &&
        (opens(reading, m.to, p.from) || isOpening || lowerAt(reading, m.from) === "only")
      )
    )
      continue;
    if (m.meaning.strength === "weak" && lowerAt(reading, m.from) !== "if" && g.attitudes.some(isPlan)) continue;
    const willing =
      (g.will || g.modal !== undefined) &&
      g.side !== "against" &&
      !g.attitudes.some((a) => demanding.has(reading.words[a.from]?.lexeme.stem ?? "")) &&
      !(g.modalAt !== undefined && reading.words.slice(g.modalAt, g.modalAt + 3).some((w) => w.lexeme.lower === "required"));
    if (m.meaning.strength === "strong" || m.meaning.strength === "event" || willing) {
      g.conditional = true;
      g.conditionMark = m;
      return;
    }
  }
}

/** Words of weak conditions that open a sentence: "If …", "Once …", "As soon as …". */
const opening = new Set(["if", "once", "as"]);

/** "Russia will stop": what a subject says it will do, and nothing laid on it. */
const promises = (reading: Reading, g: Governed): boolean =>
  g.subject !== undefined &&
  !g.subject.oblique &&
  g.subject.kind !== "text" &&
  g.modal === "prescriptive" &&
  !g.obliged &&
  g.modalAt !== undefined &&
  lowerAt(reading, g.modalAt + 1) !== "be";

/** "rules out any easing before the army is out". */
function refused(g: Governed): boolean {
  return g.side === "against" && g.attitudes.some((a) => a.meaning.effect === "oppose" && a.meaning.will);
}

/** "demanded that X before agreeing to a truce": the truce comes after X. */
function isAfterAll(reading: Reading, { from }: Mark<"attitude">): boolean {
  return (
    lowerAt(reading, from - 1) === "before" &&
    from > 1 &&
    ["agreeing", "accepting", "signing", "considering", "endorsing"].includes(lowerAt(reading, from))
  );
}

/** ", and if Moscow refuses, …": a clause in the middle of the sentence that names the condition for what comes after it. */
function opensAfter(reading: Reading, at: number): boolean {
  return (
    lowerAt(reading, at) === "if" &&
    ((beforeAt(reading, at) & mark.comma) !== 0 || (isCoordinator(reading, at - 1) && (beforeAt(reading, at - 1) & mark.comma) !== 0))
  );
}

/** "…, and once the guns are silent Kyiv would …": it belongs to what comes after it. */
function opensNext(reading: Reading, m: Mark<"condition">): boolean {
  if (lowerAt(reading, m.from) === "only" && lowerAt(reading, m.from - 1) === "and")
    return invertedAt(reading, m.to, reading.words.length) !== undefined;
  if (m.meaning.strength !== "weak" || lowerAt(reading, m.from - 1) !== "and" || (beforeAt(reading, m.from - 1) & mark.comma) === 0)
    return false;
  return reading.words.slice(m.to, m.to + longestOpening).some((w) => ["would", "will"].includes(w.lexeme.lower));
}
const longestOpening = 12;

/** A condition whose verb stands first, behind the wording: ", should the war end". */
function supposedAfter(reading: Reading, p: Mark<"provision">): boolean {
  for (let i = p.to; i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (isInverted(reading, i)) return lowerAt(reading, i - 1) !== "and" && !blocked(reading, p.to, i);
  }
  return false;
}

/** "…, and only when the army has left will Moscow …". */
function opensInverted(reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean {
  return lowerAt(reading, m.from) === "only" && invertedAt(reading, m.to, p.from) !== undefined;
}

function blocked(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if ((beforeAt(reading, i) & wall) !== 0 || (i > from && i < to && opensClause(reading, i))) return true;
    if (i < to && isCoordinator(reading, i) && (startsVerb(reading, i + 1) || lowerAt(reading, i + 1) === "that")) return true;
    if (
      reading.marks.some(
        (m) =>
          m.from === i &&
          ((isKind(m, "break") && i < to && lowerAt(reading, i + 1) !== "only") ||
            (isKind(m, "say") && i < to && lowerAt(reading, i - 1) === "and") ||
            (isKind(m, "relative") && i > from && lowerAt(reading, i - 1) === "and")),
      )
    )
      return true;
  }
  return false;
}

/** "Unless Russia agrees, …": an opening clause that ends with a comma before the wording. */
function opens(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon)) !== 0) return false;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return true;
  }
  return false;
}

/** "We agree to a truce, but it must …": agreement with a but. */
function but(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (g.side === "against" || !g.attitudes.some((a) => reading.words.slice(a.from, a.to).some((w) => agreement.has(w.lexeme.stem)))) return;
  for (let i = p.to; i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return;
    if (lowerAt(reading, i) !== "but") continue;
    if (reading.words.slice(i + 1, i + 12).some((w) => demands.has(w.lexeme.lower))) g.conditional = true;
    return;
  }
}
