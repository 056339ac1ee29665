import { isAuthor } from "./actorOwners.ts";
import type { Actor } from "./actors.ts";
import { governs, meetAttitude } from "./attitudeMet.ts";
import { asideBefore, endsOpening, isPromiseBefore, mainClause } from "./clauses.ts";
import { type Governed, negated, noteModal } from "./govern.ts";
import { announces, earlierThat, firstOfList, isListed } from "./parallels.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { type Shell, shellAround } from "./shells.ts";
import { auxiliaries, beforeAt, isAdjective, isCoordinator, isSubject, lowerAt, startsVerb } from "./syntax.ts";
import { mark, wall } from "./tokens.ts";
import { need, neededFrom } from "./without.ts";

/** Nouns with which what follows is only spoken of: "the way to a ceasefire", "talks on sanctions". Origin: own reading. */
const embedders = new Set(
  "way ways route path road key step steps chance chances hope hopes effort efforts drive talks talk negotiations negotiation discussion discussions meeting meetings issue issues question questions topic subject matter fate risk fear fears danger debate speculation word news nature date timetable progress search quest involvement role participation interest violation violations violating breach breaches".split(
    " ",
  ),
);

/** "one of the preconditions for easing sanctions": it is accepted, on conditions. */
const preconditions = new Set("precondition preconditions condition conditions prerequisite prerequisites price prices".split(" "));

const longestSearch = 45;

/** How far the walk has come. */
export interface Walk {
  at: number;
  /** First word of the last governor found, or of the wording. */
  governor: number;
  refusal: boolean;
  commas: number;
  /** Nothing further governs; only the subject is looked for. */
  subjectOnly: boolean;
  afterRelative: boolean;
  /** The "without" over what is needed: "no peace without …". */
  needed: number | undefined;
  /** The noun whose clause the wording stands in: "any deal in which …". */
  shell: Shell | undefined;
  /** What stands before a colon says who or what follows, and denies nothing of it. */
  pastColon: boolean;
}

/** From the wording to the left: attitudes, negators, modals, until the subject or a boundary. */
export function walkLeft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  const walk: Walk = {
    at: p.from - 1,
    governor: p.from,
    refusal: false,
    commas: 0,
    subjectOnly: false,
    afterRelative: false,
    pastColon: false,
    needed: neededFrom(reading, p),
    shell: shellAround(reading, p),
  };
  const clause = mainClause(reading);
  const start = clause <= p.from ? clause : 0;
  for (let steps = 0; walk.at >= 0 && steps < longestSearch; steps++) {
    const before = beforeAt(reading, walk.at + 1);
    if ((before & (wall | mark.open | mark.close | mark.dash)) !== 0) return;
    if ((before & mark.colon) !== 0 && g.attitudes.length + g.negators.length > 0 && !announces(reading, walk.at)) return;
    if ((before & mark.colon) !== 0) walk.pastColon = !announces(reading, walk.at);
    if (walk.at < start) return;
    if ((before & mark.comma) !== 0) {
      if (endsOpening(reading, walk.at)) return;
      const aside = asideBefore(reading, walk.at);
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
    const covered = actor?.kind === "text" && reading.endingAt[walk.at]?.some((m) => isKind(m, "attitude") && m.from < actor.from);
    if (actor && !covered) {
      if (meetActor(reading, actors, actor, p, g, walk)) return;
      continue;
    }
    if (meetWord(reading, actors, p, g, walk)) return;
  }
}

/** What governs the noun governs what its clause says; what the clause lays down is none of the subject's doing. */
function leaveShell(walk: Walk, { from }: Shell, g: Governed): void {
  walk.at = from - 1;
  walk.governor = from;
  walk.commas = 0;
  walk.subjectOnly = false;
  walk.shell = undefined;
  g.obliged = false;
}

