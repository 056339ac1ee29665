import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { anyOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** Participles that say who wants what they follow. Origin: the offers and demands of CAMEO (03, 10). */
const wanting = wordClass(
  "proposed declared announced demanded sought requested offered suggested advocated urged tabled wanted promised favoured favored floated mooted",
);
const floating = new Set(["floated", "mooted"]);

/** "Kyiv dismissed the three-day truce declared by Putin": who wants what another answers. */
export function proposedBy(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const agentOfClause = issuerIn(reading, actors, p);
  if (agentOfClause && !first.subject?.parties.some((party) => agentOfClause.parties.includes(party)))
    return { ...ungoverned(p), will: true, subject: agentOfClause };
  const wish = wishBehind(reading, p.to);
  if (wish === undefined) return undefined;
  const agent = actors.find(
    (a) =>
      a.from >= wish.to &&
      a.from <= wish.to + 1 &&
      a.parties.length > 0 &&
      a.kind !== "outsider" &&
      !a.possessive &&
      (a.kind === "text" ? wish.isIn : lowerAt(reading, wish.to - 1) === "by"),
  );
  if (agent === undefined || first.subject?.parties.some((party) => agent.parties.includes(party))) return undefined;
  const g = ungoverned(p);
  const side = floating.has(lowerAt(reading, wish.at)) && g.side === "for" ? "open" : g.side;
  if (agent.kind === "text") return { ...g, side, modal: "prescriptive", subject: { ...agent, oblique: false } };
  return { ...g, side, will: true, subject: agent };
}

/** A participle of wishing behind a wording, and the word behind its "by" or "in". */
interface WishBehind {
  readonly at: number;
  readonly to: number;
  /** It may be a text's: "as foreseen in the Russian plan". */
  readonly isIn: boolean;
}

/** "…, as proposed by Washington", "the easing of sanctions imposed in 2014 put forward by Washington", "…, as laid down in the Russian draft". */
function wishBehind(reading: Reading, end: number): WishBehind | undefined {
  for (let i = end; i < Math.min(reading.words.length - 2, end + longestTail); i++) {
    const isAs = lowerAt(reading, i) === "as";
    if (!isAs && beforeAt(reading, i) !== 0) return undefined;
    if ((beforeAt(reading, i) & ~(mark.comma | mark.dash)) !== 0) return undefined;
    const at = isAs ? i + 1 : i;
    if (beforeAt(reading, i + 1) !== 0) continue;
    const verb = lowerAt(reading, at);
    const particle = particles.get(verb);
    const link = particle?.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
    const isWish = isWord(reading, at, wanting) || (particle !== undefined && link === at + 2);
    const isContent = isAs && (isWish || isWord(reading, at, laidDown));
    const word = lowerAt(reading, link);
    if ((isWish && word === "by") || (isContent && ["by", "in", "under"].includes(word))) return { at, to: link + 1, isIn: isContent };
    if (isAs || endsTail(reading, i)) return undefined;
  }
  return undefined;
}
/** What a text does with what it provides for, said of that. Origin: own reading. */
const laidDown = wordClass("foreseen envisaged envisioned stipulated outlined contained written included specified described listed");
/** Verbs that are one only with their particle: "put forward", "set out". */
const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["put", new Set(["forward"])],
  ["set", new Set(["out", "forth", "down"])],
  ["laid", new Set(["out", "down"])],
  ["called", new Set(["for"])],
  ["provided", new Set(["for"])],
  ["spelled", new Set(["out"])],
  ["asked", new Set(["for"])],
]);
/** Words of what still belongs to the wording: "[an easing] of the sanctions imposed since 2014". */
const longestTail = 8;

const endsTail = (reading: Reading, at: number): boolean =>
  // "the sanctions imposed since 2014"
  lowerAt(reading, at) !== "since" &&
  (isWord(reading, at, auxiliaries) || beginsAt(reading, at, kinds.say | kinds.relative | kinds.break | kinds.condition | kinds.negator));

/** "the call for a truce which the Europeans had issued": whose call it is. */
function issuerIn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  if (!["which", "that"].includes(lowerAt(reading, p.to))) return undefined;
  const agent = actors.find(
    (a) => a.from <= p.to + 2 && a.from >= p.to && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0,
  );
  if (agent === undefined) return undefined;
  const verb = ["had", "has", "have"].includes(lowerAt(reading, agent.to)) ? agent.to + 1 : agent.to;
  return isWord(reading, verb, issuing) && beforeAt(reading, verb) === 0 ? agent : undefined;
}
const issuing = wordClass("issued made launched voiced tabled submitted announced floated proposed suggested");

/** One of these says whose it is. */
export const proposing = anyOf(wanting, issuing, laidDown, wordClass([...particles.keys()].join(" ")));
