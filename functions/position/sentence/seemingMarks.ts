import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { lowerIn, mark, type Word } from "../cues/tokens.ts";
import { isGoingOn, isNoAttitude, isOption, isPhraseBefore, isStandTo, isUnderPressure, perfect } from "./seemingAttitudes.ts";

/** Words that look like a modal or a conjunction and are another part of speech where they stand. */
export function isSeemingMark(words: readonly Word[], m: Match<Meaning>): boolean {
  const { kind } = m.meaning;
  if (kind === "possibility") return words[m.from]?.lexeme.text === "May" && isMonth(words, m.from);
  if (kind === "prescriptive") return m.to - m.from === 1 && isNeededBySomething(words, m.from);
  if (kind === "silence") return isNoSilence(words, m);
  if (kind === "negator") return isDistance(words, m);
  if (kind === "say")
    return (
      isLet(words, m) ||
      isStopped(words, m.from) ||
      isCountry(words, m.from) ||
      isReasonable(words, m.from) ||
      isInName(words, m.from) ||
      isAspect(words, m) ||
      isLetIn(words, m)
    );
  if (kind === "according") return isSharing(words, m) || isRate(words, m);
  if (kind === "attitude")
    return (
      isStandTo(words, m) ||
      isNoAttitude(words, m) ||
      isOption(words, m) ||
      isContested(words, m) ||
      isPhraseBefore(words, m) ||
      isUnderPressure(words, m)
    );
  if (kind === "predication") return isStandTo(words, m) || isOption(words, m) || isGoingOn(words, m) || isStopped(words, m.to - 1);
  if (kind === "provision") return isGivenTo(words, m) || isWhen(words, m) || isInExchange(words, m.from) || isNeeded(words, m.from);
  if (kind === "text") return isSentence(words, m) || isListing(words, m);
  if (kind === "break" || kind === "condition")
    return (
      isAdverb(words, m.from) ||
      isDayAfter(words, m.from) ||
      isFirstOfAll(words, m.from) ||
      isSetOff(words, m) ||
      isSinceYear(words, m.from)
    );
  if (kind === "denial")
    return (
      isWithheld(words, m) ||
      (lowerIn(words, m.to - 1) === "asked" && lowerIn(words, m.to) === "to" && joining.has(lowerIn(words, m.to + 1)))
    );
  return false;
}

/** "handed the Americans a paper", "sent Kyiv its draft": to whom it is given, and not whose it is. */
const isGivenTo = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  words[from]?.lexeme.capital === true &&
  given.has(lowerIn(words, from + 1)) &&
  words[from + 1]?.before === 0 &&
  papers.has(lowerIn(words, to - 1));
const given = new Set("a an its their his her another".split(" "));
const papers = new Set("plan paper draft document text proposal memorandum framework version list outline letter".split(" "));

/** "there is no doubt that it belongs", "if they do not say yes": neither says nothing. */
const isNoSilence = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  (lowerIn(words, from).startsWith("doubt") && lowerIn(words, from - 1) === "no") || /^(?:yes|no)$/.test(lowerIn(words, to));

/** "must not be allowed to": it is let happen, and nobody allows that it is so. */
const isLet = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from === 1 && lowerIn(words, from) === "allowed" && /^be(?:en|ing)?$/.test(lowerIn(words, from - 1));

/** "must stop demanding it": nobody demands it there. */
const isStopped = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at).endsWith("ing") && /^(?:stop(?:s|ped)?|cease[sd]?|quits?)$/.test(lowerIn(words, at - 1));

/** "cannot do without a truce": what nobody can do without is there. */
const isNeeded = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at) === "without" && /^(?:do|done|manage|live|cope|survive|go)$/.test(lowerIn(words, at - 1));

/** "in return for …", "in exchange for …": the words of the bargain, and nothing that is returned. */
const isInExchange = (words: readonly Word[], at: number): boolean =>
  ["return", "exchange"].includes(lowerIn(words, at)) && lowerIn(words, at - 1) === "in" && lowerIn(words, at + 1) === "for";

/** "on the day a truce takes effect", "within days of a truce": when it is, and not how long. */
const isWhen = (words: readonly Word[], { from }: Match<Meaning>): boolean =>
  units.has(lowerIn(words, from)) && (["a", "an", "the"].includes(lowerIn(words, from + 1)) || lowerIn(words, from - 1) === "within");
const units = new Set("day days hour hours week weeks month months".split(" "));

