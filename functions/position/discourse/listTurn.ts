import { isWord, wordClass } from "../cues/wordClasses.ts";
import { beginningAt, endsAt, hasKind, kinds, refuses } from "../sentence/marks.ts";
import { isVerbless } from "../sentence/ownClause.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "../stance/govern.ts";
import { negated } from "../stance/govern.ts";
import { yielding } from "./announcedList.ts";

/** What a heading or the sentence before a list says of its items: nobody will have them, or somebody might. Undefined where they are wanted. */
export type ListTurn = "refused" | "open" | undefined;

/** "no-go areas", "taboos", "Off limits for Kyiv", "red lines". Origin: own reading. */
const bounds = wordClass("taboo taboos limits starters starter nonstarters unacceptable unthinkable");
const flexible = wordClass("flexible negotiable flexibility");

/** "What Moscow rejects:", "What it will not accept", "Where Kyiv is ready to talk:". */
export function listTurn(reading: Reading): ListTurn {
  let isOpen = false;
  for (let i = 0; i < reading.words.length; i++) {
    const lower = lowerAt(reading, i);
    if (isWord(reading, i, bounds) || (lower === "go" && lowerAt(reading, i - 1) === "no")) return "refused";
    // "red lines and demands": what is refused and what is wanted.
    if (lower === "lines" && lowerAt(reading, i - 1) === "red") return isCoordinator(reading, i + 1) ? undefined : "refused";
    isOpen ||= isWord(reading, i, flexible);
    const isDenied = endsAt(reading, i, kinds.negator);
    // "What it will not"
    if (isDenied && i === reading.words.length - 1 && asking.has(lowerAt(reading, 0))) return "refused";
    // "What Kyiv will not give up": it wants to keep it.
    if (isDenied && [1, 2, 3].some((gap) => yielding.has(lowerAt(reading, i + gap)))) return undefined;
    if (isDenied && [1, 2].some((gap) => endsAt(reading, i + gap, kinds.attitude) || accepting.has(lowerAt(reading, i + gap))))
      return "refused";
    if (!hasKind(reading, kinds.attitude)) continue;
    for (const m of lower === "red" ? [] : beginningAt(reading, i)) {
      if (!isKind(m, "attitude") || !m.meaning.will) continue;
      if (refuses(m)) return "refused";
      isOpen ||= m.meaning.effect === "open";
    }
  }
  return isOpen ? "open" : undefined;
}
const asking = new Set("what where".split(" "));
const accepting = new Set("accept have sign allow tolerate grant concede do sell trade cross want".split(" "));

/** What an item that only names a thing comes to below such a heading. */
export function turnedItem(reading: Reading, g: Governed, turn: ListTurn): Governed {
  if (turn === undefined || g.side !== "for" || g.attitudes.length + g.negators.length > 0 || !isVerbless(reading)) return g;
  return turn === "refused" ? { ...g, side: negated(g.side, false) } : { ...g, side: "open" };
}
