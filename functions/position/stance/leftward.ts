import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { willNouns } from "../language/grammar.ts";
import { asideBefore, beginsClause, bracketBefore, endsOpening, mainClause } from "../sentence/clauses.ts";
import { isEmbedder, listsTopics } from "../sentence/embedded.ts";
import { endingAt, endsAt, hasKind, kinds, markEndingAt } from "../sentence/marks.ts";
import { invertedModal } from "../sentence/order.ts";
import {
  announces,
  firstOfList,
  hasPredicate,
  infinitiveBefore,
  isBareVerb,
  isButNot,
  isListed,
  verbOfList,
} from "../sentence/parallels.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isAdjective, isCoordinator, lowerAt, startsVerb } from "../sentence/syntax.ts";
import { denialOver } from "../sourcing/reportDenied.ts";
import { isSayNoun } from "../sourcing/unsaid.ts";
import { accusedOf, judgesSomebody } from "./accused.ts";
import { governs, meetAttitude } from "./attitudeMet.ts";
import { noteInside, noteWhile } from "./conditions/bargain.ts";
import { cleftCondition } from "./conditions/cleftCondition.ts";
import { isPrecondition, setsConditions } from "./conditions/preconditions.ts";
import { givenBy, isAfterDuty, isAskedFor } from "./conditions/terms.ts";
import { isMissing } from "./conditions/without.ts";
import { isClause } from "./constructions/gapped.ts";
import { namesExample } from "./examples.ts";
import { type Governed, negated } from "./govern.ts";
import {
  conditionAt,
  goesOn,
  goesOnBefore,
  isExistential,
  isForIt,
  isForItsPart,
  isInAttitude,
  isOfNobody,
  isOfWording,
  isStill,
  isWanting,
  removing,
  shortAside,
} from "./leftwardWords.ts";
import { isPurposeClause } from "./means.ts";
import { layCondition, meetActor } from "./meetActor.ts";
import { noteModal } from "./modalMet.ts";
import { denyAt, leaveVerb, meetNegator } from "./negatorMet.ts";
import { isOfClauseBefore } from "./ownPredicate.ts";
import { partsWithout } from "./parted.ts";
import { aroundIt, noteTaken, takesIf } from "./predication.ts";
import { countsThings, deniesAgain } from "./refusedList.ts";
import { antecedentOf } from "./relativeClause.ts";
import { leaveShell } from "./shells.ts";
import { type Walk, walkFrom } from "./walk.ts";

const longestSearch = 45;
const quoteBehindColon = mark.colon | mark.quote;

/** From the wording to the left: attitudes, negators, modals, until the subject or a boundary. `needed`: the "without" over what is needed. */
export function walkLeft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, needed: number | undefined): void {
  const walk = walkFrom(reading, p, needed);
  noteWhile(reading, p, g, walk);
  const around = walk.at < p.from - 1 ? undefined : aroundIt(reading, p);
  if (around) {
    // "removed a path into NATO from the draft", where the wording has the verb in it
    const isOwn = around.from === p.from && removing.test(lowerAt(reading, p.from));
    noteTaken(reading, [], isOwn ? { ...around, meaning: { ...around.meaning, effect: "support" } } : around, p, g);
    walk.at = around.from - 1;
    walk.governor = around.from;
    walk.refusal = around.meaning.effect === "oppose";
  }
  // "will fight a truce tooth and nail": once.
  const astride =
    around === undefined && hasKind(reading, kinds.attitude)
      ? reading.marks.find(
          (m): m is Mark<"attitude"> =>
            isKind(m, "attitude") && m.from < p.from && m.to > p.from && m.to <= p.to && !isOfWording(reading, m, p),
        )
      : undefined;
  if (astride) {
    // "has no plan to disengage": the attitude ends in the wording's first words.
    if (meetAttitude(reading, actors, astride, p, g, walk)) return;
  }
  stepLeft(reading, actors, p, g, walk);
}

