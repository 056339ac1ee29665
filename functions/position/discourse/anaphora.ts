import type { Knowledge } from "../cues/knowledge.ts";
import type { Word } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import type { SentenceFacts } from "../sentence/sentenceFacts.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { naming } from "../stance/rightward.ts";
import type { Discourse } from "./discourse.ts";
import { nounsOf } from "./topics.ts";
import { judgedMentions } from "./verdict.ts";

/** What a sentence spoke of, for "it", "that" and "the idea" in the next. */
export interface Topic {
  provision: string;
  against: boolean;
  /** Somebody has taken a stance on it or asked about it. */
  isPut: boolean;
  /** The words that named it, in their sentence. */
  reading: Reading;
  wording: Mark<"provision">;
  /** Sentences since. */
  age: number;
}

/** Pronouns that may stand for the thing that was spoken of. */
const standIns = wordClass("it they them these those");
/** Nouns that stand for a proposition. Origin: Schmid, English Abstract Nouns as Conceptual Shells (2000). */
const shells = new Set(
  "idea demand notion suggestion condition step move request possibility prospect scenario option approach".split(" "),
);
/** "welcomes the agreement": where the topic was such a thing itself. */
const deals = new Set("deal agreement pact accord contract".split(" "));
const isDeal = ({ reading, wording }: Topic): boolean =>
  reading.words.slice(wording.from, wording.to).some((w) => deals.has(w.lexeme.lower));
/** Answer what somebody has done. */
const reactions = new Set("condemned condemns denounced denounces criticised criticized deplored deplores protested lamented".split(" "));
/** "Moscow wants the opposite." */
const opposites = new Set("opposite reverse contrary".split(" "));
const objects = new Set("it that this so".split(" "));
/** "is prepared to consider them": several things, where one sentence spoke of them right before. */
const plurals = new Set("them these those".split(" "));
/** What may stand between a verb and such an object: "agreed to it" may take up the whole of a proposal, "scoffed at it" only what was spoken of. */
const linking = new Set("at on to with about over for of".split(" "));
const exact = new Set("exactly precisely just".split(" "));
/** Answers to a proposal that need no object: "Zelensky accepted within hours." */
const answers = new Set("accepted agreed refused declined consented objected reciprocate reciprocates reciprocated".split(" "));
/** What may follow an object that ends its clause. */
const goesOn = new Set(
  "as because but and in at on when for immediately too with until unless if only while since during either again provided providing under out outright flatly angrily within yesterday today".split(
    " ",
  ),
);
/** Longest name of a topic that is tried for a pronoun. */
const mostNouns = 3;
/** A wording with a pronoun in it is read only where its words stand close together. */
const widestSpan = 6;
/** Of so many provisions at most a sentence may speak for "it" to be all of them; of more it is the plan that they make up. */
const mostTopics = 2;

/** Mentions that a sentence makes without naming the provision: by a pronoun for the thing, or by one for the whole proposition. */
export function anaphoricMentions(reading: Reading, facts: SentenceFacts, d: Discourse, knowledge: Knowledge): Mark<"provision">[] {
  if (d.topics.length === 0 || reading.words.length > 60) return [];
  const things = byThing(reading, facts, d.topics, knowledge);
  if (things.length > 0) return things;
  if (isLeftOut(reading, d.topics)) return emptyMentions(d.topics, reading.words.length);
  const judged = judgedMentions(reading, d.topics);
  return judged.length > 0 ? judged : byProposition(reading, d.topics);
}

/** "Ukraine accepted a truce. Russia did not.": the verb alone, and all of it was said right before. */
function isLeftOut({ words }: Reading, topics: readonly Topic[]): boolean {
  const [verb, not] = words.slice(-2);
  if (words.length < 3 || words.length > longestEllipsis || not?.lexeme.lower !== "not" || topics.some((t) => t.age > 0 || t.against))
    return false;
  if (pronouns.has(words[0]?.lexeme.lower ?? "")) return false;
  return new Set(topics.map((t) => t.provision)).size === 1 && ["did", "does", "has", "have", "do"].includes(verb?.lexeme.lower ?? "");
}
const longestEllipsis = 6;
const pronouns = new Set("it he she they that this we i you there".split(" "));

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
function byThing(reading: Reading, facts: SentenceFacts, topics: readonly Topic[], knowledge: Knowledge): Mark<"provision">[] {
  if (!hasWord(reading, standIns)) return [];
  const fresh = topics.filter((t) => t.age === 0);
  const nouns = new Set(fresh.flatMap(nounsOf).slice(-mostNouns).reverse());
  for (const noun of nouns) {
    const found = facts
      .withNoun(noun, () => readWith(noun, reading, knowledge))
      .filter((m) => fresh.some((t) => t.provision === m.meaning.provision));
    const widest = found.sort((a, b) => bits(b.mask) - bits(a.mask)).at(0);
    if (widest && bits(widest.mask) > 1 && widest.to - widest.from <= widestSpan) return [widest];
  }
  return [];
}

