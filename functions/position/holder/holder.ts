import { isInName } from "../actors/derivedText.ts";
import { isLabel } from "../actors/sides.ts";
import { spokenOf } from "../actors/spokenOf.ts";
import { isInItem, isListed } from "../discourse/announcedList.ts";
import { isItemHere } from "../discourse/bareItems.ts";
import type { Discourse, Remembered, Resolved } from "../discourse/discourse.ts";
import { relayedText } from "../discourse/relayed.ts";
import type { Speaker } from "../discourse/speaksNext.ts";
import { hasActed, inherited, struckFrom, tellsText, textOfClause } from "../discourse/toldText.ts";
import { actsInPresent, hasOwnVerb, isFragment, isPredicate, isRanked, isTold } from "../sentence/ownClause.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Report } from "../sourcing/reports.ts";
import type { Seen } from "../sourcing/seenText.ts";
import { setterOf } from "../stance/conditions/inReturn.ts";
import type { Governed } from "../stance/govern.ts";
import { by, itemOf, nobody, noStance, shares, toldBefore, underHeading } from "./byRule.ts";
import { listedBy } from "./colon.ts";
import { giverOf, givesAway, hasInMind, hinders, isPatient } from "./gifts.ts";
import { goesOn, quoteGoesOn } from "./goesOn.ts";
import { isTextsOwnItem, isUnderLabel } from "./labels.ts";
import { isAct, isOfSomeSides, isOwnToDo, isThingMeant, isThreatened, laidOn } from "./ofSubject.ts";
import { onlyHears, teller } from "./onlyHears.ts";
import { willNotDo } from "./ownRefusal.ts";
import { isRight, isRightDenied } from "./rights.ts";
import { speaksForHimself, textSaysNext } from "./saidNearby.ts";
import { isActOf, isPlace, textBeforeColon, textSummedUp } from "./textHeads.ts";
import { forWhom, frameText, isGuess, isNewsroom, speakersOf, speakingText, strangeFrame } from "./voices.ts";
import { withoutSubject } from "./withoutSubject.ts";

/** Whose position it is, and by which rule. */
export interface Holder {
  parties: readonly string[];
  rule: string;
  via: "text" | "subject" | "speaker";
  actor: Resolved | undefined;
  inferred: (Remembered & { why: string }) | undefined;
}

/** What the rules look at: one governed wording in its sentence and its article. */
export interface Case {
  reading: Reading;
  actors: readonly Resolved[];
  reports: readonly Report[];
  /** Through whom the article has the texts that the sentence speaks of. */
  seen: readonly Seen[];
  /** The reports that cover the wording, nearest first. */
  covers: readonly Report[];
  provision: Mark<"provision">;
  governed: Governed;
  discourse: Discourse;
  /** The whole sentence is a quote that names no speaker. */
  floating: boolean;
  /** The wording is a word that points at what was spoken of. */
  isPointed: boolean;
  /** Who is named only behind the sentence as the one who says it. */
  speaksNext: () => Speaker | undefined;
}

const outside = "an outsider's view is nobody's position";

/**
 * Decides whose position a governed wording is: the subject's own will, the content of a text, or what a speaker lays down.
 * Returns why not where it is nobody's.
 */
