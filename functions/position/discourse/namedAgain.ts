import { isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";

/** Sentences for which a thing that has been named may go by a name that fits others as well. */
const longestKnown = 2;

/**
 * "The EU proposed new sanctions. The Kremlin called the measures illegal.": the dossier's names for what has just been spoken of, as mentions of it.
 * Of two provisions that may be called so the one that was spoken of last is meant, and none where both were.
 */
export function namedAgain(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  if (topics.length === 0 || !hasKind(reading, kinds.again)) return [];
  const found: Mark<"provision">[] = [];
  for (const m of reading.marks) {
    if (!isKind(m, "again") || isNamedAnyway(reading, m) || isMoreSaid(reading, m.to)) continue;
    const topic = topics.find((t) => t.provision === m.meaning.provision && t.age <= longestKnown);
    if (topic === undefined || topics.some((t) => t.age <= topic.age && t.provision !== topic.provision && mayBeCalledSo(reading, m, t)))
      continue;
    const { from, to, mask } = m;
    if (found.every((other) => other.to <= from || to <= other.from))
      found.push({ meaning: { kind: "provision", provision: topic.provision, polarity: "for" }, from, to, mask });
  }
  return found;
}

/** "the cap on oil prices": of something else. */
const isMoreSaid = (reading: Reading, to: number): boolean => beforeAt(reading, to) === 0 && isWord(reading, to, links);
const links = wordClass("of on to for with between from by against");

/** The sentence's own wordings have the words, or name the same thing in full. */
const isNamedAnyway = ({ provisions }: Reading, m: Mark<"again">): boolean =>
  provisions.some((p) => p.meaning.provision === m.meaning.provision || (p.from < m.to && m.from < p.to));

const mayBeCalledSo = ({ marks }: Reading, { from, to }: Mark<"again">, { provision }: Topic): boolean =>
  marks.some((m) => isKind(m, "again") && m.meaning.provision === provision && m.from < to && from < m.to);
