import type { Resolved } from "./discourse.ts";

import { isKind, type Mark, type Reading } from "./reading.ts";
import { auxiliaries, beforeAt, isPrescribed, lowerAt, startsVerb } from "./syntax.ts";

import { mark, wall } from "./tokens.ts";

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

const appositive = 14;
/** Words between a subject and its verb: "has also repeatedly said". */
const between = new Set(
  "has have had also again then later earlier once twice repeatedly never always constantly further already who which himself herself did does do would will could not is was are were been on in his her their for part thursday friday saturday sunday monday tuesday wednesday today yesterday".split(
    " ",
  ),
);

/** Every report of a sentence in order of its verb. */
export function findReports(reading: Reading, actors: readonly Resolved[]): Report[] {
  const reports: Report[] = [];
  for (const m of reading.marks) {
    if (isKind(m, "according")) {
      const told = ofWords.has(lowerAt(reading, m.from));
      const subject = actors.find((a) => a.from >= m.to && a.from <= m.to + 8 && (!told || saysThat(reading, a)));
      if (subject) reports.push({ from: m.from, to: m.to, subject, according: true, claim: false, passive: false });
    } else if (
      isKind(m, "say") &&
      !isThing(reading, m) &&
      !isToldToSay(reading, actors, m.from) &&
      !isLaidDown(reading, m) &&
      !actors.some((a) => (a.kind === "outlet" || a.kind === "office") && a.from <= m.from && m.to <= a.to)
    ) {
      const agent = isPassive(reading, m.from) ? byAgent(reading, actors, m.to) : undefined;
      const hears = agent === undefined && isAddressed(reading, m);
      const subject = hears
        ? undefined
        : (agent ??
          inverted(reading, actors, m.from, m.to) ??
          standsBefore(reading, actors, m.from) ??
          opensSentence(reading, actors, m.from));
      if (subject && isSupposition(reading, subject.from)) continue;
      if (subject || reports.length === 0)
        reports.push({ from: m.from, to: m.to, subject, according: false, claim: m.meaning.claim, passive: agent !== undefined });
    }
  }
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

/** "if Russia continues to refuse": what somebody might say or do is said by nobody yet. */
function isSupposition(reading: Reading, subject: number): boolean {
  return reading.endingAt[subject - 1]?.some((m) => isKind(m, "condition") && m.meaning.strength !== "aside") ?? false;
}

/** "abandon its claim": a noun, and nobody takes the word. */
function isThing(reading: Reading, say: Mark<"say">): boolean {
  return say.to - say.from === 1 && owning.has(lowerAt(reading, say.from - 1));
}
const owning = new Set("its their his her our my any no".split(" "));

/** "expects Ukraine to respond": what somebody is to say he has not said. */
function isToldToSay(reading: Reading, actors: readonly Resolved[], verb: number): boolean {
  return lowerAt(reading, verb - 1) === "to" && actors.some((a) => a.to === verb - 1 && a.from > 1 && !a.oblique && a.kind !== "pronoun");
}

/** "was told", "would be promised": who is spoken to. */
function isAddressed(reading: Reading, say: Mark<"say">): boolean {
  if (!addressed.has(lowerAt(reading, say.to - 1))) return false;
  const before = reading.words[say.from - 1]?.lexeme.light && !be.has(lowerAt(reading, say.from - 1)) ? say.from - 2 : say.from - 1;
  return be.has(lowerAt(reading, before));
}
const addressed = new Set("told promised asked urged informed assured warned reminded advised offered threatened".split(" "));
const be = new Set("is are was were be been being".split(" "));

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
    !auxiliaries.has(verb) &&
    !reading.marks.some((m) => m.from === a.to && isKind(m, "attitude"))
  );
}

/** "is to declare itself neutral", "will not be admitted": what somebody is to do, and no report of words. */
function isLaidDown(reading: Reading, say: Mark<"say">): boolean {
  const before = lowerAt(reading, say.from - 1);
  // "a state of neutrality"
  if (say.to - say.from === 1 && (before === "a" || before === "an")) return true;
  if (telling.has(lowerAt(reading, say.from)) || lowerAt(reading, say.to) === "that") return false;
  return (
    (beforeAt(reading, say.to) & (mark.quote | mark.colon | mark.comma)) === 0 &&
    (isPrescribed(reading, say.from) || isListed(reading, say.from) || (before === "to" && isPledged(reading, say.from)))
  );
}

