import type { Sentence } from "../article/sentences.ts";

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

/** A question in the article's own voice. */
export function isQuestion(text: string): boolean {
  return /\?["”’»)]*$/.test(text);
}
