import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beginsAt, endsAt, kinds, markEndingAt } from "../sentence/marks.ts";
import { isOblique } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, finiteVerbs, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** Joins "Kyiv and its European partners" and "France, Germany and Poland" into one actor of several parties. */
export function coordinated(actors: readonly Actor[], reading: Reading): Actor[] {
  const out: Actor[] = [];
  for (const actor of actors) {
    const last = out.at(-1);
    if (last && joins(last, actor, reading)) {
      const kind =
        last.kind === actor.kind || actor.kind === "outsider"
          ? last.kind
          : last.kind === "party" || actor.kind === "party"
            ? "party"
            : "group";
      out[out.length - 1] = {
        ...last,
        to: actor.to,
        kind,
        parties: unique([...last.parties, ...actor.parties]),
        oblique: last.oblique || isAgentToo(out.at(-2), last, reading),
        possessive: actor.possessive,
        name: last.name,
      };
      joinPeople(out, reading);
      const first = out.at(-2);
      const joined = out.at(-1);
      if (first && joined && opensList(first, joined, reading)) {
        out.splice(-2, 2, {
          ...first,
          to: joined.to,
          kind: "party",
          parties: unique([...first.parties, ...joined.parties]),
          possessive: joined.possessive,
        });
      }
    } else
      out.push(
        last && (goesOn(out.at(-2), last, actor, reading) || isBehindOutsider(last, actor, reading)) ? { ...actor, oblique: true } : actor,
      );
  }
  return out;
}

/** "The American and the European plan": the noun stands once, and both are meant. */
export function withNounOnce(actor: Actor, reading: Reading): Actor {
  const { kind, from, parties, weak } = actor;
  if (kind !== "text" || weak || parties.length === 0 || lowerAt(reading, from - 1) !== "and" || lowerAt(reading, from) !== "the")
    return actor;
  const other = markEndingAt(reading, from - 2, "party");
  if (other?.meaning.form !== "adjective" || lowerAt(reading, other.from - 1) !== "the") return actor;
  return {
    ...actor,
    from: other.from - 1,
    parties: unique([other.meaning.party, ...parties]),
    oblique: isOblique(reading, other.from - 1),
  };
}

function joins(a: Actor, b: Actor, reading: Reading): boolean {
  const joinable: readonly Actor["kind"][] = ["party", "person", "group", "office", "text"];
  if (isBesideOutsider(a, b, reading)) return true;
  if (!joinable.includes(a.kind) || !joinable.includes(b.kind) || a.parties.length === 0 || b.parties.length === 0) return false;
  if ((a.kind === "text") !== (b.kind === "text") || a.possessive) return false;
  const strangers = a.kind === "person" && b.kind === "person" && a.parties[0] !== b.parties[0];
  // "Putin and Trump agreed", and not "met Putin, and Trump agreed".
  if (strangers && (b.possessive || (reading.words[a.to]?.before ?? 0) !== 0)) return false;
  if (b.from - a.to > widestGap) return false;
  const gap = reading.words.slice(a.to, b.from).map((w) => w.lexeme.lower);
  const comma = ((reading.words[a.to]?.before ?? 0) & (mark.comma | mark.hyphen)) !== 0;
  if (a.oblique && beginsClause(a, b, reading, comma) && (comma || hasVerbBefore(a, reading))) return false;
  const other = mark.semicolon | mark.dash | mark.colon | mark.open | mark.close | mark.quote;
  if (((reading.words[b.from]?.before ?? 0) & other) !== 0) return false;
  // "Without weapons for Ukraine, Kyiv will not sign": who acts is not where they go.
  const acts =
    a.oblique && (isWord(reading, b.to, auxiliaries) || beginsAt(reading, b.to, kinds.attitude | kinds.say | kinds.prescriptive));
  if (gap.length === 0) return comma && !acts && a.kind === "party" && b.kind === "party" && a.parties.join() === b.parties.join();
  // "Neither Kyiv nor Moscow"
  const links = gap[0] === "and" || (gap[0] === "nor" && lowerAt(reading, a.from - 1) === "neither");
  return links && gap.slice(1).every((w) => betweenJoined.has(w));
}

