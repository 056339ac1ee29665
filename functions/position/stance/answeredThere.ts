import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { outcomes } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isPassive, lowerAt } from "../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "./govern.ts";
import { deniedBefore, wordOf } from "./wordAnswers.ts";

/** "…: only once the guns are silent", "…: not before Kyiv has voted", "…: gladly, but once the causes are gone": what is answered names its condition. */
function isOnTerms(reading: Reading, question: number): boolean {
  let from = question;
  while (from < question + longestLeadIn && (beforeAt(reading, from) & mark.colon) === 0) {
    // "said it would depend on the terms"
    if (["depend", "depends", "depended", "hinge", "hinges"].includes(lowerAt(reading, from)) && !endsAt(reading, from - 1, kinds.negator))
      return true;
    from++;
  }
  if ((beforeAt(reading, from) & mark.colon) === 0) return false;
  const lower = lowerAt(reading, from);
  const next = lowerAt(reading, from + 1);
  if (lower === "only") return ["if", "after", "when", "once", "with", "in", "under", "on"].includes(next);
  if (lower === "on") return ["condition", "one", "certain", "two"].includes(next);
  if (lower === "not") return ["before", "until", "unless", "without"].includes(next);
  if (agreeing.has(lower) && ["if", "provided", "providing", "once", "when", "assuming"].includes(next)) return true;
  return agreeing.has(lower) && next === "but" && ["only", "once", "not", "first", "when", "after"].includes(lowerAt(reading, from + 2));
}
/** "…, the minister told reporters in Geneva:" */
const longestLeadIn = 10;
const agreeing = new Set("yes gladly fine certainly sure willingly".split(" "));

/** Somebody is asked: "Asked whether …", "when pressed on …", "to a reporter who enquired about …". */
const asking = wordClass("asked pressed questioned quizzed challenged prodded enquired inquired queried wondered know shown confronted");
const topics = new Set("whether if about on why how with".split(" "));
/** What may stand before it where nobody asks as its subject. */
const leads = new Set(
  "when who if and while once was were been be being repeatedly again directly specifically then reporter reporters journalist journalists interviewer presenter host anchor".split(
    " ",
  ),
);
const askedWithin = 20;

/** "Asked about a truce, Putin said it was out of the question": where the question begins and ends that the wording stands in. */
function questionAround(reading: Reading, p: Mark<"provision">): { from: number; to: number } | undefined {
  if (!hasWord(reading, asking)) return undefined;
  // "Asked about peacekeepers": a wording may begin with the word itself.
  for (let i = p.from; i >= Math.max(0, p.from - askedWithin); i--) {
    if (i < p.from && (beforeAt(reading, i + 1) & (wall | mark.quote | mark.colon)) !== 0) return undefined;
    if (!isWord(reading, i, asking)) continue;
    const isAsked = lowerAt(reading, i) === "know" ? isToKnow(reading, i) : isLed(reading, i);
    // "Pressed on the deadline, he said that new sanctions …": the answer has begun.
    const speaks = (m: Mark): boolean =>
      isKind(m, "say") && endsAt(reading, m.from - 1, kinds.pronoun | kinds.party) && !reading.words[m.from - 1]?.possessive;
    // "whether he thinks that Kyiv is ready": still asked.
    const isAskedOf = (m: Mark): boolean => ["whether", "if"].includes(lowerAt(reading, m.from - 2));
    if (reading.marks.some((m) => m.from > i + 1 && m.to <= p.from && speaks(m) && !isAskedOf(m))) return undefined;
    if (!isAsked || !namesTopic(reading, i, Math.max(p.from, i + 1))) return undefined;
    let to = p.to;
    const passive = ["was", "were"].includes(lowerAt(reading, i - 1));
    while (to < reading.words.length && (beforeAt(reading, to) & mark.comma) === 0 && !(passive && lowerAt(reading, to) === "and")) to++;
    return { from: i, to };
  }
  return undefined;
}

/** "Asked whether Kyiv could live with it, Yermak smiled": what is asked and not answered there. */
export const isAskedAbout = (reading: Reading, p: Mark<"provision">): boolean => questionAround(reading, p) !== undefined;

/** "asked about", "asked by a reporter on the plane whether": what is asked begins there. */
function namesTopic(reading: Reading, asked: number, to: number): boolean {
  for (let i = asked + 1; i <= Math.min(to, asked + longestPlace); i++) {
    const lower = lowerAt(reading, i);
    if ((i <= asked + nearTopic && topics.has(lower)) || lower === "whether" || lower === "if") return true;
    if (beforeAt(reading, i) !== 0) return false;
  }
  return false;
}
const nearTopic = 4;
const longestPlace = 9;

const isLed = (reading: Reading, at: number): boolean =>
  at === 0 || leads.has(lowerAt(reading, at - 1)) || (beforeAt(reading, at) & mark.comma) !== 0;

