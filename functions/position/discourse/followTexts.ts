import { isMade } from "../actors/actorOwners.ts";
import { isAwaited } from "../actors/awaited.ts";
import { makes } from "../actors/madeText.ts";
import { knownName } from "../actors/namedText.ts";
import { countsParts } from "../actors/numberedParts.ts";
import { toldOf } from "../actors/reportedSubject.ts";
import { isLabel } from "../actors/sides.ts";
import { readsText } from "../actors/textItIs.ts";
import { noteChoice } from "../actors/variants.ts";
import { headNoun } from "../actors/whichText.ts";
import { mark } from "../cues/tokens.ts";
import { wisher, wisherByAdjective } from "../holder/colon.ts";
import { mainClause } from "../sentence/clauses.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { beforeAt, isPrescribed, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "../sourcing/reports.ts";
import { announcedList, isInItem } from "./announcedList.ts";
import { isItemHere } from "./bareItems.ts";
import { asCalled } from "./calledAfter.ts";
import { isWhatTextIsCalled } from "./calledSo.ts";
import { type Discourse, type Remembered, type RememberedList, type Resolved, sourcingKey } from "./discourse.ts";
import { editorOf } from "./editors.ts";
import { boundBy, counter } from "./listOwner.ts";
import { listTurn } from "./listTurn.ts";
import { isInOpeningRelative } from "./openingRelative.ts";
import { addToPair, notePair } from "./pair.ts";
import { goesOnTelling, relayerOf } from "./relayed.ts";
import { rememberSignatories } from "./signatories.ts";
import { textTold } from "./whichTold.ts";
import { asksForWishes } from "./wishAsked.ts";
import { announcesWishes, wishesToCome } from "./wishLists.ts";

/** The subject of a sentence begins within so many words. */
export const subjectWithin = 5;

/** The texts of a sentence whose authors are known. */
export function textsIn(reading: Reading, actors: readonly Resolved[], d: Discourse): Resolved[] {
  const isOne = isTextHere(actors, d);
  return actors.filter(
    (a) => a.kind === "text" && a.parties.length > 0 && isOne(a) && !isAwaited(reading, a) && !isWhatTextIsCalled(reading, a, actors),
  );
}

/** "Where the US draft begins, the European one ends": an agreement or "one" is a text only beside a text. */
function isTextHere(actors: readonly Resolved[], d: Discourse): (a: Resolved) => boolean {
  const isBeside = d.lastText !== undefined || actors.some((a) => a.kind === "text" && !a.weak && a.parties.length > 0);
  return (a) => !a.weak || isBeside;
}

/** Takes whose texts (`named`, by `textsIn`) a sentence speaks of, which of them is being told from here on, and whom "it" may stand for. */
export function rememberTexts(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  named: readonly Resolved[],
  d: Discourse,
  here: Remembered,
): void {
  const from = mainClause(reading);
  const source = actors.find((a) => a.kind === "source" && a.from <= 1 && a.parties.length === 0 && !a.oblique);
  d.tellers =
    source || reports.some((r) => (r.subject?.kind === "source" || r.subject?.kind === "group") && r.subject.parties.length === 0)
      ? here
      : undefined;
  const isOne = isTextHere(actors, d);
  const main = actors.find(
    (a) =>
      a.from >= from &&
      !(source && a.kind === "outlet") &&
      !isLabel(reading, a) &&
      !a.oblique &&
      !a.possessive &&
      isOne(a) &&
      !isInOpeningRelative(reading, a, actors) &&
      (a.parties.length > 0 || a.kind === "outlet" || a.kind === "outsider"),
  );
  d.toldOf = toldOf(reading, actors, main, here);
  const texts = asCalled(reading, named, d);
  for (const t of texts) {
    if (t.inferred === undefined && !t.weak) for (const party of t.parties) d.authors.add(party);
    if (t.inferred === undefined) d.textsByNoun.set(headNoun(t, reading), { ...here, parties: t.parties });
    const name = t.inferred === undefined ? knownName(t, reading) : undefined;
    if (name && sourcingKey(name.meaning.parties) !== sourcingKey(t.parties))
      d.namedTexts.set(sourcingKey(name.meaning.parties), { ...here, parties: t.parties });
    if (!d.order.some((known) => sourcingKey(known.parties) === sourcingKey(t.parties))) d.order.push({ ...here, parties: t.parties });
  }
  notePair(reading, actors, texts, d, here);
  const maker = actors.find((a) => a.parties.length > 0 && a.kind !== "text" && !a.oblique && !a.possessive && isMade(reading, a.to));
  if (maker) d.maker = { ...here, parties: maker.parties, paragraph: d.paragraph };
  const text = texts.length === 0 ? undefined : textTold(reading, texts, from, d);
  if (text === undefined && isOfStrangers(reading, actors, from)) {
    d.subject = undefined;
    d.lastText = undefined;
    d.textInForce = false;
    return;
  }
  d.textRead = main && text && readsText(reading, main, text) ? here : undefined;
  const isProse = reading.text.trimEnd().endsWith(".");
  const editor = text && editorOf(reading, actors, text);
  if (text && editor) for (const { parties } of [text, editor]) addToPair(d, { ...here, parties });
  if (text) d.lastText = { ...here, parties: (isProse && editor ? editor : text).parties };
  if (text) {
    d.textInForce = true;
    if (countsParts(reading)) d.counted = d.lastText;
    d.relayer = relayerOf(reports, text);
  } else if (
    d.textInForce &&
    // `takeSide` has begun to tell another one here.
    d.lastText?.span.start !== reading.start &&
    ((main && main.kind !== "pronoun" && main.from - from <= subjectWithin && takesWord(reading, main, actors, reports, d)) ||
      isAnswered(reading, reports, d))
  )
    d.textInForce = false;
  if (d.underText && isItemHere(reading, d) && reports.every((r) => r.subject?.person === undefined)) {
    d.lastText = d.underText;
    d.textInForce = true;
  }
  noteChoice(reading, actors, d);
  const side = sideOfLabel(reading, actors, d);
  if (side) {
    d.lastText = { ...here, parties: side.parties };
    d.textInForce = true;
  }
  rememberList(reading, actors, reports, text, main, d, here);
  // "A British think tank": the nation is not spoken of.
  if (main && main.parties.length > 0 && main.kind !== "outsider")
    d.subject = {
      ...here,
      parties: main.parties,
      isText: main.kind === "text",
      isPerson: isPerson(main) && !namesCountry(actors, main),
      name: main.name,
    };
  // "In the Russian version, all are returned. It also …"
  else if (text && (main?.kind === "outlet" || (main === undefined && isFrame(reading, text))))
    d.subject = { ...here, parties: text.parties, isText: true, isPerson: false, name: text.name };
  rememberSignatories(reading, actors, d, here);
}

