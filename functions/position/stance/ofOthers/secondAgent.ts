import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";

/** Words up to the second verb: "but has been". */
const longestLink = 4;
const links = new Set("and but yet though while".split(" "));
const agents = new Set("by to for in with from".split(" "));

/**
 * "A truce was rejected by Moscow but welcomed by Kyiv", "is unacceptable to Moscow and essential for Kyiv": what is said of the wording a second
 * time, with an agent of its own.
 */
export function secondAgent(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const [said, ...more] = first.attitudes;
  const { subject } = first;
  if (said === undefined || more.length > 0 || subject === undefined || said.from < p.to || subject.from < said.to) return undefined;
  if (!agents.has(lowerAt(reading, subject.from - 1)) || !links.has(lowerAt(reading, subject.to))) return undefined;
  const second = reading.marks.find(
    (m): m is Mark<"attitude" | "predication"> =>
      (isKind(m, "attitude") || (isKind(m, "predication") && m.meaning.form !== "around")) &&
      m.from > subject.to &&
      m.from <= subject.to + longestLink,
  );
  if (second === undefined || isApart(reading, subject.to, second.from, wall)) return undefined;
  const agent = actors.find(
    (a) =>
      a.from >= second.to &&
      a.from <= second.to + 2 &&
      a.parties.length > 0 &&
      a.kind !== "text" &&
      agents.has(lowerAt(reading, a.from - 1)),
  );
  const inside = agent ?? actors.find((a) => a.to === second.to && a.from > second.from && a.parties.length > 0);
  if (inside === undefined || inside.parties.some((party) => subject.parties.includes(party))) return undefined;
  const g = ungoverned(p);
  noteAttitude(reading, p, { ...second, meaning: { kind: "attitude", effect: second.meaning.effect, will: true } }, g);
  return { ...g, will: true, subject: inside };
}
