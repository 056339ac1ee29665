import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";
import { relativeClause } from "../relativeClause.ts";
import { walkRight } from "../rightward.ts";
import { appositionEnd, commaBehind } from "./apposition.ts";

/** Words from the wording to its relative clause, and from there to the verb of the main clause. */
const [nearest, longestClause] = [2, 14];
const relatives = wordClass("which that whom");
const copulas = wordClass("is are was were remains remain stays has have had would will could must should may");

/**
 * "X, which Kyiv rejects, is part of the American plan", "The X that Paris wants is rejected by Moscow", "The X Kyiv wants …": a relative clause behind a
 * wording says how its subject stands to it, and the main clause goes on behind it (Quirk et al., 17.10).
 */
export function bothClauses(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): readonly Governed[] {
  const clause = clauseBehind(reading, actors, p);
  const comma = clause === undefined ? commaBehind(reading, p.to) : undefined;
  const called = comma === undefined ? undefined : appositionEnd(reading, actors, comma);
  if (called !== undefined) return [behind(reading, actors, p, called)].filter((g) => isSaid(g) && !shares(g, first));
  if (clause === undefined) return insideIt(reading, actors, p).filter((g) => !shares(g, first));
  const own = ungoverned(p);
  relativeClause(reading, actors, p, clause.subject.from - 1, own, 1);
  const main = behind(reading, actors, p, clause.to);
  return [own, main].filter((g) => isSaid(g) && !shares(g, first));
}

/** What the main clause that begins at `verb` says of the wording. */
function behind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, verb: number): Governed {
  const main = ungoverned(p);
  walkRight(reading, actors, { ...p, to: verb }, main, false);
  const text = main.negators.length === 0 && main.subject === undefined ? textBehind(reading, actors, verb) : undefined;
  return text ? { ...main, modal: "prescriptive", subject: text } : main;
}

/** What the main clause behind a clause that says which says of the wording; false where it says nothing that is anybody's. */
export function mainClauseBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, negated: boolean): boolean {
  if (p.to >= reading.words.length || beforeAt(reading, p.to) !== 0) return false;
  const clause = clauseBehind(reading, actors, p);
  if (clause === undefined || clause.isSetOff) return false;
  const main: Governed = { ...g, attitudes: [], negators: [...g.negators] };
  walkRight(reading, actors, { ...p, to: clause.to }, main, negated);
  const isAnybodys = main.subject !== g.subject || hasKind(reading, kinds.say);
  if (!isAnybodys || (main.attitudes.length === 0 && main.will === g.will)) return false;
  Object.assign(g, main);
  return true;
}

/** "the foreign troops that Paris wants to send to Ukraine", where the wording has the clause in it. */
function insideIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): readonly Governed[] {
  const subject = actors.find(
    (a) =>
      a.from > p.from + 1 &&
      a.to < p.to &&
      !a.possessive &&
      a.parties.length > 0 &&
      ["that", "which"].includes(lowerAt(reading, a.from - 1)),
  );
  const isVerb = (m: Mark): m is Mark<"attitude"> =>
    isKind(m, "attitude") && m.meaning.will && m.from >= (subject?.to ?? 0) && m.from <= (subject?.to ?? 0) + 1 && m.to < p.to;
  const verb = subject && (reading.marks.find(isVerb) ?? reading.usedUp.find(isVerb));
  if (subject === undefined || verb === undefined) return [];
  const g: Governed = { ...ungoverned(p), subject: { ...subject, oblique: false } };
  noteAttitude(reading, p, verb, g);
  return [g];
}

const isSaid = ({ attitudes, subject, will, modal }: Governed): boolean =>
  subject !== undefined && (attitudes.length > 0 || will || (subject.kind === "text" && modal !== undefined));
const shares = ({ subject }: Governed, first: Governed): boolean =>
  subject?.parties.some((party) => first.subject?.parties.includes(party)) === true;

/** "is part of the American plan": whose text has it. */
const textBehind = (reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined => {
  const text = actors.find((a) => a.kind === "text" && a.parties.length > 0 && a.from > verb && a.from <= verb + nearestText);
  const isHeld =
    text && (holding.has(lowerAt(reading, text.from - 1)) || ["part", "point", "element"].includes(lowerAt(reading, text.from)));
  return isHeld ? { ...text, oblique: false } : undefined;
};
const nearestText = 6;
const holding = new Set("of in by from".split(" "));

interface Clause {
  /** Where its relative stands, or would. */
  from: number;
  subject: Actor;
  /** The verb of the main clause. */
  to: number;
  isSetOff: boolean;
}

function clauseBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Clause | undefined {
  for (let i = p.to; i <= p.to + nearest && i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    const isRelative = isWord(reading, i, relatives);
    const subject = subjectFrom(actors, i, isRelative ? 2 : 0);
    if (subject === undefined || subject.parties.length === 0) {
      if (isRelative) return undefined;
      continue;
    }
    // "X Kyiv wants": without a relative only right behind the wording, and before a verb of will.
    if (!isRelative && (i !== p.to || beforeAt(reading, i) !== 0)) return undefined;
    // "the use of assets to rebuild Ukraine was necessary": for what.
    if (!isRelative && lowerAt(reading, i - 2) === "to") return undefined;
    const verb = willBehind(reading, subject.to);
    const isSetOff = ((beforeAt(reading, i) | (i > p.to ? beforeAt(reading, i - 1) : 0)) & mark.comma) !== 0;
    const to = verb && mainVerb(reading, verb.from + 1, isSetOff);
    return to === undefined ? undefined : { from: isRelative ? i : i - 1, subject, to, isSetOff };
  }
  return undefined;
}

function subjectFrom(actors: readonly Actor[], from: number, within: number): Actor | undefined {
  return actors.find((a) => a.from >= from && a.from <= from + within && !a.oblique && !a.possessive && a.kind !== "text");
}

function willBehind(reading: Reading, to: number): Mark | undefined {
  return reading.marks.find((m) => isKind(m, "attitude") && m.meaning.will && m.from >= to && m.from <= to + 3);
}

/** Behind its second comma, or where another finite verb comes. */
function mainVerb(reading: Reading, from: number, isSetOff: boolean): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestClause); i++) {
    const before = beforeAt(reading, i);
    if ((before & wall) !== 0) return undefined;
    if (isSetOff ? (before & mark.comma) !== 0 : isWord(reading, i, copulas))
      return isWord(reading, i, auxiliaries) || isWord(reading, i, copulas) ? i : undefined;
    if (!isSetOff && before !== 0 && before !== mark.hyphen) return undefined;
  }
  return undefined;
}