/** "In the Russian version, …" opens the sentence. */
const isFrame = (reading: Reading, { from, to, oblique }: Resolved): boolean =>
  oblique && (from <= 3 ? (beforeAt(reading, to) & (mark.comma | mark.colon)) !== 0 : (beforeAt(reading, to) & mark.colon) !== 0);

/** "US: Crimea is recognised. Ukraine leaves Donetsk.": where texts are told issue by issue, all of the paragraph is that side's. */
function sideOfLabel(reading: Reading, [first]: readonly Resolved[], d: Discourse): Resolved | undefined {
  if (first?.kind !== "party" || first.from > 1 || (beforeAt(reading, first.to) & mark.colon) === 0) return undefined;
  return d.order.some(({ parties }) => first.parties.every((party) => parties.includes(party))) ? first : undefined;
}

/** "Peskov says that Russia has not seen it. It …": Russia, and no text. */
const namesCountry = (actors: readonly Resolved[], { parties }: Resolved): boolean =>
  actors.some((a) => a.kind === "party" && !a.possessive && a.parties.some((party) => parties.includes(party)));

/** Nobody calls him "it". */
const isPerson = ({ kind, pronoun, person }: Resolved): boolean => kind === "person" || pronoun === "person" || person !== undefined;

/** Whose list a sentence begins, whether behind its colon or in the paragraph in which somebody counts what he wants. */
function rememberList(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  text: Resolved | undefined,
  main: Resolved | undefined,
  d: Discourse,
  here: Remembered,
): void {
  // "as quoted by the paper: “1. A ceasefire.”": the next items follow as sentences.
  const isLead = reading.text.trimEnd().endsWith(":") || ((reading.punctuation & mark.colon) !== 0 && numbersFirst.test(reading.text));
  const owner =
    text ??
    main ??
    (isLead
      ? (wisher(reading, actors) ?? wisherByAdjective(reading) ?? ownerOfPoints(reading, actors) ?? boundBy(reading, actors))
      : undefined);
  const given = isLead && text === undefined && main && isGiven(reading, main) ? d.lastText : undefined;
  if (owner && owner.parties.length > 0 && isLead)
    d.list = {
      ...listOf(given?.parties ?? owner.parties, here),
      isText: given !== undefined || owner.kind === "text",
      isWish: announcesWishes(reading, actors),
      turn: owner.kind === "text" ? undefined : listTurn(reading),
      reader: actors.find((a) => a.person !== undefined && lowerAt(reading, a.from - 1) === "by")?.person,
    };
  else if (d.list?.paragraph !== d.paragraph && !isInItem(reading, d)) d.list = undefined;
  else if (d.list && isItemHere(reading, d)) d.list.item = d.paragraph;
  if (main && main.kind !== "text" && main.parties.length > 0 && asksForWishes(reading, main)) {
    d.list = { ...listOf(main.parties, here), isWish: true, paragraph: d.paragraph };
    return;
  }
  const wishing = isLead ? undefined : wishesToCome(reading, actors);
  if (wishing) {
    d.list = { ...listOf(wishing.parties, here), isWish: true, paragraph: d.paragraph };
    return;
  }
  const planner = lowerAt(reading, reading.words.length - 1) === "mind" && main?.kind !== "text" ? main : undefined;
  const counting = reports.findLast((r) => (r.subject?.parties.length ?? 0) > 0)?.subject ?? planner ?? counter(reading, actors);
  const announced = counting && !isLead ? announcedList(reading) : undefined;
  if (counting && announced)
    d.list = {
      ...listOf(counting.parties, here),
      isText: counting.kind === "text",
      paragraph: d.paragraph,
      turn: announced === "refused" ? announced : undefined,
    };
}

