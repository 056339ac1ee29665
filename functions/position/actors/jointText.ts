import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, RememberedParty } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** Say that several have made a text together. Origin: own reading. */
const joint = wordClass("joint common shared agreed merged combined compromise consolidated negotiated");

/** "the joint draft", "their common text": of the several who were spoken of last, who met, or whose texts were held side by side. */
export function jointText(reading: Reading, { from, to }: { from: number; to: number }, d: Discourse): RememberedParty | undefined {
  if (!["the", "this", "that", "their"].includes(lowerAt(reading, from))) return undefined;
  if (!reading.words.slice(from, to - 1).some((_, i) => isWord(reading, from + i, joint))) return undefined;
  const several = [d.subject, d.lastText, d.gathering].find((one) => one !== undefined && one.parties.length > 1);
  if (several) return several;
  const { first, second } = d.pair ?? {};
  return first && second ? { ...second, parties: [...new Set([...first.parties, ...second.parties])] } : undefined;
}
