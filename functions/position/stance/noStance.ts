import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe, naming, timeUnits } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isCounterfactual } from "../sentence/suppositions.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { endsWithAnswer } from "./answers/behindColon.ts";
import { isRefusedBargain } from "./conditions/refusedBargain.ts";
import { isDescribed } from "./described.ts";
import type { Governed } from "./govern.ts";
import { isProposalOf } from "./namedOnly.ts";
import { isSeenApart } from "./seenApart.ts";
import { isLeftAsItWas } from "./unchanged.ts";
import { whyBeside } from "./whyBeside.ts";

/** Why nobody takes a stance on it, whoever is there. `isSaid`: somebody says it, and no text is being told. */
export function whyNoStance(reading: Reading, p: Mark<"provision">, g: Governed, isSaid: boolean): string | undefined {
  if (g.attitudes.length === 0 && hasHappened(reading, p, g.negators.length > 0)) return "it tells of what has happened";
  if (g.attitudes.length === 0 && isLabel(reading)) return "the sentence only names what it is about";
  if (isCounterfactual(reading, p)) return "it is only supposed";
  if (wasSpokenOf(reading, g)) return "it tells of what has happened";
  const beside = whyBeside(reading, p, g);
  if (beside) return beside;
  if (isRefusedBargain(reading, p)) return "it is only what a refused bargain would bring";
  if (isSeenApart(reading, p)) return "it is only said that they differ on it";
  if (isLeftAsItWas(reading, p)) return "it is only said that the stance is the old one";
  if (isExplained(reading, p)) return "it is only said what a word means";
  if (isProposalOf(reading, p)) return "the text is only named";
  if (isEitherWay(reading, p)) return "it is only named as one of two";
  if (isSaid && ((g.attitudes.length === 0 && !g.will) || isTakenUpByOnes(reading, p)) && isTopic(reading, p) && !endsWithAnswer(reading))
    return "the sentence only names what it is about";
  if (
    lowerAt(reading, 0) === "whether" &&
    g.subject !== undefined &&
    g.subject.from <= latestAsked &&
    g.subject.to <= p.from &&
    !g.conditional
  )
    return "it is only asked";
  if (isOfOldYear(reading, g) || isOutdated(reading, g)) return "it tells of what has happened";
  if (g.modal === "possibility" && isAtWill(reading, p.to)) return "it is only said who could do it";
  if (g.attitudes.length + g.negators.length === 0 && isConsequence(reading, p)) return "it is only said what would come of it";
  if (g.attitudes.length === 0 && isForeseen(reading, p)) return "it is only foreseen";
  if (isCalledSo(reading, p)) return "it is only what somebody calls it";
  if (isConceded(reading, p)) return "it is only conceded to be so";
  if (g.denied !== undefined && isWhereOrWhen(reading, p)) return "it is only denied where or when";
  if (g.denied !== undefined && isNeitherConfirmed(reading, p.from)) return "it is neither confirmed nor denied";
  if (g.attitudes.length === 0 && isCalledTopic(reading, p.to)) return "it is only what talks or efforts are about";
  if (isNotMade(reading, p)) return "it is only said that nobody has asked for it";
  if (isDescribed(reading, p, g, isSaid)) return "it is only said what it is like";
  if (g.silent) return "nothing is said or settled of it";
  if (g.insideCondition === "weak") return "it is only a condition for something else";
  return undefined;
}

/** "A truce was a topic at the meeting, he said", "A truce remains the main sticking point" */
function isCalledTopic(reading: Reading, to: number): boolean {
  if (!hasWord(reading, topicNouns) || (!isWord(reading, to, formsOfBe) && !/^(?:remain|bec[ao]me)/.test(lowerAt(reading, to))))
    return false;
  return [1, 2, 3, 4].some((gap) => isWord(reading, to + gap, topicNouns) && beforeAt(reading, to + gap) === 0);
}
const topicNouns = wordClass("topic subject theme sticking stumbling contention");

/** "No such condition was put to him", "no such demand had been made": nothing is said of how he stands to it. */
function isNotMade(reading: Reading, { from, to }: Mark<"provision">): boolean {
  if (lowerAt(reading, from - 1) !== "such" || lowerAt(reading, from - 2) !== "no") return false;
  const verb = isWord(reading, to + 1, formsOfBe) ? to + 2 : to + 1;
  return isWord(reading, to, auxiliaries) && isWord(reading, verb, conveyed);
}
const conveyed = wordClass("put made presented raised received discussed mentioned tabled issued given conveyed voiced delivered sent");