/** True where the walk ends at the actor. */
function meetActor(reading: Reading, actors: readonly Actor[], actor: Actor, p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  if (actor.kind === "text" && contains(reading, actor, p, g)) {
    g.subject = actor;
    return true;
  }
  if (
    !isSubject(reading, actor, p, g.attitudes) ||
    isDictatedTo(reading, actor) ||
    isNamedBy(reading, actor, p) ||
    isAuthor(reading, actor, actors)
  ) {
    walk.at = Math.min(walk.at, actor.from) - 1;
    if (lowerAt(reading, walk.at) === "that") walk.subjectOnly = false;
    return false;
  }
  const condition = reading.endingAt[actor.from - 1]?.find((m): m is Mark<"condition"> => isKind(m, "condition"));
  if (condition && (g.attitudes.length + g.negators.length > 0 || (condition.meaning.strength === "strong" && walk.commas === 0))) {
    // "If Moscow spurns the truce": nobody's position yet.
    g.insideCondition = condition.meaning.strength === "strong" ? "strong" : "weak";
    g.conditionMark = condition;
    return true;
  }
  g.subject = actor;
  // "refused to discuss whether Washington would …"
  g.silent ||= reading.endingAt[actor.from - 1]?.some((m) => isKind(m, "silence")) ?? false;
  // "nor has he waived": the denial ends with who denies.
  if (p.from - actor.to <= 2) g.denied ??= reading.endingAt[actor.to - 1]?.find((m) => isKind(m, "denial"));
  if (walk.needed === undefined) beforeSubject(reading, actor, g);
  return true;
}

/** Part of another wording: "drop its NATO bid". */
function isNamedBy(reading: Reading, actor: Actor, p: Mark<"provision">): boolean {
  return actor.kind === "outsider" && reading.provisions.some((other) => other !== p && other.from < actor.to && actor.from < other.to);
}

/** "Moscow demands that Ukraine stay out", "I don't think they will": the subject of what somebody else demands or thinks. */
function isDictatedTo(reading: Reading, actor: Actor): boolean {
  let at = actor.from - 1;
  if ((beforeAt(reading, actor.from) & (mark.comma | mark.colon)) !== 0) return false;
  if (lowerAt(reading, at) === "that") at = beforeTime(reading, at - 1);
  // "would have the United States recognise Crimea"
  if (["have", "see", "let", "make"].includes(lowerAt(reading, at)) && ["would", "will", "to", "shall"].includes(lowerAt(reading, at - 1)))
    return true;
  // "the plan has Ukraine promising"
  if (["has", "have", "had"].includes(lowerAt(reading, at)) && lowerAt(reading, actor.to).endsWith("ing")) return true;
  return reading.endingAt[at]?.some((m) => isKind(m, "denial") || (isKind(m, "attitude") && !isAdjective(reading, m))) ?? false;
}

/** "denied on Sunday that": back over when and where. */
function beforeTime(reading: Reading, at: number): number {
  for (let i = at; i > at - 3 && i > 0; i--)
    if (["on", "in", "at", "late", "early", "again"].includes(lowerAt(reading, i))) return beforeAt(reading, i) === 0 ? i - 1 : at;
  return at;
}

