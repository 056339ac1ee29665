import { hasWord } from "../cues/wordClasses.ts";
import { byEnd, hasKind, kinds, kindsOf } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { isInItem } from "./announcedList.ts";
import { noSuchThing } from "./noSuchThing.ts";
import { pointedAgain, pointedThing } from "./pointedThing.ts";
import { pointedAt } from "./pointing.ts";
import { isReactionToRefusal } from "./reactions.ts";
import { amounts, someOfThem } from "./someOfThem.ts";

/**
 * A sentence that names nothing itself and points at what was spoken of ("the former", "neither", "such a step") reads as if the words that
 * point were its wordings; the same sentence where it points at nothing. `mentions`: what it was taken to speak of without them.
 */
export function withPointed(s: SentenceInPlace, mentions: readonly Mark<"provision">[]): SentenceInPlace {
  const { reading, heading, passage } = s;
  const { topics, list } = passage.discourse;
  if (topics.length === 0 || heading || reading.provisions.length > 0 || reading.words.length > longest) return s;
  if (!hasKind(reading, kinds.attitude | kinds.predication) && !hasWord(reading, amounts)) return s;
  // Below a list: all of it or one by its place, and not its last item.
  const isBelow = list?.item !== undefined && !isInItem(reading, passage.discourse);
  const several = pointedAt(reading, isBelow ? passage.discourse.listed : topics, passage.discourse);
  if (several.length === 0 && (isBelow || isReactionToRefusal(reading, topics))) return s;
  const none = several.length > 0 ? [] : noSuchThing(reading, topics);
  const found = several.length > 0 ? several : none.length > 0 ? none : pointedOnce(s);
  if (found.length === 0 || (several.length === 0 && none.length === 0 && found.length <= mentions.length)) return s;
  const isFree = (m: { from: number; to: number }): boolean => !found.some((p) => p.from < m.to && m.from < p.to);
  return { ...s, reading: readAs(reading, found, isFree), actors: s.actors.filter(isFree), isPointed: true };
}
const longest = 60;

/** By its noun and by a pronoun, in the order of the words. */
function pointedOnce({ reading, actors, passage: { discourse } }: SentenceInPlace): readonly Mark<"provision">[] {
  const { topics, textInForce } = discourse;
  const thing = pointedThing(reading, actors, topics, textInForce);
  return [...thing, ...pointedAgain(reading, topics), ...someOfThem(reading, topics)].sort((a, b) => a.from - b.from);
}

/** The sentence with further wordings, and without the marks that have made way for them. */
function readAs(reading: Reading, provisions: readonly Mark<"provision">[], isFree: (m: Mark) => boolean): Reading {
  const marks = reading.marks.filter(isFree);
  return { ...reading, ...kindsOf(marks, reading.words.length), marks, provisions, endingAt: byEnd(marks, reading.words.length) };
}
