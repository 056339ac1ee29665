import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { finiteBe, willNouns } from "../language/grammar.ts";
import { beginsAt, endingAt, endsAt, kinds, markEndingAt } from "../sentence/marks.ts";
import { infinitiveBefore, isBareVerb } from "../sentence/parallels.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { agentAfter, beforeAt, isCoordinator, isPassive, isSiblingVerb, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated, noteAttitude, noteNegator } from "./govern.ts";
import { layMeans, meansTo } from "./means.ts";
import type { Walk } from "./walk.ts";

/** Words that may stand between two verbs of one chain: "refused to consider the …". */
const chain = new Set(
  "to that on for the a an be is are was were of its his her their being been by with any about in at into an own even such out upon itself discuss talk go see have two three four five several all both most many".split(
    " ",
  ),
);

/** Nouns of refusal govern what they are followed by, but not the next member of a list with an article of its own. */
const nounOfRefusal = /(tion|sal|ban|ition|cessation|prohibition|opposition|end|loss)$/;

const lettingGo = new Set(["drop", "abandon", "scrap", "shelve", "withdraw", "give"].map(stem));

/** An attitude on the walk to the left. True where the walk ends at it. */
export function meetAttitude(
  reading: Reading,
  actors: readonly Actor[],
  attitude: Mark<"attitude">,
  p: Mark<"provision">,
  g: Governed,
  walk: Walk,
): boolean {
  // "asked Washington not to …": the negation inside the attitude is over the wording.
  for (let i = attitude.from + 1; i < attitude.to - 1; i++)
    if (((attitude.mask >>> (i - attitude.from)) & 1) === 0 && endsAt(reading, i, kinds.negator)) g.side = negated(g.side, false);
  noteAttitude(reading, p, attitude, g);
  // "has stopped backing it"
  const stop = stopBefore(reading, attitude.from);
  const goesOn = stop === undefined ? undefined : markEndingAt(reading, stop - 1, "negator");
  if (stop !== undefined && goesOn === undefined) g.side = negated(g.side, attitude.meaning.effect === "oppose");
  // "has not dropped his demand" keeps it up; "has not ruled it out" is merely open.
  walk.refusal =
    attitude.meaning.effect === "oppose" && attitude.meaning.will && !lettingGo.has(reading.words[attitude.from]?.lexeme.stem ?? "");
  for (let i = attitude.from; i < attitude.to; i++) g.denied ??= endingAt(reading, i).find((m) => isKind(m, "denial"));
  walk.governor = stop ?? attitude.from;
  const means = meansTo(reading, attitude.from);
  if (means !== undefined) layMeans(means, g);
  const owner = ownerOfNoun(reading, actors, attitude);
  if (owner && g.attitudes.length === 1 && isTakenUp(reading, owner, attitude)) {
    // What is proposed there is what the outer verb is about; whose proposal it is makes a stance of its own.
    g.attitudes.pop();
    walk.at = owner.from - 1;
    walk.governor = owner.from;
    walk.commas = 0;
    return false;
  }
  if (owner && isMentioned(reading, owner, attitude)) {
    g.subject = { ...owner, possessive: false };
    return true;
  }
  // "Zelensky's offer to extend it": the noun is a text, and says whose.
  if (owner?.kind === "text" && attitude.to > owner.to && !(owner.oblique && owner.from <= 1)) {
    g.subject = { ...owner, oblique: false };
    return true;
  }
  // "Among the things sought by Moscow are …"
  const asker = askedBy(reading, actors, attitude, p);
  if (asker) {
    g.subject = asker;
    return true;
  }
  // "has been asked by Ukraine to mediate", "a flat no from Ukraine to"
  const agent = actors.find((a) => a.from > attitude.from && a.to < attitude.to && /^(?:by|from)$/.test(lowerAt(reading, a.from - 1)));
  if (agent) {
    g.subject = agent;
    return true;
  }
  // "the rejection of Moscow", "unacceptable to Kyiv"
  const link = lowerAt(reading, attitude.to);
  const whose = link === "of" || (["to", "for"].includes(link) && lowerAt(reading, attitude.to - 1).endsWith("able"));
  const place = isPlaced(reading, attitude) ? actors.find((a) => a.from === attitude.to + 1 && a.parties.length > 0) : undefined;
  if (place) {
    // "There was no support in Brussels for it"
    const none = negatorBefore(reading, attitude.from);
    if (none) noteNegator(none, g, walk.refusal);
    g.subject = place;
    return true;
  }
  const behind = whose && !isWanted(reading, attitude) ? actors.find((a) => a.from === attitude.to + 1) : undefined;
  if (behind) {
    g.subject = behind;
    return true;
  }
  if (isPassive(reading, attitude)) {
    const negator = negatorBefore(reading, attitude.from);
    if (negator) noteNegator(negator, g, walk.refusal);
    g.subject = agentAfter(reading, actors, attitude.to, p.to + 12);
    return true;
  }
  if (isObliqueNoun(reading, attitude)) {
    const by = subjectOfRelative(reading, actors, p);
    if (by) g.subject = by;
    return true;
  }
  // "refused to meet and accept a truce": both hang on the refusal.
  const isNextInfinitive = isBareVerb(reading, attitude.from) && infinitiveBefore(reading, attitude.from) !== undefined;
  walk.subjectOnly = isCoordinator(reading, attitude.from - 1) && !isNextInfinitive;
  walk.at = (goesOn?.from ?? stop ?? attitude.from) - 1;
  walk.commas = 0;
  return false;
}

