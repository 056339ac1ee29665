import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { formsOfBe, naming } from "../../language/grammar.ts";
import { beginningAt, beginsAt, endsAt, endsBetween, kinds } from "../../sentence/marks.ts";
import { prepositions } from "../../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, noteAttitude, ungoverned } from "../govern.ts";
import { takerOf } from "../predication.ts";
import { making } from "../rightward.ts";

const verbReach = 9;
const subjectReach = 5;
const objectReach = 16;
/** What is said to be so is wanted. */
const needed = new Set(
  "essential necessary vital indispensable crucial key important unavoidable inevitable overdue paramount imperative obligatory mandatory acceptable reasonable sensible fair justified".split(
    " ",
  ),
);
/** What is denied to be so is refused: "does not consider a truce possible". Origin: own reading. */
const fit = new Set(
  "possible feasible realistic viable workable appropriate advisable desirable reasonable right fair just useful helpful sensible expedient justified timely opportune suitable necessary admissible permissible".split(
    " ",
  ),
);
const hanging = new Set("dependent conditional contingent hostage depend hinge hang".split(" "));
/** What is said to be so is left open. */
const open = new Set("possible conceivable thinkable imaginable negotiable feasible doable plausible discussable".split(" "));
const opens = mark.colon | mark.dash | mark.open | mark.close;

/**
 * "The Europeans consider a truce on land, at sea and in the air unacceptable", "made the return of all children a condition of any deal": what
 * somebody makes of a thing or takes it to be stands behind all that belongs to the thing (Quirk et al., 16.44). Undefined where nothing stands there.
 */
export function objectComplement(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const verb = verbBefore(reading, p);
  const subject = verb === undefined ? undefined : subjectOf(reading, actors, verb);
  if (verb === undefined || subject === undefined) return undefined;
  const g: Governed = { ...ungoverned(p), subject, will: true };
  for (let i = p.to; i < Math.min(reading.words.length, p.to + objectReach); i++) {
    if (endsObject(reading, i)) return undefined;
    if (hanging.has(lowerAt(reading, i)) && /^(?:up)?on$/.test(lowerAt(reading, i + 1))) return { ...g, conditional: true };
    if (fit.has(lowerAt(reading, i)) && endsBetween(reading, subject.to, verb, kinds.negator))
      return { ...g, side: negated(g.side, false) };
    const said = complementOf(reading, i);
    if (said === undefined) continue;
    noteComplement(reading, p, g, said);
    if (typeof said !== "string" && isKind(said, "predication")) g.subject = takerOf(reading, actors, said) ?? g.subject;
    return endsBetween(reading, subject.to, verb, kinds.negator) ? { ...g, side: negated(g.side, g.side === "against") } : g;
  }
  return undefined;
}

/** "regards", "makes". */
const takes = (reading: Reading, at: number): boolean => isWord(reading, at, naming) || isWord(reading, at, making);

/** The verb whose object the wording is, with no other verb between. A wide wording may have it inside ("Moscow regards US recognition of Crimea"). */
function verbBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from + 1; i < p.to - 1; i++) if (takes(reading, i) && ((p.mask >>> (i - p.from)) & 1) === 0) return i;
  for (let i = p.from - 1; i >= Math.max(0, p.from - verbReach); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | opens)) !== 0) return undefined;
    if (takes(reading, i)) return i;
    const lower = lowerAt(reading, i);
    // "made its consent to a truce depend on …": the noun says the same of it.
    const isNoun = endsAt(reading, i, kinds.attitude) && lowerAt(reading, i + 1) === "to" && possessives.has(lowerAt(reading, i - 1));
    if (isNoun) continue;
    // "declared the former essential": the article belongs to the thing.
    if (lower === "the" && isWord(reading, i - 1, naming)) continue;
    if (isWord(reading, i, auxiliaries) || lower === "that" || endsAt(reading, i, kinds.say | kinds.attitude | kinds.negator))
      return undefined;
  }
  return undefined;
}

const possessives = new Set("its his their her our my any".split(" "));

