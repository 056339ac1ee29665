import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, isPassive, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "../govern.ts";
import { noteModal } from "../modalMet.ts";

/** Words from "not" to the party, from there to "that", from "that" to the verb, and from the wording to "but". */
const longestLead = 3;
const longestVerb = 5;
const longestRest = 6;

/** "It is not Kyiv that opposes a truce but Moscow", "It is Moscow and not Kyiv that …" (Quirk et al., 18.25 to 18.28): of the one and not of the other. */
export function subjectCleft(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (lowerAt(reading, 0) !== "it" || !isWord(reading, 1, finiteBe)) return undefined;
  const that = reading.words.findIndex((w, i) => i > 2 && i <= 10 && ["that", "who", "which"].includes(w.lexeme.lower));
  if (that < 0 || that >= p.from) return undefined;
  const named = actors.filter((a) => a.from > 1 && a.to <= that && !a.oblique && !a.possessive);
  const first = named[0];
  // "It is not true, Macron said, that …"
  if (first === undefined || beforeAt(reading, first.from) !== 0) return undefined;
  const isDenied = lowerAt(reading, 2) === "not" && first.from - 3 <= longestLead;
  const subject = isDenied ? (butBefore(reading, named) ?? butBehind(reading, actors, p)) : notBefore(reading, named) ? first : undefined;
  if (!isDenied && subject === undefined) return undefined;
  const verb = reading.marks.find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from > that && m.from <= that + longestVerb);
  if (verb === undefined || verb.to > p.from || isApart(reading, that + 1, p.from, wall | mark.comma)) return undefined;
  // "It is not Kyiv that is being asked to recognise it, he insists": the wording's own verb is what he denies.
  if (isPassive(reading, verb)) return p.from - verb.to <= 1 ? undefined : { ...ungoverned(p), embedded: true };
  // "It is not Kyiv that opposes a truce": of whom it is true is not said.
  if (subject === undefined) return { ...ungoverned(p), embedded: true };
  const g: Governed = { ...ungoverned(p), subject: { ...subject, oblique: false } };
  noteAttitude(reading, p, verb, g);
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from > that && m.to <= verb.from);
  if (negator) noteNegator(negator, g, verb.meaning.effect === "oppose");
  const modal = reading.marks.find(
    (m): m is Mark<"prescriptive" | "possibility"> =>
      (isKind(m, "prescriptive") || isKind(m, "possibility")) && m.from > that && m.to <= verb.from,
  );
  if (modal) noteModal(reading, modal, g);
  return g;
}

/** "It is not Moscow but Kyiv that …" */
const butBefore = (reading: Reading, named: readonly Actor[]): Actor | undefined =>
  named.find((a) => [1, 2].some((gap) => lowerAt(reading, a.from - gap) === "but"));

/** "It is Moscow and not Kyiv that …", "It is Moscow, not Kyiv, that …", "It is Moscow rather than Kyiv that …" */
const notBefore = (reading: Reading, named: readonly Actor[]): boolean =>
  named.slice(1).some((a) => [1, 2].some((gap) => ["not", "than"].includes(lowerAt(reading, a.from - gap))));

/** "… a truce but Moscow", "… a truce, it is Moscow" */
function butBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    if ((beforeAt(reading, i) & (wall & ~mark.dash)) !== 0) return undefined;
    const next = lowerAt(reading, i) === "but" ? i + 1 : lowerAt(reading, i) === "it" && isWord(reading, i + 1, finiteBe) ? i + 2 : -1;
    if (next > 0) return actors.find((a) => a.from >= next && a.from <= next + 1 && !a.possessive && !isSaidBy(reading, a));
  }
  return undefined;
}

/** "…, but Moscow said": no second half of the cleft. */
const isSaidBy = (reading: Reading, { to }: Actor): boolean =>
  to < reading.words.length && beforeAt(reading, to) === 0 && !["that", "who", "which", "and"].includes(lowerAt(reading, to));
