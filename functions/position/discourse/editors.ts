import type { Word } from "../cues/tokens.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Resolved } from "./discourse.ts";

/** "Paris and Berlin have gone through the American draft with a red pen": what is told next is what they made of it. */
export function editorOf(reading: Reading, actors: readonly Resolved[], text: Resolved): Resolved | undefined {
  const editor = actors.findLast((a) => a.to <= text.from && a.parties.length > 0 && a.kind !== "text" && !a.oblique && !a.possessive);
  if (editor === undefined || editor.parties.some((party) => text.parties.includes(party))) return undefined;
  // "have rewritten Trump's plan": the participle may seem to belong to the plan.
  const edits = !text.oblique && reading.words.slice(editor.to, text.from + 1).some((w) => editing.has(w.lexeme.lower));
  return edits || strikesFrom(reading, editor, text) || hasPen(reading, editor, text) ? editor : undefined;
}

/** "What Europe crossed out of Trump's plan", "Kyiv has struck two clauses from the American draft". */
function strikesFrom(reading: Reading, editor: Resolved, { from }: Resolved): boolean {
  if (!["of", "from"].includes(lowerAt(reading, from - 1))) return false;
  return reading.words.slice(editor.to, from).some((w) => striking.has(w.lexeme.lower));
}
const striking = new Set(
  "crossed crosses struck strikes cut cuts deleted deletes removed removes excised erased scratched dropped".split(" "),
);

/** "went through the draft with a red pen", "took the scissors to the draft". */
function hasPen(reading: Reading, editor: Resolved, { from, to, oblique }: Resolved): boolean {
  const before = lowerAt(reading, from - 1);
  const isPen = (w: Word): boolean => pens.has(w.lexeme.lower);
  if (before === "to") return reading.words.slice(editor.to, from).some(isPen);
  if (oblique && before !== "through" && before !== "over") return false;
  return lowerAt(reading, to) === "with" && reading.words.slice(to, to + longestPen).some(isPen);
}
const pens = new Set("pen pencil scissors scalpel eraser knife axe marker shears".split(" "));
/** Words from "with" to the tool: "with a thick red pen". */
const longestPen = 5;
/** Verbs of making another's text one's own. Origin: own reading. */
const editing = new Set(
  "rewrote rewritten rewrites rewrite redrafted reworked edited recast overhauled amended amend amends revised annotated corrected".split(
    " ",
  ),
);
