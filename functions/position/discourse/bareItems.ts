import type { Sentence } from "../../article/sentences.ts";
import { isItem } from "../sentence/prose.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Discourse } from "./discourse.ts";

/** A list item by its bullet, what stands behind the title of one, or one of a list whose bullets a web page has lost. */
export const isItemHere = ({ text }: Reading, d: Discourse): boolean =>
  isItem(text) || d.bareItem === d.paragraph || d.titledItem === d.paragraph;

/**
 * "According to the plan:", and below it line by line, without bullets or full stops, what it lays down. Notes that the paragraph that
 * begins with a sentence is such a line.
 */
export function noteBareItem(sentences: readonly Sentence[], at: number, d: Discourse): void {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (before === undefined || sentence === undefined) return;
  // "2. Guarantee. The United States gives an assurance …": what stands behind the title of an item.
  if (d.underText !== undefined && before.paragraph === sentence.paragraph && titled.test(before.text)) {
    d.titledItem = sentence.paragraph;
    return;
  }
  if (d.underText !== undefined && isOfRun(sentences, at, d)) {
    d.bareItem = sentence.paragraph;
    return;
  }
  if (d.list === undefined || !d.prose) return;
  if (before.paragraph === sentence.paragraph || isItem(sentence.text) || /["“”]/.test(sentence.text)) return;
  const isFirst = before.text.endsWith(":") && before.start === d.list.span.start;
  const isNext = d.bareItem === before.paragraph && !ended.test(before.text);
  if (!(isFirst || isNext) || sentence.text.endsWith("?")) return;
  // The last one may be of more than one sentence, and a paragraph of prose may follow the list.
  const isLine = !ended.test(sentence.text);
  if (isLine ? saysMore.test(sentence.text) : isNext && d.list.isText && prescribes.test(sentence.text) && !says.test(sentence.text))
    d.bareItem = sentence.paragraph;
}
/** "(b) Land and borders." */
const titled = /^(?:[-–—•*·]|\(?(?:[a-z\d]|\d\d)[.)])\s\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,4}\.$/iu;

/** "The American plan", and below it two lines or more without bullets or full stops. One alone is a heading of its own. */
function isOfRun(sentences: readonly Sentence[], at: number, { bareItem, underText }: Discourse): boolean {
  const isLine = (i: number): boolean => {
    const [line, next] = [sentences[i], sentences[i + 1]];
    if (line === undefined || sentences[i - 1]?.paragraph === line.paragraph || next?.paragraph === line.paragraph) return false;
    return !/[.!?…:]["'”’)\]]*$/.test(line.text) && !/^\d/.test(line.text) && !isItem(line.text) && line.text.includes(" ");
  };
  const isNear = (sentences[at]?.start ?? 0) - (underText?.span.end ?? 0) < longestIntroduction;
  return isLine(at) && ((isNear && isLine(at + 1)) || bareItem === sentences[at - 1]?.paragraph);
}
/** Letters between the heading and the first line: "It was handed over in Geneva and runs to two pages." */
const longestIntroduction = 160;

const ended = /[.!?…]["'”’)\]]*$/;
/** A line that says something, where a heading names something. */
const saysMore = /\b(?:would|will|shall|must|should|may|can|could|is|are|be|has|have|not|no)\b/i;
const prescribes = /\b(?:would|will|shall|must)\b/;
const says = /\b(?:said|says|told|wrote|added|according)\b/;
