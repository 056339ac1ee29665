import type { Knowledge } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { type Discourse, type RememberedParty, type Resolved, sourcingKey, whoGoesOn } from "../discourse/discourse.ts";
import { textSigned } from "../discourse/signatories.ts";
import { studying } from "../language/grammar.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import { quotesNothing } from "../sentence/prose.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { affecting } from "../sentence/subject.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";
import { isApposition } from "./apposition.ts";
import { askedParty, askedPerson } from "./askedPerson.ts";
import { pronounMaker, withAuthor } from "./authorBehind.ts";
import { isAwaited } from "./awaited.ts";
import { cataphor } from "./cataphora.ts";
import { joinedToPronouns } from "./coordination.ts";
import { countedPeople } from "./countedPeople.ts";
import { isExpletive } from "./expletive.ts";
import { whoseFollowers } from "./followed.ts";
import { byShortForm, isMany, officeInside, officialsThere, sameTeam, thoseThere } from "./houses.ts";
import { namedText } from "./namedText.ts";
import { acts, isNoThing, isPlural } from "./noThing.ts";
import { isDefinite, ministryOf, office } from "./officeHolder.ts";
import { othersThanSpeaker } from "./othersThanSpeaker.ts";
import { isOutsideHim } from "./outsideHim.ts";
import { reportedSubject } from "./reportedSubject.ts";
import { addsAside, headOfColon, speakerOf } from "./saidAside.ts";
import { mainSides, otherSide } from "./sides.ts";
import { besideSpeaker, tellsSpeaker } from "./tellsSpeaker.ts";
import { textGoesOn } from "./textGoesOn.ts";
import { textItIs, writtenBy } from "./textItIs.ts";
import { isAuthorOfText } from "./textParts.ts";
import { isTold } from "./told.ts";
import { isOneOfTwo } from "./twoSides.ts";
import { ownedBy, textMeant, theirOwn } from "./whichText.ts";

/** An actor as far as its sentence tells who it is. */
export function unresolved(actor: Actor): Resolved {
  // Written out, in the same order for all: then V8 has one shape for them, whoever they are.
  const { from, to, kind, parties, name, oblique, possessive, weak, written, owner, pronoun } = actor;
  const person = kind === "person" ? name : undefined;
  return { from, to, kind, parties, name, oblique, possessive, weak, written, owner, pronoun, person, inferred: undefined };
}

/**
 * Finds who each actor of a sentence is; returns the same actors where the sentence tells of all of them itself. They are taken in order, so
 * that "its plan" finds the subject before it.
 */
export function resolveActors(
  actors: readonly Resolved[],
  reading: Reading,
  discourse: Discourse,
  knowledge: Knowledge,
): readonly Resolved[] {
  const resolved: Resolved[] = [];
  for (const actor of actors) {
    const named = namedText(actor, reading, actors, discourse, resolved);
    if (named) {
      resolved.push(named);
      continue;
    }
    const ahead = cataphor(actor, reading, actors, discourse);
    if (ahead) {
      resolved.push(ahead);
      continue;
    }
    const maker = pronounMaker(actor, reading, actors) ?? officeInside(actor, actors);
    const made = maker === undefined ? [] : resolve(maker, reading, discourse, knowledge, resolved).parties;
    const text = made.length > 0 ? { ...actor, parties: made } : withAuthor(actor, reading, actors);
    resolved.push(resolve(text, reading, discourse, knowledge, resolved));
  }
  return resolved.every((actor, i) => actor === actors[i]) ? actors : joinedToPronouns(resolved, reading);
}