/** "Kyiv and the Vatican want it", "Neither Moscow nor Tehran accepts it", "Moscow, Beijing and Tehran": who wants it together with an outsider. */
function isBesideOutsider(a: Actor, b: Actor, reading: Reading): boolean {
  if (
    !acting.has(a.kind) ||
    !opensClause(a, reading) ||
    b.kind !== "outsider" ||
    a.oblique ||
    a.possessive ||
    b.possessive ||
    !reading.words[b.from]?.lexeme.capital
  )
    return false;
  const name = lowerAt(reading, b.from - 1) === "the" ? b.from - 1 : b.from;
  if (beforeAt(reading, name) === mark.comma) return name === a.to && a.from === 0 && lowerAt(reading, b.to) === "and";
  if (name !== a.to + 1 || beforeAt(reading, a.to) !== 0 || beforeAt(reading, name) !== 0) return false;
  return lowerAt(reading, a.to) === "and" || (lowerAt(reading, a.to) === "nor" && lowerAt(reading, a.from - 1) === "neither");
}

const acting: ReadonlySet<Actor["kind"]> = new Set(["party", "person", "office", "group"]);
const opensClause = ({ from }: Actor, reading: Reading): boolean =>
  from === 0 ||
  beforeAt(reading, from) !== 0 ||
  ["that", "neither", "both"].includes(lowerAt(reading, from - 1)) ||
  endsAt(reading, from - 1, kinds.say);

/** "The door stays open for Kyiv and the Kremlin has no say": the clause before has its verb. */
function hasVerbBefore({ from }: Actor, reading: Reading): boolean {
  if (lowerAt(reading, from - 1) === "between") return false;
  for (let i = from - 1; i >= Math.max(0, from - longestPredicate) && beforeAt(reading, i + 1) === 0; i--)
    if (isWord(reading, i, auxiliaries) || isWord(reading, i, finiteVerbs)) return true;
  return false;
}
const longestPredicate = 6;

/** "Kyiv and its partners", "Kyiv and three European capitals". */
const betweenJoined = new Set("its his the their some two three four five six several most many".split(" "));

/** "said in the Duma, and Russia will", "to Ukraine, and Kyiv wants it": a clause of its own, and no third of a list. */
const beginsClause = (a: Actor, b: Actor, reading: Reading, comma: boolean): boolean =>
  (isWord(reading, b.to, auxiliaries) || takesIt(b, reading, comma)) &&
  (beforeAt(reading, a.from) & mark.comma) === 0 &&
  lowerAt(reading, a.to) === "and";

/** "wants this", "supports the idea": a verb, and no noun like the "demands" of several. */
const takesIt = ({ to, possessive }: Actor, reading: Reading, comma: boolean): boolean =>
  !possessive &&
  beginsAt(reading, to, kinds.attitude | kinds.say) &&
  (comma || [1, 2, 3].some((gap) => beforeAt(reading, to + gap) === 0 && isWord(reading, to + gap, objects)));
const objects = wordClass("it this that the a an no any to for with such both neither");

/** "accession to NATO and the EU", "assurances from Washington and its allies": both stand behind the preposition. */
const isBehindOutsider = (last: Actor, actor: Actor, reading: Reading): boolean =>
  last.oblique &&
  ((last.kind === "outsider" && actor.kind === "party") ||
    (last.kind === "party" && actor.parties.length === 0 && ["its", "their"].includes(lowerAt(reading, actor.from)))) &&
  beforeAt(reading, last.to) === 0 &&
  lowerAt(reading, last.to) === "and" &&
  actor.from === last.to + 1;

/** So many words may stand between two that are joined. */
const widestGap = 3;

