import { mark } from "../cues/tokens.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { emptyMention, type Topic } from "./anaphora.ts";
import { type Answer, answered, wordsFor } from "./answer.ts";

const verdicts: ReadonlyMap<string, Answer> = new Map([
  ...wordsFor("yes", "for|yes|in favour|in favor|pro|agreed"),
  ...wordsFor("no", "against|no|opposed|never|contra"),
  ...wordsFor("maybe", "open|maybe|possibly|perhaps"),
]);
/** Sentences since the heading: one for each side. */
const oldest = 3;

/** "On a truce", and below it "Kyiv: for. Moscow: against.": a table of who stands to a thing how. */
export function labelVerdict(s: SentenceInPlace): Position[] {
  const { reading, heading, actors, passage } = s;
  const [who] = actors;
  const { topics } = passage.discourse;
  const [topic, ...others] = topics;
  if (heading || topic === undefined || others.length > 0 || topic.age > oldest || reading.provisions.length > 0) return [];
  const done = doneBy(s, topic);
  if (done.length > 0) return done;
  // In an interview "RUBIO: No." answers whoever asks.
  if (
    who === undefined ||
    who.kind !== "party" ||
    who.from > 1 ||
    who.parties.length === 0 ||
    (beforeAt(reading, who.to) & mark.colon) === 0
  )
    return [];
  const rest = reading.words.length - who.to;
  const said = rest === 1 ? lowerAt(reading, who.to) : rest === 2 ? `${lowerAt(reading, who.to)} ${lowerAt(reading, who.to + 1)}` : "";
  const answer = verdicts.get(said);
  if (answer === undefined) return [];
  const p = emptyMention(topic.provision, topic.wording.meaning.polarity === "against", who.to);
  return rowsIfAny(s, p, { ...answered(answer, p), subject: who });
}

/** "Proposed by Moscow.", "Backed by Kyiv and Paris.": what was done with the thing above, and by whom. */
function doneBy(s: SentenceInPlace, { provision, wording }: Topic): Position[] {
  const { reading, actors } = s;
  const answer = lowerAt(reading, 1) === "by" && reading.words.length <= longestDone ? done.get(lowerAt(reading, 0)) : undefined;
  const parties = answer === undefined ? [] : actors.filter((a) => a.from >= 2 && a.kind !== "text" && a.parties.length > 0);
  if (answer === undefined || parties.length === 0) return [];
  const p = emptyMention(provision, wording.meaning.polarity === "against", 2);
  return parties.flatMap((who) => {
    const subject = { ...who, oblique: false };
    return rowsIfAny({ ...s, actors: [subject] }, p, { ...answered(answer, p), subject });
  });
}
const longestDone = 12;
const done: ReadonlyMap<string, Answer> = new Map([
  ...wordsFor(
    "yes",
    "proposed|demanded|supported|backed|accepted|wanted|requested|sought|endorsed|championed|favoured|favored|advocated|suggested|approved|welcomed",
  ),
  ...wordsFor("no", "rejected|opposed|refused|vetoed|excluded|dismissed|blocked|resisted|spurned"),
  ...wordsFor("maybe", "considered|weighed|studied|mulled"),
]);
