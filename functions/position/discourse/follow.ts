import { rememberSides } from "../actors/twoSides.ts";
import { mark } from "../cues/tokens.ts";
import { hasWord, isOf, wordClass } from "../cues/wordClasses.ts";
import { platforms } from "../language/reporting.ts";
import type { Basis } from "../position.ts";
import { basis as bases } from "../position.ts";
import { isTimestamp } from "../sentence/dateline.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { informantOf, noteInformants, speaksOfSources } from "../sourcing/informants.ts";
import type { Report } from "../sourcing/reports.ts";
import { type Seen, sightOf } from "../sourcing/seenText.ts";
import { goesOn, isCited, isThrough, noteGuest, noteVenue } from "../sourcing/venue.ts";
import { type Discourse, hereIn, type Remembered, type Resolved, sourcingKey } from "./discourse.ts";
import { rememberFloor } from "./floor.ts";
import { rememberTexts, subjectWithin, textsIn } from "./followTexts.ts";
import { headsWishes, labelled, rememberGathering, rememberGroups, sameSection, underHeading, underRunningHead } from "./heads.ts";
import { rememberPeople } from "./people.ts";
import { noteIssuers } from "./reprint.ts";
import { noteSpeech } from "./speech.ts";
import { rememberStatement } from "./statements.ts";

/** What people do who then adopt a text together. */
const interviews = wordClass("interview");
const meets = wordClass("met meet meeting gathered convened assembled hosted");

/** Keeps each name as the article writes it at its fullest, before anything is coded. */
export function noteNames(actors: readonly Resolved[], d: Discourse): void {
  for (const a of actors) {
    const name = a.kind === "person" ? a.person : a.kind === "outlet" ? a.name : a.owner;
    if (name !== undefined && name !== "" && a.written.length > (d.written.get(name)?.length ?? 0)) d.written.set(name, a.written);
  }
}

/** Takes from a sentence what later ones build on. */
export function remember(
  { reading, actors, reports, seen, heading }: Pick<SentenceInPlace, "reading" | "actors" | "reports" | "seen" | "heading">,
  d: Discourse,
): void {
  const here = hereIn(reading);
  if (d.paragraph <= lastOpening && hasWord(reading, journalists)) noteJournalists(reading, d);
  noteIssuers(reading, actors, d, here, heading);
  noteSpeech(reading, actors, d);
  if (heading && d.prose && isTimestamp(reading)) return;
  // "What they changed": on the text that is told.
  if (heading && d.textInForce && d.section === undefined && onIt.test(reading.text)) {
    d.underText = d.lastText;
    return;
  }
  if (heading) {
    noteOpening(reading, actors, d, here);
    d.outlet = undefined;
    const named = actors.find((a) => a.kind === "text" && a.parties.length > 0);
    // Questions and answers go on about one text; under a heading that is none, a text ends with its list.
    const asks = reading.text.trimEnd().endsWith("?");
    const isSubheading = d.underText !== undefined && actors.length === 0 && isTopic(reading);
    if (d.underText && !named && !asks && !isSubheading) d.textInForce = false;
    const isContents = named !== undefined && contents.test(reading.text);
    if ((!asks || !named || isContents) && !isSubheading)
      d.underText = named && (d.prose || isContents || isWhole(reading, named)) ? { ...here, parties: named.parties } : undefined;
    d.lastText = named ? { ...here, parties: named.parties } : (d.order[0] ?? d.lastText);
    // "And Russia?" among questions on what a text says asks what it says on Russia.
    const goesOn = d.textInForce && d.section === undefined && elliptic.test(reading.text);
    d.section = goesOn ? undefined : (labelled(actors, reading, here) ?? sameSection(reading, d.section, here));
    rememberGroups(actors, d, here);
    if (!d.section) underHeading(actors, d, here);
    if (d.section) {
      d.subject = { ...d.section, isText: false, isPerson: false, name: here.text };
      d.person = undefined;
      d.speaker = undefined;
      d.lastHolder = undefined;
      d.textInForce = false;
      if (headsWishes(reading)) d.underText = d.section;
      return;
    }
  }
  noteOpening(reading, actors, d, here);
  if (reading.words.length <= longestRunningHead) underRunningHead(reading, actors, d, here);
  rememberFloor(reading, actors, reports, d);
  rememberPeople(reading, actors, reports, d, here);
  rememberGroups(actors, d, here);
  if (hasWord(reading, meets)) rememberGathering(actors, d, here);
  const texts = textsIn(reading, actors, d);
  rememberSourcing(reading, actors, reports, seen, texts, d, here);
  rememberTexts(reading, actors, reports, texts, d, here);
  rememberOutlet(reading, actors, reports, d, here);
  rememberStatement(reading, d);
  rememberSides(reading, actors, d);
}

