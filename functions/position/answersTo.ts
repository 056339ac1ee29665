import type { Topic } from "./discourse/anaphora.ts";
import { answered, answerOf, emptied, filledIn, isLedIn } from "./discourse/answer.ts";
import type { Discourse, Resolved } from "./discourse/discourse.ts";
import { rowsIfAny } from "./mentionRows.ts";
import type { Position } from "./position.ts";
import { asksHow, asksWhetherDone } from "./sentence/questions.ts";
import type { Mark } from "./sentence/reading.ts";
import { type SentenceInPlace, whyIdle } from "./sentenceInPlace.ts";

type Mention = Mark<"provision">;

/** An answer to what was asked before, where the sentence takes no stance on that by itself. */
export function answerBeside(s: SentenceInPlace, mentions: readonly Mention[], positions: readonly Position[]): Position[] {
  if (mentions.length === 0) return answerTo(s);
  if (s.passage.discourse.asked === undefined) return [];
  return answerTo(s).filter((row) => positions.every(({ provision }) => provision !== row.provision));
}

/** "Would Kyiv leave, as the American plan suggests?" asks about leaving, and not about the plan. */
function askedOn(actors: readonly Resolved[], mentions: readonly Mention[]): readonly Mention[] {
  const things = mentions.filter((p) => !actors.some((a) => a.kind === "text" && a.from <= p.from && p.to <= a.to));
  return things.length > 0 ? things : mentions;
}

/** What a question with wordings asks about, and how. */
export const askedOf = ({ actors, sentence }: SentenceInPlace, mentions: readonly Mention[]): NonNullable<Discourse["asked"]> => ({
  mentions: askedOn(actors, mentions).map(emptied),
  past: asksWhetherDone(sentence.text),
  open: asksHow(sentence.text),
});

/** "Kyiv offered a swap. Out of the question, Peskov said": refused by another than who wanted it. */
function retort(s: SentenceInPlace, { wording }: Topic): Position[] {
  const last = s.passage.recent.at(-1);
  if (last === undefined) return [];
  const p = emptied(wording);
  const isAnother = (row: Position): boolean => last.provision === row.provision && last.party !== row.party;
  return rowsIfAny(s, p, answered("no", p)).filter(isAnother);
}

/** The one thing that the sentence before put forward. */
function justPut(topics: readonly Topic[]): Topic | undefined {
  const fresh = topics.filter((t) => t.age === 0);
  const [topic] = fresh;
  return topic !== undefined && fresh.every((t) => t.provision === topic.provision && !t.against && t.isPut) ? topic : undefined;
}

/** "Will Moscow accept it? It will not.": of whom it was asked, where nobody is said to answer. "Lavrov said: “No.”": who answers first. */
function whoAnswers({ actors, reports, sentence }: SentenceInPlace): Resolved | undefined {
  const speaker = reports.find((r) => r.subject !== undefined && r.subject.parties.length > 0)?.subject;
  if (speaker !== undefined) return isLedIn(sentence.text) ? speaker : undefined;
  return actors.find((a) => a.kind === "pronoun" && a.from === 0 && a.pronoun !== "person" && a.parties.length > 0);
}

/** "Definitely not", right after a question: a stance on what was asked. "Out of the question, Peskov said": on what somebody else wanted. */
function answerTo(s: SentenceInPlace): Position[] {
  const { asked, topics } = s.passage.discourse;
  const put = asked === undefined ? justPut(topics) : undefined;
  if (asked === undefined && put === undefined) return [];
  const answer = asked?.open === true ? filledIn(s) : answerOf(s.sentence.text);
  if (answer === undefined || whyIdle(s) !== undefined) return [];
  if (asked === undefined) return put !== undefined && answer === "no" ? retort(s, put) : [];
  const subject = whoAnswers(s);
  return asked.mentions.flatMap((p) => rowsIfAny(s, p, { ...answered(answer, p, asked.past), subject }));
}