/** "rejects several points, including …": what governs the whole, if anything does, governs the wording. */
function takesWhole(
  reading: Reading,
  actors: readonly Actor[],
  { from }: Mark<"attitude">,
  p: Mark<"provision">,
  g: Governed,
  walk: Walk,
): boolean {
  const whole: Governed = { ...g, attitudes: [...g.attitudes], negators: [...g.negators] };
  stepLeft(reading, actors, p, whole, { ...walk, commas: 0, at: from - 1 });
  if (whole.attitudes.length + whole.negators.length === 0 && !whole.embedded && !whole.silent) return false;
  Object.assign(g, whole);
  return true;
}

function stepLeft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, walk: Walk): void {
  const start = mainClause(reading) <= p.from ? mainClause(reading) : 0;
  for (let steps = 0; walk.at >= 0 && steps < longestSearch; steps++) {
    // What follows a pronoun parts it from nothing.
    let before = p.from === p.to && walk.at === p.from - 1 ? 0 : beforeAt(reading, walk.at + 1);
    if ((before & (wall | mark.open | mark.close | mark.dash)) !== 0) {
      const bracket = (before & wall) === 0 ? (bracketBefore(reading, walk.at) ?? 0) : 0;
      if (bracket === 0) return;
      walk.at = bracket - 1;
      before = 0;
    }
    if (isForItsPart(reading, walk.at)) {
      walk.at -= 3;
      continue;
    }
    if ((before & mark.colon) !== 0 && g.attitudes.length + g.negators.length > 0 && !announces(reading, walk.at)) return;
    if ((before & mark.colon) !== 0 && g.attitudes.length + g.negators.length === 0 && listsTopics(reading, walk.at)) {
      g.embedded = true;
      return;
    }
    if ((before & (mark.colon | mark.quote)) === mark.colon && g.attitudes.length === 0 && hasPredicate(reading, p)) return;
    // "nor would Moscow share it: “The plant is run by Rosatom”": a clause with a verb of its own is what is quoted.
    if ((before & quoteBehindColon) === quoteBehindColon && g.attitudes.length === 0 && isClause(reading, p)) return;
    if ((before & mark.colon) !== 0) walk.pastDenial = !announces(reading, walk.at) && !countsThings(reading, walk.at);
    if ((before & mark.colon) !== 0 && deniesAgain(reading, walk.at, p, g)) walk.subjectOnly = true;
    if (walk.at < start) return;
    if ((before & mark.comma) !== 0) {
      if (beginsClause(reading, walk.at + 1, p)) return;
      // "…, and for the army there would be limits": what is there has no subject before its clause.
      if (walk.existential && isCoordinator(reading, walk.at + 1)) return;
      const aside = asideBefore(reading, walk.at, mark.quote) ?? shortAside(reading, actors, walk.at);
      if (aside === undefined && endsOpening(reading, walk.at)) return;
      if (aside === undefined) walk.commas++;
      else walk.at = aside - 1;
      if (walk.at < 0 || (aside !== undefined && endsOpening(reading, walk.at))) return;
    }
    if (walk.shell && walk.at <= walk.shell.relative) {
      leaveShell(walk, walk.shell, g);
      continue;
    }
    const actor = actors.find((a) => a.to === walk.at + 1 && a.from < p.from);
    if (walk.shell && actor) {
      walk.at = actor.from - 1;
      continue;
    }
    if (actor && !isInAttitude(reading, actor)) {
      if (meetActor(reading, actors, actor, p, g, walk)) return;
      continue;
    }
    if (meetWord(reading, actors, p, g, walk)) return;
  }
}

