import { isWord } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { hasKind, kinds, refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "./govern.ts";

/** "A withdrawal is one of them.", "Among those is a truce" stands for what the sentence before said of "them". */
export function isOneOfThem(reading: Reading, p: Mark<"provision">): boolean {
  let verb = p.to;
  while (verb < p.to + farthest && beforeAt(reading, verb) === 0 && !isWord(reading, verb, finiteBe)) verb++;
  if (!isWord(reading, verb, finiteBe)) return false;
  const one = lowerAt(reading, verb + 1) === "one" && lowerAt(reading, verb + 2) === "of" ? verb + 3 : undefined;
  const at = one ?? (lowerAt(reading, verb + 1) === "among" ? verb + 2 : undefined);
  return at !== undefined && them.has(lowerAt(reading, at));
}
/** "recognition [of the peninsula as Russian] is one of them". */
const farthest = 5;
const them = new Set("them these those".split(" "));

/** What the sentence before makes of it: one of the things that somebody will not do, or of those that he wants. */
export function asOneOfThem(p: Mark<"provision">, before: Reading): Governed | undefined {
  const refused = isRefused(before);
  if (!refused && !before.words.some((w) => wishes.has(w.lexeme.lower))) return undefined;
  const g = ungoverned(p);
  return { ...g, side: refused ? negated(g.side, false) : g.side, modal: "prescriptive", obliged: true };
}

function isRefused(before: Reading): boolean {
  if (before.words.some((w, i) => limits.has(w.lexeme.lower) || (w.lexeme.lower === "lines" && lowerAt(before, i - 1) === "red")))
    return true;
  if (hasKind(before, kinds.attitude) && before.marks.some((m) => isKind(m, "attitude") && m.meaning.will && refuses(m))) return true;
  return before.words.some((w, i) => w.lexeme.lower === "not" && [1, 2, 3].some((gap) => doing.has(lowerAt(before, i + gap))));
}
/** Origin: own reading. */
const limits = new Set("except excluding barring taboo taboos limits".split(" "));
const doing = new Set("do accept agree cross sign discuss concede give grant sell trade touch".split(" "));
const wishes = new Set("conditions demands terms requirements wishes priorities goals aims requests".split(" "));
