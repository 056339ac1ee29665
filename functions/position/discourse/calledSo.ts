import { anyOf, hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import type { Resolved } from "./discourse.ts";

/** Verbs that say with "as" what a thing is. Origin: Levin (1993), 29.2, the verbs of characterisation. */
const asWhat = wordClass(
  "describe describes described describing dismiss dismisses dismissed denounce denounces denounced characterise characterised characterize characterized brand branded decry decried portray portrayed regard regards regarded see sees saw seen view views viewed slammed deride derided criticised criticized",
);
/** Verbs that say it without. Origin: Levin (1993), 29.3, the verbs of naming. */
const what = wordClass("call calls called calling dub dubs dubbed label labels labelled labeled brand branded termed");
const naming = anyOf(asWhat, what);
/** Words between the verb and the text, and between the text and what it is called. */
const [nearVerb, nearName] = [2, 4];

/** "Rubio described the 28 points as a wish list of the Russians", "called the plan a Russian wish list": what a text is called is no other text. */
export function isWhatTextIsCalled(reading: Reading, { from }: Resolved, actors: readonly Resolved[]): boolean {
  if (!hasWord(reading, naming)) return false;
  const text = actors.findLast((a) => a.kind === "text" && a.to <= from && from - a.to <= nearName && a.parties.length > 0);
  if (text === undefined || isApart(reading, text.to, from)) return false;
  const isAs = [1, 2].some((gap) => from - gap >= text.to && lowerAt(reading, from - gap) === "as");
  const verbs = isAs ? asWhat : what;
  return [1, nearVerb].some((gap) => isWord(reading, text.from - gap, verbs)) && (isAs || from - text.to <= 1);
}
