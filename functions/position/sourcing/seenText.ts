import { mark, wall } from "../cues/tokens.ts";
import { anyOf, hasWord, isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { type Resolved, sourcingKey } from "../discourse/discourse.ts";
import { formsOfBe } from "../language/grammar.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { written } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

/** Verbs of having a text and of printing it. Origin: own reading of the formulas of agencies and papers. */
const having = stemClass(
  "see obtain review view read acquire examine study consult inspect print publish leak post reproduce carry release circulate hold get lay scrutinise scrutinize peruse leaf browse photograph excerpt possess have"
    .split(" ")
    .map(stem),
);
/** "got its hands on", "got hold of", "laid hands on", "had sight of", "has a copy of": verbs that have a text only with these words behind them. */
const onlyWith = new Set(["get", "lay", "have"].map(stem));
const grasping = new Set("hand hands hold sight look copy copies access possession".split(" "));
/** Verbs of giving somebody a text, by which a text is had where an outlet is given it: "leaked to Haaretz", "which Le Figaro was shown". Origin: Levin (1993), 13 (change of possession). */
const giving = stemClass(
  "leak share pass give show hand send forward supply slip provide circulate distribute deliver make release available possession entrust transmit shown"
    .split(" ")
    .map(stem),
);
/** What stands between such a verb and whoever is given the text. */
const links: ReadonlySet<string> = new Set("to with among of".split(" "));
/** "The draft lies before this newspaper." */
const lying = stemClass([stem("lies")]);
const telling = anyOf(having, giving, lying);
const before: ReadonlySet<string> = new Set(["before"]);
/** What can be had of a text, beside the text itself. */
const ofTexts = new Set(
  "copy copies text texts document documents draft drafts version versions paper papers wording translation plan plans proposal proposals memo memorandum memorandums memoranda page pages points original letter letters sheet sheets framework outline blueprint roadmap package counterproposal counteroffer counter-proposal annex protocol terms communiqué contents list".split(
    " ",
  ),
);
const standIns = new Set("it them both these those one".split(" "));
/** What else is printed: a text in which another one is only spoken of. */
const ofPress = new Set(
  "interview report story article video photo photos poll survey column commentary investigation essay picture map footage editorial op-ed piece analysis book tweet".split(
    " ",
  ),
);
const adverbs = new Set("now also since already later then first afterwards meanwhile just able allowed permitted to its their".split(" "));
/** Whoever sees a text for an outlet: "a Sky News correspondent". */
const journalists = new Set("correspondent correspondents reporter reporters journalist journalists editor editors team bureau".split(" "));
/** Whoever writes the article, by what it calls itself. */
const selves = new Set("i we us".split(" "));
/** Outlets that are not named. */
const press = wordClass("agencies media press newspapers outlets channels");
const ownTitles = wordClass(
  "authors author editors newspaper paper magazine website newsroom reporter correspondent writer journalist agency outlet publication",
);

const farthestAgent = 4;
const farthestObject = 5;
const farthestText = 14;

/** A text that somebody has before him. */
export interface Seen {
  /** The outlet; null where the article has it itself, or says so without naming the outlet. */
  readonly source: string | null;
  /** Where the text is, where the sentence names it as one whose author is known. */
  readonly text: Resolved | undefined;
}

/**
 * Through whom the article has the texts that it tells: "a draft seen by Reuters", "Axios has now printed both in full", "the authors of this
 * brief have read it", "the Russian one was published by TASS, the Ukrainian one by Reuters". None where the sentence says nothing of it.
 */
export function seenThrough(reading: Reading, actors: readonly Resolved[]): readonly Seen[] {
  const outlets = actors.filter((a) => a.kind === "outlet");
  const isTold = hasKind(reading, kinds.seen);
  if (!isTold && outlets.length === 0 && !isSpeakingOfItself(reading) && !isOfPress(reading)) return none;
  if (!isTold && !hasWord(reading, telling)) return none;
  const texts = actors.filter((a) => a.kind === "text" && a.parties.length > 0);
  const seen: Seen[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const by =
      (isWord(reading, i, having) ? (behindLink(reading, outlets, i, agents) ?? sees(reading, outlets, i)) : undefined) ??
      (isWord(reading, i, giving) ? (behindLink(reading, outlets, i, links) ?? isGiven(reading, outlets, i)) : undefined) ??
      (isWord(reading, i, lying) ? behindLink(reading, outlets, i, before) : undefined);
    if (by === undefined) continue;
    const { from, to } = by;
    const text = by.isBehind ? texts.find((t) => t.from >= from && t.from <= to) : texts.findLast((t) => t.to <= to && t.to > from);
    seen.push({ source: by.source, text });
  }
  if (seen.length > 0) return [...seen, ...ellipses(reading, outlets, texts, seen)];
  if (!isTold) return none;
  return [{ source: outlets.find((a) => a.name !== "")?.name ?? null, text: undefined }];
}
const none: readonly Seen[] = [];

/** Through whom the article has the text of certain authors, by their `sourcingKey`. */
export const sightOf = (seen: readonly Seen[], key: string): Seen | undefined =>
  seen.find(({ text }) => text !== undefined && sourcingKey(text.parties) === key);

/** "the one was published by Reuters; the Russian one by TASS": the verb is not said again. */
function ellipses(reading: Reading, outlets: readonly Resolved[], texts: readonly Resolved[], seen: readonly Seen[]): Seen[] {
  return outlets.flatMap((outlet) => {
    const by = [1, 2].find((gap) => lowerAt(reading, outlet.from - gap) === "by");
    const text = by === undefined ? undefined : texts.find((t) => t.to === outlet.from - by);
    return text === undefined || seen.some((known) => known.text === text) ? [] : [{ source: nameOf(outlet), text }];
  });
}

/** Who sees a text, and between which words that is spoken of. */
interface Sight {
  readonly source: string | null;
  readonly from: number;
  readonly to: number;
  readonly isBehind: boolean;
}

/** Asked of most sentences, of which most have none of its words. */
function isSpeakingOfItself(reading: Reading): boolean {
  if (!hasWord(reading, ofItself)) return false;
  for (let i = 0; i < reading.words.length; i++) {
    const lower = lowerAt(reading, i);
    if (lower === "we" || lower === "us" || lower === "i") return isInItsOwnVoice(reading);
    if (lower === "this" && (isWord(reading, i + 1, ownTitles) || isWord(reading, i - 2, ownTitles))) return true;
  }
  return false;
}

const ofItself = wordClass("we us i this");

/** "We have read the plan, Lavrov said": not the article. */
const isInItsOwnVoice = (reading: Reading): boolean => (reading.punctuation & mark.quote) === 0 && !hasKind(reading, kinds.say);

/** "published by news agencies in Moscow" */
const isOfPress = (reading: Reading): boolean => hasKind(reading, kinds.text | kinds.knownText) && hasWord(reading, press);

/** "this newspaper", "the authors of this brief". */
const isOwn = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at - 1) === "this" || (lowerAt(reading, at + 1) === "of" && lowerAt(reading, at + 2) === "this");

