import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { demanding } from "../language/grammar.ts";
import { refuses } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Governed } from "./govern.ts";

const asking = new Set([...demanding, ...["want", "wish", "expect", "appeal", "plead", "beg", "implore", "warn"].map(stem)]);

/** "must stop blocking a truce", "called on Moscow not to oppose it": who asks somebody not to refuse a thing wants it. */
export function noteRefusalForbidden(reading: Reading, g: Governed): void {
  const [inner, ...outer] = g.attitudes;
  if (g.side !== "open" || inner === undefined || !refuses(inner)) return;
  const isAsked = outer.some((a) => a.meaning.effect === "support" && asking.has(reading.words[a.from]?.lexeme.stem ?? ""));
  const isTold = g.negators.length > 0 && g.subject !== undefined && isWord(reading, g.subject.to, telling);
  if (isAsked || isTold || g.obliged) g.side = "for";
}
/** "warned Moscow not to reject it" */
const telling = wordClass("warned warns warn cautioned told tells ordered orders instructed advised advises admonished");