/** True where the walk ends at the word. */
function meetWord(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  const { at } = walk;
  const lower = lowerAt(reading, at);
  if (at === walk.needed && isMissing(reading, at)) {
    layCondition(reading, actors, p, g, walk, at);
    return walk.at < 0;
  }
  if (endsAt(reading, at, kinds.break) && !isStill(reading, at, g)) {
    // "accepts the plan but would never …": the same subject goes on.
    const butNo = lower === "but" && lowerAt(reading, at + 1) === "no" && isWanting(reading, at);
    if (lower === "but" && walk.commas === 0 && goesOnBefore(reading, p, g, walk)) return false;
    if (!butNo && (lower !== "but" || !startsVerb(reading, walk.at + 1))) return true;
    Object.assign(walk, { subjectOnly: true, at: walk.at - 1 });
    return false;
  }
  if (lower === "that") {
    const singledOut = g.conditional ? undefined : cleftCondition(reading, at);
    if (singledOut) {
      Object.assign(g, { conditional: true, conditionMark: singledOut, modal: g.modal ?? "prescriptive" });
      return true;
    }
    const parallel = verbOfList(reading, at);
    if (parallel >= 0) {
      if (isButNot(reading, at)) denyAt(reading, at - 1, g, walk.refusal);
      walk.at = parallel;
      walk.commas = 0;
      walk.subjectOnly = false;
      return false;
    }
  }
  // "only once they have gone do the guns fall silent": the condition before it governs all of the clause.
  if (/^do(?:es)?$/.test(lower) && invertedModal(reading, p.from) === at) {
    g.modal ??= "prescriptive";
    return true;
  }
  walk.nextInfinitive ||= lower === "to" && g.attitudes.length === 0 && isCoordinator(reading, at - 1);
  const isVerbNext = walk.governor === at + 1;
  const isNext =
    lower === "to"
      ? walk.nextInfinitive || (isVerbNext && isCoordinator(reading, at - 1))
      : isCoordinator(reading, at) && isVerbNext && isBareVerb(reading, at + 1);
  const earlier = isNext ? infinitiveBefore(reading, lower === "to" ? at : at + 1) : undefined;
  if (earlier !== undefined) {
    // "agreed to halt deliveries and to exchange prisoners": the first verb takes the first thing alone.
    walk.governor = Math.min(walk.governor, earlier);
    walk.at = earlier;
    return false;
  }
  if (lower === "to" && isListed(reading, at)) {
    const first = firstOfList(reading, at);
    if (first >= 0) {
      walk.governor = Math.min(walk.governor, first);
      walk.at = first - 1;
      walk.commas = 0;
      return false;
    }
  }
  if (isOfNobody(reading, at)) {
    g.side = negated(g.side, walk.refusal);
    return true;
  }
  if (lower === "there" && isExistential(reading, at)) {
    walk.pastDenial = true;
    walk.existential = true;
  }
  if (endsAt(reading, at, kinds.relative)) {
    const antecedent = antecedentOf(actors, at);
    if (antecedent) {
      g.subject = antecedent;
      return true;
    }
    walk.subjectOnly = true;
    walk.afterRelative = true;
  }
  if (g.attitudes.length === 0 && lower === "that" && isPurposeClause(reading, at)) {
    walk.subjectOnly = true;
    walk.commas = 0;
    g.will = true;
    g.modal = "prescriptive";
  }
  if (g.attitudes.length === 0 && lower === "for" && (["exchange", "return"].includes(lowerAt(reading, at - 1)) || isForIt(reading, at))) {
    // What a party wants in exchange it wants.
    walk.subjectOnly = true;
    g.will = true;
    // "could be declared in exchange for relief": what one gets for it is no mere possibility.
    g.modal ??= "prescriptive";
    g.conditional ||= isAskedFor(reading, at);
    if (at <= 2) givenBy(reading, actors, p, g);
  }
  // "attached strings to its support for a truce"
  const isBare = g.attitudes.every((a) => isWord(reading, a.from, willNouns) && a.meaning.effect === "support");
  if (isBare && setsConditions(reading, at, p)) {
    // "sets out its conditions for it": of noun and verb only whose they are is asked.
    Object.assign(g, { conditional: true, will: true });
    Object.assign(walk, { subjectOnly: true, at: at - 1 });
    return false;
  }
  if (g.attitudes.length === 0 && isPrecondition(reading, at, p)) {
    g.conditional = true;
    walk.subjectOnly = true;
  }
  if (walk.commas === 0) g.denied ??= denialOver(reading, at, p.from);
  const accused = g.attitudes.length > 0 ? accusedOf(reading, actors, at) : undefined;
  if (accused) {
    g.subject = accused;
    return true;
  }
  const condition = conditionAt(reading, at, p);
  if (condition && condition.from === walk.needed) {
    layCondition(reading, actors, p, g, walk, condition.from);
    return walk.at < 0;
  }
  if (condition && takesIf(reading, actors, condition, p, g)) return true;
  if (condition && walk.commas === 0 && !walk.subjectOnly && g.attitudes.length === 0 && isAfterDuty(reading, condition.from)) {
    g.conditional = true;
    g.conditionMark = condition;
    g.modal = "prescriptive";
    walk.subjectOnly = true;
  } else if (condition && walk.commas === 0 && !walk.subjectOnly && g.attitudes.length === 0) {
    noteInside(reading, condition, g);
    if (g.insideCondition === "weak") return true;
    walk.subjectOnly = true;
  }
  if (endsAt(reading, at, kinds.silence) && endingAt(reading, at).some((m) => isKind(m, "silence") && (walk.commas === 0 || m.from <= 1))) {
    g.silent = true;
    return true;
  }
  const attitude = endsAt(reading, at, kinds.attitude)
    ? endingAt(reading, at).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && !isAdjective(reading, m))
    : undefined;
  if (attitude && isOfClauseBefore(reading, attitude, p)) return true;
  if (attitude && judgesSomebody(reading, actors, attitude)) {
    g.embedded ||= g.attitudes.length === 0;
    walk.at--;
    return g.embedded;
  }
  if (
    attitude &&
    !walk.subjectOnly &&
    g.attitudes.length === 0 &&
    namesExample(reading, attitude) &&
    takesWhole(reading, actors, attitude, p, g, walk)
  )
    return true;
  const isExplained = walk.pastDenial && attitude?.meaning.effect === "oppose";
  if (attitude && !walk.subjectOnly && !isExplained && governs(reading, attitude, p, g, walk))
    return meetAttitude(reading, actors, attitude, p, g, walk);
  if (isCoordinator(reading, at) && (startsVerb(reading, at + 1) || goesOn.has(lowerAt(reading, at + 1)))) leaveVerb(reading, at, g, walk);
  if (attitude?.meaning.will && walk.subjectOnly && walk.afterRelative) g.will = true;
  if (lower === "without" && partsWithout(reading, actors, at)) {
    g.embedded = true;
    return true;
  }
  const negator = markEndingAt(reading, at, "negator");
  const met = negator && meetNegator(reading, actors, negator, p, g, walk);
  if (met !== undefined) return met;
  const modal = endsAt(reading, at, kinds.prescriptive | kinds.possibility)
    ? endingAt(reading, at).find((m): m is Mark<"prescriptive" | "possibility"> => isKind(m, "prescriptive") || isKind(m, "possibility"))
    : undefined;
  if (modal) {
    if (g.insideCondition !== "strong" || modal.meaning.kind !== "possibility") noteModal(reading, modal, g);
    walk.at = modal.from - 1;
    return modal.from === invertedModal(reading, p.from);
  }
  if (isEmbedder(reading, p, g, walk)) {
    g.embedded = true;
    return true;
  }
  const says = endsAt(reading, at, kinds.say) && !attitude && at < p.from - 1;
  if (says && endingAt(reading, at).some((m) => isKind(m, "say") && !isSayNoun(reading, m))) walk.subjectOnly = true;
  walk.at--;
  return false;
}
