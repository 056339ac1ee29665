import { isAwaited } from "./actors/awaited.ts";
import type { Knowledge } from "./cues/knowledge.ts";
import { isWord } from "./cues/wordClasses.ts";
import { asListed } from "./discourse/announcedList.ts";
import type { Discourse, Resolved } from "./discourse/discourse.ts";
import { turnedItem } from "./discourse/listTurn.ts";
import { type Speaker, whoSpeaksNext } from "./discourse/speaksNext.ts";
import { isUnderCondition } from "./discourse/underCondition.ts";
import { namesWish } from "./discourse/wishAsked.ts";
import { explain } from "./explain.ts";
import { goesOnTelling, nobody } from "./holder/byRule.ts";
import { isLet } from "./holder/gifts.ts";
import { type Case, findHolder, type Holder } from "./holder/holder.ts";
import { meantProvision } from "./holder/meantProvision.ts";
import { saidByNext } from "./holder/saidNearby.ts";
import type { Position, Stance } from "./position.ts";
import { isKind, type Mark, type Reading } from "./sentence/reading.ts";
import { auxiliaries, lowerAt } from "./sentence/syntax.ts";
import { placeOf, type SentenceInPlace } from "./sentenceInPlace.ts";
import { attribute } from "./sourcing/attribution.ts";
import { covering } from "./sourcing/covering.ts";
import type { Report } from "./sourcing/reports.ts";
import { type Governed, negated } from "./stance/govern.ts";
import { hurtsWhomItShould } from "./stance/hurtsWhomItShould.ts";
import { whyNoStance } from "./stance/noStance.ts";
import { asOneOfThem, isOneOfThem } from "./stance/oneOfThem.ts";
import { insistsOnCondition, namesCondition, stanceOf, withoutRefusal } from "./stance/stanceTaken.ts";

/**
 * The rows of a wording in its sentence, or the reason why it has none. `builtIn`: a condition beside the wording is the one that the
 * provision may have in it.
 */
export function rowsOf(s: SentenceInPlace, p: Mark<"provision">, governed: Governed, builtIn = true): Position[] | string {
  const { sentence, reading, actors, reports, seen, passage } = s;
  const { discourse, knowledge, quoted } = passage;
  const g = inContext(s, p, governed);
  const why = whyNoStance(reading, p, g, reports.length > 0 || !discourse.textInForce);
  if (why !== undefined) return why;
  const floating = discourse.turn === sentence.paragraph || quoted.whole(sentence.start, sentence.end);
  const covers = covering(reading, reports, p.from, p.to);
  let next: { speaker: Speaker | undefined } | undefined;
  const speaksNext = (): Speaker | undefined => {
    next ??= { speaker: whoSpeaksNext(passage.sentences, passage.at, passage.read, knowledge, discourse) };
    return next.speaker;
  };
  const c: Case = {
    reading,
    actors,
    reports,
    seen,
    covers,
    provision: p,
    governed: g,
    discourse,
    floating,
    isPointed: s.isPointed,
    speaksNext,
  };
  const found = findHolder(c);
  const holder = typeof found === "string" || !turnsRound(found, p, g, passage.recent) ? found : (saidByNext(c) ?? nobody);
  if (typeof holder === "string") return holder;
  const coded = (parties: readonly string[]): string[] =>
    parties.filter((party) => !knowledge.exceptFor.get(p.meaning.provision)?.has(party));
  const own = coded(holder.parties);
  const { actor } = holder;
  if (actors.some((a) => a.from < p.to && p.from < a.to && isAwaited(reading, a))) return "the text is only awaited";
  if (actors.some((a) => a.kind === "text" && a.from <= p.from && p.to <= a.to && isAlike(reading, a))) return "the text is only named";
  if (actor?.kind === "text" && (namesText(reading, actor, p, own.length < holder.parties.length, g) || isBeside(p, g, actors, coded)))
    return "the text is only named";
  // "Proposals that Washington made, the full text of which …, provide for": the same text, by another name.
  const isSame = (a: Resolved): boolean => a.kind === "text" && a.parties.join() === actor?.parties.join();
  if (actor?.kind === "text" && !g.will && actors.some((a) => isSame(a) && a.from <= p.from && p.from < a.to && a.to < actor.from))
    return "the text is only named";
  const voice = own.length > 0 ? undefined : otherVoice(actors, reports, p);
  const parties = own.length > 0 ? own : coded(voice?.parties ?? []);
  if (parties.length === 0) return "the codebook does not code this party on it";
  if (g.voters !== undefined && !parties.includes(g.voters)) return "it is left to others to decide";
  const meant = hurtsWhomItShould(reading, p, g, parties, knowledge) ? { ...c, governed: { ...g, side: negated(g.side, false) } } : c;
  const stance = stanceIn(meant, own.length > 0 ? holder.via : "speaker", knowledge, builtIn);
  const attribution = attribute(c, voice === undefined ? holder : { ...holder, parties: voice.parties, via: "speaker", actor: voice });
  discourse.lastHolder = { span: sentence, text: sentence.text, holder, attribution };
  const place = placeOf(s);
  const isQuoted = place.quoted && (attribution.speaker !== null || attribution.basis !== "article_voice");
  const condition = stance === "supports" ? conditionInsistedOn(c, knowledge) : undefined;
  const { basis, source, speaker, hedged } = attribution;
  const { evidence, part, span } = place;
  const explanation = explain(reading, p, g, holder, reports);
  const rows: Position[] = [];
  // Written out: to copy what all rows share out of other objects takes longer than all else here.
  const add = (party: string, provision: string): void => {
    rows.push({ party, provision, stance, basis, source, speaker, hedged, evidence, part, span, quoted: isQuoted, explanation });
  };
  for (const party of parties) {
    add(party, meantProvision(c, holder, party, knowledge));
    if (condition !== undefined) add(party, condition);
  }
  return rows;
}

