import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

const appositive = 14;
/** Words between a subject and its verb: "has also repeatedly said". */
const between = wordClass(
  "has have had also again then later earlier once twice repeatedly never always constantly further already who which himself herself did does do would will could not is was are were been on in his her their for part thursday friday saturday sunday monday tuesday wednesday today yesterday",
);

/** "was confirmed", and not "the regions claimed by Moscow". */
export function isPassive(reading: Reading, verb: number): boolean {
  if ((beforeAt(reading, verb) & (mark.comma | mark.quote | mark.dash)) !== 0) return true;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--)
    if (isWord(reading, i, auxiliaries) || lowerAt(reading, i) === "been") return true;
  return false;
}

/** "was warned by Kallas", "has been put on record by London". */
export function byAgent(reading: Reading, actors: readonly Resolved[], to: number): Resolved | undefined {
  let by = to;
  while (lowerAt(reading, by) !== "by") {
    if (by - to >= farthestAgent || (beforeAt(reading, by) & (mark.comma | wall)) !== 0 || by >= reading.words.length) return undefined;
    by++;
  }
  // "quoted as saying in a read-out published by his office": another verb's agent.
  if (by > to && lowerAt(reading, by - 1).endsWith("ed")) return undefined;
  const next = actors.find((a) => a.from === by + 1 && a.kind !== "text");
  // "by the Kremlin's press secretary, Dmitry Peskov".
  const named = actors.find(
    (a) => a.kind === "person" && a.from - by <= 6 && a.from > by && (beforeAt(reading, a.from) & mark.comma) !== 0,
  );
  return next?.kind === "person" ? next : (named ?? next);
}

/** Words between a verb and its "by": "confirmed on the very same day by". */
const farthestAgent = 6;

/** ", and everyone understands this": says what all know, whoever is named before. */
const anybody = wordClass("everyone everybody anyone anybody nobody people");

/** Whoever stands before the verb, with titles, asides and relative clauses between: "Umerov, who led the delegation, said". */
export function standsBefore(reading: Reading, actors: readonly Resolved[], verb: number): Resolved | undefined {
  const isSource = actors.some((a) => a.to === verb && a.kind === "source");
  if (isWord(reading, verb - 1, anybody) && !isSource) return undefined;
  let commas = 0;
  let who = false;
  let which = false;
  const clause = relativeBefore(reading, verb) ?? dashesBefore(reading, verb);
  for (let i = (clause ?? verb) - 1; i >= Math.max(0, (clause ?? verb) - appositive); i--) {
    const next = reading.words[i + 1];
    if (next && (next.before & wall) !== 0) return undefined;
    if (next && (next.before & mark.quote) !== 0 && i < verb - 1) return undefined;
    if (next && (next.before & (mark.comma | mark.dash)) !== 0) commas++;
    const actor = actors.find((a) => a.to === i + 1);
    // "Putin gathered his officials and told them": whoever does the one does the other.
    const isActedOn = actor !== undefined && lowerAt(reading, verb - 1) === "and" && isObject(reading, actor.from);
    // "closer to Moscow, which argues"
    const isTaken = who || (which && actor?.kind === "party");
    if (actor && !isActedOn && (!actor.oblique || isTaken) && !actor.possessive && actor.kind !== "text")
      return besideName(reading, actors, actor, verb) ?? actor;
    if (actor) {
      i = actor.from;
      continue;
    }
    const lower = lowerAt(reading, i);
    who = lower === "who";
    which = lower === "which" && i >= verb - nearestWhich && (beforeAt(reading, i) & mark.comma) !== 0;
    if (commas === 0 && clause === undefined && !isWord(reading, i, between) && !reading.words[i]?.lexeme.light && verb - i > 6)
      return undefined;
    if (endsAt(reading, i, kinds.break)) return undefined;
  }
  return undefined;
}

/** ", which", ", which has always said" */
const nearestWhich = 3;

/** "Rustem Umerov, the country's top negotiator, told": the one whom an office between commas tells about. */
function besideName(reading: Reading, actors: readonly Resolved[], office: Resolved, verb: number): Resolved | undefined {
  if (office.person !== undefined || (beforeAt(reading, verb) & mark.comma) === 0) return undefined;
  const named = actors.findLast((a) => a.kind === "person" && a.person !== undefined && !a.oblique && a.to <= office.from);
  if (named === undefined || office.from - named.to > 3 || (beforeAt(reading, named.to) & mark.comma) === 0) return undefined;
  // "a diplomat in Kyiv until 2009": no office any more.
  for (let i = named.to + 1; i < verb; i++)
    if ((beforeAt(reading, i) & (mark.comma | wall)) !== 0 || lowerAt(reading, i) === "until") return undefined;
  return named;
}

/** "The leaders of A, B and C, together with the heads of D, said": who opens the sentence, where only what belongs to him stands between. */
export function opensSentence(reading: Reading, actors: readonly Resolved[], verb: number): Resolved | undefined {
  const first = actors.find((a) => a.from <= 1 && !a.oblique && !a.possessive && a.kind !== "text" && a.to <= verb);
  if (first === undefined || verb - first.to > longestSubject) return undefined;
  for (let i = first.to; i < verb; i++) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0 || isWord(reading, i, auxiliaries)) return undefined;
    if (beginsAt(reading, i, kinds.say | kinds.attitude | kinds.break)) return undefined;
    if (actors.some((a) => a.from === i && !a.oblique)) return undefined;
  }
  return first;
}
const longestSubject = 40;

/** Where the clause about the subject begins that ends right before the verb: "Dmitriev, who runs the fund, says". */
function relativeBefore(reading: Reading, verb: number): number | undefined {
  if ((beforeAt(reading, verb) & mark.comma) === 0) return undefined;
  for (let i = verb - 1; i > Math.max(0, verb - longestRelative); i--) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0 && ["who", "whose", "which"].includes(lowerAt(reading, i))) return i;
  }
  return undefined;
}
const longestRelative = 30;

/** Where the aside between dashes begins that ends right before the verb: "Kyiv's envoy – a former minister – said". */
function dashesBefore(reading: Reading, verb: number): number | undefined {
  if ((beforeAt(reading, verb) & mark.dash) === 0) return undefined;
  for (let i = verb - 1; i > Math.max(0, verb - appositive); i--) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.dash) !== 0) return i;
  }
  return undefined;
}
