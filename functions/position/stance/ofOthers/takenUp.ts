import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { takesSameView } from "../../discourse/sameView.ts";
import { naming } from "../../language/grammar.ts";
import { asideAfter } from "../../sentence/clauses.ts";
import { refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isImperative, lowerAt } from "../../sentence/syntax.ts";
import { isAskedAbout } from "../answers/answeredThere.ts";
import { opinionAt } from "../answers/wordAnswers.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "../govern.ts";
import { inConcertWith } from "./concert.ts";

/** Words from the wording to the clause that takes it up. */
const reach = 20;
/** Words between the subject of that clause and its verb. */
const longestVerb = 4;
const taken = new Set("it that this so them both".split(" "));
/** What somebody who weighs a thing may do with it. Origin: own reading. */
const taking = new Set(
  "offer give provide send do approve impose sign accept adopt back endorse authorise authorize introduce support enact grant".split(" "),
);

/** "The plan would bring war, and Budapest will not allow it", "…, and I agree": how another clause of the sentence takes what the wording says. */
export function takenUpBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasClauseBehind(reading)) return undefined;
  const another = anotherBehind(reading, p);
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    const subject = subjectBehind(reading, actors, i);
    const g = subject && verdictOf(reading, p, subject);
    if (g) return g;
    if ((beforeAt(reading, i) & (wall | mark.colon)) !== 0 || i === another) return undefined;
  }
  return undefined;
}

/** It has what a clause behind another begins with. */
const hasClauseBehind = (reading: Reading): boolean =>
  (reading.punctuation & between) !== 0 || hasWord(reading, links) || hasWord(reading, barely);
const between = mark.semicolon | mark.colon | mark.comma;

/** Whose clause begins at a word: "…, but Moscow has", "…; Moscow has", "While Kyiv …, Moscow has". */
function subjectBehind(reading: Reading, actors: readonly Actor[], at: number, isText?: boolean): Actor | undefined {
  const isLinked = isWord(reading, at, links) || isNoSooner(reading, at);
  // "Kyiv accepted a truce, Moscow rejected it": told one after the other.
  const isNext = (beforeAt(reading, at) & between) !== 0;
  if (!isLinked && !isNext) return undefined;
  const link = isLinked && lowerAt(reading, at + 1) === "that" ? at + 1 : at;
  const from = isLinked ? link + 1 : at;
  const isComma = !isLinked && (beforeAt(reading, at) & (mark.semicolon | mark.colon)) === 0;
  // A name may begin with the "that" before it.
  return actors.find(
    (a) =>
      (a.from === from || (isLinked && a.from === at + 1)) &&
      !a.oblique &&
      !a.possessive &&
      // "It is a surrender, we say no to it": the same in other words.
      !(isComma && a.kind === "pronoun") &&
      (isText === undefined || (a.kind === "text") === isText) &&
      a.parties.length > 0,
  );
}
/** "Having read what the Europeans had sent, the envoy …" */
export const opensWithParticiple = (reading: Reading): boolean =>
  lowerAt(reading, 0).length > longestShort && lowerAt(reading, 0).endsWith("ing");
const longestShort = 5;
/** "Hardly had Kyiv proposed it when Moscow …", "No sooner had Kyiv proposed it than …": at the "when" (Quirk et al., 14.13). */
const isNoSooner = (reading: Reading, at: number): boolean =>
  (isWord(reading, 0, barely) || isWord(reading, 1, barely)) &&
  ["when", "than", "before"].includes(lowerAt(reading, at)) &&
  [1, 2].some((had) => lowerAt(reading, had) === "had");
const barely = wordClass("hardly scarcely barely sooner");
const links = wordClass("and but while whereas yet though");
/** "Russia wants it, and I agree": somebody else than whoever it is told of. */
export function takenUpByAnother(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const taken =
    first.subject === undefined && !isImperative(reading, p)
      ? undefined
      : (takenUpBehind(reading, actors, p) ?? leftOut(reading, actors, p, first));
  // "Asked whether Moscow would leave, Kellogg said he did not think so": what he thinks of it is about Moscow.
  const isOpinion = taken?.attitudes.some((a) => opinionAt(reading, a.to - 1) !== undefined) && isAskedAbout(reading, p);
  return isOpinion || taken?.subject?.parties.some((party) => first.subject?.parties.includes(party)) ? undefined : taken;
}

