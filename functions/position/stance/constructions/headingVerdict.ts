import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { isVerdict, type Verdict } from "./verdicts.ts";

/** Words before the colon, and behind it before the wording. */
const longestHeading = 10;
const longestLead = 3;
const links = new Set("for to in with from of among".split(" "));

/** "Off the table for Moscow: a truce", "- American red line: limits": how somebody stands to a thing, told as its heading without a verb. */
export function headingVerdict(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const colon = [0, 1, 2, longestLead].map((gap) => p.from - gap).find((at) => at > 0 && (beforeAt(reading, at) & mark.colon) !== 0);
  if (colon === undefined || colon > longestHeading) return undefined;
  const verdict = reading.marks.find((m): m is Verdict => isVerdict(m) && m.to <= colon && m.meaning.effect !== "support");
  if (verdict === undefined) return undefined;
  // "… as far as Moscow is concerned": the only verb that a heading has.
  for (let i = 0; i < colon; i++) if (isWord(reading, i, finiteBe) && lowerAt(reading, i + 1) !== "concerned") return undefined;
  const subject = whose(reading, actors, verdict, colon);
  if (subject === undefined && !isOwned(reading, verdict)) return undefined;
  const side = applied(reading, p, ungoverned(p).side, verdict.meaning.effect);
  return { ...ungoverned(p), side, will: true, modal: side === "open" ? "possibility" : "prescriptive", subject };
}

/** "American red line": an adjective says whose it is, as of a list. */
const isOwned = (reading: Reading, { from }: Mark): boolean =>
  reading.marks.some((m) => isKind(m, "party") && m.meaning.form === "adjective" && m.to === from);

function whose(reading: Reading, actors: readonly Actor[], verdict: Mark, colon: number): Actor | undefined {
  const named = actors.find(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      ((a.from >= verdict.to && a.to <= colon && (links.has(lowerAt(reading, a.from - 1)) || lowerAt(reading, a.to + 1) === "concerned")) ||
        (a.possessive && a.to === verdict.from)),
  );
  return named && { ...named, oblique: false, possessive: false };
}