function resolve(actor: Resolved, reading: Reading, d: Discourse, knowledge: Knowledge, before: readonly Resolved[]): Resolved {
  const owner = ownerInClause(actor, reading, before);
  if (owner) return { ...actor, parties: owner.parties };
  if (actor.kind === "pronoun") return pronoun(actor, reading, d, before);
  if (actor.kind === "both") {
    const sides = d.authors.size > 1 ? [...d.authors] : mainSides(d);
    return { ...actor, parties: sides, inferred: d.subject && { ...d.subject, why: "the sides that the passage is about" } };
  }
  if (actor.kind === "group" && actor.parties.length === 0 && /^the other side$/i.test(actor.name)) return otherSide(actor, d, before);
  const theirs = actor.kind === "text" ? theirOwn(actor, reading, d, before) : undefined;
  if (theirs) return theirs;
  if (actor.kind === "text" && actor.parties.length === 0) return textMeant(actor, reading, d, before);
  // "the authors" of a text that was told long before may be anybody.
  const isNear = d.textInForce || lowerAt(reading, actor.from) !== "the";
  if (d.lastText && isNear && isAuthorOfText(reading, actor)) return asTold(actor, d.lastText);
  const counted = actor.kind === "office" || actor.kind === "group" ? countedPeople(actor, reading, d) : undefined;
  if (counted) return { ...actor, parties: counted.parties, inferred: { ...counted, why: "those named before, who are as many" } };
  const there = actor.kind === "group" || actor.kind === "source" ? officialsThere(reading, actor) : undefined;
  if (there) return there;
  const named = before.at(-1);
  if (
    (actor.kind === "office" || actor.kind === "group") &&
    (actor.parties.length === 0 || isApposition(actor, named, reading)) &&
    named?.kind === "person" &&
    named.to === actor.from &&
    (beforeAt(reading, actor.from) & mark.comma) !== 0
  )
    return { ...actor, parties: named.parties, person: named.person };
  if ((actor.kind === "office" || actor.kind === "group") && actor.parties.length === 0 && isMany(reading, actor)) {
    const many = d.groups.get(reading.words[actor.to - 1]?.lexeme.stem ?? "");
    const spoke = actor.kind === "group" ? (d.speaker?.span.start ?? 0) : 0;
    if (many && many.span.start >= spoke) return { ...actor, parties: many.parties, inferred: { ...many, why: "those named so before" } };
  }
  if (actor.kind === "office") return office(actor, reading, d, knowledge, before);
  if (
    (actor.kind === "group" || actor.kind === "source") &&
    actor.parties.length === 0 &&
    d.speaker &&
    isDefinite(reading, actor.from) &&
    ["official", "diplomat", "aide", "spokesperson"].includes(lowerAt(reading, actor.to - 1))
  ) {
    // "A senior official …. The minister told …. The official said": the one who has no other name.
    const nameless = d.groups.get(reading.words[actor.to - 1]?.lexeme.stem ?? "");
    if (nameless && d.speaker.name !== null)
      return { ...actor, parties: nameless.parties, inferred: { ...nameless, why: "the one who was called so before" } };
    // "…, where Lavrov was attending a meeting. Kyiv was hiding, the veteran diplomat said": who has been brought in since.
    const since = d.person?.name && d.person.party && d.person.span.start > d.speaker.span.start ? d.person : undefined;
    if (since?.party)
      return {
        ...actor,
        kind: "group",
        parties: [since.party],
        person: since.name ?? undefined,
        inferred: { ...since, why: "the person spoken of last" },
      };
    return {
      ...actor,
      kind: d.speaker.name === null ? actor.kind : "group",
      parties: d.speaker.parties,
      person: d.speaker.name ?? undefined,
      inferred: { ...d.speaker, why: "the official who spoke before" },
    };
  }
  const signed = actor.kind === "group" && actor.parties.length === 0 && /^the signatories$/i.test(actor.name) ? textSigned(d) : undefined;
  if (signed) return { ...actor, parties: signed.parties, inferred: { ...signed, why: "who signed the text that is told" } };
  if (actor.kind === "group" && actor.parties.length === 0 && d.gathering && /^the (participants|signatories)$/i.test(actor.name))
    return { ...actor, parties: d.gathering.parties, inferred: { ...d.gathering, why: "who met" } };
  if (actor.kind === "group" && actor.parties.length === 0)
    return (
      ownedBy(actor, reading, d, before) ??
      ministryOf(actor, reading, d, knowledge) ??
      sameTeam(actor, reading, d) ??
      byShortForm(actor, reading, knowledge)
    );
  if (actor.kind === "outlet" && actor.name === "") return { ...actor, name: d.lastOutlet ?? "" };
  return actor;
}

/** "Zelensky surprised Trump when he refused it", "not only thanked Trump, he also refused it": who is named last does not do what follows. */
function isDoneTo(reading: Reading, { from }: Resolved, pronoun: Resolved): boolean {
  if (isWord(reading, from - 1, affecting)) return true;
  return (
    lowerAt(reading, pronoun.to) === "also" && /(?:[^e]|agre|ante)ed$/.test(lowerAt(reading, from - 1)) && beforeAt(reading, from) === 0
  );
}

/** It stands for the text that is being told. */
const asTold = (actor: Resolved, text: RememberedParty): Resolved => ({
  ...actor,
  kind: "text",
  parties: text.parties,
  inferred: { ...text, why: "the text that is being told" },
});

