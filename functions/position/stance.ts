import type { Actor } from "./actors.ts";
import type { Meaning } from "./knowledge.ts";
import type { Match } from "./matcher.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { mark, wall } from "./tokens.ts";

/** Where what governs a provision leaves it: for it, open to it, against it. */
export type Side = "for" | "open" | "against";

/** What the words around a provision's wording make of it. */
export interface Governed {
  side: Side;
  conditional: boolean;
  /** The subject of the outermost word that governs it, or the possessor of the noun that does. */
  subject: Actor | undefined;
  /** Attitudes from the inside out. */
  attitudes: Mark<"attitude">[];
  /** One of them is the party's own will. */
  will: boolean;
  modal: "prescriptive" | "possibility" | undefined;
  modalAt: number | undefined;
  negators: Match<Meaning>[];
  silent: boolean;
  /** It stands inside a condition for something else. */
  insideCondition: "strong" | "weak" | undefined;
  conditionMark: Match<Meaning> | undefined;
  /** The word where the search to the left ended. */
  leftEnd: number;
  passive: boolean;
}

/** Words that may stand between two verbs of one chain: "refused to consider the …". */
const chain = new Set(
  "to that on for the a an be of its his her their been being by with any about in at into an own even such out upon itself".split(" "),
);
const longestSearch = 45;
const passiveReach = 14;

/** Turns a side round. What was refused and then negated is merely open: "has not ruled out". */
function negated(side: Side, byRefusal: boolean): Side {
  if (side === "against") return byRefusal ? "open" : "for";
  return "against";
}

function applied(side: Side, effect: "support" | "open" | "oppose"): Side {
  if (effect === "oppose") return side === "against" ? "for" : "against";
  if (effect === "open") return side === "against" ? "against" : "open";
  return side;
}

/** Finds what governs a provision's wording in its sentence. Looks at each word at most twice. */
export function govern(reading: Reading, actors: readonly Actor[], provision: Mark<"provision">): Governed {
  const g: Governed = {
    side: provision.meaning.polarity === "against" ? "against" : "for",
    conditional: provision.meaning.polarity === "conditional",
    subject: undefined,
    attitudes: [],
    will: false,
    modal: undefined,
    modalAt: undefined,
    negators: [],
    silent: false,
    insideCondition: undefined,
    conditionMark: undefined,
    leftEnd: provision.from,
    passive: false,
  };
  inside(reading, provision, g);
  if (reading.usedUp.some((m) => m.meaning.will && m.from >= provision.from && m.to <= provision.to)) g.will = true;
  const leftSide = g.side;
  toTheLeft(reading, actors, provision, g);
  if (g.attitudes.length === 0) {
    const negatedLeft = g.negators.length > 0 && g.side !== leftSide;
    toTheRight(reading, actors, provision, g, negatedLeft);
  }
  condition(reading, provision, g);
  but(reading, provision, g);
  return g;
}

/** Negators and modals between the words of the wording itself: "Crimea would never be recognised". */
function inside(reading: Reading, p: Mark<"provision">, g: Governed): void {
  for (let i = p.from; i < p.to - 1; i++)
    for (const m of reading.endingAt[i] ?? []) {
      if (m.from < p.from) continue;
      if (isKind(m, "negator")) {
        g.side = negated(g.side, false);
        g.negators.push(m);
      } else if (isKind(m, "prescriptive") || isKind(m, "possibility")) g.modal ??= m.meaning.kind;
    }
}

