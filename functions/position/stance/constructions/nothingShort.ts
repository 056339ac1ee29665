import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { endsAt, hasKind, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";
import { takerOf } from "../predication.ts";

/** Words from "nothing short of" to the wording, and from there to the verb. */
const longestLead = 3;
const longestRest = 12;
/** Words from the verb to whom it contents. */
const longestObject = 4;
const measures = new Set("short less than but else other except save".split(" "));
/** What only the thing itself does to somebody. Origin: Levin (1993), 31.1, the verbs of contenting. */
const contenting = new Set(
  "bring move induce make get satisfy satisfies please pleases content contents do suffice suffices appease placate mollify convince persuade reassure enough sufficient acceptable good accepted work works".split(
    " ",
  ),
);
const modals = new Set("will would can could is was".split(" "));

/**
 * "Nothing short of a truce will satisfy Moscow", "Only a truce will do for Kyiv", "Anything less than a truce would be unacceptable to Paris": what
 * alone contents somebody he wants. Undefined where nobody is to be contented.
 */
export function nothingShort(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const lead = leadBefore(reading, p);
  if (lead === undefined) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    if (!modals.has(lowerAt(reading, i))) continue;
    return lead === "anything" ? refusedLess(reading, actors, p, i) : contented(reading, actors, p, i);
  }
  return undefined;
}

function leadBefore(reading: Reading, p: Mark<"provision">): string | undefined {
  for (let i = p.from - 1; i >= Math.max(0, p.from - longestLead - 1); i--) {
    if (beforeAt(reading, i + 1) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    const opens = i === 0 || beforeAt(reading, i) !== 0 || ["that", "and", "but"].includes(lowerAt(reading, i - 1));
    if (!opens) continue;
    if (lower === "only") return lower;
    return ["nothing", "anything"].includes(lower) && measures.has(lowerAt(reading, i + 1)) ? lower : undefined;
  }
  return undefined;
}

/** "will satisfy Moscow", "would be enough for Kyiv, he said". */
function contented(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, modal: number): Governed | undefined {
  const at = [1, 2].map((gap) => modal + gap).find((i) => contenting.has(lowerAt(reading, i)));
  if (at === undefined) return undefined;
  const whom = actors.find((a) => a.from > at && a.from <= at + longestObject && a.parties.length > 0 && a.kind !== "text");
  const isBeside = whom !== undefined && beforeAt(reading, whom.from) === 0;
  return {
    ...ungoverned(p),
    will: isBeside,
    modal: "prescriptive",
    modalAt: modal,
    subject: isBeside ? { ...whom, oblique: false } : undefined,
  };
}

/** "would be unacceptable to Moscow", "will not be accepted by Kyiv". */
function refusedLess(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, modal: number): Governed | undefined {
  if (!hasKind(reading, kinds.attitude | kinds.predication)) return undefined;
  const said = reading.marks.find(
    (m): m is Mark<"attitude" | "predication"> =>
      (isKind(m, "attitude") || isKind(m, "predication")) && m.from > modal && m.from <= modal + longestObject,
  );
  if (said === undefined) return undefined;
  const isRefused = isKind(said, "attitude") ? refuses(said) : said.meaning.effect === "oppose";
  if (isRefused === endsAt(reading, modal + 1, kinds.negator)) return undefined;
  const subject = takerOf(reading, actors, said);
  return {
    ...ungoverned(p),
    will: subject !== undefined,
    modal: "prescriptive",
    modalAt: modal,
    subject: subject && { ...subject, oblique: false },
  };
}
