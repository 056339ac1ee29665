import { wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "Merz expects Moscow to reject it": what somebody foresees of another is neither's will. */
function isForeseen(reading: Reading, { attitudes }: Governed): boolean {
  const [inner, ...outer] = attitudes;
  const seer = outer.at(-1);
  if (inner === undefined || seer === undefined || inner.meaning.effect !== "oppose" || seer.to > inner.from) return false;
  if (reading.words[seer.from]?.lexeme.stem !== expect) return false;
  return reading.marks.some((m) => isKind(m, "party") && m.from >= seer.to && m.to <= inner.from);
}
const expect = stem("expect");

/** What nobody is glad of. Origin: Levin (1993), 44 and 47; own reading. */
const facing = wordClass("face faces faced facing risk risks risked risking suffer suffers");
/** What somebody gets from another. */
const getting = wordClass("get gets receive receives see sees face faces risk risks");
/** "face [massive and immediate new] sanctions" */
const longestFaced = 5;

/** "must accept it or face sanctions", "Moscow risks new tariffs": what is laid on somebody by whoever says so. */
function facedAt(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, facing)) return undefined;
  for (let i = p.from; i >= Math.max(0, p.from - longestFaced); i--) {
    if (i < p.from && beforeAt(reading, i + 1) !== 0) return undefined;
    if (isWord(reading, i, facing)) return i;
    if (i < p.from && beginsAt(reading, i, kinds.attitude | kinds.negator)) return undefined;
  }
  return undefined;
}

/** "faces sanctions unless it accepts a truce", "will get no relief until it does": who would lose by it makes no terms. */
function isTermOfOther(reading: Reading, { insideCondition, conditionMark, subject }: Governed): boolean {
  if (insideCondition !== "strong" || conditionMark === undefined || !hasWord(reading, getting)) return false;
  for (let i = conditionMark.from - 1; i >= Math.max(0, conditionMark.from - longestLoss); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return false;
    if (isWord(reading, i, getting)) return subject === undefined || subject.from >= conditionMark.to || subject.to <= i;
  }
  return false;
}
const longestLoss = 9;

/** "Russia can expect tariffs, he said": what somebody has to expect is laid on him by whoever says so. */
export function faceIt(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const faced = facedAt(reading, p);
  if (faced !== undefined && g.side === "for" && g.negators.length === 0) {
    Object.assign(g, { attitudes: [], will: false, modal: "prescriptive", modalAt: faced, subject: undefined });
    // "or face sanctions": a threat that hangs on what is demanded.
    g.conditional ||= ["or", "else"].includes(lowerAt(reading, faced - 1));
    return;
  }
  if (isTermOfOther(reading, g)) {
    Object.assign(g, { will: false, modal: "prescriptive", subject: undefined, insideCondition: undefined });
    return;
  }
  if (isForeseen(reading, g)) {
    Object.assign(g, { attitudes: [], will: false, embedded: true });
    return;
  }
  const [only, ...more] = g.attitudes;
  if (only === undefined || more.length > 0 || lowerAt(reading, only.from) !== "expect") return;
  if (!["can", "may", "should", "must"].includes(lowerAt(reading, only.from - 1)) || g.negators.length > 0) return;
  g.attitudes = [];
  g.will = false;
  g.modal = "prescriptive";
  g.modalAt = only.from - 1;
}
