import type { Knowledge, Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { tokenise, type Word } from "../cues/tokens.ts";
import { type Classes, classesOfAll, isOf, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { chooseProvisions } from "./chooseProvisions.ts";
import { bitOf, kinds as bits, byEnd, kindsOf } from "./marks.ts";
import { withoutSaidNo } from "./saidNo.ts";
import { isSeemingMark } from "./seemingMarks.ts";
import { covers, sharesWords } from "./sharedWords.ts";
import { isRefusal } from "./willInWording.ts";

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
  return readWords(text, tokenise(text, knowledge.matcher.lexicon), knowledge);
}

/** Reads some words of a text. Their offsets count from where the text begins. */
export function readWords(text: string, words: readonly Word[], knowledge: Knowledge): Reading {
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
    if (kind === "provision" || kind === "unless" || isRepeated(found, i) || isCovered(found, match, provisions)) continue;
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
function isCovered(found: readonly Match<Meaning>[], match: Match<Meaning>, provisions: readonly Mark<"provision">[]): boolean {
  const { kind } = match.meaning;
  for (const other of found) {
    if (other.from > match.from) return false;
    // "wants to stop" whose "stop" a wording has used up is no more than "wants".
    const isVerb = kind === "attitude" && other.meaning.kind === kind;
    if (!covers(other, match) || (isVerb && isPartOf(other, provisions) && !isPartOf(match, provisions))) continue;
    // "No 10 said": a name, and no negation.
    if (kind === "negator" && other.meaning.kind === "party") return true;
    if (other.meaning.kind === kind || (isExclusive(match) && isExclusive(other))) return true;
  }
  return false;
}