/** "Whether or not the Kremlin …" */
const latestAsked = 4;

/** "A meeting had been discussed", "the prisoners were mentioned": what was talked about, and nobody's will. */
function wasSpokenOf(reading: Reading, { attitudes, modal, side }: Governed): boolean {
  const [only, ...more] = attitudes;
  if (only === undefined || more.length > 0 || modal !== undefined || side === "against") return false;
  if (!isWord(reading, only.to - 1, talked)) return false;
  const auxiliary = ["was", "were"].includes(lowerAt(reading, only.from))
    ? only.from
    : lowerAt(reading, only.from) === "been"
      ? only.from - 1
      : lowerAt(reading, only.from - 1) === "been"
        ? only.from - 2
        : only.from - 1;
  // "has been discussed for months"
  const isLong = ["has", "have"].includes(lowerAt(reading, auxiliary)) && isWord(reading, only.to, lasting);
  return isLong || ["had", "was", "were"].includes(lowerAt(reading, auxiliary));
}
const lasting = wordClass("for since many several often repeatedly again before");
const talked = wordClass("discussed mentioned debated raised explored");

/** "De facto means that we recognise …": what a word means, told by whoever uses it. */
const isExplained = (reading: Reading, p: Mark<"provision">): boolean =>
  [1, 2].some((at) => at <= p.from && lowerAt(reading, at) === "means") &&
  ["de", "that", "it", "recognition"].includes(lowerAt(reading, 0));

/** "no foreign uniforms, whether blue helmets or green ones": which of the two is all the same. */
function isEitherWay(reading: Reading, p: Mark<"provision">): boolean {
  if (isChosenBetween(reading, p)) return true;
  if (lowerAt(reading, p.from - 1) !== "whether" || beforeAt(reading, p.from - 1) === 0) return false;
  return [0, 1, 2].some((gap) => lowerAt(reading, p.to + gap) === "or");
}

/** "must choose between a truce and talks", "faces a choice between the two": which it is to be is left to somebody. */
function isChosenBetween(reading: Reading, { from }: Mark<"provision">): boolean {
  if (!hasWord(reading, between)) return false;
  for (let i = from - 1; i >= Math.max(1, from - farthestBetween); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return false;
    if (isWord(reading, i, between)) return isWord(reading, i - 1, choices) || isWord(reading, i - 2, choices);
  }
  return false;
}
const between = wordClass("between");
const choices = wordClass("choose chooses chose chosen choosing choice choices decide pick dilemma alternative torn");
const farthestBetween = 12;

/** "has neither confirmed nor denied that …", "would not confirm or deny it". */
function isNeitherConfirmed(reading: Reading, to: number): boolean {
  for (let i = 0; i < to - 2; i++)
    if (lowerAt(reading, i).startsWith("confirm") && isWord(reading, i + 1, alternatives) && isWord(reading, i + 2, denials)) return true;
  return false;
}
const alternatives = wordClass("nor or");
const denials = wordClass("deny denied denies denying");

/** "In 1994 Kyiv gave up its arsenal in exchange for assurances": told of a year long past, and of nothing that shall be. */
function isOfOldYear(reading: Reading, g: Governed): boolean {
  const at = lowerAt(reading, 0) === "back" ? 1 : 0;
  if (lowerAt(reading, at) !== "in" || !/^(?:19\d\d|20[01]\d)$/.test(lowerAt(reading, at + 1))) return false;
  return g.modal === undefined && !hasWord(reading, present);
}
const present = wordClass("is are has have wants demands insists says now will must");

/** "Ten days earlier Trump had wanted …", "who had originally asked for": what somebody wanted once, and no longer. */
function isOutdated(reading: Reading, g: Governed): boolean {
  const outermost = g.attitudes.at(-1);
  if (outermost === undefined || g.modal !== undefined) return false;
  if (isOfOldTime(reading, outermost.from)) return true;
  const had = [1, 2, 3].find((gap) => lowerAt(reading, outermost.from - gap) === "had");
  for (let i = outermost.from - 1; i > outermost.from - (had ?? 2); i--) if (isWord(reading, i, once)) return true;
  if (had === undefined) return false;
  for (let i = 0; i < Math.min(outermost.from - had, longestTime); i++) {
    if (lowerAt(reading, i) === "until" && i <= 1) return true;
    if (["earlier", "before", "ago"].includes(lowerAt(reading, i)) && isWord(reading, i - 1, timeUnits)) return true;
  }
  return false;
}
const longestTime = 6;

