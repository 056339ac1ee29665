import { type Knowledge, lastWord, type OfficeHolder } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";
import { capitalBefore, ofHouse } from "./houses.ts";
import { whoseTurn } from "./sides.ts";
import { ownedBy } from "./whichText.ts";

/** "The Ukrainian president" is whoever of that party holds the office; "the minister" whoever was named with it. */
export function office(actor: Resolved, reading: Reading, d: Discourse, knowledge: Knowledge, before: readonly Resolved[]): Resolved {
  if (actor.parties.length === 0 && isAnothers(reading, actor)) return actor;
  const owner = actor.parties.length === 0 ? ownerWithin(reading, actor) : undefined;
  if (owner) return bySubject(actor, holdersOf(titleOf(reading, owner), knowledge), d);
  const title = titleOf(reading, actor);
  const held = spokesTitles(title).flatMap((each) => holdersOf(each, knowledge));
  const there = actor.parties.length > 0 ? undefined : ofCapital(actor, reading, held);
  const withOwner =
    there ?? (actor.parties.length > 0 ? actor : (ownedBy(actor, reading, d, before) ?? ofHouse(actor, reading, knowledge, before)));
  const fellow = fellowOf(withOwner, reading, d, knowledge, before);
  if (fellow) return { ...withOwner, person: fellow };
  const met = metBy(reading, before);
  const holders = (held.length > 0 ? held : holdersOf(titleOf(reading, actor, true), knowledge)).filter(
    ({ party, name }) => (withOwner.parties.length === 0 || withOwner.parties.includes(party)) && name !== met,
  );
  if (holders.length === 0 && withOwner.parties.length === 1 && /\b(leader|head of state)$/.test(title)) {
    const first = knowledge.dossier.parties.find((party) => party.id === withOwner.parties[0])?.people[0];
    if (first) holders.push({ name: first.name, party: withOwner.parties[0] ?? "", roles: [], past: false });
  }
  const own =
    actor.parties.length === 0 && withOwner.parties.length === 0
      ? [...whoseTurn(reading, d, before), ...tellersOwn(reading, actor, d)]
      : [];
  const ownOnes = holders.filter((h) => own.includes(h.party));
  if (ownOnes.length > 0) holders.splice(0, holders.length, ...ownOnes);
  const other = holders.length > 0 ? counterpart(reading) : undefined;
  // "an adviser" is one of many, and nobody who was named before.
  const isOneOfMany = withOwner.parties.length === 0 && /^an? /.test(title);
  const isNamed = (name: string): boolean => d.people.has(name) || before.some((b) => b.person === name);
  const named = isOneOfMany ? [] : holders.filter((h) => h.party !== other && isNamed(h.name));
  const spokenOf = named.find((h) => h.name === d.person?.name);
  const current = holders.length > 1 ? holders.filter((h) => !h.past) : holders;
  // "a Ukrainian negotiator said": whoever is chief of them has a name.
  if (withOwner.parties.length > 0 && isSomeOne(title)) return withOwner;
  const [holder] = named.length > 0 ? [spokenOf ?? latest(named, d)] : current.length === 1 && !isOneOfMany ? current : [];
  if (holder) {
    const from = d.people.get(holder.name);
    return {
      ...withOwner,
      parties: [holder.party],
      person: holder.name,
      inferred: from ? { ...from, why: "the holder of the office" } : withOwner.inferred,
    };
  }
  const [side, ...others] = withOwner.parties.length === 0 && isDefinite(reading, actor.from) ? new Set(current.map((h) => h.party)) : [];
  if (side !== undefined && others.length === 0) {
    const person = onlyOf(title, current);
    if (person !== undefined || d.speaker === undefined || d.speaker.parties.includes(side))
      return { ...withOwner, parties: [side], person };
  }
  if (withOwner.parties.length === 0 && d.speaker && isDefinite(reading, actor.from) && !title.endsWith("s"))
    return {
      ...withOwner,
      parties: d.speaker.parties,
      person: d.speaker.name ?? undefined,
      inferred: { ...d.speaker, why: "the official who spoke before" },
    };
  if (there) return { ...there, person: onlyOf(title, current) };
  if (withOwner.parties.length > 0 || !(isDefinite(reading, actor.from) || (isOneOfMany && staff.test(title)))) return withOwner;
  const told = bySubject(withOwner, current, d);
  return told.parties.length > 0 ? told : ofHouseNamed(withOwner, current, reading, before);
}

/** An office that several hold at a time, with "a": "a Russian negotiator". */
const isSomeOne = (title: string): boolean =>
  /^an? (?:(?!chief|top|lead)\S+ ){0,3}(?:negotiator|diplomat|envoy|minister|adviser|advisor|aide|official|delegate|ambassador)$/i.test(
    title,
  );

/** "Ushakov rejected it. An aide said …": of those who were spoken of. Origin: the nouns for people who work for somebody. */
const staff = /^an? (?:\S+ ){0,2}(?:aide|advis[eo]r|assistant|spokes(?:man|woman|person))$/;

