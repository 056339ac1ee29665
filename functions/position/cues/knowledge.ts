import { type RecentlyUsed, recentlyUsed } from "../../article/recentlyUsed.ts";
import type { Dossier } from "../dossier.ts";
import { advocacy } from "../language/advocacy.ts";
import { attitudes } from "../language/attitudes.ts";
import { consequences } from "../language/consequences.ts";
import { denials, wholeDenials } from "../language/denials.ts";
import * as grammar from "../language/grammar.ts";
import { idioms } from "../language/idioms.ts";
import { agreements, unsettled } from "../language/outcomes.ts";
import { type Predication, predications } from "../language/predications.ts";
import { press } from "../language/press.ts";
import { strongProvisos, weakProvisos } from "../language/provisos.ts";
import * as reporting from "../language/reporting.ts";
import { willingness } from "../language/willingness.ts";
import { kinds } from "../sentence/marks.ts";
import { compileCues, type Matcher } from "./matcher.ts";

export type Polarity = "for" | "against" | "conditional";

/** What a stretch of words means to the coder: from the dossier (case) or from the language tables. */
export type Meaning = MeaningOfKind & {
  /** The bit of its kind, see `bitOf`: of those that are compiled, which are nearly all. */
  readonly bit?: number;
};

type MeaningOfKind =
  | {
      kind: "party";
      party: string;
      form: "name" | "adjective" | "person";
      name: string;
      roles: readonly string[];
      /** Where the name is that of an institution: "Kremlin". */
      institution: string | undefined;
    }
  | { kind: "outsider" }
  | { kind: "outsideMark"; noun: boolean }
  | { kind: "provision"; provision: string; polarity: Polarity }
  | { kind: "unless"; provision: string }
  | { kind: "again"; provision: string }
  | { kind: "knownText"; parties: readonly string[] }
  | { kind: "text"; weak: boolean }
  | { kind: "office" | "group" | "source" }
  | { kind: "attitude"; effect: "support" | "open" | "oppose" | "close"; will: boolean }
  | { kind: "predication"; effect: "support" | "open" | "oppose"; form: Predication["form"] }
  | { kind: "say"; claim: boolean }
  | {
      kind:
        | "according"
        | "seen"
        | "hedge"
        | "silence"
        | "negator"
        | "prescriptive"
        | "possibility"
        | "break"
        | "relative"
        | "both"
        | "outletNoun"
        | "filler";
    }
  | { kind: "denial"; whole: boolean }
  | { kind: "condition"; strength: "strong" | "event" | "weak" | "aside" }
  | { kind: "pronoun"; pronoun: "person" | "thing" | "group" }
  | { kind: "outlet"; name: string };

/**
 * All that some kind of meaning says. What each meaning is written over it, so that V8 has one shape for all of them: their kind is asked for more
 * than all else, and of objects of twenty shapes that takes several times as long.
 */
const unsaid = {
  kind: undefined,
  bit: undefined,
  party: undefined,
  form: undefined,
  name: undefined,
  roles: undefined,
  institution: undefined,
  noun: undefined,
  provision: undefined,
  polarity: undefined,
  parties: undefined,
  weak: undefined,
  effect: undefined,
  will: undefined,
  claim: undefined,
  whole: undefined,
  strength: undefined,
  pronoun: undefined,
};

/** The name of reports without an outlet: never shown as a source. */
export const unnamedMedia = "media reports";

/** The dossier and the language tables compiled together, so that one pass over the words finds everything. */
export interface Knowledge {
  dossier: Dossier;
  matcher: Matcher<Meaning>;
  /** Who holds an office, by the last word of its title. */
  officeHolders: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** The same by titles that were met. */
  titles: RecentlyUsed<readonly OfficeHolder[]>;
  /** Whose "the administration" or "the Commission" is: the last word of an institution's name, where one party alone has such a one. */
  shortForms: ReadonlyMap<string, string>;
  exceptFor: ReadonlyMap<string, ReadonlySet<string>>;
  /** By provision, the parties it is meant to press. */
  aimedAt: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which provision it is where a party itself offers it, by provision and party. */
  heldBy: ReadonlyMap<string, Readonly<Record<string, string>>>;
  conditionBuiltIn: ReadonlySet<string>;
  /** What a provision's built-in condition is, by the provision. */
  conditionOf: ReadonlyMap<string, string>;
}