/** "stopped backing", "ceased to oppose": the verb that ends it. What has "not stopped" goes on. */
function stopBefore(reading: Reading, verb: number): number | undefined {
  if (lowerAt(reading, verb).endsWith("ing")) return isWord(reading, verb - 1, stopping) ? verb - 1 : undefined;
  return lowerAt(reading, verb - 1) === "to" && isWord(reading, verb - 2, ceasing) ? verb - 2 : undefined;
}
const ceasing = wordClass("cease ceases ceased");
const stopping = wordClass("stop stops stopped cease ceases ceased quit quits");

/** "Kyiv's call for", "the American proposal for": whose demand it is, where the attitude is a noun. */
function ownerOfNoun(reading: Reading, actors: readonly Actor[], { from }: Mark<"attitude">): Actor | undefined {
  const text = actors.find((a) => a.kind === "text" && a.parties.length > 0 && a.from < from && a.to === from + 1);
  if (text || !isWord(reading, from, willNouns)) return text;
  return actors.find((a) => a.possessive && a.parties.length > 0 && a.to <= from && from - a.to <= 1);
}

/** "Kyiv accepted the American proposal for a truce", "agreed to Washington's call for one". */
function isTakenUp(reading: Reading, { from }: Actor, noun: Mark<"attitude">): boolean {
  if (noun.meaning.effect !== "support") return false;
  const last = links.has(lowerAt(reading, from - 1)) ? [1, 2] : [1];
  return last.some((gap) => endingAt(reading, from - gap).some((m) => isKind(m, "attitude") && m.meaning.will && m.to - m.from <= 3));
}
const links = new Set("to with on of over about".split(" "));

/** "The note speaks of Kyiv's readiness to": what a text only tells of is its owner's. */
const isMentioned = (reading: Reading, { from, possessive }: Actor, noun: Mark<"attitude">): boolean =>
  possessive && noun.meaning.will && endingAt(reading, from - 1).some((m) => isKind(m, "attitude") && !m.meaning.will);

/** "There is willingness in Paris to accept it", "resistance from Kyiv to limits": where somebody's will is, or from where it comes. */
const isPlaced = (reading: Reading, { to, meaning: { will } }: Mark<"attitude">): boolean =>
  will && ["in", "from", "among", "within"].includes(lowerAt(reading, to)) && isWord(reading, to - 1, willNouns);

