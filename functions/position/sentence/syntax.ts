import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "./marks.ts";
import type { Mark, Reading } from "./reading.ts";

/** Closed classes that tell a verb from a noun without a parser. Origin: Quirk et al., chapter 3, and own reading. */
export const auxiliaries = wordClass("is are was were be been has have had does do did will would shall should must may might can could");
export const finiteVerbs = wordClass(
  "views sees regards calls makes takes keeps remains remain wants stays stay goes returns gets leaves lets puts gives sets attaches attached",
);
/** Participles that are adjectives: who is determined does it. */
const adjectives = new Set("prepared opposed determined committed inclined interested open concerned worried".split(" "));
/** Verbs that begin the wording of provisions, in their bare form. Origin: own reading. */
const bareVerbs = new Set(
  "lift ease remove scrap recognise recognize acknowledge withdraw pull release return give cede hand keep freeze halt stop end cap limit restrict reduce cut join deploy send station rebuild restore exchange swap free unfreeze impose tighten drop retain regain suspend pay raise hire pause close reopen sign build ban resume see saw regard view call consider describe treat".split(
    " ",
  ),
);

// An array asked for its element -1 looks for a property of that name, which takes fifty times as long as a comparison.

/** A word in small letters; nothing beyond the sentence. */
export function lowerAt(reading: Reading, at: number): string {
  return at < 0 ? "" : (reading.words[at]?.lexeme.lower ?? "");
}

/** The punctuation before a word; none beyond the sentence. */
export function beforeAt(reading: Reading, at: number): number {
  return at < 0 ? 0 : (reading.words[at]?.before ?? 0);
}

/** Punctuation stands before a word, or the sentence ends there. */
export function isBoundary(reading: Reading, at: number): boolean {
  return at >= reading.words.length || beforeAt(reading, at) !== 0;
}

/** Punctuation, or what of it is in `by` (bits of `mark`), stands between what ends at one word and what begins at another. */
export function isApart(reading: Reading, end: number, from: number, by = anything): boolean {
  for (let i = end; i <= from; i++) if ((beforeAt(reading, i) & by) !== 0) return true;
  return false;
}
const anything = ~0;
/** "long-held" parts nothing. */
export const parting = ~mark.hyphen;

/** A bare verb, or a form of it: "freeze", "freezes". */
export const isVerbForm = (lower: string): boolean =>
  pasts.has(lower) ||
  bareVerbs.has(lower) ||
  bareVerbs.has(lower.replace(/(es|s|ed|d)$/, "")) ||
  bareVerbs.has(lower.replace(/(s|d)$/, ""));

/** Past forms that are no nouns. */
const pasts = new Set("wrote took gave kept left held put set sent brought withdrew froze".split(" "));

/** "is being asked to leave": who is asked wants nothing. */
const addressed = new Set("held asked told ordered urged invited instructed pressed advised requested".split(" "));

/** "is promised", "were threatened": the subject is not who promises. */
export function isPassive(reading: Reading, attitude: Mark<"attitude">): boolean {
  const isAsked = ["to", "for"].includes(lowerAt(reading, attitude.to - 1)) && addressed.has(lowerAt(reading, attitude.from));
  const word = lowerAt(reading, isAsked ? attitude.from : attitude.to - 1);
  if ((attitude.to - attitude.from > 1 && !isAsked) || !/(ed|en|ung|ought|ne|told|held)$/.test(word) || adjectives.has(word)) return false;
  for (let i = attitude.from - 1; i >= Math.max(0, attitude.from - 3); i--) {
    if (isWord(reading, i, formsOfBe)) return true;
    if (!reading.words[i]?.lexeme.light && lowerAt(reading, i) !== "not") break;
  }
  return isGappedPassive(reading, attitude);
}

