import type { Knowledge } from "../cues/knowledge.ts";
import type { Word } from "../cues/tokens.ts";
import { mark } from "../cues/tokens.ts";
import { anyOf, firstWord, hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { finiteBe, studying } from "../language/grammar.ts";
import { beginsAt, endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import type { SentenceFacts } from "../sentence/sentenceFacts.ts";
import { auxiliaries, lowerAt } from "../sentence/syntax.ts";
import { isInItem } from "./announcedList.ts";
import { antecedentsFor, maySayOfIt, mostAntecedents } from "./antecedents.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Discourse } from "./discourse.ts";
import { disownedAt, isOfNobody } from "./disowned.ts";
import { isLeftOut } from "./ellipsis.ts";
import { notForThem } from "./notForThem.ts";
import { namesNoun, nounFor } from "./nounFor.ts";
import { exact, hasObject, linking, objects, opposites, shells } from "./objects.ts";
import { isReactionToRefusal } from "./reactions.ts";
import { suchSubject } from "./suchOnes.ts";
import { nounsOf } from "./topics.ts";
import { isText, judgedMentions } from "./verdict.ts";

/** What a sentence spoke of, for "it", "that" and "the idea" in the next. */
export interface Topic {
  provision: string;
  against: boolean;
  /** Somebody has taken a stance on it or asked about it. */
  isPut: boolean;
  /** It was only accepted on terms: "a truce", in "must hand it over before any truce". */
  onTerms: boolean;
  /** The words that named it, in their sentence. */
  reading: Reading;
  wording: Mark<"provision">;
  /** Sentences since. */
  age: number;
}

/** Pronouns that may stand for the thing that was spoken of. */
const standIns = wordClass("it they them these those ours theirs");
/** Those, and what stands for a thing or a verb without a pronoun: "such a meeting", "did not", "never will". */
const standing = anyOf(standIns, wordClass("such not will would"));
/** Answer what somebody has done. */
const reactions = new Set("condemned condemns denounced denounces criticised criticized deplored deplores protested lamented".split(" "));
/** Longest name of a topic that is tried for a pronoun. */
const mostNouns = 3;
/** A wording with a pronoun in it is read only where its words stand close together. */
const widestSpan = 6;
/** Of so many provisions at most a sentence may speak for "it" to be all of them; of more it is the plan that they make up. */
const mostTopics = 2;

/** Mentions that a sentence makes without naming the provision: by a pronoun for the thing, or by one for the whole proposition. */
export function anaphoricMentions(
  reading: Reading,
  facts: SentenceFacts,
  d: Discourse,
  knowledge: Knowledge,
  isSpoken: boolean,
): Mark<"provision">[] {
  if (reading.words.length > 60) return [];
  if (d.topics.length === 0) return isSpoken ? byNoun(reading, facts, d, knowledge) : [];
  // "Zelensky is not having it", below a list: all of it, and not its last item.
  if (d.list?.item !== undefined && !isInItem(reading, d)) return [];
  if (!maySayOfTopic(reading)) return [];
  const topics = topicsMeant(reading, d);
  if (isReactionToRefusal(reading, topics)) return [];
  const contrary = notForThem(reading, topics);
  if (contrary) return [contrary];
  const things = thingsMeant(reading, facts, topics, knowledge);
  if (things.length > 0) return things;
  // "agreed to it 44 days ago": what has just been put forward, before anything that was only named.
  const isFresh = topics.length === 1 && topics[0]?.age === 0;
  const proposed = isFresh ? byProposition(reading, topics, d.textInForce) : [];
  if (proposed.length > 0) return proposed;
  const spoken = isSpoken ? byNoun(reading, facts, d, knowledge) : [];
  if (spoken.length > 0) return spoken;
  const noun = nounFor(reading, topics);
  if (noun) return [noun];
  const such = suchSubject(reading, topics);
  if (such) return [emptyMention(such.topic.provision, such.topic.wording.meaning.polarity === "against", such.at)];
  if (isLeftOut(reading, topics)) return emptyMentions(topics, reading.words.length);
  const undone = notDoneAt(reading, topics);
  if (undone !== undefined) return emptyMentions(topics, undone);
  const judged = judgedMentions(reading, topics);
  return judged.length > 0 || isFresh ? judged : byProposition(reading, topics, d.textInForce);
}

/** "They agreed on a truce. Washington resumed its aid. Putin said he liked the idea": of what was put forward. */
const topicsMeant = (reading: Reading, { topics, put }: Discourse): readonly Topic[] =>
  put.length > 0 && !topics.some((t) => t.isPut) && hasWord(reading, ideas) ? put : topics;
const ideas = wordClass("idea suggestion proposition");

/** It has something that stands for what was spoken of, or is said of it: most sentences have nothing of the kind, and need not be asked for each. */
const maySayOfTopic = (reading: Reading): boolean =>
  hasKind(reading, kinds.attitude | kinds.predication | kinds.denial) || hasWord(reading, standing) || namesNoun(reading);

/** "Ukraine will not do so, Merz said", "Kyiv says it never will": where the verb ends that stands for what was said right before. */
function notDoneAt(reading: Reading, topics: readonly Topic[]): number | undefined {
  const [topic] = topics;
  if (topic === undefined || !hasWord(reading, wills) || topics.some((t) => t.age > 0 || t.against || t.provision !== topic.provision))
    return undefined;
  for (let i = 1; i < reading.words.length - 1; i++) {
    if (!isWord(reading, i, wills)) continue;
    const next = lowerAt(reading, i + 1);
    if (lowerAt(reading, i - 1) === "never" && endsClause(reading, i + 1)) return i + 1;
    if (next !== "not" && next !== "never") continue;
    const isSo = lowerAt(reading, i + 2) === "do" && ["so", "it", "that"].includes(lowerAt(reading, i + 3));
    if (isSo && endsClause(reading, i + 4)) return i + 4;
  }
  const last = reading.words.length - 1;
  return lowerAt(reading, last - 1) === "never" && isWord(reading, last, wills) ? last + 1 : undefined;
}
const wills = wordClass("will would");

const emptyMentions = (topics: readonly Topic[], at: number): Mark<"provision">[] =>
  topics.map(({ provision, against }) => emptyMention(provision, against, at));

/** A mention without a wording, at the word where something stands for it. */
export const emptyMention = (provision: string, against: boolean, at: number): Mark<"provision"> => ({
  meaning: { kind: "provision", provision, polarity: against ? "against" : "for" },
  from: at,
  to: at,
  mask: 0,
});

/** "The union insists that it remain at 40%": the pronoun read as the noun before, where the result is a wording of the same provision. */
export function thingsMeant(reading: Reading, facts: SentenceFacts, topics: readonly Topic[], knowledge: Knowledge): Mark<"provision">[] {
  if (!hasWord(reading, standIns) || isReady(reading, firstWord(reading, standIns)) || isOfThose(reading)) return [];
  const fresh = topics.filter((t) => t.age === 0);
  const nouns = new Set(fresh.flatMap(nounsOf).slice(-mostNouns).reverse());
  for (const noun of nouns) {
    const found = facts
      .withNoun(noun, () => readWith(noun, reading, knowledge))
      .filter((m) => fresh.some((t) => t.provision === m.meaning.provision));
    const widest = found.sort((a, b) => bits(b.mask) - bits(a.mask)).at(0);
    const isWhole = widest && (bits(widest.mask) > 1 || giving.has(lowerAt(reading, widest.from - 1)));
    if (widest && isWhole && widest.to - widest.from <= widestSpan) return [widest];
  }
  return [];
}
/** "Washington has signalled that it is willing to help": somebody is, and no thing. */
const isReady = (reading: Reading, at: number): boolean =>
  [1, 2, 3, 4].some((gap) => isWord(reading, at + gap, willing) && isWord(reading, at + 1, auxiliaries));
const willing = wordClass("willing unwilling prepared eager keen happy glad determined reluctant");
/** "there would be no American soldiers but the Europeans could send theirs": what has been named right there. */
function isOfThose(reading: Reading): boolean {
  const at = firstWord(reading, standIns);
  if (!isWord(reading, at, possessives)) return false;
  for (let i = at - 1; i > 1; i--) if (isWord(reading, i, joining)) return true;
  return false;
}
const possessives = wordClass("theirs ours");
const joining = wordClass("but while whereas");
/** "They want missiles. We may send them": what a thing alone is a wording of is given or withheld. */
const giving = new Set("send give supply deliver provide sell ship offer grant impose lift drop".split(" "));

/** "Our army keeps us alive. We accept no limits on it.": the pronoun read as a noun that the same speaker has named. */
function byNoun(reading: Reading, facts: SentenceFacts, { nouns }: Discourse, knowledge: Knowledge): Mark<"provision">[] {
  if (!hasWord(reading, standIns) || !maySayOfIt(reading)) return [];
  const pronoun = firstWord(reading, standIns);
  // "They put forward useful ideas": people.
  if (lowerAt(reading, pronoun) === "they" && beginsAt(reading, pronoun + 1, kinds.attitude | kinds.say)) return [];
  for (const noun of antecedentsFor(pronoun, reading, nouns).slice(0, mostAntecedents)) {
    const found = facts.withNoun(noun, () => readWith(noun, reading, knowledge));
    const widest = [...found].sort((a, b) => bits(b.mask) - bits(a.mask)).at(0);
    if (widest && bits(widest.mask) > 1 && widest.to - widest.from <= widestSpan) return [widest];
  }
  return [];
}

/** The wordings in which a pronoun has a part once it is read as a noun. */
function readWith(noun: string, reading: Reading, { matcher }: Knowledge): Mark<"provision">[] {
  const lexeme = matcher.lexicon.get(noun);
  const read: Word[] = reading.words.map((w) => (isOf(w, standIns) ? { ...w, lexeme } : w));
  return matcher.find(read).filter((m): m is Mark<"provision"> => isKind(m, "provision") && namesPronoun(m, reading));
}

function namesPronoun(m: Mark<"provision">, reading: Reading): boolean {
  for (let i = m.from; i < m.to; i++)
    if (((m.mask >>> (i - m.from)) & 1) === 1 && isWord(reading, i, standIns) && !isWithinAttitude(reading, i)) return true;
  return false;
}

/** "has not ruled it out": what somebody thinks of it, and no wording with it. */
const isWithinAttitude = (reading: Reading, at: number): boolean =>
  reading.marks.some((m) => isKind(m, "attitude") && m.from < at && at < m.to);

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "Moscow rejected that", "Kyiv ruled it out", "the Kremlin dismissed the idea": an empty mention right behind the attitude. `isTold`: of a text. */
function byProposition(reading: Reading, topics: readonly Topic[], isTold: boolean): Mark<"provision">[] {
  const disowned = disownedAt(reading);
  if (disowned !== undefined && topics.every((t) => t.age <= 2 && t.provision === topics[0]?.provision))
    return topics.map(({ provision, wording }) => emptyMention(provision, wording.meaning.polarity === "against", disowned));
  const aside = brushedAside(reading);
  if (aside !== undefined && topics.length === 1)
    return topics.map(({ provision, wording }) => emptyMention(provision, wording.meaning.polarity === "against", aside));
  if (!hasKind(reading, kinds.attitude) || isOfNobody(reading)) return [];
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && (m.meaning.will || isHindering(reading, m)) && hasObject(reading, m, topics),
  );
  // "It would cap the army. Zelensky said he would study it": what is read is the text.
  if (attitude && isTold && isWord(reading, attitude.from, studying)) return [];
  // "did not reject the document, nor endorse it": the text, and nothing that is in it.
  const isTexts = topics.every(isText);
  const text =
    attitude &&
    lowerAt(reading, attitude.to) === "it" &&
    reading.marks.some(
      (m) => isKind(m, "text") && m.to <= attitude.from && !isSide(reading, m) && !(isTexts && isNoObject(reading, m, attitude)),
    );
  const named = new Set(topics.map((t) => t.provision)).size;
  if (!attitude || text || named > mostTopics || (named > 1 && topics.some((t) => t.age > 1))) return [];
  // "would never agree to that": to what the text lays down, and not to the text that is named with it.
  const object = isWord(reading, attitude.to, linking) ? attitude.to + 1 : attitude.to;
  // "did not rule it out": one rules out what is proposed, and no text.
  const isRuledOut = /^rul(?:e|es|ed|ing)$/.test(
    lowerAt(reading, lowerAt(reading, attitude.from) === "not" ? attitude.from + 1 : attitude.from),
  );
  const isThat = isRuledOut || ["that", "this"].includes(lowerAt(reading, object));
  const put = isThat && topics.some((t) => t.isPut) ? topics.filter((t) => t.isPut) : topics;
  // "offers precisely that": the last thing that was spoken of.
  const taken = isWord(reading, attitude.to, exact) ? topics.slice(-1) : put;
  const isOpposite = opposites.has(lowerAt(reading, attitude.to + 1));
  // "Kyiv ruled out a truce. Moscow rejected it too": the truce, and not that it was ruled out.
  const isSuch = lowerAt(reading, attitude.to) === "such";
  const refused = attitude.meaning.effect === "oppose" && !reactions.has(lowerAt(reading, attitude.from));
  // "Kyiv ruled it out. Moscow demands it": the thing. "Moscow welcomed it": as likely that it was refused.
  const isWanted = attitude.meaning.effect === "support" && wanting.has(reading.words[attitude.from]?.lexeme.stem ?? "");
  const ofThing = isSuch || refused || (lowerAt(reading, object) === "it" && (isWanted || isDenied(reading, attitude)));
  const mentions = taken.map(({ provision, against, wording }) =>
    emptyMention(provision, (ofThing ? wording.meaning.polarity === "against" : against) !== isOpposite, attitude.to),
  );
  return [...mentions, ...inNextClause(reading, topics, attitude)];
}

/** "Moscow is blocking it": what somebody does to it, and no text. */
const isHindering = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  isWord(reading, to - 1, hindering) &&
  [1, 2, 3].some((gap) => endsAt(reading, from - gap, kinds.party)) &&
  !(isWord(reading, from - 1, finiteBe) && lowerAt(reading, from).endsWith("ed"));
const hindering = wordClass("blocking blocked blocks obstructing obstructed obstructs thwarting thwarted hindering stalling");

const wanting = new Set("demand insist require advocate champion favour seek propose want need accept ask request".split(" ").map(stem));

/** "Rubio rejected a truce. “We do not want it”": who denies that he wants it has refused the truce, and not the refusal. */
const isDenied = (reading: Reading, { from }: Mark): boolean => [1, 2, 3].some((gap) => endsAt(reading, from - gap, kinds.negator));

/** "said the paper was a joke and that he would not sign it": nothing is done with the text before, and somebody else does it. */
const isNoObject = (reading: Reading, { from, to }: Mark, attitude: Mark): boolean =>
  ![1, 2, 3].some((gap) => endsAt(reading, from - gap, kinds.attitude)) &&
  reading.marks.some((m) => (isKind(m, "party") || isKind(m, "pronoun")) && m.from >= to && m.to <= attitude.from);

/** "the former", "the latter": as likely one of two sides. */
const isSide = (reading: Reading, { to }: Mark): boolean => ["former", "latter"].includes(lowerAt(reading, to - 1));

/** "Umerov called it impossible; the Europeans said they would not be a party to it": the same thing in a clause of its own. */
function inNextClause(reading: Reading, topics: readonly Topic[], first: Mark<"attitude">): Mark<"provision">[] {
  const [topic, ...others] = topics;
  if (topic === undefined || others.length > 0 || (reading.punctuation & mark.semicolon) === 0) return [];
  const clause = reading.words.findIndex((w, i) => i >= first.to && (w.before & mark.semicolon) !== 0);
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && clause > 0 && m.from >= clause && m.meaning.will && hasObject(reading, m, topics),
  );
  return attitude ? [emptyMention(topic.provision, topic.wording.meaning.polarity === "against", attitude.to)] : [];
}

/** "brushed the idea aside", "waved it away": behind what is named inside of what is done with it. */
function brushedAside(reading: Reading): number | undefined {
  if (!hasKind(reading, kinds.predication)) return undefined;
  for (const m of reading.marks) {
    if (!isKind(m, "predication") || m.meaning.form !== "around") continue;
    const noun = m.to - 2;
    const isThing = isWord(reading, noun, objects) && noun === m.from + 1;
    const isNamed = isWord(reading, noun, shells) && ["the", "this", "that"].includes(lowerAt(reading, noun - 1));
    if ((isThing || isNamed) && endsClause(reading, m.to)) return noun + 1;
  }
  return undefined;
}