export interface OfficeHolder {
  name: string;
  party: string;
  roles: readonly string[];
  /** The dossier knows a day on which the office ended. */
  past: boolean;
}

export function compileKnowledge(dossier: Dossier): Knowledge {
  const cues: { cue: string; meaning: Meaning }[] = [];
  const add = (list: readonly string[], meaning: Meaning): void => {
    const shaped = { ...unsaid, ...meaning, bit: kinds[meaning.kind] };
    for (const cue of list) cues.push({ cue, meaning: shaped });
  };
  addParties(dossier, add);
  add(dossier.outsiders.map(literal), { kind: "outsider" });
  for (const text of dossier.texts) add(text.names, { kind: "knownText", parties: text.parties });
  const known = new Set(dossier.outlets.flatMap((outlet) => [outlet.name, ...outlet.spellings]));
  for (const outlet of dossier.outlets) add([outlet.name, ...outlet.spellings].map(literal), { kind: "outlet", name: outlet.name });
  for (const name of [...press, ...reporting.platforms]) if (!known.has(name)) add([literal(name)], { kind: "outlet", name });
  for (const p of dossier.provisions) {
    for (const polarity of ["for", "against", "conditional"] as const) add(p[polarity], { kind: "provision", provision: p.id, polarity });
    add(p.unless, { kind: "unless", provision: p.id });
    add(p.again, { kind: "again", provision: p.id });
  }
  addLanguage(add);
  const group = (name: string): readonly string[] | undefined => (Object.hasOwn(dossier.words, name) ? dossier.words[name] : undefined);
  return {
    dossier,
    matcher: compileCues(cues, group),
    officeHolders: officeHolders(dossier),
    titles: recentlyUsed(mostTitles),
    shortForms: shortForms(dossier),
    exceptFor: new Map(dossier.provisions.map((p) => [p.id, new Set(p.exceptFor)])),
    aimedAt: new Map(dossier.provisions.filter((p) => p.aimedAt.length > 0).map((p) => [p.id, new Set(p.aimedAt)])),
    heldBy: new Map(dossier.provisions.map((p) => [p.id, p.heldBy])),
    conditionOf: new Map(dossier.provisions.flatMap((p) => (p.condition === undefined ? [] : [[p.id, p.condition] as const]))),
    conditionBuiltIn: new Set(dossier.provisions.filter((p) => p.conditionBuiltIn).map((p) => p.id)),
  };
}

/** An article has a dozen. */
const mostTitles = 500;

export const lastWord = (title: string): string => title.slice(title.lastIndexOf(" ") + 1);

function officeHolders({ parties }: Dossier): ReadonlyMap<string, readonly OfficeHolder[]> {
  const holders = parties.flatMap((party) =>
    party.people.map(({ name, roles, until }) => ({ name, party: party.id, roles, past: until !== undefined })),
  );
  const lastWords = new Set(holders.flatMap(({ roles }) => roles.map(lastWord)));
  return new Map([...lastWords].map((word) => [word, holders.filter(({ roles }) => roles.some((role) => lastWord(role) === word))]));
}

function shortForms({ parties }: Dossier): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, institutions } of parties)
    for (const name of institutions) {
      const [first, last, ...more] = name.split(" ");
      if (first === undefined || last === undefined || more.length > 0) continue;
      owners.set(last, (owners.get(last) ?? new Set()).add(id));
    }
  return new Map([...owners].flatMap(([word, ids]) => (ids.size === 1 ? [...ids].map((id) => [word, id] as const) : [])));
}

