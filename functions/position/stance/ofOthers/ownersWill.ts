import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsClause } from "../../discourse/clauseEnd.ts";
import { finiteBe, nounsOfWill, willNouns } from "../../language/grammar.ts";
import { endingAt, endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { isSought } from "../../sentence/sought.ts";
import { beforeAt, isPassive, lowerAt } from "../../sentence/syntax.ts";
import { isPrecondition } from "../conditions/preconditions.ts";
import { applied, type Governed, negated, noteNegator, ungoverned } from "../govern.ts";
import { walkRight } from "../rightward.ts";

const links = wordClass("for that to of on about over");
const agents = new Set("by from".split(" "));
/** Words between the noun and the wording: "for Ukraine to give up". */
const longestLink = 6;

/**
 * The stance of whoever owns a demand that another's will is about: "Moscow refused Kyiv's call for a truce", "asked about Moscow's
 * demand for the region". Undefined where there is none, or its owner is the one who governs it.
 */
export function ownersStance(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  let noun = nounInWording(reading, actors, p);
  let by: Actor | undefined;
  let last = p.from - 2 - longestLink;
  for (let i = p.from - 1; noun === undefined && i > Math.max(0, last); i--) {
    const aside = beforeAt(reading, i + 1) === mark.comma && isWord(reading, i + 1, links) ? toldBy(reading, i) : undefined;
    if (aside !== undefined) {
      last -= i - aside;
      i = aside;
    } else if (beforeAt(reading, i + 1) !== 0) return undefined;
    // "the call by Lavrov for a truce"
    const agent = isWord(reading, i + 1, links)
      ? actors.find((a) => a.to === i + 1 && agents.has(lowerAt(reading, a.from - 1)))
      : undefined;
    if (agent && agent.parties.length > 0 && agent.kind !== "text" && isWord(reading, agent.from - 2, willNouns)) {
      by = agent;
      noun = agent.from - 2;
      break;
    }
    if (isWord(reading, i, willNouns) && (aside !== undefined || isWord(reading, i + 1, links))) {
      noun = i;
      break;
    }
    if (
      endsAt(reading, i, kinds.break | kinds.relative) ||
      (endsAt(reading, i, kinds.attitude) && endingAt(reading, i).some((m) => isKind(m, "attitude") && !namesWill(reading, m)))
    )
      return undefined;
  }
  const effect = noun === undefined ? undefined : nounsOfWill.get(lowerAt(reading, noun));
  if (noun === undefined || effect === undefined) return undefined;
  const owner = by ?? ownerOf(reading, actors, noun) ?? addressee(reading, actors, noun);
  if (owner?.possessive && isSought(reading, owner)) return undefined;
  if (owner === undefined || (first.will && owner.parties.some((party) => first.subject?.parties.includes(party)))) return undefined;
  const g = ungoverned(p);
  // "Kyiv's hopes of joining it are dead": they are hopes all the same.
  if (isVerdictInside(reading, p)) g.side = "for";
  g.side = applied(reading, p, g.side, effect);
  // "Moscow's condition for a truce is a treaty"
  g.conditional ||= isPrecondition(reading, noun, p);
  for (let i = noun + 1; i < p.from; i++) {
    const negator = endingAt(reading, i).find((m) => isKind(m, "negator"));
    if (negator) noteNegator(negator, g, effect === "oppose");
  }
  g.will = true;
  g.subject = { ...owner, oblique: false };
  return g;
}

/** "Kyiv's bid for NATO is a non-starter", "Ukraine's NATO ambitions are unrealistic": the owner's noun is in the wording or right behind it. */
function nounInWording(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): number | undefined {
  const noun = [p.from, p.to - 1, p.to].find((at) => isWord(reading, at, hopes) && (at === p.from || beforeAt(reading, at) === 0));
  // "Kyiv's bid for NATO would be shelved": by others.
  if (noun === undefined || reading.words.slice(p.from, p.to).some((w) => w.lexeme.lower === "be")) return undefined;
  if (!actors.some((a) => a.possessive && a.kind !== "text" && a.to <= p.from && p.from - a.to <= 1)) return undefined;
  // "Kyiv's bid for NATO has been dropped": then it is no more.
  const behind = Math.max(p.to, noun + 1);
  return endingWish.has(lowerAt(reading, behind + 1)) || endingWish.has(lowerAt(reading, behind + 2)) ? undefined : noun;
}
/** What is said of a wish that its owner no longer has. Origin: own reading. */
const endingWish = new Set("dropped abandoned withdrawn shelved scrapped relinquished renounced".split(" "));

/** "drop its opposition to": a verb's phrase with the noun in it. */
function namesWill(reading: Reading, { from, to }: Mark): boolean {
  for (let i = from; i < to; i++) if (isWord(reading, i, willNouns)) return true;
  return false;
}

/** "his offer, made on the plane, to …": the noun before the aside that tells where it was made. */
function toldBy(reading: Reading, end: number): number | undefined {
  for (let i = end; i > Math.max(1, end - longestAside); i--)
    if (beforeAt(reading, i) !== 0)
      return beforeAt(reading, i) === mark.comma && /ed$|^(?:made|put|set|first)$/.test(lowerAt(reading, i)) ? i - 1 : undefined;
  return undefined;
}
const longestAside = 12;

/** "Kyiv's call", "Kyiv's latest demand"; "Kyiv's proposal", where the noun is a text's and its owner is named with it. */
function ownerOf(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  const isNamed = (a: Actor): boolean => reading.marks.some((m) => isKind(m, "party") && m.from >= a.from && m.to <= noun);
  return actors.find(
    (a) =>
      a.parties.length > 0 &&
      ((a.kind === "text" && a.to === noun + 1 && isNamed(a)) || (a.possessive && a.to <= noun && noun - a.to <= 2)),
  );
}

/** "urged Paris to drop its opposition": of whom it is asked to give it up. */
function addressee(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  if (!["its", "their", "his", "her"].includes(lowerAt(reading, noun - 1))) return undefined;
  return actors.findLast(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      !a.possessive &&
      a.to < noun &&
      noun - a.to <= farthestOwn &&
      lowerAt(reading, a.to) === "to" &&
      [1, 2].some((gap) => yielding.has(lowerAt(reading, a.to + gap))),
  );
}
/** "to at last give up its" */
const farthestOwn = 6;
/** What one does with a wish that is no more. Origin: Levin (1993), 10, and own reading. */
const yielding = new Set(
  "drop abandon give soften lift withdraw scrap end reconsider rethink renounce overcome moderate waive relax shed".split(" "),
);

/**
 * "Moscow's demand that they leave is unacceptable, Kyiv said", "the American proposal for a truce was accepted by Kyiv": what is said of a demand that
 * another makes.
 */
export function verdictOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const [noun] = first.attitudes;
  if (noun === undefined || first.attitudes.some((a) => a.from >= p.to) || !isOwned(first.subject, noun)) return undefined;
  const g = ungoverned(p);
  walkRight(reading, actors, p, g, false);
  const [verdict] = g.attitudes;
  if (!(verdict?.meaning.will ?? g.will) || g.subject === first.subject) return undefined;
  const refused = verdict?.meaning.effect === "oppose" || verdict?.meaning.effect === "close";
  // "Kyiv's demand for a truce has been rejected": by nobody who is named or speaks.
  if (refused && g.subject === undefined && !isSaid(reading)) return undefined;
  const isAnothers = g.subject !== undefined && !g.subject.parties.some((party) => first.subject?.parties.includes(party));
  // "Kyiv's refusal to recognise it is supported by Paris": it is the refusal that another takes.
  if (noun.meaning.effect === "oppose") return isAnothers && !refused ? { ...g, side: negated(g.side, false) } : undefined;
  return refused || isAnothers ? g : undefined;
}