/** "is to declare itself neutral, admit no troops and …": a bare verb in a list of what is laid down. */
function isListed(reading: Reading, verb: number): boolean {
  const joined = lowerAt(reading, verb - 1) === "and" || (beforeAt(reading, verb) & mark.comma) !== 0;
  if (!joined || /(?:s|ed|ing|id|ld|ght|ote|ew)$/.test(lowerAt(reading, verb))) return false;
  for (let i = verb - 1; i > 0 && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (reading.endingAt[i]?.some((m) => isKind(m, "prescriptive"))) return true;
  return false;
}

/** "would pledge never to admit": the verb that the infinitive hangs on is laid down itself. */
function isPledged(reading: Reading, infinitive: number): boolean {
  return [2, 3].some((gap) =>
    reading.endingAt[infinitive - gap]?.some((m) => (isKind(m, "say") || isKind(m, "attitude")) && isPrescribed(reading, m.from)),
  );
}
const telling = new Set(["say", "tell", "think", "believe", "see"]);

/** "Assets remain frozen, EU leaders have agreed, until Moscow pays": set off from what they agreed on. */
function agreedBeside(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  for (let i = reading.words.length - 1; i > 0; i--) {
    if (lowerAt(reading, i) !== "agreed") continue;
    if (i + 3 < reading.words.length && (beforeAt(reading, i + 1) & mark.comma) === 0) continue;
    const verb = auxiliaries.has(lowerAt(reading, i - 1)) ? i - 1 : i;
    const subject = actors.findLast((a) => a.to === verb && !a.oblique && (beforeAt(reading, a.from) & mark.comma) !== 0);
    if (subject) return { from: i, to: i + 1, subject, according: false, claim: false, passive: false };
  }
  return undefined;
}

/** "the statement of the president, that his country …": only with its "that" does it tell what was said. */
function saysThat(reading: Reading, subject: Resolved): boolean {
  return [0, 1].some((gap) => lowerAt(reading, subject.to + gap) === "that");
}
const ofWords = new Set("statement statements words remark remarks announcement declaration assurance assurances".split(" "));

/** "in Moscow's view", "in his words", "as Moscow sees it". */
function isInView(reading: Reading, actor: Resolved): boolean {
  if (lowerAt(reading, actor.from - 1) === "as" && ["sees", "see", "has", "puts"].includes(lowerAt(reading, actor.to)))
    return lowerAt(reading, actor.to + 1) === "it";
  if (actor.kind === "pronoun") return actor.to - actor.from === 3;
  return actor.possessive && ["in", "from", "to"].includes(lowerAt(reading, actor.from - 1)) && views.has(lowerAt(reading, actor.to));
}
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

/** "was confirmed", and not "the regions claimed by Moscow". */
function isPassive(reading: Reading, verb: number): boolean {
  if ((beforeAt(reading, verb) & (mark.comma | mark.quote | mark.dash)) !== 0) return true;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--)
    if (auxiliaries.has(lowerAt(reading, i)) || lowerAt(reading, i) === "been") return true;
  return false;
}

/** "was warned by Kallas", "has been put on record by London". */
function byAgent(reading: Reading, actors: readonly Resolved[], to: number): Resolved | undefined {
  let by = to;
  while (lowerAt(reading, by) !== "by") {
    if (by - to >= farthestAgent || (beforeAt(reading, by) & (mark.comma | wall)) !== 0 || by >= reading.words.length) return undefined;
    by++;
  }
  // "quoted as saying in a read-out published by his office": another verb's agent.
  if (by > to && lowerAt(reading, by - 1).endsWith("ed")) return undefined;
  const next = actors.find((a) => a.from === by + 1 && a.kind !== "text");
  // "by the Kremlin's press secretary, Dmitry Peskov".
  const named = actors.find(
    (a) => a.kind === "person" && a.from - by <= 6 && a.from > by && (beforeAt(reading, a.from) & mark.comma) !== 0,
  );
  return next?.kind === "person" ? next : (named ?? next);
}

