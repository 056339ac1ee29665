import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Governed } from "../stance/govern.ts";
import type { Walk } from "../stance/walk.ts";
import { endingAt, endsAt, hasKind, kinds, refuses } from "./marks.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { beforeAt, isApart, lowerAt } from "./syntax.ts";

/** Nouns with which what follows is only spoken of: "the way to a ceasefire", "talks on sanctions". Origin: own reading. */
const embedders = wordClass(
  "way ways route path road key step steps chance chances hope hopes effort efforts drive talks talk negotiations negotiation discussion discussions meeting meetings issue issues question questions topic subject matter fate risk fear fears danger debate speculation word news nature date timetable progress search quest involvement role participation interest violation violations violating breach breaches mechanism mechanisms information clarity clarification clarifications explanation explanations briefing hearing history row dispute quarrel remarks comments musings",
);

/** Nouns for what somebody thinks of what follows, whatever that is: "its position on a ceasefire". */
const views = wordClass("vision visions views ideas thoughts position positions stance stances opinion opinions approach attitude");
const onIt = wordClass("on about of regarding concerning");

/** The wording hangs on a noun that only speaks of it. */
export function isEmbedder(reading: Reading, p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  if (g.attitudes.length > 0 || p.from - walk.at > 4 || walk.commas > 0) return false;
  if (isWord(reading, walk.at, views) && isWord(reading, walk.at + 1, onIt)) return true;
  if (!isWord(reading, walk.at, embedders) || !linksOn(reading, walk.at + 1) || isOwnTalk(reading, walk.at)) return false;
  // "the question of membership is closed": the wording says what has become of it.
  if (reading.usedUp.some((m) => refuses(m) && m.from < p.from && m.to > p.from && m.to <= p.to)) return false;
  // "by way of a new package": the means.
  if (lowerAt(reading, walk.at) === "way" && lowerAt(reading, walk.at - 1) === "by") return false;
  // "put into efforts to rebuild": what money is spent on.
  if ([1, 2, 3].some((gap) => lowerAt(reading, walk.at - gap) === "into" && spending.has(lowerAt(reading, walk.at - gap - 1))))
    return false;
  // "wants a date for joining": what leads to it is wanted for its sake.
  if (leads.has(lowerAt(reading, walk.at)) && [1, 2].some((gap) => isWanted(reading, walk.at - gap))) return false;
  // "includes a mechanism for the return of", "would set up a timetable for": how it is to be done.
  if (instruments.has(lowerAt(reading, walk.at)) && [1, 2, 3].some((gap) => isLaidDown(reading, walk.at - gap))) return false;
  // "rejected any talk of reparations"
  return ![1, 2, 3].some((gap) =>
    endingAt(reading, walk.at - gap).some((m) => isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will),
  );
}

const spending = new Set("put poured invested paid channelled channeled flow go pumped".split(" "));

/** "named the three hardest questions: land, guarantees": what is only listed as one. `end`: the last word before the colon. */
export function listsTopics(reading: Reading, end: number): boolean {
  return [0, 1, 2].some((gap) => listed.has(lowerAt(reading, end - gap)));
}
const listed = new Set(
  "questions issues topics problems subjects disagreements differences obstacles matters unresolved parts sections chapters baskets tracks".split(
    " ",
  ),
);

/** "The second section is about a ceasefire", "point five deals with sanctions": what it speaks of, and not what it says. */
export function isSubjectMatter(reading: Reading, p: Mark<"provision">): boolean {
  const link = reading.words[p.from - 1]?.lexeme.light ? p.from - 2 : p.from - 1;
  const verb = lowerAt(reading, link - 1);
  if (isTalkedAbout(reading, link) || isWhat(reading, p, link)) return true;
  if (lowerAt(reading, link) === "about") return ["is", "are", "was", "were"].includes(verb);
  return lowerAt(reading, link) === "with" ? ["deals", "dealt"].includes(verb) : lowerAt(reading, link) === "to" && verb === "devoted";
}

/** "will discuss a truce on Tuesday", "is due to talk about sanctions": a meeting to come. */
function isTalkedAbout(reading: Reading, link: number): boolean {
  const verb = ["about", "on", "of", "over"].includes(lowerAt(reading, link)) ? link - 1 : link;
  // "“Interesting.” He was speaking of a truce."
  if (verb < link && ["speaking", "talking"].includes(lowerAt(reading, verb)) && ["was", "were"].includes(lowerAt(reading, verb - 1)))
    return true;
  if (!(verb < link ? talkingAbout : talkingOf).has(lowerAt(reading, verb)) || reading.words.some((w) => w.lexeme.lower === "only"))
    return false;
  if (lowerAt(reading, verb - 1) === "will") return !isOwnTalk(reading, verb);
  return lowerAt(reading, verb - 1) === "to" && planned.has(lowerAt(reading, verb - 2));
}
/** "We will talk about a truce when the lawyers have agreed": then, and not before. */
const isOwnTalk = (reading: Reading, verb: number): boolean =>
  lowerAt(reading, verb - 1) === "will" && isWord(reading, verb - 2, speaking) && hasKind(reading, kinds.condition);
const speaking = wordClass("we i");
const talkingOf = new Set("discuss debate raise broach address".split(" "));
const talkingAbout = new Set("talk speak confer consult report meet vote deliberate".split(" "));
const planned = new Set("is are was were due set expected scheduled planned plans slated about".split(" "));

