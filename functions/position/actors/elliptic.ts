import { mark, wall } from "../cues/tokens.ts";
import { anyOf, hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { type Discourse, hereIn, type RememberedParty, type Resolved } from "../discourse/discourse.ts";
import { addToPair, ascribed, isWhole, otherOf } from "../discourse/pair.ts";
import { beginningAt, beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isOblique, written } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { nameless } from "./namedParty.ts";
import { withNumberedParts } from "./numberedParts.ts";
import { changed, unchanged } from "./textOrder.ts";
import { withSides } from "./twoSides.ts";

/** Words that stand for one or both of two texts, and which. */
export const standIns: ReadonlyMap<string, "both" | "first" | "second" | "other"> = new Map([
  ["each", "both"],
  ["both", "both"],
  ["either", "both"],
  ["neither", "both"],
  ["two", "both"],
  ["first", "first"],
  ["one", "first"],
  ["former", "first"],
  ["original", "first"],
  ["second", "second"],
  ["latter", "second"],
  ["other", "other"],
]);

const standing = wordClass([...standIns.keys()].join(" "));
const pointing = anyOf(standing, wordClass("they"));

/**
 * "Each opens with a truce", "permanent in the American version, unconditional in the other", "the Russian rejects it": where two texts are held side
 * by side, a text that is named without its noun. Returns the same actors where there is none.
 */
export function withElliptic(met: readonly Resolved[], reading: Reading, d: Discourse): readonly Resolved[] {
  const sided = withSides(met, reading, d);
  const actors = d.statement === undefined ? sided : withStatement(sided, reading, d.statement);
  const isPair = d.pair !== undefined && !d.pair.isOver;
  const isNamed = actors.some((a) => a.kind === "text" && a.from <= 1 && a.parties.length > 0);
  const isToldHere = (reading.punctuation & (mark.comma | mark.semicolon)) !== 0 && hasKind(reading, kinds.text);
  const rival = ((d.textInForce || isPair) && !isNamed) || isToldHere ? counterpartOf(reading, actors, d) : undefined;
  if (rival) return [...actors.filter((a) => a.to <= rival.from), rival, ...actors.filter((a) => a.from >= rival.to)];
  let out = isPair && isWhole(d.pair) ? actors : withNumberedParts(actors, reading, d);
  if (!isPair || !(hasWord(reading, pointing) || hasKind(reading, kinds.party))) return out;
  for (let i = 0; i < reading.words.length; i++) {
    const pointed = isWord(reading, i, pointing)
      ? (fromOneToOther(i, reading, d) ?? theyTwo(i, reading, d) ?? standIn(i, reading, d, out))
      : undefined;
    const found = pointed ?? (beginsAt(reading, i, kinds.party) ? byAdjective(i, reading, d) : undefined);
    if (found === undefined || out.some((a) => a.from < found.to && found.from < a.to && a.parties.length > 0 && a.kind === "text"))
      continue;
    const rest = out.filter((a) => a.to <= found.from || a.from >= found.to);
    out = [...rest.filter((a) => a.to <= found.from), found, ...rest.filter((a) => a.from >= found.to)];
  }
  return out;
}

/** "Its Ukrainian rival", "Its European counterpart defers …", "…; its European counterpart bars them": the other side's text, where a text is told. */
function counterpartOf(reading: Reading, actors: readonly Resolved[], d: Discourse): Resolved | undefined {
  if (!hasWord(reading, its) || !hasWord(reading, counterparts)) return undefined;
  const at = reading.words.findIndex((w, i) => isOf(w, its) && (i === 0 || isClauseOf(reading, actors, i)));
  if (at < 0) return undefined;
  const noun = [at + 2, at + 3].find((i) => isWord(reading, i, counterparts));
  const owner = noun === undefined ? undefined : reading.marks.find((m) => isKind(m, "party") && m.from === at + 1);
  if (noun === undefined || owner === undefined || !isKind(owner, "party") || owner.to > noun) return undefined;
  const { party } = owner.meaning;
  const known = [d.pair?.first, d.pair?.second].find((t) => t?.parties.includes(party));
  const text = { ...hereIn(reading), parties: known?.parties ?? [party], why: "the other side's text" };
  return at === 0 && d.lastText?.parties.includes(party) ? undefined : textActor(at, noun + 1, false, reading, text);
}

/** Behind a clause that tells of a text. */
const isClauseOf = (reading: Reading, actors: readonly Resolved[], at: number): boolean =>
  (beforeAt(reading, at) & (mark.comma | mark.semicolon)) !== 0 &&
  actors.some((a) => a.kind === "text" && a.parties.length > 0 && a.to < at);
const counterparts = wordClass("counterpart rival twin competitor equivalent alternative");
const its = wordClass("its");

/** "has passed from the one into the other", "has gone from one text to the other": it stands in both. */
function fromOneToOther(at: number, reading: Reading, d: Discourse): Resolved | undefined {
  if (lowerAt(reading, at) !== "one" || !isWhole(d.pair)) return undefined;
  const from = lowerAt(reading, at - 1) === "the" ? at - 1 : at;
  if (!["from", "between"].includes(lowerAt(reading, from - 1))) return undefined;
  const other = [at + 2, at + 3, at + 4].find((i) => lowerAt(reading, i) === "other" && lowerAt(reading, i - 1) === "the");
  const link = other === undefined ? "" : lowerAt(reading, other - 2);
  if (other === undefined || !["to", "into", "and"].includes(link)) return undefined;
  const meant = textsMeant("both", at, reading, d, []);
  return meant && textActor(from, other + 1, true, reading, meant);
}

/** "On one point they agree: …", "They overlap in one place": the two texts that were told of. */
function theyTwo(at: number, reading: Reading, d: Discourse): Resolved | undefined {
  if (lowerAt(reading, at) !== "they" || at > latestThey || !isWhole(d.pair) || (reading.punctuation & mark.colon) === 0) return undefined;
  const isShared =
    [1, 2, 3].some((gap) => beforeAt(reading, at + gap) === 0 && isWord(reading, at + gap, agreeing)) || isNoDifference(reading, at);
  const isSame = lowerAt(reading, at + 2) === "the" && lowerAt(reading, at + 3) === "same";
  const isDo = lowerAt(reading, at - 1) === "do";
  const meant = isShared || isSame ? textsMeant("both", at, reading, d, []) : undefined;
  return meant && textActor(isDo ? at - 1 : at, at + 1, false, reading, meant);
}
const agreeing = wordClass("agree overlap coincide concur converge match meet share");
const differing = wordClass("differ diverge");
/** "they do not differ" */
const isNoDifference = (reading: Reading, at: number): boolean => lowerAt(reading, at + 2) === "not" && isWord(reading, at + 3, differing);
const latestThey = 8;

/** "the first", "each", "the other" at a word, as what a clause is about or behind a preposition. */
function standIn(at: number, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  const lower = lowerAt(reading, at);
  const which = isWord(reading, at, standing) ? standIns.get(lower) : undefined;
  if (which === undefined) return undefined;
  const isDefinite = lowerAt(reading, at - 1) === "the";
  if (lower === "one" && lowerAt(reading, at - 2) === "the") return byState(at, reading, d, before);
  if (isDefinite && lower === "one") return theOneOf(at, reading, d, before);
  if (isDefinite === bare.has(lower)) return undefined;
  const from = isDefinite ? at - 1 : at;
  const to = ofThem(reading, at + 1);
  const oblique = behind.has(lowerAt(reading, from - 1));
  if (!(oblique ? endsPhrase(reading, to) : opensClause(reading, from) && goesOn(reading, to, !isDefinite))) return undefined;
  if ((lower === "former" || lower === "latter") && !oblique && !isOfTexts(reading, d)) return undefined;
  const meant = textsMeant(which, at, reading, d, before);
  return meant && textActor(from, to, oblique, reading, meant);
}
/** "the amended one", "in the original one": the one of two texts that was made of the other, and that other. */
function byState(at: number, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  const which = isWord(reading, at - 1, changed) ? "second" : isWord(reading, at - 1, unchanged) ? "first" : undefined;
  const meant = which && isWhole(d.pair) ? textsMeant(which, at, reading, d, before) : undefined;
  return meant && textActor(at - 2, at + 1, behind.has(lowerAt(reading, at - 3)), reading, meant);
}

/** "the former … the latter": of the two texts, where both were named right before; else of whatever else has been named since. */
function isOfTexts({ text, start }: Reading, { pair, lastText }: Discourse): boolean {
  const named = Math.max(pair?.first?.span.end ?? 0, pair?.second?.span.end ?? 0);
  return start - named <= nextSentence || (/\bthe former\b/i.test(text) && /\bthe latter\b/i.test(text)) || formerTold(start, lastText);
}
const formerTold = (start: number, last: RememberedParty | undefined): boolean =>
  last !== undefined && start - last.span.end <= nextSentence && /\bthe former\b/i.test(last.text);
/** Characters between the end of a sentence and the next one. */
const nextSentence = 3;

/** "The one that Witkoff brought", "the one from Kyiv": of two texts the one of which that is said. */
function theOneOf(at: number, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  if (!["that", "which", "from", "by"].includes(lowerAt(reading, at + 1)) || !opensClause(reading, at - 1)) return undefined;
  const place = isWhole(d.pair) ? placeInPair(reading, at + 2, d) : d.pair?.first === undefined ? "first" : "second";
  const meant = place && textsMeant(place, at, reading, d, before);
  return meant && textActor(at - 1, at + 1, false, reading, meant);
}

/** "the one from Kyiv": which of the two is of the party that is named behind it. */
function placeInPair(reading: Reading, at: number, { pair }: Discourse): "first" | "second" | undefined {
  const author = beginningAt(reading, at).find((m): m is Mark<"party"> => isKind(m, "party"))?.meaning.party;
  if (author === undefined) return undefined;
  return pair?.first?.parties.includes(author) ? "first" : pair?.second?.parties.includes(author) ? "second" : undefined;
}
/** Without an article. */
const bare = new Set("each both either neither one".split(" "));
const behind = new Set("in under by of from than unlike".split(" "));

function textsMeant(
  which: "both" | "first" | "second" | "other",
  at: number,
  reading: Reading,
  d: Discourse,
  before: readonly Resolved[],
): (RememberedParty & { why: string }) | undefined {
  const { pair } = d;
  if (pair === undefined) return undefined;
  const { first, second } = pair;
  if (!isWhole(pair)) {
    if (which === "both") return undefined;
    const parties = ascribed(reading, at + 1);
    const place = which === "first" ? "first" : "second";
    const text = { ...hereIn(reading), parties };
    if (parties.length > 0) addToPair(d, text, place);
    else return pair[place] && { ...pair[place], why: "the texts in their order" };
    return { ...text, why: "whose it is said to be" };
  }
  if (first === undefined || second === undefined) return undefined;
  if (which === "both")
    return { ...second, parties: [...new Set([...first.parties, ...second.parties])], why: "both texts that the article tells of" };
  const told = before.findLast((a) => a.to <= at && a.kind === "text" && a.parties.length > 0) ?? d.lastText;
  const text = which === "first" ? first : which === "second" ? second : otherOf(pair, told);
  return text && { ...text, why: "the texts in their order" };
}

/** "the American rejects it", "; the European, which is shorter,": by whose it is alone. */
function byAdjective(at: number, reading: Reading, d: Discourse): Resolved | undefined {
  if (lowerAt(reading, at - 1) !== "the" || !isWhole(d.pair) || !opensClause(reading, at - 1)) return undefined;
  const party = beginningAt(reading, at).find((m) => isKind(m, "party") && m.meaning.form === "adjective");
  // "The US underwrites it": the country.
  if (/^[\p{Lu}.]+$/u.test(reading.words[at]?.lexeme.text ?? "")) return undefined;
  if (party === undefined || !isKind(party, "party") || party.to - party.from > 1 || !goesOn(reading, party.to, false)) return undefined;
  const text = [d.pair?.first, d.pair?.second].find((t) => t?.parties.includes(party.meaning.party));
  return text && textActor(at - 1, party.to, false, reading, { ...text, parties: [party.meaning.party], why: "the text of theirs" });
}

/** "The statement also backed …", where several have given one out. */
function withStatement(met: readonly Resolved[], reading: Reading, given: NonNullable<Discourse["statement"]>): readonly Resolved[] {
  if (!hasKind(reading, kinds.text)) return met;
  const noun = given.title.split(" ").at(-1);
  const at = reading.words.findIndex((w, i) => w.lexeme.lower === noun && definite.has(lowerAt(reading, i - 1)));
  if (at < 0 || met.some((a) => a.from <= at && a.to > at)) return met;
  const text = textActor(at - 1, at + 1, false, reading, { ...given, why: "what they have given out together" });
  return [...met.filter((a) => a.to < at), text, ...met.filter((a) => a.from > at)];
}
const definite = new Set("the their that this".split(" "));

function textActor(
  from: number,
  to: number,
  oblique: boolean,
  reading: Reading,
  { parties, why, span, text }: RememberedParty & { why: string },
): Resolved {
  const { possessive, written: unnamed, owner, pronoun } = nameless;
  const name = written(reading, from, to);
  const inferred = { span, text, why };
  return {
    from,
    to,
    kind: "text",
    parties,
    name,
    oblique: oblique || isOblique(reading, from),
    possessive,
    weak: false,
    written: unnamed,
    owner,
    pronoun,
    person: undefined,
    inferred,
  };
}

/** Behind "of them", "of the two". */
function ofThem(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== "of") return at;
  if (["them", "these", "those"].includes(lowerAt(reading, at + 1))) return at + 2;
  return lowerAt(reading, at + 1) === "the" && lowerAt(reading, at + 2) === "two" ? at + 3 : at;
}

