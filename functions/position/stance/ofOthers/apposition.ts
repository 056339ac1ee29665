import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { nounsOfWill } from "../../language/grammar.ts";
import { refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";

/** Words of the thing behind its wording, of the apposition up to its noun, and from there to whose it is: "demands made for years by". */
const longestRest = 6;
const longestNoun = 7;
const longestWhose = 5;
const determiners = wordClass("a an one the another its long");
const origins = new Set("of by from for".split(" "));

/**
 * "A land swap, a long-standing American demand, is back", "a truce, Moscow's main demand", "a cap, one of the demands made by Moscow": what a
 * thing is called beside it says whose wish it is (Quirk et al., 17.65).
 */
export function calledBeside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const comma = commaBehind(reading, p.to);
  if (comma === undefined || !(isWord(reading, comma, determiners) || actors.some((a) => a.possessive && a.from === comma)))
    return undefined;
  for (let i = comma + 1; i < Math.min(reading.words.length, comma + longestNoun); i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    const sharer = sharedBy(reading, actors, i);
    if (sharer !== undefined)
      return isHis(first, sharer) ? undefined : { ...ungoverned(p), side: first.side, will: true, subject: { ...sharer, oblique: false } };
    const effect = effectOf(reading, i);
    const owner = effect && (ownerBehind(reading, actors, i) ?? ownerBefore(reading, actors, i, comma));
    if (effect === undefined || owner === undefined) continue;
    if (isHis(first, owner)) return undefined;
    const g = ungoverned(p);
    return { ...g, side: applied(reading, p, g.side, effect), will: true, subject: { ...owner, possessive: false, oblique: false } };
  }
  return undefined;
}

/** It is the subject's own party. */
export const isHis = ({ subject }: Governed, { parties }: Actor): boolean =>
  subject?.parties.some((party) => parties.includes(party)) === true;

/** "a position shared by Paris", "a view echoed in Berlin": who stands to it as the subject does. */
function sharedBy(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  if (!isWord(reading, noun, views) || !isWord(reading, noun + 1, sharing) || !["by", "in"].includes(lowerAt(reading, noun + 2)))
    return undefined;
  return actors.find((a) => a.parties.length > 0 && a.kind !== "text" && a.from >= noun + 2 && a.from - noun <= 3);
}
const views = wordClass("position view stance line wish goal demand idea sentiment opinion call aim");
const sharing = wordClass("shared echoed backed supported endorsed seconded");

/** Where the verb stands behind what a thing is called beside it: "NATO membership, Kyiv's long-standing goal, | is ruled out". */
export function appositionEnd(reading: Reading, actors: readonly Actor[], comma: number): number | undefined {
  if (!(isWord(reading, comma, determiners) || actors.some((a) => a.possessive && a.from === comma))) return undefined;
  let names = false;
  for (let i = comma; i < Math.min(reading.words.length, comma + longestBeside); i++) {
    if (i > comma && (beforeAt(reading, i) & (wall | mark.dash | mark.colon)) !== 0) return undefined;
    if (i > comma && (beforeAt(reading, i) & mark.comma) !== 0) return names && isWord(reading, i, auxiliaries) ? i : undefined;
    if (isWord(reading, i, auxiliaries)) return undefined;
    names ||= effectOf(reading, i) !== undefined;
  }
  return undefined;
}
const longestBeside = 10;

/** How the owner of what a noun names stands to it: "demand", "red line". */
const effectOf = (reading: Reading, at: number): "support" | "open" | "oppose" | undefined =>
  lowerAt(reading, at) === "line" && lowerAt(reading, at - 1) === "red" ? "oppose" : nounsOfWill.get(lowerAt(reading, at));

export function commaBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & (mark.comma | mark.dash)) !== 0) return i;
    if (beforeAt(reading, i) !== 0 || isWord(reading, i, auxiliaries)) return undefined;
  }
  return undefined;
}

/** "Kyiv's first requests"; "American demand", where nothing else is said of it. */
function ownerBefore(reading: Reading, actors: readonly Actor[], noun: number, from: number): Actor | undefined {
  const isLast = noun + 1 >= reading.words.length || (beforeAt(reading, noun + 1) & (mark.comma | mark.dash | wall)) !== 0;
  const whose = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && m.from >= from && m.to <= noun && noun - m.to <= 2);
  const owner = whose && (actors.find((a) => a.from <= whose.from && whose.to <= a.to && a.parties.length > 0) ?? byAdjective(whose));
  return isLast || owner?.possessive ? owner : undefined;
}

/** "a key Russian demand": the adjective says whose it is. */
const byAdjective = ({ from, to, meaning }: Mark<"party">): Actor | undefined =>
  meaning.party === undefined || meaning.form !== "adjective"
    ? undefined
    : {
        from,
        to,
        kind: "party",
        parties: [meaning.party],
        name: "",
        oblique: false,
        possessive: false,
        weak: false,
        written: "",
        owner: undefined,
        pronoun: undefined,
      };

/** "demand of Moscow", "red line for Moscow", "demands made for years by Moscow". */
const ownerBehind = (reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined =>
  actors.find(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      // "a demand of Moscow's"
      (!a.possessive || (lowerAt(reading, a.from - 1) === "of" && beforeAt(reading, a.to) !== 0)) &&
      a.from > noun &&
      a.from <= noun + longestWhose &&
      !isApart(reading, noun + 1, a.from, mark.comma | mark.dash) &&
      !isRefusedBetween(reading, noun, a.from) &&
      origins.has(lowerAt(reading, a.from - 1)),
  );

/** "a demand rejected by Kyiv": whose it is not. */
const isRefusedBetween = (reading: Reading, from: number, to: number): boolean =>
  reading.marks.some((m) => isKind(m, "attitude") && refuses(m) && m.from > from && m.to <= to);
