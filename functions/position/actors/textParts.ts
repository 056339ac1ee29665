import { isWord } from "../cues/wordClasses.ts";
import { formNouns, partNouns } from "../language/grammar.ts";
import { isOblique, phraseStart, written } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** Whether the words [from, to) call a part of a text: "point six", "a further clause", "the last point". */
export function isPart(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  for (let i = to - 1; i >= Math.max(from, to - longestNumber); i--) if (isWord(reading, i, partNouns)) return true;
  return false;
}
/** "point number twenty four" */
const longestNumber = 4;

/** "600,000, as under the US draft", "unlike in the first plan": a text that another one is held against. */
export function isHeldAgainst(reading: Reading, { from }: { from: number }): boolean {
  return (
    (["under", "in", "by", "with"].includes(lowerAt(reading, from - 1)) && ["as", "unlike", "than"].includes(lowerAt(reading, from - 2))) ||
    isReplaced(reading, from)
  );
}

/** "in lieu of the Paris scheme", "as an alternative to Trump's plan": somebody wants another thing than what is in it. */
export function isReplaced(reading: Reading, from: number): boolean {
  const [before, link] = [lowerAt(reading, from - 2), lowerAt(reading, from - 1)];
  return (
    (link === "of" && ["lieu", "place", "instead", "stead"].includes(before)) ||
    (link === "than" && before === "rather") ||
    (link === "to" && ["alternative", "opposed", "contrary", "contrast", "counter"].includes(before))
  );
}

/** "According to the draft", "Turning to the European paper", "As for the plan": what the sentence tells of it. */
export function isTurnedTo(reading: Reading, { from }: { from: number }): boolean {
  const before = lowerAt(reading, from - 2);
  return lowerAt(reading, from - 1) === "to" ? leadsTo.has(before) : lowerAt(reading, from - 1) === "for" && before === "as" && from === 2;
}
const leadsTo = new Set("according turning coming moving switching".split(" "));

/** "the second article of the American draft": the part and its text are one, and stand where the part does. */
export function withParts(reading: Reading, actors: readonly Actor[]): readonly Actor[] {
  if (!actors.some((a) => a.kind === "text" && partBefore(reading, a.from) !== undefined)) return actors;
  // "Ukraine's version of the American draft" is a text of its own.
  const isOwn = (part: number, text: Actor): boolean =>
    actors.some((a) => a.kind === "text" && a.to === part + 1 && a.parties.length > 0 && !a.parties.some((p) => text.parties.includes(p)));
  return actors.flatMap((actor) => {
    const whole = actors.find(
      (text) => text.kind === "text" && text !== actor && !isOwn(actor.to - 1, text) && isPartOf(reading, actor, text),
    );
    if (whole) return [];
    if (actor.kind !== "text") return [actor];
    const part = partBefore(reading, actor.from);
    if (part === undefined || isOwn(part, actor)) return [actor];
    const from = phraseStart(reading, part);
    return [{ ...actor, from, name: written(reading, from, actor.to), oblique: isOblique(reading, from) }];
  });
}

/** The part stands for itself elsewhere: here it belongs to the text behind it. */
function isPartOf(reading: Reading, part: Actor, text: Actor): boolean {
  // "the author of the draft": speaks for the draft, and is no outsider to it.
  const isPartOrAuthor = part.kind === "text" || (part.kind === "outsider" && part.parties.length === 0);
  const head = isPartOrAuthor ? partBefore(reading, text.from) : undefined;
  return head !== undefined && part.from <= head && head < part.to && part.to < text.from;
}

/** "its author", "the authors": whoever wrote the text that is told. */
export function isAuthorOfText(reading: Reading, { kind, from, to }: Actor): boolean {
  if (kind !== "outsider" || !["author", "authors", "drafters"].includes(lowerAt(reading, to - 1))) return false;
  // "The author" may be whoever writes the article.
  const isMany = !lowerAt(reading, to - 1).endsWith("r");
  return (["its", "their"].includes(lowerAt(reading, from)) || (isMany && lowerAt(reading, from) === "the")) && to - from <= 2;
}

/** Where the noun of a part stands that "of" or "in" ties to the text at a word: "section II of the memorandum". */
function partBefore(reading: Reading, text: number): number | undefined {
  const link = lowerAt(reading, text - 1);
  // "a separate annex to the plan"
  if (link === "to" && beforeAt(reading, text - 1) === 0 && added.has(lowerAt(reading, text - 2))) return text - 2;
  if ((link !== "of" && link !== "in") || beforeAt(reading, text - 1) !== 0) return undefined;
  if (link === "of" && formNouns.has(lowerAt(reading, text - 2))) return text - 2;
  return [text - 2, text - 3].find((at) => isWord(reading, at, partNouns));
}
const added = new Set("annex annexes appendix addendum preamble".split(" "));
