import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Position } from "../position.ts";
import type { Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import type { Resolved } from "./discourse.ts";
import { toldAt } from "./toldAt.ts";

/** What opens a sentence that says where else the same stands. */
const openers = wordClass("that this it the both all these those they");
const standing = new Set("is are was were stands stand stood appears appear appeared holds goes applies remains found".split(" "));
/** Such a sentence says nothing more. */
const longestNote = 14;

/** "That is in both texts.", "The same stands in the American draft.": what was told of one text right before is in another as well. */
export function sharedRows(reading: Reading, actors: readonly Resolved[], recent: readonly Position[]): Position[] {
  const last = recent.at(-1);
  if (last === undefined || reading.words.length > longestNote || !isWord(reading, 0, openers)) return [];
  if (reading.start - last.span.end > 1) return [];
  const text = textWhereIt(reading, actors);
  if (text === undefined) return [];
  const told = toldAt(recent, last.span.start).filter((row) => row.explanation.rule.includes("text"));
  return told.flatMap((row) =>
    text.parties
      .filter((party) => !told.some((other) => other.party === party && other.provision === row.provision))
      .map((party) => ({ ...row, party, explanation: { ...row.explanation, rule: "what stands in another text as well" } })),
  );
}

/** The text behind "is in", "also appears in". */
function textWhereIt(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const first = lowerAt(reading, 0);
  const at = ["the", "all"].includes(first) ? 2 : 1;
  if (first === "the" && lowerAt(reading, 1) !== "same") return undefined;
  if (!standing.has(lowerAt(reading, at))) return undefined;
  const text = actors.find((a) => a.kind === "text" && a.from > at && a.parties.length > 0);
  if (text === undefined || !["in", "for"].includes(lowerAt(reading, text.from - 1))) return undefined;
  if (isApart(reading, at + 1, text.from)) return undefined;
  return text.from - at <= farthest ? text : undefined;
}
/** "can also be found, word for word, in" is more than that. */
const farthest = 5;
