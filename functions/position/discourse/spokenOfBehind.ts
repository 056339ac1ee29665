import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { answered, answerOf } from "./answer.ts";
import type { Resolved } from "./discourse.ts";

const talking = new Set("speaking talking asked referring answering responding alluding".split(" "));
const links = new Set("of about to".split(" "));
/** Words from who speaks to what he speaks of: "had been asked by a reporter about the". */
const longest = 9;

/** "“It won't happen.” Lavrov was speaking of a truce.", "“Never,” said Lavrov. He had been asked about a truce.": what was answered is told behind the answer. */
export function spokenOfBehind(s: SentenceInPlace): Position[] {
  const { reading, heading, passage } = s;
  const [p, ...more] = reading.provisions;
  const before = passage.sentences[passage.at - 1];
  if (heading || p === undefined || more.length > 0 || before === undefined || !/^["“]/.test(before.text)) return [];
  const answer = answerOf(before.text);
  const who = answer && whoTalks(s, p.from);
  if (answer === undefined || who === undefined || !leadsUp(reading, who.to, p.from)) return [];
  return rowsIfAny({ ...s, reports: [] }, p, { ...answered(answer, p), subject: who });
}

const whoTalks = ({ actors }: SentenceInPlace, to: number): Resolved | undefined =>
  actors.find(
    (a) =>
      a.from <= 1 &&
      a.to < to &&
      !a.possessive &&
      a.parties.length > 0 &&
      (a.kind === "person" || a.kind === "pronoun" || a.kind === "office"),
  );

/** "was speaking of the", "had been asked about a" */
function leadsUp(reading: Reading, from: number, to: number): boolean {
  if (to - from > longest) return false;
  let verb = 0;
  for (let i = from; i < to; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (talking.has(lowerAt(reading, i))) verb = i;
    else if (verb > 0 && links.has(lowerAt(reading, i))) return true;
  }
  return false;
}
