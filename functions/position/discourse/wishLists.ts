import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { wisher, wisherByAdjective } from "../holder/colon.ts";
import { mainClause } from "../sentence/clauses.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { countedWords, numberWords } from "./announcedList.ts";
import type { Resolved } from "./discourse.ts";

/** "What Trump is asking for:", "Here is what the White House has in mind:", "Moscow's demands:": the items are wanted, whoever is to do them. */
export function announcesWishes(reading: Reading, actors: readonly Resolved[]): boolean {
  if (wisher(reading, actors) !== undefined) return true;
  const at = reading.words.findIndex((w) => w.lexeme.lower === "what" || isOf(w, countedWords));
  if (at < 0) return false;
  if (reading.words.some((w, i) => i > at && isOf(w, inMind))) return true;
  const from = lowerAt(reading, at) === "what" ? at : 0;
  return reading.marks.some((m) => isKind(m, "attitude") && m.from >= from && m.meaning.will && m.meaning.effect === "support");
}
/** "has in mind", "has up its sleeve", "has in his bag". Origin: own reading. */
const inMind = wordClass("mind sleeve store bag briefcase pocket suitcase luggage");

/** "Kyiv's wishes are these.", "What Moscow wants is no secret.", "Medinsky came with a list.": whose wishes the rest of the paragraph tells. */
export function wishesToCome(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  if (reading.provisions.length > 0 || reading.words.length > longestAnnouncement || !reading.text.trimEnd().endsWith("."))
    return undefined;
  if (isWord(reading, reading.words.length - 1, presenting))
    return wanter(reading, actors, 0) ?? wisher(reading, actors) ?? wisherByAdjective(reading);
  const isShown = isWord(reading, 0, shown) && lowerAt(reading, 1) === "is";
  return (isShown ? wanter(reading, actors, 2) : undefined) ?? lister(reading, actors);
}
const longestAnnouncement = 22;
/** What is said last of wishes that are going to be named. Origin: own reading. */
const presenting = wordClass(
  "these this following follows known clear plain unchanged simple short long familiar same moved changed budged shifted secret public sentence words nutshell",
);

/** "What Moscow wants is clear", "Here is what Kyiv wants": behind "what" a party and a verb of wanting. */
function wanter(reading: Reading, actors: readonly Resolved[], what: number): Resolved | undefined {
  if (lowerAt(reading, what) !== "what") return undefined;
  const who = actors.find((a) => a.from === what + 1 && isParty(a));
  return who && wanting.has(lowerAt(reading, who.to)) ? who : undefined;
}
const shown = wordClass("here this that");
const wanting = new Set("wants want wanted demands demand expects expect asks seeks requires".split(" "));

const isParty = ({ kind, parties, oblique, possessive }: Resolved): boolean =>
  parties.length > 0 && kind !== "text" && kind !== "outlet" && !oblique && !possessive;

/** "came to Istanbul with a list", "brought three demands", "gave a list of what could not be given up": a list, and none of targets or of guests. */
function lister(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const isCount = (i: number): boolean => isWord(reading, i, countedWords) && isWord(reading, i - 1, numberWords);
  if (!hasWord(reading, lists) && !hasWord(reading, countedWords)) return undefined;
  const list = reading.words.findIndex((w, i) => isOf(w, lists) || isCount(i));
  if (list < 0 || !isOfWishes(reading, list + 1)) return undefined;
  const from = mainClause(reading);
  const [who, ...others] = actors.filter((a) => a.from >= from && a.to <= list && a.kind !== "text" && !a.oblique);
  if (who === undefined || others.length > 0 || !isParty(who)) return undefined;
  for (let i = who.to; i < list; i++)
    if (isWord(reading, i, auxiliaries) && !["had", "has"].includes(lowerAt(reading, i))) return undefined;
  return reading.words.slice(who.to, list).some((w) => isOf(w, bringing)) ? who : undefined;
}
const lists = wordClass("list catalogue");
const bringing = wordClass("with gave gives brought brings had has presented presents recited read reeled produced handed tabled");

/** Behind "list" the sentence ends, or says what wishes they are. */
function isOfWishes(reading: Reading, at: number): boolean {
  if (isBoundary(reading, at)) return true;
  return (
    lowerAt(reading, at) === "of" && [1, 2].some((gap) => lowerAt(reading, at + gap) === "what" || isWord(reading, at + gap, countedWords))
  );
}
