import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt, startsVerb } from "../sentence/syntax.ts";
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

/**
 * "Putin agreed and ordered his army to comply, said the Kremlin, which also wants …", "would gladly take it, but not instead of NATO": an answer to
 * what was put forward right before, ahead of other things.
 */
export function answeredAhead(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  const [topic, ...others] = topics;
  const [first] = reading.provisions;
  if (topic === undefined || others.length > 0 || topic.age > 0 || topic.against || !topic.isPut || first === undefined) return [];
  if (first.meaning.provision === topic.provision || !hasKind(reading, kinds.attitude)) return [];
  const answer = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.to < first.from && (isAlone(reading, m) || isOfIt(reading, m)),
  );
  return answer ? [emptyMention(topic.provision, false, answer.to)] : [];
}

/** "Putin agreed and …": right behind whoever answers, and ahead of what he does besides. */
function isAlone(reading: Reading, { from, to }: Mark): boolean {
  if (!isWord(reading, from, alone) || to - from > 1 || to > latestAnswer) return false;
  return endsAt(reading, from - 1, kinds.party | kinds.pronoun | kinds.office) && goesOnBehind(reading, to);
}

/** "would gladly take it, but not instead of NATO", "rejected that and asked for more" */
const isOfIt = (reading: Reading, { to, meaning }: Mark<"attitude">): boolean =>
  meaning.will &&
  isWord(reading, to, things) &&
  isWord(reading, to + 1, joining) &&
  ((beforeAt(reading, to + 1) & mark.comma) !== 0 || startsVerb(reading, to + 2));

/** A comma, or what joins a second clause. */
const goesOnBehind = (reading: Reading, to: number): boolean =>
  isWord(reading, to, joining) || (beforeAt(reading, to) & (mark.comma | mark.semicolon)) !== 0;
const things = wordClass("it that this");
const alone = wordClass("agreed accepted consented refused declined complied");
const joining = wordClass("and but");
const latestAnswer = 5;

/** A yes that needs no object. */
const isYes = (reading: Reading, m: Mark): m is Mark<"attitude"> =>
  isKind(m, "attitude") && m.meaning.will && (yeses.has(lowerAt(reading, m.from)) || yeses.has(lowerAt(reading, m.to - 1)));
const yeses = new Set("agreed agrees agree accepted accepts consented consents yes willing ready".split(" "));
