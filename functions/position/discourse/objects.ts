import { isWord, wordClass } from "../cues/wordClasses.ts";
import { copulas, naming } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";
import { completed, endsClause, isWhenOrDone } from "./clauseEnd.ts";
import { isSuchThing, isSuchWanted } from "./suchOnes.ts";

/** Nouns that stand for a proposition. Origin: Schmid, English Abstract Nouns as Conceptual Shells (2000). */
export const shellNouns = "idea demand notion suggestion condition step move request possibility prospect scenario option approach";
export const shells = wordClass(shellNouns);
/** "welcomes the agreement": where the topic was such a thing itself. */
const deals = new Set("deal agreement pact accord contract memorandum treaty partnership".split(" "));
const isDeal = ({ reading, wording }: Topic): boolean =>
  reading.words.slice(wording.from, wording.to).some((w) => deals.has(w.lexeme.lower));
/** "Moscow wants the opposite." */
export const opposites = new Set("opposite reverse contrary".split(" "));
export const objects = wordClass("it that this so");
/** "is prepared to consider them": several things, where one sentence spoke of them right before. */
const plurals = wordClass("them these those");
/** What may stand between a verb and such an object: "agreed to it" may take up the whole of a proposal, "scoffed at it" only what was spoken of. */
export const linking = wordClass("at on to with about over for of");
export const exact = wordClass("exactly precisely just");
/** Answers to a proposal that need no object: "Zelensky accepted within hours." */
const answers = wordClass(
  "accepted agreed refused declined consented objected resisted balked demurred complied reciprocate reciprocates reciprocated",
);
const howMuch = wordClass("quite wholly entirely completely utterly totally perfectly simply absolutely fully rather");
const done = wordClass("is are was were be been being as what");
/** What somebody may be ready to do with it: "to work with it". Origin: own reading. */
const handling = new Set("work discuss look talk build study examine negotiate".split(" "));

