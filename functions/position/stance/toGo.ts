import { formsOfBe } from "../language/grammar.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words of the thing behind its wording, and of the verb: "the lifting of sanctions | on Russia to be dropped". */
const reach = 7;
/** What is done to a thing that is wanted no more. Origin: the verbs of removing in Levin (1993), 10, as editors use them. */
const removed = new Set("dropped removed deleted scrapped axed excised excluded shelved ditched binned stricken".split(" "));
/** "taken off the table", "struck from the draft": with the word behind. */
const moved = new Set("taken struck".split(" "));
const away = new Set("off out from".split(" "));
const leads = new Set("to must should be is are on in for of from by the a its all any Ukraine Russia".split(" "));

/** "wants a land swap dropped", "demands that a cap be struck from the draft", "called for it to be taken off the table": who wants it gone refuses it. */
export function isToGo(reading: Reading, p: Mark<"provision">, { attitudes }: Governed): boolean {
  const [inner] = attitudes;
  if (inner?.meaning.effect !== "support" || !attitudes.every((a) => a.to <= p.from)) return false;
  // "wants the causes of the war removed": whoever speaks of an ill wants it gone anyway.
  if (reading.words.slice(p.from, p.to).some((w) => ills.has(w.lexeme.lower))) return false;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    if (beforeAt(reading, i) !== 0 || reading.provisions.some((other) => other.from === i)) return false;
    const lower = lowerAt(reading, i);
    const isOut = moved.has(lower) && away.has(lowerAt(reading, i + 1));
    const isAfterBe = formsOfBe.has(lowerAt(reading, i - 1));
    // "demands that troops be banned": what its own clause says of it is told there.
    if (isAfterBe && beginsAt(reading, i, kinds.attitude)) return lowerAt(reading, i - 2) === "to" && isRefusing(reading, i);
    if (isOut || removed.has(lower)) return isAfterBe || i - p.to <= longestRest;
    if (!leads.has(lower) && !reading.words[i]?.lexeme.capital) return false;
  }
  return false;
}
/** "to be deleted", "to be banned". */
const isRefusing = (reading: Reading, at: number): boolean =>
  reading.marks.some((m) => m.from === at && isKind(m, "attitude") && m.meaning.effect === "oppose");
const ills = new Set("cause causes root roots reason reasons problem problems obstacle obstacles threat threats grievances".split(" "));
/** Words of the thing before a bare participle. */
const longestRest = 2;