/** "a reporter who wanted to know whether …" */
const isToKnow = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at - 1) === "to" &&
  ["wanted", "wants", "wished"].includes(lowerAt(reading, at - 2)) &&
  wanted.has(lowerAt(reading, at + 1));
const wanted = new Set("whether if about more".split(" "));

/** "On a truce, Putin was blunt: it would not happen": a topic before the clause that says something of it, and of nothing else. */
function frontedTopic(reading: Reading, p: Mark<"provision">): { from: number; to: number } | undefined {
  const first = lowerAt(reading, 0) === "to" ? 0 : labelEnd(reading);
  const isTalk = opensTalk(reading);
  // "As far as a truce is concerned, our answer is no"
  const isFar = lowerAt(reading, first + 1) === "far" && [0, 1, 2, 3, 4, 5].some((gap) => lowerAt(reading, p.to + gap) === "concerned");
  const isAsFor = lowerAt(reading, first) === "as" && (isFar || ["for", "to", "regards"].includes(lowerAt(reading, first + 1)));
  // "To a truce: yes."
  const isLabel = lowerAt(reading, first) === "to" && [0, 1, 2, 3].some((gap) => (beforeAt(reading, p.to + gap) & mark.colon) !== 0);
  if (!isTalk && !isAsFor && !isLabel && !isWord(reading, first, fronts)) return undefined;
  if (p.from - first > (isTalk ? longestTalk : longestFront) || reading.provisions.some((other) => other.from > p.from)) return undefined;
  // "On guarantees he was brief: there would be none"
  const isColon = !isTalk && (reading.punctuation & mark.colon) !== 0;
  for (let i = first + 1; i <= p.to + 8; i++) {
    if (i < p.to && beforeAt(reading, i) !== 0) return undefined;
    // "On a freeze: not before there are elections."
    const isMain = (beforeAt(reading, i) & (mark.comma | mark.colon)) !== 0 || (isColon && endsAt(reading, i, kinds.pronoun));
    if (i >= p.to && isMain) return saysOfIt(reading, i) ? { from: 0, to: i } : undefined;
  }
  return undefined;
}
/** Behind "SECRETARY RUBIO: ", the label of whoever has the word. */
function labelEnd(reading: Reading): number {
  for (let i = 1; i <= longestLabel; i++) if ((beforeAt(reading, i) & mark.colon) !== 0) return i;
  return 0;
}
const longestLabel = 3;

/** "If we are talking about a withdrawal, we cannot do it", "When it comes to bases, …". */
function opensTalk(reading: Reading): boolean {
  if (!["if", "when"].includes(lowerAt(reading, 0))) return false;
  if (lowerAt(reading, 1) === "it")
    return ["is", "comes", "came"].includes(lowerAt(reading, 2)) && ["about", "to"].includes(lowerAt(reading, 3));
  return [2, 3].some((at) => ["talking", "speaking"].includes(lowerAt(reading, at)) && ["about", "of"].includes(lowerAt(reading, at + 1)));
}
const longestTalk = 9;
const longestFront = 5;
const fronts = wordClass("on regarding concerning about");

/** It stands for the topic: "it would not happen", "ruled that out". */
function saysOfIt(reading: Reading, from: number): boolean {
  for (let i = from; i < reading.words.length; i++) {
    if (["it", "that", "this"].includes(lowerAt(reading, i)) || (beforeAt(reading, i) & mark.colon) !== 0) return true;
    if (lowerAt(reading, i) === "in" && lowerAt(reading, i + 1) === "favour" && i + 2 >= reading.words.length) return true;
    // "On that, he and Witkoff are agreed"
    if (["agreed", "agree"].includes(lowerAt(reading, i)) && i + 1 >= reading.words.length) return true;
    // "has no intention of going along with one"
    if (isOne(reading, i)) return true;
  }
  return false;
}

/** "would not budge", "did not give an inch": of where he stands nothing is said; "the answer is" says nothing yet. */
const isUnmoved = (reading: Reading, { from, to, meaning }: Mark<"attitude">): boolean =>
  meaning.effect === "support" && to - from > 1 && ["not", "answer"].includes(lowerAt(reading, from));

const empty = new Set("it that this so them such".split(" "));
const ends = new Set("as because in at on for immediately too with until unless while since during and when after here".split(" "));

/**
 * What is answered in the sentence to a question in it: "Asked about a truce, Putin said no". Undefined where the wording is not asked
 * about; `embedded` where nothing in the answer says how somebody stands to it.
 */