/** Words between a verb and its "by": "confirmed on the very same day by". */
const farthestAgent = 6;

function standsBefore(reading: Reading, actors: readonly Resolved[], verb: number): Resolved | undefined {
  let commas = 0;
  let who = false;
  const clause = relativeBefore(reading, verb);
  for (let i = (clause ?? verb) - 1; i >= Math.max(0, (clause ?? verb) - appositive); i--) {
    const next = reading.words[i + 1];
    if (next && (next.before & wall) !== 0) return undefined;
    if (next && (next.before & mark.quote) !== 0 && i < verb - 1) return undefined;
    if (next && (next.before & (mark.comma | mark.dash)) !== 0) commas++;
    const actor = actors.find((a) => a.to === i + 1);
    if (actor && (!actor.oblique || who) && !actor.possessive && actor.kind !== "text")
      return besideName(reading, actors, actor, verb) ?? actor;
    if (actor) {
      i = actor.from;
      continue;
    }
    const lower = reading.words[i]?.lexeme.lower ?? "";
    who = lower === "who";
    if (commas === 0 && clause === undefined && !between.has(lower) && !reading.words[i]?.lexeme.light && verb - i > 6) return undefined;
    if (reading.endingAt[i]?.some((m) => isKind(m, "break"))) return undefined;
  }
  return undefined;
}

/** "Rustem Umerov, the country's top negotiator, told": the one whom an office between commas tells about. */
function besideName(reading: Reading, actors: readonly Resolved[], office: Resolved, verb: number): Resolved | undefined {
  if (office.person !== undefined || (beforeAt(reading, verb) & mark.comma) === 0) return undefined;
  const named = actors.findLast((a) => a.kind === "person" && a.person !== undefined && !a.oblique && a.to <= office.from);
  if (named === undefined || office.from - named.to > 3 || (beforeAt(reading, named.to) & mark.comma) === 0) return undefined;
  // "a diplomat in Kyiv until 2009": no office any more.
  for (let i = named.to + 1; i < verb; i++)
    if ((beforeAt(reading, i) & (mark.comma | wall)) !== 0 || lowerAt(reading, i) === "until") return undefined;
  return named;
}

/** "The leaders of A, B and C, together with the heads of D, said": who opens the sentence, where only what belongs to him stands between. */
function opensSentence(reading: Reading, actors: readonly Resolved[], verb: number): Resolved | undefined {
  const first = actors.find((a) => a.from <= 1 && !a.oblique && !a.possessive && a.kind !== "text" && a.to <= verb);
  if (first === undefined || verb - first.to > longestSubject) return undefined;
  for (let i = first.to; i < verb; i++) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0 || auxiliaries.has(lowerAt(reading, i))) return undefined;
    if (reading.marks.some((m) => m.from === i && (isKind(m, "say") || isKind(m, "attitude") || isKind(m, "break")))) return undefined;
    if (actors.some((a) => a.from === i && !a.oblique)) return undefined;
  }
  return first;
}
const longestSubject = 40;

/** Where the clause about the subject begins that ends right before the verb: "Dmitriev, who runs the fund, says". */
function relativeBefore(reading: Reading, verb: number): number | undefined {
  if ((beforeAt(reading, verb) & mark.comma) === 0) return undefined;
  for (let i = verb - 1; i > Math.max(0, verb - longestRelative); i--) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0 && ["who", "whose", "which"].includes(lowerAt(reading, i))) return i;
  }
  return undefined;
}
const longestRelative = 30;

/** "…, said Zelensky", "warned the chief of its diplomacy". */
function inverted(reading: Reading, actors: readonly Resolved[], from: number, to: number): Resolved | undefined {
  const first = reading.words[from];
  if (first === undefined) return undefined;
  const set = mark.comma | mark.quote | mark.dash | mark.stop | mark.close;
  if ((first.before & set) === 0) return undefined;
  const actor = actors.find((a) => a.from >= to && a.from <= to + 1 && !a.oblique && !a.possessive && lowerAt(reading, a.from) !== "that");
  // "…, told Kommersant": who is told.
  if (!actor || (actor.kind === "outlet" && ["told", "tells"].includes(first.lexeme.lower))) return undefined;
  const after = reading.words[actor.to];
  // "Umerov, who led the delegation, said Kyiv insisted on …": a clause with a subject of its own.
  const acts = after?.before === 0 && (auxiliaries.has(after.lexeme.lower) || startsVerb(reading, actor.to));
  return acts || after?.lexeme.lower === "that" ? undefined : actor;
}