/** What an attitude takes for its object stands for what was spoken of: "rejects that", "called the idea unacceptable". */
export function hasObject(reading: Reading, attitude: Mark<"attitude">, topics: readonly Topic[]): boolean {
  const isFresh = topics.length === 1 && topics[0]?.age === 0;
  for (let i = attitude.from + 1; i < attitude.to; i++)
    if (
      (isWord(reading, i, objects) || isWord(reading, i, shells) || (isFresh && isWord(reading, i, plurals))) &&
      (i < attitude.to - 1 || endsClause(reading, attitude.to))
    )
      return true;
  const next = lowerAt(reading, attitude.to);
  // "Kyiv says no", "calls that unacceptable"
  const isNo =
    ["no", "yes"].includes(lowerAt(reading, attitude.to - 1)) && ![0, 1].some((gap) => lowerAt(reading, attitude.from - gap) === "not");
  if (isNo && endsClause(reading, attitude.to)) return true;
  // "finds it quite unacceptable"
  const called = isWord(reading, attitude.from - 1, howMuch) ? attitude.from - 2 : attitude.from - 1;
  if (isWord(reading, called, objects) && isWord(reading, called - 1, naming)) return endsClause(reading, attitude.to);
  // "called them illegal"
  if (isFresh && isWord(reading, called, plurals) && isWord(reading, called - 1, naming)) return endsClause(reading, attitude.to);
  // "called the idea unacceptable"
  const isShell = isWord(reading, called, shells) && ["the", "this", "that"].includes(lowerAt(reading, called - 1));
  if (isShell && isWord(reading, called - 2, naming)) return endsClause(reading, attitude.to);
  // "is firmly against", "remains opposed"
  if (isBare(reading, attitude) && isFresh) return true;
  // "has no objection", "gave its consent"
  if (isSaidOfAll(reading, attitude) && endsClause(reading, attitude.to)) return topics.every((t) => t.age === 0);
  // "was in favour too"
  if (lowerAt(reading, attitude.to - 1) === "favour" && lowerAt(reading, attitude.to - 2) === "in" && endsClause(reading, attitude.to))
    return true;
  const isOnlyOne = isFresh && next === "to";
  // "what was agreed", "as agreed": nobody's answer.
  const isDone = isWord(reading, attitude.from - 1, done);
  const isAnswer = isWord(reading, attitude.from, answers) && attitude.to - attitude.from === 1 && !isOnlyOne && !isDone;
  if (isAnswer && ((endsClause(reading, attitude.to) && !["on", "with", "in"].includes(next)) || next === "within")) return true;
  // "accepted it" of several things: as likely the plan that they make up.
  if (isAnswer && (topics.length > 1 || (topics[0]?.age ?? 0) > 1)) return false;
  // "is ready to work with it"
  if (lowerAt(reading, attitude.to - 1) === "to" && handling.has(next)) {
    const behind = isWord(reading, attitude.to + 1, linking) ? attitude.to + 2 : attitude.to + 1;
    return isWord(reading, behind, objects) && endsClause(reading, behind + 1);
  }
  // "is ready to go along", "was prepared to take part"
  if (lowerAt(reading, attitude.to - 1) === "to" && joins(reading, attitude.to)) return isFresh;
  // "is ready to do so"
  if (next === "do" && isWord(reading, attitude.to + 1, objects) && lowerAt(reading, attitude.to - 1) === "to")
    return endsClause(reading, attitude.to + 2);
  // "demanded the same"
  if (next === "the" && lowerAt(reading, attitude.to + 1) === "same") return endsClause(reading, attitude.to + 2);
  // "scoffed at that", "offered precisely that"
  const isGiven = next === "to" || (next === "on" && lowerAt(reading, attitude.from).startsWith("insist"));
  const isTaken = attitude.meaning.effect === "oppose" || (isFresh && isGiven && attitude.meaning.effect === "support");
  const isLinked = isWord(reading, attitude.to, exact) || (isWord(reading, attitude.to, linking) && isTaken);
  const object = lowerAt(reading, isLinked ? attitude.to + 1 : attitude.to);
  const behind = attitude.to + (isLinked ? 2 : 1);
  if (object === "one" && (endsClause(reading, behind) || ["for", "over"].includes(lowerAt(reading, behind)))) return true;
  if (
    (isWord(reading, isLinked ? attitude.to + 1 : attitude.to, objects) ||
      isWord(reading, isLinked ? attitude.to + 1 : attitude.to, plurals)) &&
    (endsClause(reading, behind) || isWhenOrDone(reading, behind))
  )
    return true;
  // "want to get it signed"
  if (next === "to" && taking.has(lowerAt(reading, attitude.to + 1)) && isWord(reading, attitude.to + 2, objects))
    return endsClause(reading, attitude.to + 3);
  if (next === "to" && bringing.has(lowerAt(reading, attitude.to + 1)) && isWord(reading, attitude.to + 2, objects))
    return completed.has(lowerAt(reading, attitude.to + 3));
  // "has not excluded heading such a mission"
  const such = next.endsWith("ing") ? attitude.to + 1 : attitude.to;
  if (lowerAt(reading, such) === "such" && isSuchThing(reading, such + 1)) return isSuchWanted(reading, attitude, topics);
  // "balked at the idea", "objects to this demand"
  const lead = isWord(reading, attitude.to, linking) ? attitude.to + 1 : attitude.to;
  if (["the", "this", "that", "any"].includes(lowerAt(reading, lead)) && isWord(reading, lead + 1, shells))
    return endsClause(reading, lead + 2);
  if (!["the", "this", "that", "such", "any"].includes(next)) return false;
  if (next === "the" && opposites.has(lowerAt(reading, attitude.to + 1))) return endsClause(reading, attitude.to + 2);
  if (deals.has(lowerAt(reading, attitude.to + 1)) && (endsClause(reading, attitude.to + 2) || isWhenOrDone(reading, attitude.to + 2)))
    return topics.every(isDeal);
  const noun = isWord(reading, attitude.to + 1, shells) ? attitude.to + 1 : isWord(reading, attitude.to + 2, shells) ? attitude.to + 2 : -1;
  return noun > 0 && endsClause(reading, noun + 1);
}

/** "go along.", "take part": to do what others have said they would. Origin: own reading. */
const joins = (reading: Reading, at: number): boolean =>
  joining.get(lowerAt(reading, at))?.has(lowerAt(reading, at + 1)) === true && endsClause(reading, at + 2);
const joining: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["go", new Set(["along"])],
  ["come", new Set(["along", "aboard"])],
  ["take", new Set(["part"])],
  ["play", new Set(["along"])],
  ["join", new Set(["in", "them"])],
  ["follow", new Set(["suit"])],
  ["chip", new Set(["in"])],
]);

/** "no objection", "its consent": a noun of will that needs no object. */
const isSaidOfAll = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  isWord(reading, to - 1, assents) && isWord(reading, to - 2, whose) && to - from <= longestAssent;
const assents = wordClass(
  "objection objections consent assent agreement approval blessing opposition disagreement refusal backing support",
);
const whose = wordClass("no its his her their our");
const longestAssent = 4;

/** How somebody is said to stand, with nothing behind it. */
function isBare(reading: Reading, { from, to }: Mark<"attitude">): boolean {
  const word = to - 1;
  if (!bare.has(lowerAt(reading, word)) || !(to >= reading.words.length || beforeAt(reading, to) !== 0)) return false;
  const before = lowerAt(reading, word - 1);
  const degree = before.endsWith("ly") || degrees.has(before) ? word - 2 : word - 1;
  if (degree < from - 2) return false;
  return isWord(reading, degree, copulas);
}
const bare = new Set("against opposed unwilling receptive amenable".split(" "));
const degrees = new Set("all still dead also both equally quite".split(" "));

/** "intends to offer it", "would be glad to sign that". */
const taking = new Set("offer give grant provide sign accept do support back join host send take".split(" "));
const bringing = new Set("get see have".split(" "));