/** "foresees an exchange, as does the American plan", "wants a truce, and so does Paris": who stands to it as the first does. */
export function alikeBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (first.subject === undefined) return undefined;
  const alike = inConcertWith(reading, actors, first.subject);
  if (alike && (first.will || first.modal !== undefined)) return { ...first, subject: alike };
  const same = sameViewBehind(reading, actors, p, first);
  if (same) return same;
  if (!hasWord(reading, likening)) return undefined;
  const another = anotherBehind(reading, p);
  for (let i = p.to; i < Math.min(reading.words.length - 2, p.to + reach); i++) {
    const before = beforeAt(reading, i);
    if ((before & (mark.stop | mark.colon | mark.quote)) !== 0 || i === another) return undefined;
    const word = lowerAt(reading, i);
    const demanded = (before & mark.comma) !== 0 && word === "as" ? demandedBy(reading, actors, p, i + 1) : undefined;
    if (demanded && !demanded.subject?.parties.some((party) => first.subject?.parties.includes(party))) return demanded;
    const isLinked = (before & mark.comma) !== 0 || (word === "so" && lowerAt(reading, i - 1) === "and");
    if (!isLinked || (word !== "as" && word !== "so") || !isWord(reading, i + 1, auxiliaries)) continue;
    const subject = actors.find((a) => a.from === i + 2 && !a.possessive && a.parties.length > 0);
    const isOther = subject && !subject.parties.some((party) => first.subject?.parties.includes(party));
    return isOther && ends(reading, subject.to) ? { ...first, subject } : undefined;
  }
  return undefined;
}

const likening = wordClass("as so");

/** "…, and Merz and Macron said much the same": somebody else, in the next clause, takes the same view of it. */
function sameViewBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (!hasWord(reading, alike) || !hasClauseBehind(reading) || (!first.will && first.modal === undefined)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    const subject = subjectBehind(reading, actors, i, false);
    if (subject && takesSameView(reading, subject.to))
      return subject.parties.some((party) => first.subject?.parties.includes(party)) ? undefined : { ...first, subject };
  }
  return undefined;
}
const alike = wordClass("same likewise much view line similar concurs concurred echoed seconded");

/** "Would Kyiv withdraw, as the Kremlin wants?", "as the American draft suggests": who wants what is only asked. */
export function wantedInQuestion(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  for (let i = p.to; i < Math.min(reading.words.length - 2, p.to + reach); i++)
    if (lowerAt(reading, i) === "as" && (beforeAt(reading, i) & mark.comma) !== 0) return demandedBy(reading, actors, p, i + 1);
  return undefined;
}

/** "…, as Kyiv has demanded for years": who wants it as well. */
function demandedBy(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, from: number): Governed | undefined {
  const subject = actors.find((a) => a.from === from && !a.possessive && !a.oblique && a.parties.length > 0);
  const isText = subject?.kind === "text";
  const verbs = isText ? provides : demands;
  const verb = subject && [0, 1, 2].map((gap) => subject.to + gap).find((at) => verbs.has(lowerAt(reading, at)));
  if (
    subject === undefined ||
    verb === undefined ||
    (!ends(reading, verb + 1) && !["for", "since", "all"].includes(lowerAt(reading, verb + 1)))
  )
    return undefined;
  return { ...ungoverned(p), will: !isText, modal: isText ? "prescriptive" : undefined, subject };
}
const demands = new Set(
  "demands demanded demand wants wanted want asks asked proposes proposed propose insists insisted requested suggests suggested suggest urges urged advocates advocated".split(
    " ",
  ),
);
const provides = new Set("suggests proposes foresees envisages envisions provides stipulates requires demands prescribes wants".split(" "));

const perhaps = new Set("might may could".split(" "));

/** "Washington would recognise it": what it is ready to do itself. */
const isWillOf = (reading: Reading, { modalAt }: Governed): boolean =>
  modalAt !== undefined && ["will", "would", "can", "could"].includes(lowerAt(reading, modalAt));

/** "Kyiv has accepted a truce, but Moscow has not": what the first is said to do stands for what the second does not. */
function leftOut(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (
    !hasClauseBehind(reading) ||
    (first.attitudes.length === 0 && !isWillOf(reading, first) && first.subject?.kind !== "text") ||
    first.attitudes.some((a) => a.from >= p.to) ||
    first.side === "open"
  )
    return undefined;
  const another = anotherBehind(reading, p);
  for (let i = p.to; i < Math.min(reading.words.length - 1, p.to + reach); i++) {
    const subject = subjectBehind(reading, actors, i, first.subject?.kind === "text");
    const verb = subject?.to ?? 0;
    const isDenied = lowerAt(reading, verb + 1) === "not";
    if (subject && isWord(reading, verb, auxiliaries) && ends(reading, isDenied ? verb + 2 : verb + 1)) {
      if (isDenied !== (first.side === "for")) return undefined;
      const side = isDenied ? "against" : perhaps.has(lowerAt(reading, verb)) ? "open" : "for";
      return { ...ungoverned(p), side, will: true, subject };
    }
    if ((beforeAt(reading, i) & (mark.stop | mark.colon)) !== 0 || i === another) return undefined;
  }
  return undefined;
}

function ends(reading: Reading, at: number): boolean {
  const isAsWell = lowerAt(reading, at) === "as" && lowerAt(reading, at + 1) === "well";
  return isBoundary(reading, isAsWell ? at + 2 : ["too", "also", "likewise", "either"].includes(lowerAt(reading, at)) ? at + 1 : at);
}

/** Where the next wording begins that does not stand in a clause of time: "when the war is over". */
function anotherBehind(reading: Reading, p: Mark<"provision">): number | undefined {
  let nearest: number | undefined;
  for (const { from } of reading.provisions)
    if (from >= p.to && (nearest === undefined || from < nearest) && !isInClauseOfTime(reading, from)) nearest = from;
  return nearest;
}

