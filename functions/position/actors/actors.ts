import type { Knowledge } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { authoring } from "../language/grammar.ts";
import { datelineOf } from "../sentence/dateline.ts";
import { inOrder } from "../sentence/inOrder.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isOblique, isPossessive, phraseStart, written } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { type HeadKind, headMarks, isForeign, isMeasure, isOutside, isOver, isPlace, isVerbHere, qualifies } from "./actorHeads.ts";
import { complement, heldBy, personAfter } from "./actorOwners.ts";
import { withCompany } from "./company.ts";
import { coordinated, unique, withNounOnce } from "./coordination.ts";
import { baseOf } from "./derivedText.ts";
import { withIncluded } from "./included.ts";
import { withMembers } from "./members.ts";
import { addParty } from "./namedParty.ts";
import { isPart, withParts } from "./textParts.ts";

/** Somebody or something in a sentence that may hold, say or contain a position. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: "party" | "person" | "office" | "group" | "source" | "text" | "outlet" | "outsider" | "pronoun" | "both";
  readonly parties: readonly string[];
  /** A person's full name, an outlet's name, or the office or text as written. */
  readonly name: string;
  /** After a preposition: no subject. */
  readonly oblique: boolean;
  /** "Kyiv's": stands for a subject only before a noun of will. */
  readonly possessive: boolean;
  readonly weak: boolean;
  /** The name as it stands in the sentence, without titles. */
  readonly written: string;
  /** The person who owns a text: "Putin's proposal". */
  readonly owner: string | undefined;
  readonly pronoun: "person" | "thing" | "group" | undefined;
}

/** Everybody and everything in a sentence that may hold, say or contain a position, in order. */
export function findActors(reading: Reading, knowledge: Knowledge): Actor[] {
  const dateline = datelineOf(reading);
  const heads = headMarks(reading, dateline);
  const actors: Actor[] = [];
  const parties = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party") && m.from >= dateline);
  const taken: number[] = [];
  for (const head of heads) {
    if (isKind(head, "party") || isNoActor(reading, head, heads)) continue;
    const from = isKind(head, "pronoun") ? head.from : phraseStart(reading, head.from);
    // "Kyiv and Beijing": no owner.
    const isJoined = isKind(head, "outsider") && (isCoordinator(reading, head.from - 1) || lowerAt(reading, head.from - 1) === "nor");
    const before = isJoined ? none : ownersBefore(reading, head, from, parties);
    const person = isKind(head, "office") || isKind(head, "group") ? personAfter(reading, head, parties) : undefined;
    if (person) continue;
    const weak = isKind(head, "text") && head.meaning.weak;
    const hasRight = before.length === 0 || isKind(head, "text") || before.every((p) => p.meaning.form === "person");
    const base = isKind(head, "text") || isKind(head, "knownText") ? baseOf(reading, head, heads.filter(isText)) : undefined;
    const right = hasRight ? complement(reading, base ? { ...head, to: base.to } : head, parties) : none;
    const behind = weak && !["that", "which"].includes(lowerAt(reading, head.to)) ? none : right;
    const owners = weak || before.length === 0 ? behind : before;
    const start =
      isKind(head, "pronoun") || isKind(head, "outlet") || isKind(head, "outletNoun") || isKind(head, "outsider")
        ? head.from
        : firstOf(owners, head.from, from);
    if (!weak) for (const owner of before) taken.push(owner.from);
    if (isKind(head, "text") && (isBeforeText(reading, head, heads) || (owners.length === 0 && isNoText(reading, head, start)))) continue;
    const outside = isOutside(reading, head.from, from) || isOver(reading, head) || (owners.length === 0 && isForeign(reading, head));
    const owner = owners.find((p) => p.meaning.form === "person");
    actors.push({
      from: start,
      to: head.to,
      kind: outside ? "outsider" : owners.length > 0 && isWord(reading, head.to - 1, drafters) ? "group" : kindOf(head),
      parties: outside ? [] : partiesOf(reading, head, owners),
      name: isKind(head, "outlet") ? head.meaning.name : isKind(head, "outletNoun") ? "" : written(reading, start, head.to),
      oblique: isOblique(reading, start),
      possessive: isPossessive(reading, head.to),
      weak,
      written: owner ? written(reading, owner.from, owner.to) : isKind(head, "outlet") ? written(reading, head.from, head.to) : "",
      owner: owner?.meaning.name,
      pronoun: isKind(head, "pronoun") ? head.meaning.pronoun : undefined,
    });
  }
  underOffice(reading, actors);
  for (const mark of heads)
    if (isKind(mark, "party") && mark.meaning.form === "person") {
      const office = heldBy(reading, mark);
      for (const other of heads) if (other.from >= office && other.to <= mark.from) taken.push(other.from);
    }
  for (const mark of heads) if (isKind(mark, "party") && !taken.includes(mark.from)) addParty(mark, reading, actors, knowledge);
  const own: Actor[] = [];
  for (const a of actors)
    if (!isTitle(a, actors)) own.push(isElliptic(reading, a) ? { ...a, kind: "text", possessive: false } : withNounOnce(a, reading));
  const all = withMembers(withParts(reading, own), reading);
  const joined = coordinated(
    inOrder(all, (a, b) => a.from - b.from || b.to - a.to),
    reading,
  );
  return withCompany(withIncluded(joined, reading), reading);
}

