import type { Actor } from "../actors/actors.ts";
import { waysTo } from "../actors/variants.ts";
import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord } from "../cues/wordClasses.ts";
import { namedGoal } from "../holder/goals.ts";
import { states } from "../language/attitudes.ts";
import { willNouns } from "../language/grammar.ts";
import { eventAround, isSupposed } from "../sentence/clauses.ts";
import { isAim, isBroken, isSpokenOf, isSubjectMatter, isVenue } from "../sentence/embedded.ts";
import { endingAt } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { isInSupposition } from "../sentence/suppositions.ts";
import { beforeAt, isImperative, isPassive, lowerAt } from "../sentence/syntax.ts";
import { reportDenied } from "../sourcing/reportDenied.ts";
import { isAddedOf } from "./addedOf.ts";
import { agreesThat } from "./agreesThat.ts";
import { answeredThere } from "./answers/answeredThere.ts";
import { behindColon } from "./answers/behindColon.ts";
import { signerBehind } from "./answers/signer.ts";
import { makerOf } from "./causative.ts";
import { noteInside } from "./conditions/bargain.ts";
import { inCleftCondition } from "./conditions/cleftCondition.ts";
import { applyConditions } from "./conditions/conditions.ts";
import { putToVote } from "./conditions/putToVote.ts";
import { neededFrom } from "./conditions/without.ts";
import { besides } from "./constructions/besides.ts";
import { pseudoCleft } from "./constructions/cleft.ts";
import { excepted } from "./constructions/exceptions.ts";
import { gappedClause } from "./constructions/gappedClause.ts";
import { outcomeOfTopic } from "./constructions/outcomeOnIt.ts";
import { setBehind } from "./constructions/setBehind.ts";
import { struckCurb } from "./constructions/struckCurb.ts";
import { verdictOnIt } from "./constructions/verdictOnIt.ts";
import { deemed } from "./deemed.ts";
import { agentBehind, doneBy, insideSubject } from "./doerInWording.ts";
import { endsThere, isToEnd } from "./endsThere.ts";
import { faceIt } from "./faced.ts";
import { sharesCurb } from "./gapping.ts";
import { agreedTo, governedInside, willInside } from "./insideWill.ts";
import { insideWording, takesNone } from "./insideWording.ts";
import { isOwnerOfJudged, isOwnerOfShelved, noteJudgedToDo } from "./judgedToDo.ts";
import { walkLeft } from "./leftward.ts";
import { isLimited, isOnlyWay, layMeans, meansTo } from "./means.ts";
import { noneComes } from "./noneComes.ts";
import { mainClauseBehind } from "./ofOthers/bothClauses.ts";
import { missedIn } from "./ofOthers/missedIn.ts";
import { isNobodysVerdict, noteWishRefused } from "./ofOthers/ownersWill.ts";
import { opensWithParticiple, takenUpBehind } from "./ofOthers/takenUp.ts";
import { subjectBehindPhrase } from "./openingPhrase.ts";
import { isLastWanted, lessWantedBy } from "./preferred.ts";
import { noteRefusalForbidden } from "./refusalForbidden.ts";
import { refusedTalk } from "./refusedTalk.ts";
import { noteResistanceOver } from "./resistanceOver.ts";
import { resumedDenial } from "./resumedDenial.ts";
import { walkRight } from "./rightward.ts";
import { isLeftToDecide, isPassedOver, isWondered } from "./silence.ts";
import { isBetterSooner } from "./soonerTheBetter.ts";
import { noteTurn, takenBack } from "./takenBack.ts";
import { predicateOfClause } from "./thatClause.ts";
import { isToGo } from "./toGo.ts";
import { layUltimatum } from "./ultimatum.ts";
import { noteWantedToo } from "./wantsItToo.ts";
import { whileDoing } from "./whileDoing.ts";

/** Where what governs a provision leaves it: for it, open to it, against it. */
export type Side = "for" | "open" | "against";
export type Modal = "prescriptive" | "possibility";

