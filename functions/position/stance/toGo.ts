import { anyOf, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import { jointVerb } from "./jointVerb.ts";

/** Words of the thing behind its wording, and of the verb: "the lifting of sanctions | on Russian banks and exporters to be dropped". */
const reach = 10;
/** What is done to a thing that is wanted no more. Origin: the verbs of removing in Levin (1993), 10, as editors use them. */
const removed = wordClass(
  "dropped removed deleted scrapped axed excised excluded shelved ditched binned stricken gone dead buried expunged purged jettisoned killed erased stripped rescinded banned barred prohibited outlawed prevented blocked cancelled canceled",
);
/** "struck from the draft", "taken off the table": with the word behind; the first of a text by themselves, too. */
const struck = wordClass("struck crossed cut");
const taken = wordClass("taken left kept thrown written edited ruled");
const missing = wordClass("missing absent disappeared vanished");
const isMoved = (reading: Reading, at: number): boolean => isWord(reading, at, struck) || isWord(reading, at, taken);
/** "deleted", "struck": what is said of a thing that is wanted no more. */
export const gone = anyOf(removed, struck, taken);
export const isGone = (reading: Reading, at: number): boolean => isWord(reading, at, gone);
/** "deleted", "struck", "missing": what is said of a thing that a text has not. */
export const isLeftOut = (reading: Reading, at: number): boolean =>
  isWord(reading, at, removed) || isWord(reading, at, struck) || isWord(reading, at, missing);
const articles = wordClass("the their our its his");
const away = new Set("off out from away".split(" "));
/** "insists that the point on it go": what becomes of what is wanted no more. */
const going = new Set("go goes disappear disappears vanish vanishes".split(" "));
/** Parts of a text that speak of a thing: "the paragraph on it". */
const passages = wordClass(
  "paragraph clause article point item line passage section sentence reference references mention wording language provision words part chapter",
);

/** "wants a land swap dropped", "demands that a cap be struck from the draft", "called for it to be taken off the table": who wants it gone refuses it. */
export function isToGo(reading: Reading, p: Mark<"provision">, { attitudes }: Governed): boolean {
  const [inner] = attitudes;
  if (inner?.meaning.effect !== "support" || !attitudes.every((a) => a.to <= p.from)) return false;
  // "wants the causes of the war removed": whoever speaks of an ill wants it gone anyway.
  if (reading.words.slice(p.from, p.to).some((w) => isOf(w, ills))) return false;
  const isPassage = isInPassage(reading, inner.to, p.from);
  if (isToScrap(reading, p)) return true;
  const from = jointVerb(reading, p) ?? p.to;
  for (let i = from; i < Math.min(reading.words.length, from + reach); i++) {
    if (beforeAt(reading, i) !== 0 || reading.provisions.some((other) => other.from === i)) return false;
    const lower = lowerAt(reading, i);
    const isAfterBe = isWord(reading, i - 1, formsOfBe);
    // "demands that troops be banned": what its own clause says of it is told there; of "the clause on troops" it says nothing.
    if (isAfterBe && beginsAt(reading, i, kinds.attitude)) return (isPassage || lowerAt(reading, i - 2) === "to") && isRefusing(reading, i);
    if (isPassage && (going.has(lower) || isMoved(reading, i)) && endsHere(reading, i + 1)) return true;
    const isOut = isMoved(reading, i) && away.has(lowerAt(reading, i + 1));
    // "to collect the dead"
    const isNoun = isWord(reading, i - 1, articles);
    if (lower === "off" && lowerAt(reading, i + 2) === "table") return endsHere(reading, i + 3);
    if (isOut || (isWord(reading, i, removed) && !isNoun)) return isAfterBe || isOut || endsHere(reading, i + 1);
    // "welcomed that the cap was gone"
    const isTold = lowerAt(reading, inner.to) === "that" && isWord(reading, i, auxiliaries);
    if (!isTold && endsThing(reading, i)) return false;
  }
  return false;
}

/** "the clause on", "any reference to": the wording is what a part of a text speaks of. */
function isInPassage(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (isWord(reading, i, passages) && ["on", "about", "to", "of", "for"].includes(lowerAt(reading, i + 1))) return true;
  return false;
}

/** A bare participle is said of the thing where no more is told of it: "dropped", "gone from the text", "dead and buried"; "dropped by NATO" tells which. */
const endsHere = (reading: Reading, at: number): boolean =>
  isBoundary(reading, at) ||
  isCoordinator(reading, at) ||
  ends.has(lowerAt(reading, at)) ||
  (lowerAt(reading, at) === "from" && texts.has(lowerAt(reading, at + 2)));
const ends = new Set("altogether entirely outright immediately now before once for as completely".split(" "));
/** What a thing is struck from. */
export const texts: ReadonlySet<string> = new Set(
  "text draft plan proposal document paper deal agreement treaty communique agenda table list framework package memorandum final next wording version".split(
    " ",
  ),
);

/** What is told of the thing ends, and another clause begins. */
const endsThing = (reading: Reading, at: number): boolean =>
  (isWord(reading, at, auxiliaries) && !(lowerAt(reading, at) === "be" || lowerAt(reading, at + 1) === "be")) ||
  ["and", "or", "that", "which"].includes(lowerAt(reading, at)) ||
  beginsAt(reading, at, kinds.say | kinds.relative | kinds.break | kinds.condition | kinds.negator | kinds.denial);
/** "urged the envoys to scrap a truce", "calls for dropping limits on the army": the verb stands before it. */
function isToScrap(reading: Reading, { from }: Mark<"provision">): boolean {
  const at = [1, 2, 3].map((gap) => from - gap).find((i) => isWord(reading, i, scrapping));
  if (at === undefined || beforeAt(reading, at + 1) !== 0) return false;
  for (let i = at + 1; i < from; i++) if (!determining.has(lowerAt(reading, i))) return false;
  return lowerAt(reading, at - 1) === "to" || lowerAt(reading, at).endsWith("ing");
}
const scrapping = wordClass("scrap drop shelve ditch bury axe delete scrapping dropping shelving ditching burying axing deleting");
const determining = new Set("the a an any its their his all such".split(" "));

/** "to be deleted", "to be banned". */
const isRefusing = (reading: Reading, at: number): boolean =>
  reading.marks.some((m) => m.from === at && isKind(m, "attitude") && m.meaning.effect === "oppose");
const ills = wordClass("cause causes root roots reason reasons problem problems obstacle obstacles threat threats grievances");