const isText = (m: Mark<HeadKind>): boolean => isKind(m, "text") || isKind(m, "knownText");

/** "Treasury Secretary Scott Bessent": what his title names is nobody beside him. */
const isTitle = (a: Actor, actors: readonly Actor[]): boolean =>
  a.kind === "party" && actors.some((b) => b.kind === "person" && b.from <= a.from && a.to < b.to && b.parties.join() === a.parties.join());

/** The word for somebody is another's adjective, a verb or an attitude here. */
function isNoActor(reading: Reading, head: Mark<HeadKind>, heads: readonly Mark<HeadKind>[]): boolean {
  if (isKind(head, "outletNoun")) return heads.some((other) => other.from === head.to && isKind(other, "outlet"));
  // "A guarantee under European leadership heads the list."
  if (isKind(head, "office") && lowerAt(reading, head.from) === "heads" && ["the", "their", "its"].includes(lowerAt(reading, head.to)))
    return true;
  // "Berlin and Rome side with Kyiv"
  if (isKind(head, "group") && /^sides?$/.test(lowerAt(reading, head.from)) && lowerAt(reading, head.to) === "with")
    return reading.words[head.to + 1]?.lexeme.capital ?? false;
  if (isKind(head, "text")) return isVerbHere(reading, head) || isMeasure(reading, head) || isOwnOf(reading, head);
  // "its opposition to the truce" is an attitude.
  if (isKind(head, "outsideMark")) return !head.meaning.noun || lowerAt(reading, head.to) === "to";
  return isKind(head, "pronoun") && (qualifies(reading, head) || isInLabel(reading, head.from));
}

/** "Why it matters: …", "Where it stands: …": a label of a brief, whose "it" is whatever the brief is about. */
function isInLabel(reading: Reading, at: number): boolean {
  if (at > 2 || (reading.punctuation & mark.colon) === 0 || !isWord(reading, 0, asking)) return false;
  for (let i = at + 1; i <= at + longestLabel; i++) {
    if (beforeAt(reading, i) === 0) continue;
    return (beforeAt(reading, i) & mark.colon) !== 0;
  }
  return false;
}
const asking = wordClass("why what where how when who");
const longestLabel = 4;

/** "the draft text": the last of the nouns is the text. */
const isBeforeText = (reading: Reading, head: Mark, heads: readonly Mark<HeadKind>[]): boolean =>
  heads.some(
    (other) => other.from === head.to && isKind(other, "text") && beforeAt(reading, other.from) === 0 && !isVerbHere(reading, other),
  );

/** A noun for texts that is nobody's, in a phrase that begins at `start`, and names none by itself. */
function isNoText(reading: Reading, head: Mark, start: number): boolean {
  const isOneWord = head.to - head.from === 1;
  const last = lowerAt(reading, head.to - 1);
  if (last === "statement" && isTag(reading, head)) return false;
  if (start === head.from && !/s$|^own$/.test(last) && (isOneWord || !isPart(reading, head))) return true;
  // "produced a statement", "a list": words for the press; "the page", "the conclusions" are nobody's without an owner.
  return isOneWord && /^(?:statements?|lists?|pages?|conclusions)$/.test(last) && !isSigned(reading, head.to);
}

/** "a statement which Sybiha signed": whose it is comes next. */
function isSigned(reading: Reading, at: number): boolean {
  if (!["which", "that", "signed"].includes(lowerAt(reading, at))) return false;
  return [0, 1, 2, 3, 4].some((gap) => lowerAt(reading, at + gap) === "signed");
}

/** "…, the statement warned": what was said before is its text. */
const isTag = (reading: Reading, { from, to }: Mark): boolean => {
  const start = lowerAt(reading, from - 1) === "the" ? from - 1 : from;
  return (
    lowerAt(reading, start) === "the" && (beforeAt(reading, start) & (mark.comma | mark.quote)) !== 0 && beginsAt(reading, to, kinds.say)
  );
};

/** "their own army": of another thing than a text. "went through the plan and sent back their own" is one, at its end. */
function isOwnOf(reading: Reading, { from, to }: Mark): boolean {
  if (to - from !== 2 || lowerAt(reading, to - 1) !== "own") return false;
  if (!isBoundary(reading, to)) return true;
  return ![1, 2].some((gap) => authoring.has(reading.words[from - gap]?.lexeme.stem ?? ""));
}

/** "In Witkoff's, the front is frozen", "Washington's recognises Crimea": whose text it is, where the noun is left out. */
function isElliptic(reading: Reading, { kind, possessive, from, to }: Actor): boolean {
  if (!possessive || (kind !== "party" && kind !== "person")) return false;
  const verb = ["alone", "also", "too"].includes(lowerAt(reading, to)) ? to + 1 : to;
  if (beforeAt(reading, to) === 0 && beforeAt(reading, verb) === 0 && isWord(reading, verb, laysDown)) return true;
  return (beforeAt(reading, to) & mark.comma) !== 0 && ["in", "under", "unlike", "than", "with"].includes(lowerAt(reading, from - 1));
}