function isInClauseOfTime(reading: Reading, at: number): boolean {
  for (let i = at - longestClause; i < at; i++) if (isWord(reading, i, times)) return true;
  return false;
}
const times = wordClass("when once after");
const longestClause = 5;

function verdictOf(reading: Reading, p: Mark<"provision">, subject: Actor): Governed | undefined {
  // "Moscow, his aide indicated in the same hour, has said yes to it"
  const verb = asideAfter(reading, subject.to) ?? subject.to;
  const chain = attitudesFrom(reading, verb);
  const attitude = chain.at(-1);
  const [outermost] = chain;
  // "America is not among them"
  if (attitude === undefined || outermost === undefined || lowerAt(reading, attitude.from) === "among" || !takesAll(reading, attitude))
    return undefined;
  // "Asked whether Kyiv would leave, Rubio said no": of what Kyiv would do.
  if (answers.has(lowerAt(reading, attitude.to - 1)) && isAskedAbout(reading, p)) return undefined;
  // "The plan is a capitulation, and Riga won't have it": not the verdict, but what it was passed on.
  const isJudged = reading.usedUp.some((m) => refuses(m) && m.meaning.will && m.from >= p.from && m.to <= p.to);
  const g: Governed = isJudged && refuses(attitude) ? { ...ungoverned(p), side: "for" } : ungoverned(p);
  for (const each of chain.toReversed()) noteAttitude(reading, p, each, g);
  // "…, and Kyiv should agree to it": laid on it by whoever says so.
  for (let i = subject.to; i < outermost.from; i++) if (isWord(reading, i, obliging)) return undefined;
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= subject.to && m.to <= outermost.from);
  if (negator) noteNegator(negator, g, attitude.meaning.effect === "oppose");
  g.will = subject.kind !== "text";
  if (!g.will) g.modal = "prescriptive";
  g.subject = subject;
  if (g.side !== "against") applyConditions(reading, p, g);
  return g;
}

const obliging = wordClass("should must ought");

/** "wants to prevent it": the verb and those that it governs, the outermost first. */
function attitudesFrom(reading: Reading, verb: number): readonly Mark<"attitude">[] {
  const isNext =
    (from: number, to: number) =>
    (m: Mark): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.from >= from && m.from <= to;
  const first = reading.marks.find(isNext(verb, verb + longestVerb));
  if (first === undefined || takesAll(reading, first)) return first ? [first] : [];
  const second = lowerAt(reading, first.to - 1) === "to" ? reading.marks.find(isNext(first.to, first.to)) : undefined;
  const inner = second ?? (lowerAt(reading, first.to) === "to" ? reading.marks.find(isNext(first.to + 1, first.to + 1)) : undefined);
  return inner && refuses(inner) ? [first, inner] : [first];
}

/** "allow it", "agrees": its object is what was said before, or it has none and needs none. */
export function takesAll(reading: Reading, attitude: Mark<"attitude">): boolean {
  // "pronounced it unconstructive", "finds that quite unacceptable"
  const named = [1, 2].some((gap) => taken.has(lowerAt(reading, attitude.from - gap)) && isWord(reading, attitude.from - gap - 1, naming));
  if (named && attitude.meaning.effect === "oppose") return true;
  // "has ruled it out"
  for (let i = attitude.from + 1; i < attitude.to; i++) if (taken.has(lowerAt(reading, i))) return ends(reading, attitude.to);
  // "is considering whether to approve them"
  if (lowerAt(reading, attitude.to) === "whether" && lowerAt(reading, attitude.to + 1) === "to")
    return taking.has(lowerAt(reading, attitude.to + 2)) && taken.has(lowerAt(reading, attitude.to + 3)) && ends(reading, attitude.to + 4);
  // "intends to offer it"
  if (
    lowerAt(reading, attitude.to) === "to" &&
    taking.has(lowerAt(reading, attitude.to + 1)) &&
    taken.has(lowerAt(reading, attitude.to + 2))
  )
    return ends(reading, attitude.to + 3);
  // "asks for the same"
  if (lowerAt(reading, attitude.to) === "the" && lowerAt(reading, attitude.to + 1) === "same") {
    const end = lowerAt(reading, attitude.to + 2) === "thing" ? attitude.to + 3 : attitude.to + 2;
    return ends(reading, end) || ["in", "for", "of"].includes(lowerAt(reading, end));
  }
  // "agreed to that on the spot"
  const object = ["to", "with", "in", "of"].includes(lowerAt(reading, attitude.to)) ? attitude.to + 1 : attitude.to;
  if (taken.has(lowerAt(reading, object)))
    return ends(reading, object + 1) || (object > attitude.to && ["on", "at", "in", "within"].includes(lowerAt(reading, object + 1)));
  const isWhole = alone.has(reading.words[attitude.from]?.lexeme.stem ?? "") || answers.has(lowerAt(reading, attitude.to - 1));
  return isWhole && ends(reading, attitude.to);
}
/** "says no" */
const answers = new Set(["no", "yes"]);
const alone = new Set(["agree", "disagree", "object", "refuse", "decline", "consent", "reject", "balk", "baulk"].map(stem));