/** "In Washington, the press secretary said": where that government has such an office; a prime minister may be on a visit. */
function ofCapital(actor: Resolved, reading: Reading, held: readonly OfficeHolder[]): Resolved | undefined {
  const party = isDefinite(reading, actor.from) ? capitalBefore(reading, actor) : undefined;
  const isHeld = party !== undefined && held.some((holder) => holder.party === party);
  return isHeld ? { ...actor, parties: [party] } : undefined;
}

/** "The president, Bruce said, wanted a truce", "The president, she said, …": whoever speaks of "the president" in passing means her own. */
function tellersOwn(reading: Reading, { to }: Actor, { speaker, person, people }: Discourse): readonly string[] {
  if ((beforeAt(reading, to) & mark.comma) === 0) return [];
  for (let i = to; i < to + longestTag; i++) {
    if (i > to && (beforeAt(reading, i) & mark.comma) !== 0) return [];
    if (!endsAt(reading, i + 1, kinds.say)) continue;
    const teller = endingAt(reading, i).find((m): m is Mark<"party"> => isKind(m, "party") && m.meaning.form === "person");
    if (teller) return [teller.meaning.party];
    // By the last name alone, where that is no name of the dossier's.
    const [, known] = [...people].find(([name]) => name.endsWith(` ${reading.words[i]?.lexeme.text}`)) ?? [];
    if (known?.party) return [known.party];
    if (i === to && ["he", "she"].includes(lowerAt(reading, i))) return speaker?.parties ?? (person?.party ? [person.party] : []);
  }
  return [];
}
/** "Tammy Bruce" */
const longestTag = 3;

/** "Asked in the Oval Office, the president said", "the president told reporters aboard Air Force One", "the White House denied that the president wanted": of the only party whose house the sentence has named. */
function ofHouseNamed(actor: Resolved, holders: readonly OfficeHolder[], reading: Reading, before: readonly Resolved[]): Resolved {
  const parties = new Set<string>();
  for (const m of reading.marks)
    if (isKind(m, "party") && m.meaning.institution !== undefined && isThere(reading, m.from)) parties.add(m.meaning.party);
  const [party] = parties;
  const ofParty = holders.filter((h) => h.party === party && !h.past);
  if (party === undefined || parties.size > 1 || ofParty.length === 0) return actor;
  const person = onlyOf(titleOf(reading, actor), ofParty);
  return before.some((a) => a.person !== undefined && a.person === person) ? actor : { ...actor, parties: [party], person };
}

/** "in the Oval Office", or the first word of the sentence: and not "took to the Kremlin". */
function isThere(reading: Reading, from: number): boolean {
  const before = lowerAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  return before < 0 || ["in", "at", "aboard", "inside"].includes(lowerAt(reading, before));
}

/** "In his call with Zelensky the president said": not he. */
function metBy(reading: Reading, before: readonly Resolved[]): string | undefined {
  const him = before.find((a) => a.person !== undefined && a.from <= longestMeeting && lowerAt(reading, a.from - 1) === "with");
  if (him === undefined) return undefined;
  for (let i = him.from - 2; i >= 0; i--) if (["his", "her"].includes(lowerAt(reading, i))) return him.person;
  return undefined;
}
const longestMeeting = 6;

/** "the prime minister's spokesman": whose spokesman it is, where more than one party has a prime minister. */
function ownerWithin(reading: Reading, { from, to }: Actor): { from: number; to: number } | undefined {
  for (let i = from; i < to - 1; i++) if (reading.words[i]?.possessive) return { from, to: i + 1 };
  return undefined;
}

/** Of several who hold such an office it is the one of whom the sentence before, or the heading, spoke. */
function bySubject(actor: Resolved, holders: readonly OfficeHolder[], { subject }: Discourse): Resolved {
  const [party, ...more] = subject?.parties ?? [];
  if (subject === undefined || party === undefined || more.length > 0 || !holders.some((h) => h.party === party)) return actor;
  return { ...actor, parties: [party], inferred: { ...subject, why: "whom the sentence before was about" } };
}

/** Of the holders of one side's offices the one whose title it is to the word: "the chancellor" is not the vice chancellor. */
function onlyOf(title: string, holders: readonly OfficeHolder[]): string | undefined {
  const [only, ...more] = holders.filter(({ roles }) => roles.some((role) => title.endsWith(` ${role}`)));
  return more.length === 0 ? only?.name : undefined;
}

/** `bare`: without what says whose it is, "the [Ukrainian] minister", "the [EU's] top diplomat". */
function titleOf(reading: Reading, { from, to }: { from: number; to: number }, bare = false): string {
  let title = lowerAt(reading, from);
  for (let i = from + 1; i < to; i++) if (!bare || !endsAt(reading, i, kinds.party)) title += ` ${lowerAt(reading, i)}`;
  return title;
}

