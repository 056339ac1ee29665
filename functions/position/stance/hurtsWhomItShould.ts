import type { Knowledge } from "../cues/knowledge.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import type { Governed } from "./govern.ts";

/** Words behind what is foretold in which whom it hurts is named: "the Russian economy", "the war machine of the Kremlin". */
const longestObject = 4;

/** "New sanctions would hurt the Russian economy, Kallas said": what is to press Russia is not spoken against by who says that it does. */
export function hurtsWhomItShould(
  reading: Reading,
  p: Mark<"provision">,
  { attitudes }: Governed,
  holders: readonly string[],
  { aimedAt }: Knowledge,
): boolean {
  const pressed = aimedAt.get(p.meaning.provision);
  const [foretold] = attitudes;
  if (pressed === undefined || foretold === undefined || foretold.from < p.to) return false;
  // "would embolden Moscow" serves whom it should hurt.
  if (reading.words.slice(foretold.from, foretold.to).some((w) => serving.test(w.lexeme.lower))) return false;
  const isForetold = reading.marks.some((m) => isKind(m, "predication") && m.meaning.form === "foretold" && m.from === foretold.from);
  return (
    isForetold &&
    reading.marks.some(
      (m) =>
        isKind(m, "party") &&
        m.from > foretold.from &&
        m.from < foretold.to + longestObject &&
        pressed.has(m.meaning.party) &&
        !holders.includes(m.meaning.party),
    )
  );
}
const serving = /^(?:embolden|reward|legitimi[sz]e|play|fall|help|serve)s?$/;
