import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { naming } from "../language/grammar.ts";
import { beginningAt } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "It is regrettable that", "It stands to reason that", "has it that", "it was pointless to": stands for what follows, and for nobody. */
export function isExpletive(reading: Reading, { from, to }: Actor): boolean {
  // "The paper has it that …"
  if (["has", "have", "had"].includes(lowerAt(reading, from - 1)) && lowerAt(reading, to) === "that") return true;
  if (isVerdict(reading, to) || isObjectOfVerdict(reading, from, to) || isNamedSo(reading, from, to)) return true;
  if (!isWord(reading, to, expletive)) return false;
  for (let i = to + 1; i <= to + longestVerdict && beforeAt(reading, i) === 0; i++) {
    if (lowerAt(reading, i) === "that" || (lowerAt(reading, i) === "to" && lowerAt(reading, i - 1) !== "up"))
      return !wills.has(lowerAt(reading, i - 1));
    if (beginningAt(reading, i).some((m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect !== "oppose")) return false;
  }
  return false;
}
const expletive = wordClass("is was stands stood seems remains");
/** "It is ready to", "it is unable to": somebody. */
const wills = new Set(
  "ready willing prepared unwilling unable able set going about due bound obliged keen eager likely unlikely sure committed entitled forced have".split(
    " ",
  ),
);
const longestVerdict = 5;

/** "Rubio called it a trap": a thing that is given a name, and nobody who takes a stance. */
const isNamedSo = (reading: Reading, from: number, to: number): boolean =>
  isWord(reading, from - 1, naming) &&
  beforeAt(reading, from) === 0 &&
  to < reading.words.length &&
  (beforeAt(reading, to) & ~mark.quote) === 0;

/** "made it clear to reporters: …", "sees it so, that …", "finds it fair if": the object of the verb stands for what follows. */
function isObjectOfVerdict(reading: Reading, from: number, to: number): boolean {
  return beforeAt(reading, to) === 0 && (verdictsOn.get(lowerAt(reading, from - 1))?.has(lowerAt(reading, to)) ?? false);
}
const clarity = new Set("clear plain known public obvious explicit official certain understood".split(" "));
const manner = new Set("so thus this like bluntly plainly simply differently mildly fair right wrong best reasonable".split(" "));
/** What it is made, put, seen or found, by the verb. Origin: own reading. */
const verdictsOn: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ["make makes made making", "see sees saw seen put puts find finds found consider considers considered think thinks thought"].flatMap(
    (verbs, i) => verbs.split(" ").map((verb) => [verb, i === 0 ? clarity : manner] as const),
  ),
);

/** "It would be wrong to infer that …": stands for what follows, and for nobody. */
function isVerdict(reading: Reading, from: number): boolean {
  let at = from;
  while (isWord(reading, at, auxiliaries) || reading.words[at]?.lexeme.light || isWord(reading, at, degrees)) at++;
  return (
    at > from &&
    isWord(reading, at, verdicts) &&
    ["to", "that", "for", "if", "whether", "how", "what", "who", "why", "when", "where", "which"].includes(lowerAt(reading, at + 1))
  );
}
const degrees = wordClass("be been not also still too so quite just only therefore thus sometimes often");
const verdicts = wordClass(
  "wrong right hard difficult easy tempting naive early late premature important crucial essential vital necessary possible impossible likely unlikely clear unclear plain obvious evident true untrue doubtful time better best reasonable fair unfair sensible foolish worth said reported understood believed thought known forgotten expected assumed hoped feared argued",
);