/** Somebody is said to say it; "demand" itself is a verb of saying too. */
const isSaid = (reading: Reading): boolean =>
  (reading.punctuation & mark.colon) !== 0 || reading.marks.some((m) => isKind(m, "say") && !isWord(reading, m.from, willNouns));

/** The subject is the owner of a noun of will, by its possessive or as the author of what is proposed. */
const isOwned = (subject: Actor | undefined, noun: Mark<"attitude">): boolean =>
  subject !== undefined && (subject.possessive || (subject.kind === "text" && subject.to === noun.from + 1));

/** "Kyiv's hopes of joining would be off the table": who hopes for it is not who refuses it. */
function isWishRefused(reading: Reading, p: Mark<"provision">, { subject, attitudes }: Governed): boolean {
  const [verdict] = attitudes;
  if (!subject?.possessive || subject.to > p.from || p.from - subject.to > longestHope) return false;
  // "Kyiv's hopes of joining it are dead": all of it one wording.
  if (verdict === undefined || verdict.to <= p.from)
    return isVerdictInside(reading, p) && [0, 1, 2].some((gap) => subject.to + gap <= p.from && isWord(reading, subject.to + gap, hopes));
  return verdict.from >= p.to && verdict.meaning.effect === "oppose" && [0, 1].some((gap) => isWord(reading, subject.to + gap, hopes));
}

/** "Kyiv's demand for a truce has been rejected before": by nobody who is named, and not by whose demand it is. */
export function isNobodysVerdict(
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  { subject, attitudes }: Governed,
): boolean {
  const [verdict] = attitudes;
  if (subject !== undefined || verdict === undefined || verdict.from < p.to || isSaid(reading) || !isPassive(reading, verdict))
    return false;
  const owner = actors.findLast((a) => a.possessive && a.to <= p.from && p.from - a.to <= longestLink);
  return owner !== undefined && [0, 1, 2].some((gap) => isWord(reading, owner.to + gap, willNouns));
}
/** "hopes of joining NATO are dead", "NATO unrealistic": a wording that says itself that nothing will come of it. */
const isVerdictInside = (reading: Reading, { meaning, to }: Mark<"provision">): boolean =>
  meaning.polarity === "against" && vain.has(lowerAt(reading, to - 1));
const vain = new Set("dead over unrealistic impossible illusory illusion premature finished gone fantasy unthinkable".split(" "));

/** A wish that is refused is not refused by whose it is. */
export function noteWishRefused(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (isWishRefused(reading, p, g)) g.subject = undefined;
  noteWishOver(reading, p, g);
}

/** "Kyiv's dream of NATO is over, Medvedev said": with the wish goes what is wished for. */
function noteWishOver(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const isOver = isWord(reading, p.to, finiteBe) && vain.has(lowerAt(reading, p.to + 1)) && endsClause(reading, p.to + 2);
  if (!isOver || g.attitudes.length > 0 || ![0, 1, 2, 3].some((gap) => isWord(reading, p.from - gap, hopes))) return;
  g.side = negated(g.side, false);
  g.modal = "prescriptive";
  if (g.subject?.possessive) g.subject = undefined;
}

/** "Kyiv's [long-standing hope of] joining" */
const longestHope = 3;
/** What one hopes for. Origin: own reading. */
export const hopes = wordClass("hope hopes bid bids aspiration aspirations ambition ambitions dream dreams quest push desire application");
