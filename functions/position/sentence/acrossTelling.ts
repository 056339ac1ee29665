import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark, type Word } from "../cues/tokens.ts";
import { isOf, wordClass } from "../cues/wordClasses.ts";

/** "told reporters in Moscow that" */
const longestReach = 5;

/**
 * "Asked about the handover of Donbas, Ushakov stressed that Russia is not negotiating on its territory", "had misread Putin's words, as talks must come first": a wording that has
 * words before a comma and words of what somebody says only behind it is an accident of what stands beside what.
 * `found`: all marks of the sentence.
 */
export function isAcrossTelling(words: readonly Word[], { from, mask }: Match<unknown>, found: readonly Match<Meaning>[]): boolean {
  const last = from + 31 - Math.clz32(mask);
  let comma = false;
  for (let at = from + 1; at < last; at++) {
    // "would not be given back before Moscow has paid": the last word is the subject of another clause.
    if (isOf(words[at], conjunctions) && ((mask >>> (at - from)) & 1) === 0 && at + 1 === last && isOf(words[last + 1], finite))
      return true;
    const begins = ((words[at]?.before ?? 0) & mark.comma) !== 0;
    comma ||= begins;
    if (!comma || ((mask >>> (at - from)) & 1) !== 0) continue;
    if (begins && isOf(words[at], reasons) && !isOf(words[at + 1], seeming)) return true;
    // "will not recognise Crimea as Russian, there is nothing to discuss": said once more, in a clause of its own.
    if (begins && isOf(words[at], expletives) && isDenied(words, from)) return true;
    if (tellsThat(words, at, last) && found.some((m) => m.meaning.kind === "say" && m.from <= at && at < m.to)) return true;
  }
  return false;
}

function tellsThat(words: readonly Word[], at: number, last: number): boolean {
  for (let i = at + 1; i <= Math.min(at + longestReach, last); i++) {
    if (((words[i]?.before ?? 0) & mark.comma) !== 0) return false;
    if (isOf(words[i], thats)) return true;
  }
  return false;
}

function isDenied(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestReach); i--) if (isOf(words[i], denying)) return true;
  return false;
}
const denying = wordClass("not never no");
const expletives = wordClass("there");
const conjunctions = wordClass("before until unless once after if when");
const finite = wordClass("is are was were has have had does did will would must should can could may might");
const thats = wordClass("that");
const reasons = wordClass("as because since");
/** "the regions, as well as Crimea", ", as part of the deal" */
const seeming = wordClass(
  "well part a an the in of for on to if long soon much far is was are were it he she they per yet opposed agreed planned proposed promised",
);
