import { signing } from "../actors/authorBehind.ts";
import { hasWord, isWord } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Discourse, Remembered, RememberedParty, Resolved } from "./discourse.ts";

/** "bears the names of …", "carrying the signatures of …": what stands between a text and those who put their names to it. */
const carrying = new Set("bears bear bearing bore carries carry carrying carried has under with".split(" "));
const papers = new Set("statement letter document declaration text appeal communiqué communique paper it which that".split(" "));

/** What is told after a text was said to bear names is the signatories' together. */
export function rememberSignatories(reading: Reading, actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  const parties = signatoriesOf(reading, actors);
  if (parties === undefined) return;
  d.subject = { ...here, parties, isText: true, isPerson: false, name: here.text };
  d.lastText = { ...here, parties };
  d.textInForce = true;
}

/** Everybody whose name is said to stand under a text, which is theirs together. Undefined where the sentence says of no names. */
function signatoriesOf(reading: Reading, actors: readonly Resolved[]): readonly string[] | undefined {
  if (!hasWord(reading, signing)) return undefined;
  for (let i = 3; i < reading.words.length - 1; i++) {
    if (!isWord(reading, i, signing) || lowerAt(reading, i + 1) !== "of") continue;
    if (![1, 2].some((gap) => carrying.has(lowerAt(reading, i - gap)))) continue;
    if (!reading.words.slice(0, i).some((w) => papers.has(w.lexeme.lower))) continue;
    const signed = actors.filter((a) => a.from > i && a.kind !== "text" && a.kind !== "outlet" && !a.possessive);
    const parties = [...new Set(signed.flatMap((a) => a.parties))];
    if (parties.length > 0) return parties;
  }
  return undefined;
}

/** What people put their names to, else who met, else the text that is told. */
export function textSigned(d: Discourse): RememberedParty | undefined {
  for (const noun of ["statement", "declaration", "letter"]) {
    const text = d.textsByNoun.get(noun);
    if (text) return text;
  }
  return d.gathering ?? d.lastText;
}
