import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe, linkingVerbs, naming } from "../language/grammar.ts";
import { asideAfter, asideEnd, takesUpNoun } from "../sentence/clauses.ts";
import { beginningAt, beginsAt, endsBetween, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { agentAfter, auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { isBacked } from "./backing.ts";
import { turnsNothing } from "./conditions/seemingConditions.ts";
import { contrastBehind } from "./constructions/contrast.ts";
import { isFronted, isFrontedObject, isRefusedTopic } from "./constructions/fronted.ts";
import { isGapped } from "./constructions/gapped.ts";
import { endsPredicate } from "./endsPredicate.ts";
import { type Governed, negated, noteAttitude } from "./govern.ts";
import { jointVerb } from "./jointVerb.ts";
import { noteModal } from "./modalMet.ts";
import { isHandled, isNextDenied, isNextVerb } from "./nextVerb.ts";
import { appositionEnd } from "./ofOthers/apposition.ts";
import { hasSharedVerb } from "./ownPredicate.ts";
import { placeBefore } from "./placeBefore.ts";
import { isCalled, isHeldAgainst, isTextsAct, isVerdict, predicates, takesPlaceOf } from "./predicating.ts";
import { isShare, takerOf, takesIt } from "./predication.ts";
import { mainBehind, modalBehind, relativeClause, relativeReach, saidInClause, verbBehind } from "./relativeClause.ts";
import { takenTogether } from "./takenTogether.ts";

const reach = 14;
const nearestBeside = 2;
/** What something is called, where a clause without "that" follows: "is something Kyiv will never accept". */
const contacts = new Set(
  "something nothing anything thing things one concession concessions demand demands condition conditions step price option idea outcome matter word notion line point what all".split(
    " ",
  ),
);
export const making = wordClass("make makes made making set sets declare declares declared");
/** "rather than", "better … than", "without": turn what follows, not what stands before. */
const forwards = new Set("rather instead better preferable sooner without".split(" "));
const concessive = wordClass("whether whatever whoever however under as");

/** From the wording to the right: passives, predicates ("is out of the question") and relative clauses ("which Moscow opposes"). */
export function walkRight(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, negatedLeft: boolean): void {
  // "Until the roots are pulled up there can be no peace": behind the condition that the wording has in it stands what hangs on it.
  if (lastsUntil(reading, p)) return;
  let flips = 0;
  let commas = 0;
  let verb = g.modal !== undefined || hasSharedVerb(reading, p);
  // "called the plan unacceptable"
  const called = hasWord(reading, naming) ? [1, 2, 3, 4, 5].find((gap) => isWord(reading, p.from - gap, naming)) : undefined;
  // "calls Kyiv's refusal to recognise it harmful": what is called so is the refusal.
  const names = called !== undefined && !reading.marks.some((m) => isKind(m, "attitude") && m.from > p.from - called && m.to <= p.from);
  // "made an end to deliveries his price"
  const made = hasWord(reading, making) && [1, 2, 3].some((gap) => isWord(reading, p.from - gap, making));
  const start = takenTogether(reading, p.to) ?? jointVerb(reading, p) ?? p.to;
  let last = start + reach;
  let complement: number | undefined;
  for (let i = start; i < Math.min(reading.words.length, last); i++) {
    const before = beforeAt(reading, i);
    if ((before & (wall | mark.dash)) !== 0) break;
    const comma = (before & (mark.comma | mark.colon)) !== 0;
    const beside = i <= start + nearestBeside && (before & mark.comma) !== 0 ? appositionEnd(reading, actors, i) : undefined;
    const resumed = (before & mark.comma) === 0 ? undefined : (beside ?? asideAfter(reading, i));
    if (resumed !== undefined) {
      // "Observers, the ministry's spokeswoman told a briefing, would …": whoever says so stands in no way of the predicate.
      last += resumed - i;
      i = resumed - 1;
      commas++;
      continue;
    }
    const behind = (before & mark.comma) !== 0 && isWord(reading, i - 1, finiteBe) ? asideEnd(reading, i) : undefined;
    if (behind !== undefined) {
      // "was, in his adviser's words, a capitulation"
      complement = behind;
      commas++;
      i = behind - 1;
      continue;
    }
    if (comma) commas++;
    // "Neither side gives up land: the authors are against it": behind the colon begins a clause of its own.
    if ((before & mark.colon) !== 0 && ["the", "its", "their", "his", "her"].includes(lowerAt(reading, i))) break;
    if (comma && isWord(reading, i, concessive)) {
      // "troops, whether they call themselves trainers or not, are unacceptable".
      const end = reading.words.findIndex((w, at) => at > i && at < i + reach && (w.before & mark.comma) !== 0);
      if (end > 0) {
        last += end - i;
        i = end;
      }
    }
    if (endsPredicate(reading, actors, p, i, verb, comma)) break;
    if ((g.modalAt !== undefined && g.modalAt < p.from && isNextVerb(reading, i, comma)) || isNextDenied(reading, p, i, g)) break;
    // "…, reads a statement that Sybiha signed": who has it is told behind.
    if (comma && lowerAt(reading, i) === "reads") break;
    if (comma && isAboutAnother(reading, p, i, g, verb)) return;
    const turn = contrastBehind(reading, i);
    if (turn !== undefined) {
      // "is not a whim but a necessity"
      verb = true;
      complement = turn;
      commas = 0;
      i = turn - 1;
      continue;
    }
    const starting = beginningAt(reading, i);
    const relative = starting.find((m) => isKind(m, "relative"));
    if (relative) {
      const said = mainBehind(reading, i) ?? saidInClause(reading, relative.to) ?? modalBehind(reading, i);
      if (said !== undefined && g.attitudes.length === 0 && g.modal === undefined) {
        i = said - 1;
        continue;
      }
      relativeClause(reading, actors, p, i, g, relative.to - i - 1 + relativeReach);
      // "was something that they had talked about, and …": a predicate that says nothing of anybody's will.
      if (relative.to - relative.from === 1 || g.subject !== undefined) return;
    }
    if (isBacked(reading, actors, i, g, p)) return;
    // "regions that its army never took"; in "It is these causes that must go" the clause is the sentence's own.
    if (lowerAt(reading, i) === "that" && i <= p.to + 2 && before === 0 && g.attitudes.length === 0 && lowerAt(reading, 0) !== "it") {
      relativeClause(reading, actors, p, i, g);
      const verb = g.attitudes.length === 0 ? verbBehind(reading, actors, i) : undefined;
      if (verb === undefined) {
        // "the ban that Washington wanted": a name goes with its "that".
        if (g.attitudes.length === 0) relativeClause(reading, actors, p, i - 1, g);
        break;
      }
      i = verb - 1;
      continue;
    }
    // "anything taken since 2022": a time.
    const isSince = lowerAt(reading, i) === "since" && /^\d/.test(lowerAt(reading, i + 1));
    if (!isSince && starting.some((m) => isKind(m, "break"))) break;
    // "children whose return Ukraine demands": the clause begins inside the wording.
    const own =
      i === p.to && hasKind(reading, kinds.relative) && reading.marks.some((m) => isKind(m, "relative") && m.from > p.from && m.to <= p.to);
    // "The American plan would recognise it, the European draft would not": a clause of its own.
    if (comma && verb && actors.some((a) => a.from === i && a.kind === "text" && !a.oblique && isWord(reading, a.to, auxiliaries))) break;
    const actor = actors.find((a) => a.from === i && !a.oblique && a.kind !== "text");
    // "was, in his words, a trick": says who sees it so, and begins no clause.
    if (actor?.kind === "pronoun" && actor.to - actor.from === 3) {
      i = actor.to - 1;
      continue;
    }
    // "could buy it and run it jointly": an object, and no clause of its own.
    if (actor?.pronoun === "thing" && !comma && isHandled(reading, i)) continue;
    if (actor && !verb && isRefusedTopic(reading, p, actor)) {
      Object.assign(g, { side: negated(g.side, false), will: true, subject: actor });
      return;
    }
    const isObjectFirst = actor !== undefined && !verb && (own || isFrontedObject(reading, p, actor));
    if (actor && (comma || verb || isObjectFirst)) {
      if (contacts.has(lowerAt(reading, i - 1)) || isObjectFirst || (!verb && isFronted(reading, p)))
        relativeClause(reading, actors, p, i - 1, g);
      break;
    }
    if (isWord(reading, i, auxiliaries) || isWord(reading, i, linkingVerbs)) verb = true;
    if (starting.length === 0) {
      if (isHeldAgainst(reading, i)) break;
      continue;
    }
    if (starting.some((m) => isKind(m, "attitude") && takesPlaceOf(reading, m))) return;
    // "was an illusory goal": no goal.
    const isSpoilt = (said: Mark<"predication">): boolean =>
      said.meaning.effect !== "oppose" &&
      starting.some((m) => isKind(m, "attitude") && m.meaning.effect === "oppose" && m.to === said.to && m.to - m.from > 1);
    const predication = starting.find((m): m is Mark<"predication"> => isKind(m, "predication") && !isSpoilt(m));
    if (predication && takesIt(reading, actors, predication, p, g, made || names, flips % 2 === 1 && !negatedLeft)) return;
    const attitude = starting.find(
      (m): m is Mark<"attitude"> =>
        isKind(m, "attitude") &&
        ((names && isCalled(m, p)) ||
          (complement !== undefined && i - complement <= 1 && isVerdict(m)) ||
          predicates(reading, m, verb || names, commas % 2 === 1)),
    );
    // "…, considers the minister": says whose view it is.
    const isTag =
      comma && attitude && attitude.to - i === 1 && beginsAt(reading, i, kinds.say) && actors.some((a) => a.from === attitude.to);
    if (isTag) break;
    if (attitude && isGapped(reading, actors, p, i)) return;
    if ((predication || attitude) && isShare(reading, p)) return;
    if (attitude && isTextsAct(reading, actors, attitude, p)) return;
    if (attitude) {
      meetPredicate(reading, actors, attitude, p, g, flips % 2 === 1 && !negatedLeft);
      return;
    }
    // "was denied by the White House"
    const denial = verb ? starting.find((m): m is Mark<"denial"> => isKind(m, "denial") && lowerAt(reading, m.to) === "by") : undefined;
    const denier = denial && agentAfter(reading, actors, denial.to, denial.to + 4);
    if (denier) {
      g.denied = denial;
      g.subject = denier;
      return;
    }
    // "neither leaves Donbas nor accepts limits": "nor" denies what stands behind it.
    const paired =
      starting.some((m) => lowerAt(reading, m.from) === "nor") && g.negators.some((n) => lowerAt(reading, n.from) === "neither");
    if (isHeldAgainst(reading, i)) break;
    const negator = paired
      ? undefined
      : starting.find((m) => isKind(m, "negator") && !forwards.has(lowerAt(reading, m.from)) && !turnsNothing(reading, m.to));
    // "will not call it Russian, neither Crimea nor Donbas": said twice.
    const again = negator !== undefined && g.negators.length > 0 && ["neither", "nor"].includes(lowerAt(reading, negator.from));
    if (again) break;
    if (negator) {
      flips++;
      g.negators.push(negator);
    }
    const modal = starting.find((m): m is Mark<"prescriptive" | "possibility"> => isKind(m, "prescriptive") || isKind(m, "possibility"));
    if (modal) {
      // "no guarantee without America can work": what the wording denies is not left open.
      if (isKind(modal, "possibility") && saysNo(reading, p)) g.modal ??= "prescriptive";
      noteModal(reading, modal, g);
      verb = true;
    }
    // "the regions claimed by Russia": nobody takes the word.
    if (starting.some((m) => (isKind(m, "say") && lowerAt(reading, m.to) !== "by") || isKind(m, "condition"))) break;
  }
  if (flips % 2 === 1 && verb) g.side = negated(g.side, false);
}

/** An "until" of its own opens the second half of the wording. */
const lastsUntil = (reading: Reading, { from, to }: Mark<"provision">): boolean =>
  reading.words.slice(from + 1, to - 2).some((w) => w.lexeme.lower === "until");

/** What an attitude that is predicated on the wording makes of its side, and whose it is. `turned`: it is denied. */
function meetPredicate(
  reading: Reading,
  actors: readonly Actor[],
  attitude: Mark<"attitude">,
  p: Mark<"provision">,
  g: Governed,
  turned: boolean,
): void {
  const { effect, will } = attitude.meaning;
  noteAttitude(reading, p, attitude, g);
  if (turned) g.side = negated(g.side, effect === "oppose" && will);
  const by = agentAfter(reading, actors, attitude.from + 1, attitude.to + 4);
  // "has been demanding was rejected by": the agent of another verb.
  const isOwn = by === undefined || !reading.words.slice(attitude.to, by.from).some((w) => isOf(w, finiteBe));
  const agent = (isOwn ? by : undefined) ?? (effect === "support" || !will ? undefined : takerOf(reading, actors, attitude));
  if (agent === undefined && g.subject === undefined && will) g.subject = placeBefore(reading, actors, p);
  // "Europe's proposal of a truce was unacceptable": whoever says so, and not the proposal.
  if (agent !== undefined || (g.subject?.kind === "text" && g.subject.to <= p.from)) g.subject = agent;
}

/**
 * "The plan would freeze the front, which Kyiv opposes": whose the front is is told already, and the clause tells of another
 * (`secondStance`); nor is it about what the sentence has for its subject.
 */
function isAboutAnother(reading: Reading, p: Mark<"provision">, at: number, g: Governed, verb: boolean): boolean {
  if (lowerAt(reading, at) !== "which" && takesUpNoun(reading, at) === undefined) return false;
  return isLaidDown(g) || ((verb || endsBetween(reading, p.to, at, kinds.attitude)) && isOfAnother(reading, p, at));
}

/** What a clause takes up is the wording right before it. */
export function isOfAnother(reading: Reading, p: Mark<"provision">, clause: number): boolean {
  return reading.provisions.some((other) => other.from >= p.to && other.to <= clause);
}

/** A text or somebody is said to do it or to have it done. */
export const isLaidDown = (g: Governed): boolean => g.subject !== undefined && g.modal !== undefined;

/** The wording has its own denial in it: "without America no guarantee". */
function saysNo(reading: Reading, p: Mark<"provision">): boolean {
  return reading.words.slice(p.from, p.to).some((w, i) => ((p.mask >>> i) & 1) === 1 && ["no", "not", "nothing"].includes(w.lexeme.lower));
}
