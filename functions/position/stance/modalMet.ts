import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { asideEnd } from "../sentence/clauses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

const weakening = new Set("may might could".split(" "));
const obligations = wordClass("must should ought needs required obliged");

/** After "could" these lay down: "could not", "could be no". */
const shutting = wordClass("not never only no neither nor hardly");

/** Notes the modal nearest to the wording. "Could not" lays down; "could" alone leaves open. */
export function noteModal(reading: Reading, m: Mark<"prescriptive" | "possibility">, g: Governed): void {
  if (g.modal !== undefined) return;
  // "whether to stay or …": an infinitive lays nothing down.
  if (["stay", "remain"].includes(lowerAt(reading, m.from)) && lowerAt(reading, m.from - 1) === "to") return;
  const next = lowerAt(reading, m.to);
  // "whether by troops on the ground or by planes": one way or the other.
  if (lowerAt(reading, m.from) === "whether" && ["by", "with", "through", "as", "in", "on"].includes(next)) {
    g.modal = "prescriptive";
    return;
  }
  const complement = next === "be" || next === "have" ? m.to + 1 : m.to;
  // "There could be, he said, no …"
  const resumed = (beforeAt(reading, complement) & mark.comma) === 0 ? undefined : asideEnd(reading, complement);
  // "could accept no ban", "could accept neither a cap nor a ban": what is not even possible is refused.
  const isShut = g.side === "for" && g.attitudes.length > 0 && g.negators.some((n) => isWord(reading, n.from, shutting));
  const denied = isShut || isWord(reading, resumed ?? complement, shutting) || isOfNobody(reading, m.from);
  // "may have to leave": not yet laid down.
  const isWeak = lowerAt(reading, m.from) === "have" && weakening.has(lowerAt(reading, m.from - 1));
  g.modal = (m.meaning.kind === "possibility" || isWeak) && !denied ? "possibility" : "prescriptive";
  g.modalAt = m.from;
  const last = lowerAt(reading, m.to - 1);
  const first = lowerAt(reading, m.from);
  g.obliged =
    isWord(reading, m.from, obligations) ||
    (last === "to" && m.to - m.from > 1 && first !== "be" && first !== "going") ||
    (next === "have" && lowerAt(reading, m.to + 1) === "to");
}

/** "No third country may have a veto", "nobody can stop it": nobody's leave lays down as much as a ban. */
function isOfNobody(reading: Reading, modal: number): boolean {
  for (let i = modal - 1; i >= Math.max(0, modal - longestNobody); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (isWord(reading, i, nobodies) || (lowerAt(reading, i) === "one" && lowerAt(reading, i - 1) === "not")) return true;
  }
  return false;
}
const longestNobody = 5;
const nobodies = wordClass("no nobody none neither nothing");