/** True where the walk ends at the word. */
function meetWord(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  const here = reading.endingAt[walk.at] ?? [];
  if (here.some((m) => isKind(m, "break"))) return true;
  if (lowerAt(reading, walk.at) === "that" && isCoordinator(reading, walk.at - 1)) {
    const parallel = earlierThat(reading, walk.at - 1);
    if (parallel >= 0) {
      walk.at = parallel;
      walk.commas = 0;
      walk.subjectOnly = false;
      return false;
    }
  }
  if (lowerAt(reading, walk.at) === "to" && isListed(reading, walk.at)) {
    const first = firstOfList(reading, walk.at);
    if (first >= 0) {
      walk.governor = Math.min(walk.governor, first);
      walk.at = first - 1;
      walk.commas = 0;
      return false;
    }
  }
  // "There is no country that would accept it".
  const none = ["that", "who", "which"].includes(lowerAt(reading, walk.at)) && lowerAt(reading, 0) === "there";
  const nobody = none ? [1, 2, 3, 4, 5].map((gap) => walk.at - gap).find((i) => lowerAt(reading, i) === "no") : undefined;
  if (nobody !== undefined) {
    g.side = negated(g.side, walk.refusal);
    return true;
  }
  if (here.some((m) => isKind(m, "relative"))) {
    const antecedent = antecedentOf(actors, walk.at);
    if (antecedent) {
      g.subject = antecedent;
      return true;
    }
    walk.subjectOnly = true;
    walk.afterRelative = true;
  }
  if (g.attitudes.length === 0 && lowerAt(reading, walk.at) === "for" && ["exchange", "return"].includes(lowerAt(reading, walk.at - 1))) {
    // What a party wants in exchange it wants.
    walk.subjectOnly = true;
    g.will = true;
  }
  if (
    g.attitudes.length === 0 &&
    preconditions.has(lowerAt(reading, walk.at)) &&
    ["for", "of"].includes(lowerAt(reading, walk.at + 1)) &&
    p.from - walk.at <= 4
  ) {
    g.conditional = true;
    walk.subjectOnly = true;
  }
  const denial = here.find((m) => isKind(m, "denial"));
  if (denial && walk.commas === 0) g.denied ??= denial;
  const condition = here.find((m): m is Mark<"condition"> => isKind(m, "condition"));
  if (condition && walk.commas === 0 && !walk.subjectOnly && g.attitudes.length === 0) {
    g.insideCondition = condition.meaning.strength === "strong" || isTerm(reading, condition) ? "strong" : "weak";
    g.conditionMark = condition;
    if (g.insideCondition === "weak") return true;
    walk.subjectOnly = true;
  }
  if (here.some((m) => isKind(m, "silence") && (walk.commas === 0 || m.from <= 1))) {
    g.silent = true;
    return true;
  }
  const attitude = here.find((m): m is Mark<"attitude"> => isKind(m, "attitude") && !isAdjective(reading, m));
  if (attitude && !walk.subjectOnly && governs(reading, attitude, p, g, walk)) return meetAttitude(reading, actors, attitude, p, g, walk);
  if (isCoordinator(reading, walk.at) && startsVerb(reading, walk.at + 1)) walk.subjectOnly = true;
  if (attitude?.meaning.will && walk.subjectOnly && walk.afterRelative) g.will = true;
  if (lowerAt(reading, walk.at) === "without" && [1, 2, 3].some((gap) => partings.has(lowerAt(reading, walk.at - gap)))) {
    // "parted without a truce": an event.
    g.embedded = true;
    return true;
  }
  const negator = here.find((m) => isKind(m, "negator"));
  if (negator && walk.at === p.from - 1 && negator.from === 0 && lowerAt(reading, walk.at) === "of") {
    // "Instead of 600,000 men, …": what the rest is held against.
    g.embedded = true;
    return true;
  }
  if (negator && negator.from === walk.needed) {
    need(reading, actors, p, g, negator.from);
    walk.at = negator.from - 1;
    walk.subjectOnly = true;
    return walk.at < 0;
  }
  if (negator && walk.commas === 0 && !walk.subjectOnly && !walk.pastColon) {
    g.side = negated(g.side, walk.refusal);
    walk.refusal = false;
    g.negators.push(negator);
    walk.at = negator.from - 1;
    walk.subjectOnly = lowerAt(reading, negator.from) === "without";
    return false;
  }
  const modal = here.find((m): m is Mark<"prescriptive" | "possibility"> => isKind(m, "prescriptive") || isKind(m, "possibility"));
  if (modal) {
    if (g.insideCondition !== "strong" || modal.meaning.kind !== "possibility") noteModal(reading, modal, g);
    walk.at = modal.from - 1;
    return false;
  }
  if (isEmbedder(reading, p, g, walk)) {
    g.embedded = true;
    return true;
  }
  if (here.some((m) => isKind(m, "say") && !isNoun(reading, m)) && !attitude && walk.at < p.from - 1) walk.subjectOnly = true;
  walk.at--;
  return false;
}

const partings = new Set("parted ended end left adjourned closed concluded finished broke went passed met departed".split(" "));

