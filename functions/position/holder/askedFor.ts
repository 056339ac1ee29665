import { mark } from "../cues/tokens.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { isSubject, isTurned } from "./colon.ts";
import type { Case } from "./holder.ts";

/** "Asked what he wanted, Trump did not hesitate: …": who answers it in the clause before the colon. */
export function askedFor({ actors, reading }: Case, colon: number): Resolved | undefined {
  if (lowerAt(reading, 0) !== "asked" || lowerAt(reading, 1) !== "what") return undefined;
  let main = 2;
  while (main < colon && (beforeAt(reading, main) & mark.comma) === 0) main++;
  if (!reading.words.slice(2, main).some((w) => wanting.has(w.lexeme.lower))) return undefined;
  const answering = actors.find((a) => a.from >= main && a.to <= colon && isSubject(a));
  return answering && !isTurned(reading, main, answering.from) ? answering : undefined;
}
const wanting = new Set(
  "want wants wanted need needs needed expect expects expected hoped hopes asked demanded demands took brought".split(" "),
);