/** What the words around a provision's wording make of it. Filled in by the walks to the left and to the right. */
export interface Governed {
  side: Side;
  conditional: boolean;
  /** The subject of the outermost word that governs it, the possessor of the noun that does, or the agent of a passive. */
  subject: Actor | undefined;
  /** Attitudes from the inside out. */
  attitudes: Mark<"attitude">[];
  /** One of them is the party's own will ("accepts"), not only the content of a text ("includes"). */
  will: boolean;
  modal: Modal | undefined;
  modalAt: number | undefined;
  /** "must", "would have to": laid on the subject, not its own will. */
  obliged: boolean;
  negators: Match<Meaning>[];
  silent: boolean;
  /** It stands inside a condition for something else. */
  insideCondition: "strong" | "weak" | undefined;
  conditionMark: Match<Meaning> | undefined;
  /** The sentence opens with "In return": what its subject would do hangs on what was said before. */
  inReturn: boolean;
  /** Only the subject of talks, hopes or efforts. */
  embedded: boolean;
  /** A denial stands over it. */
  denied: Match<Meaning> | undefined;
  /** Whose people are to vote on it. */
  voters: string | undefined;
}

/** Nothing governs it yet: for it or against it as its wording is. */
export function ungoverned(provision: Mark<"provision">): Governed {
  return {
    side: provision.meaning.polarity === "against" ? "against" : "for",
    conditional: provision.meaning.polarity === "conditional",
    subject: undefined,
    attitudes: [],
    will: false,
    modal: undefined,
    modalAt: undefined,
    obliged: false,
    negators: [],
    silent: false,
    insideCondition: undefined,
    conditionMark: undefined,
    inReturn: false,
    embedded: false,
    denied: undefined,
    voters: undefined,
  };
}