/** "Moscow, whose envoy in Warsaw said": whose it is stands before the clause, and not where the envoy is. */
function ownerInClause(actor: Resolved, reading: Reading, before: readonly Resolved[]): Resolved | undefined {
  if (actor.kind !== "office" && actor.kind !== "group") return undefined;
  const whose = [1, 2].find((gap) => lowerAt(reading, actor.from - gap) === "whose");
  return whose === undefined
    ? undefined
    : before.findLast((a) => a.parties.length > 0 && a.kind !== "text" && actor.from - whose - a.to <= 2);
}

/** What texts do and people say rather than "it". */
const textual = wordClass("says reads adds states stipulates continues notes provides goes concludes specifies runs");

function pronoun(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved {
  const lower = reading.words[actor.from]?.lexeme.lower;
  if (lower === "we" && d.issuers && quotesNothing(reading.text))
    return { ...actor, parties: d.issuers.parties, inferred: { ...d.issuers, why: "whose statement it is" } };
  if (lower === "we" || lower === "i") {
    const speaker = whoGoesOn(d, reading);
    return speaker
      ? { ...actor, parties: speaker.parties, person: speaker.name ?? undefined, inferred: { ...speaker, why: "the speaker" } }
      : actor;
  }
  // "Kyiv's contention that it would need a vote": whose contention it is.
  const owner = before.findLast((a) => a.possessive && a.parties.length > 0 && actor.from - a.to <= longestClaim);
  const claims = owner !== undefined && beforeAt(reading, owner.to + 1) === 0 && lowerAt(reading, actor.from - 1) === "that";
  if (claims && (actor.pronoun === "person") === (owner.person !== undefined))
    return { ...actor, parties: owner.parties, person: owner.person };
  const aside = addsAside(reading, actor);
  if (actor.pronoun === "person") {
    const goesOn = aside ? speakerOf(d) : undefined;
    const isHe = (a: Resolved): boolean =>
      !a.oblique &&
      (a.person !== undefined || (a.kind === "office" && a.parties.length > 0) || isOneOfTwo(a)) &&
      !isTold(reading, a, actor) &&
      (a.kind !== "pronoun" || lowerAt(reading, a.from) === lower);
    const near =
      aside && d.person
        ? headOfColon(reading, actor, before)
        : (before.findLast((a) => isHe(a) && !isDoneTo(reading, a, actor)) ?? before.findLast(isHe));
    if (!aside && isOutsideHim(reading, actor, before, near)) return { ...actor, kind: "outsider", parties: [] };
    if (near) return { ...actor, parties: near.parties, person: near.person };
    const leader = whoseFollowers(reading, actor);
    if (leader) return { ...actor, ...leader };
    const other = tellsSpeaker(reading, actor) ? besideSpeaker(d) : undefined;
    if (other?.party)
      return { ...actor, parties: [other.party], person: other.name ?? undefined, inferred: { ...other, why: "who told the speaker" } };
    if (goesOn) return { ...actor, parties: goesOn.parties, person: goesOn.name ?? undefined, inferred: { ...goesOn, why: "the speaker" } };
    if (!d.person) return actor;
    const asked = askedPerson(actor, reading, d);
    if (asked?.party)
      return { ...actor, parties: [asked.party], person: asked.name ?? undefined, inferred: { ...asked, why: "who was asked" } };
    const inferred = { ...d.person, why: "the person spoken of last" };
    if (d.person.party === null) return { ...actor, kind: "outsider", inferred };
    return { ...actor, parties: [d.person.party], person: d.person.name ?? undefined, inferred };
  }
  const speaks = lower === "it" && isWord(reading, actor.to, textual);
  const here = speaks && aside ? before.find((a) => a.kind === "text" && a.parties.length > 0 && !a.oblique && !a.possessive) : undefined;
  if (here) return { ...actor, kind: "text", parties: here.parties };
  const saying = speaks ? d.lastText : undefined;
  if (saying && aside && d.textInForce) return asTold(actor, saying);
  if (lower === "it" && isExpletive(reading, actor)) return actor;
  const answerer = lower === "it" ? askedParty(actor, reading, d) : undefined;
  if (answerer) return { ...actor, parties: answerer.parties, inferred: { ...answerer, why: "who was asked" } };
  const authors = lower === "it" ? writtenBy(reading, actor) : [];
  if (authors.length > 0) return { ...actor, kind: "text", parties: authors };
  const there = lower === "they" ? thoseThere(reading, actor, before) : undefined;
  if (there !== undefined) return { ...actor, parties: there };
  if (
    lower === "they" &&
    d.tellers !== undefined &&
    reading.start - d.tellers.span.end < 3 &&
    reading.marks.some((m) => m.from === actor.to && isKind(m, "say"))
  )
    return { ...actor, kind: "source", inferred: { ...d.tellers, why: "the sources that told it" } };
  // "Zelensky said he would study it": nobody, and no country, is read.
  if (lower === "it" && d.textInForce && d.lastText && isRead(reading, actor.from)) return asTold(actor, d.lastText);
  // "For the Kremlin there is nothing to settle, since it regards …"
  const mayBeIt = (a: Resolved): boolean =>
    (!a.oblique || (a.from === 1 && lowerAt(reading, 0) === "for")) &&
    (a.parties.length > 0 || a.kind === "outsider") &&
    a.kind !== "person" &&
    !(lower === "it" && isNoThing(reading, a)) &&
    (a.kind !== "outsider" || acts(reading, a));
  const plural = lower === "they" ? before.filter((a) => mayBeIt(a) && !a.possessive && isPlural(reading, a)) : [];
  const many = plural.findLast((a) => !isTold(reading, a, actor)) ?? plural.at(-1);
  const first = many ?? textGoesOn(reading, actor, before);
  const near =
    first ?? before.findLast((a) => mayBeIt(a) && !isObject(reading, a.from) && !isTold(reading, a, actor)) ?? before.findLast(mayBeIt);
  const text = near === undefined ? textItIs(reading, actor, d) : undefined;
  if (text) return asTold(actor, text);
  if (near?.kind === "outsider" && !aside) return { ...actor, kind: "outsider", parties: [] };
  if (near && !(aside && d.subject))
    return { ...actor, kind: near.kind === "text" && !isAwaited(reading, near) ? "text" : actor.kind, parties: near.parties };
  if (saying) return asTold(actor, saying);
  // "Zelensky said …. It would also lift …", "Under it, …": he is no "it".
  if (lower === "it" && actor.from <= 1 && d.subject?.isPerson && d.textInForce && d.lastText) return asTold(actor, d.lastText);
  // "Paris issued a statement along with Kyiv. It calls for …"
  if (lower === "it" && d.statement && d.lastText?.span === d.statement.span && d.subject?.span.start === d.statement.span.start)
    return asTold(actor, d.lastText);
  const others = lower === "they" ? othersThanSpeaker(reading, d) : undefined;
  if (others) return { ...actor, parties: others.parties, inferred: { ...others, why: "of whom the speaker tells" } };
  const reported = lower === "it" ? reportedSubject(actor, reading, d) : undefined;
  if (reported) return { ...actor, parties: reported.parties, inferred: { ...reported, why: "of whom the outlet reports" } };
  // "The answer of the minister was long. “They ask us …”": a text is not "they".
  if (!d.subject || (lower === "they" && d.subject.isText && !/s$/i.test(d.subject.name))) return actor;
  return {
    ...actor,
    kind: d.subject.isText || (lower === "it" && tellsOwnText(d)) ? "text" : actor.kind,
    parties: d.subject.parties,
    inferred: { ...d.subject, why: "what the sentence before was about" },
  };
}

/** "study it", "look at it" */
const isRead = (reading: Reading, at: number): boolean => [1, 2].some((gap) => at >= gap && isWord(reading, at - gap, studying));

/** "Paris and Berlin have drawn up a document. It …": the text that is told is the subject's own, and "it" is more often the text. */
function tellsOwnText({ textInForce, lastText, subject }: Discourse): boolean {
  return textInForce && lastText !== undefined && subject !== undefined && sourcingKey(lastText.parties) === sourcingKey(subject.parties);
}

/** Words from an owner to the "that" of what he claims: "his country's often repeated contention". */
const longestClaim = 5;

/** "We", "I". */
export function isFirstPerson(reading: Reading, { kind, from }: Resolved): boolean {
  return kind === "pronoun" && ["we", "i"].includes(lowerAt(reading, from));
}

/** "We" and "I" inside a quote are whoever is said to speak in this sentence, else whoever spoke last. */
export function withSpeaker(actors: readonly Resolved[], reading: Reading, speaker: Resolved | undefined): readonly Resolved[] {
  if (!speaker || !actors.some((a) => isFirstPerson(reading, a))) return actors;
  return actors.map((a) => {
    if (!isFirstPerson(reading, a) || speaker.parties.length === 0) return a;
    return { ...a, parties: speaker.parties, person: speaker.person, inferred: undefined };
  });
}