/** "Also demanded by Moscow is …", "the things sought by Kyiv are …": the participle says who wants what stands behind the copula. */
function askedBy(reading: Reading, actors: readonly Actor[], attitude: Mark<"attitude">, p: Mark<"provision">): Actor | undefined {
  if (lowerAt(reading, attitude.to) !== "by" || attitude.meaning.effect !== "support") return undefined;
  const agent = actors.find((a) => a.from === attitude.to + 1 && a.kind !== "text");
  return agent && agent.to < p.from && isWord(reading, agent.to, finiteBe) ? agent : undefined;
}

/** "demands a renunciation of Ukraine": somebody else's will over it, who is its subject. */
function isWanted(reading: Reading, attitude: Mark<"attitude">): boolean {
  let at = attitude.from - 1;
  while (at > 0 && reading.words[at]?.lexeme.light) at--;
  return endingAt(reading, at).some((m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect === "support");
}

/** "was not ruled out". */
function negatorBefore(reading: Reading, at: number): Mark<"negator"> | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const negator = endingAt(reading, i).find((m): m is Mark<"negator"> => isKind(m, "negator"));
    if (negator) return negator;
  }
  return undefined;
}

/** "was shown a study of", "the paper is a review of": what has been written about it, and nobody's second thoughts. */
const isStudy = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  to - from === 1 &&
  ["study", "review", "examination"].includes(lowerAt(reading, from)) &&
  lowerAt(reading, to) === "of" &&
  articles.has(lowerAt(reading, from - 1));

/** "a long list of", "the cover": a noun that looks like a verb of content. */
function isThing(reading: Reading, attitude: Mark<"attitude">): boolean {
  return (
    !attitude.meaning.will &&
    attitude.to - attitude.from === 1 &&
    ["list", "cover", "feature", "mention", "outline", "grant", "permit", "fund"].includes(lowerAt(reading, attitude.from)) &&
    [1, 2].some((gap) => articles.has(lowerAt(reading, attitude.from - gap)) && beforeAt(reading, attitude.from - gap + 1) === 0)
  );
}
const articles = new Set("a an the this his her its their".split(" "));

/** "the text that Witkoff left on the table hands Moscow …": where it was left. */
const isLaidThere = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  lowerAt(reading, to - 1) === "table" && lowerAt(reading, from) === "on" && laying.has(lowerAt(reading, from - 1));
const laying = new Set("left leaves laid put lay lies lying".split(" "));

/** "Nobody will force Kyiv to accept it": whoever is not forced does not want it. */
const isNobodysForce = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  to - from > 1 && endingAt(reading, from).some((m) => isKind(m, "negator") && m.to - m.from > 1);

/** "gave up its bid for the sake of a truce": what is given up is another thing than what it is given up for. */
const isForItsSake = (reading: Reading, { to }: Mark<"attitude">): boolean =>
  lowerAt(reading, to - 1) === "for" && lowerAt(reading, to) === "the" && lowerAt(reading, to + 1) === "sake";

/** "lawsuits against Russia and the return of its money": what is against somebody is not against the next of the list. */
function isAgainstAnother(reading: Reading, attitude: Mark<"attitude">, p: Mark<"provision">): boolean {
  if (lowerAt(reading, attitude.to - 1) !== "against" || attitude.to - attitude.from > 1) return false;
  // "request that against the aggressor measures be introduced"
  if (lowerAt(reading, attitude.from - 1) === "that") return true;
  const whom = reading.marks.find((m) => isKind(m, "party") && m.from >= attitude.to && m.from <= attitude.to + 1);
  return whom !== undefined && whom.to < p.from && (isCoordinator(reading, whom.to) || beforeAt(reading, whom.to) !== 0);
}

/** "its red lines: no limits, no recognition": what is not to be crossed is said in the words of the one who draws it. */
function isRedLineSpelledOut(reading: Reading, attitude: Mark<"attitude">, p: Mark<"provision">, g: Governed): boolean {
  if (g.negators.length === 0 && lowerAt(reading, p.from) !== "no") return false;
  return lowerAt(reading, attitude.from) === "red" && (beforeAt(reading, attitude.to) & mark.colon) !== 0;
}

