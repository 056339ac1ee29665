import type { Actor } from "../actors/actors.ts";
import { wall } from "../cues/tokens.ts";
import { hasWord, isWord } from "../cues/wordClasses.ts";
import { refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { contrast } from "./conditions.ts";
import { type Governed, noteAttitude } from "./govern.ts";

/** "welcomes the idea of a truce but sees no need for one": the same subject goes on to refuse what it was polite about. */
export function takenBack(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  if (!hasWord(reading, contrast) || g.side === "against" || g.negators.length > 0) return;
  const but = contrastBehind(reading, p.to);
  if (but === undefined || actors.some((a) => a.from === but + 1 && a.kind !== "pronoun")) return;
  const refusal = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && refuses(m) && m.from > but && m.from <= but + longestVerb && isOfIt(reading, m, but),
  );
  if (refusal === undefined || reading.provisions.some((other) => other.from > but)) return;
  const isDenied = reading.marks.some((m) => isKind(m, "negator") && m.from > but && m.to <= refusal.from);
  if (isDenied) return;
  noteAttitude(reading, p, refusal, g);
  g.side = "against";
}

/** Words from "but" to the verb: "but said on Monday that it was …". */
const longestVerb = 9;
const reach = 14;

function contrastBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + reach); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (isWord(reading, i, contrast)) return i;
  }
  return undefined;
}

/** "rejects it", "no need for one"; "it was out of the question". */
function isOfIt(reading: Reading, m: Mark<"attitude">, but: number): boolean {
  for (let i = m.from + 1; i <= m.to; i++) if (standIns.has(lowerAt(reading, i))) return true;
  for (let i = but + 1; i < m.from; i++) if (standIns.has(lowerAt(reading, i)) && copulas.has(lowerAt(reading, i + 1))) return true;
  return false;
}
const standIns = new Set("it one that this".split(" "));
const copulas = new Set("is was be would remains remained".split(" "));