/** "wants to know what a truce would mean", "explained how sanctions would work": only asked or told. */
function isWhat(reading: Reading, { to }: Mark<"provision">, link: number): boolean {
  if (!["what", "how", "why"].includes(lowerAt(reading, link)) || beforeAt(reading, link) !== 0) return false;
  return (
    asking.has(lowerAt(reading, link - 1)) &&
    [0, 1, 2, 3, 4, 5].some((gap) => ["would", "will", "might", "could", "means", "meant"].includes(lowerAt(reading, to + gap)))
  );
}
const asking = new Set(
  "know ask asks asked explain explained explains explaining wonder wondered understand clarify clarified learn learned discuss discussed".split(
    " ",
  ),
);

/** "a paper handed over at talks in Istanbul", "said during the talks": where something happened, and nobody's wish. */
export function isVenue(reading: Reading, p: Mark<"provision">): boolean {
  if (isBesideTalks(reading, p)) return true;
  for (let i = p.from - 1; i >= Math.max(0, p.from - 3); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    const isIn = lowerAt(reading, i) === "in" && lowerAt(reading, i + 1) === "the";
    if (!isIn && !["at", "during"].includes(lowerAt(reading, i))) continue;
    if (!gatherings.test(lowerAt(reading, p.from)) && !gatherings.test(lowerAt(reading, p.to - 1))) return false;
    // "wants a swap at talks in Istanbul", and not "aims at talks".
    const isPlace = !isIn && !(lowerAt(reading, i) === "at" && aiming.test(lowerAt(reading, i - 1)));
    return isPlace || done.test(lowerAt(reading, i - 1)) || endsAt(reading, i - 1, kinds.say);
  }
  return false;
}
/** "ruled out a land swap in talks with Moscow": another thing is what is ruled out there. */
function isBesideTalks(reading: Reading, p: Mark<"provision">): boolean {
  if (lowerAt(reading, p.from - 1) !== "in" || beforeAt(reading, p.from) !== 0 || isWord(reading, p.from - 2, joining)) return false;
  if (!gatherings.test(lowerAt(reading, p.from)) && !gatherings.test(lowerAt(reading, p.from + 1))) return false;
  return reading.provisions.some((o) => o !== p && o.to < p.from && p.from - o.to <= nearVenue && !isApart(reading, o.to, p.from));
}
/** "engage in talks": what is wanted is to be in them. */
const joining = wordClass("engage engaged engaging part participate participating participation interested involved interest sit");
const nearVenue = 7;
/** "who breaks the truce", "after violating the ceasefire": what is done to it, and nobody's wish. */
export function isBroken(reading: Reading, p: Mark<"provision">): boolean {
  const at = reading.words[p.from - 1]?.lexeme.light ? p.from - 2 : p.from - 1;
  return isWord(reading, at, breaking) && beforeAt(reading, at + 1) === 0;
}
const breaking = wordClass("breaks broke broken breaking violates violated violating breaches breached breaching flouted flouting");
const gatherings = /^(?:talks|negotiations|meetings?|rounds?|summits?)$/;
const aiming = /^(?:aim|look|point|hint|work|bristle|balk|baulk)(?:s|ed|ing)?$|^arriv/;
const done = /(?:(?:[^e]|agre|ante)ed|en|over|out|forward|held|met|made)$/;

const leads = new Set("date timetable progress way path route road".split(" "));

const isWanted = (reading: Reading, at: number): boolean =>
  endingAt(reading, at).some((m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect === "support");

/** Nouns for how something is to be done, and verbs of making one. Origin: own reading. */
const instruments = new Set("date timetable mechanism mechanisms".split(" "));
const founding = new Set(
  "set create creates establish establishes establishing introduce introduces fix fixes draw up install launch".split(" "),
);

const isLaidDown = (reading: Reading, at: number): boolean =>
  founding.has(lowerAt(reading, at)) || endingAt(reading, at).some((m) => isKind(m, "attitude") && m.meaning.effect === "support");

function linksOn(reading: Reading, at: number): boolean {
  return ["to", "of", "for", "on", "about", "at", "toward", "towards", "over", "whether", "in", "the"].includes(lowerAt(reading, at));
}

const talk = new Set(
  "talk talks question questions issue issues discussion discussions debate speculation topic subject matter".split(" "),
);

/** What the wording hangs on is talk of it. */
export function isSpokenOf(reading: Reading, p: Mark<"provision">): boolean {
  return [1, 2, 3, 4].some((gap) => talk.has(lowerAt(reading, p.from - gap)));
}

/** "For the killing to end, the supplies would have to stop": what the rest is to serve. */
export function isAim(reading: Reading, p: Mark<"provision">): boolean {
  if (isPriceFor(reading, p)) return true;
  if (lowerAt(reading, 0) !== "for" || p.from > longestAim) return false;
  let to = false;
  for (let i = 1; i < Math.min(reading.words.length, longestAim); i++) {
    if ((beforeAt(reading, i) & mark.comma) !== 0) return to && p.to <= i;
    if (beforeAt(reading, i) !== 0) return false;
    to ||= lowerAt(reading, i) === "to";
  }
  return false;
}
const longestAim = 10;

/** "To get relief, Moscow must agree to a truce": what another would have for what is asked of him. */
function isPriceFor(reading: Reading, p: Mark<"provision">): boolean {
  if (lowerAt(reading, 0) !== "to" || !isWord(reading, 1, getting) || p.from > longestAim) return false;
  const comma = reading.words.findIndex((w, i) => i >= p.to && (w.before & mark.comma) !== 0);
  return comma > 0 && comma - p.to <= longestAim && [1, 2, 3, 4].some((gap) => isWord(reading, comma + gap, owing));
}
const getting = wordClass("get obtain receive win earn gain have");
const owing = wordClass("must should needs need has have ought");
