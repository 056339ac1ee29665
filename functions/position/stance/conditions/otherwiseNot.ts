import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** Words of the demand before "or", and of what there is not in "no inquiry, no truce". */
const longestDemand = 14;
const longestLack = 7;

/** "There must be an inquiry, or Moscow will not stop": what is refused comes with what is demanded. */
export function isOrNot(reading: Reading, { side, subject, negators }: Governed): boolean {
  if (side !== "against" || negators.length === 0 || subject === undefined || !hasWord(reading, alternative)) return false;
  const or = lowerAt(reading, subject.from - 1) === "else" ? subject.from - 2 : subject.from - 1;
  if (lowerAt(reading, or) !== "or") return false;
  for (let i = or - 1; i >= Math.max(0, or - longestDemand) && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (owed.has(lowerAt(reading, i)) || (lowerAt(reading, i) === "to" && having.has(lowerAt(reading, i - 1)))) return true;
  return false;
}
const alternative = wordClass("or");
const owed = new Set("must should needs ought".split(" "));
const having = new Set("have has had".split(" "));

/** "No inquiry, no truce": the second comes with the first. Where the first is a provision as well, both may be refused. */
export function isNoWithout(reading: Reading, p: Mark<"provision">, { side, negators }: Governed): boolean {
  if (side !== "against" || negators.length !== 1) return false;
  const no = [1, 2, 3].map((gap) => p.from - gap).find((at) => lowerAt(reading, at) === "no");
  if (no === undefined || (beforeAt(reading, no) & mark.comma) === 0) return false;
  for (let i = no - 1; i >= Math.max(0, no - longestLack); i--) {
    if (lowerAt(reading, i) === "no") return opensBargain(reading, i, p.to) && !hasProvision(reading, i, no);
    if (beforeAt(reading, i) !== 0) return false;
  }
  return false;
}

/** At the first "no": where the sentence or a quote begins; behind a colon only where no third item of a list comes. */
const opensBargain = (reading: Reading, no: number, end: number): boolean =>
  no === 0 || (beforeAt(reading, no) & mark.quote) !== 0 || ((beforeAt(reading, no) & mark.colon) !== 0 && end >= reading.words.length);

const hasProvision = (reading: Reading, from: number, to: number): boolean => reading.provisions.some((p) => p.from >= from && p.to <= to);