/** Who stands right before the verb, with nothing but auxiliaries and adverbs between. */
function subjectOf(reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined {
  // "is making it conditional on …": no participle.
  if (lowerAt(reading, verb).endsWith("ing") && !isWord(reading, verb - 1, formsOfBe)) return subjectOfParticiple(reading, actors, verb);
  for (let i = verb; i > Math.max(0, verb - subjectReach); i--) {
    const subject = actors.find((a) => a.to === i && !a.possessive && !a.oblique && a.parties.length > 0);
    if (subject) return subject;
    const lower = lowerAt(reading, i - 1);
    const passes =
      isWord(reading, i - 1, auxiliaries) || lower.endsWith("ly") || adverbs.has(lower) || endsAt(reading, i - 1, kinds.negator);
    if (!passes || beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}

/** "Calling a truce a trap, Lavrov …", "…, Lavrov said, calling a truce a trap": who does it as he speaks. */
function subjectOfParticiple(reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined {
  const isSubject = (a: Actor): boolean => !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0;
  if (verb === 0) {
    const main = reading.words.findIndex((w, i) => i > 1 && (w.before & mark.comma) !== 0);
    return main < 0 ? undefined : actors.find((a) => a.from >= main && a.from <= main + farthestSubject && isSubject(a));
  }
  return (beforeAt(reading, verb) & mark.comma) === 0 ? undefined : actors.findLast((a) => a.to <= verb && isSubject(a));
}
/** Words of an aside or a title before the subject: "…, the Kremlin's spokesman". */
const farthestSubject = 4;
const adverbs = new Set("also still now already always again since both all even".split(" "));

/** The thing has been told, and something else begins; a comma parts its places or times ("on land, at sea"). */
function endsObject(reading: Reading, at: number): boolean {
  const before = beforeAt(reading, at);
  const lower = lowerAt(reading, at);
  if ((before & (wall | opens)) !== 0) return true;
  if (
    (before & mark.comma) !== 0 &&
    // "Donetsk, Luhansk and Kherson"
    !(reading.words[at]?.lexeme.capital && reading.words[at - 1]?.lexeme.capital) &&
    !isWord(reading, at, prepositions) &&
    !(isCoordinator(reading, at) && isWord(reading, at + 1, prepositions))
  )
    return true;
  if (isWord(reading, at, auxiliaries) && !(lower === "be" && lowerAt(reading, at - 1) === "to")) return true;
  return beginsAt(reading, at, kinds.say | kinds.negator | kinds.relative | kinds.break | kinds.condition) && !hanging.has(lower);
}

type Said = Mark<"attitude" | "predication"> | "support" | "open";

/** What the thing is called or taken to be at a word. */
export function complementOf(reading: Reading, at: number): Said | undefined {
  const lower = lowerAt(reading, at);
  if (needed.has(lower)) return "support";
  return open.has(lower) ? "open" : complementAt(reading, at);
}

/** What the thing is said to be: a verdict, or what it is to somebody. A verb ("a plan to reject") is neither. */
function complementAt(reading: Reading, at: number): Said | undefined {
  const before = lowerAt(reading, at - 1);
  if (before === "to" || isWord(reading, at - 1, prepositions)) return undefined;
  return beginningAt(reading, at).find(
    (m): m is Mark<"attitude" | "predication"> =>
      (isKind(m, "predication") && m.meaning.form === "complement") ||
      (isKind(m, "attitude") && m.meaning.will && (before === "as" || lowerAt(reading, m.from) === "as" || isVerdict(reading, m))),
  );
}

/** "unacceptable", "a red line", "as an absolute taboo": an adjective or a noun, and no verb. */
const isVerdict = (reading: Reading, { from, to, meaning }: Mark<"attitude">): boolean =>
  meaning.effect === "oppose" &&
  ([0, 1, 2, 3].some((gap) => leads.has(lowerAt(reading, from - gap))) ||
    /(?:ble|ic|ous|ive|al|ent|ant|question|no)$/.test(lowerAt(reading, to - 1)));
const leads = new Set("as a an its their".split(" "));

/** Notes what the thing is called with what that makes of its side. */
export function noteComplement(reading: Reading, p: Mark<"provision">, g: Governed, said: Said): void {
  if (said === "support") return;
  if (said === "open") g.side = applied(reading, p, g.side, said);
  else noteAttitude(reading, p, { ...said, meaning: { kind: "attitude", effect: said.meaning.effect, will: true } }, g);
}