const numbersFirst = /:\s["“]?\(?1[.)]\s/;

/** A list of which no more is known yet than whose it is. */
const listOf = (parties: readonly string[], here: Remembered): RememberedList => ({
  ...here,
  parties,
  isText: false,
  isWish: false,
  paragraph: undefined,
  item: undefined,
  turn: undefined,
  reader: undefined,
});

/** "What Russia gets:", "What Ukraine would receive, officials say:", "What receives Kyiv": not what it wants, but what the text that is told gives it. */
function isGiven(reading: Reading, main: Resolved): boolean {
  if (lowerAt(reading, 0) === "what" && getting.has(lowerAt(reading, main.from - 1))) return true;
  if (lowerAt(reading, main.from - 1) !== "what") return false;
  for (let i = main.to; i < main.to + farthestGiven && (i === main.to || beforeAt(reading, i) === 0); i++)
    if (getting.has(lowerAt(reading, i))) return true;
  return false;
}
/** Origin: own reading. */
const getting = new Set("get gets receive receives gain gains win wins obtain obtains".split(" "));
const farthestGiven = 5;

/** "Key points of Zelensky's press conference:": whose words the list below gives. */
function ownerOfPoints(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const [only, ...more] = actors.filter((a) => a.parties.length > 0);
  return only?.possessive && more.length === 0 && reading.words.slice(only.to).some((w) => utterances.has(w.lexeme.lower))
    ? only
    : undefined;
}
const utterances = new Set(
  "conference speech remarks interview address briefing statement points demands conditions proposals requests answers terms words message agenda priorities".split(
    " ",
  ),
);

/** "A group of scholars has published a model agreement": "their draft" is nobody's then, and not that of whoever was spoken of before. */
function isOfStrangers(reading: Reading, actors: readonly Resolved[], from: number): boolean {
  const isKnown = ({ kind, parties }: Resolved): boolean =>
    kind !== "outsider" && (parties.length > 0 || kind === "pronoun" || kind === "outlet" || kind === "source");
  const text = actors.find((a) => a.kind === "text" && a.parties.length === 0 && ["a", "an"].includes(lowerAt(reading, a.from)));
  if (text === undefined || actors.some((a) => isKnown(a) && a.from < text.from)) return false;
  return makes(reading, { to: from }, text);
}

/** "• The constitution forbids it, Mr Zelensky said in Brussels.": somebody of another side speaks at the end of a sentence, and the text is told no longer. */
function isAnswered(reading: Reading, reports: readonly Report[], d: Discourse): boolean {
  return reports.some(
    ({ subject, according, from }) =>
      subject?.person !== undefined &&
      subject.kind === "person" &&
      !according &&
      from > subjectWithin &&
      subject.parties.length > 0 &&
      !subject.parties.some((party) => d.lastText?.parties.includes(party)) &&
      !goesOnTelling(reading, d, subject),
  );
}

/** "The memorandum has three parts. Moscow wants …": what its author wants or would do, outside quotes, is in it. */
const isAuthorsWish = (reading: Reading, { kind, parties, to }: Resolved, d: Discourse): boolean =>
  kind === "party" &&
  d.lastText !== undefined &&
  sourcingKey(parties) === sourcingKey(d.lastText.parties) &&
  (reading.punctuation & mark.quote) === 0 &&
  wishing.has(lowerAt(reading, to));
const wishing = new Set("wants demands seeks asks proposes offers requires insists envisages expects would".split(" "));

/**
 * Somebody says or wants something of his own, and a text that was told before ends. Outlets and sources go on telling it, and what
 * somebody "would" do or say is its content.
 */
function takesWord(reading: Reading, main: Resolved, actors: readonly Resolved[], reports: readonly Report[], d: Discourse): boolean {
  if (main.kind === "outlet" || goesOnTelling(reading, d, main) || isAuthorsWish(reading, main, d)) return false;
  const ofText = (verb: number): boolean => actors.some((a) => a.kind === "text" && a.to === verb);
  if (reports.some((r) => !["outlet", "source", "text"].includes(r.subject?.kind ?? "") && !isPrescribed(reading, r.from))) return true;
  return reading.marks.some(
    (m) => isKind(m, "attitude") && m.meaning.will && m.from >= main.to && !isPrescribed(reading, m.from) && !ofText(m.from),
  );
}