/** The reports that cover the words [from, to): the nearest one that stands before, then those behind, then "according to". */
export function covering(reading: Reading, reports: readonly Report[], from: number, to: number): Report[] {
  const before = reports.filter((r) => !r.according && r.to <= from && !separated(reading, r.to, from)).reverse();
  // "Putin told Witkoff, the envoy recalled on Fox, that …": who relays it comes after who said it.
  const leading =
    before.length < 2 ? before : [...before.filter((r) => !isRelay(reading, r)), ...before.filter((r) => isRelay(reading, r))];
  const trailing = reports.filter((r) => !r.according && r.from >= to && setOff(reading, to, r));
  // "supplies, officials said, could be curtailed": said in the middle of it.
  const within = reports.filter((r) => !r.according && r.from > from && r.to < to && setOff(reading, from, r));
  const according = reports.filter((r) => r.according && !walled(reading, Math.min(from, r.from), Math.max(to, r.to)));
  return [...leading, ...within, ...trailing, ...according];
}

/** Set off by commas, and what is told goes on after it with "that". */
function isRelay(reading: Reading, report: Report): boolean {
  const start = Math.min(report.from, report.subject?.from ?? report.from);
  if ((beforeAt(reading, start) & mark.comma) === 0) return false;
  for (let i = report.to; i < Math.min(reading.words.length, report.to + longestAside); i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0) return lowerAt(reading, i) === "that";
  return false;
}
const longestAside = 8;

/** "The readiness for talks was confirmed by Peskov": the reports that have the words [from, to) for their subject. */
export function passivesOn(reading: Reading, reports: readonly Report[], to: number): Report[] {
  return reports.filter((r) => r.passive && r.from >= to && r.from - to <= 6 && !walled(reading, to - 1, r.from + 1));
}

function walled(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (((reading.words[i]?.before ?? 0) & mark.semicolon) !== 0) return true;
  return false;
}

function separated(reading: Reading, from: number, to: number): boolean {
  if (walled(reading, from, to)) return true;
  for (let i = from; i < to; i++)
    if (
      reading.marks.some(
        (m) =>
          m.from === i && isKind(m, "break") && ["while", "whereas", "although", "though"].includes(reading.words[i]?.lexeme.lower ?? ""),
      )
    )
      return true;
  return false;
}

/** What is said stands before a comma or a closing quote: "…, Lavrov said". */
function setOff(reading: Reading, to: number, report: Report): boolean {
  let start = Math.min(report.from, report.subject?.from ?? report.from);
  // ", as Zakharova put it,"
  if (
    lowerAt(reading, start - 1) === "as" &&
    start - 1 > to &&
    (report.subject?.person !== undefined || report.subject?.kind === "outsider")
  )
    start--;
  // Back over an article and a title that is none of the dossier's: ", Army Secretary Dan Driscoll confirmed".
  for (let i = 0; i < longestTitle && start > to && beforeAt(reading, start) === 0 && isTitle(reading, start - 1); i++) start--;
  if (walled(reading, to - 1, start + 1)) return false;
  return (beforeAt(reading, start) & (mark.comma | mark.quote | mark.dash)) !== 0 && !isNewClause(reading, start);
}

const longestTitle = 4;
const isTitle = (reading: Reading, at: number): boolean =>
  ["the", "a", "an"].includes(lowerAt(reading, at)) || (reading.words[at]?.lexeme.capital ?? false);

/** ", and Putin said": what he said comes after, not before. */
function isNewClause(reading: Reading, at: number): boolean {
  const lower = reading.words[at]?.lexeme.lower;
  return lower === "and" || lower === "but" || lower === "while";
}
