import { mark } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import { hopes } from "./ofOthers/ownersWill.ts";

/** What somebody else says of a deed of the subject, or lets him do. Origin: the adjectives of Quirk et al. (1985), 16.76 ("Bob is splendid to wait"), and own reading. */
const judgements = wordClass(
  "wrong right mad crazy insane foolish unwise wise stupid naive reckless welcome free entitled allowed permitted forced obliged required bound better duty well",
);
const articles = wordClass("the no any its his their every");
/** Words from the subject to the wording. */
const longest = 12;

/** "Kyiv would be mad to accept a truce, Rubio said", "Moscow must not be allowed to keep it": whoever says so lays it on the subject, who may want it or not. */
export function noteJudgedToDo(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const { subject } = g;
  if (!hasWord(reading, judgements) || !hasKind(reading, kinds.say) || g.modal === "possibility") return;
  if (subject === undefined || subject.possessive || subject.kind === "text" || subject.to > p.from || p.from - subject.to > longest)
    return;
  if (isApart(reading, subject.to + 1, p.from, ~mark.hyphen)) return;
  const at = judgementBetween(reading, subject.to, p.from);
  if (at === undefined) return;
  Object.assign(g, {
    obliged: true,
    will: false,
    modal: "prescriptive",
    modalAt: g.modalAt ?? at,
    attitudes: g.attitudes.filter((a) => a.from > at || a.to <= at),
  });
}

/** The "wrong" of "would be wrong to", "better" of "had better"; a "right to" is somebody's. */
function judgementBetween(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!isWord(reading, i, judgements) || isWord(reading, i - 1, articles)) continue;
    if (lowerAt(reading, i + 1) === "to" || (lowerAt(reading, i) === "better" && lowerAt(reading, i - 1) === "had")) return i;
  }
  return undefined;
}

/** "Ukraine's membership is out of the question, Lavrov said": whose it would be has not said so. */
export const isOwnerOfJudged = (reading: Reading, p: Mark<"provision">, { subject, attitudes }: Governed): boolean =>
  subject?.possessive === true &&
  hasKind(reading, kinds.say) &&
  subject.to <= p.from &&
  attitudes.length > 0 &&
  attitudes.every((a) => a.from >= p.to && a.meaning.effect === "oppose");

/** "Ukraine's bid for membership would be shelved": what a text or a speaker lays down of it, and not whose bid it is. */
export const isOwnerOfShelved = (reading: Reading, p: Mark<"provision">, { subject }: Governed): boolean =>
  subject?.possessive === true &&
  subject.to === p.from &&
  isWord(reading, p.from, hopes) &&
  reading.words.slice(p.from, p.to).some((w, i) => isOf(w, future) && lowerAt(reading, p.from + i + 1) === "be");
const future = wordClass("would will shall must should");
