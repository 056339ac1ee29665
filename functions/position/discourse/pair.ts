import { unique } from "../actors/coordination.ts";
import { isPeople } from "../actors/noThing.ts";
import { variants } from "../actors/variants.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { authoring, formsOfBe } from "../language/grammar.ts";
import { beginningAt, beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { type Discourse, hereIn, type Remembered, type RememberedParty, type Resolved, sourcingKey } from "./discourse.ts";

/** Two texts that an article holds side by side, in the order in which it introduces them; one is undefined while nobody has said whose it is. */
export interface Pair {
  readonly first: RememberedParty | undefined;
  readonly second: RememberedParty | undefined;
  /** Other things have been counted since: "the first" is the first of those. */
  readonly isOver: boolean;
  /** "Two drafts are on the table": there are two, whether or not anybody has said whose they are. */
  readonly isAnnounced: boolean;
}

const none: Pair = { first: undefined, second: undefined, isOver: false, isAnnounced: false };

/** Takes which two texts a sentence holds side by side, or announces: "two drafts, one American and one European". */
export function notePair(reading: Reading, actors: readonly Resolved[], texts: readonly Resolved[], d: Discourse, here: Remembered): void {
  const announced = actors.some((a) => a.kind === "text" && (isAnnounced(reading, a) || isFirst(reading, a)));
  if (d.pair && !d.pair.isOver && !announced && countsOthers(reading, actors)) d.pair = { ...d.pair, isOver: true };
  if (texts.length === 0 && !announced) return;
  const named: RememberedParty[] = [];
  for (const t of texts)
    if (t.inferred === undefined && (!t.weak || t.name.endsWith(" one") || isFirst(reading, t)))
      for (const parties of sidesOf(reading, t)) if (!named.some((n) => !isApartFrom(n.parties, parties))) named.push({ ...here, parties });
  const [first, second] = named.length >= 2 ? named : announced ? sidesAnnounced(reading, here) : [];
  if (first && second) {
    // Named again the other way round they keep the order in which they came first.
    const isKnown = [first, second].every((n) => [d.pair?.first, d.pair?.second].some((t) => t && isSame(t, n)));
    if (!isKnown || isCoordinator(reading, texts[0]?.to ?? -1)) d.pair = { first, second, isOver: false, isAnnounced: true };
    else if (d.pair) d.pair = { ...d.pair, isOver: false };
  } else if (announced && d.pair === undefined) d.pair = { ...none, isAnnounced: true };
  else if (d.pair === undefined || !isWhole(d.pair)) for (const n of named) addToPair(d, n);
}

/** Another text is known by its author. */
export function addToPair(d: Discourse, text: RememberedParty, place?: "first" | "second"): void {
  const { first, second, isAnnounced: announced } = d.pair ?? none;
  if ([first, second].some((t) => t && !isApartFrom(t.parties, text.parties))) return;
  if (place === "first" || (place === undefined && first === undefined))
    d.pair = { first: first ?? text, second, isOver: false, isAnnounced: announced };
  else if (second === undefined) d.pair = { first, second: text, isOver: false, isAnnounced: announced };
}

export const isWhole = (pair: Pair | undefined): boolean => pair?.first !== undefined && pair.second !== undefined;

/** The other one of the two than the text that was told last. */
export function otherOf({ first, second }: Pair, last: { parties: readonly string[] } | undefined): RememberedParty | undefined {
  if (first && second && last && isSame(second, last)) return first;
  return second;
}

/** "in three sections", "two routes to a truce", "under a first variant": what "the first" and "the other" mean from here on. */
function countsOthers(reading: Reading, actors: readonly Resolved[]): boolean {
  if (!hasWord(reading, variants) && !hasWord(reading, numbers)) return false;
  return reading.words.some((w, i) => {
    if (isOf(w, variants)) return true;
    if (!isOf(w, numbers)) return false;
    const noun = [i + 1, i + 2].find((at) => beforeAt(reading, at) === 0 && /[^s]s$/.test(lowerAt(reading, at)));
    return (
      noun !== undefined && !spans.has(lowerAt(reading, noun)) && !actors.some((a) => a.kind === "text" && a.from <= noun && noun < a.to)
    );
  });
}
const numbers = wordClass("two three four five six seven eight nine ten several");
/** Of which nobody says "the first". */
const spans = new Set("days weeks months years hours minutes sides times points miles kilometres pages thirds".split(" "));

export function isSame(a: { parties: readonly string[] }, b: { parties: readonly string[] }): boolean {
  return sourcingKey(a.parties) === sourcingKey(b.parties);
}

/** "The Americans want … and would close the door": where one of two texts is American and texts are told, it is that text that is told from here on. */
export function takeSide(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  const { pair } = d;
  if (pair?.first === undefined || pair.second === undefined || !d.textInForce) return;
  const main = actors.find((a) => !a.oblique && !a.possessive && a.parties.length > 0);
  if (main?.kind !== "party" || !isPeople(reading, main) || !wants(reading, main.to)) return;
  const side = [pair.first, pair.second].find((text) => main.parties.every((party) => text.parties.includes(party)));
  if (side) d.lastText = { ...side, ...hereIn(reading) };
}

/** A wording may have the verb of will in it: "the Americans offer guarantees". */
const wants = (reading: Reading, verb: number): boolean =>
  beginsAt(reading, verb, kinds.attitude) || reading.usedUp.some((m) => m.from === verb);

const isApartFrom = (a: readonly string[], b: readonly string[]): boolean => !a.some((party) => b.includes(party));

/** "The first document was presented by Witkoff": there is a second. */
function isFirst(reading: Reading, { from, to }: Resolved): boolean {
  if (from > 1 || lowerAt(reading, to - 1).endsWith("s")) return false;
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === "first") return true;
  return false;
}

