import type { Knowledge, Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { tokenise, type Word, wall } from "../cues/tokens.ts";
import { type Classes, classesOfAll, isOf, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { isAcrossItems } from "./acrossItems.ts";
import { inOrder } from "./inOrder.ts";
import { bitOf, kinds as bits, byEnd, kindsOf } from "./marks.ts";
import { withoutSaidNo } from "./saidNo.ts";
import { isSeemingMark } from "./seemingMarks.ts";
import { isStanceGivenUp } from "./stanceGivenUp.ts";
import { beginsInTextsName } from "./textsName.ts";
import { isRefusal, isRefusedInside, isWantedInside } from "./willInWording.ts";

export type Mark<K extends Meaning["kind"] = Meaning["kind"]> = Match<Meaning & { kind: K }>;

/** A sentence taken apart: its words, and every mark on them by kind. */
export interface Reading {
  readonly text: string;
  /** Where the sentence begins in its article part. The offsets of its words count from there. */
  readonly start: number;
  readonly words: readonly Word[];
  /** The classes of all its words. */
  readonly classes: Classes;
  /** The punctuation between all its words, as bits of `mark`. */
  readonly punctuation: number;
  /** Marks that end at a word, without provisions. */
  readonly endingAt: readonly (readonly Match<Meaning>[])[];
  readonly marks: readonly Match<Meaning>[];
  /** The kinds of the marks that begin at a word, as bits of `kinds`. */
  readonly begun: readonly number[];
  /** The kinds of the marks that end at a word. */
  readonly ended: readonly number[];
  /** The kinds of all its marks. */
  readonly kinds: number;
  readonly provisions: readonly Mark<"provision">[];
  /** Attitudes that a provision's own wording has used up: "ready to negotiate once …". */
  readonly usedUp: readonly Mark<"attitude">[];
}

/** Reads a sentence as if it stood at the beginning of its text. */
export function readSentence(text: string, knowledge: Knowledge): Reading {
  const words = tokenise(text, knowledge.matcher.lexicon);
  const found = withoutSaidNo(knowledge.matcher.find(words), words);
  const provisions = chooseProvisions(found, words);
  const marks = chooseMarks(found, provisions, words);
  const isUsedUp = (m: Match<Meaning>): m is Mark<"attitude"> => isKind(m, "attitude") && isPartOf(m, provisions) && !isDirection(words, m);
  const usedUp = provisions.length === 0 ? [] : found.filter(isUsedUp);
  let punctuation = 0;
  for (const { before } of words) punctuation |= before;
  // Written out, for an object that others are spread into takes longer to make and to read.
  const { begun, ended, kinds } = kindsOf(marks, words.length);
  return {
    text,
    start: 0,
    words,
    classes: classesOfAll(words),
    punctuation,
    endingAt: byEnd(marks, words.length),
    marks,
    begun,
    ended,
    kinds,
    provisions,
    usedUp,
  };
}

/** "gets it back", "pulled back from": a direction, and nobody's backing. */
function isDirection(words: readonly Word[], m: Match<Meaning>): boolean {
  if (words[m.from]?.lexeme.lower !== "back") return false;
  const next = words[m.to];
  if (isOf(words[m.from - 1], movers)) return true;
  // "give Ukraine back the dam", "hand them back"
  const getter = words[m.from - 1]?.lexeme;
  const isGetter = getter?.capital === true || isOf(words[m.from - 1], pronouns);
  if (isGetter && isOf(words[m.from - 2], movers)) return true;
  if (m.to - m.from > 1) return false;
  return (
    next === undefined || next.before !== 0 || ["to", "from", "in", "into", "home", "at", "by", "on", "out"].includes(next.lexeme.lower)
  );
}

const pronouns = wordClass("it them him her us");
/** "gets back a sliver", "hand back the plant". */
const movers = stemClass("get give hand take bring come go win pull push send turn roll".split(" ").map(stem));

export function isKind<K extends Meaning["kind"]>(mark: Match<Meaning>, kind: K): mark is Mark<K> {
  return mark.meaning.kind === kind;
}

/** The words a match named, as bits counted from word `from`; 0 where they lie too far apart to be compared. */
function bitsFrom(match: Match<unknown>, from: number): number {
  const shift = match.from - from;
  return shift < 0 || shift > 30 ? 0 : match.mask << shift;
}

/** All words of `inner` are words of `outer`, which has more. */
function covers(outer: Match<unknown>, inner: Match<unknown>): boolean {
  if (outer.from > inner.from || outer.to < inner.to || outer.mask === inner.mask) return false;
  const bits = bitsFrom(inner, outer.from);
  return bits !== 0 && bits !== outer.mask && (bits & ~outer.mask) === 0;
}

/** The inner wording lies inside the outer one of another provision and ends in a word of it: "no talks before a complete ceasefire". */
function swallows(outer: Mark<"provision">, inner: Mark<"provision">): boolean {
  if (
    outer.meaning.provision === inner.meaning.provision ||
    outer.from > inner.from ||
    outer.to < inner.to ||
    outer.to - outer.from <= inner.to - inner.from
  )
    return false;
  const last = inner.to - 1 - outer.from;
  return last <= 30 && ((outer.mask >>> last) & 1) === 1 && named(outer) * loosest > outer.to - outer.from;
}

/** A wording of which so few words are named reaches over other thoughts: it hides none that stand between. */
const loosest = 3;

function named(match: Match<unknown>): number {
  let words = 0;
  for (let bits = match.mask; bits !== 0; bits &= bits - 1) words++;
  return words;
}

function sharesWords(a: Match<unknown>, b: Match<unknown>): boolean {
  if (a.to <= b.from || b.to <= a.from) return false;
  const from = Math.min(a.from, b.from);
  return (bitsFrom(a, from) & bitsFrom(b, from)) !== 0;
}

/** So many words beside a wording still tell what it means. */
const nearby = 3;

/** The wider wording wins, and none stays beside a wording that the dossier says means something else. */
function chooseProvisions(found: readonly Match<Meaning>[], words: readonly Word[]): Mark<"provision">[] {
  const all: Mark<"provision">[] = [];
  const unless: Mark<"unless">[] = [];
  for (const match of found) {
    const isProvision = isKind(match, "provision");
    if (!(isProvision || isKind(match, "unless")) || beginsInTextsName(words, found, match)) continue;
    if (!isProvision) unless.push(match);
    else if (!isStanceGivenUp(words, match) && !isNoEnd(words, match) && !isSeemingMark(words, match)) all.push(match);
  }
  if (all.length === 0 || (all.length === 1 && unless.length === 0)) return all;
  return chosenOf(all, unless, found, words);
}

/** "more sanctions relief": what ends in the first noun of a compound says nothing of the compound. */
const isModifier = (words: readonly Word[], u: Match<unknown>, { from, to }: Match<unknown>): boolean =>
  u.from === from - 1 && u.to === from + 1 && to === from + 2 && isOf(words[from + 1], heads);
const heads = wordClass("relief waiver waivers easing removal lifting rollback release exchange swap return");

/** "no halt to strikes", "no problem with inviting Kyiv": none of an end is no end, and no problem with a thing is no refusal, however well the "no" fits what follows. */
function isNoEnd(words: readonly Word[], { from, to, mask }: Match<unknown>): boolean {
  if (!isOf(words[from], negative)) return false;
  for (let i = from + 1; i < to; i++) if (isOf(words[i], ends) && ((mask >>> (i - from)) & 1) === 0) return true;
  return false;
}
const negative = wordClass("no not never nothing stop stops stopped end ends ended ending lift lifts lifted lifting");
const ends = wordClass(
  "halt end moratorium ban pause stop cessation suspension truce ceasefire cease-fire freeze problem problems objection objections issue difficulty quarrel qualms reservations less without hold suspension block blockade",
);

/** Of several wordings of which some may be accidents, parts of others or something else here. */
function chosenOf(
  all: readonly Mark<"provision">[],
  unless: readonly Mark<"unless">[],
  found: readonly Match<Meaning>[],
  words: readonly Word[],
): Mark<"provision">[] {
  const isOne = (match: Mark<"provision" | "unless">): boolean =>
    all.length < 2 || !(isAcrossItems(words, match, all) || isForetold(found, match, all));
  const whole = all.filter(isOne);
  const elsewhere = unless.filter(isOne);
  const wanted = whole.filter((match) => found.some((m) => isWantedInside(match, m, found)));
  const reaching = whole.filter(
    (match) => wanted.includes(match) || isBacked(words, match) || found.some((m) => isRefusedInside(match, m, found)),
  );
  const hasNearer = (match: Mark<"provision">): boolean =>
    whole.some(
      (next) =>
        next.meaning.provision === match.meaning.provision &&
        !reaching.includes(next) &&
        (!wanted.includes(match) || next.meaning.polarity === match.meaning.polarity) &&
        next.from > match.from &&
        next.to <= match.to + nearby,
    );
  // A wording that means something else here hides no other.
  const meant = whole.filter(
    (match) =>
      !(reaching.includes(match) && hasNearer(match)) &&
      !elsewhere.some(
        (u) =>
          u.meaning.provision === match.meaning.provision &&
          u.from < match.to + nearby &&
          match.from < u.to + nearby &&
          !isModifier(words, u, match) &&
          !isWalledOff(words, u, match),
      ),
  );
  const kept: Mark<"provision">[] = [];
  for (const match of inOrder([...meant], (a, b) => strength[a.meaning.polarity] - strength[b.meaning.polarity])) {
    if (meant.some((other) => other !== match && (covers(other, match) || swallows(other, match)))) continue;
    if (kept.some((other) => other.meaning.provision === match.meaning.provision && other.from < match.to && match.from < other.to))
      continue;
    kept.push(match);
  }
  return inOrder(kept, (a, b) => a.from - b.from || a.to - b.to);
}

/** "Recognition of Crimea would sow the seeds of the next war": what is foretold of one thing is no other. */
const isForetold = (found: readonly Match<Meaning>[], { from, to }: Match<unknown>, all: readonly Mark<"provision">[]): boolean =>
  found.some(
    (m) =>
      isKind(m, "predication") &&
      m.meaning.form === "foretold" &&
      m.from <= from &&
      to <= m.to &&
      all.some((other) => other.to <= m.from && m.from - other.to <= nearby),
  );

/** "Kyiv and Paris back the return of the children": they support it, and bring nothing back. */
const isBacked = (words: readonly Word[], { from }: Match<unknown>): boolean =>
  isOf(words[from], backs) && isOf(words[from + 1], determiners);
const backs = wordClass("back backs backed backing");
const determiners = wordClass("the a an their his her its this that such");

/**
 * A semicolon stands between, or "and" before what else is named: "no cap on the army; friendly forces may come", "the army cut and foreign troops
 * sent home" are two things, "the wounded and sick prisoners" one.
 */
function isWalledOff(words: readonly Word[], other: Match<unknown>, wording: Match<unknown>): boolean {
  const item = isOf(words[wording.to + 1], openers) ? wording.to + 2 : wording.to + 1;
  if (other.from === item && words[wording.to]?.lexeme.lower === "and") return true;
  const [end, from] = [Math.min(other.to, wording.to), Math.max(other.from, wording.from)];
  for (let i = end; i <= from; i++) if (((words[i]?.before ?? 0) & wall) !== 0) return true;
  return false;
}

const openers = wordClass("no the any all");

/** Of two wordings of one provision that share words the one that says more stays. */
const strength = { conditional: 0, against: 1, for: 2 } as const;

const exclusive =
  bits.attitude |
  bits.denial |
  bits.silence |
  bits.condition |
  bits.negator |
  bits.prescriptive |
  bits.possibility |
  bits.hedge |
  bits.filler;
const isExclusive = ({ meaning }: Match<Meaning>): boolean => (bitOf(meaning) & exclusive) !== 0;

/** Of marks that say how something stands only the widest counts, and none that a provision's own wording has used up. */
function chooseMarks(found: readonly Match<Meaning>[], provisions: readonly Mark<"provision">[], words: readonly Word[]): Match<Meaning>[] {
  const marks: Match<Meaning>[] = [];
  for (let i = 0; i < found.length; i++) {
    const match = found[i];
    if (match === undefined) continue;
    const { kind } = match.meaning;
    if (kind === "provision" || kind === "unless" || isRepeated(found, i) || isCovered(found, match)) continue;
    if (isExclusive(match) && (isPartOf(match, provisions) || (kind === "condition" && isOnSource(found, match)))) continue;
    if (kind === "attitude" && (isDirection(words, match) || beginsInName(found, match))) continue;
    if (!isSeemingMark(words, match)) marks.push(match);
  }
  return marks;
}

/** "The Associated Press, rejects any cap on": a word of an outlet's name presses nobody. */
const beginsInName = (found: readonly Match<Meaning>[], { from }: Match<Meaning>): boolean =>
  found.some((other) => isKind(other, "outlet") && other.from <= from && from < other.to);

/** A provision's own wording has used it up. */
function isPartOf(match: Match<Meaning>, provisions: readonly Mark<"provision">[]): boolean {
  for (const p of provisions)
    if (match.to <= p.to && (p.from <= match.from || isSameRefusal(match, p)) && sharesWords(p, match)) return true;
  return false;
}

/** "the question of NATO membership is closed", "said no to easing": the wording that begins later has the verdict in it, and it is not turned round by the same word. */
const isSameRefusal = (match: Match<Meaning>, p: Mark<"provision">): boolean => p.meaning.polarity === "against" && isRefusal(match);

const isOnSource = (found: readonly Match<Meaning>[], match: Match<Meaning>): boolean =>
  found.some((other) => other.meaning.kind === "source" && other.from < match.to && match.from < other.to);

/** The same was found by another cue. What is found stands in order of its first word. */
function isRepeated(found: readonly Match<Meaning>[], i: number): boolean {
  const match = found[i];
  if (match === undefined) return false;
  for (let j = i - 1; j >= 0 && found[j]?.from === match.from; j--) {
    const other = found[j];
    if (other?.to === match.to && other.mask === match.mask && other.meaning === match.meaning) return true;
  }
  return false;
}

/** A wider mark of its kind, or for those that say how something stands of any such kind, has all of its words. */
function isCovered(found: readonly Match<Meaning>[], match: Match<Meaning>): boolean {
  const { kind } = match.meaning;
  for (const other of found) {
    if (other.from > match.from) return false;
    if (!covers(other, match)) continue;
    // "No 10 said": a name, and no negation.
    if (kind === "negator" && other.meaning.kind === "party") return true;
    if (other.meaning.kind === kind || (isExclusive(match) && isExclusive(other))) return true;
  }
  return false;
}
