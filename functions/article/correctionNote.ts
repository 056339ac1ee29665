import { plainTypography } from "./typography.ts";

/** How outlets begin or word a correction; gathered from the correction policies of news agencies and dailies. */
const patterns = [
  /^\W*(?:corrections?|clarifications?|corrects|amendment|editor'?s'? note)\b\W/,
  /\b(?:an?|the) (?:earlier|previous|prior|original|initial) (?:version|edition)\b/,
  /\b(?:this|the) (?:article|story|report|headline|piece|post|text|item|page) (?:was|has been|is being|had been) (?:amended|corrected|clarified|edited to|changed to|updated to (?:correct|clarify|reflect|remove|fix))/,
  /\b(?:has|have) been (?:amended|corrected) to\b/,
  /\bwe (?:have )?(?:corrected|amended|apologi[sz]e)\b/,
];
/** Words without which no note is one: most sentences have none of them, so that asking first is quick. */
const telling = /correct|clarif|amend|editor|version|edition|edited|changed|updated|apolog/;
const longest = 800;

/** True where a sentence notes a correction of the article: it speaks of the article, not of the parties. */
export function isCorrectionNote(sentence: string): boolean {
  const text = plainTypography(sentence).toLowerCase();
  return text.length <= longest && telling.test(text) && patterns.some((pattern) => pattern.test(text));
}