/** "published in full by Axios", "as printed by Reuters". */
const agents: ReadonlySet<string> = new Set(["by"]);

/** Whoever has a text, behind the verb and its preposition: "leaked to Haaretz", "in the version shared with Politico", "in the possession of ANSA". */
function behindLink(reading: Reading, outlets: readonly Resolved[], verb: number, link: ReadonlySet<string>): Sight | undefined {
  let by = verb + 1;
  while (!link.has(lowerAt(reading, by))) {
    if (by - verb > farthestAgent || by >= reading.words.length || (beforeAt(reading, by) & wall) !== 0) return undefined;
    by++;
  }
  const isSelf = selves.has(lowerAt(reading, by + 1)) || (lowerAt(reading, by + 1) === "this" && isWord(reading, by + 2, ownTitles));
  const outlet = outlets.find((a) => a.from > by - 1 && a.from - by <= farthestAgent);
  const pressAt = [1, 2, 3, 4].map((gap) => by + gap).find((at) => isWord(reading, at, press));
  if (outlet === undefined && !isSelf && pressAt === undefined) return undefined;
  // "by Russian state news agencies": credited as the article writes it.
  const isNational = outlet === undefined && pressAt !== undefined && reading.words[by + 1]?.lexeme.capital === true;
  const source = isNational ? written(reading, by + 1, pressAt + 1) : nameOf(outlet);
  if (isTextBefore(reading, verb) || isOfHeading(reading, verb)) return { source, from: verb - farthestText, to: verb, isBehind: false };
  // "Leaked to Haaretz, the American plan would …"
  const end = reading.words.findIndex((w, i) => i > by && (w.before & mark.comma) !== 0);
  return verb <= 1 && end > 0 && end - by <= longestAgent && isTextBehind(reading, end - 1)
    ? { source, from: end - 1, to: end + farthestText, isBehind: true }
    : undefined;
}
/** "Handed over at the table and published that evening by TASS.": no subject but the text that the heading names. */
const isOfHeading = (reading: Reading, verb: number): boolean =>
  verb > 1 && verb <= farthestText && lowerAt(reading, verb - 1) === "and" && handing.has(lowerAt(reading, 0));