export function answeredThere(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const asked = questionAround(reading, p);
  const question = asked ?? frontedTopic(reading, p);
  if (question === undefined) return undefined;
  const g = ungoverned(p);
  if (reading.provisions.some((other) => other.from >= question.from && other.from < p.from)) return { ...g, embedded: true };
  const isBeside = (at: number): boolean => at < question.from || at >= question.to;
  const answer = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") &&
      isBeside(m.from) &&
      isBeside(m.to - 1) &&
      !isUnmoved(reading, m) &&
      (takesNothingElse(reading, m) || isToSomebody(reading, actors, m) !== undefined),
  );
  const said = reading.marks.find((m): m is Mark<"predication"> => isKind(m, "predication") && isBeside(m.from) && isBeside(m.to - 1));
  const onTerms = isOnTerms(reading, question.to);
  const effect = onTerms ? undefined : (answer?.meaning.effect ?? said?.meaning.effect ?? wordOf(reading, isBeside));
  if (onTerms) {
    const subject = actors.find(
      (a) => isBeside(a.from) && a.from > question.to && a.kind === "pronoun" && a.pronoun === "person" && !a.oblique,
    );
    return {
      ...g,
      conditional: true,
      will: true,
      modal: "prescriptive",
      subject: subject ?? (asked && askedAbout(reading, actors, p, asked.from)?.subject),
    };
  }
  if (effect === undefined && asked === undefined) return undefined;
  const isWord = answer === undefined || ["no", "yes"].includes(lowerAt(reading, answer.to - 1));
  const other = asked && effect !== undefined && isWord ? askedAbout(reading, actors, p, asked.from) : undefined;
  if (other) {
    const side = applied(reading, p, g.side, effect === "open" ? "open" : other.attitude.meaning.effect);
    g.side = effect === "oppose" ? negated(side, false) : side;
    return { ...g, attitudes: [other.attitude], will: true, subject: other.subject };
  }
  if (effect === undefined || effect === "support") g.embedded = effect === undefined;
  else g.side = applied(reading, p, g.side, effect);
  if (g.embedded) return g;
  const at = answer?.from ?? said?.from;
  if (at !== undefined && deniedBefore(reading, at)) g.side = negated(g.side, effect === "oppose");
  g.attitudes = answer ? [answer] : [];
  g.will = true;
  g.modal = g.side === "open" ? "possibility" : "prescriptive";
  g.subject =
    (answer && isToSomebody(reading, actors, answer)) ??
    actors.find(
      (a) => !a.oblique && !a.possessive && isBeside(a.from) && a.kind !== "text" && a.kind !== "source" && a.pronoun !== "thing",
    );
  return g;
}

/** "Asked whether Kyiv was ready to leave, he said yes": whose will was asked about, and how the question puts it. */
function askedAbout(
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  question: number,
): { subject: Actor; attitude: Mark<"attitude"> } | undefined {
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.meaning.will && m.from > question && m.to <= p.from && p.from - m.to <= 3 && !isPassive(reading, m),
  );
  const subject = attitude && actors.findLast((a) => a.from > question && a.to <= attitude.from && !a.oblique && a.kind !== "text");
  const gap = attitude && subject ? reading.words.slice(subject.to, attitude.from) : [];
  return attitude && subject && subject.parties.length > 0 && gap.every((w) => w.before === 0) ? { subject, attitude } : undefined;
}

/** "ruled it out", "out of the question", "would never agree": no object but what was asked about. */
function takesNothingElse(reading: Reading, m: Mark<"attitude">): boolean {
  for (let i = m.from + 1; i < m.to; i++) if (empty.has(lowerAt(reading, i))) return true;
  const link = ["to", "on", "with", "of", "for", "about"].includes(lowerAt(reading, m.to)) ? 1 : 0;
  const next = m.to < reading.words.length ? reading.words[m.to] : undefined;
  if (next === undefined || next.before !== 0) return true;
  // "not a realistic outcome"
  if (isOf(next, outcomes) || isWord(reading, m.to - 1, outcomes)) return true;
  if (empty.has(lowerAt(reading, m.to + link)) && lowerAt(reading, m.to - 1) !== "that") return true;
  return isOne(reading, m.to + link) || ends.has(next.lexeme.lower);
}

/** "agree to one": such a thing, at the end of its clause. */
const isOne = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "one" && (at + 1 >= reading.words.length || beforeAt(reading, at + 1) !== 0);
/** "unacceptable to Moscow": who sees it so. */
function isToSomebody(reading: Reading, actors: readonly Actor[], m: Mark<"attitude">): Actor | undefined {
  if (!lowerAt(reading, m.to - 1).endsWith("able") || !["to", "for"].includes(lowerAt(reading, m.to))) return undefined;
  const somebody = actors.find((a) => a.from === m.to + 1 && a.parties.length > 0);
  return somebody && (somebody.to >= reading.words.length || beforeAt(reading, somebody.to) !== 0) ? somebody : undefined;
}
