import type { Report } from "../../functions/change/standing.ts";
import type { SentenceCoding } from "../../functions/position/coder.ts";
import type { Position } from "../../functions/position/position.ts";

/** Midnight of a day of April 2025, as reports are dated. */
export const april = (day: number, hour = 0): string => new Date(Date.UTC(2025, 3, day, hour)).toISOString();

export function position(stance: Position["stance"], sourcing: Partial<Position> = {}): Position {
  return {
    party: "arland",
    provision: "land.dam",
    stance,
    basis: "article_voice",
    source: null,
    speaker: null,
    quoted: false,
    hedged: false,
    evidence: "Arland speaks of the dam.",
    part: "body",
    span: { start: 0, end: 25 },
    explanation: { rule: "by hand", matched: [], inferred: [] },
    ...sourcing,
  };
}

/** What one snapshot of one article reports of Arland and the dam. The outlet is the article's name with its first letter made large. */
export function report(article: string, at: string, positions: Position[], more: Partial<Report> = {}): Report {
  const outlet = article.charAt(0).toUpperCase() + article.slice(1);
  return {
    party: "arland",
    provision: "land.dam",
    article: { id: article, url: `https://${article}.example/`, outlet, headline: "" },
    snapshot: 1,
    at,
    corrected: false,
    positions,
    copies: [],
    ...more,
  };
}

/** A sentence of the body, with a position of Arland that rests on the words given. */
export function sentence(text: string, start: number, rests?: string[], more: Partial<Position> = {}): SentenceCoding {
  const span = { start, end: start + text.length };
  const matched = (rests ?? []).map((word): Position["explanation"]["matched"][number] => {
    const at = start + text.indexOf(word);
    return { role: "stance", span: { start: at, end: at + word.length }, text: word };
  });
  const own = { evidence: text, span, explanation: { rule: "by hand", matched, inferred: [] } };
  const positions = rests ? [position("supports", { ...own, ...more })] : [];
  return { part: "body", span, text, context: "", positions, unanswered: [] };
}
