import { isWord } from "../cues/wordClasses.ts";
import { naming } from "../language/grammar.ts";
import { beginningAt, beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { complementOf } from "../stance/constructions/objectComplement.ts";
import type { Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Discourse } from "./discourse.ts";
import { isWhole } from "./pair.ts";
import { isJudgedAt } from "./verdict.ts";

/** Words that point at some of several things: from, to, and which of them. `isNone`: at none of them. */
interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly which: readonly number[];
  readonly isNone: boolean;
}

/** By its place in the row (Quirk et al., 6.50–6.62). */
const ordinals: ReadonlyMap<string, number> = new Map([
  ["former", 0],
  ["first", 0],
  ["latter", 1],
  ["second", 1],
  ["third", 2],
]);
const amounts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);
/** What such a thing is called. Origin: Schmid, English Abstract Nouns as Conceptual Shells (2000), and own reading. */
export const points = new Set(
  "point demand idea item question issue matter element request condition measure step thing topic requirement wish concession".split(" "),
);
const isPoint = (lower: string): boolean => points.has(lower) || (lower.endsWith("s") && points.has(lower.slice(0, -1)));

/** "Kyiv rejected the former and accepted the latter", "Moscow will grant neither", "agreed to none of them": things that were named in a row right before. */
export function pointedAt(reading: Reading, topics: readonly Topic[], { pair }: Discourse): Mark<"provision">[] {
  const things = inRow(topics);
  // Of two texts "the first" is one of them.
  if (things.length < 2 || things.length > mostThings || isHeld(pair)) return [];
  const found: Pointer[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const pointer =
      byOrder(reading, i, things.length) ??
      contrasted(reading, i, things.length) ??
      allBut(reading, i, things.length) ??
      bySet(reading, i, things.length);
    if (pointer === undefined) continue;
    found.push(pointer);
    i = pointer.to - 1;
  }
  return found.flatMap(({ from, to, which, isNone }) =>
    which.flatMap((at) => {
      const topic = things[at];
      return topic ? [mentionOf(topic, from, to, isNone)] : [];
    }),
  );
}
const mostThings = 4;
/** Two texts are held side by side, or have been announced; one alone is no row. */
const isHeld = (pair: Discourse["pair"]): boolean => pair !== undefined && !pair.isOver && (pair.isAnnounced || isWhole(pair));
/** Sentences since they were named. */
const oldest = 1;

/** The things that the sentence before named, each once; beside them a text that is named with them is none. */
export function inRow(topics: readonly Topic[]): readonly Topic[] {
  const row = topics.filter((t, i) => t.age <= oldest && topics.findIndex((other) => other.provision === t.provision) === i);
  if (row.length < 2 || !row.some(isOfText)) return row;
  const things = row.filter((t) => !isTextsName(t));
  return things.length > 0 ? things : row;
}

export const isOfText = ({ reading }: Topic): boolean => hasKind(reading, kinds.text | kinds.knownText);

/** "Washington's plan contains …": the wording is no more than the text's own name, or begins with it. */
const isTextsName = ({ reading, wording }: Topic): boolean =>
  reading.marks.some((m) => (isKind(m, "text") || isKind(m, "knownText")) && m.from < wording.to && wording.from < m.to);

/** A mention by other words, for the thing as it was worded. */
export function mentionOf({ provision, wording }: Topic, from: number, to: number, isNone = false): Mark<"provision"> {
  const isAgainst = (wording.meaning.polarity === "against") !== isNone;
  return { meaning: { kind: "provision", provision, polarity: isAgainst ? "against" : "for" }, from, to, mask: 2 ** (to - from) - 1 };
}

/** "the former", "the second point", "the first of these demands". */
function byOrder(reading: Reading, at: number, things: number): Pointer | undefined {
  const place = placeAt(reading, at, things);
  if (place === undefined || place >= things || lowerAt(reading, at - 1) !== "the") return undefined;
  if (["former", "latter"].includes(lowerAt(reading, at)) && things > 2) return undefined;
  const to = ofThem(reading, isPoint(lowerAt(reading, at + 1)) ? at + 2 : at + 1);
  return endsPhrase(reading, to) ? { from: at, to, which: [place], isNone: false } : undefined;
}

/** "the last": of those that were named, whichever place it has. */
const placeAt = (reading: Reading, at: number, things: number): number | undefined =>
  lowerAt(reading, at) === "last" ? things - 1 : ordinals.get(lowerAt(reading, at));