/** What a text does, by verbs that are no nouns. Origin: own reading. */
const laysDown = wordClass(
  "has had is was would will does recognises recognizes bars forbids excludes defers postpones leaves makes gives lifts freezes allows lets requires provides foresees envisages contains says cedes carries adds reads goes speaks begins insists stipulates",
);

/** "the Ukrainian president's plan": the names inside the phrase that begins at `from`, people behind the rest. */
function ownersBefore(reading: Reading, head: Mark<HeadKind>, from: number, parties: readonly Mark<"party">[]): readonly Mark<"party">[] {
  const inside = withoutVenue(
    reading,
    parties.filter((p) => p.from >= from && p.to <= head.from && !(isKind(head, "knownText") && isPlace(reading, p))),
  );
  const giver = isKind(head, "text") && inside.length > 0 ? giverOf(reading, parties, inside) : undefined;
  if (giver) return [giver];
  if (isWord(reading, head.to - 1, friendly))
    return inside.filter((p) => !isPossessive(reading, p.to) || (inside.length === 1 && p.meaning.form !== "name"));
  if (inside.length <= 1) return inside;
  const isPerson = (p: Mark<"party">): boolean => p.meaning.form === "person";
  return [...inside.filter((p) => !isPerson(p)), ...inside.filter(isPerson)];
}

/** "the Russian authors", "Witkoff's drafters": of a text, who speak for their side. */
const drafters = wordClass("authors drafters");

/** "Ukraine's European partners", "Kyiv's American backers": who they are, and not whose; "Ukraine's allies" are whoever they are, and not Ukraine, where "Trump's allies" speak for him. */
const friendly = wordClass(
  "partners partner allies ally backers backer friends supporters sponsors donors counterparts counterpart neighbours neighbors interlocutors",
);

/** "Witkoff's Paris proposals": whoever they are said to belong to, and not where they were made. */
function withoutVenue(reading: Reading, owners: readonly Mark<"party">[]): readonly Mark<"party">[] {
  if (owners.length < 2) return owners;
  const owner = owners.findLast((p) => isPossessive(reading, p.to));
  return owner === undefined ? owners : owners.filter((p) => p.from <= owner.from || p.meaning.form !== "name");
}

/** "Moscow hands Kyiv memorandum": in a headline without articles, whose it is stands before the verb. */
function giverOf(reading: Reading, parties: readonly Mark<"party">[], inside: readonly Mark<"party">[]): Mark<"party"> | undefined {
  const given = inside.find((p) => p.meaning.form !== "adjective" && isWord(reading, p.from - 1, giving) && !isPossessive(reading, p.to));
  return given && parties.findLast((p) => p.to === given.from - 1);
}
const giving = wordClass(
  "hands hand handed gives give gave sends send sent offers offered presents presented passes passed serves served submits",
);

/** Where a phrase begins, or an owner of it that stands before its head. */
function firstOf(owners: readonly Mark<"party">[], head: number, from: number): number {
  let first = from;
  for (const owner of owners) first = Math.min(first, owner.to <= head ? owner.from : head);
  return first;
}

function partiesOf(reading: Reading, head: Mark<HeadKind>, owners: readonly Mark<"party">[]): string[] {
  const parties = owners.map((p) => p.meaning.party);
  if (isKind(head, "knownText")) parties.push(...known(reading, head, owners));
  return parties.length > 1 ? unique(parties) : parties;
}

const none: readonly Mark<"party">[] = [];

/** Whose a text with a name is: by its name, unless somebody else owns it. "The Ukrainian-European plan", "the Ukrainian and European plan" have both. */
function known(reading: Reading, head: Mark<"knownText">, owners: readonly Mark<"party">[]): readonly string[] {
  const isJoint = owners.some(
    (p) =>
      (p.to === head.from && (beforeAt(reading, head.from) & mark.hyphen) !== 0) ||
      (p.to === head.from - 1 && lowerAt(reading, p.to) === "and"),
  );
  return owners.length === 0 || isJoint ? head.meaning.parties : [];
}

/** "the adviser of the head of the Office": an office under an office belongs where that one does. */
function underOffice(reading: Reading, actors: Actor[]): void {
  for (let i = actors.length - 2; i >= 0; i--) {
    const [actor, next] = [actors[i], actors[i + 1]];
    if (actor === undefined || next === undefined || actor.kind !== "office" || actor.parties.length > 0) continue;
    if (!["office", "group"].includes(next.kind) || next.from - actor.to > 1 || lowerAt(reading, actor.to) !== "of") continue;
    actors[i] = { ...actor, parties: next.parties };
  }
}

function kindOf(head: Mark<HeadKind>): Actor["kind"] {
  const { kind } = head.meaning;
  if (kind === "knownText") return "text";
  if (kind === "outletNoun") return "outlet";
  if (kind === "outsideMark") return "outsider";
  return kind;
}
