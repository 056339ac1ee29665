import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { predicatingBe } from "../language/grammar.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { isApart, isPassive, lowerAt } from "../sentence/syntax.ts";
import { type Governed, noteAttitude } from "./govern.ts";

/** "the US has offered Kyiv guarantees", where the wording has both whose will it is and the will in it. */
export function willInside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (agreedTo(reading, p, g)) return undefined;
  // "wants them across a table": a noun there.
  const isVerb = (m: Mark<"attitude">): boolean => !["a", "an", "the", "one"].includes(lowerAt(reading, m.from - 1));
  const will = reading.usedUp.find((m) => m.meaning.will && m.from > p.from && m.to <= p.to && !isPassive(reading, m) && isVerb(m));
  return (
    will &&
    actors.find(
      (a) =>
        a.kind !== "text" &&
        a.kind !== "outsider" &&
        !a.oblique &&
        !a.possessive &&
        a.from <= p.from &&
        a.to > p.from &&
        a.to <= will.from &&
        !isWished(reading, a, g) &&
        !isApart(reading, a.to, will.from),
    )
  );
}

/** "Kyiv wants Washington to stand behind the promise": what somebody else wants of him. */
const isWished = (reading: Reading, { from, to }: Actor, g: Governed): boolean =>
  lowerAt(reading, to) === "to" && g.attitudes.some((a) => a.to <= from && from - a.to <= 1 && a.meaning.will === true);

/** "Putin agreed that America might offer a guarantee": what somebody agrees that another may do he agrees to. */
export function agreedTo(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  const isClauseOf = (a: Mark<"attitude">): boolean =>
    p.from - a.to <= longestAgreed && agreeing.has(lowerAt(reading, a.to - 1)) && opensClause(reading, a.to);
  return g.subject !== undefined && g.attitudes.some(isClauseOf);
}
const longestAgreed = 10;
const agreeing = new Set("agrees agreed accepts accepted concedes conceded".split(" "));

/** "agreed that", "agreed in Alaska that", "accepted on Friday, he said, that": where or when it was may stand before the clause. */
function opensClause(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) === "that") return true;
  if (!isWord(reading, at, placing)) return false;
  for (let i = at + 1; i <= at + longestPlace; i++) if (lowerAt(reading, i) === "that") return true;
  return false;
}
const placing = wordClass("in at on during after last this yesterday today there");
const longestPlace = 4;

/** Verbs that take whom it is given to before what is given. Origin: Levin (1993), 13.1 to 13.3. */
const giving = wordClass("offer offers offered offering promise promises promised grant grants granted pledge pledges pledged");

/** "Russia wants title to Donbas", "caps are unacceptable to": where the wording reaches over what governs it, from whose it is to what it is about. */
export function governedInside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (g.attitudes.length > 0) return undefined;
  if (!hasKind(reading, kinds.attitude)) return undefined;
  const inside = reading.marks.find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from > p.from && m.to < p.to);
  if (!inside) return undefined;
  const subject =
    actors.find((a) => !a.oblique && a.from <= p.from && a.to > p.from && a.to <= inside.from) ?? wisherBehind(reading, actors, p, inside);
  const said = isWord(reading, inside.from - 1, predicatingBe) && inside.meaning.effect === "oppose";
  // "Washington has offered Kyiv guarantees", "promised to come to Ukraine's help": to whom it is given, and whose help it is.
  const isGivenTo = (a: Actor): boolean => a.possessive || (a.from === inside.to && isWord(reading, inside.to - 1, giving));
  const another = actors.some((a) => a.kind !== "text" && a.from >= inside.to && a.to < p.to && !isGivenTo(a));
  if (!said && !(subject && inside.meaning.will && !another)) return undefined;
  noteAttitude(reading, p, inside, g);
  return said ? undefined : subject;
}

/** "the sanctions Moscow wants lifted", "the children that Kyiv wants returned": who wants it stands behind the noun. */
function wisherBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, will: Mark<"attitude">): Actor | undefined {
  if (will.meaning.effect !== "support" || !isWord(reading, will.from, wishing)) return undefined;
  const isJoined = ({ from }: Actor): boolean =>
    ["that", "which"].includes(lowerAt(reading, from - 1)) || ((p.mask >>> (from - 1 - p.from)) & 1) === 1;
  return actors.find(
    (a) =>
      a.kind !== "text" &&
      !a.oblique &&
      !a.possessive &&
      a.from > p.from &&
      a.to <= will.from &&
      will.from - a.to <= longestAdverb &&
      isJoined(a) &&
      !isApart(reading, p.from + 1, will.to),
  );
}
const wishing = wordClass("want wants wanted wishes would needs");
const longestAdverb = 2;
