import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import type { Word } from "../cues/tokens.ts";
import { classesOfAll } from "../cues/wordClasses.ts";
import { byEnd, kindsOf } from "./marks.ts";
import { isKind, type Reading } from "./reading.ts";

/** The words of a sentence that are kept, in order, and where each of its words is among them; -1 for what is left out. */
export interface Cut {
  readonly words: readonly Word[];
  readonly places: readonly number[];
}

/** Some stretches of a sentence, in the order that they are to be read in: from each first word up to the second. */
export function cut(reading: Reading, stretches: readonly (readonly [number, number])[]): Cut {
  const words: Word[] = [];
  const places = reading.words.map(() => -1);
  for (const [from, to] of stretches)
    for (let i = from; i < to; i++) {
      const word = reading.words[i];
      if (word === undefined) continue;
      places[i] = words.length;
      words.push(words.length === 0 ? { ...word, before: 0 } : word);
    }
  return { words, places };
}

/** Where a stretch of the sentence lies in what was cut out of it; undefined where not all of it is kept, side by side. */
export function placeIn<T extends { from: number; to: number }>({ places }: Cut, m: T): T | undefined {
  const from = places[m.from] ?? -1;
  const last = places[m.to - 1] ?? -1;
  return from < 0 || last - from !== m.to - 1 - m.from ? undefined : { ...m, from, to: last + 1 };
}

/** What was cut out, read as a sentence of its own: with those of its marks that `keeps`, and with others. Its words keep their offsets. */
export function readCut(reading: Reading, kept: Cut, keeps: (m: Match<Meaning>) => boolean, more: readonly Match<Meaning>[] = []): Reading {
  const moved = <T extends Match<Meaning>>(all: readonly T[]): T[] => all.flatMap((m) => (keeps(m) ? (placeIn(kept, m) ?? []) : []));
  const marks = [...moved(reading.marks), ...more].sort((a, b) => a.from - b.from);
  const provisions = [...moved(reading.provisions), ...more.filter((m) => isKind(m, "provision"))];
  let punctuation = 0;
  for (const { before } of kept.words) punctuation |= before;
  return {
    ...reading,
    words: kept.words,
    classes: classesOfAll(kept.words),
    punctuation,
    endingAt: byEnd(marks, kept.words.length),
    marks,
    ...kindsOf(marks, kept.words.length),
    provisions,
    usedUp: moved(reading.usedUp),
  };
}