/** "his Russian counterpart": whoever holds for that party the office of the one who is spoken of, where only one does. */
function fellowOf(
  { parties, from, to }: Resolved,
  reading: Reading,
  { person }: Discourse,
  { officeHolders }: Knowledge,
  before: readonly Resolved[],
): string | undefined {
  const [party, ...others] = parties;
  if (party === undefined || others.length > 0 || !["his", "her"].includes(lowerAt(reading, from))) return undefined;
  if (lowerAt(reading, to - 1) !== "counterpart" && lowerAt(reading, to - 1) !== "number") return undefined;
  const name = before.findLast((a) => a.person !== undefined && !a.parties.includes(party))?.person ?? person?.name;
  const found = new Set<string>();
  for (const holders of officeHolders.values())
    for (const role of holders.find((h) => h.name === name && !h.past)?.roles ?? [])
      for (const h of officeHolders.get(lastWord(role)) ?? [])
        if (h.party === party && !h.past && h.roles.includes(role)) found.add(h.name);
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
}

/** "his Ukrainian counterpart": whoever is spoken of beside it is of another party. */
function counterpart(reading: Reading): string | undefined {
  const at = reading.words.findIndex((w) => w.lexeme.lower === "counterpart");
  return at < 0 ? undefined : endingAt(reading, at - 1).find((m): m is Mark<"party"> => isKind(m, "party"))?.meaning.party;
}

/** "General Gerasimov", "President Aoun", "the head of the ward": an office of somebody whom the dossier does not know. "Her head" is no office. */
function isAnothers(reading: Reading, actor: Actor): boolean {
  if (lowerAt(reading, actor.to - 1) === "head" && ofOnesBody.has(lowerAt(reading, actor.from)) && actor.to - actor.from === 2) return true;
  if (beforeAt(reading, actor.to) !== 0) return false;
  if (headships.has(lowerAt(reading, actor.to - 1)) && lowerAt(reading, actor.to) === "of" && lowerAt(reading, actor.to + 1) === "the")
    return !houses.has(lowerAt(reading, actor.to + 2)) && reading.words[actor.to + 2]?.lexeme.capital === false;
  return (reading.words[actor.to]?.lexeme.nameLike ?? false) && !reading.words[actor.to - 1]?.possessive;
}
const ofOnesBody = new Set(["his", "her", "my", "your"]);
/** Of everything there is a head, and only of these is it one of a government's. Origin: own reading. */
const headships = new Set("head chief director boss chair chairman".split(" "));
const houses = new Set(
  "presidential president president's office delegation state government country administration mission team staff nation cabinet parliament ministry service army armed general military foreign security bloc negotiating intelligence central national executive union alliance party".split(
    " ",
  ),
);

/** Who holds an office of that title: by the longest of the titles that it names ("the vice president" is no president); "the minister" is any minister. */
function holdersOf(title: string, knowledge: Knowledge): readonly OfficeHolder[] {
  const known = knowledge.titles.of(title);
  if (known !== undefined) return known;
  const bare = title.replace(/^(the|a|an|his|her|its|their) /, "");
  const holders = knowledge.officeHolders.get(lastWord(title)) ?? [];
  const named = (role: string): boolean => title === role || title.endsWith(` ${role}`);
  const longest = Math.max(0, ...holders.flatMap(({ roles }) => roles.filter(named).map((role) => role.length)));
  const isHeld = (role: string): boolean =>
    named(role)
      ? role.length === longest
      : (longest === 0 || (longest === bare.length && !bare.includes(" "))) && role.endsWith(` ${bare}`);
  const exact = holders.filter(({ roles }) => roles.some(isHeld));
  // "the deputy minister": a deputy minister of whatever.
  const [rank, noun, ...more] = bare.split(" ");
  const isRank = exact.length === 0 && noun !== undefined && more.length === 0 && ranks.has(rank ?? "");
  const found = isRank ? holders.filter(({ roles }) => roles.some((r) => r.startsWith(`${rank} `) && r.endsWith(` ${noun}`))) : exact;
  knowledge.titles.keep(title, found);
  return found;
}

/** "the spokesperson", of whoever was called a spokesman before. */
function spokesTitles(title: string): string[] {
  const stem = /^(?<before>.*\bspokes)(?:man|woman|person)$/.exec(title)?.groups?.before;
  return stem === undefined ? [title] : [`${stem}person`, `${stem}man`, `${stem}woman`];
}

/** "The foreign ministry had rejected it": that of whoever's minister was named last. */
export function ministryOf(actor: Resolved, reading: Reading, d: Discourse, knowledge: Knowledge): Resolved | undefined {
  if (lowerAt(reading, actor.to - 1) !== "ministry" || !isDefinite(reading, actor.from)) return undefined;
  const title = titleOf(reading, actor).replace(/ministry$/, "minister");
  const holder = latest(
    holdersOf(title, knowledge).filter(({ name }) => d.people.has(name)),
    d,
  );
  const from = holder && d.people.get(holder.name);
  return from && { ...actor, parties: [holder.party], inferred: { ...from, why: "whose minister was named before" } };
}

const ranks = new Set("deputy vice press top chief".split(" "));

function latest(holders: readonly { name: string; party: string }[], d: Discourse): { name: string; party: string } | undefined {
  return [...holders].sort((a, b) => (d.people.get(b.name)?.span.start ?? 0) - (d.people.get(a.name)?.span.start ?? 0))[0];
}

export function isDefinite(reading: Reading, from: number): boolean {
  return ["the", "this", "that", "his", "her"].includes(lowerAt(reading, from));
}
