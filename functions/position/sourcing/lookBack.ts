import type { Resolved } from "../discourse/discourse.ts";
import type { Basis, Position } from "../position.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** So many sentences back a source that is named late still covers. */
export const lookBackReach = 2;

/** What a sentence says of the sourcing of those before it. */
export interface LateSource {
  basis: Basis;
  source: string | null;
  /** Only rows that rest on this already ("media_report" of the same outlet), or on nothing. */
  covers(position: Position): boolean;
}

/**
 * A source that is named after what it covers: "This is reported by X, citing an official", "The newspaper cites people familiar with …",
 * "The text has been published by X". Returns undefined where the sentence says nothing of the kind.
 */
export function lateSource(reading: Reading, actors: readonly Resolved[], lastOutlet: string | undefined): LateSource | undefined {
  const outlet = actors.find((a) => a.kind === "outlet");
  const name = outlet === undefined ? undefined : outlet.name === "" ? lastOutlet : outlet.name;
  const sources = hasKind(reading, kinds.source);
  if (name !== undefined && hasKind(reading, kinds.seen) && actors.some((a) => a.kind === "text"))
    return { basis: "document", source: name, covers: (p) => isOfText(p) && (p.basis === "article_voice" || p.source === name) };
  if (name !== undefined && pointsBack(reading))
    return {
      basis: sources || namesOfficial(actors) ? "unnamed_official" : "media_report",
      source: name,
      covers: (p) => p.basis === "article_voice" || (p.basis === "named_official" && p.source === null),
    };
  if (sources && (name !== undefined || ["its", "their"].includes(lowerAt(reading, 0))))
    return {
      basis: "unnamed_official",
      source: null,
      covers: (p) => p.basis === "media_report" && (name === undefined || p.source === name || lastOutlet === name),
    };
  return undefined;
}

/** "This is reported by …", "Source: …". */
function pointsBack(reading: Reading): boolean {
  const first = lowerAt(reading, 0);
  if (first === "source" || first === "sources") return true;
  return (
    (first === "this" || first === "that" || first === "it") &&
    ["is", "was", "has"].includes(lowerAt(reading, 1)) &&
    reading.words.slice(2, 6).some((w) => w.lexeme.lower === "by")
  );
}

function namesOfficial(actors: readonly Resolved[]): boolean {
  return actors.some((a) => a.person === undefined && (a.kind === "office" || a.kind === "group" || a.kind === "source"));
}

function isOfText(position: Position): boolean {
  return position.explanation.rule.includes("text");
}