function toTheLeft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  const { words } = reading;
  let lastGovernor = p.from;
  let refusal = false;
  let commas = 0;
  let subjectOnly = false;
  let relativeSeen = false;
  let i = p.from - 1;
  for (let steps = 0; i >= 0 && steps < longestSearch; steps++) {
    const before = words[i + 1]?.before ?? 0;
    if ((before & (wall | mark.open | mark.close | mark.dash)) !== 0) break;
    if ((before & mark.colon) !== 0 && g.attitudes.length > 0) break;
    if ((before & mark.comma) !== 0) commas++;
    const actor = actors.find((a) => a.to === i + 1 && a.from < p.from);
    if (actor) {
      if (isSubject(reading, actor, p, g) || (actor.kind === "text" && contains(reading, actor, p, g))) {
        g.subject = actor;
        beforeSubject(reading, actor, g);
        break;
      }
      i = Math.min(i, actor.from) - 1;
      continue;
    }
    const here = reading.endingAt[i] ?? [];
    if (here.some((m) => isKind(m, "break"))) break;
    if (here.some((m) => isKind(m, "relative"))) {
      const antecedent = antecedentOf(actors, i);
      if (antecedent) {
        g.subject = antecedent;
        break;
      }
      subjectOnly = true;
      relativeSeen = true;
    }
    const conditionHere = here.find((m): m is Mark<"condition"> => isKind(m, "condition"));
    if (conditionHere && !subjectOnly) {
      g.insideCondition = conditionHere.meaning.strength === "strong" ? "strong" : "weak";
      g.conditionMark = conditionHere;
      if (g.insideCondition === "weak") break;
      subjectOnly = true;
    }
    if (commas === 0 && here.some((m) => isKind(m, "silence"))) {
      g.silent = true;
      break;
    }
    const attitude = here.find((m): m is Mark<"attitude"> => isKind(m, "attitude"));
    if (attitude && !subjectOnly && governs(reading, attitude, lastGovernor, p, g, commas)) {
      g.side = applied(g.side, attitude.meaning.effect);
      refusal = attitude.meaning.effect === "oppose" && attitude.meaning.will;
      g.attitudes.push(attitude);
      g.will ||= attitude.meaning.will;
      lastGovernor = attitude.from;
      if (isPassive(reading, attitude)) {
        g.subject = agentOf(reading, actors, attitude.to, p);
        g.passive = true;
        break;
      }
      subjectOnly = joinsVerbs(reading, attitude.from - 1);
      i = attitude.from - 1;
      commas = 0;
      continue;
    }
    if (joinsVerbs(reading, i) && isVerbStart(reading, i + 1)) subjectOnly = true;
    if (attitude?.meaning.will && subjectOnly && relativeSeen) g.will = true;
    const negator = here.find((m) => isKind(m, "negator"));
    if (negator && commas === 0 && !subjectOnly) {
      g.side = negated(g.side, refusal);
      refusal = false;
      g.negators.push(negator);
      i = negator.from - 1;
      subjectOnly = words[negator.from]?.lexeme.lower === "without";
      continue;
    }
    const modal = here.find((m) => isKind(m, "prescriptive") || isKind(m, "possibility"));
    if (modal) {
      g.modal ??= modal.meaning.kind === "possibility" ? "possibility" : "prescriptive";
      g.modalAt ??= modal.from;
      i = modal.from - 1;
      continue;
    }
    if (here.some((m) => isKind(m, "say")) && !attitude && i < p.from - 1 && !subjectOnly) subjectOnly = true;
    i--;
  }
  g.leftEnd = Math.max(0, i + 1);
}

/** "is promised", "were threatened": the subject is not who promises. */
function isPassive(reading: Reading, attitude: Mark<"attitude">): boolean {
  const word = reading.words[attitude.to - 1]?.lexeme.lower ?? "";
  if (attitude.to - attitude.from > 1 || !/(ed|en|ung|ought|ne)$/.test(word) || adjectives.has(word)) return false;
  for (let i = attitude.from - 1; i >= Math.max(0, attitude.from - 3); i--) {
    const lower = reading.words[i]?.lexeme.lower ?? "";
    if (passives.has(lower)) return true;
    if (!reading.words[i]?.lexeme.light && lower !== "not") return false;
  }
  return false;
}
const passives = new Set("is are was were be been being".split(" "));
const adjectives = new Set("prepared opposed determined committed inclined interested open".split(" "));