/** ", he allowed,": says who speaks, and governs nothing. */
function isAside(reading: Reading, attitude: Mark<"attitude">): boolean {
  const saying = endsAt(reading, attitude.to - 1, kinds.say);
  return (
    Boolean(saying) &&
    (beforeAt(reading, attitude.to) & mark.comma) !== 0 &&
    ((beforeAt(reading, attitude.from - 1) | beforeAt(reading, attitude.from - 2)) & mark.comma) !== 0
  );
}

/** "unimpressed by the threat of", "in reply to the demand for": somebody else's, not the subject's. */
function isObliqueNoun(reading: Reading, attitude: Mark<"attitude">): boolean {
  if (!["of", "for", "to", "on"].includes(lowerAt(reading, attitude.to - 1)) || attitude.to - attitude.from < 2) return false;
  let at = attitude.from - 1;
  while (at > 0 && reading.words[at]?.lexeme.light) at--;
  // "stands by its demand for"
  if (endsAt(reading, at, kinds.attitude)) return false;
  return at < attitude.from - 1 && ["by", "at", "with", "about", "of"].includes(lowerAt(reading, at));
}

/** "the sanctions which the leaders of France had threatened". */
function subjectOfRelative(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  if (!beginsAt(reading, p.to, kinds.relative)) return undefined;
  return actors.find((a) => a.from > p.to && a.from <= p.to + 3 && !a.oblique);
}

/** The nearest attitude governs; a further one only where it governs the nearer one. */
export function governs(reading: Reading, attitude: Mark<"attitude">, p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  if (isAside(reading, attitude) || isThing(reading, attitude) || isRedLineSpelledOut(reading, attitude, p, g)) return false;
  if (
    isAgainstAnother(reading, attitude, p) ||
    isLaidThere(reading, attitude) ||
    isStudy(reading, attitude) ||
    isNobodysForce(reading, attitude) ||
    isForItsSake(reading, attitude)
  )
    return false;
  // "lawsuits cancelled, and the assets handed back": done to what stands before it.
  if (
    /(?:[^e]|agre|ante)ed$/.test(lowerAt(reading, attitude.to - 1)) &&
    (beforeAt(reading, attitude.to) & mark.comma) !== 0 &&
    isCoordinator(reading, attitude.to)
  )
    return false;
  if (g.attitudes.length === 0) {
    if (walk.governor >= p.from && isSiblingVerb(reading, p) && !takesInfinitive(reading, attitude) && !takesThat(reading, attitude))
      return false;
    if (walk.commas > 0 && isPassive(reading, attitude)) return false;
    return !(attitude.meaning.effect === "oppose" && nounOfRefusal.test(lowerAt(reading, attitude.from)) && ownArticle(reading, p));
  }
  if (walk.governor - attitude.to > 4 || walk.commas > 0) return false;
  for (let i = attitude.to; i < walk.governor; i++) {
    const word = reading.words[i];
    const filler =
      word !== undefined &&
      (chain.has(word.lexeme.lower) ||
        word.lexeme.light ||
        endsAt(reading, i, kinds.negator | kinds.prescriptive | kinds.pronoun | kinds.party | kinds.group));
    if (!filler) return false;
  }
  return true;
}

/** "refuses to recognise A and lift B": both hang on the refusal. */
function takesInfinitive(reading: Reading, attitude: Mark<"attitude">): boolean {
  return lowerAt(reading, attitude.to - 1) === "to" || lowerAt(reading, attitude.to) === "to";
}

/** "demands that A …", "demands among other things that A and B": both hang on the demand. */
function takesThat(reading: Reading, attitude: Mark<"attitude">): boolean {
  for (let i = attitude.to; i < attitude.to + 5 && beforeAt(reading, i) === 0; i++) if (lowerAt(reading, i) === "that") return true;
  return false;
}

/** "the rejection of A and the recognition of B": B has an article of its own after "and". */
function ownArticle(reading: Reading, p: Mark<"provision">): boolean {
  return (
    lowerAt(reading, p.from - 1) === "the" && (isCoordinator(reading, p.from - 2) || (beforeAt(reading, p.from - 1) & mark.comma) !== 0)
  );
}
