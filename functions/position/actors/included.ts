import { mark, wall } from "../cues/tokens.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";
import { unique } from "./coordination.ts";

/**
 * "Eight leaders including Merz, Macron and Starmer", "ministers from ten countries and the European Union": offices of several that say
 * behind them whose they are become one actor with those.
 */
export function withIncluded(met: Actor[], reading: Reading): Actor[] {
  const actors = withOneOfThem(met, reading);
  const at = actors.findIndex((a) => isOfMany(a, reading) && listStart(reading, a.to) !== undefined);
  if (at < 0) return actors;
  const head = actors[at];
  const from = head && listStart(reading, head.to);
  if (head === undefined || from === undefined) return actors;
  let last = at;
  for (let end = from; follows(actors[last + 1], end, reading); end = actors[last]?.to ?? end) last++;
  if (last === at) return actors;
  const named = actors.slice(at + 1, last + 1);
  const whole: Actor = { ...head, kind: "group", to: named.at(-1)?.to ?? head.to, parties: unique(named.flatMap((a) => a.parties)) };
  return [...actors.slice(0, at), whole, ...actors.slice(last + 1)];
}

/** "Merz and nine other European leaders, Sybiha among them,": one of those right before is of another side. */
function withOneOfThem(actors: Actor[], reading: Reading): Actor[] {
  if (actors.length < 2 || (reading.punctuation & mark.comma) === 0) return actors;
  const at = actors.findIndex((a) => a.parties.length > 0 && lowerAt(reading, a.to) === "among" && lowerAt(reading, a.to + 1) === "them");
  if (at < 1) return actors;
  const [host, one] = [actors[at - 1], actors[at]];
  if (host === undefined || one === undefined || host.parties.length === 0 || host.kind === "text") return actors;
  if ((beforeAt(reading, one.from) & mark.comma) === 0 || one.from - host.to > widestGap) return actors;
  for (let i = host.to; i < one.from; i++)
    if (beforeAt(reading, i) !== 0 || beginsAt(reading, i, kinds.attitude | kinds.say | kinds.prescriptive)) return actors;
  const whole: Actor = { ...host, to: one.to, kind: "group", parties: unique([...host.parties, ...one.parties]) };
  return [...actors.slice(0, at - 1), whole, ...actors.slice(at + 1)];
}

/** "leaders", "foreign ministers": an office in the plural that names no party. */
const isOfMany = ({ kind, parties, possessive, to }: Actor, reading: Reading): boolean =>
  kind === "office" && parties.length === 0 && !possessive && /[^s]s$/.test(lowerAt(reading, to - 1));

/** Where those begin who are named behind them. */
function listStart(reading: Reading, to: number): number | undefined {
  if ((beforeAt(reading, to) & ~mark.comma) !== 0) return undefined;
  const first = lowerAt(reading, to);
  if (first === "including" || (first === "from" && beforeAt(reading, to) === 0)) return to + 1;
  return (first === "such" && lowerAt(reading, to + 1) === "as") || (first === "among" && lowerAt(reading, to + 1) === "them")
    ? to + 2
    : undefined;
}

/** The next of those: "Macron", "and Sir Keir Starmer", "ten countries and the European Union". */
function follows(a: Actor | undefined, end: number, reading: Reading): boolean {
  if (a === undefined || a.parties.length === 0 || a.possessive || a.kind === "text" || a.from - end > widestGap) return false;
  for (let i = end; i < a.from; i++) if (!between.has(lowerAt(reading, i)) && !/^\d+$/.test(lowerAt(reading, i))) return false;
  return (beforeAt(reading, a.from) & wall) === 0;
}
const between = new Set(
  "and as well the some other its their countries states nations governments capitals two three four five six seven eight nine ten eleven twelve dozen a more than european".split(
    " ",
  ),
);
const widestGap = 6;
