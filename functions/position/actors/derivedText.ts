import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** What is made of another's text or sent in answer to it. Origin: own reading. */
export const derived = wordClass(
  "edit edits amendment amendments change changes revision revisions correction corrections alteration alterations addition additions annotation annotations redraft redrafts redrafting rewrite rewrites rewriting reworking rework markup version versions edition variant variants reply replies answer answers response responses rejoinder riposte retort comeback counter counterdraft counterplan counterproposal counterproposals counteroffer alternative alternatives rival comments remarks suggestions",
);
/** What ties such a text to the one that it answers. */
const ties = new Set("of to on for".split(" "));
/** Words of what the other text is called: "to Donald Trump's original 28-point plan". */
const longestBase = 9;

/**
 * "Kyiv's edits to the American plan", "a redraft of Trump's plan from London": the text among `texts` that the one in [from, to) is made of. It says nothing
 * of whose that one is.
 */
export function baseOf<T extends { readonly from: number; readonly to: number }>(
  reading: Reading,
  { to }: { readonly to: number },
  texts: readonly T[],
): T | undefined {
  if (!hasWord(reading, derived) || !isWord(reading, to - 1, derived)) return undefined;
  if (!ties.has(lowerAt(reading, to)) || beforeAt(reading, to) !== 0) return undefined;
  const base = texts.find((t) => t.to - 1 > to && t.to - to <= longestBase);
  if (base === undefined) return undefined;
  for (let i = to + 1; i < base.to; i++)
    if ((beforeAt(reading, i) & (wall | mark.comma)) !== 0 || isWord(reading, i, auxiliaries) || isWord(reading, i, prepositions))
      return undefined;
  return base;
}

/** The words [from, to) call a text, with the one that it is made of: "version of Witkoff's" in "Berlin's version of Witkoff's paper". */
export function isInName(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  text: Actor,
  actors: readonly Actor[],
): boolean {
  if (from < text.from || to <= text.to) return from >= text.from;
  const base =
    from < text.to
      ? baseOf(
          reading,
          text,
          actors.filter((a) => a.kind === "text"),
        )
      : undefined;
  return base !== undefined && to <= base.to;
}
