import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { emptyMention, type Topic } from "./anaphora.ts";
import { answered } from "./answer.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Resolved } from "./discourse.ts";

/** Auxiliaries of will, alone: "is" and "has" may answer anything. */
const wills = wordClass("would will");
const chances = wordClass("might may could");
const answering = wordClass("would will might may could");
const asking = wordClass("asked whether question questioned");
/** Such a sentence says little more. */
const longest = 18;
/** Sentences since it was asked: of two who were asked the second answers after the first. */
const oldest = 2;

/** "Macron said that he would, and gladly.", "Lavrov replied that it would not.": the verb of a question is left out in its answer. */
export function leftVerb(s: SentenceInPlace): Position[] {
  const { reading, actors, heading, passage } = s;
  if (heading || reading.words.length > longest || !namesOnlyTexts(s)) return [];
  if (!hasWord(reading, answering)) return [];
  // "Witkoff's proposal would recognise Crimea": a text that is only named is no topic beside what is in it.
  const put = passage.discourse.topics.filter((t) => t.isPut);
  const [topic, ...others] = put.length > 0 ? put : passage.discourse.topics;
  if (topic === undefined || others.some((t) => t.provision !== topic.provision) || !(isAsked(topic) || isTold(topic, reading))) return [];
  for (const who of actors) {
    if (
      who.parties.length === 0 ||
      who.oblique ||
      (who.possessive && who.kind !== "text") ||
      !isWord(reading, who.to, answering) ||
      isOpening(reading.text)
    )
      continue;
    const isDenied = lowerAt(reading, who.to + 1) === "not";
    const end = who.to + (isDenied ? 2 : 1);
    if (!endsClause(reading, end) || (beforeAt(reading, end) === 0 && end < reading.words.length && conditional.has(lowerAt(reading, end))))
      continue;
    return rowsOfAnswer(s, topic, who, isDenied);
  }
  return [];
}

const conditional = new Set("if unless provided providing once when after until as only".split(" "));

const isOpening = (text: string): boolean => text.trimEnd().endsWith("?");

function isAsked({ reading, age }: Topic): boolean {
  return age <= oldest && (reading.text.trimEnd().endsWith("?") || hasWord(reading, asking));
}

/** "Washington would lift them. Brussels would not": what somebody will do or not was told right before. */
const isTold = (topic: Topic, { words }: Reading): boolean =>
  topic.age === 0 && topic.isPut && words.length <= shortest && hasWord(topic.reading, wills);
/** "Tusk said on Monday that Warsaw would not" */
const shortest = 9;

/** "Kyiv's proposal would not": what is named is whose text it is. */
const namesOnlyTexts = ({ reading, actors }: SentenceInPlace): boolean =>
  reading.provisions.every((p) => actors.some((a) => a.kind === "text" && a.from <= p.from && p.to <= a.to));

function rowsOfAnswer(s: SentenceInPlace, { provision, wording }: Topic, who: Resolved, isDenied: boolean): Position[] {
  // Behind the verb, for what stands beside a text's name would be part of the name.
  const p = emptyMention(provision, wording.meaning.polarity === "against", who.to + 1);
  const answer = answered(isDenied ? "no" : "yes", p);
  // "The American plan would recognise it. The text would not": hardly the same text.
  const last = s.passage.recent.at(-1);
  if (who.kind === "text" && last !== undefined && who.parties.includes(last.party)) return [];
  const isOpen = isWord(s.reading, who.to, chances);
  // "Washington might not": nobody has decided.
  if (isOpen && isDenied) return [];
  return rowsIfAny(s, p, { ...answer, side: isOpen && answer.side === "for" ? "open" : answer.side, subject: who });
}
