import type { Sentence } from "../../article/sentences.ts";
import { endsWith } from "./prose.ts";

/** "Q: Is that it?": all of the paragraph is asked. */
export function isReadersQuestion(text: string, { start }: Sentence): boolean {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return /^(?:Q|Question)\s?[:.]\s/.test(text.slice(line, line + 12));
}

/** In an interview, all of a paragraph that ends with a question. */
export function asks(text: string, sentence: Sentence): boolean {
  const end = text.indexOf("\n", sentence.end);
  return isQuestion(text.slice(sentence.start, end < 0 ? text.length : end).trim());
}

/** "Did the president offer the region?", "Was Kyiv asked for it?": whether something was done. */
export function asksWhetherDone(text: string): boolean {
  return /^["“‘'(]*(?:did|was|were)\b/i.test(text) && isQuestion(text);
}

/** "Is the deal dead?", "Is NATO off the table?": neither a yes nor a no says whether anybody wants it. */
export function asksWhetherOver(text: string): boolean {
  return /\b(?:dead|over|finished|buried|history|off the table|out of the question|off limits|taboo)\s*\?/i.test(text);
}

/** "Who is to watch the line?", "How would it be policed?": how something is to be done, which is taken to be done. */
export function asksHow(text: string): boolean {
  return (
    /^["“‘'(]*(?:(?:and|but|so) )?(?:who|how|when|where|by whom|under whose \p{L}+|on what terms)\b.{0,40}?\b(?:will|would|should|shall|must|is|are)\b/iu.test(
      text,
    ) && isQuestion(text)
  );
}

/** "Did he offer the region, as the paper has it?": what is asked is what somebody reported. */
export function isReportedQuestion(text: string): boolean {
  return /,\s+as (?:the |an? |two |three |several )?(?:(?!would |will )[\p{L}]+ )+?(?:has|have|had) it\b|,\s+as (?:was )?(?:reported|claimed|alleged)\b/u.test(
    text,
  );
}

/** A question in the article's own voice. */
export function isQuestion(text: string): boolean {
  return endsWith(text, "?", '"”’»)');
}