/** Who does it in a passive: "by the American proposal". */
function agentOf(reading: Reading, actors: readonly Actor[], from: number, p: Mark<"provision">): Actor | undefined {
  return actors.find((a) => a.from >= from && a.from - p.to < 12 && reading.words[a.from - 1]?.lexeme.lower === "by");
}

/** "and", "or" between two verbs of one subject. */
function joinsVerbs(reading: Reading, at: number): boolean {
  const lower = reading.words[at]?.lexeme.lower;
  return lower === "and" || lower === "or";
}

function isVerbStart(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  return (
    auxiliaries.has(word.lexeme.lower) ||
    otherVerbs.has(word.lexeme.lower) ||
    reading.marks.some((m) => m.from === at && (isKind(m, "say") || isKind(m, "attitude")) && /(s|ed)$/.test(word.lexeme.lower))
  );
}
const otherVerbs = new Set("views sees regards calls makes takes keeps remains wants".split(" "));

/** "a proposal to cease hostilities", "a draft concept for monitoring": the wording belongs to the text, unless somebody's will stands before it. */
function contains(reading: Reading, text: Actor, p: Mark<"provision">, g: Governed): boolean {
  if (g.attitudes.length > 0 || p.from - text.to > 3) return false;
  const link = reading.words[text.to]?.lexeme.lower ?? "";
  if (!["for", "to", "on", "of", "that", "with", "calling", "including"].includes(link)) return false;
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

/** The nearest attitude governs; a further one only where it governs the nearer one. */
function governs(reading: Reading, attitude: Mark<"attitude">, last: number, p: Mark<"provision">, g: Governed, commas: number): boolean {
  if (g.attitudes.length === 0) return !(commas > 0 && isFiniteSibling(reading, p));
  if (last - attitude.to > 4 || commas > 0) return false;
  for (let i = attitude.to; i < last; i++) {
    const word = reading.words[i];
    if (word === undefined) return false;
    const filler =
      chain.has(word.lexeme.lower) ||
      word.lexeme.light ||
      reading.endingAt[i]?.some((m) => isKind(m, "negator") || isKind(m, "prescriptive") || isKind(m, "pronoun"));
    if (!filler) return false;
  }
  return true;
}

/** "…, lift sanctions and …" in a list of verbs is governed by what governs the list, not by the verb before it. */
function isFiniteSibling(reading: Reading, p: Mark<"provision">): boolean {
  const first = reading.words[p.from];
  const previous = reading.words[p.from - 1]?.lexeme.lower ?? "";
  if (first === undefined) return false;
  const joined = (first.before & mark.comma) !== 0 || previous === "and" || previous === "or";
  return joined && bareVerbs.has(first.lexeme.lower);
}
/** Verbs that begin the wording of provisions, in their bare form. Origin: own reading. */
const bareVerbs = new Set(
  "lift ease remove scrap recognise recognize acknowledge withdraw pull release return give cede hand keep freeze halt stop end cap limit restrict reduce cut join deploy send station rebuild restore exchange swap free unfreeze impose tighten drop retain regain suspend pay raise hire pause".split(
    " ",
  ),
);

/** A subject stands before its verb: it follows no preposition, is no object of a verb before it, and owns nothing but a noun of will. */
function isSubject(reading: Reading, actor: Actor, p: Mark<"provision">, g: Governed): boolean {
  if (actor.possessive) return g.attitudes.some((a) => a.from - actor.to <= 3 && a.from >= actor.to) || p.from - actor.to <= 2;
  if (actor.oblique) return false;
  if ((actor.kind === "party" || actor.kind === "outsider") && !actsNext(reading, actor, p)) return false;
  let verb = actor.from - 1;
  if (reading.words[verb]?.lexeme.light) verb--;
  const object = reading.endingAt[verb]?.some((m) => isKind(m, "attitude") || isKind(m, "say"));
  return !(object && !followedByVerb(reading, actor));
}

/** A bare name is a subject only where something that a subject does follows; else it qualifies a noun ("NATO troops"). */
function actsNext(reading: Reading, actor: Actor, p: Mark<"provision">): boolean {
  for (let i = actor.to; i < Math.min(actor.to + 3, reading.words.length); i++) {
    const word = reading.words[i];
    if (word === undefined) return false;
    if ((word.before & mark.hyphen) !== 0) return false;
    if ((word.before & (mark.comma | mark.dash | mark.open)) !== 0) return i === actor.to;
    const { lower } = word.lexeme;
    if (lower === "and" && i > actor.to) return false;
    if (i === p.from) return bareVerbs.has(lower) || lower.endsWith("s") || lower.endsWith("ed");
    if (auxiliaries.has(lower) || lower === "and" || lower === "to") return true;
    if (otherVerbs.has(lower) || operatesAt(reading, i) || reading.marks.some((m) => m.from === i && isKind(m, "relative"))) return true;
  }
  return false;
}

function followedByVerb(reading: Reading, actor: Actor): boolean {
  const next = reading.words[actor.to];
  if (next === undefined || (next.before & (mark.comma | mark.colon)) !== 0) return false;
  const { lower } = next.lexeme;
  return auxiliaries.has(lower) || otherVerbs.has(lower) || operatesAt(reading, actor.to);
}

/** A word that something is the subject of begins here. */
function operatesAt(reading: Reading, at: number): boolean {
  return reading.marks.some(
    (m) =>
      m.from === at &&
      (isKind(m, "attitude") || isKind(m, "prescriptive") || isKind(m, "possibility") || isKind(m, "say") || isKind(m, "negator")),
  );
}
const auxiliaries = new Set("is are was were be been has have had does do did will would shall should must may might can could".split(" "));

/** "No European government would …", "Neither Kyiv nor …". */
function beforeSubject(reading: Reading, actor: Actor, g: Governed): void {
  for (let i = actor.from; i >= Math.max(0, actor.from - 1); i--) {
    if (i === actor.from - 1 && ((reading.words[actor.from]?.before ?? 0) & mark.comma) !== 0) return;
    const negator = reading.endingAt[i]?.find((m) => isKind(m, "negator"));
    if (negator && ["no", "neither", "nor", "none", "not", "nobody"].includes(reading.words[negator.from]?.lexeme.lower ?? "")) {
      g.side = negated(g.side, false);
      g.negators.push(negator);
      return;
    }
  }
}

/** Passives and predicates: "recognition of Crimea is out of the question", "sanctions were threatened by Paris". */
function toTheRight(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, negatedLeft: boolean): void {
  const { words } = reading;
  let flips = 0;
  let seenVerb = false;
  for (let i = p.to; i < Math.min(words.length, p.to + passiveReach); i++) {
    const word = words[i];
    if (word === undefined || (word.before & (wall | mark.dash)) !== 0) return;
    const comma = (word.before & (mark.comma | mark.colon)) !== 0;
    if (comma && !seenVerb && !word.lexeme.light && i - p.to > 8) return;
    const starting = reading.marks.filter((m) => m.from === i);
    if (starting.some((m) => isKind(m, "break") || isKind(m, "relative"))) return;
    const actor = actors.find((a) => a.from === i && !a.oblique && a.kind !== "text");
    if (actor && (comma || seenVerb)) return;
    if (auxiliaries.has(word.lexeme.lower)) seenVerb = true;
    const attitude = starting.find(
      (m): m is Mark<"attitude"> => (isKind(m, "attitude") && m.meaning.effect !== "support") || (isKind(m, "attitude") && seenVerb),
    );
    if (attitude && (seenVerb || standsAlone(reading, attitude))) {
      if (flips % 2 === 1) g.negators.push(attitude);
      g.side = applied(g.side, attitude.meaning.effect);
      if (flips % 2 === 1 && !negatedLeft) g.side = negated(g.side, attitude.meaning.effect === "oppose" && attitude.meaning.will);
      g.attitudes.push(attitude);
      g.will ||= attitude.meaning.will;
      agent(reading, actors, attitude, g);
      return;
    }
    const negator = starting.find((m) => isKind(m, "negator"));
    if (negator) {
      flips++;
      g.negators.push(negator);
    }
    const modal = starting.find((m) => isKind(m, "prescriptive") || isKind(m, "possibility"));
    if (modal) {
      g.modal ??= modal.meaning.kind === "possibility" ? "possibility" : "prescriptive";
      seenVerb = true;
    }
    if (starting.some((m) => isKind(m, "say") || isKind(m, "condition")) && !attitude) break;
  }
  if (flips % 2 === 1 && seenVerb) g.side = negated(g.side, false);
}

/** Present-tense predicates need no auxiliary: "contradicts the Constitution". */
function standsAlone(reading: Reading, attitude: Mark<"attitude">): boolean {
  return reading.words[attitude.from]?.lexeme.lower.endsWith("s") ?? false;
}

function agent(reading: Reading, actors: readonly Actor[], attitude: Mark<"attitude">, g: Governed): void {
  for (let i = attitude.to; i < Math.min(reading.words.length, attitude.to + 3); i++)
    if (reading.words[i]?.lexeme.lower === "by" || reading.words[i]?.lexeme.lower === "for") {
      const by = actors.find((a) => a.from > i && a.from <= i + 3);
      if (by) {
        g.subject = by;
        g.passive = true;
      }
      return;
    }
}

/** "We agree to a truce, but it must …": agreement with a but. */
function but(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const agrees = g.attitudes.some((a) => agreement.has(reading.words[a.from]?.lexeme.stem ?? ""));
  if (!agrees || g.side === "against") return;
  for (let i = p.to; i < reading.words.length; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.before & wall) !== 0) return;
    if (word.lexeme.lower !== "but") continue;
    const demand = reading.words
      .slice(i + 1, i + 12)
      .some((w) =>
        ["must", "should", "need", "needs", "have", "has", "not", "only", "require", "requires", "demands", "wants", "insists"].includes(
          w.lexeme.lower,
        ),
      );
    if (demand) g.conditional = true;
    return;
  }
}
const agreement = new Set(["agree", "accept", "welcom", "support", "stand", "readi", "back", "endors", "agreement"]);