/** At the head of the sentence or of a clause of its own, or behind "On Crimea,". */
function opensClause(reading: Reading, from: number): boolean {
  if (from === 0 || (beforeAt(reading, from) & (wall | mark.comma | mark.colon | mark.dash)) !== 0) return true;
  return links.has(lowerAt(reading, from - 1));
}
const links = new Set("and but while whereas where yet so that".split(" "));

/** Nothing that the word would qualify stands behind it. */
function endsPhrase(reading: Reading, to: number): boolean {
  return isBoundary(reading, to) || isCoordinator(reading, to) || isWord(reading, to, auxiliaries) || isWord(reading, to, clauseSubjects);
}
/** "in the second they do so", "in the first there is": a clause begins behind it. */
const clauseSubjects = wordClass("it they there this that nobody");

/** A verb that texts may have stands behind it. `isSure`: the word before is never followed by a plural noun. */
function goesOn(reading: Reading, to: number, isSure: boolean): boolean {
  let verb = to;
  if (reading.words[verb]?.lexeme.light || ["not", "also", "alone"].includes(lowerAt(reading, verb))) verb++;
  if (verb >= reading.words.length) return false;
  if ((beforeAt(reading, verb) & mark.comma) !== 0) return true;
  const lower = lowerAt(reading, verb);
  if (beforeAt(reading, verb) !== 0 || lower === "said" || lower === "told") return false;
  if (isWord(reading, verb, auxiliaries) || does.has(lower) || hasOnlyTerms(reading, verb)) return true;
  // "Both countries would …": what ends in -s behind it is a noun.
  if (lowerAt(reading, to - 1) === "both" && /[^s]s$/.test(lower)) return false;
  if (beginsAt(reading, verb, kinds.attitude | kinds.prescriptive)) return isSure || /[^s]s$/.test(lower);
  return isSure && /^\p{Ll}+[^s]s$/u.test(lower);
}
/** "the second at 800,000", "the second only after a peace": the verb was said before. */
const hasOnlyTerms = (reading: Reading, at: number): boolean =>
  (["at", "of", "to"].includes(lowerAt(reading, at)) && /^\d/.test(lowerAt(reading, at + 1))) ||
  (lowerAt(reading, at) === "only" && ["after", "when", "if", "once", "in", "as"].includes(lowerAt(reading, at + 1)));
/** What texts do, by verbs that are no nouns after "the first". Origin: own reading. */
const does = new Set(
  "recognises recognizes bars forbids excludes defers postpones leaves makes gives lifts freezes allows lets requires provides foresees envisages contains says cedes goes opens begins starts runs keeps puts sets speaks asks wants treats names lists sees mentions adds draws concedes hands permits imposes rules opts insists stipulates prescribes commits binds closes promises refers differ agree overlap coincide concur converge match share begin open start want call speak would".split(
    " ",
  ),
);
