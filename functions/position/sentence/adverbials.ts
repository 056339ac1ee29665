import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "./reading.ts";
import { beforeAt, lowerAt } from "./syntax.ts";

/** Adverbs without "-ly" that stand between a subject and its verb. Origin: Quirk et al. (1985), 8.16 and 8.87-8.99, own reading. */
const adverbs = wordClass(
  "still also now again already always never only just too even rather quite then thus therefore instead meanwhile later soon today yesterday perhaps indeed nonetheless nevertheless first once twice long ever both each all themselves itself himself herself",
);
/** What ends in "-ly" and is no adverb. */
const others = wordClass(
  "italy ally family supply reply rely apply assembly fly july anomaly monopoly bully imply comply multiply daily weekly monthly",
);
/** Adverbials of several words: the word that opens them, and what may close them. */
const phrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["at", new Set("last first least heart present times".split(" "))],
  ["of", new Set(["course"])],
  ["in", new Set("fact principle turn effect practice reality private public part general short return".split(" "))],
  ["for", new Set("now once example instance part moment years months weeks".split(" "))],
  ["as", new Set("ever well usual always expected".split(" "))],
  ["by", new Set("now then contrast".split(" "))],
  ["on", new Set("balance principle monday tuesday wednesday thursday friday saturday sunday".split(" "))],
  ["so", new Set(["far"])],
  ["this", new Set("week month year time morning spring summer autumn winter".split(" "))],
  ["last", new Set("week month year night spring summer autumn winter".split(" "))],
  ["more", new Set(["than"])],
  ["once", new Set(["more", "again"])],
]);
const [longestPhrase, mostAdverbials, longestAside] = [3, 3, 9];

/** "Moscow clearly now [wants]", "Kyiv in fact [rejects]", "Moscow, of course, [wants]": the word behind the adverbials that stand at a word; the word itself where there are none. */
export function behindAdverbials(reading: Reading, from: number): number {
  let at = behindAside(reading, from);
  for (let n = 0; n < mostAdverbials; n++) {
    const next = behindOne(reading, at);
    if (next === at || beforeAt(reading, next) !== 0) return at;
    at = next;
  }
  return at;
}

function behindOne(reading: Reading, at: number): number {
  const close = phrases.get(lowerAt(reading, at));
  if (close) for (let i = at + 1; i <= at + longestPhrase; i++) if (close.has(lowerAt(reading, i))) return i + 1;
  const lower = lowerAt(reading, at);
  return isWord(reading, at, adverbs) || (lower.length > 4 && lower.endsWith("ly") && !isWord(reading, at, others)) ? at + 1 : at;
}

/** ", of course,", "– unlike Kyiv –": what stands between two commas, dashes or brackets. */
function behindAside(reading: Reading, from: number): number {
  const opening = beforeAt(reading, from) & (mark.comma | mark.dash | mark.open);
  if (opening === 0) return from;
  const closing = opening === mark.open ? mark.close : opening;
  for (let i = from + 1; i <= from + longestAside; i++)
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return (beforeAt(reading, i) & closing) !== 0 ? i : from;
  return from;
}
