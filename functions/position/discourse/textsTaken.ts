import { isWord, stemClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { finiteBe } from "../language/grammar.ts";
import { endsAt, hasKind, kinds, refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { emptyMention } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import { type Discourse, type Resolved, sourcingKey } from "./discourse.ts";

/** What those who refuse or accept a text do with it; others write it, read it or discuss it. Origin: the agreements and refusals of CAMEO (05, 12). */
const taking = stemClass(
  "accept reject endorse approve embrace welcome back support refuse dismiss oppose sign agree consent denounce decline spurn rebuff swallow bless favour rubbish condemn object"
    .split(" ")
    .map(stem),
);
/** "rejects the plan to send troops": what is in it is told. */
const tellsContent = new Set(["to", "for", "on", "of", "that", "about"]);

/** "Kyiv rejected the document": an empty mention of what it is to accept the text that was named as such before. */
export function textsTaken(reading: Reading, actors: readonly Resolved[], { textProvisions }: Discourse): Mark<"provision">[] {
  if (textProvisions.size === 0 || !hasKind(reading, kinds.attitude)) return [];
  const judged = judgedText(reading, actors);
  const whole = judged && textProvisions.get(sourcingKey(judged.parties));
  if (judged && whole !== undefined) return [emptyMention(whole, false, judged.to)];
  for (const m of reading.marks) {
    if (!isKind(m, "attitude") || !m.meaning.will || !isWord(reading, m.from, taking)) continue;
    // "did not reject the document": no stance yet.
    if (m.meaning.effect === "oppose" && [1, 2].some((gap) => endsAt(reading, m.from - gap, kinds.negator))) continue;
    const text = actors.find(
      (a) => a.kind === "text" && a.pronoun === undefined && !a.possessive && (a.from === m.to || a.from === m.to + 1),
    );
    if (text === undefined || tellsContent.has(lowerAt(reading, text.to)) || !isWhole(reading, text)) continue;
    const provision = textProvisions.get(sourcingKey(text.parties));
    if (provision !== undefined) return [emptyMention(provision, false, text.from)];
  }
  return [];
}

/** "It was unconstructive, he said": a verdict on the text that "it" stands for. */
function judgedText(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const it = actors.find((a) => a.from === 0 && a.pronoun === "thing" && a.kind === "text" && a.parties.length > 0);
  if (it === undefined || !isWord(reading, it.to, finiteBe)) return undefined;
  const verdict = reading.marks.find((m) => isKind(m, "attitude") && refuses(m) && m.meaning.will && m.from > it.to && m.from <= it.to + 3);
  return verdict && it;
}

/** "the document", "such a text", and no part of it or another one. */
const isWhole = (reading: Reading, { from, to }: Resolved): boolean =>
  to - from <= 3 &&
  (endsClause(reading, to) || lowerAt(reading, to) === "as") &&
  ["the", "this", "that", "such", "a"].includes(lowerAt(reading, from));

/** Keeps for whose text it is which provision its name is a wording of: to accept it. */
export function noteTextProvisions(reading: Reading, actors: readonly Resolved[], { textProvisions }: Discourse): void {
  for (const p of reading.provisions) {
    const text = actors.find((a) => a.kind === "text" && a.parties.length > 0 && a.from <= p.from && p.from < a.to && p.to - a.to <= 1);
    if (text) textProvisions.set(sourcingKey(text.parties), p.meaning.provision);
  }
}