/** Finds what governs a provision's wording in its sentence. Looks at a bounded number of words, each at most twice. */
export function govern(reading: Reading, actors: readonly Actor[], provision: Mark<"provision">): Governed {
  const settled =
    behindColon(reading, actors, provision) ??
    outcomeOfTopic(reading, actors, provision) ??
    answeredThere(reading, actors, provision) ??
    missedIn(reading, actors, provision) ??
    inCleftCondition(reading, provision) ??
    excepted(reading, actors, provision) ??
    gappedClause(reading, actors, provision) ??
    besides(reading, actors, provision) ??
    struckCurb(reading, actors, provision) ??
    setBehind(reading, actors, provision);
  if (settled) return settled;
  const vote = putToVote(reading, actors, provision);
  if (vote)
    return { ...ungoverned(provision), conditional: true, subject: vote.subject, will: vote.subject !== undefined, voters: vote.party };
  const ways = waysTo(reading, actors, provision);
  if (ways)
    return { ...ungoverned(provision), conditional: true, subject: ways.giver, will: ways.giver !== undefined, modal: "prescriptive" };
  const verdict = verdictOnIt(reading, actors, provision);
  if (verdict) return verdict;
  const g = ungoverned(provision);
  g.will = reading.usedUp.some((m) => m.meaning.will && !isPassive(reading, m) && m.from >= provision.from && m.to <= provision.to);
  insideWording(reading, provision, g);
  g.silent = isPassedOver(reading, provision);
  const lessWanted = lessWantedBy(reading, provision);
  if (isVenue(reading, provision) || (lessWanted === undefined && isSubjectMatter(reading, provision)) || isBroken(reading, provision))
    return { ...g, embedded: true };
  const event = eventAround(reading, provision);
  if (event) {
    g.insideCondition = "weak";
    g.conditionMark = event;
    return g;
  }
  if (isSupposed(reading, provision) || isInSupposition(reading, provision) || isAim(reading, provision)) {
    g.insideCondition = "weak";
    return g;
  }
  if (noneComes(reading, provision)) return { ...g, side: negated(ungoverned(provision).side, false), modal: "prescriptive" };
  if (isBetterSooner(reading, provision)) return { ...g, modal: "prescriptive" };
  if (endsThere(reading, provision) || isToEnd(reading, provision) || takesNone(reading, provision)) g.side = negated(g.side, false);
  if (isLastWanted(reading, provision)) g.side = negated(g.side, false);
  if (pseudoCleft(reading, actors, provision, g)) {
    applyConditions(reading, provision, g);
    return g;
  }
  if (isLimited(reading, provision)) g.side = negated(g.side, false);
  if (lessWanted !== undefined) g.side = negated(g.side, false);
  const before = g.side;
  if (predicateOfClause(reading, actors, provision, g)) {
    applyConditions(reading, provision, g);
    return g;
  }
  const means = meansTo(reading, provision.from);
  if (means !== undefined) layMeans(means, g);
  if (comesFirst(reading, provision)) g.modal = "prescriptive";
  const needed = neededFrom(reading, provision);
  walkLeft(reading, actors, provision, g, needed);
  const doer = whileDoing(reading, actors, g);
  if (doer) Object.assign(g, { subject: doer, will: true });
  if (agreesThat(reading, provision, g)) Object.assign(g, { attitudes: [], will: true });
  if (isToGo(reading, provision, g)) Object.assign(g, { side: negated(g.side, false), silent: false });
  namedGoal(reading, actors, provision, g);
  g.subject ??= subjectBehindPhrase(reading, actors, provision, g);
  const willing = willInside(reading, actors, provision, g) ?? governedInside(reading, actors, provision, g);
  const term = willing && endingAt(reading, willing.from - 1).find((m): m is Mark<"condition"> => isKind(m, "condition"));
  if (term) noteInside(reading, term, g);
  // "The plan would let Russia hold on to …": laid down by the text.
  const maker = willing && makerOf(reading, actors, willing)?.text;
  if (maker) {
    g.will = false;
    g.modal ??= "prescriptive";
  }
  g.subject = maker ?? willing ?? g.subject ?? insideSubject(reading, actors, provision, g) ?? agentBehind(reading, actors, provision, g);
  if (g.embedded && isSpokenOf(reading, provision)) refusedTalk(reading, actors, provision, g);
  // "Until the troops leave, there will be no truce": the clause of the condition has ended.
  const isClosed = g.insideCondition !== undefined && (beforeAt(reading, provision.to) & mark.comma) !== 0;
  if (g.attitudes.length === 0 && !g.embedded && !willing && !isClosed && needed === undefined && !isAddedOf(reading, provision, g)) {
    if (!mainClauseBehind(reading, actors, provision, g, g.side !== before)) walkRight(reading, actors, provision, g, g.side !== before);
  }
  if (isOwnerOfJudged(reading, provision, g) || isOwnerOfShelved(reading, provision, g)) g.subject = undefined;
  g.subject ??= signerBehind(reading, actors, provision, g);
  noteWishRefused(reading, provision, g);
  g.embedded ||= isNobodysVerdict(reading, actors, provision, g);
  g.subject ??= doneBy(reading, actors, provision, g);
  // "Having studied the plan, Lavrov called it unacceptable": who looked at it has made up his mind.
  // "A proposal for a truce is making the rounds; Moscow is having none of it": nobody's yet.
  const isOpen =
    isNobodys(reading, provision, g) ||
    g.attitudes.length === 0 ||
    (g.side === "open" && g.modal === undefined && opensWithParticiple(reading));
  // "“Release them all,” he wrote, and Kyiv agreed": whoever orders it wants it first.
  const isTalk = g.embedded && isSpokenOf(reading, provision) && g.subject === undefined;
  const taken =
    isOpen && (!g.embedded || isTalk) && !isImperative(reading, provision) ? takenUpBehind(reading, actors, provision) : undefined;
  if (taken && (g.subject === undefined || g.subject.parties.some((party) => taken.subject?.parties.includes(party))))
    Object.assign(g, taken);
  if (g.modal === "possibility" && (isOnlyWay(reading, provision, g) || agreedTo(reading, provision, g))) g.modal = "prescriptive";
  if (g.negators.length > 0 && sharesCurb(reading, provision)) g.side = negated(g.side, false);
  if (isWondered(reading, provision, g)) g.insideCondition = "weak";
  faceIt(reading, provision, g);
  g.embedded ||= g.attitudes.length === 0 && isLeftToDecide(reading, provision);
  takenBack(reading, actors, provision, g);
  noteTurn(reading, provision, g);
  resumedDenial(reading, provision, g);
  layUltimatum(reading, provision, g);
  noteResistanceOver(reading, provision, g);
  noteJudgedToDo(reading, provision, g);
  noteRefusalForbidden(reading, g);
  noteWantedToo(reading, provision, g);
  applyConditions(reading, provision, g);
  g.denied ??= reportDenied(reading, provision, g);
  return g;
}

