import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { equating } from "../../language/grammar.ts";
import { refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, noteAttitude, noteNegator } from "../govern.ts";

/** Words between the verb and its "is", where an aside may stand: "What Kyiv wants first, he said, is …". */
const longestAside = 10;
/** Words between "is" and the wording. */
const longestLead = 6;
/** Words of the first of two things. */
const longestFirst = 12;

/** "What Kyiv wants is a truce", "All that Moscow rejects is …" (Quirk et al., 18.29): the verb in front governs what stands behind "is". True where it does. */
export function pseudoCleft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): boolean {
  const is = hasWord(reading, clefts) ? copulaBefore(reading, p) : undefined;
  if (is === undefined) return false;
  for (const subject of actors) {
    if (subject.to <= is && subject.kind !== "text" && mattersTo(reading, subject)) {
      g.subject = subject;
      g.will = true;
      return true;
    }
    if (subject.to > is) continue;
    if (isAmong(reading, subject, is)) {
      const verb = verbBehind(reading, subject, is);
      // "Among the things that Kyiv has struck out is …": what is done to them tells how it stands to them.
      if (verb && refuses(verb)) noteAttitude(reading, p, verb, g);
      g.subject = subject;
      g.will = true;
      return true;
    }
    // "What Kyiv wants is a ceasefire; what it gets is a truce": the second has a verb of its own.
    if (subject.oblique || !opensCleft(reading, subject) || isApart(reading, subject.to, is, wall)) continue;
    if (isNotDone(reading, subject, is)) {
      g.side = negated(g.side, false);
      g.modal = "prescriptive";
      g.will = true;
      g.subject = subject;
      return true;
    }
    const attitude = verbBehind(reading, subject, is);
    if (!attitude?.meaning.will || is - attitude.to > longestAside) continue;
    const negator = reading.marks.find((m) => isKind(m, "negator") && m.from >= subject.to && m.to <= attitude.from);
    noteAttitude(reading, p, attitude, g);
    if (negator) noteNegator(negator, g, attitude.meaning.effect === "oppose");
    g.subject = subject;
    return true;
  }
  return false;
}

/** The verb of the clause whose subject it is. */
function verbBehind(reading: Reading, { to }: Actor, is: number): Mark<"attitude"> | undefined {
  const isVerb = (m: Mark): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= to && m.from <= to + 3 && m.to <= is;
  // "What the Americans propose": a wording may have the verb in it, which is theirs all the same.
  const verb = reading.marks.find(isVerb) ?? reading.usedUp.find(isVerb);
  // "What the Americans brought is …": who lays something before others wants it.
  return verb ?? (isWord(reading, to, bringing) ? { from: to, to: to + 1, mask: 1, meaning: brought } : undefined);
}
const bringing = wordClass("brought brings presented presents tabled submitted");
const brought = { kind: "attitude", effect: "support", will: true } as const;

/** "Among the things that Medinsky read out was …": one of those that somebody put forward. */
function isAmong(reading: Reading, { from, to }: Actor, is: number): boolean {
  if (lowerAt(reading, 0) !== "among" || is - to > longestVerb || is === to) return false;
  // A name may take the noun before it along: "the things Medinsky".
  const isNamed =
    [from - 2, from - 1, from, from + 1].some((at) => at < to - 1 && things.has(lowerAt(reading, at))) ||
    things.has(lowerAt(reading, from - 1));
  return isNamed && beforeAt(reading, to) === 0;
}
const things = new Set("things points demands conditions items terms requests wishes proposals lines".split(" "));
/** "read out", "has laid before them". */
const longestVerb = 5;

/** "What Moscow will not do, he said, is …": what somebody says that he will not do. */
function isNotDone(reading: Reading, { to }: Actor, is: number): boolean {
  if (!["will", "would", "can", "could", "cannot"].includes(lowerAt(reading, to))) return false;
  const doing = [to + 1, to + 2].find((at) => ["do", "accept"].includes(lowerAt(reading, at)));
  if (doing === undefined || is - doing > longestAside) return false;
  return reading.marks.some((m) => isKind(m, "negator") && m.from >= to && m.to <= doing);
}

/** "What matters to Moscow is …", "What is essential for Kyiv is …". */
function mattersTo(reading: Reading, { from }: Actor): boolean {
  if (!["to", "for"].includes(lowerAt(reading, from - 1)) || !mattering.has(lowerAt(reading, from - 2))) return false;
  return [3, 4, 5].some((gap) => lowerAt(reading, from - gap) === "what");
}
/** Origin: own reading. */
const mattering = new Set("matters mattered counts counted essential important crucial vital decisive key".split(" "));

function copulaBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  let reach = longestLead;
  for (let i = p.from - 1; i >= Math.max(1, p.from - reach); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    if (isWord(reading, i, equating)) return i;
    // "What they brought is a freeze along the line, with the plant run by Americans"
    if (lowerAt(reading, i) === "with" && (beforeAt(reading, i) & mark.comma) !== 0) reach += longestFirst;
  }
  return undefined;
}

export const clefts = wordClass("what all thing among");

function opensCleft(reading: Reading, subject: Actor): boolean {
  const before = lowerAt(reading, subject.from - 1);
  return before === "what" || (before === "that" && ["all", "thing"].includes(lowerAt(reading, subject.from - 2)));
}
