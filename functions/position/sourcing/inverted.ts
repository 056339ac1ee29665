import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt, startsVerb } from "../sentence/syntax.ts";

/** Where a verb begins that leaves its subject behind it: "…, has declared Lavrov", as translators leave it. */
export const opensVerb = (reading: Reading, verb: number): number =>
  isWord(reading, verb - 1, perfect) && beforeAt(reading, verb) === 0 && beforeAt(reading, verb - 1) !== 0 ? verb - 1 : verb;
const perfect = wordClass("has have had is");

/** "…, said Zelensky", "warned the chief of its diplomacy", "…, wrote on Sunday on X Premier Donald Tusk". */
export function inverted(reading: Reading, actors: readonly Resolved[], from: number, to: number): Resolved | undefined {
  if ((beforeAt(reading, opensVerb(reading, from)) & set) === 0 || from >= reading.words.length) return undefined;
  const lower = lowerAt(reading, from);
  const next = actors.find((a) => a.from >= to && a.from <= to + 1 && speaks(reading, a));
  const actor = next ?? behindAdverbial(reading, actors, to);
  // "…, told Kommersant", "the chancellor, Friedrich Merz, told Trump": who is told.
  const isTold = ["told", "tells"].includes(lower) && (actor?.kind === "outlet" || actors.some((a) => a.to === from && !a.possessive));
  if (!actor || isTold) return undefined;
  const after = reading.words[actor.to];
  // "The offer, which Politico obtained, promises Moscow the lifting of …": to whom a text promises what.
  if (after?.before === 0 && isWord(reading, from, giving) && determiners.has(after.lexeme.lower)) return undefined;
  // "Umerov, who led the delegation, said Kyiv insisted on …": a clause with a subject of its own.
  const acts = after?.before === 0 && (isOf(after, auxiliaries) || startsVerb(reading, actor.to));
  return acts || after?.lexeme.lower === "that" ? undefined : actor;
}
const giving = wordClass("promises promised promise offers offered assures assured guarantees guaranteed pledges pledged");
const determiners = new Set("a an the its their his her all no any every that full some more what".split(" "));
const set = mark.comma | mark.quote | mark.dash | mark.stop | mark.close;

const speaks = (reading: Reading, { from, oblique, possessive }: Resolved): boolean =>
  !oblique && !possessive && lowerAt(reading, from) !== "that";

/** Behind when, where and to whom it was said: "told journalists in Kyiv on Monday Volodymyr Zelensky". */
function behindAdverbial(reading: Reading, actors: readonly Resolved[], to: number): Resolved | undefined {
  if (!(isWord(reading, to, adverbial) || isWord(reading, to - 1, adverbial)) || beforeAt(reading, to) !== 0) return undefined;
  const actor = actors.find(
    (a) => a.from > to && a.from <= to + longestAdverbial && isSomebody(a) && (speaks(reading, a) || isBehindPlace(reading, a)),
  );
  if (actor === undefined) return undefined;
  for (let i = to + 1; i <= actor.from; i++)
    if (beforeAt(reading, i) !== 0 || isWord(reading, i, clausal) || (i < actor.from && beginsAt(reading, i, kinds.attitude | kinds.break)))
      return undefined;
  return actor;
}
const isSomebody = ({ kind, person }: Resolved): boolean => person !== undefined || kind === "office";
/** "in Moscow Sergei Lavrov": the place and who is there, read as one. */
const isBehindPlace = (reading: Reading, { from, person, possessive }: Resolved): boolean =>
  person !== undefined && !possessive && lowerAt(reading, from - 1) === "in";
const adverbial = wordClass(
  "in on at to for from before after during with by today yesterday earlier later again also still then journalists reporters once finally shortly briefly",
);
const clausal = wordClass("that whether how why what which who and but it he she they we");
const longestAdverbial = 10;
