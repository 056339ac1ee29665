import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { formsOfBe } from "../../language/grammar.ts";
import { endingAt, endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";

/** Participles of those of whom something is wanted, and what they may be faced with. Origin: Levin (1993), 37.2 and 58, the verbs of asking and urging. */
export const bidden = wordClass(
  "asked pressed urged pushed told ordered invited begged implored summoned prodded pressured called faced confronted presented under",
);
const requests = wordClass("demand demands call calls request requests appeal appeals ultimatum proposal pressure offer");
const withNoun = new Set("faced confronted presented under".split(" "));
/** What may stand before a participle that opens a sentence. */
const leads = new Set("when if once though although even repeatedly again".split(" "));
/** How the one who is asked may answer without an object. */
const refusing = wordClass("refused refuses declined declines balked balks baulked demurred demurs bristled resisted resists");
const consenting = wordClass("agreed agrees complied complies consented consents obliged acquiesced nodded");
const denying = wordClass("no not never");
/** Words from the participle to its "to", from there to the wording, from the wording to the answer, and from who answers to his verb. */
const [longestAgent, longestDeed, longestWait, longestAnswer] = [9, 6, 14, 6];

/**
 * "Asked to recognise X, Kyiv refused", "Faced with a call for X, he said no", "Kyiv was asked to do X and declined": who is asked for a thing has not
 * offered it, and what he answers is his stance.
 */
export function askedToDo(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const asked = askedBefore(reading, p.from);
  if (asked === undefined) return undefined;
  const isFirst = asked === 0 || leads.has(lowerAt(reading, asked - 1));
  const answer = isFirst ? afterComma(reading, actors, p) : coordinated(reading, actors, asked, p);
  if (answer === undefined) return isFirst && staysSilent(reading, p.to) ? { ...ungoverned(p), embedded: true } : undefined;
  const g = ungoverned(p);
  g.side = wantedSide(reading, p, asked);
  if (answer.refuses) g.side = negated(g.side, false);
  return { ...g, will: true, subject: { ...answer.subject, oblique: false } };
}

/** "Pressed by Washington to do X, Kyiv refused": who asks for it wants it. */
export function askerOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const asked = askedBefore(reading, p.from);
  if (asked === undefined || askedToDo(reading, actors, p) === undefined) return undefined;
  const asker = actors.find(
    (a) => a.from > asked && a.to < p.from && a.parties.length > 0 && ["by", "from"].includes(lowerAt(reading, a.from - 1)),
  );
  const owner = asker ?? actors.find((a) => a.from > asked && a.to < p.from && a.possessive && isWord(reading, a.to, requests));
  if (owner === undefined || owner.parties.some((party) => first.subject?.parties.includes(party))) return undefined;
  return { ...ungoverned(p), side: wantedSide(reading, p, asked), will: true, subject: { ...owner, possessive: false, oblique: false } };
}

/** The participle before "to" or "for" and the wording. */
function askedBefore(reading: Reading, from: number): number | undefined {
  let link: number | undefined;
  for (let i = from - 1; i >= Math.max(0, from - longestAgent - longestDeed); i--) {
    if ((beforeAt(reading, i + 1) & ~mark.hyphen) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    if ((lower === "to" && from - i <= longestDeed + 1) || (lower === "for" && from - i <= 2)) link = i;
    if (!isWord(reading, i, bidden)) continue;
    const isNoun = withNoun.has(lower);
    if (link !== undefined && saysNothing.has(lowerAt(reading, link + 1))) return undefined;
    if (link === undefined || (isNoun && !reading.words.slice(i, link).some((_, gap) => isWord(reading, i + gap, requests))))
      return undefined;
    return i;
  }
  return undefined;
}

/** Which way the thing is wanted: "asked not to join", "asked to drop its bid". */
function wantedSide(reading: Reading, p: Mark<"provision">, asked: number): Governed["side"] {
  let { side } = ungoverned(p);
  for (let i = p.from - 1; i > asked; i--) {
    if (isWord(reading, i, bidden) || isWord(reading, i, requests)) continue;
    if (isWord(reading, i, denying)) side = negated(side, false);
    const verb = endingAt(reading, i).find(
      (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from > asked && !isWord(reading, m.from, requests),
    );
    if (verb?.meaning.effect === "oppose") side = applied(reading, p, side, "oppose");
    if (verb) i = verb.from;
  }
  return side;
}

interface Answer {
  subject: Actor;
  refuses: boolean;
}

function commaBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestWait); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return i;
  }
  return undefined;
}

/** ", Kyiv refused": the main clause behind the participle's. */
function afterComma(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Answer | undefined {
  const comma = commaBehind(reading, p.to);
  const subject =
    comma === undefined
      ? undefined
      : actors.find(
          (a) => a.from >= comma && a.from <= comma + 3 && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0,
        );
  return subject && answerAt(reading, subject, subject.to);
}

/** "Kyiv was asked to do X and refused". */
function coordinated(reading: Reading, actors: readonly Actor[], asked: number, p: Mark<"provision">): Answer | undefined {
  const be = [1, 2, 3].map((gap) => asked - gap).find((i) => isWord(reading, i, formsOfBe));
  if (be === undefined) return undefined;
  const subject = actors.findLast((a) => a.to <= be && be - a.to <= 2 && !a.oblique && !a.possessive && a.parties.length > 0);
  if (subject === undefined) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestWait); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (isCoordinator(reading, i) || lowerAt(reading, i) === "but") return answerAt(reading, subject, i + 1);
  }
  return undefined;
}

/** "refused", "said no", "said he would never do so". */
function answerAt(reading: Reading, subject: Actor, from: number): Answer | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestAnswer); i++) {
    if (i > from && (beforeAt(reading, i) & ~(mark.quote | mark.comma | mark.colon | mark.hyphen)) !== 0) return undefined;
    if (isWord(reading, i, refusing)) return takesAnother(reading, i) ? undefined : { subject, refuses: true };
    if (isWord(reading, i, consenting)) return { subject, refuses: false };
    if (lowerAt(reading, i) === "yes") return { subject, refuses: false };
    if (lowerAt(reading, i) === "head" && lowerAt(reading, i - 2) === "shook") return { subject, refuses: true };
    if (!isWord(reading, i, denying) || lowerAt(reading, i + 1) === "only") continue;
    return saysNothing.has(lowerAt(reading, i + 1)) ? undefined : { subject, refuses: true };
  }
  return undefined;
}

/** ", Kyiv did not answer", ", Peskov declined to comment". */
function staysSilent(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + longestWait); i++)
    if (saysNothing.has(lowerAt(reading, i + 1)) && (isWord(reading, i, denying) || lowerAt(reading, i) === "to")) return true;
  return false;
}
const saysNothing = new Set(
  "answer comment reply respond say speak explain clarify discuss elaborate immediately react specify rule decided".split(" "),
);
const takesAnother = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at + 1) === "to" && saysNothing.has(lowerAt(reading, at + 2)) && !endsAt(reading, at + 2, kinds.attitude);
