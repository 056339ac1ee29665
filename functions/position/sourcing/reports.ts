import { subjectOfParticiple } from "../actors/addingThat.ts";
import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { naming } from "../language/grammar.ts";
import { beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { makerOf } from "../stance/causative.ts";
import { informantOf } from "./informants.ts";
import { inverted, opensVerb } from "./inverted.ts";
import { replyLabel, replyTag } from "./replies.ts";
import { byAgent, isPassive, opensSentence, standsBefore } from "./sayer.ts";
import { isAddressed, isLaidDown, isSupposition, isThing, isToldToSay } from "./unsaid.ts";

/** Somebody says something in a sentence: the verb, who, and on which side of it the words lie. */
export interface Report {
  from: number;
  to: number;
  subject: Resolved | undefined;
  according: boolean;
  claim: boolean;
  /** "was confirmed by Peskov": what is said stands before the verb. */
  passive: boolean;
}

/** A word that may say that somebody says something, whoever it is. */
export interface Telling {
  readonly mark: Mark<"say" | "according">;
  readonly passive: boolean;
  /** The subject is who is told. */
  readonly hears: boolean;
}

/** The words of a sentence that may say that somebody says something. */
export function tellingsIn(reading: Reading): readonly Telling[] {
  if (!hasKind(reading, kinds.say | kinds.according)) return none;
  const tellings: Telling[] = [];
  for (const mark of reading.marks) {
    if (isKind(mark, "according")) tellings.push({ mark, passive: false, hears: false });
    else if (isKind(mark, "say") && !isThing(reading, mark) && !isLaidDown(reading, mark) && !isWritingIn(reading, mark))
      tellings.push({ mark, passive: isPassive(reading, mark.from), hears: isAddressed(reading, mark) });
  }
  return tellings;
}
const none: readonly Telling[] = [];

/** "writes into its constitution that it stays out", "writes it down in its law": done, and not said. */
const isWritingIn = (reading: Reading, { from, to }: Mark<"say">): boolean =>
  /^(?:writ|wrote)/.test(lowerAt(reading, from)) &&
  (lowerAt(reading, to) === "into" || [0, 1].some((gap) => lowerAt(reading, to + gap) === "down"));

/** Every report of a sentence in order of its verb. */
export function findReports(reading: Reading, tellings: readonly Telling[], actors: readonly Resolved[]): Report[] {
  const reports: Report[] = [];
  for (const { mark: m, passive, hears } of tellings) {
    if (isKind(m, "according")) {
      const told = ofWords.has(lowerAt(reading, m.from));
      // "quoted him as ruling out": whoever he is, nobody who is named behind.
      const him =
        ["him", "her"].includes(lowerAt(reading, m.to)) || actors.some((a) => a.from === m.from && a.to >= m.to && a.kind === "pronoun");
      const subject = actors.find((a) => a.from >= m.to && a.from <= m.to + 8 && (!told || saysThat(reading, a)));
      if (subject && !him) reports.push({ from: m.from, to: m.to, subject, according: true, claim: false, passive: false });
    } else if (
      isKind(m, "say") &&
      !isToldToSay(reading, actors, m.from) &&
      !actors.some((a) => a.to === m.from && makerOf(reading, actors, a) !== undefined) &&
      !actors.some((a) => (a.kind === "outlet" || a.kind === "office") && a.from <= m.from && m.to <= a.to)
    ) {
      const agent = passive ? byAgent(reading, actors, m.to) : undefined;
      const subject =
        agent === undefined && hears
          ? undefined
          : (agent ??
            saidByText(actors, m.from) ??
            inverted(reading, actors, m.from, m.to) ??
            (isSaidByAnyone(reading, m) || isUnknown(reading, actors, m.from)
              ? undefined
              : (subjectOfParticiple(reading, actors, m.from) ??
                standsBefore(reading, actors, m.from) ??
                opensSentence(reading, actors, m.from))));
      if (subject && (isSupposition(reading, subject.from) || isNaming(reading, subject, m.from) || isHearing(reading, subject, m.from)))
        continue;
      if (subject || reports.length === 0)
        reports.push({
          from: subject && subject.from >= m.to ? opensVerb(reading, m.from) : m.from,
          to: m.to,
          subject,
          according: false,
          claim: m.meaning.claim,
          passive: agent !== undefined,
        });
    }
  }
  const tag = reports.length === 0 ? quoteTag(reading, actors) : undefined;
  if (tag) reports.push(tag);
  const after = reports.length === 0 ? namedAfter(reading, actors) : undefined;
  if (after) reports.push(after);
  const reply = reports.length === 0 && actors.length > 0 ? (replyTag(reading, actors) ?? replyLabel(reading, actors)) : undefined;
  if (reply) reports.push(reply);
  const informant = actors.length > 1 ? informantOf(reading, actors)?.teller : undefined;
  if (informant && !reports.some((r) => r.subject?.from === informant.from))
    reports.push({ from: informant.from, to: informant.to, subject: informant, according: true, claim: false, passive: false });
  const agreed = agreedBeside(reading, actors);
  if (agreed) reports.push(agreed);
  for (const a of actors)
    if (isInView(reading, a))
      reports.push({
        from: a.from,
        to: a.to,
        subject: { ...a, oblique: false, possessive: false },
        according: true,
        claim: false,
        passive: false,
      });
  for (const a of actors)
    if (isComment(reading, a) && !reports.some((r) => r.from === a.to))
      reports.push({ from: a.to, to: a.to + 1, subject: a, according: true, claim: false, passive: false });
  return reports.filter((r) => r.subject !== undefined);
}

/** "Ukraine, the paper goes on, …": the text that stands right before the verb, and nobody further off. */
const saidByText = (actors: readonly Resolved[], verb: number): Resolved | undefined =>
  actors.find((a) => a.kind === "text" && a.to === verb && !a.oblique && !a.possessive);

/** "what he calls the package", "those whom Kyiv describes as hostages": gives it a name, and says nothing. */
const isNaming = (reading: Reading, subject: Resolved, verb: number): boolean =>
  subject.to === verb && isWord(reading, verb, naming) && ["what", "whom"].includes(lowerAt(reading, subject.from - 1));

/** "“Crimea is ours, it is in my passport,” said a guide": nobody whom the quote speaks of. */
const isSaidByAnyone = (reading: Reading, { from, to }: Mark<"say">): boolean =>
  (beforeAt(reading, from) & mark.quote) !== 0 && ["a", "an", "one", "another"].includes(lowerAt(reading, to));

/** "…, La Vanguardia reported": a name behind a comma that nobody knows, and whoever is named further off does not say it. */
function isUnknown(reading: Reading, actors: readonly Resolved[], verb: number): boolean {
  if (!(reading.words[verb - 1]?.lexeme.capital ?? false)) return false;
  for (let i = verb - 1; i >= Math.max(1, verb - longestName); i--) {
    const { lexeme } = reading.words[i] ?? {};
    if (lexeme === undefined || !(lexeme.capital || lexeme.lower === "the") || actors.some((a) => a.from <= i && i < a.to)) return false;
    if ((beforeAt(reading, i) & (mark.comma | mark.quote)) !== 0) return true;
  }
  return false;
}
const longestName = 4;

/**
 * "“We raise the cost of war,” justified the head of the Commission", "There is no question of it, hammered Lavrov.": whatever the verb, it says
 * who speaks where a quote or a whole sentence ends with it.
 */
function quoteTag(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  const isQuoting = (reading.punctuation & mark.quote) !== 0;
  for (const a of actors) {
    if (a.parties.length === 0 || a.kind === "text" || a.kind === "party" || a.possessive) continue;
    const verb = a.from - 1;
    const isLast = a.to >= reading.words.length && (beforeAt(reading, verb) & (mark.comma | mark.dash)) !== 0;
    const isTag = verb > 1 && ((isQuoting && (beforeAt(reading, verb) & mark.quote) !== 0) || isLast) && beforeAt(reading, a.from) === 0;
    if (isTag && /(?:[^e]|agre|ante)ed$/.test(lowerAt(reading, verb)))
      return { from: verb, to: verb + 1, subject: { ...a, oblique: false }, according: false, claim: false, passive: false };
  }
  return undefined;
}

/** "'No NATO troops': Lavrov", "European troops 'unacceptable' – Kremlin": in a headline whoever says it is named at its end. */
function namedAfter(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  if (/[.?!]["”’']?$/.test(reading.text.trimEnd())) return undefined;
  const who = actors.find((a) => a.to === reading.words.length && a.parties.length > 0 && a.kind !== "text" && !a.possessive);
  if (who === undefined || who.from < 2 || (beforeAt(reading, who.from) & (mark.colon | mark.dash)) === 0) return undefined;
  return { from: who.from, to: who.to, subject: { ...who, oblique: false }, according: true, claim: false, passive: false };
}

/** "Whatever is signed must, the Kremlin holds, go to …": who and a verb alone between commas say whose word it is. */
function isComment(reading: Reading, a: Resolved): boolean {
  const verb = lowerAt(reading, a.to);
  return (
    a.parties.length > 0 &&
    a.kind !== "text" &&
    !a.oblique &&
    !a.possessive &&
    (beforeAt(reading, a.from) & mark.comma) !== 0 &&
    beforeAt(reading, a.to) === 0 &&
    (beforeAt(reading, a.to + 1) & mark.comma) !== 0 &&
    /(s|ed)$/.test(verb) &&
    !isWord(reading, a.to, auxiliaries) &&
    !beginsAt(reading, a.to, kinds.attitude)
  );
}

/** "Assets remain frozen, EU leaders have agreed, until Moscow pays": set off from what they agreed on. */
function agreedBeside(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  if (!hasWord(reading, agreed)) return undefined;
  for (let i = reading.words.length - 1; i > 0; i--) {
    if (!isWord(reading, i, agreed)) continue;
    if (i + 3 < reading.words.length && (beforeAt(reading, i + 1) & mark.comma) === 0) continue;
    const verb = isWord(reading, i - 1, auxiliaries) ? i - 1 : i;
    const subject = actors.findLast((a) => a.to === verb && !a.oblique && (beforeAt(reading, a.from) & mark.comma) !== 0);
    if (subject) return { from: i, to: i + 1, subject, according: false, claim: false, passive: false };
  }
  return undefined;
}

const agreed = wordClass("agreed");

/** "What the Europeans heard in Paris: …": who hears something does not say it; a newspaper that has heard it does. */
const isHearing = (reading: Reading, { kind }: Resolved, verb: number): boolean =>
  kind !== "outlet" && ["heard", "hears"].includes(lowerAt(reading, verb));

/** "the statement of the president, that his country …": only with its "that" does it tell what was said. */
function saysThat(reading: Reading, subject: Resolved): boolean {
  return [0, 1].some((gap) => lowerAt(reading, subject.to + gap) === "that");
}
const ofWords = new Set("statement statements words remark remarks announcement declaration assurance assurances".split(" "));

/** "in Moscow's view", "in his words", "as Moscow sees it", "if Axios is to be believed". */
function isInView(reading: Reading, actor: Resolved): boolean {
  if (actor.kind === "outlet" && lowerAt(reading, actor.from - 1) === "if" && ["is", "has"].includes(lowerAt(reading, actor.to)))
    return trusted.has(lowerAt(reading, actor.to + 1)) || lowerAt(reading, actor.to + 3) === "believed";
  if (lowerAt(reading, actor.from - 1) === "as" && ["sees", "see", "has", "puts"].includes(lowerAt(reading, actor.to)))
    return lowerAt(reading, actor.to + 1) === "it";
  if (actor.kind === "pronoun") return actor.to - actor.from === 3;
  return actor.possessive && ["in", "from", "to"].includes(lowerAt(reading, actor.from - 1)) && views.has(lowerAt(reading, actor.to));
}
const trusted = new Set("right correct accurate it".split(" "));
const views = new Set([
  "view",
  "words",
  "account",
  "opinion",
  "eyes",
  "telling",
  "estimation",
  "book",
  "point",
  "perspective",
  "standpoint",
  "reading",
  "logic",
  "mind",
  "interpretation",
  "understanding",
  "thinking",
  "calculus",
  "judgement",
]);