const handing = new Set("handed sent given presented submitted delivered drafted written drawn passed tabled signed".split(" "));
/** Words of "by the Israeli daily Haaretz on Thursday". */
const longestAgent = 8;

/** "which Le Figaro was shown", "Reuters was handed a copy of it": whoever is given a text. */
function isGiven(reading: Reading, outlets: readonly Resolved[], verb: number): Sight | undefined {
  if (!isWord(reading, verb - 1, formsOfBe)) return undefined;
  const subject = subjectOf(reading, outlets, verb);
  if (subject === undefined) return undefined;
  const { source, from, isInClause } = subject;
  if (isInClause && isTextBefore(reading, from)) return { source, from: from - farthestText, to: from, isBehind: false };
  return isTextBehind(reading, verb) ? { source, from: verb, to: verb + farthestObject, isBehind: true } : undefined;
}

/** The nearest noun before the verb that could be printed is a text. */
function isTextBefore(reading: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - farthestText); i--) {
    const lower = lowerAt(reading, i);
    if (ofPress.has(lower)) return false;
    if (ofTexts.has(lower) || standIns.has(lower)) return !isAbout(reading, i);
  }
  return false;
}

/** "a report on the plan": what is printed is about the text. */
const isAbout = (reading: Reading, text: number): boolean =>
  [2, 3, 4].some((gap) => ["on", "about", "of"].includes(lowerAt(reading, text - gap)) && ofPress.has(lowerAt(reading, text - gap - 1)));

/** "Reuters has printed the paper which …", "the paper, which Reuters printed alongside the other", "which has got its hands on it". */
function sees(reading: Reading, outlets: readonly Resolved[], verb: number): Sight | undefined {
  const subject = subjectOf(reading, outlets, verb);
  if (subject === undefined) return undefined;
  const { source, from, isInClause } = subject;
  const sight = { source, from: from - farthestText, to: from, isBehind: false };
  if (onlyWith.has(reading.words[verb]?.lexeme.stem ?? ""))
    return reading.words.slice(verb + 1, verb + 4).some((w) => grasping.has(w.lexeme.lower)) ? sight : undefined;
  if (isInClause && isTextBefore(reading, from)) return sight;
  return isTextBehind(reading, verb) ? { source, from: verb, to: verb + farthestObject, isBehind: true } : undefined;
}

interface Subject {
  readonly from: number;
  readonly source: string | null;
  /** "which Reuters printed": what it sees stands before. */
  readonly isInClause: boolean;
}

/** Whoever is said to see: only auxiliaries and adverbs stand between. */
function subjectOf(reading: Reading, outlets: readonly Resolved[], verb: number): Subject | undefined {
  let at = verb;
  while (at > 0 && (isWord(reading, at - 1, auxiliaries) || adverbs.has(lowerAt(reading, at - 1))) && beforeAt(reading, at) === 0) at--;
  if (at > 0 && lowerAt(reading, at - 1) === "which" && (beforeAt(reading, at - 1) & mark.comma) !== 0) at--;
  if (journalists.has(lowerAt(reading, at - 1)) && outlets.some((a) => a.to === at - 1)) at--;
  const outlet = outlets.find((a) => a.to === at);
  if (outlet !== undefined)
    return { from: outlet.from, source: nameOf(outlet), isInClause: ["which", "that"].includes(lowerAt(reading, outlet.from - 1)) };
  if (selves.has(lowerAt(reading, at - 1))) return { from: at - 1, source: null, isInClause: lowerAt(reading, at - 2) === "which" };
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (isWord(reading, i, ownTitles) && isOwn(reading, i)) return { from: i, source: null, isInClause: false };
  return undefined;
}

/** "both in full", "the paper", "an English version of it". */
function isTextBehind(reading: Reading, verb: number): boolean {
  if (standIns.has(lowerAt(reading, verb + 1))) return true;
  for (let i = verb + 1; i <= verb + farthestObject && (beforeAt(reading, i) & ~mark.hyphen) === 0; i++) {
    const lower = lowerAt(reading, i);
    if (ofPress.has(lower)) return false;
    if (ofTexts.has(lower)) return true;
  }
  return false;
}

const nameOf = (outlet: Resolved | undefined): string | null => (outlet === undefined || outlet.name === "" ? null : outlet.name);