/** "the two sheets of paper", "rival drafts": more than one, whose they are is not said in the same words. */
function isAnnounced(reading: Reading, { from, to, parties, inferred }: Resolved): boolean {
  const noun = lowerAt(reading, to - 1);
  const isPlural = noun.endsWith("s") && (parties.length !== 1 || inferred !== undefined);
  // "two sheets of paper"
  if (!isPlural && noun !== "paper") return false;
  for (let i = from - 1; i < to; i++) if (counts.has(lowerAt(reading, i))) return true;
  return false;
}
/** Say that there are two, and of two authors. Origin: own reading. */
const counts = new Set("two both rival competing duelling dueling opposing parallel contrasting alternative contending".split(" "));

/** "the American paper and the European one", "the US and European plans": one after the other where a phrase names both. */
function sidesOf(reading: Reading, text: Resolved): (readonly string[])[] {
  if (text.parties.length < 2) return [text.parties];
  // "Washington and Brussels have each put a document on the table": one of the one, and one of the other.
  if (text.parties.length === 2 && hasWord(reading, distributive)) return text.parties.map((party) => [party]);
  const owners = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party") && m.from >= text.from && m.to <= text.to);
  for (const owner of owners) {
    for (let i = owner.to; i < text.to && i <= owner.to + 2; i++) {
      if (lowerAt(reading, i) !== "and" || (i === owner.to && !isOfMany(reading, text, i))) continue;
      const left = unique(owners.filter((o) => o.to <= i).map((o) => o.meaning.party));
      // A text with a name of its own needs no owner: "the American plan and the counter-proposal".
      const named = unique(owners.filter((o) => o.from > i).map((o) => o.meaning.party));
      const right = named.length > 0 ? named : text.parties.filter((party) => !left.includes(party));
      if (right.length > 0 && isApartFrom(left, right)) return [left, right];
    }
  }
  return [text.parties];
}

const distributive = wordClass("each respective");

/** "the US and European plans", "the American and the European plan": more than one. */
const isOfMany = (reading: Reading, text: Resolved, link: number): boolean =>
  lowerAt(reading, text.to - 1).endsWith("s") || ["the", "an"].includes(lowerAt(reading, link + 1));

/** "one American and one European", "an American one and one from Kyiv": whose each of two announced texts is. */
function sidesAnnounced(reading: Reading, here: Remembered): RememberedParty[] {
  const found: RememberedParty[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const isOne = ["one", "other", "another"].includes(lowerAt(reading, i));
    const parties = isOne ? ascribed(reading, i + 1) : ["a", "an"].includes(lowerAt(reading, i)) ? ofOne(reading, i + 1) : [];
    if (parties.length > 0 && found.every((f) => isApartFrom(f.parties, parties))) found.push({ ...here, parties });
  }
  return found;
}

/** "an American one" */
const ofOne = (reading: Reading, at: number): string[] =>
  partiesAt(reading, at).flatMap((p) => (lowerAt(reading, p.to) === "one" ? [p.meaning.party] : []));

