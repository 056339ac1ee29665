import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isPassive, lowerAt } from "../../sentence/syntax.ts";
import { answerIs, frontedTopic } from "../constructions/frontedTopic.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";
import { isOnTerms } from "./answerTerms.ts";
import { isToSomebody, takesNothingElse } from "./bareAnswers.ts";
import { curtAnswerBefore } from "./curtAnswers.ts";
import { doerAskedAbout } from "./doerAskedAbout.ts";
import { deniedBefore, opinionAt, wordOf } from "./wordAnswers.ts";

/** Somebody is asked: "Asked whether …", "when pressed on …", "to a reporter who enquired about …". */
const asking = wordClass(
  "asked pressed questioned quizzed challenged prodded enquired inquired queried wondered know shown confronted question",
);
const topics = new Set("whether if about on why how with".split(" "));
/** What may stand before it where nobody asks as its subject. */
const leads = new Set(
  "when who if and while once was were been be being repeatedly again directly specifically then reporter reporters journalist journalists interviewer presenter host anchor".split(
    " ",
  ),
);
const askedWithin = 20;

/** "Asked about a truce, Putin said it was out of the question": where the question begins and ends that the wording stands in. */
function questionAround(reading: Reading, p: Mark<"provision">): { from: number; to: number } | undefined {
  if (!hasWord(reading, asking)) return undefined;
  // "Asked about peacekeepers": a wording may begin with the word itself.
  for (let i = p.from; i >= Math.max(0, p.from - askedWithin); i--) {
    if (i < p.from && (beforeAt(reading, i + 1) & (wall | mark.quote | mark.colon)) !== 0) return undefined;
    if (!isWord(reading, i, asking)) continue;
    const isAsked = lowerAt(reading, i) === "know" ? isToKnow(reading, i) : isLed(reading, i);
    // "Pressed on the deadline, he said that new sanctions …": the answer has begun.
    const speaks = (m: Mark): boolean =>
      isKind(m, "say") && endsAt(reading, m.from - 1, kinds.pronoun | kinds.party | kinds.office) && !reading.words[m.from - 1]?.possessive;
    // "whether he thinks that Kyiv is ready": still asked.
    const isAskedOf = (m: Mark): boolean => ["whether", "if"].includes(lowerAt(reading, m.from - 2));
    if (reading.marks.some((m) => m.from > i + 1 && m.to <= p.from && speaks(m) && !isAskedOf(m))) return undefined;
    if (!isAsked || !namesTopic(reading, i, Math.max(p.from, i + 1))) return undefined;
    let to = p.to;
    const passive = ["was", "were"].includes(lowerAt(reading, i - 1));
    while (to < reading.words.length && (beforeAt(reading, to) & mark.comma) === 0 && !(passive && lowerAt(reading, to) === "and")) to++;
    return { from: i, to };
  }
  return undefined;
}

/** "Asked whether Kyiv could live with it, Yermak smiled": what is asked and not answered there. */
export const isAskedAbout = (reading: Reading, p: Mark<"provision">): boolean => questionAround(reading, p) !== undefined;

/** "asked about", "asked by a reporter on the plane whether": what is asked begins there. */
function namesTopic(reading: Reading, asked: number, to: number): boolean {
  for (let i = asked + 1; i <= Math.min(to, asked + longestPlace); i++) {
    const lower = lowerAt(reading, i);
    if ((i <= asked + nearTopic && topics.has(lower)) || lower === "whether" || lower === "if") return true;
    if (beforeAt(reading, i) !== 0) return false;
  }
  return false;
}
const nearTopic = 4;
const longestPlace = 9;

const isLed = (reading: Reading, at: number): boolean =>
  // "To the question whether …, Peskov answered no"
  lowerAt(reading, at) === "question"
    ? lowerAt(reading, at - 1) === "the" && ["to", "on"].includes(lowerAt(reading, at - 2))
    : at === 0 || leads.has(lowerAt(reading, at - 1)) || (beforeAt(reading, at) & mark.comma) !== 0;

/** "a reporter who wanted to know whether …" */
const isToKnow = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at - 1) === "to" &&
  ["wanted", "wants", "wished"].includes(lowerAt(reading, at - 2)) &&
  wanted.has(lowerAt(reading, at + 1));
const wanted = new Set("whether if about more".split(" "));

/** "would not budge", "did not give an inch": of where he stands nothing is said; "the answer is" says nothing yet. */
const isUnmoved = (reading: Reading, { from, to, meaning }: Mark<"attitude">): boolean =>
  meaning.effect === "support" && to - from > 1 && ["not", "answer"].includes(lowerAt(reading, from));

/** "…, he said an American backstop was essential": the verdict is on another thing than what was asked. */
const isOfAnother = (reading: Reading, { from }: Mark<"attitude">, p: Mark<"provision">): boolean =>
  reading.provisions.some((other) => other.from >= p.to && other.to <= from && from - other.to <= longestCopula);
const longestCopula = 2;

/**
 * What is answered in the sentence to a question in it: "Asked about a truce, Putin said no". Undefined where the wording is not asked
 * about; `embedded` where nothing in the answer says how somebody stands to it.
 */
