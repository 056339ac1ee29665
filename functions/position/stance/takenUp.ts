import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { stem } from "../cues/words.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { applyConditions } from "./conditions.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "./govern.ts";

/** Words from the wording to the clause that takes it up. */
const reach = 16;
/** Words between the subject of that clause and its verb. */
const longestVerb = 4;
const taken = new Set("it that this so".split(" "));

/** "The plan would bring war, and Budapest will not allow it", "…, and I agree": how another clause of the sentence takes what the wording says. */
export function takenUpBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon)) !== 0 || isAnother(reading, i)) return undefined;
    if (!["and", "but"].includes(lowerAt(reading, i))) continue;
    const subject = actors.find((a) => a.from === i + 1 && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
    const g = subject && verdictOf(reading, p, subject);
    if (g) return g;
  }
  return undefined;
}

/** "Russia wants it, and I agree": somebody else than whoever it is told of. */
export function takenUpByAnother(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const taken = first.subject === undefined ? undefined : takenUpBehind(reading, actors, p);
  return taken?.subject?.parties.some((party) => first.subject?.parties.includes(party)) ? undefined : taken;
}

/** Another wording begins, and not in a clause of time: "when the war is over". */
function isAnother(reading: Reading, at: number): boolean {
  return (
    reading.provisions.some((other) => other.from === at) &&
    ![1, 2, 3, 4, 5].some((gap) => ["when", "once", "after"].includes(lowerAt(reading, at - gap)))
  );
}

function verdictOf(reading: Reading, p: Mark<"provision">, subject: Actor): Governed | undefined {
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= subject.to && m.from <= subject.to + longestVerb,
  );
  if (attitude === undefined || !takesAll(reading, attitude)) return undefined;
  const g = ungoverned(p);
  noteAttitude(reading, p, attitude, g);
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= subject.to && m.to <= attitude.from);
  if (negator) noteNegator(negator, g, attitude.meaning.effect === "oppose");
  g.will = true;
  g.subject = subject;
  if (g.side !== "against") applyConditions(reading, p, g);
  return g;
}

/** "allow it", "agrees": its object is what was said before, or it has none and needs none. */
function takesAll(reading: Reading, attitude: Mark<"attitude">): boolean {
  const ends = (at: number): boolean => at >= reading.words.length || beforeAt(reading, at) !== 0;
  if (taken.has(lowerAt(reading, attitude.to))) return ends(attitude.to + 1);
  return alone.has(reading.words[attitude.from]?.lexeme.stem ?? "") && ends(attitude.to);
}
const alone = new Set(["agree", "disagree", "object", "refuse", "decline", "consent"].map(stem));
