import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { beginningAt } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";

/** Words of the phrase up to its comma, and from there to the wording that is its subject. */
const longestPhrase = 14;
const longestLead = 3;
const adverbs = wordClass("long again still firmly repeatedly publicly twice already strongly fiercely");

/** "Rejected by Kyiv for months, a truce was back on the agenda": a passive participle that opens the sentence is said of the subject behind its comma (Quirk et al., 15.62). */
export function agentInFront(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const first = isWord(reading, 0, adverbs) ? 1 : 0;
  if (p.from < first + longestLead || !participle.test(lowerAt(reading, first))) return undefined;
  const attitude = beginningAt(reading, first).find((m): m is Mark<"attitude"> => isKind(m, "attitude"));
  if (attitude === undefined || attitude.to > p.from || lowerAt(reading, attitude.to) !== "by") return undefined;
  const agent = actors.find((a) => a.from === attitude.to + 1 && a.to <= p.from && a.kind !== "text" && a.parties.length > 0);
  const comma = agent && commaBehind(reading, agent.to);
  if (agent === undefined || comma === undefined || comma > p.from || p.from - comma > longestLead) return undefined;
  // "Backed by Paris, Kyiv wants a truce": said of somebody.
  if (actors.some((a) => a.from >= comma && a.from < p.from && a.to <= p.from)) return undefined;
  const side = applied(reading, p, ungoverned(p).side, attitude.meaning.effect);
  return { ...ungoverned(p), side, attitudes: [attitude], will: true, subject: { ...agent, oblique: false } };
}
const participle = /(?:[^e]|agre|ante)ed$|^(?:put|sought|ruled|turned|shot|forbidden|laid|drawn|set|brought|held)$/;

/** Where the comma stands that ends the phrase, if nothing else does. */
function commaBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestPhrase); i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon | mark.quote)) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return i;
  }
  return undefined;
}
