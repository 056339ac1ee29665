import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { copulas } from "../language/grammar.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated, noteAttitude } from "./govern.ts";

/** "About a half of the points are acceptable": not all of it. */
export function isShare(reading: Reading, p: Mark<"provision">): boolean {
  return [1, 2, 3, 4].some((gap) => lowerAt(reading, p.from - gap) === "of" && shares.has(lowerAt(reading, p.from - gap - 1)));
}

const shares = new Set("half part parts some many several majority percent third most portion elements".split(" "));

/** Words before somebody who takes a thing in some way: "sits badly with Warsaw", "has the backing of Berlin". */
const takers = new Set("to with for by in from of among at interests tempts attracts suits suited pleases satisfies".split(" "));

/**
 * "… has Berlin's backing", "… is anathema to Moscow": what is said of the wording is how somebody takes it. Notes it and returns true
 * where it is said of the wording; false where it is not.
 */
export function takesIt(
  reading: Reading,
  actors: readonly Actor[],
  said: Mark<"predication">,
  p: Mark<"provision">,
  g: Governed,
  made: boolean,
  isNegated: boolean,
): boolean {
  const { effect, form } = said.meaning;
  if (form === "around") return false;
  if (form === "foretold") return isForetold(reading, said, p, g, isNegated);
  const isInPlace =
    form === "verb" ? lowerAt(reading, said.from - 1) !== "to" : isComplement(reading, said.from) || (made && said.from <= p.to + 2);
  if (!isInPlace) return false;
  if (isShare(reading, p)) return false;
  const isDenied = isDeniedInside(reading, said);
  const { subject } = g;
  noteTaken(reading, actors, said, p, g);
  // "was no realistic aim for Ukraine": whoever says so denies it, and not whose aim it is.
  if (isDenied) g.subject = subject;
  // "could not be restricted": there is to be no hindrance to it, while "is not excluded" leaves it open.
  if (isNegated !== isDenied) g.side = negated(g.side, effect === "oppose" && !hindering.has(lowerAt(reading, said.from)));
  return true;
}

/** "… would set the talks back, Rubio said": a word against it by whoever says so, and not by what the sentence has for its subject. */
function isForetold(reading: Reading, said: Mark<"predication">, p: Mark<"provision">, g: Governed, isNegated: boolean): boolean {
  if (isShare(reading, p)) return false;
  noteAttitude(reading, p, { ...said, meaning: { kind: "attitude", effect: said.meaning.effect, will: true } }, g);
  if (isNegated) g.side = negated(g.side, false);
  if (g.subject?.kind === "text" && g.subject.to <= p.from) g.subject = undefined;
  return true;
}

const hindering = new Set("restricted curtailed hampered hindered obstructed impeded prevented thwarted".split(" "));

/** "was not a realistic aim": the denial stands between the words of what is said. */
function isDeniedInside(reading: Reading, { from, to, mask }: Mark): boolean {
  for (let i = from + 1; i < to; i++)
    if (((mask >>> (i - from)) & 1) === 0 && ["not", "never", "no"].includes(lowerAt(reading, i))) return true;
  return false;
}

/** "puts a truce on the table": what stands around the wording. */
export function aroundIt(reading: Reading, p: Mark<"provision">): Mark<"predication"> | undefined {
  if (!hasKind(reading, kinds.predication)) return undefined;
  return reading.marks.find(
    (m): m is Mark<"predication"> =>
      isKind(m, "predication") && m.meaning.form === "around" && m.from <= p.from && m.to > p.to && !isPartOfIt(reading, m),
  );
}

/** "slammed Kyiv for refusing to recognise Crimea as Russian": the "as" is the wording's own. */
const isPartOfIt = (reading: Reading, { to }: Mark): boolean =>
  lowerAt(reading, to - 1) === "as" && reading.words[to]?.lexeme.capital === true;

/** "It is fine by us if they join": what somebody takes so follows. Notes it and returns true where it does. */
export function takesIf(
  reading: Reading,
  actors: readonly Actor[],
  condition: Mark<"condition">,
  p: Mark<"provision">,
  g: Governed,
): boolean {
  if (lowerAt(reading, condition.from) !== "if") return false;
  const taken = reading.marks.find(
    (m): m is Mark<"predication"> =>
      isKind(m, "predication") &&
      m.meaning.form === "complement" &&
      m.to <= condition.from &&
      condition.from - m.to <= 2 &&
      // "is a must if …", and not "must come if …"
      !(lowerAt(reading, m.from) === "must" && lowerAt(reading, m.from - 1) !== "a"),
  );
  if (taken) noteTaken(reading, actors, taken, p, g);
  return taken !== undefined || findsIt(reading, actors, condition, p, g);
}

