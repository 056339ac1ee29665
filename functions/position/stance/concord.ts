import { nameless } from "../actors/namedParty.ts";
import { unresolved } from "../actors/resolveActors.ts";
import { wall } from "../cues/tokens.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Case } from "../holder/holder.ts";
import { endingAt } from "../sentence/marks.ts";
import { isKind } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "Common to Kyiv and Paris is the refusal of a truce", "shared by the American and the French position is …": who stands to it alike. */
export function commonTo({ reading, provision: p, governed: g }: Case): Resolved | undefined {
  if (!["common", "shared"].includes(lowerAt(reading, 0)) || !["to", "by"].includes(lowerAt(reading, 1)) || g.subject !== undefined)
    return undefined;
  let to = 2;
  while (to < p.from && !["is", "was"].includes(lowerAt(reading, to))) to++;
  const parties = [...new Set(reading.marks.flatMap((m) => (isKind(m, "party") && m.from > 1 && m.to <= to ? [m.meaning.party] : [])))];
  if (to === p.from || parties.length < 2) return undefined;
  return unresolved({ ...nameless, from: 2, to, kind: "group", parties, name: "", oblique: false, weak: false });
}

/** Nouns of agreement: what stands "between" two parties, or is theirs. Origin: own reading. */
const agreed = new Set("ground agreement consensus unanimity concord".split(" "));
const nearby = 14;

/** "A ceiling is common ground between Kyiv and Washington", "there is agreement between the two capitals on a ceiling": who is at one on it. */
export function atOneOn({ actors, reading, provision: p }: Case): Resolved | undefined {
  const pair = actors.find(
    (a) =>
      a.parties.length > 1 &&
      ["between", "of", "among", "for"].includes(lowerAt(reading, a.from - 1)) &&
      agreed.has(lowerAt(reading, a.from - 2)) &&
      (a.from >= p.to ? a.from - p.to <= nearby : p.from - a.to <= 6),
  );
  if (pair === undefined) return undefined;
  const noun = pair.from - 2;
  if (noun < p.to && noun >= p.from) return undefined;
  if (lowerAt(reading, noun) === "ground" && lowerAt(reading, noun - 1) !== "common") return undefined;
  const [first, last] = pair.from >= p.to ? [p.to, noun] : [noun - 3, p.from];
  for (let i = Math.max(0, first); i <= last; i++) {
    if (pair.from >= p.to && (beforeAt(reading, i) & wall) !== 0) return undefined;
    if (endingAt(reading, i).some((m) => isKind(m, "negator") || (isKind(m, "attitude") && m.meaning.effect === "oppose")))
      return undefined;
  }
  return pair;
}