/** "a levy of 100 per cent", "per barrel": how much, and not in whose words. */
const isRate = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  lowerIn(words, from) === "per" && rated.has(lowerIn(words, to));
const rated = new Set("cent capita day week month year hour barrel ton tonne head person soldier".split(" "));

/** "The document lists a truce among its aims": what a text does. */
const isListing = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from === 1 &&
  ["lists", "outlines", "sketches", "notes"].includes(lowerIn(words, from)) &&
  singular.has(lowerIn(words, from - 1)) &&
  words[from]?.before === 0 &&
  words[to]?.before === 0 &&
  opening.has(lowerIn(words, to));
const singular = new Set("document plan draft paper text memorandum note proposal version letter statement annex framework it".split(" "));
const opening = new Set("a an the its full two three four five six all no any among as that".split(" "));

/** "Putin did not rule out, however, that": the clause goes on behind it. */
const isSetOff = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  ["however", "though", "meanwhile", "yet"].includes(lowerIn(words, from)) &&
  to - from === 1 &&
  ((words[from]?.before ?? 0) & (words[to]?.before ?? 0) & mark.comma) !== 0;

/** "said Moscow needed guarantees": a finite verb behind its subject. "the guarantees needed for it", "are needed", "much needed" are none. */
function isNeededBySomething(words: readonly Word[], at: number): boolean {
  if (lowerIn(words, at) !== "needed") return false;
  const before = words[at - 1]?.lexeme;
  return (
    words[at]?.before !== 0 ||
    before === undefined ||
    before.light ||
    !(before.capital || pronouns.has(before.lower)) ||
    prepositional.has(lowerIn(words, at + 1))
  );
}
const pronouns = new Set("he she it they we i who country sides".split(" "));
const prepositional = new Set("by for to in from on at if when".split(" "));

/** "Before anything else the guns must fall silent": first of all, and not what has to come first. */
const isFirstOfAll = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at) === "before" &&
  ["anything", "everything", "all"].includes(lowerIn(words, at + 1)) &&
  (lowerIn(words, at + 2) === "else" || ((words[at + 2]?.before ?? 0) & mark.comma) !== 0);

/** "the sanctions imposed since 2014": when, and no clause. */
const isSinceYear = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at) === "since" && /^(?:19|20)\d\d$/.test(lowerIn(words, at + 1));

/** "far from the front": a place, and no denial. */
const isDistance = (words: readonly Word[], m: Match<Meaning>): boolean =>
  lowerIn(words, m.from) === "far" && [0, 1, 2].some((gap) => places.has(lowerIn(words, m.to + gap)));
const places = new Set("front frontline line lines border borders fighting trenches combat city cities".split(" "));

/** "was not asked to sign": left out, and denies nothing. */
const joining = new Set("sign join attend take come speak comment sit".split(" "));

/** "European states that …", "no third state": countries. "states" without "that" is a country anyway. */
function isCountry(words: readonly Word[], at: number): boolean {
  const lower = lowerIn(words, at);
  const text = words[at]?.lexeme.text ?? "";
  if (lower !== "state" && lower !== "states") return false;
  if (text.startsWith("S") || (lower === "states" && lowerIn(words, at + 1) !== "that")) return true;
  const before = at > 0 ? words[at - 1]?.lexeme : undefined;
  return before !== undefined && (kindsOfState.has(before.lower) || /^\p{Lu}\p{L}+(?:an|ish|ese|ern|ic)$/u.test(before.text));
}
const kindsOfState = new Set(
  "member third no other any all a the one each every foreign friendly allied neighbouring several some".split(" "),
);

/** "told The Post": a name, with its article. */
const isInName = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.capital === true && lowerIn(words, at - 1) === "the" && words[at]?.before === 0;

/** "goes on demanding", "continued to refuse": still does so, and says nothing. */
function isAspect(words: readonly Word[], m: Match<Meaning>): boolean {
  const first = lowerIn(words, m.from);
  if (!/^(?:continue[sd]?|go|goes|went)$/.test(first) || words[m.to]?.before !== 0) return false;
  return lowerIn(words, m.to).endsWith("ing") || (first.startsWith("continue") && lowerIn(words, m.to) === "to");
}

/** "will not admit a country at war", "admits Ukraine to the bloc": lets it in, and owns to nothing. */
function isLetIn(words: readonly Word[], { from, to }: Match<Meaning>): boolean {
  if (!lowerIn(words, from).startsWith("admit") || words[to]?.before !== 0) return false;
  return newcomers.has(lowerIn(words, to)) || (words[to]?.lexeme.capital === true && ["to", "as", "into"].includes(lowerIn(words, to + 1)));
}
const newcomers = new Set("a an any new more another further such".split(" "));