/** Whose a text is said to be that the sentence calls "the first" or "one": "is American", "was drafted by Kyiv", ", from Washington,". */
export function ascribed(reading: Reading, from: number): string[] {
  for (let i = from; i < Math.min(reading.words.length, from + farthestAuthor); i++) {
    const lower = lowerAt(reading, i);
    if (i > from && ((beforeAt(reading, i) & wall) !== 0 || ["other", "second", "latter"].includes(lower))) return [];
    if (i === from && beforeAt(reading, i) === 0 && isQuality(reading, i)) return partiesAt(reading, i).map((p) => p.meaning.party);
    if (equals.has(lower) && isQuality(reading, i + 1)) return partiesAt(reading, i + 1).map((p) => p.meaning.party);
    // "is the European one"
    if (equals.has(lower) && ["the", "a", "an"].includes(lowerAt(reading, i + 1))) {
      const one = ofOne(reading, i + 2);
      if (one.length > 0) return one;
    }
    // ", the American one,"
    if (i === from && ["the", "an", "a"].includes(lower)) {
      const one = ofOne(reading, i + 1);
      if (one.length > 0) return one;
    }
    // "was written in Kyiv", ", drawn up in Kyiv,"
    if (lower === "in" && i > from && isWrittenAt(reading, i - 1) && (equals.has(lowerAt(reading, from)) || i - from <= 2))
      return partiesAt(reading, i + 1).map((p) => p.meaning.party);
    // "one brought by Kyiv, the other by Moscow"
    if (lower === "by" && (i === from || hasAuthoring(reading, from, i))) return listedFrom(reading, i + 1);
    if (["from", "of"].includes(lower) && (i === from || origins.has(lowerAt(reading, i - 1)))) return listedFrom(reading, i + 1);
    const [owner] = ["that", "which"].includes(lower) ? [1, 2].flatMap((gap) => partiesAt(reading, i + gap)) : [];
    // "which Kyiv's envoys were handed": who is given it has not made it.
    const isGiven = owner !== undefined && [0, 1, 2].some((gap) => isWord(reading, owner.to + gap, formsOfBe));
    if (owner && !isGiven && hasAuthoring(reading, owner.to, owner.to + farthestAuthor)) return [owner.meaning.party];
  }
  return [];
}
const isWrittenAt = (reading: Reading, at: number): boolean =>
  authoring.has(reading.words[lowerAt(reading, at) === "up" ? at - 1 : at]?.lexeme.stem ?? "");
const farthestAuthor = 12;
const equals = new Set("is was being".split(" "));
const origins = new Set("comes came stems stemmed hails originates originated emerged work product".split(" "));

/** "American", "Washington's", at the end of what is said. */
const isQuality = (reading: Reading, at: number): boolean =>
  partiesAt(reading, at).some(
    (p) =>
      (p.meaning.form === "adjective" || reading.words[p.to - 1]?.possessive === true || /(?:an|ish)$/.test(lowerAt(reading, p.to - 1))) &&
      (isBoundary(reading, p.to) || isCoordinator(reading, p.to)),
  );

const partiesAt = (reading: Reading, at: number): Mark<"party">[] =>
  beginningAt(reading, at)
    .filter((m): m is Mark<"party"> => isKind(m, "party"))
    .slice(0, 1);

function hasAuthoring(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, reading.words.length); i++) if (authoring.has(reading.words[i]?.lexeme.stem ?? "")) return true;
  return false;
}

/** "by Ukrainians, Britons and French", "from Kyiv and its European allies" */
function listedFrom(reading: Reading, from: number): string[] {
  const found: string[] = [];
  let free = 0;
  for (let i = from; i < Math.min(reading.words.length, from + longestList) && free <= widestGap; i++) {
    if ((beforeAt(reading, i) & (wall | mark.dash)) !== 0) break;
    const [party] = partiesAt(reading, i);
    if (party && !found.includes(party.meaning.party)) found.push(party.meaning.party);
    free = party || isCoordinator(reading, i) ? 0 : free + 1;
    // "one from Washington and one from Kyiv"
    if (["one", "other", "another"].includes(lowerAt(reading, i))) break;
    if (found.length > 0 && endsAt(reading, i, kinds.say | kinds.prescriptive)) break;
    if (found.length > 0 && ["in", "at", "on", "with"].includes(lowerAt(reading, i))) break;
  }
  return found;
}
const longestList = 10;
const widestGap = 2;
