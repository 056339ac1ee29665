import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { willNouns } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** Words after which a clause begins with its subject. Origin: the conjunctions of English. */
const openers = wordClass("and but or that while when as because after before although though since whereas where so yet then");
const noParticiple = wordClass("during nothing something anything everything pending including regarding concerning following");
/** Words between the comma and the participle: ", at the same time saying". */
const longestLead = 4;
/** A sentence opens with whoever acts in it, an article or an adverb before him at most. */
const opening = 1;

/**
 * "Trump gave Moscow 50 days, announcing that …", "Rubio met Lavrov, saying afterwards that …": a participle behind a comma has the subject
 * of the clause before it, and not whoever that did something to. Undefined where nobody plainly is that subject.
 */
export function subjectOfParticiple<A extends Actor>(reading: Reading, actors: readonly A[], verb: number): A | undefined {
  const lower = lowerAt(reading, verb);
  if (!lower.endsWith("ing") || isWord(reading, verb, noParticiple)) return undefined;
  const comma = commaBefore(reading, verb);
  if (comma === undefined) return undefined;
  const subject = actors.findLast((a) => a.to <= comma && !isCutOff(reading, a.to, comma) && isSubject(reading, a, actors));
  return subject?.kind === "text" ? undefined : subject;
}

/** "Moscow broke ranks by accepting it", "sided with Kyiv in opposing it": what the subject has done is told by what it did besides. */
export function subjectOfGerund<A extends Actor>(reading: Reading, actors: readonly A[], verb: number): A | undefined {
  // "turned to Paris with a request for it"
  const isWish = isWord(reading, verb, willNouns) && lowerAt(reading, verb - 2) === "with" && wishArticles.has(lowerAt(reading, verb - 1));
  const link = isWish ? "by" : lowerAt(reading, verb - 1);
  if ((!isWish && !lowerAt(reading, verb).endsWith("ing")) || (link !== "by" && link !== "in") || beforeAt(reading, verb) !== 0)
    return undefined;
  const subject = actors.find((a) => !a.oblique && !a.possessive);
  if (subject === undefined || subject.parties.length === 0 || subject.kind === "text" || !isSubject(reading, subject, actors))
    return undefined;
  for (let i = subject.to; i < verb; i++) {
    const isOpen = isWord(reading, i, notDone) || endsAt(reading, i, kinds.negator | kinds.attitude | kinds.say);
    // "sided with Kyiv in opposing"
    if (i > subject.to && beforeAt(reading, i) !== 0) return undefined;
    if (isOpen && !(isWish && lowerAt(reading, i) === "to") && !(link === "in" && isWord(reading, i, siding))) return undefined;
  }
  return link === "by" || isWord(reading, subject.to, siding) || isWord(reading, subject.to + 1, siding) ? subject : undefined;
}
const wishArticles = new Set(["a", "an", "its", "his", "their", "her"]);
const notDone = wordClass("would could can may might should must shall will to only and but or");
const siding = wordClass("sided sides siding with joined joins");

function commaBefore(reading: Reading, verb: number): number | undefined {
  for (let i = verb; i > Math.max(0, verb - longestLead); i--) {
    if ((beforeAt(reading, i) & mark.comma) !== 0) return i;
    if (beforeAt(reading, i) !== 0 || (i < verb && reading.words[i]?.lexeme.capital === true)) return undefined;
  }
  return undefined;
}

/** A quote, a colon or a full stop stands between. */
function isCutOff(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((beforeAt(reading, i) & (wall | mark.quote | mark.colon)) !== 0) return true;
  return false;
}

function isSubject(reading: Reading, actor: Actor, actors: readonly Actor[]): boolean {
  const { from, to, oblique, possessive } = actor;
  if (oblique || possessive) return false;
  if (from <= opening || isWord(reading, from - 1, openers) || isBehindTime(reading, actor, actors)) return true;
  // "…, said Lavrov, adding that": named behind his verb.
  if (endsAt(reading, from - 1, kinds.say)) return (beforeAt(reading, from - 1) & (mark.comma | mark.quote)) !== 0;
  return (beforeAt(reading, from) & mark.comma) !== 0 && (beforeAt(reading, to) & mark.comma) === 0;
}

/** "On Monday Vance told Kyiv", "After the call Kyiv criticised Washington": the sentence opens with when it was, and he is the first who is no part of that. */
const isBehindTime = (reading: Reading, actor: Actor, actors: readonly Actor[]): boolean =>
  actor.from <= longestTime && isWord(reading, 0, timing) && actors.find((a) => !a.oblique && !a.possessive) === actor;
const timing = wordClass("on last this next by in at after before during since until upon");
const longestTime = 5;
