import { hasWord, isOf, isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Holder } from "../holder/holder.ts";
import { demanding } from "../language/grammar.ts";
import type { Stance } from "../position.ts";
import { refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

export function stanceOf(g: Governed, reading: Reading, conditionBuiltIn: boolean, namesCondition: boolean, via: Holder["via"]): Stance {
  if (g.conditional && !conditionBuiltIn) return "conditional";
  if (g.side === "against") return "opposes";
  if (
    conditionBuiltIn &&
    g.modal !== "possibility" &&
    g.conditionMark &&
    isKind(g.conditionMark, "condition") &&
    g.conditionMark.meaning.strength === "strong"
  )
    return "supports";
  if (conditionBuiltIn && g.side === "open" && g.modal !== "possibility") return "supports";
  if (conditionBuiltIn && namesCondition && !(g.side === "open" && g.modal === "possibility")) return "supports";
  const isBack = g.inReturn && (via === "subject" || g.subject?.kind === "text" || (via === "speaker" && g.subject === undefined));
  // "In return Moscow is ready to …"
  if (isBack && g.side === "open") return "conditional";
  if (g.side === "open" || (g.modal === "possibility" && (via === "text" ? mayContain(g) : !demandsIt(g, reading)))) return "open";
  return isBack ? "conditional" : "supports";
}

/** "No talks until the guns are silent": that there are none before is what it wants. Who no longer demands the order of things gives it up. */
export function withoutRefusal(g: Governed, reading: Reading, p: Mark<"provision">): Governed {
  // "We are not putting it off until the shooting stops."
  if (reading.words.slice(Math.max(0, p.from - 3), p.to).some((w) => isOf(w, puttingOff))) return g;
  // "will never accept talks only after a truce": the order itself is refused.
  if (reading.words.slice(p.from, p.to).some((w) => w.lexeme.lower === "only")) return g;
  // "refuses to come to the table until the guns fall silent": not before, and that is what it demands.
  const [only, ...more] = g.attitudes;
  const isRefused =
    only !== undefined && more.length + g.negators.length === 0 && isWord(reading, only.from, refusing) && only.to <= p.from;
  if (
    isRefused &&
    !reading.words.slice(only.to, p.to).some((w) => isOf(w, puttingOff)) &&
    g.side === "against" &&
    reading.words.slice(p.from, p.to).some((w) => isOf(w, notBefore))
  )
    return { ...g, side: "for", modal: "prescriptive" };
  const hasAnswer = g.attitudes.some((a) => refuses(a) || demanding.has(reading.words[a.from]?.lexeme.stem ?? ""));
  return g.side === "against" && !hasAnswer && g.negators.length > 0 ? { ...g, side: "for", modal: "prescriptive" } : g;
}

const refusing = stemClass("refuse decline reject rule exclude".split(" ").map(stem));
const notBefore = wordClass("until before unless");
const puttingOff = wordClass(
  "putting postpone postponed postponing defer deferred deferring shelve shelved shelving delay delayed delaying wait waiting park parking leave leaving left put",
);

/** The wording names the condition that the provision has in it: "talks … once the guns are silent". */
export function namesCondition(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, conditionWords)) return false;
  for (let i = p.from; i < p.to; i++) if (isWord(reading, i, conditionWords)) return true;
  return false;
}

/** "Talks only after a ceasefire", "not before the guns are silent": who says so wants the condition too, who is merely ready to talk then does not say it. */
export function insistsOnCondition(reading: Reading, p: Mark<"provision">): boolean {
  if (reading.words.slice(Math.max(0, p.from - 2), p.to + 1).some((w) => strictWords.has(w.lexeme.lower))) return true;
  // "…, but once the guns have fallen silent": the "but" restricts.
  for (let i = p.from + 1; i < p.to; i++)
    if (lowerAt(reading, i - 1) === "but" && ["once", "when", "after", "as"].includes(lowerAt(reading, i))) return true;
  // "…, and not an hour earlier"
  const not = lowerAt(reading, p.to) === "and" ? p.to + 1 : p.to;
  return lowerAt(reading, not) === "not" && [1, 2, 3].some((gap) => ["earlier", "before", "sooner"].includes(lowerAt(reading, not + gap)));
}
const strictWords = new Set("only until before first unless without".split(" "));

const conditionWords = wordClass("once after when only until before first without later afterwards afterward thereafter");

/** "The deal could come with an easing": whether it is in the text is open. */
function mayContain(g: Governed): boolean {
  const outermost = g.attitudes.at(-1);
  return outermost !== undefined && !outermost.meaning.will && g.modalAt === outermost.from - 1;
}

/** The attitude stands over the modal and lays it down: "insists that it could …"; who suggests that it could leaves it open. */
function demandsIt(g: Governed, reading: Reading): boolean {
  const outermost = g.attitudes.at(-1);
  return (
    outermost !== undefined &&
    g.modalAt !== undefined &&
    outermost.from < g.modalAt &&
    outermost.meaning.will &&
    !suggesting.has(reading.words[outermost.from]?.lexeme.stem ?? "")
  );
}
const suggesting = new Set(
  ["suggest", "propose", "offer", "float", "hope", "expect", "understand", "announce", "allow", "concede", "acknowledge", "admit"].map(
    stem,
  ),
);