/** The rows of a wording, where why it has none is nobody's concern. */
export function rowsIfAny(s: SentenceInPlace, p: Mark<"provision">, governed: Governed, builtIn = true): Position[] {
  const rows = rowsOf(s, p, governed, builtIn);
  return typeof rows === "string" ? [] : rows;
}

/** "Give back everyone, Umerov asked. That is out of the question.": whoever has just said the contrary does not go on with it. */
function turnsRound({ rule, parties }: Holder, p: Mark<"provision">, g: Governed, recent: readonly Position[]): boolean {
  if (rule !== goesOnTelling || g.side === "open" || g.conditional) return false;
  const isContrary = (row: Position): boolean => (row.stance === "opposes") !== (g.side === "against") && row.stance !== "denies";
  return recent.slice(-justTold).some((row) => row.provision === p.meaning.provision && parties.includes(row.party) && isContrary(row));
}
const justTold = 3;

/** What the list that it is an item of, the question that it answers and the sentence before make of it. */
function inContext(s: SentenceInPlace, p: Mark<"provision">, governed: Governed): Governed {
  const { reading, actors, passage } = s;
  const { discourse, recent } = passage;
  const own = oneOfThem(s, p) ?? underList(reading, p, governed, discourse);
  const g = isUnderCondition(s, p, own) ? { ...own, conditional: true } : own;
  if (g.inReturn && g.subject === undefined && isConceded(recent)) return { ...g, inReturn: false };
  // "What will you not accept? Any limits on our army."
  if (discourse.wishAsked === "refused" && g.negators.length === 0 && namesWish(reading)) return { ...g, side: negated(g.side, false) };
  return isOfDeleted(actors, p, g, discourse) ? { ...g, side: negated(g.side, false), attitudes: [] } : g;
}

/** Below the announcement of a list, or a heading that says whose it is. */
function underList(reading: Reading, p: Mark<"provision">, g: Governed, d: Discourse): Governed {
  if (d.list !== undefined) return asListed(reading, p, g, d);
  return d.section?.turn === undefined ? g : turnedItem(reading, g, d.section.turn);
}