type Add = (list: readonly string[], meaning: Meaning) => void;

function addParties(dossier: Dossier, add: Add): void {
  for (const party of dossier.parties) {
    const of = (form: "name" | "adjective", institution?: string): Meaning => ({
      kind: "party",
      party: party.id,
      form,
      name: party.name,
      roles: [],
      institution,
    });
    const names = new Set([party.name, ...party.aliases, ...party.capitals]);
    add([...names].map(literal), of("name"));
    for (const institution of new Set(party.institutions))
      if (!names.has(institution)) add([literal(institution)], of("name", institution));
    add(party.adjectives.map(literal), of("adjective"));
    for (const person of party.people) {
      // "secretary of state": an office by its whole title.
      add(
        person.roles.filter((role) => role.includes(" of ")),
        { kind: "office" },
      );
      add([...new Set([person.name, ...person.aliases])].map(inAnySpelling), {
        kind: "party",
        party: party.id,
        form: "person",
        name: person.name,
        roles: person.roles,
        institution: undefined,
      });
    }
  }
}

function addLanguage(add: Add): void {
  for (const { effect, will, cues } of [...attitudes, ...idioms, ...willingness, ...advocacy, ...agreements])
    add(cues, { kind: "attitude", effect, will });
  for (const { effect, form, cues } of [...predications, ...consequences]) add(cues, { kind: "predication", effect, form });
  add(denials, { kind: "denial", whole: false });
  add(wholeDenials, { kind: "denial", whole: true });
  add(reporting.sayVerbs, { kind: "say", claim: false });
  add(reporting.mannerVerbs, { kind: "say", claim: false });
  add(reporting.claimVerbs, { kind: "say", claim: true });
  add(reporting.accordingTo, { kind: "according" });
  add(reporting.seenText, { kind: "seen" });
  add(reporting.sourceNouns, { kind: "source" });
  add(reporting.hedges, { kind: "hedge" });
  add([...reporting.silences, ...unsettled], { kind: "silence" });
  add(grammar.negators, { kind: "negator" });
  add(grammar.prescriptives, { kind: "prescriptive" });
  add(grammar.possibilities, { kind: "possibility" });
  add([...grammar.strongConditions, ...strongProvisos], { kind: "condition", strength: "strong" });
  add(grammar.events, { kind: "condition", strength: "event" });
  add([...grammar.weakConditions, ...weakProvisos], { kind: "condition", strength: "weak" });
  add(grammar.asides, { kind: "condition", strength: "aside" });
  add(grammar.breaks, { kind: "break" });
  add(grammar.relatives, { kind: "relative" });
  for (const { cue, kind } of grammar.pronouns) add([cue], { kind: "pronoun", pronoun: kind });
  add(grammar.offices, { kind: "office" });
  add(grammar.groups, { kind: "group" });
  add(grammar.formerMarks, { kind: "outsideMark", noun: false });
  add(grammar.outsideNouns, { kind: "outsideMark", noun: true });
  add(grammar.textNouns, { kind: "text", weak: false });
  add(grammar.textParts, { kind: "text", weak: false });
  add(grammar.weakTextNouns, { kind: "text", weak: true });
  add(grammar.fillers, { kind: "filler" });
  add(grammar.bothSides, { kind: "both" });
  add(grammar.outletNouns, { kind: "outletNoun" });
  for (const name of reporting.media) add([name], { kind: "outlet", name });
  add(reporting.nobodysReports, { kind: "outlet", name: unnamedMedia });
}

/** A person's name as a cue. Short ones are taken as written: too many other words look like them. */
function inAnySpelling(name: string): string {
  return literal(name).replaceAll(/(?<=^|\s)\p{Lu}[\p{L}'’]{4,}(?=$|\s|-)/gu, "~$&");
}

/** A name as a cue: its words next to each other; brackets and signs of the cue language in it mean nothing. */
function literal(name: string): string {
  return name.replaceAll(/[()[\]|&@=*~]/g, " ").trim();
}
