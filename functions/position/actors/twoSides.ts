import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { type Discourse, hereIn, type Remembered, type Resolved } from "../discourse/discourse.ts";
import { inRow } from "../discourse/pointing.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { written } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { nameless } from "./namedParty.ts";

/** The two of whom a sentence has told, in its order. */
export interface Sides extends Remembered {
  readonly both: readonly [string, string];
}

const people = new Set(
  "leaders men women presidents ministers sides capitals governments countries delegations teams parties nations neighbours allies negotiators envoys side party capital leader government delegation".split(
    " ",
  ),
);
const links = new Set("and but while whereas yet though".split(" "));

/** "Both demand a truce", "The two leaders agreed", "Neither will sign", "the latter rejects it": those of whom the sentence before told. Returns the same actors where there is none. */
export function withSides(met: readonly Resolved[], reading: Reading, d: Discourse): readonly Resolved[] {
  const { sides } = d;
  // "Both sides" are those that the article is about.
  if (sides === undefined || met.some((a) => a.kind === "both" && a.from === 0)) return met;
  const found: Resolved[] = [];
  const whole = opening(reading, d);
  if (whole !== undefined && acts(reading, whole)) found.push(sideActor(reading, 0, whole, sides.both, sides));
  if (hasWord(reading, oneOfTwo) && inRow(d.topics).length < 2 && d.pair === undefined)
    for (let i = 1; i < reading.words.length - 1; i++) {
      // "…; neither would hear of it"
      if (lowerAt(reading, i) === "neither" && (beforeAt(reading, i) & wall) !== 0 && acts(reading, i + 1))
        found.push(sideActor(reading, i, i + 1, sides.both, sides));
      const side = sides.both[places.get(lowerAt(reading, i)) ?? -1];
      if (
        side !== undefined &&
        lowerAt(reading, i - 1) === "the" &&
        opensClause(reading, i - 1) &&
        ((found.length > 0 && whole === undefined) || acts(reading, i + 1))
      )
        found.push(sideActor(reading, i - 1, i + 1, [side], sides));
    }
  if (found.length === 0) return met;
  const rest = met.filter((a) => !found.some((f) => f.from < a.to && a.from < f.to));
  return [...rest, ...found].sort((a, b) => a.from - b.from);
}

/** Which of the two is meant. */
const places: ReadonlyMap<string, number> = new Map([
  ["former", 0],
  ["first", 0],
  ["latter", 1],
  ["second", 1],
]);

const oneOfTwo = wordClass(["neither", ...places.keys()].join(" "));

/** Where "both", "the two", "neither of them" at the head of a sentence ends. */
function opening(reading: Reading, { pair }: Discourse): number | undefined {
  const first = lowerAt(reading, 0);
  const isTwo = first === "the" && lowerAt(reading, 1) === "two";
  if (!isTwo && first !== "both" && first !== "neither") return undefined;
  let to = isTwo ? 2 : 1;
  if (lowerAt(reading, to) === "of") to += lowerAt(reading, to + 1) === "the" ? 3 : 2;
  if (people.has(lowerAt(reading, to))) return to + 1;
  // Of two texts "both" and "neither" are those.
  return pair === undefined || pair.isOver ? to : undefined;
}

const opensClause = (reading: Reading, from: number): boolean =>
  from === 0 || (beforeAt(reading, from) & (wall | mark.comma | mark.colon)) !== 0 || links.has(lowerAt(reading, from - 1));

/** Something that people do follows. */
function acts(reading: Reading, at: number): boolean {
  const verb = /ly$/.test(lowerAt(reading, at)) || ["also", "now", "still"].includes(lowerAt(reading, at)) ? at + 1 : at;
  if (beforeAt(reading, at) !== 0) return false;
  if (isWord(reading, verb, auxiliaries) || beginsAt(reading, verb, kinds.attitude | kinds.say)) return true;
  // "The former champions it"
  return /[^s]s$/.test(lowerAt(reading, verb)) && objects.has(lowerAt(reading, verb + 1)) && beforeAt(reading, verb + 1) === 0;
}

const objects = new Set("it them this that the a an any both".split(" "));

const ofTwo = "the two that were told of before";
/** One of them, by his place: for "he". */
export const isOneOfTwo = ({ kind, parties, inferred }: Resolved): boolean =>
  kind === "group" && parties.length === 1 && inferred?.why === ofTwo;

function sideActor(reading: Reading, from: number, to: number, parties: readonly string[], { span, text }: Remembered): Resolved {
  const inferred = { span, text, why: ofTwo };
  const name = written(reading, from, to);
  return { ...nameless, from, to, kind: "group", parties: [...parties], name, oblique: false, weak: false, person: undefined, inferred };
}

/** Keeps whom a sentence told of, where they are two. */
export function rememberSides(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  const parties: string[] = [];
  for (const a of actors) if (told.has(a.kind)) for (const party of a.parties) if (!parties.includes(party)) parties.push(party);
  const [first, second] = parties;
  const before = d.onlySide;
  d.onlySide = first !== undefined && second === undefined ? first : undefined;
  if (first !== undefined && second !== undefined && parties.length === 2) d.sides = { ...hereIn(reading), both: [first, second] };
  // "Kyiv backs it. So does Washington.": told of one after the other.
  else if (before !== undefined && d.onlySide !== undefined && before !== d.onlySide && !d.sides?.both.includes(d.onlySide))
    d.sides = { ...hereIn(reading), both: [before, d.onlySide] };
  else if (first !== undefined && (parties.length > 2 || !d.sides?.both.includes(first))) d.sides = undefined;
}
const told: ReadonlySet<string> = new Set(["party", "person", "office", "group"]);
