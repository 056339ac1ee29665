import { mark } from "../cues/tokens.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { emptyMention } from "./anaphora.ts";
import { type Answer, answered } from "./answer.ts";

const verdicts: ReadonlyMap<string, Answer> = new Map([
  ["for", "yes"],
  ["yes", "yes"],
  ["in favour", "yes"],
  ["in favor", "yes"],
  ["pro", "yes"],
  ["agreed", "yes"],
  ["against", "no"],
  ["no", "no"],
  ["opposed", "no"],
  ["never", "no"],
  ["contra", "no"],
  ["open", "maybe"],
  ["maybe", "maybe"],
  ["possibly", "maybe"],
  ["perhaps", "maybe"],
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