/** "the one … the other", "the former but not the other". */
function contrasted(reading: Reading, at: number, things: number): Pointer | undefined {
  const lower = lowerAt(reading, at);
  if (things !== 2 || (lower !== "one" && lower !== "other") || lowerAt(reading, at - 1) !== "the" || !endsPhrase(reading, at + 1))
    return undefined;
  const isOther = (i: number): boolean => lowerAt(reading, i) === "other" && lowerAt(reading, i - 1) === "the";
  const isFirst = (i: number): boolean => ["one", "former", "first"].includes(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "the";
  const hasPartner = reading.words.some((_, i) => (lower === "one" ? i > at && isOther(i) : i < at && isFirst(i)));
  return hasPartner ? { from: at, to: at + 1, which: [lower === "one" ? 0 : 1], isNone: false } : undefined;
}

/** "accepted the first and turned down the other two", "the rest": all but the one that was singled out before. */
function allBut(reading: Reading, at: number, things: number): Pointer | undefined {
  if (things < 3 || lowerAt(reading, at - 1) !== "the") return undefined;
  const lower = lowerAt(reading, at);
  const isCounted = lower === "other" && amounts.get(lowerAt(reading, at + 1)) === things - 1;
  if (!isCounted && lower !== "others" && lower !== "rest") return undefined;
  const to = isCounted ? at + 2 : at + 1;
  const single = reading.words.findIndex((_, i) => i < at && byOrder(reading, i, things) !== undefined);
  const place = placeAt(reading, single, things);
  if (single < 0 || place === undefined || !endsPhrase(reading, to)) return undefined;
  return { from: at, to, which: Array.from({ length: things }, (_, i) => i).filter((i) => i !== place), isNone: false };
}

/** "neither", "both", "all three", "none of them", "either demand". */
function bySet(reading: Reading, at: number, things: number): Pointer | undefined {
  const lower = lowerAt(reading, at);
  const count = lower === "all" || lower === "any" ? amounts.get(lowerAt(reading, at + 1)) : undefined;
  if (count !== undefined ? count !== things : !(things === 2 ? ofTwo : ofMany).has(lower)) return undefined;
  const head = count === undefined ? at + 1 : at + 2;
  const to = ofThem(reading, isPoint(lowerAt(reading, head)) ? head + 1 : head);
  const isNamed = to > at + 1;
  if ((!isNamed && !bare.has(lower) && !isEitherTaken(reading, at)) || !endsPhrase(reading, to) || lowerAt(reading, to) === "nor")
    return undefined;
  if (!isNamed && !(isObjectAt(reading, at, to) || isJudgedAt(reading, to) || isUndergone(reading, to))) return undefined;
  const which = Array.from({ length: things }, (_, i) => i);
  return { from: at, to, which, isNone: lower === "neither" || lower === "none" };
}
const ofTwo = new Set("neither both either none".split(" "));
const ofMany = new Set("none all any each".split(" "));
/** Those of them that may stand alone. */
const bare = new Set("neither both".split(" "));

/** "will not accept either": a verb takes it that needs an object, for "does not agree either" is "too". */
const isEitherTaken = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "either" && beginsAt(reading, at - 1, kinds.attitude) && takers.test(lowerAt(reading, at - 1));
const takers = /^(?:accept|support|back|sign|grant|endors|embrac|allow|permit|want|consider)/;

/** Behind "of them", "of the two", "of these demands". */
function ofThem(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== "of") return at;
  const next = lowerAt(reading, at + 1);
  const isThese = ["these", "those", "the"].includes(next);
  if (isThese && isPoint(lowerAt(reading, at + 2))) return at + 3;
  if (isThese && amounts.has(lowerAt(reading, at + 2))) return isPoint(lowerAt(reading, at + 3)) ? at + 4 : at + 3;
  return ["them", "these", "those"].includes(next) ? at + 2 : at;
}

/** Nothing that the word would qualify stands behind it. */
export function endsPhrase(reading: Reading, at: number): boolean {
  if (endsClause(reading, at)) return true;
  const lower = lowerAt(reading, at);
  if (isWord(reading, at, auxiliaries) || isCoordinator(reading, at) || isWord(reading, at, naming) || /[adest]ly$/.test(lower))
    return true;
  if (follows.has(lower) || beginsAt(reading, at, kinds.attitude | kinds.negator | kinds.pronoun | kinds.predication)) return true;
  return complementOf(reading, at) !== undefined || actsAt(reading, at);
}
const follows = new Set("from for before after than now also outright within during overnight yesterday today instead quite".split(" "));

/** "The first Paris supports": somebody and what he does. */
function actsAt(reading: Reading, at: number): boolean {
  const who = beginningAt(reading, at).find((m) => isKind(m, "party") && m.meaning.form === "name");
  if (who === undefined) return false;
  return isWord(reading, who.to, auxiliaries) || beginsAt(reading, who.to, kinds.attitude | kinds.say) || isWord(reading, who.to, naming);
}

/** "grants neither", "agrees to both": behind a verb that ends there. */
const isObjectAt = (reading: Reading, from: number, to: number): boolean =>
  from > 0 && beforeAt(reading, from) === 0 && !isCoordinator(reading, from - 1) && !isWord(reading, from - 1, auxiliaries)
    ? endsClause(reading, to)
    : false;

/** "Both were rejected", "neither will be signed": something is done with it. */
function isUndergone(reading: Reading, at: number): boolean {
  const be = ["will", "would", "can", "could", "has", "have", "had"].includes(lowerAt(reading, at)) ? at + 1 : at;
  return ["is", "are", "was", "were", "be", "been"].includes(lowerAt(reading, be)) && /ed$|en$/.test(lowerAt(reading, be + 1));
}