/** "used to reject", "Until last month Kyiv opposed …", "As late as March it had dismissed …": over, in a past tense. */
function isOfOldTime(reading: Reading, verb: number): boolean {
  if (lowerAt(reading, verb - 1) === "to" && lowerAt(reading, verb - 2) === "used")
    return !isWord(reading, verb - 3, formsOfBe) && !["get", "got", "become"].includes(lowerAt(reading, verb - 3));
  if (!/ed$|^(?:shrank|fought|forbade|sought|stood|put|held|saw|wanted)$/.test(lowerAt(reading, verb))) return false;
  const first = lowerAt(reading, 0);
  if (first === "as") return ["late", "recently"].includes(lowerAt(reading, 1)) && lowerAt(reading, 2) === "as";
  return (
    (first === "until" || first === "till") &&
    [1, 2, 3].some((i) => times.has(lowerAt(reading, i)) || /^(?:19|20)\d\d$/.test(lowerAt(reading, i)))
  );
}
/** Origin: Quirk et al. (1985), 8.51–8.60. */
const times = new Set(
  "recently last yesterday then lately spring summer autumn winter week month year january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const once = wordClass("originally initially once formerly");

/** "could end the war tomorrow, if he wanted to", "any time he chooses": whose fault it is that it goes on. */
function isAtWill(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + farthestWish); i++) {
    const opens = lowerAt(reading, i) === "if" || (lowerAt(reading, i) === "time" && lowerAt(reading, i - 1) === "any");
    if (opens && [2, 3].some((gap) => wishing.has(lowerAt(reading, i + gap)) && endsWish(reading, i + gap + 1))) return true;
  }
  return false;
}
const farthestWish = 8;
const wishing = new Set("wants wanted want chooses chose choose wishes wished likes liked wills".split(" "));
const endsWish = (reading: Reading, at: number): boolean =>
  isBoundary(reading, ["to", "it", "so"].includes(lowerAt(reading, at)) ? at + 1 : at);

/** "Ceding the region would hand Moscow a stronghold": what would come of it. */
function isConsequence(reading: Reading, p: Mark<"provision">): boolean {
  if (p.from > 1 || !lowerAt(reading, 0).endsWith("ing")) return false;
  for (let i = 1; i < longestGerund; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (["would", "could", "might"].includes(lowerAt(reading, i))) return consequences.has(lowerAt(reading, i + 1));
  }
  return false;
}
/** "Giving up the rest of the Donbas would" */
const longestGerund = 10;
const consequences = new Set(
  "hand give leave mean let put bring reward embolden deprive cost strip expose free weaken strengthen threaten undermine amount set send force help make open rob spare buy".split(
    " ",
  ),
);

/** "people whom Kyiv describes as hostages", "those whom he called civilian prisoners": a name for them. */
function isCalledSo(reading: Reading, p: Mark<"provision">): boolean {
  const as = lowerAt(reading, p.from - 1) === "as" ? p.from - 1 : p.from;
  const verb = as - 1;
  // "would be regarded as foreign intervention"
  if (as < p.from && seeing.has(lowerAt(reading, verb)) && isWord(reading, verb - 1, formsOfBe)) return true;
  return isWord(reading, verb, naming) && [1, 2, 3].some((gap) => lowerAt(reading, verb - gap) === "whom");
}
const seeing = new Set("regarded seen treated viewed perceived interpreted understood taken".split(" "));

/** "said that a meeting was unlikely in the near future": a forecast, and nobody's will. */
function isForeseen(reading: Reading, p: Mark<"provision">): boolean {
  // "a ceasefire was unlikely this spring": a wording may reach over it.
  for (let i = p.from + 2; i < p.to; i++)
    if (((p.mask >>> (i - p.from)) & 1) === 0 && chances.has(lowerAt(reading, i)) && isWord(reading, i - 1, foreseeing)) return true;
  // "would have a hard time getting back to the old borders"
  if ([2, 3, 4].some((gap) => lowerAt(reading, p.from - gap) === "hard" && lowerAt(reading, p.from - gap + 1) === "time")) return true;
  const copula = [0, 1, 2].find((gap) => isWord(reading, p.to + gap, foreseeing));
  if (copula === undefined) return false;
  return [1, 2].some((gap) => chances.has(lowerAt(reading, p.to + copula + gap)));
}
const chances = new Set("unlikely likely improbable probable".split(" "));
const foreseeing = wordClass("is was are were seems seemed looks looked remains appears");

