import type { Span } from "../article/article.ts";
import type { Holder } from "./holder/holder.ts";
import type { Explanation } from "./position.ts";
import { hasKind, kinds } from "./sentence/marks.ts";
import { isKind, type Mark, type Reading } from "./sentence/reading.ts";
import type { Report } from "./sourcing/reports.ts";
import type { Governed } from "./stance/govern.ts";

/** Why a row was written, in spans of the article part. */
export function explain(reading: Reading, p: Mark<"provision">, g: Governed, holder: Holder, reports: readonly Report[]): Explanation {
  const matched: Explanation["matched"] = [];
  const add = (role: Explanation["matched"][number]["role"], range: { from: number; to: number } | undefined): void => {
    const span = range && spanOf(reading, range.from, range.to);
    if (span) matched.push({ role, span, text: reading.text.slice(span.start - reading.start, span.end - reading.start) });
  };
  if (holder.actor) add("party", holder.actor);
  add("provision", p);
  for (const attitude of g.attitudes) add("stance", attitude);
  for (const negator of g.negators) add("stance", negator);
  if (g.conditionMark) add("stance", g.conditionMark);
  for (const report of reports) add("attribution", report);
  if (hasKind(reading, kinds.hedge)) for (const m of reading.marks) if (isKind(m, "hedge")) add("hedge", m);
  const inferred = holder.inferred
    ? [{ role: holder.via, from: holder.inferred.span, text: holder.inferred.text, why: holder.inferred.why }]
    : [];
  return { rule: holder.rule, matched, inferred };
}

function spanOf(reading: Reading, from: number, to: number): Span | undefined {
  const first = reading.words[from];
  const last = reading.words[to - 1];
  return first && last ? { start: reading.start + first.start, end: reading.start + last.end } : undefined;
}
