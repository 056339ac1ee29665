import type { Actor } from "../actors/actors.ts";
import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark, wall } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words that a denial in front may have: "neither this month nor at any later date". */
const longestFront = 9;
/** Words of an aside that says who speaks: ", Macron told reporters in Rome,". */
const longestAside = 8;

/**
 * "Under no circumstances will Ukraine …", "Neither now nor later would Paris …", "At no point, he said, had Kyiv …": a denial at the head of
 * a clause whose verb stands before its subject (Quirk et al., 18.24).
 */
export function invertedDenial(reading: Reading, { from }: Actor): Match<Meaning> | undefined {
  const verb = from - 1;
  if (!isWord(reading, verb, auxiliaries) || beforeAt(reading, from) !== 0) return undefined;
  const near = beforeAt(reading, verb) === 0 ? negatorEnding(reading, verb - 1) : undefined;
  return near ?? negatorOpening(reading, (beforeAt(reading, verb) & mark.comma) === 0 ? verb : beforeAside(reading, verb));
}

const negatorEnding = (reading: Reading, at: number): Match<Meaning> | undefined => endingAt(reading, at).find((m) => isKind(m, "negator"));

/** The denial that opens the clause whose front ends before a word. */
function negatorOpening(reading: Reading, end: number | undefined): Match<Meaning> | undefined {
  if (end === undefined) return undefined;
  for (let i = end - 1; i >= Math.max(0, end - longestFront); i--) {
    const opens =
      i === 0 || (beforeAt(reading, i) & (wall | mark.comma | mark.quote | mark.colon)) !== 0 || openers.has(lowerAt(reading, i - 1));
    if (opens) return denying.has(lowerAt(reading, i)) || fronts.has(lowerAt(reading, i)) ? negatorFrom(reading, i, end) : undefined;
  }
  return undefined;
}
const openers = new Set("that and but".split(" "));
const denying = new Set("neither never not nor no".split(" "));
const fronts = new Set("at under on in by".split(" "));

function negatorFrom(reading: Reading, from: number, end: number): Match<Meaning> | undefined {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const found = negatorEnding(reading, i);
    if (found && found.from <= from + 1) return found;
  }
  return undefined;
}

/** Where the aside begins that ends at a word, if it says who speaks. */
function beforeAside(reading: Reading, end: number): number | undefined {
  let says = false;
  for (let i = end - 1; i >= Math.max(1, end - longestAside); i--) {
    says ||= endsAt(reading, i, kinds.say);
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return says ? i : undefined;
  }
  return undefined;
}

/** "At no point did Kyiv agree to a truce": who never said yes to it denies that he did. */
export function deniesHavingSaid(reading: Reading, { from }: Actor, { attitudes }: Governed): boolean {
  const [only, ...more] = attitudes;
  if (only === undefined || more.length > 0 || !past.has(lowerAt(reading, from - 1))) return false;
  return committing.has(reading.words[only.from]?.lexeme.stem ?? "");
}
const past = new Set("did had has have".split(" "));
/** Verbs of committing oneself. Origin: Searle's commissives and the agreements of CAMEO. */
const committing = new Set(
  "agree offer promise propose pledge consent commit undertake suggest request ask demand vow".split(" ").map(stem),
);

/** "Only if Moscow agrees will Europe …", "Not until it does would Europe …": the verb before its subject says what it will do. */
export const isLimited = (reading: Reading, { from }: Actor): boolean =>
  ["will", "would"].includes(lowerAt(reading, from - 1)) &&
  (lowerAt(reading, 0) === "only" || (lowerAt(reading, 0) === "not" && ["until", "till", "before"].includes(lowerAt(reading, 1))));
