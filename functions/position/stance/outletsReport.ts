import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words of the reported clause before the wording, and of where the report stood. */
const longestReport = 20;

/**
 * "dismissed a report in the Financial Times that Moscow had offered a truce": what an outlet reports of somebody stays beside his denial of it
 * (coding manual, "A denial").
 */
export function outletsReport(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Governed | undefined {
  const { denied, subject } = g;
  if (denied === undefined || subject === undefined || denied.to > p.from || subject.from < denied.to) return undefined;
  const outlet = actors.find((a) => a.kind === "outlet" && a.name !== "" && a.from >= denied.from && a.to <= subject.from);
  if (outlet === undefined || p.from - outlet.from > longestReport) return undefined;
  for (let i = outlet.to; i < subject.from; i++) {
    if (beforeAt(reading, i) !== 0 && lowerAt(reading, i) !== "that") return undefined;
    if (lowerAt(reading, i) === "that") return { ...g, denied: undefined };
  }
  return undefined;
}
