import type { Actor } from "../../actors/actors.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { behindAdverbials } from "../../sentence/adverbials.ts";
import { beginningAt, beginsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, govern, negated, type Side, ungoverned } from "../govern.ts";

/** What puts something forward, as a noun with a clause. Origin: Schmid's shell nouns (2000), mental and linguistic, and own reading. */
export const ideas = wordClass(
  "idea notion suggestion suggestions proposal proposals demand demands call calls thought view concept argument insistence principle",
);
/** Nouns behind which a bare verb is laid down: "the demand that Kyiv leave". */
const mandates = wordClass("suggestion suggestions proposal proposals demand demands call calls insistence");
const duties = wordClass("should must ought has have had needs need");
const owned = wordClass("its their his her our my");
const futures = wordClass("would will could might may can shall");
/** All words from the noun to the end of the wording count as one thing. */
const whole = ~0;
/** Words of the clause before the wording, and from its "that" to its subject. */
const [longestClause, nearSubject] = [14, 3];

/**
 * "rejected the idea that Kyiv should leave", "is open to the suggestion that it be capped": how somebody stands to what another is to do is how he
 * stands to the noun that the clause explains. Undefined where the clause says what its subject itself wants, or nothing governs the noun.
 */
export function ideaThat(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const that = thatBefore(reading, p);
  // "has not dropped its insistence that …": whose idea it is tells more.
  if (that === undefined || isWord(reading, that - 2, owned)) return undefined;
  const inner = sideOfClause(reading, actors, p, that);
  if (inner === undefined) return undefined;
  const noun = that - 1;
  // "endorsed the idea", "welcomed the idea that" may be one mark.
  const spanning = reading.marks.find((m) => isKind(m, "attitude") && m.from < noun && m.to > noun && m.to <= that + 1);
  const from = spanning?.to ?? noun;
  const outer = govern(reading, actors, { ...p, from, to: p.to, mask: whole, meaning: { ...p.meaning, polarity: "for" } });
  // A denial may have the noun in it: "rejected the suggestion that".
  const refused = outer.denied !== undefined || reading.marks.some((m) => isKind(m, "denial") && m.from < noun && m.to > noun);
  if ((outer.attitudes.length === 0 && !refused) || outer.embedded) return undefined;
  const side = refused ? "against" : outer.side;
  const denier = refused ? actors.findLast((a) => a.to <= noun && isSomebody(a)) : undefined;
  return {
    ...outer,
    side: inner === "against" ? turned(side) : side,
    denied: undefined,
    subject: denier ?? outer.subject,
    will: outer.will || refused,
  };
}

const turned = (side: Side): Side => (side === "open" ? "open" : negated(side, false));
const isSomebody = (a: Actor): boolean => a.parties.length > 0 && a.kind !== "text" && !a.oblique && !a.possessive;

/** The "that" behind such a noun, before the wording or its first word. */
function thatBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, ideas)) return undefined;
  // What stands for the noun is looked at from its left: its own "that" was found already.
  for (let i = p.mask === whole ? p.from - 2 : p.from; i > Math.max(0, p.from - longestClause); i--) {
    if (lowerAt(reading, i) === "that") return isWord(reading, i - 1, ideas) && beforeAt(reading, i) === 0 ? i : undefined;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}

/** For it or against it, as the clause lays it down; undefined where it lays nothing down. */
export function sideOfClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, that: number): Side | undefined {
  const subject = actors.find((a) => a.from >= that && a.from <= that + nearSubject && a.to <= p.to && !a.possessive);
  const verb = behindAdverbials(reading, subject?.to ?? p.from);
  const attitudes = marksBetween(reading, that, p.from);
  const isDuty = isWord(reading, verb, duties) || isBare(reading, verb, that);
  if (!isDuty && (attitudes.length > 0 || !(isWord(reading, verb, futures) || verb > p.from))) return undefined;
  let side = ungoverned(p).side;
  for (const m of attitudes) side = applied(reading, p, side, m.meaning.effect);
  for (let i = verb; i < p.from; i++) if (beginsAt(reading, i, kinds.negator)) side = negated(side, false);
  return side;
}

const isBare = (reading: Reading, verb: number, that: number): boolean =>
  isWord(reading, that - 1, mandates) && !/(?:[^s]s|ed|ing)$/.test(lowerAt(reading, verb)) && !isWord(reading, verb, futures);

function marksBetween(reading: Reading, from: number, to: number): Mark<"attitude">[] {
  const out: Mark<"attitude">[] = [];
  for (let i = from + 1; i < to; i++)
    for (const m of beginningAt(reading, i)) if (isKind(m, "attitude") && m.to <= to && !out.some((o) => o.to > m.from)) out.push(m);
  return out;
}