/** A condition after the wording, or at the head of the sentence. */
function condition(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (g.insideCondition) return;
  for (const m of reading.marks) {
    if (!isKind(m, "condition")) continue;
    if (m.meaning.strength === "aside" || (m.from >= p.from && m.from < p.to)) continue;
    if (m.from >= p.to) {
      if (blocked(reading, p.to, m.from)) break;
    } else if (!(m.from <= 2 && (m.meaning.strength === "strong" || reading.words[m.from]?.lexeme.lower === "if") && opens(reading, m, p)))
      continue;
    if (m.meaning.strength === "strong" || (g.will && g.side === "open") || (g.will && g.side === "for")) {
      g.conditional = true;
      g.conditionMark = m;
      return;
    }
  }
}

function blocked(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const word = reading.words[i];
    if (word && (word.before & wall) !== 0) return true;
    if (
      reading.marks.some(
        (m) => m.from === i && ((isKind(m, "break") && reading.words[i + 1]?.lexeme.lower !== "only") || (isKind(m, "say") && i < to)),
      )
    )
      return true;
  }
  return false;
}

/** "Unless Russia agrees, …": an opening clause that ends with a comma before the wording. */
function opens(reading: Reading, m: Match<Meaning>, p: Mark<"provision">): boolean {
  for (let i = m.to; i <= p.from; i++) if (((reading.words[i]?.before ?? 0) & mark.comma) !== 0) return true;
  return false;
}