/** "would serve their terms", "long prison terms": years, and no text. */
function isSentence(words: readonly Word[], m: Match<Meaning>): boolean {
  if (lowerIn(words, m.to - 1) !== "terms") return false;
  return [1, 2].some((gap) => /^(?:serv(?:e[ds]?|ing)|prison|jail)$/.test(lowerIn(words, m.to - 1 - gap)));
}

/** "It stands to reason that": nobody reasons. */
const isReasonable = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at) === "reason" && lowerIn(words, at - 1) === "to" && /^st(?:ands?|ood)$/.test(lowerIn(words, at - 2));

/** "intelligence sharing with Kyiv", "a border shared with Poland": what is shared are no words. */
function isSharing(words: readonly Word[], m: Match<Meaning>): boolean {
  if (lowerIn(words, m.to - 1) !== "with") return false;
  return lowerIn(words, m.from) === "sharing" || (lowerIn(words, m.from) === "shared" && goods.has(lowerIn(words, m.from - 1)));
}
/** "its power shared with both sides": handed out, and told to nobody. Origin: own reading. */
const goods = new Set("power electricity output energy current profits profit revenue revenues proceeds control income".split(" "));

/** "denies Ukraine the spit", "deny it any guarantee": keeps it from somebody, and contests nothing. */
function isWithheld(words: readonly Word[], m: Match<Meaning>): boolean {
  if (m.to - m.from !== 1 || !denying.has(lowerIn(words, m.from))) return false;
  let at = m.to;
  if (lowerIn(words, at) === "the" && words[at + 1]?.lexeme.capital) at++;
  if (!(words[at]?.lexeme.capital || receivers.has(lowerIn(words, at))) || words[at]?.before !== 0) return false;
  at++;
  if (words[at]?.before !== 0) return false;
  // "denies Kyiv NATO membership"
  return determiners.has(lowerIn(words, at)) || withheld.has(lowerIn(words, words[at]?.lexeme.capital ? at + 1 : at));
}
const denying = new Set("deny denies denied denying".split(" "));
const receivers = new Set("it them him her us you".split(" "));
const determiners = new Set("a an the any its their his all such further full even".split(" "));
/** What one gets or does not get, without an article. Origin: own reading. */
const withheld = new Set(
  "access entry admission membership recognition accession guarantees protection weapons arms aid compensation control sovereignty passage use".split(
    " ",
  ),
);

/** "in May", "May 5": the month, and nothing that may be. */
function isMonth(words: readonly Word[], at: number): boolean {
  return /^\d/.test(words[at + 1]?.lexeme.text ?? "") || beforeMonth.test(lowerIn(words, at - 1));
}
const beforeMonth =
  /^(?:in|of|since|until|till|by|mid|early|late|last|this|next|from|and|through|before|after|during|every|\d{1,2}(?:st|nd|rd|th)?)$/;

/** "a list for the day after": nothing follows in its clause that it could come after. */
const isDayAfter = (words: readonly Word[], at: number): boolean =>
  lowerIn(words, at) === "after" && ["day", "morning", "week"].includes(lowerIn(words, at - 1)) && (words[at + 1]?.before ?? 1) !== 0;

/** "has since demanded": meanwhile, and the same clause goes on. */
function isAdverb(words: readonly Word[], at: number): boolean {
  const lower = lowerIn(words, at);
  // "a demand it has made before"
  if (lower === "before" && (words[at + 1] === undefined || words[at + 1]?.before !== 0)) return true;
  // "might yet recognise it"
  if (
    lower === "yet" &&
    words[at]?.before === 0 &&
    /^(?:may|might|could|can|will|would|has|have|had|is|are|not)$/.test(lowerIn(words, at - 1))
  )
    return true;
  if (lower !== "since" || words[at]?.before !== 0) return false;
  const before = lowerIn(words, at - 1);
  return perfect.has(before) || (before === "long" && perfect.has(lowerIn(words, at - 2)));
}

/** "denies that", "denied reports": contests it. Only what is kept from somebody is refused him. */
const isContested = (words: readonly Word[], m: Match<Meaning>): boolean =>
  m.to - m.from === 1 && denying.has(lowerIn(words, m.from)) && !isWithheld(words, m);
