import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";

/** Words up to the second verb: "but has been". */
const longestLink = 4;
const links = new Set("and but yet though while".split(" "));
/** "by Washington, accepted by Kyiv and rejected by Moscow": a comma, where a participle follows. */
const isLinked = (reading: Reading, at: number): boolean =>
  links.has(lowerAt(reading, at)) ||
  (beforeAt(reading, at) === mark.comma && (links.has(lowerAt(reading, at)) || /(?:ed|en|ought)$/.test(lowerAt(reading, at))));
const agents = new Set("by to for in with from".split(" "));

/**
 * "A truce was rejected by Moscow but welcomed by Kyiv", "is unacceptable to Moscow and essential for Kyiv": what is said of the wording a second
 * time, with an agent of its own.
 */
export function secondAgent(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): readonly Governed[] {
  const beside = besideIt(reading, actors, p);
  const told: Governed[] = beside && !shares(beside, first) ? [beside] : [];
  let last: Governed = beside ?? first;
  for (let turn = 0; turn < mostAgents; turn++) {
    const next = agentBehind(reading, actors, p, last);
    if (next === undefined) break;
    if (!shares(next, first)) told.push(next);
    last = next;
  }
  return told;
}
const mostAgents = 3;

const shares = ({ subject }: Governed, first: Governed): boolean =>
  subject?.parties.some((party) => first.subject?.parties.includes(party)) === true;

/** "A cap, demanded by Moscow and rejected by Kyiv, is …": a participle clause right behind the wording. */
function besideIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if ((beforeAt(reading, p.to) & mark.comma) === 0) return undefined;
  const said = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= p.to && m.from <= p.to + 1 && m.meaning.will,
  );
  if (said === undefined || !/(?:ed|en|ought)$/.test(lowerAt(reading, said.to - 1)) || lowerAt(reading, said.to) !== "by") return undefined;
  const agent = actors.find((a) => a.from > said.to && a.from <= said.to + 2 && a.parties.length > 0 && a.kind !== "text");
  if (agent === undefined) return undefined;
  const g = ungoverned(p);
  noteAttitude(reading, p, said, g);
  return { ...g, will: true, subject: { ...agent, oblique: false } };
}

function agentBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const [said, ...more] = first.attitudes;
  const { subject } = first;
  if (said === undefined || more.length > 0 || subject === undefined || said.from < p.to || subject.from < said.to) return undefined;
  if (!agents.has(lowerAt(reading, subject.from - 1)) || !isLinked(reading, subject.to)) return undefined;
  const second = reading.marks.find(
    (m): m is Mark<"attitude" | "predication"> =>
      (isKind(m, "attitude") || (isKind(m, "predication") && m.meaning.form !== "around")) &&
      m.from >= subject.to &&
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
