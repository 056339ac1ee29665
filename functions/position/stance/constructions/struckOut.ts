import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe, partNouns } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";
import { isGone, texts } from "../toGo.ts";

export const removal = wordClass("removal deletion excision erasure striking scrapping omission");
/** Words from the participle to its text, from there to the wording, and from the wording to what is done to it. */
const [longestText, longestLead, longestRest] = [5, 8, 6];

/** "Gone from the Russian draft is the clause on a truce", "Kyiv had the article on limits deleted", "demanded the removal of bases from the draft": who strikes a thing out of a text refuses it. */
export function struckOut(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  return inverted(reading, actors, p) ?? hadRemoved(reading, actors, p) ?? wantsRemoval(reading, actors, p);
}

const refused = (p: Mark<"provision">, subject: Actor): Governed => ({
  ...ungoverned(p),
  side: negated(ungoverned(p).side, false),
  modal: "prescriptive",
  will: subject.kind !== "text",
  subject: { ...subject, oblique: false },
});

/** "Struck from the American draft was …". */
function inverted(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!isGone(reading, 0) || ![1, 2].some((at) => ["from", "of"].includes(lowerAt(reading, at)))) return undefined;
  const text = actors.find((a) => a.from <= 3 && a.to <= longestText + 2 && a.parties.length > 0 && a.to <= p.from);
  if (text === undefined) return undefined;
  for (let i = text.to; i <= text.to + longestText && i < p.from; i++)
    if (isWord(reading, i, finiteBe)) return p.from - i <= longestLead ? refused(p, text) : undefined;
  return undefined;
}

/** "Moscow had the clause on bases removed". */
function hadRemoved(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, having) || !(hasWord(reading, partNouns) || hasWord(reading, mentions))) return undefined;
  let had = p.from - 1;
  while (had > Math.max(0, p.from - longestLead) && !isWord(reading, had, having)) {
    if (beforeAt(reading, had + 1) !== 0) return undefined;
    had--;
  }
  if (!reading.words.slice(had, p.from).some((w) => isOf(w, partNouns) || isOf(w, mentions))) return undefined;
  const subject = actors.find((a) => a.to === had && !a.possessive && a.parties.length > 0);
  if (subject === undefined || !isWord(reading, had, having)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma)) !== 0) return undefined;
    if (isGone(reading, i)) return refused(p, subject);
  }
  return undefined;
}
const having = wordClass("had has have got");
const mentions = wordClass("mention");

/** "demanded the removal of bases from the draft". */
function wantsRemoval(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, removal)) return undefined;
  const noun = [2, 3, 4, 5, 6].map((gap) => p.from - gap).find((at) => isWord(reading, at, removal) && lowerAt(reading, at + 1) === "of");
  if (noun === undefined || !isFromText(reading, p.to)) return undefined;
  const subject = actors.findLast((a) => a.to <= noun && !a.oblique && !a.possessive && a.parties.length > 0);
  return subject ? refused(p, subject) : undefined;
}

function isFromText(reading: Reading, from: number): boolean {
  for (let i = from; i < from + longestRest; i++)
    if (lowerAt(reading, i) === "from") return [1, 2, 3, 4].some((gap) => texts.has(lowerAt(reading, i + gap)));
  return false;
}