export function answeredThere(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const asked = questionAround(reading, p);
  const question = asked ?? frontedTopic(reading, p);
  if (question === undefined) return undefined;
  const g = ungoverned(p);
  if (reading.provisions.some((other) => other.from >= question.from && other.from < p.from)) return { ...g, embedded: true };
  const isBeside = (at: number): boolean => at < question.from || at >= question.to;
  const answer = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") &&
      isBeside(m.from) &&
      isBeside(m.to - 1) &&
      !isUnmoved(reading, m) &&
      !isOfAnother(reading, m, p) &&
      (takesNothingElse(reading, m) || isToSomebody(reading, actors, m) !== undefined),
  );
  const said = reading.marks.find((m): m is Mark<"predication"> => isKind(m, "predication") && isBeside(m.from) && isBeside(m.to - 1));
  const onTerms = isOnTerms(reading, question.to);
  const effect = onTerms
    ? undefined
    : (plainAnswer(reading, isBeside) ??
      (asked && quotedAnswer(reading, isBeside)) ??
      answer?.meaning.effect ??
      said?.meaning.effect ??
      wordOf(reading, isBeside));
  if (onTerms) {
    const subject = actors.find(
      (a) => isBeside(a.from) && a.from > question.to && a.kind === "pronoun" && a.pronoun === "person" && !a.oblique,
    );
    return {
      ...g,
      conditional: true,
      will: true,
      modal: "prescriptive",
      subject: subject ?? (asked && askedAbout(reading, actors, p, asked.from)?.subject),
    };
  }
  // "“We never offered that,” he said when asked about reports of it"
  const denial = asked && reading.marks.find((m): m is Mark<"denial"> => isKind(m, "denial") && isBeside(m.from) && isBeside(m.to - 1));
  if (denial) return { ...g, denied: denial, will: true, subject: answerer(actors, reading, isBeside) };
  if (effect === undefined && asked === undefined) return undefined;
  const isWord =
    answer === undefined || ["no", "yes"].includes(lowerAt(reading, answer.to - 1)) || opinionAt(reading, answer.to - 1) !== undefined;
  const other = asked && effect !== undefined && isWord ? askedAbout(reading, actors, p, asked.from) : undefined;
  if (other) {
    const { attitude, subject } = other;
    const side = applied(reading, p, g.side, effect === "open" ? "open" : (attitude?.meaning.effect ?? "support"));
    g.side = effect === "oppose" ? negated(side, false) : side;
    return { ...g, attitudes: attitude ? [attitude] : [], will: true, subject };
  }
  if (effect === undefined || effect === "support") g.embedded = effect === undefined;
  else g.side = applied(reading, p, g.side, effect);
  if (g.embedded) return g;
  const at = answer?.from ?? said?.from;
  if (at !== undefined && deniedBefore(reading, at)) g.side = negated(g.side, effect === "oppose");
  g.attitudes = answer ? [answer] : [];
  g.will = true;
  g.modal = g.side === "open" ? "possibility" : "prescriptive";
  g.subject =
    (answer && isToSomebody(reading, actors, answer)) ??
    (answer && placedBehind(reading, actors, answer)) ??
    answerer(actors, reading, isBeside);
  return g;
}

const answerer = (actors: readonly Actor[], reading: Reading, isBeside: (at: number) => boolean): Actor | undefined =>
  actors.find(
    (a) =>
      !a.oblique &&
      !a.possessive &&
      isBeside(a.from) &&
      a.kind !== "text" &&
      a.kind !== "source" &&
      a.pronoun !== "thing" &&
      // "Let us think about it"
      lowerAt(reading, a.from - 1) !== "let",
  );

/** "some flexibility in Kyiv": where it is. */
function placedBehind(reading: Reading, actors: readonly Actor[], { to }: Mark): Actor | undefined {
  if (!["in", "from", "among"].includes(lowerAt(reading, to))) return undefined;
  const place = actors.find((a) => a.from === to + 1 && a.parties.length > 0 && a.kind !== "text");
  return place && { ...place, oblique: false };
}

/** "the answer is no". */
function plainAnswer(reading: Reading, isBeside: (at: number) => boolean): "support" | "oppose" | undefined {
  const at = reading.words.findIndex((w, i) => w.lexeme.lower === "answer" && isBeside(i));
  return at < 0 ? undefined : answerIs(reading, at);
}

/** "“Why not?” he replied when asked about it". */
function quotedAnswer(reading: Reading, isBeside: (at: number) => boolean): "open" | "oppose" | "support" | undefined {
  for (let i = 1; i < reading.words.length; i++)
    if (isBeside(i) && (beforeAt(reading, i) & mark.quote) !== 0) return curtAnswerBefore(reading, i);
  return undefined;
}

/** "Asked whether Kyiv was ready to leave, he said yes": whose will was asked about, and how the question puts it. */
function askedAbout(
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  question: number,
): { subject: Actor; attitude: Mark<"attitude"> | undefined } | undefined {
  const doer = doerAskedAbout(reading, actors, p, question);
  if (doer) return { subject: doer, attitude: undefined };
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.meaning.will && m.from > question && m.to <= p.from && p.from - m.to <= 3 && !isPassive(reading, m),
  );
  const subject = attitude && actors.findLast((a) => a.from > question && a.to <= attitude.from && !a.oblique && a.kind !== "text");
  const gap = attitude && subject ? reading.words.slice(subject.to, attitude.from) : [];
  return attitude && subject && subject.parties.length > 0 && gap.every((w) => w.before === 0) ? { subject, attitude } : undefined;
}