/** "Sanctions would be lifted and Russia invited back": the auxiliary of the clause before holds for the participle, which has no object. */
function isGappedPassive(reading: Reading, { from, to }: Mark<"attitude">): boolean {
  if (!isBoundary(reading, to) && !isWord(reading, to, intransitive)) return false;
  const and = [2, 3, 4].map((gap) => from - gap).find((at) => isCoordinator(reading, at));
  if (and === undefined) return false;
  for (let i = and - 1; i >= Math.max(1, and - longestClause); i--)
    if (lowerAt(reading, i) === "be") return isWord(reading, i - 1, auxiliaries) || lowerAt(reading, i - 1) === "to";
  return false;
}
const longestClause = 8;
/** What may follow such a participle. */
const intransitive = wordClass("back to in into from out by home on over off as with and");

/** Who does it in a passive: "by the American proposal". */
export function agentAfter(reading: Reading, actors: readonly Actor[], from: number, farthest: number): Actor | undefined {
  const by =
    actors.find((a) => a.from >= from && a.from < farthest && lowerAt(reading, a.from - 1) === "by") ?? officialBy(reading, actors, from);
  if (by) return by;
  // "is being considered in Moscow", "is on offer from the White House"
  return actors.find(
    (a) =>
      a.from >= from &&
      a.from <= from + 2 &&
      a.kind === "party" &&
      ["in", "from"].includes(lowerAt(reading, a.from - 1)) &&
      a.from - 1 === from,
  );
}

/** "requested of both sides by the Italian foreign minister, Antonio Tajani": the name comes after the office that "by" gives. */
function officialBy(reading: Reading, actors: readonly Actor[], from: number): Actor | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + farthestBy); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (lowerAt(reading, i) === "by") return actors.find((a) => a.from > i && a.from <= i + longestTitle && a.kind !== "text");
  }
  return undefined;
}
const farthestBy = 6;
const longestTitle = 5;

const determiners = new Set("the a an its his her their any some these those".split(" "));

/** "the proposed limits", "the promised guarantee": an adjective, no verb. */
export function isAdjective(reading: Reading, attitude: Mark<"attitude">): boolean {
  return (
    attitude.to - attitude.from === 1 &&
    /(ed|en)$/.test(lowerAt(reading, attitude.from)) &&
    determiners.has(lowerAt(reading, attitude.from - 1)) &&
    !isWord(reading, attitude.from - 2, formsOfBe)
  );
}

/** "and", "or" at a word. */
export function isCoordinator(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  // "again and again"
  return (lower === "and" || lower === "or") && (at === 0 || lowerAt(reading, at - 1) !== lowerAt(reading, at + 1));
}

/** A new verb of the same subject begins here: "… and views a ceasefire as …". */
export function startsVerb(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (isWord(reading, at, auxiliaries) || isWord(reading, at, finiteVerbs)) return true;
  return /(s|ed)$/.test(lower) && beginsAt(reading, at, kinds.say | kinds.attitude | kinds.predication);
}

/** "Stop the killing": a verb in its bare form begins the clause. */
export function isImperative(reading: Reading, p: Mark<"provision">): boolean {
  return (p.from === 0 || beforeAt(reading, p.from) !== 0) && bareVerbs.has(lowerAt(reading, p.from));
}

/** "…, lift sanctions and …" in a list of verbs is governed by what governs the list, not by the verb before it. */
export function isSiblingVerb(reading: Reading, p: Mark<"provision">): boolean {
  const first = lowerAt(reading, p.from - 1) === "also" ? p.from - 1 : p.from;
  const joined = (beforeAt(reading, first) & mark.comma) !== 0 || isCoordinator(reading, first - 1);
  return joined && bareVerbs.has(lowerAt(reading, p.from).replace(/s$/, ""));
}

/** "would announce", "is to declare itself": what is laid down for somebody, and not what he does. */
export function isPrescribed(reading: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - farthestModal); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (endsAt(reading, i, kinds.prescriptive)) return true;
    // "would not seek": a text's content too. Who "will not" speaks for himself.
    if (["not", "never"].includes(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "would") return true;
    if (!reading.words[i]?.lexeme.light && !["then", "first", "also", "be"].includes(lowerAt(reading, i))) return false;
  }
  return false;
}
const farthestModal = 4;
