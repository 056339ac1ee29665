import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { emptyMention, type Topic } from "./anaphora.ts";

/** "Moscow agreed, but only if sanctions were lifted": what was put forward right before, taken on the terms that the sentence names. */
export function takenOnTerms(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  const [topic, ...others] = topics;
  const [first] = reading.provisions;
  if (topic === undefined || others.length > 0 || topic.age > 0 || first === undefined || first.meaning.provision === topic.provision)
    return [];
  if (!hasKind(reading, kinds.condition) || !hasKind(reading, kinds.attitude)) return [];
  const term = reading.marks.find((m) => isKind(m, "condition") && m.meaning.strength === "strong" && m.to <= first.from);
  const yes = term && reading.marks.find((m): m is Mark<"attitude"> => isYes(reading, m) && m.to <= term.from);
  if (!term || !yes || reading.provisions.some((p) => p.from < term.to)) return [];
  const end = ["it", "that", "this"].includes(lowerAt(reading, yes.to)) ? yes.to + 1 : yes.to;
  return beforeAt(reading, end) !== 0 || term.from <= end + 1 ? [emptyMention(topic.provision, false, yes.to)] : [];
}

/** "Putin agreed and ordered his army to comply, said the Kremlin, which also wants …": a bare answer to what was put forward right before, ahead of other things. */
export function answeredAhead(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  const [topic, ...others] = topics;
  const [first] = reading.provisions;
  if (topic === undefined || others.length > 0 || topic.age > 0 || topic.against || !topic.isPut || first === undefined) return [];
  if (first.meaning.provision === topic.provision || !hasKind(reading, kinds.attitude)) return [];
  const answer = reading.marks.find(
    (m) => isKind(m, "attitude") && isWord(reading, m.from, alone) && m.to <= Math.min(first.from, latestAnswer),
  );
  if (answer === undefined || answer.to - answer.from > 1 || !endsAt(reading, answer.from - 1, kinds.party | kinds.pronoun | kinds.office))
    return [];
  const isAlone = isWord(reading, answer.to, joining) || (beforeAt(reading, answer.to) & (mark.comma | mark.semicolon)) !== 0;
  return isAlone && reading.provisions.every((p) => p.from > answer.to + 1) ? [emptyMention(topic.provision, false, answer.to)] : [];
}
const alone = wordClass("agreed accepted consented refused declined complied");
const joining = wordClass("and but");
const latestAnswer = 5;

/** A yes that needs no object. */
const isYes = (reading: Reading, m: Mark): m is Mark<"attitude"> =>
  isKind(m, "attitude") && m.meaning.will && (yeses.has(lowerAt(reading, m.from)) || yeses.has(lowerAt(reading, m.to - 1)));
const yeses = new Set("agreed agrees agree accepted accepts consented consents yes willing ready".split(" "));
