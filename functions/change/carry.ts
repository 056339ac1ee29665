import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";

/** True where two positions say the same of the same sourcing; evidence and explanation aside. */
export function samePosition(a: Position, b: Position): boolean {
  return sameStance(a, b) && isSourcedAlike(a, b);
}

/** True where two positions come from the same source at the same distance. */
export function isSourcedAlike(a: Position, b: Position): boolean {
  return a.basis === b.basis && a.source === b.source && a.speaker === b.speaker && a.hedged === b.hedged;
}

export function sameStance(a: Position, b: Position): boolean {
  return a.party === b.party && a.provision === b.provision && a.stance === b.stance;
}

/** Where a span of the old version stands in the new one; `undefined` where its sentence is gone. */
export type MoveSpan = (span: Span) => Span | undefined;

/**
 * The positions of a sentence as they stand in its next version, which may be several sentences. Where the coder found the same afresh,
 * its evidence and explanation are taken; else the old ones with their spans moved. Returns the positions for each of `after`, in order.
 */
export function carriedPositions(before: readonly SentenceCoding[], after: readonly SentenceCoding[], moveSpan: MoveSpan): Position[][] {
  const carried: Position[][] = after.map(() => []);
  for (const sentence of before)
    for (const position of sentence.positions) {
      const found = after.findIndex((s) => s.positions.some((p) => samePosition(p, position)));
      const place = found >= 0 ? found : mostAlike(position, after);
      const target = after[place];
      if (target === undefined) continue;
      const again = target.positions.find((p) => samePosition(p, position));
      carried[place]?.push(again ?? movedPosition(position, sentence, target, moveSpan));
    }
  return carried;
}

/** The sentence that holds most of the words that the coder matched. */
function mostAlike(position: Position, sentences: readonly SentenceCoding[]): number {
  const score = (s: SentenceCoding) => position.explanation.matched.filter((m) => s.text.includes(m.text)).length;
  const scores = sentences.map(score);
  return scores.indexOf(Math.max(...scores));
}

function movedPosition(position: Position, from: SentenceCoding, to: SentenceCoding, moveSpan: MoveSpan): Position {
  const by = to.span.start - from.span.start;
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  const { rule, matched } = position.explanation;
  const inferred = position.explanation.inferred.flatMap((i) => {
    const there = moveSpan(i.from);
    return there === undefined ? [] : [{ ...i, from: there }];
  });
  if (from.text === to.text) {
    const whole = position.evidence === from.text || !from.text.includes(position.evidence);
    return {
      ...position,
      evidence: whole ? to.text : position.evidence,
      span: whole ? to.span : shift(position.span),
      explanation: { rule, matched: matched.map((m) => ({ ...m, span: shift(m.span) })), inferred },
    };
  }
  const found = matched.flatMap((m) => {
    const at = to.text.indexOf(m.text);
    const start = to.span.start + at;
    return at < 0 ? [] : [{ ...m, span: { start, end: start + m.text.length } }];
  });
  return { ...position, evidence: to.text, span: to.span, explanation: { rule, matched: found, inferred } };
}