/** "On a truce, he said that …", "As for Crimea, …". */
function isTopic(reading: Reading, p: Mark<"provision">): boolean {
  const first = lowerAt(reading, 0);
  // "Commenting on reports about the handover of Donbas, he said that …"
  const isRaised = isWord(reading, 0, raising) && p.from <= longestRaised;
  const at = first === "as" && lowerAt(reading, 1) === "for" ? 2 : isWord(reading, 0, topical) ? 1 : undefined;
  if (!isRaised && (at === undefined || p.from - at > 2)) return false;
  for (let i = p.to; i <= p.to + longestTopic && i < reading.words.length; i++) {
    // "On a truce: no, Lavrov said"
    if (isWord(reading, i, auxiliaries) || (beforeAt(reading, i) & mark.colon) !== 0) return false;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return true;
  }
  return false;
}

const raising = wordClass("commenting responding reacting asked questioned pressed turning referring");
const longestRaised = 7;

/** "As for guarantees, Kyiv seeks binding ones from Washington": which ones it wants is told behind. */
function isTakenUpByOnes(reading: Reading, { to }: Mark<"provision">): boolean {
  return reading.provisions.some((other) => other.from >= to) && reading.words.slice(to).some((w) => w.lexeme.lower === "ones");
}

/** "On a ceasefire:", "As for sanctions:", "Security guarantees:": heads what stands below it. */
function isLabel(reading: Reading): boolean {
  if (reading.words.length > longestTopic || !reading.text.endsWith(":")) return false;
  return isWord(reading, 0, topical) || lowerAt(reading, 0) === "as" || reading.words.length <= 2;
}
const topical = wordClass("on regarding concerning");
const longestTopic = 5;

/** "That a truce might cost land, he did not dispute": a fact, and nobody's will. */
function isConceded(reading: Reading, p: Mark<"provision">): boolean {
  if (lowerAt(reading, 0) !== "that" || p.from > longestTopic) return false;
  const verb = reading.words.findIndex((w, i) => i > p.to && isOf(w, conceding));
  return verb > 0 && ["not", "never", "hardly", "nobody"].includes(lowerAt(reading, verb - 1));
}
const conceding = wordClass("dispute disputes disputed deny denied denies contest contested doubt doubted doubts question questioned");

/** "met around one table on Friday", "No European sat at the table": in the wording's own words, an event. */
function hasHappened(reading: Reading, p: Mark<"provision">, isDenied: boolean): boolean {
  if (isDenied && !isWord(reading, 0, nobodys)) return false;
  if (!hasWord(reading, events) && !hasWord(reading, given)) return false;
  for (let i = p.from; i < p.to; i++) {
    if (((p.mask >>> (i - p.from)) & 1) === 0 || supposing.has(lowerAt(reading, i - 1))) continue;
    if (isWord(reading, i, events) || (isWord(reading, i, given) && counted.test(lowerAt(reading, i + 1)))) return true;
  }
  return false;
}
const nobodys = wordClass("no nobody none neither");
/** "exchanged 300 prisoners", "returned 12 children": that many, that day. */
const given = wordClass("exchanged swapped traded returned freed released repatriated");
const counted = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|another|some|more)$/;
const events = wordClass("met sat gathered spoke shook convened");
/** "if they met", "could be met". */
const supposing = new Set("be been".split(" "));

/** "denied that the next round would be held in Rome", "on Friday": that there will be one is not denied. */
function isWhereOrWhen(reading: Reading, p: Mark<"provision">): boolean {
  const isKnown = [0, 1, 2, 3].some((gap) => known.has(lowerAt(reading, p.from - gap)) && beforeAt(reading, p.from - gap + 1) === 0);
  if (!isKnown || !reading.words.slice(p.from, p.to).some((w) => meetings.test(w.lexeme.lower))) return false;
  for (let i = p.from + 1; i <= p.to + farthestPlace && i < reading.words.length; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    const next = lowerAt(reading, i + 1) === "the" ? i + 2 : i + 1;
    if (["in", "at", "on"].includes(lowerAt(reading, i)) && reading.words[next]?.lexeme.capital === true) return true;
  }
  return false;
}
const meetings = /^(?:talks?|meetings?|rounds?|summits?|negotiations?|session)$/;
const farthestPlace = 6;
/** What makes of talks those that are coming anyway. */
const known = new Set("next coming upcoming second third fourth the".split(" "));
