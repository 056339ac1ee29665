import { stem } from "../cues/words.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";

/** What somebody does or leaves undone himself; to join, to get or to keep something is up to others. Origin: own reading. */
const ownActs = new Set(
  "recognise recognize acknowledge accept cede give withdraw leave quit pull hand stop halt cease release return swap trade abandon renounce drop surrender relinquish retreat vacate send"
    .split(" ")
    .map(stem),
);
const foretold = new Set("will would going".split(" "));

/** "Kyiv will never recognise Crimea, a US official said": what it will not do by another's account it refuses; "Ukraine will not join" he does. */
export function willNotDo({ reading, provision: p, governed: g }: Case, subject: Resolved): boolean {
  if (g.negators.length !== 1 || g.attitudes.length > 0 || g.obliged || g.modalAt === undefined) return false;
  if (subject.kind === "text" || subject.possessive || subject.to > p.from || !foretold.has(lowerAt(reading, g.modalAt))) return false;
  if (!ownActs.has(reading.words[p.from]?.lexeme.stem ?? "")) return false;
  for (let i = subject.to; i < p.from; i++)
    if (beforeAt(reading, i) !== 0 || !(chain.has(lowerAt(reading, i)) || endsAt(reading, i, kinds.negator | kinds.prescriptive)))
      return false;
  return beforeAt(reading, p.from) === 0;
}
const chain = new Set("is are was were going to ever again simply just also now be".split(" "));
