import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { willNouns } from "../../language/grammar.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import { prepositions } from "../../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { takerOf } from "../predication.ts";
import { isVerdict, type Verdict } from "./verdicts.ts";

/** Words of the thing behind its wording. */
const longestRest = 9;
/** Words before the wording: "Rubio: any talk of a". */
const longestHead = 4;
/** What a verdict may end in, and no noun or verb that the wording could be part of. Origin: own reading. */
const predicative =
  /(?:ble|ic|ous|ive|al|question|table|agenda|cards|taboo|off|out|line|starter|illegal|absurd|dead|arrival|limits|welcome|possible|essential)$/;

/**
 * "Rubio: land swap off the table", "A truce unacceptable to Kyiv, says Yermak": a headline leaves out "is" (Quirk et al., 11.46). Undefined where the
 * wording has a verb, or something else is said.
 */
export function bareVerdict(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const head = headOf(reading, actors, p);
  if (head === undefined) return undefined;
  const said = verdictBehind(reading, p.to);
  if (said === undefined || !endsThere(reading, actors, said.to)) return undefined;
  const g = ungoverned(p);
  const subject = takerOf(reading, actors, said) ?? head.label;
  return {
    ...g,
    side: applied(reading, p, g.side, said.meaning.effect),
    attitudes: [{ ...said, meaning: { kind: "attitude", effect: said.meaning.effect, will: true } }],
    will: subject !== undefined,
    modal: "prescriptive",
    subject: subject && { ...subject, oblique: false },
  };
}

/** The wording opens the sentence, or what stands behind the name of whoever says so and a colon. */
function headOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): { label: Actor | undefined } | undefined {
  let from = p.from;
  while (from > 0 && (beforeAt(reading, from) & (mark.colon | mark.stop)) === 0) {
    if (p.from - from > longestHead || (beforeAt(reading, from) & (mark.comma | mark.dash)) !== 0) return undefined;
    from--;
    if (!isOfHead(reading, from) && !actors.some((a) => a.possessive && a.from <= from && a.to > from)) return undefined;
  }
  if (from === 0) return { label: undefined };
  const label = actors.find((a) => a.to === from && a.parties.length > 0 && !a.oblique && !a.possessive && a.kind !== "text");
  return label && label.from <= 2 ? { label } : undefined;
}

/** "any full", "Kyiv's bid for": what a noun phrase begins with. */
const isOfHead = (reading: Reading, at: number): boolean =>
  reading.words[at]?.lexeme.light === true || isWord(reading, at, determiners) || isWord(reading, at, willNouns);
const determiners = wordClass("the a an any full");

/** What is said of the thing, with nothing but the rest of the thing between. */
function verdictBehind(reading: Reading, from: number): Verdict | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & ~(mark.hyphen | mark.quote)) !== 0 || isWord(reading, i, auxiliaries) || isCoordinator(reading, i))
      return undefined;
    const said = reading.marks.find(
      (m): m is Verdict =>
        m.from === i &&
        isVerdict(m) &&
        !(isKind(m, "attitude") && m.meaning.effect === "support") &&
        predicative.test(lowerAt(reading, m.to - 1)),
    );
    if (said) return isWord(reading, i - 1, prepositions) ? undefined : said;
  }
  return undefined;
}

/** ", says Yermak", ", Kyiv's envoy tells reporters" */
const saysBehind = (reading: Reading, at: number): boolean =>
  [0, 1, 2, 3].some((gap) => beginsAt(reading, at + gap, kinds.say | kinds.according));

/** Nothing follows but to whom it is so, or who says so. */
function endsThere(reading: Reading, actors: readonly Actor[], to: number): boolean {
  if (to >= reading.words.length) return true;
  // "European troops 'unacceptable' – Kremlin"
  if (actors.some((a) => a.from === to && a.to === reading.words.length) && (beforeAt(reading, to) & (mark.dash | mark.colon)) !== 0)
    return true;
  if ((beforeAt(reading, to) & (mark.comma | mark.quote | mark.dash)) !== 0) return saysBehind(reading, to);
  const whom = ["to", "for"].includes(lowerAt(reading, to)) ? actors.find((a) => a.from === to + 1) : undefined;
  return whom !== undefined && isBoundary(reading, whom.to);
}
