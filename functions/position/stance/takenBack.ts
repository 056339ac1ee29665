import type { Actor } from "../actors/actors.ts";
import { wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { contrast } from "./conditions/secondThoughts.ts";
import { type Governed, noteAttitude, ungoverned } from "./govern.ts";
import { takesAll } from "./ofOthers/takenUp.ts";

/** "welcomes the idea of a truce but sees no need for one": the same subject goes on to refuse what it was polite about. */
export function takenBack(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  if (!hasWord(reading, contrast) || g.side === "against" || g.negators.length > 0) return;
  const but = contrastBehind(reading, p.to);
  if (but === undefined || actors.some((a) => a.from === but + 1 && a.kind !== "pronoun")) return;
  const refusal = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && refuses(m) && m.from > but && m.from <= but + longestVerb && isOfIt(reading, m, but),
  );
  if (refusal === undefined || reading.provisions.some((other) => other.from > but) || isForAnother(reading, actors, refusal)) return;
  const isDenied = reading.marks.some((m) => isKind(m, "negator") && m.from > but && m.to <= refusal.from);
  if (isDenied) return;
  noteAttitude(reading, p, refusal, g);
  g.side = "against";
}

/** "but that is unacceptable to Moscow": somebody else takes it so. */
const isForAnother = (reading: Reading, actors: readonly Actor[], { to }: Mark<"attitude">): boolean =>
  actors.some(
    (a) => a.parties.length > 0 && a.from >= to && a.from - to <= 2 && [to, to - 1].some((at) => takers.has(lowerAt(reading, at))),
  );
const takers = new Set("to for by with in from among".split(" "));

/** "once opposed a truce but now supports it", "rejected a truce in March; today it accepts it": the same subject stands to it otherwise now. */
export function noteTurn(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (!hasWord(reading, nowadays) || g.attitudes.length === 0 || g.subject === undefined || g.attitudes.some((a) => a.from >= p.to)) return;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    if (!isWord(reading, i, nowadays)) continue;
    const link = beforeAt(reading, i) !== 0 || ["but", "and"].includes(lowerAt(reading, i - 1));
    const verb = lowerAt(reading, i + 1) === "it" || ["he", "she", "they"].includes(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    const taken = reading.marks.find(
      (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= verb && m.from <= verb + 2 && m.meaning.will,
    );
    if (!link || taken === undefined || !(takesAll(reading, taken) || lowerAt(reading, taken.to) === "one")) continue;
    const { subject } = g;
    Object.assign(g, { ...ungoverned(p), subject });
    noteAttitude(reading, p, taken, g);
    return;
  }
}

const nowadays = wordClass("now today");

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
