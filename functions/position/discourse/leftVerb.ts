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
import { likeTold } from "./echoes.ts";
import { toldAt } from "./toldAt.ts";

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
  const doer = doesSo(s);
  if (doer) return likeTold(s, toldAt(passage.recent, doer.told), doer.who, "contrary");
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

/** "Moscow does not want a truce. Kyiv does.", "Kyiv has not accepted it. Moscow has.": who does what another was said right before not to do. */
function doesSo({ reading, actors, passage }: SentenceInPlace): { who: Resolved; told: number } | undefined {
  if (!hasWord(reading, doing) || reading.words.length > shortest || isOpening(reading.text)) return undefined;
  const [topic, ...others] = passage.discourse.topics;
  const last = passage.recent.at(-1);
  if (topic === undefined || last === undefined || topic.age > 0 || others.some((t) => t.provision !== topic.provision)) return undefined;
  const who = actors.find((a) => a.parties.length > 0 && !a.oblique && !a.possessive && isWord(reading, a.to, doing));
  if (who === undefined || !endsClause(reading, who.to + 1) || last.span.start !== passage.sentences[passage.at - 1]?.start)
    return undefined;
  const verb = kindOfDoing(lowerAt(reading, who.to));
  const { words } = topic.reading;
  const isUndone = words.some(
    (w, i) => kindOfDoing(w.lexeme.lower) === verb && /^(?:not|never)$/.test(lowerAt(topic.reading, i + 1)) && i < topic.wording.from,
  );
  return isUndone ? { who, told: last.span.start } : undefined;
}
const doing = wordClass("do does did has have");
const kindOfDoing = (lower: string): string | undefined => /^(?:d(?=o|id)|ha[sv])/.exec(lower)?.[0];
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
