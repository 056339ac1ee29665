import type { Position } from "./position.ts";
import { type SentenceInPlace, whyIdle } from "./sentenceInPlace.ts";
import { type Spoken, spokenOf } from "./spokenOf.ts";
import { toldByNoun } from "./toldByNoun.ts";
import { topicInFront, underLabel } from "./topicInFront.ts";

/** "On NATO, Rubio said membership was off the table": what is said under a topic that stands in front. */
export function underTopic(s: SentenceInPlace): Position[] {
  for (const read of topicInFront(s)) {
    const { positions } = spokenOf(read, read.reading.provisions);
    if (positions.length > 0) return positions;
  }
  return [];
}

/** "– Sanctions: Moscow demands that they be lifted": what an item tells under its label. Undefined where it tells nothing of somebody's own. */
export function toldUnderLabel(s: SentenceInPlace): Spoken | undefined {
  if (s.isPointed) return undefined;
  for (const read of underLabel(s)) {
    const told = spokenOf(read, read.reading.provisions);
    if (told.positions.length > 0) return told;
  }
  return undefined;
}

/** "Macron criticised Trump's remark that …": what Trump says, and what others say of it. Undefined where no noun tells what its owner says. */
export function toldAndSpokenOf(s: SentenceInPlace): Spoken | undefined {
  const told = s.isPointed || whyIdle(s) !== undefined ? undefined : toldByNoun(s);
  if (told === undefined) return undefined;
  const inner = spokenOf(told.clause, told.clause.reading.provisions);
  const [owner] = told.clause.actors;
  // "Trump's claim that Kyiv has agreed to a truce": whether Kyiv has is another matter.
  if (owner === undefined || !inner.positions.some((row) => owner.parties.includes(row.party))) return undefined;
  if (inner.positions.some((row) => !owner.parties.includes(row.party))) return undefined;
  const around = told.around(inner.positions);
  // "Trump confirmed Rubio's remark" is Trump's word too; "Rubio's remark was ignored" says nothing more of Rubio.
  const isSame = (row: Position, other: Position): boolean => row.party === other.party && row.provision === other.provision;
  const confirms = (row: Position): boolean => inner.positions.some((r) => isSame(r, row) && r.stance === row.stance);
  const outer = spokenOf(around.sentence, around.sentence.reading.provisions, around.isStandIn).positions.filter(
    (row) => confirms(row) || !inner.positions.some((r) => isSame(r, row)),
  );
  const own = inner.positions.filter((row) => !outer.some((r) => isSame(r, row)));
  return { positions: [...own, ...outer], unanswered: inner.unanswered };
}