/** "Point 21 of the American draft, under which …, has been struck out": the draft has it, whoever's text that is told has it no more. */
function isOfDeleted(actors: readonly Resolved[], p: Mark<"provision">, g: Governed, { underText, order }: Discourse): boolean {
  const [only, ...more] = g.attitudes;
  if (only === undefined || more.length > 0 || only.meaning.will || only.meaning.effect !== "oppose" || only.from < p.to) return false;
  const text = actors.find((a) => a.kind === "text" && !a.oblique && a.from <= 1 && a.to <= p.from);
  const told = underText ?? order.at(0);
  return text !== undefined && told !== undefined && text.parties.length > 0 && !text.parties.some((party) => told.parties.includes(party));
}

/** "Kyiv might leave. In return, guarantees would be given": what is had for a concession is wanted. */
const isConceded = (recent: readonly Position[]): boolean => ["open", "conditional"].includes(recent.at(-1)?.stance ?? "open");

/** "…, as does the American plan": does the same as what stands before. */
const isAlike = (reading: Reading, { from }: Resolved): boolean =>
  isWord(reading, from - 1, auxiliaries) && ["as", "so"].includes(lowerAt(reading, from - 2));

/** "There are things we cannot do. A withdrawal is one of them." */
function oneOfThem({ reading, passage }: SentenceInPlace, p: Mark<"provision">): Governed | undefined {
  const before = isOneOfThem(reading, p) ? passage.sentences[passage.at - 1] : undefined;
  return before && asOneOfThem(p, passage.read(before).reading);
}

/** The wording is no more than the text's own name, or begins with it: a text's content is not that it is accepted. */
const namesText = (reading: Reading, text: Resolved, p: Mark<"provision">, uncoded: boolean, g: Governed): boolean =>
  text.from <= p.from &&
  (p.to <= text.to ? uncoded : p.from < text.to && g.modal === undefined && !g.will && !containsInside(reading, text, p));

/** "the US plan contains a guarantee": a wording that begins in the text's name reaches over the verb to what the text contains. */
const containsInside = (reading: Reading, text: Resolved, p: Mark<"provision">): boolean =>
  reading.marks.some((m) => isKind(m, "attitude") && !m.meaning.will && m.from === text.to && m.to < p.to);

/** "Washington's plan and the answer by Kyiv lie far apart": the wording names a text of those who are not coded on it, and the other one takes no stance on it. */
const isBeside = (
  p: Mark<"provision">,
  g: Governed,
  actors: readonly Resolved[],
  coded: (parties: readonly string[]) => string[],
): boolean =>
  g.attitudes.length === 0 &&
  g.modal === undefined &&
  actors.some((a) => a.kind === "text" && a.from <= p.from && p.from < a.to && coded(a.parties).length === 0);

function stanceIn(c: Case, via: Holder["via"], knowledge: Knowledge, builtIn: boolean): Stance {
  const { reading, provision: p } = c;
  const isPermission = via === "speaker" && c.governed.subject !== undefined && isLet(c, c.governed.subject);
  const g: Governed = isPermission ? { ...c.governed, modal: "prescriptive" } : c.governed;
  if (g.denied) return "denies";
  // "I'd look at it", of what was asked with its condition in it.
  if (p.mask === 0 && g.side === "open" && !g.conditional) return "open";
  const isBuiltIn = knowledge.conditionBuiltIn.has(p.meaning.provision);
  const named = namesCondition(reading, p);
  return stanceOf(isBuiltIn && named ? withoutRefusal(g, reading, p) : g, reading, builtIn && isBuiltIn, named, via);
}

/** The provision that the condition of this one is, where the sentence insists on it. */
function conditionInsistedOn({ reading, provision: p }: Case, { conditionOf }: Knowledge): string | undefined {
  return namesCondition(reading, p) && insistsOnCondition(reading, p) ? conditionOf.get(p.meaning.provision) : undefined;
}

/** Whoever else the sentence gives the word to, or is about: "The Kremlin saw in the American plan a basis." */
function otherVoice(actors: readonly Resolved[], reports: readonly Report[], p: Mark<"provision">): Resolved | undefined {
  const speaker = reports.find((r) => r.subject !== undefined && r.subject.parties.length > 0)?.subject;
  const subject = actors.find((a) => a.to <= p.from && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
  return speaker ?? subject;
}
