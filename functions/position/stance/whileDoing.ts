import type { Actor } from "../actors/actors.ts";
import { wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { isApart, lowerAt, startsVerb } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

const linking = wordClass("while before after when by despite without whilst since");
const longest = 24;

/**
 * "Zelensky thanked Trump before rejecting it", "… while ruling it out": a participle behind such a word is done by the subject of the main clause, and not by whoever
 * stands nearest. Undefined where the sentence has no such participle or no such subject.
 */
export function whileDoing(reading: Reading, actors: readonly Actor[], { attitudes }: Governed): Actor | undefined {
  const outermost = attitudes.at(-1);
  if (outermost === undefined || !outermost.meaning.will || !lowerAt(reading, outermost.from).endsWith("ing")) return undefined;
  if (!isWord(reading, outermost.from - 1, linking)) return undefined;
  const acts = (a: Actor): boolean =>
    a.to < outermost.from &&
    outermost.from - a.to <= longest &&
    a.kind !== "text" &&
    !a.oblique &&
    !a.possessive &&
    (startsVerb(reading, a.to) ||
      beginsAt(reading, a.to, kinds.say | kinds.attitude) ||
      /ed$|^(?:met|flew|left|went|spoke|told|gave|made|came|took|sent)$/.test(lowerAt(reading, a.to)));
  const subject = actors.findLast(acts);
  return subject && !isApart(reading, subject.to, outermost.from, wall) ? subject : undefined;
}