export function findHolder(c: Case): Holder | string {
  const { actors, governed: g, provision: p } = c;
  // "says that the minerals accord will go ahead": what is to become of an accord is more than its name.
  const isNamed = (a: Resolved): boolean => a.kind === "text" && isInName(c.reading, p, a, actors) && !(a.weak && g.modal !== undefined);
  if (
    !isTextsOwnItem(c) &&
    actors.some((a) => isNamed(a) && (g.attitudes.length === 0 || isPlace(c, a) || lowerAt(c.reading, a.from - 1) === "unlike"))
  )
    return "the text is only named";
  // "swear off the alliance under a plan drawn up by Trump's envoys"
  if (actors.some((a) => a.kind === "text" && a.from <= p.from && p.from < a.to && lowerAt(c.reading, a.from - 1) === "under"))
    return "the text is only named";
  if (g.embedded && g.attitudes.length === 0) return "it is only what talks or efforts are about";
  const subject = g.subject === undefined ? undefined : actors.find((a) => a.from === g.subject?.from && a.to === g.subject.to);
  const speakers = speakersOf(c);
  if (isGuess(c) || isNewsroom(c)) return outside;
  const told = (speakers.length === 0 ? struckFrom(c) : undefined) ?? relayedText(c, subject, speakers);
  if (told) return told;
  const text = speakingText(c) ?? (g.will && subject ? undefined : textBeforeColon(c));
  const spoken = speakers.some(speaksForHimself);
  const strange = text?.parties.length === 0;
  const summed = subject === undefined || !g.will ? textSummedUp(c) : undefined;
  if (summed) return by("content of the text that is summed up", "text", summed);
  const setter = g.insideCondition === "strong" && (strange || subject === undefined || strangeFrame(c)) ? setterOf(c) : undefined;
  if (setter) return by("what the subject makes its condition", "subject", setter);
  if (strange && !spoken && subject && isActOf(c, subject)) return by("what a text tells that the subject does", "subject", subject);
  if (text && !spoken && subject?.kind !== "text" && (subject === undefined || !g.will || !(strange || shares(text, subject))))
    return by("what the text says", "text", text);
  if (subject && subject.kind !== "text" && !spoken && !g.will && strangeFrame(c)) return nobody;
  const taken = g.attitudes.length + g.negators.length > 0 || g.will;
  const whose = taken && (subject === undefined || subject.possessive || subject.kind === "outsider") ? forWhom(c) : undefined;
  if (whose) return by("for whom it holds", "subject", whose);
  if (subject?.kind === "outsider" && isItemHere(c.reading, c.discourse) && speakers.length === 0) {
    if (c.discourse.list?.isText) return itemOf(c.discourse.list);
    if (c.discourse.underText) return inherited(c.discourse) ?? nobody;
  }
  // "NATO isn't happening", Vance said: the alliance that the wording names has no say in it.
  if (subject?.kind === "outsider" && ((subject.from >= p.from && subject.to <= p.to) || (isBound(c, subject) && speakers.length === 0)))
    return withoutSubject(c, speakers);
  if (subject?.kind === "outsider" || (speakers[0]?.kind === "outsider" && (subject === undefined || !g.will))) return outside;
  if (subject && isThingMeant(c, subject)) return withoutSubject(c, speakers);
  const lister = subject && !g.will && (subject.possessive ? g.attitudes.length === 0 : g.denied === undefined) ? listedBy(c) : undefined;
  if (lister) return by("an item of the list that the sentence announces", "subject", lister);
  const spokesman = subject && possessorSpokenOf(c, subject);
  if (spokesman) return spokesman;
  const list = subject && textListing(c, subject);
  if (list) return list;
  if (subject && isOfSomeSides(c, subject)) return nobody;
  if (subject && subject.parties.length > 0) return ofSubject(c, subject, speakers);
  return withoutSubject(c, speakers);
}

/** "NATO would write into its statutes": what a text lays down for somebody outside, and no view of his. */
function isBound(c: Case, subject: Resolved): boolean {
  const told = c.discourse.textInForce || frameText(c) !== undefined;
  return told && c.governed.modal === "prescriptive" && !c.reports.some((r) => r.subject?.from === subject.from);
}

/** "Ukraine's path to the alliance stays open.": said by whoever is quoted, and not by whose path it is. */
function possessorSpokenOf(c: Case, subject: Resolved): Holder | string | undefined {
  if (!subject.possessive || c.governed.attitudes.some((a) => a.from < c.provision.to)) return undefined;
  return c.floating && c.discourse.outsiderSpeaks ? outside : quoteGoesOn(c);
}

/**
 * "The text would: – have Ukraine promise that it stays out", "– Land: Ukraine leaves it": what an item of a text says that another does.
 * "What does Moscow want? Ukraine never in NATO.": or one of what somebody has just been said to want.
 */
function textListing({ discourse: d, reading, provision: p, governed: g, reports }: Case, subject: Resolved): Holder | undefined {
  const { list } = d;
  if (list === undefined || subject.kind === "text" || g.denied !== undefined) return undefined;
  const isCounted = list.paragraph === d.paragraph && !g.will && isListed(reading, p);
  if (!isCounted && !(list.isText ? isItemHere(reading, d) : list.isWish && isInItem(reading, d))) return undefined;
  if (subject.parties.some((party) => list.parties.includes(party)) || reports.some((r) => r.subject?.person !== undefined))
    return undefined;
  return itemOf(list);
}

