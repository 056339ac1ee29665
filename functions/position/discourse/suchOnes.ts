import { isWord } from "../cues/wordClasses.ts";
import { linkingVerbs } from "../language/grammar.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, isBoundary, lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import { nounsOf } from "./topics.ts";

/** Nouns that say that a thing is of the kind spoken of. Origin: own reading. */
const sorts = new Set("sort kind type nature description".split(" "));
const pointers = new Set("this that such these those".split(" "));
/** Sentences since it was spoken of. */
const oldest = 1;

/**
 * "Moscow offers three days. Kyiv will not join such a truce": the one that was just spoken of. A wording that says no more than what kind of
 * thing it is stands for the provision of the same issue that the sentence before was about.
 */
export function asSpokenOf(
  reading: Reading,
  mentions: readonly Mark<"provision">[],
  topics: readonly Topic[],
): readonly Mark<"provision">[] {
  const [topic, ...more] = topics;
  if (topic === undefined || topic.age > oldest || more.some((t) => t.provision !== topic.provision)) return mentions;
  const isMeant = (p: Mark<"provision">): boolean =>
    p.meaning.provision !== topic.provision &&
    (isSuch(reading, p) || isSameNoun(reading, p, topic)) &&
    issueOf(p.meaning.provision) === issueOf(topic.provision);
  if (!mentions.some(isMeant)) return mentions;
  return mentions.map((p) => (isMeant(p) ? { ...p, meaning: { ...p.meaning, provision: topic.provision } } : p));
}

const issueOf = (provision: string): string => provision.slice(0, provision.indexOf("."));

/** "such a truce", "that kind of truce", "a truce of this sort". */
function isSuch(reading: Reading, p: Mark<"provision">): boolean {
  const before = ["a", "an"].includes(lowerAt(reading, p.from - 1)) ? p.from - 2 : p.from - 1;
  if (lowerAt(reading, before) === "such") return true;
  if (lowerAt(reading, before) === "of" && sorts.has(lowerAt(reading, before - 1))) return pointers.has(lowerAt(reading, before - 2));
  if (lowerAt(reading, p.to) !== "of" || !pointers.has(lowerAt(reading, p.to + 1))) return false;
  return [2, 3].some((gap) => sorts.has(lowerAt(reading, p.to + gap)));
}

/** "A truce for the holidays would buy Kyiv time. “We don't want a truce,” he said.": the same noun, where nobody else has come in. */
function isSameNoun(reading: Reading, { from, to }: Mark<"provision">, topic: Topic): boolean {
  if (topic.age > 0 || to - from > 1 || !["a", "any", "the", "this", "no"].includes(lowerAt(reading, from - 1))) return false;
  if (!isBoundary(reading, to)) return false;
  return !hasKind(reading, kinds.party) && nounsOf(topic).some((noun) => noun.toLowerCase() === lowerAt(reading, from));
}

/** "promotes such a deployment", "ruled out any such force": whatever the noun, it is the thing that was spoken of. */
export function isSuchThing(reading: Reading, at: number): boolean {
  const noun = ["a", "an"].includes(lowerAt(reading, at)) ? at + 1 : at;
  const isNoun = !isBoundary(reading, noun) && !reading.words[noun]?.lexeme.light;
  return isNoun && endsClause(reading, noun + 1);
}

/** "Such a meeting can only be the result of …": the end of the phrase that the sentence opens with, where that was spoken of by the same noun. */
export function suchSubject(reading: Reading, topics: readonly Topic[]): { topic: Topic; at: number } | undefined {
  const [topic, ...more] = topics;
  if (topic === undefined || topic.age > oldest || more.some((t) => t.provision !== topic.provision)) return undefined;
  const noun = lowerAt(reading, 0) === "such" && ["a", "an"].includes(lowerAt(reading, 1)) ? 2 : undefined;
  if (noun === undefined || !(isWord(reading, noun + 1, auxiliaries) || isWord(reading, noun + 1, linkingVerbs))) return undefined;
  return nounsOf(topic).some((named) => named.toLowerCase() === lowerAt(reading, noun)) ? { topic, at: noun + 1 } : undefined;
}

/** One thing was spoken of; and in "people are willing to accept such a freeze" those who are asked are nobody's party. */
export const isSuchWanted = (reading: Reading, attitude: Mark<"attitude">, topics: readonly Topic[]): boolean =>
  new Set(topics.map((t) => t.provision)).size === 1 &&
  reading.marks.some((m) => (isKind(m, "party") || isKind(m, "pronoun")) && m.to <= attitude.from);