/** "which Kyiv, its European allies and Washington want": the first of three. */
function opensList(first: Actor, rest: Actor, reading: Reading): boolean {
  const several: readonly Actor["kind"][] = ["party", "group"];
  if (!several.includes(first.kind) || first.oblique || first.possessive || first.parties.length === 0 || first.to !== rest.from)
    return false;
  const before = lowerAt(reading, first.from - 1);
  const isOpening = ((reading.words[first.from]?.before ?? 0) & (mark.colon | mark.quote)) !== 0;
  return (
    (isOpening || ["which", "that", "what", ""].includes(before)) &&
    ((reading.words[rest.from]?.before ?? 0) & mark.comma) !== 0 &&
    several.includes(rest.kind)
  );
}

/** "Zelensky, Merz and Macron called for": all who open the sentence, whosever people they are. */
function joinPeople(out: Actor[], reading: Reading): void {
  const last = out.at(-1);
  let first = out.length - 1;
  while (first > 0 && isNextPerson(out[first - 1], out[first], reading)) first--;
  const head = out[first];
  if (last === undefined || head === undefined || first === out.length - 1) return;
  const opens =
    head.from === 0 || (beforeAt(reading, head.from) & (mark.quote | mark.colon)) !== 0 || lowerAt(reading, head.from - 1) === "that";
  if (opens) out.splice(first, out.length - first, { ...head, to: last.to, parties: unique(out.slice(first).flatMap((a) => a.parties)) });
}

/** Nothing but a comma stands between two people. */
const isNextPerson = (a: Actor | undefined, b: Actor | undefined, reading: Reading): boolean =>
  a?.kind === "person" &&
  b?.kind === "person" &&
  a.to === b.from &&
  !a.oblique &&
  !a.possessive &&
  a.parties.length > 0 &&
  (beforeAt(reading, b.from) & mark.comma) !== 0;

/** "signed by Macron, Starmer and Zelensky": those who do it as the first of them does, and no subject of what follows. */
function isAgentToo(first: Actor | undefined, rest: Actor, reading: Reading): boolean {
  if (first === undefined || !first.oblique || first.from < 2 || first.to !== rest.from) return false;
  return lowerAt(reading, first.from - 1) === "by" && ((reading.words[rest.from]?.before ?? 0) & mark.comma) !== 0;
}

/** "the leaders of Kyiv, France and Germany": a further one of those behind the "of", and no subject. */
function goesOn(whole: Actor | undefined, last: Actor, actor: Actor, reading: Reading): boolean {
  if (whole === undefined || whole.kind === "party" || !last.oblique || last.kind !== "party" || actor.kind !== "party") return false;
  if (last.from - whole.to > 2 || actor.from !== last.to || actor.possessive) return false;
  return (
    ((reading.words[actor.from]?.before ?? 0) & mark.comma) !== 0 &&
    [...last.parties, ...actor.parties].every((party) => whole.parties.includes(party))
  );
}

/** "She and Mr Macron declared", once it is known who she is: both of them. */
export function joinedToPronouns(actors: readonly Resolved[], reading: Reading): readonly Resolved[] {
  const isJoined = (a: Resolved, b: Resolved | undefined): b is Resolved =>
    a.kind === "pronoun" &&
    a.parties.length > 0 &&
    lowerAt(reading, a.to) === "and" &&
    beforeAt(reading, a.to) === 0 &&
    b?.from === a.to + 1 &&
    b.parties.length > 0 &&
    !b.possessive &&
    (b.kind === "person" || b.kind === "office" || b.kind === "party");
  const first = actors.findIndex((a, i) => isJoined(a, actors[i + 1]));
  const [a, b] = actors.slice(first, first + 2);
  if (first < 0 || a === undefined || b === undefined) return actors;
  const both: Resolved = { ...b, from: a.from, kind: "group", parties: unique([...a.parties, ...b.parties]), person: undefined };
  return [...actors.slice(0, first), both, ...actors.slice(first + 2)];
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