/** "Russia will stop fighting when the troops withdraw": what is promised hangs on it. */
function isTerm(reading: Reading, condition: Mark<"condition">): boolean {
  const term = isPromiseBefore(reading, condition) || (lowerAt(reading, condition.from) === "before" && lowerAt(reading, 0) === "no");
  return term && reading.provisions.some((other) => other.to <= condition.from);
}

/** The wording hangs on a noun that only speaks of it. */
function isEmbedder(reading: Reading, p: Mark<"provision">, g: Governed, walk: Walk): boolean {
  // "wants a date for joining": what leads to it is wanted for its sake.
  const wanted = leads.has(lowerAt(reading, walk.at)) && [1, 2].some((gap) => isWanted(reading, walk.at - gap));
  // "rejected any talk of reparations"
  const refused = [1, 2, 3].some((gap) =>
    reading.endingAt[walk.at - gap]?.some((m) => isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will),
  );
  return (
    !wanted &&
    !refused &&
    g.attitudes.length === 0 &&
    p.from - walk.at <= 4 &&
    walk.commas === 0 &&
    embedders.has(lowerAt(reading, walk.at)) &&
    linksOn(reading, walk.at + 1)
  );
}

const leads = new Set("date timetable progress way path route road".split(" "));

const isWanted = (reading: Reading, at: number): boolean =>
  reading.endingAt[at]?.some((m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect === "support") ?? false;

/** "from claims on", "its demands": a noun, and nobody speaks. */
function isNoun(reading: Reading, say: Mark<"say">): boolean {
  return say.to - say.from === 1 && nounMakers.has(lowerAt(reading, say.from - 1));
}

const nounMakers = new Set("from of on its their his her any all no for the these those".split(" "));

function linksOn(reading: Reading, at: number): boolean {
  return ["to", "of", "for", "on", "about", "at", "toward", "towards", "over", "whether", "in", "the"].includes(lowerAt(reading, at));
}

/** "a proposal to cease hostilities", "a draft concept for monitoring": the wording belongs to the text, unless somebody's will stands before it. */
function contains(reading: Reading, text: Actor, p: Mark<"provision">, g: Governed): boolean {
  if (g.attitudes.length > 0 || p.from - text.to > 3) return false;
  if (!["for", "to", "on", "of", "that", "with", "calling", "including"].includes(lowerAt(reading, text.to))) return false;
  for (let i = text.from - 1; i >= Math.max(0, text.from - 3); i--)
    if (reading.endingAt[i]?.some((m) => isKind(m, "attitude"))) return false;
  return true;
}

/** What "which" stands for: the noun right before it, or the text that the sentence is about. */
function antecedentOf(actors: readonly Actor[], relative: number): Actor | undefined {
  const near = actors.find((a) => (a.to === relative || a.to === relative - 1) && a.kind !== "source");
  if (near && (near.kind === "text" || !near.oblique)) return near;
  return actors.findLast((a) => a.to <= relative && relative - a.to <= 10 && a.kind === "text") ?? near;
}

/** "No European government would …", "Neither Kyiv nor …". */
function beforeSubject(reading: Reading, actor: Actor, g: Governed): void {
  // "Under no circumstances will Ukraine …", "Never would Kyiv …".
  const inverted = auxiliaries.has(lowerAt(reading, actor.from - 1)) && reading.endingAt[actor.from - 2]?.find((m) => isKind(m, "negator"));
  if (inverted) {
    g.side = negated(g.side, false);
    g.negators.push(inverted);
    g.modal ??= "prescriptive";
    return;
  }
  for (let i = actor.from; i >= Math.max(0, actor.from - 1); i--) {
    if (i === actor.from - 1 && (beforeAt(reading, actor.from) & mark.comma) !== 0) return;
    const negator = reading.endingAt[i]?.find((m) => isKind(m, "negator"));
    if (negator && ["no", "neither", "nor", "none", "not", "nobody"].includes(lowerAt(reading, negator.from))) {
      g.side = negated(g.side, false);
      g.negators.push(negator);
      return;
    }
  }
}
