import { beginningAt } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "It is regrettable that", "It stands to reason that", "it was pointless to": stands for what follows, and for nobody. */
export function isExpletive(reading: Reading, { to }: Actor): boolean {
  if (isVerdict(reading, to)) return true;
  if (!expletive.has(lowerAt(reading, to))) return false;
  for (let i = to + 1; i <= to + longestVerdict && beforeAt(reading, i) === 0; i++) {
    if (lowerAt(reading, i) === "that" || (lowerAt(reading, i) === "to" && lowerAt(reading, i - 1) !== "up"))
      return !wills.has(lowerAt(reading, i - 1));
    if (beginningAt(reading, i).some((m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect !== "oppose")) return false;
  }
  return false;
}
const expletive = new Set("is was stands stood seems remains".split(" "));
/** "It is ready to", "it is unable to": somebody. */
const wills = new Set(
  "ready willing prepared unwilling unable able set going about due bound obliged keen eager likely unlikely sure committed entitled forced have".split(
    " ",
  ),
);
const longestVerdict = 5;

/** "It would be wrong to infer that …": stands for what follows, and for nobody. */
function isVerdict(reading: Reading, from: number): boolean {
  let at = from;
  while (auxiliaries.has(lowerAt(reading, at)) || reading.words[at]?.lexeme.light || degrees.has(lowerAt(reading, at))) at++;
  return (
    at > from &&
    verdicts.has(lowerAt(reading, at)) &&
    ["to", "that", "for", "if", "whether", "how", "what", "who", "why", "when", "where", "which"].includes(lowerAt(reading, at + 1))
  );
}
const degrees = new Set("be been not also still too so quite just only therefore thus sometimes often".split(" "));
const verdicts = new Set(
  "wrong right hard difficult easy tempting naive early late premature important crucial essential vital necessary possible impossible likely unlikely clear unclear plain obvious evident true untrue doubtful time better best reasonable fair unfair sensible foolish worth said reported understood believed thought known forgotten expected assumed hoped feared argued".split(
    " ",
  ),
);
