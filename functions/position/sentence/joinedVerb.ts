import { beginsAt, kinds } from "./marks.ts";
import type { Reading } from "./reading.ts";

/**
 * "Moscow relented and agreed to a truce", "Paris first hesitated but now rejects it": a verb stands behind the name, for another of something that
 * one wants or says is joined to it.
 */
export function hasJoinedVerb(reading: Reading, from: number): boolean {
  const { words } = reading;
  const lower = (at: number): string => words[at]?.lexeme.lower ?? "";
  const first = turns.has(lower(from)) ? from + 1 : from;
  if (words[from]?.before !== 0 || !past.test(lower(first))) return false;
  for (let i = from + 1; i <= from + longestFirst; i++) {
    if (words[i]?.before !== 0) return false;
    if (lower(i) !== "and" && lower(i) !== "but") continue;
    const verb = turns.has(lower(i + 1)) ? i + 2 : i + 1;
    return /(?:s|ed)$/.test(lower(verb)) && beginsAt(reading, verb, kinds.attitude | kinds.say | kinds.predication);
  }
  return false;
}
/** One after the other. */
const turns = new Set("first then now later finally initially eventually".split(" "));
/** Past forms. Origin: the rule, and Quirk et al. (1985), 3.11–3.20, for those without it that a government may be the subject of. */
const past = /^(?:[a-z]+(?:[^e]|agre|ante)ed|came|went|gave|took|sent|met|made|held|drew|broke|fell|spoke|stood|swung|bent)$/;
/** Words of what it did first: "came to the talks in Geneva on Sunday". */
const longestFirst = 9;