function ofSubject(c: Case, subject: Resolved, speakers: readonly Resolved[]): Holder | string {
  const { governed: g, discourse: d } = c;
  const frame = frameText(c);
  const speaker = speakers.find((a) => a.parties.length > 0);
  // Not "wrote 600,000 into their draft", whose verb is the wording's.
  const isBeside = ({ from }: Report): boolean => from < c.provision.from || from >= c.provision.to;
  const speaks = c.reports.some((r) => r.subject?.from === subject.from && isBeside(r)) || isLabel(c.reading, subject);
  const stated =
    g.denied !== undefined ||
    g.conditional ||
    g.modal !== undefined ||
    g.insideCondition === "strong" ||
    (g.negators.length > 0 && !subject.possessive) ||
    hasOwnVerb(c) ||
    isUnderLabel(c);
  // "Nobody is asking Zelensky to …": whoever says so denies it.
  const own = speaks && lowerAt(c.reading, g.denied?.to ?? 0) !== lowerAt(c.reading, subject.from);
  // "has no right to demand it, he said": who would demand it is no speaker.
  const others = speakers.filter((a) => a.from !== subject.from);
  const isOthersRight = others.length > 0 && !others.some((a) => shares(a, subject)) && (isRight(c, subject) || isRightDenied(c));
  if (isOthersRight) {
    const judge = others.find((a) => a.parties.length > 0);
    return judge ? by("what the speaker lays down for another", "speaker", judge) : outside;
  }
  if (isRightDenied(c)) return withoutSubject(c, speakers);
  // ", but Kyiv denied it": named behind what another has said of him.
  const isBehind = subject.from >= c.provision.to && g.denied !== undefined && g.denied.from >= subject.to;
  if (g.denied) return by("a denial", "speaker", own || isBehind ? subject : (speaker ?? subject));
  if (subject.kind === "text") return by("the text's content", "text", subject);
  if (isRanked(c, subject)) return noStance;
  const tells = g.will ? teller(c.reading, c.actors, subject, Math.min(c.provision.from, ...g.attitudes.map((a) => a.from))) : undefined;
  const told = tells && c.actors.find((a) => a.from === tells.from);
  if (told) return by("what the subject is told", "speaker", told);
  if (tells === null || (onlyHears(c.reading, subject) && !g.will)) return "the subject is only told of it";
  // "Zelensky noted: under their plan, troops leave": what he tells of it.
  const isTelling =
    frame !== undefined && speaks && !g.will && frame.from >= subject.to && frame.to <= c.provision.from && !shares(frame, subject);
  if (frame && (isTelling || (!speaks && (frame.from < subject.from || !g.will || g.obliged))))
    return by("content of the text that frames the sentence", "text", frame);
  if (g.obliged && !speaks && laidOn(c, subject)) {
    if (speaker)
      return by(shares(speaker, subject) ? "what the speaker lays down" : "what the speaker lays down for another", "speaker", speaker);
    if (d.lastText && d.textInForce && !shares({ ...subject, parties: d.lastText.parties }, subject)) return inherited(d) ?? nobody;
    if (d.lastHolder && !d.lastHolder.holder.parties.some((party) => subject.parties.includes(party))) return toldBefore(d.lastHolder);
    if (d.section && !shares({ ...subject, parties: d.section.parties }, subject)) return underHeading(d.section);
    return (g.will ? undefined : goesOn(c)) ?? "it is laid on the subject by nobody who is named";
  }
  const setter = g.insideCondition === "strong" && !speaks ? (setterOf(c) ?? (g.attitudes.length > 0 ? undefined : speaker)) : undefined;
  if (setter) return by("what the subject makes its condition", "subject", setter);
  const next = speaker || d.textInForce ? undefined : textSaysNext(c);
  if (next) return next;
  if (g.will) return tellsText(c, subject, speakers) ? (inherited(d) ?? nobody) : by("the subject's own will", "subject", subject);
  if (speaks) return stated || g.attitudes.length > 0 || isFragment(c) ? by("what the speaker lays down", "speaker", subject) : noStance;
  if (speaker && g.modal !== undefined && !g.obliged && givesAway(c, subject))
    return by("what the subject will give, by another's account", "subject", subject);
  if (speaker && !shares(speaker, subject) && willNotDo(c, subject))
    return by("what the subject will not do, by another's account", "subject", subject);
  if (speaker && !shares(speaker, subject) && hasInMind(c, subject))
    return by("what the subject has in mind, by another's account", "subject", subject);
  if (speaker && !shares(speaker, subject) && hinders(c, subject))
    return by("what the subject hinders, by another's account", "subject", subject);
  // "“They won't leave,” Vance said of them"
  if (subject.inferred?.why === spokenOf && stated) return by("what is said of the subject", "subject", subject);
  const foreign = speaker && speaker.kind !== "source" && !shares(speaker, subject) ? speaker : undefined;
  if (foreign) return stated || g.attitudes.length > 0 ? by("what the speaker lays down for another", "speaker", foreign) : noStance;
  if (
    !speaker &&
    d.textInForce &&
    !hasActed(c, subject) &&
    (stated ||
      g.attitudes.length > 0 ||
      (!subject.possessive && isTold(c) && (c.provision.from - subject.to <= 1 || actsInPresent(c, subject))))
  )
    return textOfClause(c, subject) ?? inherited(d) ?? nobody;
  if ((!speaker || subject.kind === "pronoun") && isPatient(c, subject)) {
    const given = giverOf(c, subject);
    if (given) return given;
    if (!speaker) return goesOn(c) ?? "what happens to the subject is laid down by nobody who is named";
  }
  if (g.attitudes.length > 0) return by("the subject's plan", "subject", subject);
  if (
    g.modal !== undefined ||
    ((g.negators.length > 0 || ["not", "never", "no"].includes(lowerAt(c.reading, c.provision.from))) && !subject.possessive)
  )
    return by("what the subject says it will do", "subject", subject);
  if (g.insideCondition === "strong" && subject.to <= c.provision.from) return by("what the subject makes a condition", "subject", subject);
  if (subject.possessive && !subject.oblique && isAct(c)) return by("the subject's own act", "subject", subject);
  if (isPredicate(c, subject)) return by("what is said of the subject", "subject", subject);
  if (isThreatened(c, subject)) return by("what the subject threatens otherwise", "subject", subject);
  if (subject.to <= c.provision.from && isUnderLabel(c)) return by("what the party before the colon wants", "subject", subject);
  if (d.list && isOwnToDo(c, subject)) return itemOf(d.list);
  return "nothing says how the subject stands to it";
}
