import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { type Discourse, type RememberedParty, type Resolved, sourcingKey, whoGoesOn } from "../discourse/discourse.ts";
import { ascribed } from "../discourse/pair.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";
import { inWhoseWords } from "./inWhoseWords.ts";
import { jointText } from "./jointText.ts";
import { awaitsAnswer, makes } from "./madeText.ts";
import { byOrder, isOfBoth } from "./textOrder.ts";
import { partnersOf } from "./textPartners.ts";
import { isPart } from "./textParts.ts";
import { isTold } from "./told.ts";

/** "its own, 20-point version": theirs, whosever texts are called so. */
export function theirOwn(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  if (!before.some((a) => a.parties.length > 0)) return undefined;
  const own = [actor.from, actor.from - 2].find(
    (at) => lowerAt(reading, at + 1) === "own" && ["its", "their", "his", "her"].includes(lowerAt(reading, at)),
  );
  const theirs = own === undefined ? undefined : ownedBy({ ...actor, from: own }, reading, d, before);
  return theirs && { ...theirs, from: actor.from };
}

/** Whose a text is that names no author: by its owner, its place in the order, its name, or the one that is being told. */
export function textMeant(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved {
  const own = ownedBy(actor, reading, d, before);
  if (own) return own;
  const called = calledSo(actor, reading, before);
  if (called) return { ...actor, parties: called.parties, oblique: true };
  const said =
    actor.oblique || actor.weak || actor.possessive || !(isCounted(reading, actor) || saysWhose(reading, actor))
      ? []
      : ascribed(reading, actor.to);
  if (said.length > 0) return { ...actor, parties: said };
  const several = actor.weak ? undefined : jointText(reading, actor, d);
  if (several) return { ...actor, parties: several.parties, inferred: { ...several, why: "who have made it together" } };
  // "proposals whose author is known, the full text of which": the same.
  const isOfWhich = lowerAt(reading, actor.to) === "of" && lowerAt(reading, actor.to + 1) === "which";
  if (isOfWhich || isPart(reading, actor)) {
    const isWhole = (a: Resolved): boolean => a.kind === "text" && a.parties.length > 0 && !a.weak;
    // "a counterproposal to the American plan, the full text of which": the first, and not what it is held against.
    const whole = (isOfWhich ? before.findLast((a) => isWhole(a) && !a.oblique) : undefined) ?? before.findLast(isWhole);
    if (whole) return { ...actor, parties: whole.parties };
    return d.lastText ? { ...actor, parties: d.lastText.parties, inferred: { ...d.lastText, why: "the text whose part it is" } } : actor;
  }
  // "the 20th sanctions package": a measure, whose it is where nobody says so does not follow from the texts.
  if (isSanctions(actor, reading)) return actor;
  const one = d.pair?.first ?? d.order[0];
  const other = d.pair?.second ?? d.order[1];
  if (isOfBoth(reading, actor) && one && other)
    return {
      ...actor,
      parties: [...new Set([...one.parties, ...other.parties])],
      inferred: { ...other, why: "both texts that the article tells of" },
    };
  const ordinal = byOrder(actor, reading, d, before);
  if (ordinal) return { ...actor, parties: ordinal.parties, inferred: { ...ordinal, why: "the texts in their order" } };
  const lead = isSetOf(reading, actor.from)
    ? "a"
    : lowerAt(reading, actor.from - 1) === "such"
      ? "such"
      : reading.words[actor.from]?.lexeme.lower;
  if (["a", "an"].includes(lead ?? "") && lowerAt(reading, actor.from - 1) === "under") return actor;
  if (lead === "a" || lead === "an" || lead === "two" || lead === "three") {
    // "according to a paper": its author is nobody that it tells of.
    if (lowerAt(reading, actor.from - 2) === "according") return actor;
    const author = authorInClause(actor, reading, before);
    if (author) return { ...actor, parties: [...new Set([...author.parties, ...partnersOf(author, actor, reading, before)])] };
    // The title named it: "have pored over a draft" in the first lines is about that one.
    const titled = d.paragraph <= lastLead && !actor.weak ? d.order[0] : undefined;
    return titled ? { ...actor, parties: titled.parties, inferred: { ...titled, why: "the text of the title" } } : actor;
  }
  if (!d.lastText && actor.weak) {
    const isAuthor = (a: Resolved): boolean => !a.oblique && a.parties.length > 0 && a.kind !== "text" && a.kind !== "outsider";
    const author = before.findLast((a) => isAuthor(a) && makes(reading, a, actor));
    if (author) return { ...actor, parties: author.parties };
  }
  // "Kyiv sent to Geneva draft of memorandum": the article is left out, as in a translation.
  const bare =
    actor.weak || determiners.has(lead ?? "") || lowerAt(reading, actor.to - 1).endsWith("s")
      ? undefined
      : authorInClause(actor, reading, before);
  if (bare) return { ...actor, parties: bare.parties };
  // "Ready for peace deal": none that was spoken of, without an article.
  if (actor.weak && !definite.has(lead ?? "")) return actor;
  const printed = printedBy(actor, reading, d);
  if (printed) return { ...actor, parties: printed, inferred: d.lastText && { ...d.lastText, why: "whose text that outlet has" } };
  const noun = headNoun(actor, reading);
  if (isOfThePast(actor, reading)) return actor;
  const named = lead === "the" && !anyText.has(noun) ? d.textsByNoun.get(noun) : undefined;
  if (named) return { ...actor, parties: named.parties, inferred: { ...named, why: "the text that was called so" } };
  const told = ideas.has(noun) && !d.textInForce ? d.lastHolder : undefined;
  if (told) return { ...actor, parties: told.holder.parties, inferred: { ...told, why: "whose ideas were told right before" } };
  const words = inWhoseWords(actor, noun, reading, d);
  if (words) return { ...actor, parties: words.parties, inferred: { ...words, why: "who was said to speak right before" } };
  // "the package", behind a joint statement: another thing than that.
  const isOther =
    d.statement !== undefined &&
    d.lastText !== undefined &&
    sourcingKey(d.lastText.parties) === sourcingKey(d.statement.parties) &&
    !anyText.has(noun);
  if (d.lastText && !isOther)
    return { ...actor, parties: d.lastText.parties, inferred: { ...d.lastText, why: "the text spoken of before" } };
  return handedOver(actor, reading, d) ?? actor;
}

/** "In the second, called a “package proposal”,", "their paper, billed as a final offer,": the text right before, by another name. */
function calledSo({ from }: Actor, reading: Reading, before: readonly Resolved[]): Resolved | undefined {
  const verb = lowerAt(reading, from - 1) === "as" ? from - 2 : from - 1;
  if (!isWord(reading, verb, naming)) return undefined;
  return before.findLast((a) => a.kind === "text" && a.parties.length > 0 && verb - a.to <= 1 && verb >= a.to);
}
/** Origin: own reading. */
const naming = wordClass("called dubbed named titled entitled headed headlined labelled labeled billed known described presented styled");

/** Who makes the text in the clause that introduces it. */
export const authorInClause = (text: Actor, reading: Reading, before: readonly Resolved[]): Resolved | undefined =>
  before.findLast(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      a.kind !== "outsider" &&
      !a.possessive &&
      (!a.oblique || lowerAt(reading, a.from - 1) === "by") &&
      !isAddressee(reading, a) &&
      (makes(reading, a, text) || awaitsAnswer(reading, a, text, before)),
  );

/** "The draft comes from Kyiv", "The paper is Moscow's", "The text was written in Paris": a short sentence says whose the text is that it is about. */
const saysWhose = (reading: Reading, { from, to }: Actor): boolean =>
  from <= 1 && reading.words.length <= longestAscription && reading.provisions.length === 0 && ascribing.has(lowerAt(reading, to));
const ascribing = new Set("is was comes came stems stemmed originates originated hails".split(" "));
const longestAscription = 14;

/** "the second document", "the other draft", "a third paper": one of several, whose it is may be said behind it. */
function isCounted(reading: Reading, { from, to }: Actor): boolean {
  for (let i = from; i < to; i++) if (isWord(reading, i, counted) && lowerAt(reading, i + 1) !== "page") return true;
  return false;
}
const counted = wordClass("first second third other one latest new newest older earlier later another competing rival");

/** "the Axios text": the one that was said to come through that outlet. */
function printedBy(actor: Actor, reading: Reading, { sourcing }: Discourse): readonly string[] | undefined {
  const outlet = reading.marks.find((m): m is Mark<"outlet"> => isKind(m, "outlet") && m.from > actor.from && m.to === actor.to - 1);
  if (outlet === undefined) return undefined;
  for (const [parties, { source }] of sourcing) if (parties !== "" && source === outlet.meaning.name) return parties.split("+");
  return undefined;
}

/** "Medinsky slid three pages across the table. The memorandum …": the text of who has just handed something over, where none is known. */
function handedOver(actor: Actor, reading: Reading, { maker, paragraph }: Discourse): Resolved | undefined {
  if (maker === undefined || paragraph - maker.paragraph > 1 || actor.weak || lowerAt(reading, actor.from) !== "the") return undefined;
  // "the proposal to send troops", "the document Ukraine will sign": another's, as likely as not.
  const next = reading.words[actor.to];
  const isDefined = next?.before === 0 && (next.lexeme.capital || ["to", "of", "that", "for", "from"].includes(next.lexeme.lower));
  if (isDefined) return undefined;
  return { ...actor, parties: maker.parties, person: undefined, inferred: { ...maker, why: "who handed it over" } };
}

const determiners = new Set("the this that such these those its his her their our my any every no each both what whose".split(" "));
const definite = new Set("the this that such these those".split(" "));

/** "the failed drafts of 2022", "the 2015 accords": texts of other years. */
function isOfThePast(actor: Actor, reading: Reading): boolean {
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(lowerAt(reading, at));
  for (let i = actor.from; i < actor.to; i++) if (isYear(i)) return true;
  return ["of", "from", "in"].includes(lowerAt(reading, actor.to)) && isYear(actor.to + 1);
}

function isSanctions(actor: Actor, reading: Reading): boolean {
  if (headNoun(actor, reading) !== packet || ["a", "an"].includes(lowerAt(reading, actor.from))) return false;
  const of = lowerAt(reading, actor.to) === "of" ? lowerAt(reading, actor.to + 1) : lowerAt(reading, actor.to - 2);
  return ["sanctions", "restrictions", "measures"].includes(of);
}
const packet = stem("package");

/** The first lines, which say again what the title says. */
const lastLead = 1;

/** "a set of ideas": one that nobody knows yet. */
function isSetOf(reading: Reading, from: number): boolean {
  return lowerAt(reading, from - 1) === "of" && setsOf.has(lowerAt(reading, from - 2));
}
const setsOf = new Set("set series batch raft range string couple".split(" "));

/** Nouns for whichever text is told. */
const anyText = new Set("text document paper version latter former point points terms wording ideas".split(" ").map(stem));

/** What somebody has in mind rather than on paper: a text that was told long before is not called so. */
const ideas = new Set("ideas terms suggestions offer".split(" ").map(stem));

/** What a text is called, in its base form. */
export function headNoun(text: Actor, reading: Reading): string {
  return reading.words[text.to - 1]?.lexeme.stem ?? "";
}

/** "told Ukraine", "handed Kyiv": who is told or given something. */
function isAddressee(reading: Reading, actor: Actor): boolean {
  return givers.has(lowerAt(reading, actor.from - 1));
}
const givers = new Set(
  "told tell tells give gives gave given hand hands handed show shows showed shown send sends sent offer offers offered asked asks".split(
    " ",
  ),
);

/** "its", "his", "their" before the noun: whoever the sentence, or the one before, is about. */
export function ownedBy(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  for (let i = actor.to + 1; i >= actor.from; i--) {
    const lower = lowerAt(reading, i);
    // "Moscow is studying the American paper. Its first point is …": no country has points.
    const part = lower === "its" && i <= 2 && isPart(reading, actor) ? d.lastText : undefined;
    if (part && reading.start - part.span.end <= nextSentence)
      return { ...actor, parties: part.parties, inferred: { ...part, why: "the text whose part it is" } };
    if (i >= actor.to && !(i === actor.to + 1 && lowerAt(reading, actor.to) === "of")) continue;
    if (!["its", "his", "her", "their", "our", "my"].includes(lower)) continue;
    if (lower === "my") {
      const speaker = whoGoesOn(d, reading);
      return speaker ? { ...actor, parties: speaker.parties, inferred: { ...speaker, why: "who speaks" } } : undefined;
    }
    // "Ukraine, their document says, will be rebuilt": whose it is has been named before, and not where it is set off.
    const setOff = (beforeAt(reading, actor.from) & mark.comma) !== 0 && beginsAt(reading, actor.to, kinds.say);
    // "handed the Americans its own paper": nor theirs who are handed it.
    const isAside = (a: Resolved): boolean => a.to === actor.from && (setOff || (before[0] !== a && isObject(reading, a.from)));
    const owns = (a: Resolved): boolean => a.parties.length > 0 && a.kind !== "text" && !a.oblique && !isAside(a);
    // "The Americans, Zelensky noted, in their version …": "their" and "its" are no single person's.
    const isOne = lower === "their" || lower === "its";
    const near =
      (isOne ? before.findLast((a) => owns(a) && a.kind !== "person" && a.person === undefined) : hisOwner(actor, reading, before, owns)) ??
      before.findLast(owns);
    if (near) return { ...actor, parties: near.parties };
    // "is on the cards for the Kremlin, its spokesman said": the only one that is spoken of.
    const [only, ...others] = partiesNamed(before);
    if (actor.kind === "office" && only !== undefined && others.length === 0 && lower === "its") return { ...actor, parties: [only] };
    const whole = lower === "its" && actor.kind === "text" ? wholeOfTerms(actor, reading, d) : undefined;
    if (whole) return { ...actor, parties: whole.parties, inferred: { ...whole, why: "the text whose terms they are" } };
    if (i === 0 && d.section && lower === "its")
      return { ...actor, parties: d.section.parties, inferred: { ...d.section, why: "the heading" } };
    if (lower === "his" || lower === "her")
      return d.person?.party ? { ...actor, parties: [d.person.party], inferred: { ...d.person, why: "the person named last" } } : undefined;
    return d.subject
      ? { ...actor, parties: d.subject.parties, inferred: { ...d.subject, why: "what the sentence before was about" } }
      : undefined;
  }
  return undefined;
}

/** "Umerov told the Americans that his side could not": a person's, and his who tells it rather than his who is told. */
function hisOwner(actor: Resolved, reading: Reading, before: readonly Resolved[], owns: (a: Resolved) => boolean): Resolved | undefined {
  const isPerson = (a: Resolved): boolean => owns(a) && (a.person !== undefined || a.kind === "office");
  return (
    (actor.kind === "text" ? undefined : before.findLast((a) => isPerson(a) && !isTold(reading, a, actor))) ?? before.findLast(isPerson)
  );
}

/** "Nobody in Europe has seen the Kremlin's plan. Under its terms, …": those of the text that was spoken of, whoever it was said of. */
function wholeOfTerms({ from, to }: Actor, reading: Reading, { lastText }: Discourse): RememberedParty | undefined {
  if (from !== 1 || !["under", "by", "in", "among", "of"].includes(lowerAt(reading, 0)) || !isWord(reading, to - 1, termsOfText))
    return undefined;
  return lastText !== undefined && reading.start - lastText.span.end <= nextSentence ? lastText : undefined;
}
/** Origin: own reading. */
const termsOfText = wordClass("terms wording text provisions version points clauses articles items elements passages");
/** Characters between the end of a sentence and the next one. */
const nextSentence = 3;

/** Every party that names in a sentence stand for. */
function partiesNamed(actors: readonly Resolved[]): string[] {
  return [...new Set(actors.flatMap((a) => (a.kind === "party" && a.parties.length === 1 ? a.parties : [])))];
}