/** "She finds it fair if both sides stop": a verdict on what follows, and whose it is stands before it. */
function findsIt(reading: Reading, actors: readonly Actor[], { from }: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  const verdict = verdicts.get(lowerAt(reading, from - 1));
  const degree = degrees.has(lowerAt(reading, from - 2)) ? 1 : 0;
  if (verdict === undefined || lowerAt(reading, from - 2 - degree) !== "it" || !finding.has(lowerAt(reading, from - 3 - degree)))
    return false;
  noteAttitude(reading, p, { ...p, from: from - 1, to: from, meaning: { kind: "attitude", effect: verdict, will: true } }, g);
  g.subject = actors.findLast((a) => a.to <= from - 3 - degree && !a.oblique && !a.possessive);
  return true;
}
const finding = new Set("find finds found think thinks thought consider considers considered call calls called".split(" "));
/** Origin: own reading. */
const verdicts: ReadonlyMap<string, "support" | "oppose"> = new Map([
  ...words("fair right good reasonable sensible best acceptable just logical", "support"),
  ...words("unfair wrong bad unreasonable unacceptable absurd foolish dangerous unjust", "oppose"),
]);
function words(all: string, effect: "support" | "oppose"): [string, "support" | "oppose"][] {
  return all.split(" ").map((word) => [word, effect]);
}

/** Notes how somebody takes it. */
export function noteTaken(reading: Reading, actors: readonly Actor[], said: Mark<"predication">, p: Mark<"provision">, g: Governed): void {
  noteAttitude(reading, p, { ...said, meaning: { kind: "attitude", effect: said.meaning.effect, will: true } }, g);
  g.subject = takerOf(reading, actors, said) ?? g.subject;
}

/** "is, to Moscow, anathema": after a copula, with small words between. */
function isComplement(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (isWord(reading, i, copulas)) return true;
    if (!reading.words[i]?.lexeme.light && !degrees.has(lowerAt(reading, i)) && !lowerAt(reading, i).endsWith("ly")) return false;
  }
  return false;
}
const degrees = new Set(
  "not never also still now just very too quite simply so both always in his her their words nothing but more than sheer pure utter first main key central one".split(
    " ",
  ),
);

/** "Would give Kyiv a respite", "a gift to Putin": whom it serves does not take it so. */
const givers = new Set(
  "give gives let lets allow allows help helps enable enables buy buys gift present reward favour favor victory prize win triumph bonus".split(
    " ",
  ),
);

const isServed = (reading: Reading, { from }: Actor): boolean =>
  givers.has(lowerAt(reading, ["to", "for"].includes(lowerAt(reading, from - 1)) ? from - 2 : from - 1));

/** Who takes it so: inside what is said, or right behind it. */
export function takerOf(reading: Reading, actors: readonly Actor[], said: Mark): Actor | undefined {
  // "does not enter into Moscow's plans"
  const isPlans = (a: Actor): boolean => a.kind === "text" && a.to === said.to && lowerAt(reading, a.to - 1) === "plans";
  const inside = actors.find((a) => a.from >= said.from && a.to <= said.to && (a.kind !== "text" || isPlans(a)) && !isServed(reading, a));
  if (inside) return inside;
  const next = actors.find((a) => a.from >= said.to && a.from <= said.to + 2 && a.kind !== "text");
  if (next && isWhoseClause(reading, said.to, next)) return next;
  const agent = actors.find((a) => a.from > said.to && a.from <= said.to + longestParticiple && lowerAt(reading, a.from - 1) === "by");
  if (agent && agent.kind !== "text" && !isApart(reading, said.to, agent.from)) return agent;
  // "is a must; for Moscow it is taboo": another clause.
  if (!next || (beforeAt(reading, next.from) & mark.comma) !== 0 || (beforeAt(reading, said.to) & wall) !== 0) return undefined;
  // "may be possible for Ukraine", "off the table for Ukraine": whoever it is so for need not see it so.
  if (next.pronoun === "thing" || forSomebody.has(lowerAt(reading, said.to - 1))) return undefined;
  return takers.has(lowerAt(reading, next.from - 1)) ? next : undefined;
}

/** "being looked at by" */
const longestParticiple = 5;

/** "one of the options that Kyiv is studying", "an option Moscow is looking at": a clause about it, whose subject takes it so. */
const isWhoseClause = (reading: Reading, end: number, { from, to, possessive }: Actor): boolean =>
  !possessive &&
  (beforeAt(reading, end) | beforeAt(reading, from)) === 0 &&
  (from === end || (from === end + 1 && ["that", "which"].includes(lowerAt(reading, end)))) &&
  clauseVerbs.has(lowerAt(reading, to));
const clauseVerbs = new Set("is are was were has have had can could may might would will sees considers".split(" "));
const forSomebody = new Set("possible table cards reach agenda sight conceivable feasible".split(" "));
