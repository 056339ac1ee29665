import { lastWord } from "../cues/knowledge.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Basis, Position } from "../position.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { speaksOfSources } from "./informants.ts";
import type { Seen } from "./seenText.ts";

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
export function lateSource(
  reading: Reading,
  actors: readonly Resolved[],
  seen: readonly Seen[],
  lastOutlet: string | undefined,
): LateSource | undefined {
  const outlet = actors.find((a) => a.kind === "outlet");
  const name = outlet === undefined ? undefined : outlet.name === "" ? lastOutlet : outlet.name;
  const sources = speaksOfSources(reading, actors);
  if (name !== undefined && seen.length > 0 && actors.some((a) => a.kind === "text"))
    return { basis: "document", source: name, covers: (p) => isOfText(p) && (p.basis === "article_voice" || p.source === name) };
  if (name !== undefined && pointsBack(reading))
    return {
      basis: sources || namesOfficial(actors) ? "unnamed_official" : "media_report",
      source: name,
      covers: (p) => p.basis === "article_voice" || (p.basis === "named_official" && p.source === null),
    };
  const speaker = name === undefined ? undefined : saidSo(reading, actors);
  if (name !== undefined && speaker !== undefined)
    return {
      basis: "named_official",
      source: name,
      covers: (p) => p.source === null && p.speaker !== null && lastWord(p.speaker) === speaker,
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
  // "So at least says the Washington Post."
  if (first === "so" && reading.words.length <= longestTag && hasKind(reading, kinds.say)) return true;
  return (
    (first === "this" || first === "that" || first === "it") &&
    ["is", "was", "has"].includes(lowerAt(reading, 1)) &&
    reading.words.slice(2, 6).some((w) => w.lexeme.lower === "by")
  );
}

const longestTag = 12;

/** "He said so to the Courier", "She made the remarks in an interview with …": the last name of whoever said what was told before. */
function saidSo(reading: Reading, actors: readonly Resolved[]): string | undefined {
  const [who] = actors;
  if (who === undefined || who.from > 0 || who.person === undefined || !saying.has(lowerAt(reading, who.to))) return undefined;
  const at = ["the", "these", "those"].includes(lowerAt(reading, who.to + 1)) ? who.to + 2 : who.to + 1;
  return wordsSaid.has(lowerAt(reading, at)) ? lastWord(who.person) : undefined;
}
const saying = new Set("said made spoke uttered gave told".split(" "));
const wordsSaid = new Set(
  "so it this that them these those words remark remarks comment comments statement statements claim claims".split(" "),
);

function namesOfficial(actors: readonly Resolved[]): boolean {
  return actors.some((a) => a.person === undefined && (a.kind === "office" || a.kind === "group" || a.kind === "source"));
}

function isOfText(position: Position): boolean {
  return position.explanation.rule.includes("text");
}
