import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { isOne, takesNothingElse } from "../answers/bareAnswers.ts";

/** "On a truce, Putin was blunt: it would not happen": a topic before the clause that says something of it, and of nothing else. */
export function frontedTopic(reading: Reading, p: Mark<"provision">): { from: number; to: number } | undefined {
  const first = lowerAt(reading, 0) === "to" ? 0 : labelEnd(reading);
  const isTalk = opensTalk(reading);
  // "As far as a truce is concerned, our answer is no"
  const isFar = lowerAt(reading, first + 1) === "far" && [0, 1, 2, 3, 4, 5].some((gap) => lowerAt(reading, p.to + gap) === "concerned");
  const isAsFor = lowerAt(reading, first) === "as" && (isFar || ["for", "to", "regards"].includes(lowerAt(reading, first + 1)));
  // "To a truce: yes."
  const isLabel = lowerAt(reading, first) === "to" && [0, 1, 2, 3].some((gap) => (beforeAt(reading, p.to + gap) & mark.colon) !== 0);
  if (!isTalk && !isAsFor && !isLabel && !isWord(reading, first, fronts)) return undefined;
  if (
    p.from - first > (isTalk ? longestTalk : longestFront) ||
    reading.provisions.some((other) => other.from > p.from && other.meaning.provision !== p.meaning.provision)
  )
    return undefined;
  // "On guarantees he was brief: there would be none"
  const isColon = !isTalk && (reading.punctuation & mark.colon) !== 0;
  for (let i = first + 1; i <= p.to + 8; i++) {
    if (i < p.to && beforeAt(reading, i) !== 0) return undefined;
    // "On a freeze: not before there are elections."
    const isMain =
      (beforeAt(reading, i) & (mark.comma | mark.colon)) !== 0 ||
      (isColon && endsAt(reading, i, kinds.pronoun)) ||
      opensVerdict(reading, i);
    if (i >= p.to && isMain) return saysOfIt(reading, i) ? { from: 0, to: i } : undefined;
  }
  return undefined;
}
/** "On a truce the Russian answer is no", "On limits there is room for manoeuvre". */
const opensVerdict = (reading: Reading, at: number): boolean =>
  (lowerAt(reading, at) === "there" && isWord(reading, at + 1, finiteBe)) ||
  ["the", "its", "his", "her", "their"].some(
    (word) => word === lowerAt(reading, at) && [1, 2].some((gap) => lowerAt(reading, at + gap) === "answer"),
  );

/** Behind "SECRETARY RUBIO: ", the label of whoever has the word. */
function labelEnd(reading: Reading): number {
  for (let i = 1; i <= longestLabel; i++) if ((beforeAt(reading, i) & mark.colon) !== 0) return i;
  return 0;
}
const longestLabel = 3;

/** "If we are talking about a withdrawal, we cannot do it", "When it comes to bases, …". */
function opensTalk(reading: Reading): boolean {
  if (!["if", "when"].includes(lowerAt(reading, 0))) return false;
  if (lowerAt(reading, 1) === "it")
    return ["is", "comes", "came"].includes(lowerAt(reading, 2)) && ["about", "to"].includes(lowerAt(reading, 3));
  return [2, 3].some((at) => ["talking", "speaking"].includes(lowerAt(reading, at)) && ["about", "of"].includes(lowerAt(reading, at + 1)));
}
const longestTalk = 9;
const longestFront = 5;
const fronts = wordClass("on regarding concerning about");

/** It stands for the topic: "it would not happen", "ruled that out". */
function saysOfIt(reading: Reading, from: number): boolean {
  for (let i = from; i < reading.words.length; i++) {
    if (["it", "that", "this"].includes(lowerAt(reading, i)) || (beforeAt(reading, i) & mark.colon) !== 0) return true;
    if (lowerAt(reading, i) === "in" && lowerAt(reading, i + 1) === "favour" && i + 2 >= reading.words.length) return true;
    if (lowerAt(reading, i) === "answer" && answerIs(reading, i) !== undefined) return true;
    if (isIntransitive(reading, i)) return true;
    // "On that, he and Witkoff are agreed"
    if (["agreed", "agree"].includes(lowerAt(reading, i)) && i + 1 >= reading.words.length) return true;
    // "has no intention of going along with one"
    if (isOne(reading, i)) return true;
  }
  return false;
}

/** "is fully on board", "is flexible", "there is room for manoeuvre": says how somebody stands to the topic without naming it again. */
const isIntransitive = (reading: Reading, at: number): boolean =>
  reading.marks.some(
    (m) =>
      m.from === at && isKind(m, "attitude") && m.meaning.will && stands.test(lowerAt(reading, m.to - 1)) && takesNothingElse(reading, m),
  );
const stands =
  /^(?:board|flexible|manoeuvre|manoeuvring|maneuver|leeway|flexibility|latitude|adamant|unyielding|inflexible|reluctant|unwilling|hesitant|sceptical|willing|ready|open|agreement)$/;

/** "the answer is and remains no", "the French answer is still yes". */
export function answerIs(reading: Reading, answer: number): "support" | "oppose" | undefined {
  for (let i = answer + 1; i <= answer + longestAnswer; i++) {
    const lower = lowerAt(reading, i);
    if (lower === "no") return "oppose";
    if (lower === "yes") return "support";
    if (!answerWords.has(lower)) return undefined;
  }
  return undefined;
}
const longestAnswer = 7;
const answerWords = new Set(
  "is was remains remained and still a an clear firm flat resounding unequivocal simple plain stays has been will be always short again".split(
    " ",
  ),
);