const longestRunningHead = 3;

/** "Ceasefire", "Sanctions and assets": heads a part of the text that the heading before names. */
const isTopic = (reading: Reading): boolean =>
  reading.words.length <= longestTopic && (reading.provisions.length > 0 || hasWord(reading, topics));
const longestTopic = 4;
const topics = wordClass(
  "territory territories land borders security guarantees military army defence economy economic finance money assets sanctions humanitarian prisoners children nato reconstruction energy truce peace",
);

/** "UKRAINIAN-EUROPEAN PROPOSAL": a heading that is the name of a text, and what stands below is the text. */
const isWhole = (reading: Reading, { from, to }: Resolved): boolean => from <= 1 && to === reading.words.length;

/** "What is in the American plan?", "What the document says", "Main points of the plan": what stands below is in it. */
const contents =
  /^(?:what(?:['’]s| is| are| does| would)? .*\b(?:in|says?|contains?|provides?|foresees?|offers?|proposes?)\b|(?:the )?(?:main|key|full|most important) (?:points|terms|provisions|elements|proposals)\b)/i;

const onIt = /^What (?:they|it) \S+$/;
const elliptic = /^(?:and|or|what about|how about) .*\?$/i;

/** Where the texts of an article come from: once it has been seen, what others say of it is of no account. */
function rememberSourcing(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  through: readonly Seen[],
  texts: readonly Resolved[],
  d: Discourse,
  here: Remembered,
): void {
  const issued = issuedTitle(texts);
  const seen = through.length > 0 || issued !== null;
  if (texts.length === 0 && !seen) return;
  const outlet = through[0]?.source ?? actors.find((a) => a.kind === "outlet" && a.name !== "")?.name ?? null;
  const sources = speaksOfSources(reading, actors) || informantOf(reading, actors) !== undefined;
  const hedged = isHedged(reading);
  const basis: Basis | undefined = seen
    ? "document"
    : sources
      ? "unnamed_official"
      : outlet
        ? ((reports.some((r) => goesOn(reading, r)) && d.outlet?.name === outlet ? d.outlet.basis : undefined) ?? "media_report")
        : hedged
          ? "article_voice"
          : undefined;
  if (basis === undefined) return;
  const title = seen ? (jointTitle(reading) ?? issued) : null;
  const entry = { ...here, basis, source: outlet ?? title ?? (seen || sources ? (d.outlet?.name ?? null) : null), hedged };
  const own = through.flatMap(({ text }) => text ?? []);
  // "Reuters has printed both": all that were told of.
  const named = (own.length > 0 ? own : texts).map((t) => sourcingKey(t.parties));
  const keys = seen && named.length === 0 ? [...d.sourcing.keys()] : named;
  if (seen && (keys.length !== 1 || d.sourcing.size === 0)) keys.push("");
  for (const key of keys) {
    const bySight = sightOf(through, key);
    const known = d.sourcing.get(key) ?? d.sourcing.get("");
    const weaker = known !== undefined && bases.options.indexOf(known.basis) < bases.options.indexOf(basis);
    if (!weaker || (known.basis !== "document" && outlet !== null && outlet !== known.source))
      d.sourcing.set(key, bySight === undefined ? entry : { ...entry, source: bySight.source ?? entry.source });
  }
}

/** "said in a joint statement": a text that is its own source. */
export function jointTitle(reading: Reading): string | null {
  const at = reading.words.findIndex((w, i) => isOf(w, joint) && jointTexts.has(lowerAt(reading, i + 1)));
  return at < 0 ? null : `${lowerAt(reading, at)} ${lowerAt(reading, at + 1)}`;
}
const joint = wordClass("joint common");

/** "the declaration of Paris", "their communiqué": what is issued for all to read is its own source. */
export function issuedTitle(texts: readonly Resolved[]): string | null {
  for (const { name } of texts) {
    const noun = issuedTexts.exec(name)?.[0];
    if (noun !== undefined) return noun.toLowerCase();
  }
  return null;
}
const issuedTexts = /\b(?:declaration|communiqu[ée])$/i;
const jointTexts = new Set("statement declaration communiqué communique".split(" "));

function rememberOutlet(reading: Reading, actors: readonly Resolved[], reports: readonly Report[], d: Discourse, here: Remembered): void {
  if (d.outlet === undefined && !actors.some((a) => a.kind === "outlet")) return;
  const cited = /^source/i.test(reading.text);
  const isTold = (a: Resolved): boolean =>
    a.kind === "outlet" &&
    (cited || reports.some((r) => r.subject?.from === a.from || (r.according && a.from > r.from && a.from - r.to < 8)));
  const cites = actors.find((a) => a.kind === "outlet" && a.name !== "" && isCited(reading, a)) ?? actors.find(isTold);
  const informed = informantOf(reading, actors);
  const sources = speaksOfSources(reading, actors) || informed !== undefined;
  const venue = actors.find((a) => a.kind === "outlet" && a.name !== "" && isThrough(reading, a));
  noteGuest(reading, actors, d);
  // "Three sources told Reuters": it reports what they told.
  const outlet = cites ?? informed?.outlet ?? (sources ? venue : undefined);
  const speaker =
    reports.find((r) => r.subject?.person !== undefined && r.subject.kind !== "outlet")?.subject?.person ?? d.person?.name ?? undefined;
  const interview = (venue ?? outlet) !== undefined && hasWord(reading, interviews);
  if (venue && isPostedByNobody(reading, actors, reports, venue)) d.posts.set("", { name: venue.name, paragraph: d.paragraph });
  else if (venue && speaker !== undefined && !sources && (interview || outlet?.from !== venue.from)) noteVenue(d, speaker, venue.name);
  for (const a of actors) if (a.kind === "outlet" && a.name !== "" && !isRelay(a, reading)) d.lastOutlet = a.name;
  // "Trump said on his Truth Social platform": where he posts is no paper that goes on reporting.
  const isPost = outlet !== undefined && platforms.has(outlet.name) && !sources;
  if (outlet && !isPost && !(interview && outlet.from === venue?.from)) {
    const name = outlet.name === "" ? d.lastOutlet : outlet.name;
    if (name === undefined) return;
    const known = d.outlet?.name === name ? d.outlet : undefined;
    const basis = sources || known?.basis === "unnamed_official" ? "unnamed_official" : "media_report";
    const about = partiesTold(actors, known?.about);
    d.outlet = { ...here, paragraph: d.paragraph, name, basis, hedged: isHedged(reading) || (known?.hedged ?? false), about };
    noteInformants(actors, name, d);
  } else if (sources && d.outlet)
    d.outlet = { ...d.outlet, basis: "unnamed_official", paragraph: d.paragraph, about: partiesTold(actors, d.outlet.about) };
  else if (hasKind(reading, kinds.according) && reading.marks.some((m) => isKind(m, "according") && lowerAt(reading, m.to) === "them"))
    return;
  else if (isRelayed(reading, actors, d)) return;
  else if (reports.some((r) => r.subject?.person !== undefined && !r.according) || isNewVoice(actors, reading)) d.outlet = undefined;
}

/** "the Washington Post, as cited by European Pravda": hands on what another outlet has. */
function isRelay(a: Resolved, reading: Reading): boolean {
  return lowerAt(reading, a.from - 1) === "by" && ["cited", "quoted", "relayed", "translated"].includes(lowerAt(reading, a.from - 2));
}

/** "Then came the post on X. “…,” the minister wrote.": whose post it is comes next. */
function isPostedByNobody(reading: Reading, actors: readonly Resolved[], reports: readonly Report[], { name, from }: Resolved): boolean {
  if (!platforms.has(name) || reports.length > 0 || lowerAt(reading, from - 1) !== "on") return false;
  return !actors.some((a) => a.person !== undefined && a.to <= from && from - a.to <= nearPost) && (reading.punctuation & mark.quote) === 0;
}
const nearPost = 7;

/** Whose positions an outlet tells: those named beside it, else those of before. */
function partiesTold(actors: readonly Resolved[], before: readonly string[] = []): readonly string[] {
  const named = actors.filter((a) => a.kind !== "outlet" && a.kind !== "source" && !a.possessive).flatMap((a) => a.parties);
  return named.length > 0 ? [...new Set([...before, ...named])] : before;
}

/** "Sources told Reuters what Putin wants. Now he insists on …, and Moscow is ready to …": still told by them. */
export function isRelayed(reading: Reading, actors: readonly Resolved[], { outlet, paragraph }: Discourse): boolean {
  if (outlet?.basis !== "unnamed_official" || outlet.paragraph !== paragraph || (reading.punctuation & mark.quote) !== 0) return false;
  const isOther = (a: Resolved): boolean =>
    (a.kind === "person" && !a.possessive) || a.kind === "outlet" || a.parties.some((party) => !a.oblique && !outlet.about.includes(party));
  return !actors.some(isOther);
}

/** Another party takes the word: what an outlet reported ends. */
function isNewVoice(actors: readonly Resolved[], reading: Reading): boolean {
  const main = actors.find((a) => !a.oblique && a.parties.length > 0 && a.from <= subjectWithin);
  return main?.kind === "person" && reading.marks.some((m) => isKind(m, "attitude") && m.meaning.will);
}

/** The article keeps a distance from what the sentence tells. "Claim" as a noun is none. */
export function isHedged(reading: Reading): boolean {
  if (!hasKind(reading, kinds.hedge)) return false;
  return reading.marks.some((m) => isKind(m, "hedge") && !/^(claim|alleg(e|ed|es|ations?)$)/.test(lowerAt(reading, m.from)));
}

const journalists = wordClass("editor correspondent reporter columnist analyst journalist");

/** "our Europe editor Jonas Feldt": whoever answers readers for the outlet is nobody's voice, by name or initials ("JF"). */
function noteJournalists({ text }: Reading, d: Discourse): void {
  for (const { groups } of text.matchAll(
    /\b(?:editor|correspondent|reporter|columnist|analyst|journalist),? (?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)/gu,
  )) {
    const name = groups?.name ?? "";
    d.journalists.add(name).add(name.replaceAll(/(?<=\p{Lu})[^\s]*\s?/gu, ""));
  }
}

function noteOpening(reading: Reading, actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  const first =
    d.paragraph <= lastOpening ? actors.find((a) => (a.kind === "office" || a.kind === "person") && a.parties.length === 1) : undefined;
  if (first === undefined) return;
  // "Haynes was Britain's ambassador from 2004 to 2008": what he says today is nobody's position.
  if (first.person === undefined && heldOnce(reading, first)) {
    d.opening ??= { ...here, parties: [], name: null };
    return;
  }
  d.opening ??= { ...here, parties: first.parties, name: first.person ?? null };
  // "Estonia's foreign minister on the plan", and below: "Margus Tsahkna has read it".
  const isSame = d.opening.parties[0] === first.parties[0];
  if (isSame && d.opening.name === null && first.person !== undefined) d.opening = { ...d.opening, name: first.person };
}
const lastOpening = 3;

/** "was Britain's ambassador in Moscow until 2008", "who served as Poland's foreign minister from 2007", "used to be". */
function heldOnce(reading: Reading, { from }: Resolved): boolean {
  const verb = lowerAt(reading, from - 1);
  const isPast =
    verb === "was" ||
    (verb === "as" && lowerAt(reading, from - 2) === "served") ||
    (verb === "be" && lowerAt(reading, from - 3) === "used");
  return (
    isPast &&
    (verb !== "was" ||
      /\b(?:until|till|from|between|in|under) (?:the )?(?:19|20)\d\d\b|\bunder (?:presidents? )?\p{Lu}/u.test(reading.text))
  );
}
