import { mark, wall } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { isHedged } from "../discourse/follow.ts";
import type { Case } from "../holder/holder.ts";
import { beginsAt, endsAt, endsBetween, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { passivesOn } from "./covering.ts";
import { informantOf, informedOutlet, speaksOfSources } from "./informants.ts";
import type { Report } from "./reports.ts";
import { creditedIn } from "./venue.ts";

/** Who and what stands behind one position in its sentence. */
export interface Voices {
  covers: readonly Report[];
  /** A named person of a party who is said to say it. */
  named: Resolved | undefined;
  /** An official, a source or a group without a name who is said to say it. */
  unnamed: Resolved | undefined;
  /** Sources are spoken of in the sentence. */
  sources: boolean;
  outlet: string | null;
  hedged: boolean;
}

/** Reads in a sentence, and in what came before it, who stands behind one of its positions. */
export function voices(c: Case): Voices {
  const covers = [...c.covers, ...passivesOn(c.reading, c.reports, c.provision.to)];
  const people = covers.flatMap((r) => (r.subject ? [r.subject] : []));
  const unnamed = people.find(
    (a) =>
      a.person === undefined &&
      (a.kind === "source" ||
        a.kind === "group" ||
        a.kind === "office" ||
        isForeignOfficial(a, c.reading) ||
        (a.kind === "pronoun" && a.pronoun === "person" && !["i", "we"].includes(lowerAt(c.reading, a.from)))),
  );
  return {
    covers,
    named: people.find((a) => a.person !== undefined && a.kind !== "text") ?? beforeColon(c) ?? foreignNamed(c, people),
    unnamed,
    sources:
      speaksOfSources(c.reading, c.actors) ||
      (hasKind(c.reading, kinds.according) && c.reading.marks.some((m) => isKind(m, "according") && lowerAt(c.reading, m.to) === "them")),
    outlet:
      creditedIn(c.actors, covers, c.reading)?.name ??
      creditedFor(informantOf(c.reading, c.actors)?.outlet) ??
      informedOutlet(unnamed, c.reading, c.discourse),
    hedged: isHedged(c.reading) || covers.some((r) => r.claim),
  };
}

const creditedFor = (outlet: Resolved | undefined): string | null => (outlet === undefined || outlet.name === "" ? null : outlet.name);

const foreignNamed = (c: Case, people: readonly Resolved[]): Resolved | undefined =>
  people.map((a) => foreignHolder(c, a)).find((a) => a !== undefined);

/** "a Turkish official", "three Gulf diplomats": nobody of a party, and an official all the same. */
const isForeignOfficial = (a: Resolved, reading: Reading): boolean =>
  a.kind === "outsider" &&
  foreignOfficials.has(lowerAt(reading, a.to - 1)) &&
  endsAt(reading, a.to - 1, kinds.group | kinds.office | kinds.source) &&
  lowerAt(reading, a.to) !== "until" &&
  !isPast(reading, a.from, a.to);

/** "Turkish Foreign Minister Hakan Fidan": an office-holder of a country that is no party, with his name. */
function foreignHolder({ reading }: Case, a: Resolved): Resolved | undefined {
  if (a.kind !== "outsider" || !reading.words[a.from]?.lexeme.nameLike || !endsAt(reading, a.from - 1, kinds.office)) return undefined;
  if (beforeAt(reading, a.from) !== 0 || isPast(reading, a.from - longestOffice, a.from)) return undefined;
  return { ...a, kind: "person", person: a.written || a.name };
}
const longestOffice = 5;

/** "former", "retired" among the words [from, to). */
const isPast = (reading: Reading, from: number, to: number): boolean =>
  hasKind(reading, kinds.outsideMark) && endsBetween(reading, from, to, kinds.outsideMark);
const foreignOfficials = new Set(
  "official officials diplomat diplomats envoy envoys aide aides adviser advisers mediator mediators negotiator negotiators minister ministers".split(
    " ",
  ),
);

/** "- Yuri Ushakov, Putin's aide: The European version …": whoever the line opens with says what stands behind the colon. */
function beforeColon({ actors, reading, provision: p }: Case): Resolved | undefined {
  if ((reading.punctuation & mark.colon) === 0) return undefined;
  const first = actors.find((a) => a.from <= 1);
  if (first?.person === undefined || first.parties.length === 0 || first.oblique || first.possessive) return undefined;
  for (let i = first.to; i <= Math.min(p.from, first.to + longestLabel); i++) {
    if ((beforeAt(reading, i) & mark.colon) !== 0) return first;
    if ((beforeAt(reading, i) & wall) !== 0 || isWord(reading, i, auxiliaries) || beginsAt(reading, i, kinds.attitude | kinds.say))
      return undefined;
  }
  return undefined;
}
/** Words between a name and the colon behind it: "Putin's foreign policy aide", "in a three-line statement". */
const longestLabel = 10;

/** "according to the document": the article has it before its eyes. */
export function accordingToText(v: Voices): boolean {
  return v.covers.some(
    (r) => r.according && r.subject?.kind === "text" && /\b(document|text|draft|letter|paper|memo|memorandum)$/i.test(r.subject.name),
  );
}

/** "The paper speaks, says an official, about …": he tells it, whoever has seen the rest. */
export function tellsHimself(v: Voices): boolean {
  return v.covers.some((r) => r.subject !== undefined && r.subject.from === v.unnamed?.from && !r.according);
}