/** The wordings in which a pronoun has a part once it is read as a noun. */
function readWith(noun: string, reading: Reading, { matcher }: Knowledge): Mark<"provision">[] {
  const lexeme = matcher.lexicon.get(noun);
  const read: Word[] = reading.words.map((w) => ((w.lexeme.classes & standIns) === 0 ? w : { ...w, lexeme }));
  return matcher.find(read).filter((m): m is Mark<"provision"> => isKind(m, "provision") && namesPronoun(m, reading));
}

function namesPronoun(m: Mark<"provision">, reading: Reading): boolean {
  for (let i = m.from; i < m.to; i++) if (((m.mask >>> (i - m.from)) & 1) === 1 && isWord(reading, i, standIns)) return true;
  return false;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "Moscow rejected that", "Kyiv ruled it out", "the Kremlin dismissed the idea": an empty mention right behind the attitude. */
function byProposition(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  if (!hasKind(reading, kinds.attitude)) return [];
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will && hasObject(reading, m, topics),
  );
  // "did not reject the document, nor endorse it": the text, and nothing that is in it.
  const text = attitude && lowerAt(reading, attitude.to) === "it" && reading.marks.some((m) => isKind(m, "text") && m.to <= attitude.from);
  const named = new Set(topics.map((t) => t.provision)).size;
  if (!attitude || text || named > mostTopics || (named > 1 && topics.some((t) => t.age > 1))) return [];
  // "offers precisely that": the last thing that was spoken of.
  const taken = exact.has(lowerAt(reading, attitude.to)) ? topics.slice(-1) : topics;
  const isOpposite = opposites.has(lowerAt(reading, attitude.to + 1));
  // "Kyiv ruled out a truce. Moscow rejected it too": the truce, and not that it was ruled out.
  const ofThing = attitude.meaning.effect === "oppose" && !reactions.has(lowerAt(reading, attitude.from));
  return taken.map(({ provision, against, wording }) =>
    emptyMention(provision, (ofThing ? wording.meaning.polarity === "against" : against) !== isOpposite, attitude.to),
  );
}

function hasObject(reading: Reading, attitude: Mark<"attitude">, topics: readonly Topic[]): boolean {
  for (let i = attitude.from + 1; i < attitude.to; i++)
    if ((objects.has(lowerAt(reading, i)) || shells.has(lowerAt(reading, i))) && (i < attitude.to - 1 || endsClause(reading, attitude.to)))
      return true;
  const next = lowerAt(reading, attitude.to);
  // "Kyiv says no", "calls that unacceptable"
  const isNo =
    ["no", "yes"].includes(lowerAt(reading, attitude.to - 1)) && ![0, 1].some((gap) => lowerAt(reading, attitude.from - gap) === "not");
  if (isNo && endsClause(reading, attitude.to)) return true;
  if (objects.has(lowerAt(reading, attitude.from - 1)) && isWord(reading, attitude.from - 2, naming))
    return endsClause(reading, attitude.to);
  // "was in favour too"
  if (lowerAt(reading, attitude.to - 1) === "favour" && endsClause(reading, attitude.to)) return true;
  if (answers.has(lowerAt(reading, attitude.from)) && attitude.to - attitude.from === 1)
    return (endsClause(reading, attitude.to) && !["on", "with", "in"].includes(next)) || next === "within";
  // "demanded the same"
  if (next === "the" && lowerAt(reading, attitude.to + 1) === "same") return endsClause(reading, attitude.to + 2);
  // "scoffed at that", "offered precisely that"
  const isLinked = exact.has(next) || (linking.has(next) && attitude.meaning.effect === "oppose");
  const object = lowerAt(reading, isLinked ? attitude.to + 1 : attitude.to);
  if ((objects.has(object) || plurals.has(object)) && endsClause(reading, attitude.to + (isLinked ? 2 : 1))) return true;
  if (!["the", "this", "that", "such", "any"].includes(next)) return false;
  if (next === "the" && opposites.has(lowerAt(reading, attitude.to + 1))) return endsClause(reading, attitude.to + 2);
  if (deals.has(lowerAt(reading, attitude.to + 1)) && endsClause(reading, attitude.to + 2)) return topics.every(isDeal);
  const noun = shells.has(lowerAt(reading, attitude.to + 1))
    ? attitude.to + 1
    : shells.has(lowerAt(reading, attitude.to + 2))
      ? attitude.to + 2
      : -1;
  return noun > 0 && endsClause(reading, noun + 1);
}

export function endsClause(reading: Reading, at: number): boolean {
  return at >= reading.words.length || beforeAt(reading, at) !== 0 || goesOn.has(lowerAt(reading, at));
}