/** Only nouns of will without an owner, or passives without an agent, govern it: "a proposal for a truce", "a truce was floated". */
const isNobodys = (reading: Reading, p: Mark<"provision">, { subject, attitudes }: Governed): boolean =>
  subject === undefined &&
  attitudes.length > 0 &&
  attitudes.every((a) => (a.to <= p.from ? isWord(reading, a.from, willNouns) : isPassive(reading, a)));

/** "First comes a truce": what is to come first is laid down. */
const comesFirst = (reading: Reading, { from }: Mark<"provision">): boolean =>
  lowerAt(reading, 0) === "first" && /^comes?$/.test(lowerAt(reading, 1)) && from >= 2 && from <= longestLead;
const longestLead = 5;

/** Turns a side round. What was refused and then negated is merely open: "has not ruled out". */
export function negated(side: Side, byRefusal: boolean): Side {
  if (side === "against") return byRefusal ? "open" : "for";
  return "against";
}

/** Notes a negation with what it makes of the side; `byRefusal`: it stands before a refusal. */
export function noteNegator(negator: Match<Meaning>, g: Governed, byRefusal: boolean): void {
  g.side = negated(g.side, byRefusal);
  g.negators.push(negator);
}

/** What an attitude makes of the side on what it governs. To close a discussion is to refuse a change, and to insist on what one has. */
export function applied(reading: Reading, p: Mark<"provision">, side: Side, effect: "support" | "open" | "oppose" | "close"): Side {
  const keeps = effect === "close" && reading.words.slice(Math.max(0, p.from - 4), p.to).some((w) => isOf(w, states));
  if (effect === "oppose" || (effect === "close" && !keeps)) return side === "against" ? "for" : "against";
  if (effect === "open") return side === "against" ? "against" : "open";
  return side;
}

/** Notes an attitude that governs the wording, and what it makes of its side. */
export function noteAttitude(reading: Reading, p: Mark<"provision">, attitude: Mark<"attitude">, g: Governed): void {
  const taken = deemed(reading, p, attitude) ?? (isPerhaps(reading, attitude) ? "open" : undefined);
  if (taken === "what it is") {
    g.embedded = true;
    return;
  }
  // "could live with neither a cap nor a ban on membership": whoever would not even bear a ban wants there to be none.
  const isOne = lowerAt(reading, p.from) === "neither" || (p.meaning.polarity === "against" && isOfNeither(reading, g));
  const turned = g.side === "for" && isOne && g.attitudes.every((a) => a.meaning.effect === "support");
  g.side = applied(
    reading,
    p,
    g.side,
    taken === undefined ? attitude.meaning.effect : taken === "open" ? "open" : taken === "for" ? "support" : "oppose",
  );
  if (turned && attitude.meaning.effect === "open") g.side = "for";
  // "rejects neither a truce nor talks": what is not refused is left open.
  if (g.side === "for" && attitude.meaning.effect === "oppose" && isOfNeither(reading, g)) g.side = "open";
  g.attitudes.push(attitude);
  g.will ||= attitude.meaning.will;
}

const isOfNeither = (reading: Reading, g: Governed): boolean =>
  g.negators.some((n) => ["neither", "nor"].includes(lowerAt(reading, n.from)));

/** "ready to look at it and perhaps to accept it": what somebody may yet do he leaves open. */
function isPerhaps(reading: Reading, { from, meaning: { effect } }: Mark<"attitude">): boolean {
  if (effect !== "support") return false;
  const at = lowerAt(reading, from - 1) === "to" ? from - 2 : from - 1;
  return (lowerAt(reading, at) === "perhaps" || lowerAt(reading, at) === "possibly") && beforeAt(reading, at + 1) === 0;
}
