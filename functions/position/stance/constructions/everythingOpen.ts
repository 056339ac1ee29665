import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** Words from "including" to the wording, and back to the "everything" that it is part of. */
const longestLink = 3;
const longestClause = 16;
const cases = wordClass("including even");
const all = new Set("everything all anything any every".split(" "));
const none = new Set("nothing no none".split(" "));
const matters = new Set(
  "options option issues issue topics topic questions question subjects subject possibilities points scenarios variants".split(" "),
);

/** "Everything is on the table, including a truce", "Nothing is ruled out, not even bases": what is open in all is open in its case. */
export function everythingOpen(reading: Reading, p: Mark<"provision">): Governed | undefined {
  const comma = lowerAt(reading, p.to) === "included" ? commaBefore(reading, p.from) : caseBefore(reading, p);
  if (comma === undefined) return undefined;
  const whole = wholeBefore(reading, comma);
  if (whole === undefined) return undefined;
  const isNone = none.has(lowerAt(reading, whole));
  const verdict = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") &&
      m.from >= whole &&
      m.to <= comma &&
      (m.meaning.effect === "open" || (isNone && m.meaning.effect === "oppose")),
  );
  const opens = verdict ?? (isNone ? undefined : opener(reading, whole, comma));
  if (opens === undefined) return undefined;
  return { ...ungoverned(p), side: "open", attitudes: "meaning" in opens ? [opens] : [], modal: "possibility", will: true };
}

function caseBefore(reading: Reading, { from }: Mark<"provision">): number | undefined {
  for (let i = from - 1; i >= Math.max(1, from - longestLink); i--) {
    if (!isWord(reading, i, cases)) continue;
    const start = lowerAt(reading, i) === "even" && lowerAt(reading, i - 1) === "not" ? i - 1 : i;
    return (beforeAt(reading, start) & (mark.comma | mark.dash)) === 0 ? undefined : start;
  }
  return undefined;
}

function commaBefore(reading: Reading, from: number): number | undefined {
  for (let i = from; i >= Math.max(1, from - longestLink); i--) if ((beforeAt(reading, i) & mark.comma) !== 0) return i;
  return undefined;
}

/** "everything", "all options", "no topic". */
function wholeBefore(reading: Reading, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - longestClause); i--) {
    const lower = lowerAt(reading, i);
    if (["everything", "anything", "nothing"].includes(lower)) return i;
    if ((all.has(lower) || none.has(lower)) && [1, 2, 3].some((gap) => matters.has(lowerAt(reading, i + gap)))) return i;
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
  }
  return undefined;
}

/** "can be talked about", "remain open". */
function opener(reading: Reading, from: number, to: number): { at: number } | undefined {
  for (let i = from; i < to; i++) if (openWords.has(lowerAt(reading, i))) return { at: i };
  return undefined;
}
const openWords = new Set("open negotiable discussed discussable possible imaginable conceivable table".split(" "));
