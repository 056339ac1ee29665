import { createHash } from "node:crypto";
import type { ArticlePart, ArticleText } from "../article/article.ts";
import { isCorrectionNote } from "../article/correctionNote.ts";
import { type Sentence, splitSentences } from "../article/sentences.ts";
import { anaphoricMentions } from "./anaphora.ts";
import { answered, answerOf, emptied } from "./answer.ts";
import { attribute } from "./attribution.ts";
import { isSaidOutside } from "./bargain.ts";
import type { Coder, Coding, SentenceCoding, Unanswered } from "./coder.ts";
import { deniedPositions, isDenial } from "./denial.ts";
import { type Discourse, newDiscourse, type Resolved } from "./discourse.ts";
import type { Dossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import { foldPositions } from "./fold.ts";
import { noteNames, remember, takeTurn } from "./follow.ts";
import { type Governed, govern } from "./govern.ts";
import { findHolder } from "./holder.ts";
import { type Given, type Hanging, wantedInReturn } from "./inReturn.ts";
import { compileKnowledge, type Knowledge } from "./knowledge.ts";
import { type LateSource, lateSource, lookBackReach } from "./lookBack.ts";
import { meantProvision } from "./meantProvision.ts";
import { ownersStance, verdictOn } from "./ownersWill.ts";
import type { Position } from "./position.ts";
import { isHeading, isItem, isParagraphStart, quotes } from "./prose.ts";
import { asks, asksWhetherDone, isQuestion, isReadersQuestion, isReportedQuestion } from "./questions.ts";
import { hearSpeaker } from "./quoteSpeaker.ts";
import type { Mark } from "./reading.ts";
import { findReports, type Report } from "./reports.ts";
import { isFirstPerson, resolveActors, withSpeaker } from "./resolveActors.ts";
import { secondStance } from "./rightward.ts";
import { createSentenceReader, mostRemembered, type Read } from "./sentenceReader.ts";
import { insistsOnCondition, namesCondition, stanceOf, withoutRefusal } from "./stanceTaken.ts";
import { withStrangers } from "./strangers.ts";
import { takenUpBehind } from "./takenUp.ts";
import { topicsOf } from "./topics.ts";

const rulesVersion = "rules-5";

/** The coder of rules for one dossier. Compiles it once; coding is pure and linear in the text. It remembers what up to `remembered` sentences came to by themselves. */
export function createRulesCoder(dossier: Dossier, remembered = mostRemembered): Coder {
  const knowledge = compileKnowledge(dossier);
  const read = createSentenceReader(knowledge, remembered);
  const codebook = codebookHash(dossier);
  return {
    version: rulesVersion,
    codebook,
    code(article: ArticleText): Coding {
      const discourse = newDiscourse();
      const sentences = [
        ...codePart("headline", article.headline, knowledge, read, discourse),
        ...codePart("body", article.body, knowledge, read, discourse),
      ];
      return { coder: rulesVersion, codebook, sentences, positions: foldPositions(sentences) };
    },
  };
}

/** The wording is no more than the text's own name, or begins with it: a text's content is not that it is accepted. */
const namesText = (text: Resolved, p: Mark<"provision">, uncoded: boolean, g: Governed): boolean =>
  text.from <= p.from && (p.to <= text.to ? uncoded : p.from < text.to && g.modal === undefined && !g.will);

/** Hash of what a dossier knows for coding; sources, outlets' domains and intervals do not change it. */
function codebookHash(dossier: Dossier): string {
  const { parties, outsiders, texts, words, provisions, outlets } = dossier;
  const spellings = outlets.map(({ name, spellings: s }) => [name, s]);
  return createHash("sha256")
    .update(JSON.stringify({ parties, outsiders, texts, words, provisions, spellings }))
    .digest("hex")
    .slice(0, 16);
}

function codePart(part: ArticlePart, text: string, knowledge: Knowledge, read: Read, discourse: Discourse): SentenceCoding[] {
  const quoted = quotes(text);
  const recent: Position[] = [];
  const coded: SentenceCoding[] = [];
  const sentences = splitSentences(text);
  for (const [at, sentence] of sentences.entries()) {
    hearSpeaker(sentences, at, quoted, read, knowledge, discourse);
    const { late, ...coding } = codeSentence(part, text, sentence, quoted, knowledge, read, discourse, recent);
    if (late) coverBack(coded, late);
    coded.push(coding);
  }
  return coded;
}

function codeSentence(
  part: ArticlePart,
  text: string,
  sentence: Sentence,
  quoted: ReturnType<typeof quotes>,
  knowledge: Knowledge,
  read: Read,
  discourse: Discourse,
  recent: Position[],
): SentenceCoding & { late: LateSource | undefined } {
  discourse.paragraph = sentence.paragraph;
  const { reading, actors: met } = read(sentence);
  const found = withStrangers(resolveActors(met, reading, discourse, knowledge), reading, discourse);
  if (isParagraphStart(text, sentence)) takeTurn(reading, found, discourse);
  noteNames(found, discourse);
  const late = lateSource(reading, found, discourse.lastOutlet);
  const reports = findReports(reading, found);
  const actors = withSpeaker(
    found,
    reading,
    reports.findLast((r) => r.subject && !isFirstPerson(reading, r.subject) && r.subject.parties.length > 0)?.subject,
  );
  const mentions = reading.provisions.length > 0 ? reading.provisions : anaphoricMentions(reading, discourse, knowledge);
  const positions: Position[] = [];
  const unanswered: Unanswered[] = [];
  const given: Given[] = [];
  const hanging: Hanging[] = [];
  const corrects = mentions.length > 0 && isCorrectionNote(sentence.text);
  let told = false;
  const keyPoint = part === "body" && !discourse.prose && isItem(sentence.text);
  const heading = keyPoint || (part === "body" && isHeading(text, sentence));
  if (part === "body" && !heading) discourse.prose = true;
  if (
    mentions.length > 0 &&
    !heading &&
    !isReadersQuestion(text, sentence) &&
    reading.words.filter((w) => w.lexeme.text.length > 1).length > 1
  )
    for (const p of mentions) {
      const g = govern(reading, actors, p);
      if (isEcho(p, g)) continue;
      const rows = rowsFor(p, g);
      if (typeof rows === "string") unanswered.push({ provision: p.meaning.provision, span: sentence, why: rows });
      else positions.push(...rows);
      if (typeof rows !== "string") given.push({ provision: p, governed: g, rows });
      else if (g.insideCondition === "weak") hanging.push({ provision: p, governed: g });
      for (const second of [
        secondStance(reading, actors, p, g),
        ownersStance(reading, actors, p, g),
        verdictOn(reading, actors, p, g),
        takenUpByAnother(p, g),
      ]) {
        const others = second && rowsFor(p, second, false);
        if (others !== undefined && typeof others !== "string") positions.push(...others);
      }
    }
  for (const each of hanging) positions.push(...wantedInReturn(each, given));
  withoutHalves(positions);
  const answer = !heading && mentions.length === 0 && discourse.asked !== undefined ? answerOf(sentence.text) : undefined;
  if (answer !== undefined && discourse.asked !== undefined) {
    for (const p of discourse.asked.mentions) {
      const rows = rowsFor(p, answered(answer, p, discourse.asked.past));
      if (typeof rows !== "string") positions.push(...rows);
    }
  }
  discourse.asked =
    mentions.length > 0 && isQuestion(sentence.text)
      ? { mentions: mentions.map(emptied), past: asksWhetherDone(sentence.text) }
      : undefined;
  if (!heading && isDenial(reading)) positions.push(...deniedPositions(reading, actors, reports, recent, base()));
  recent.push(...positions);
  remember(reading, actors, reports, discourse, heading);
  discourse.topics = topicsOf(reading, positions, discourse.topics);
  if (!told) discourse.lastHolder = undefined;
  const inherited = positions
    .flatMap((p) => p.explanation.inferred.map((i) => `${i.role}:${i.text}:${i.why}`))
    .concat(positions.map((p) => `${p.basis} ${p.source} ${p.speaker} ${p.hedged}`));
  return {
    late,
    part,
    span: { start: sentence.start, end: sentence.end },
    text: sentence.text,
    context: fingerprint(inherited),
    positions,
    unanswered,
  };

  function base(): Pick<Position, "evidence" | "part" | "span" | "quoted"> {
    return {
      evidence: sentence.text,
      part,
      span: { start: sentence.start, end: sentence.end },
      quoted: quoted.within(sentence.start, sentence.end),
    };
  }

  /** "guarantees in which America would have a part akin to …": says again what somebody is coded to want in this sentence. */
  function isEcho(p: Mark<"provision">, g: Governed): boolean {
    const { provision } = p.meaning;
    return (
      g.attitudes.length === 0 && positions.some((row) => row.provision === provision && row.explanation.rule === "the subject's own will")
    );
  }

  /** "Russia wants it, and I agree": somebody else in another clause. */
  function takenUpByAnother(p: Mark<"provision">, g: Governed): Governed | undefined {
    const taken = g.subject === undefined ? undefined : takenUpBehind(reading, actors, p);
    return taken?.subject?.parties.some((party) => g.subject?.parties.includes(party)) ? undefined : taken;
  }

  /** `builtIn`: a condition beside the wording is the one that the provision may have in it. */
  function rowsFor(p: Mark<"provision">, g: Governed, builtIn = true): Position[] | string {
    const { provision } = p.meaning;
    if (
      (isQuestion(sentence.text) && !isReportedQuestion(sentence.text)) ||
      (discourse.turn !== undefined && discourse.turn !== sentence.paragraph && asks(text, sentence))
    )
      return "it is only asked";
    if (corrects) return "it notes what was corrected";
    if (g.silent) return "the text is said to be silent on it";
    if (g.insideCondition === "weak") return "it is only a condition for something else";
    if (g.insideCondition === "strong" && reading.provisions.some((other) => isSaidOutside(reading, p, other)))
      return "it is the condition for what the sentence says of it";
    const c = {
      reading,
      actors,
      reports,
      provision: p,
      governed: g,
      discourse,
      floating: discourse.turn === sentence.paragraph || quoted.whole(sentence.start, sentence.end),
    };
    const holder = findHolder(c);
    if (typeof holder === "string") return holder;
    const coded = (parties: readonly string[]): string[] => parties.filter((party) => !knowledge.exceptFor.get(provision)?.has(party));
    const own = coded(holder.parties);
    const { actor } = holder;
    if (actor?.kind === "text" && namesText(actor, p, own.length === 0, g)) return "the text is only named";
    const voice = own.length > 0 ? undefined : otherVoice(actors, reports, p);
    const allowed = own.length > 0 ? own : coded(voice?.parties ?? []);
    if (allowed.length === 0) return "the codebook does not code this party on it";
    const stance = g.denied
      ? "denies"
      : stanceOf(
          knowledge.conditionBuiltIn.has(provision) && namesCondition(reading, p) ? withoutRefusal(g, reading) : g,
          reading,
          builtIn && knowledge.conditionBuiltIn.has(provision),
          namesCondition(reading, p),
          own.length > 0 ? holder.via : "speaker",
        );
    const attribution = attribute(c, voice === undefined ? holder : { ...holder, parties: voice.parties, via: "speaker", actor: voice });
    discourse.lastHolder = { span: sentence, text: sentence.text, holder, attribution };
    told = true;
    const place = base();
    const isQuoted = place.quoted && (attribution.speaker !== null || attribution.basis !== "article_voice");
    const condition =
      stance === "supports" && namesCondition(reading, p) && insistsOnCondition(reading, p)
        ? knowledge.conditionOf.get(provision)
        : undefined;
    const rows = allowed.flatMap((party) => {
      const wanted = meantProvision(c, holder, party, knowledge);
      return (condition === undefined ? [wanted] : [wanted, condition]).map((each) => ({ party, provision: each }));
    });
    return rows.map((row) => ({
      ...row,
      stance,
      ...attribution,
      ...place,
      quoted: isQuoted,
      explanation: explain(reading, p, g, holder, reports),
    }));
  }
}

/** "We agree to a truce, but this truce must …": what a sentence makes conditional it does not also accept outright. */
function withoutHalves(rows: Position[]): void {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const isHalf = (other: Position): boolean =>
      other.stance === "conditional" && other.party === row?.party && other.provision === row.provision;
    if (row?.stance === "supports" && rows.slice(0, i).some(isHalf)) rows.splice(i, 1);
  }
}

/** Whoever else the sentence gives the word to, or is about: "The Kremlin saw in the American plan a basis." */
function otherVoice(actors: readonly Resolved[], reports: readonly Report[], p: Mark<"provision">): Resolved | undefined {
  const speaker = reports.find((r) => r.subject !== undefined && r.subject.parties.length > 0)?.subject;
  const subject = actors.find((a) => a.to <= p.from && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
  return speaker ?? subject;
}

/** A source that is named late covers the rows of the sentences right before. */
function coverBack(coded: SentenceCoding[], late: LateSource): void {
  for (let i = coded.length - 1; i >= Math.max(0, coded.length - lookBackReach); i--) {
    const before = coded[i];
    if (!before?.positions.some(late.covers)) continue;
    const positions = before.positions.map((p) =>
      late.covers(p) ? { ...p, basis: p.basis === "named_official" ? p.basis : late.basis, source: late.source ?? p.source } : p,
    );
    coded[i] = { ...before, positions, context: fingerprint([before.context, late.basis, late.source ?? ""]) };
  }
}

/** FNV-1a, 32 bits: equal strings, equal prints; short and fast. */
function fingerprint(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
