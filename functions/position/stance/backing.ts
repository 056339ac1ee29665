import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { applied, type Governed, noteNegator } from "./govern.ts";

const gets = wordClass(
  "has have had enjoys enjoy enjoyed finds find found wins won gets got receives received meets met gains gained drew draws encounters encountered",
);
const favours = new Set("backing support blessing approval endorsement assent consent favour sympathy nod sympathies applause".split(" "));
const refusals = new Set("opposition resistance refusal rejection objections hostility scorn".split(" "));
/** Words from the verb to the noun. */
const reach = 5;

/** "has the backing of London", "met with resistance in Moscow", "has Kyiv's blessing": a noun says how somebody stands to what stands before. */
export function isBacked(reading: Reading, actors: readonly Actor[], verb: number, g: Governed, p: Mark<"provision">): boolean {
  if (!isWord(reading, verb, gets)) return false;
  for (let i = verb + 1; i <= verb + reach; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    const lower = lowerAt(reading, i);
    const against = refusals.has(lower);
    if (!against && !favours.has(lower)) continue;
    const owner = actors.find((a) => a.possessive && a.from > verb && a.to <= i);
    const holder =
      owner ?? actors.find((a) => a.from > i && a.from <= i + 2 && ["of", "from", "in", "by", "at"].includes(lowerAt(reading, a.from - 1)));
    if (!holder || holder.parties.length === 0) return false;
    g.side = applied(reading, p, g.side, against ? "oppose" : "support");
    const no = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= verb && m.to <= i);
    if (no) noteNegator(no, g, against);
    g.will = true;
    g.subject = holder;
    return true;
  }
  return false;
}
