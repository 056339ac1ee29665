import { mark } from "../cues/tokens.ts";
import { anyOf, hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe, linkingVerbs, outcomes } from "../language/grammar.ts";
import { beginningAt, endingAt, endsAt, hasKind, kinds, refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { emptyMention, type Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import { shells } from "./objects.ts";

/** What only things are said to be: "it is ready" tells of somebody. Origin: the appreciations of Martin & White (2005) met in news. */
const ofThings = new Set(
  "acceptable thinkable conceivable realistic negotiable discussion viable workable feasible essential necessary vital needed indispensable imperative priority unconstitutional nonsense delusion excluded theft robbery illegal unlawful".split(
    " ",
  ),
);
/** Said of nobody: "Kyiv said it was unacceptable" tells of the thing. */
const neverOfPeople = new Set(
  "unacceptable impossible unthinkable inconceivable illegal unlawful unconstitutional inadmissible premature absurd unrealistic unworkable question starter trap nonsense line negotiable acceptable discussion".split(
    " ",
  ),
);
const pronouns = wordClass("it this that they");
const standIns = anyOf(pronouns, shells);
const openers = new Set("that but and because so".split(" "));
const degrees = new Set("not never just quite still also always now a an no been".split(" "));
/** Words before a verdict: "would, for us, simply be". */
const longestLead = 6;
/** Sentences since it was spoken of. */
const oldest = 1;

/** "It is unacceptable", "That would be a trap": what is said of the thing that was put forward or asked before. What was refused may be what "that" is. */
export function judgedMentions(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  if (topics.length === 0 || !hasWord(reading, standIns) || !hasKind(reading, kinds.attitude | kinds.predication)) return [];
  const at = judgedAt(reading);
  if (at === undefined) return [];
  const isIt = lowerAt(reading, at) === "it";
  // "The draft would cap the army. That is unacceptable": what the text lays down, and no text that is named with it.
  const put = isIt ? [] : topics.filter((t) => t.isPut);
  // "insists that Kyiv leave before any truce. That is a non-starter": the demand, and not what hangs on it.
  const demanded = put.filter((t) => !t.onTerms);
  const meant = demanded.length > 0 ? demanded : put.length > 0 ? put : topics;
  const [topic] = meant;
  if (topic === undefined || meant.some((t) => t.age > oldest || t.provision !== topic.provision || !(t.isPut || isText(t)))) return [];
  if (!isIt && meant.some((t) => t.against)) return [];
  const against = meant.some((t) => t.wording.meaning.polarity === "against");
  return [{ ...emptyMention(topic.provision, against, at), to: at + 1, mask: 1 }];
}

/** A text was named, whatever is said of it. */
export const isText = ({ reading, wording, age }: Topic): boolean =>
  age === 0 && reading.marks.some((m) => (isKind(m, "text") || isKind(m, "knownText")) && m.from < wording.to && wording.from < m.to);

/** Where the pronoun stands that a verdict is passed on. */
function judgedAt(reading: Reading): number | undefined {
  const at = reading.words.findIndex((_, i) => isJudged(reading, i));
  return at < 0 ? undefined : at;
}

/** A pronoun, or "the idea", that a clause opens with, and the clause passes a verdict on what it stands for. */
export function isJudged(reading: Reading, at: number): boolean {
  const first = phraseAt(reading, at);
  if (first === undefined) return false;
  const before = lowerAt(reading, first - 1);
  const isSubject =
    first === 0 ||
    isForWhom(reading, first) ||
    (beforeAt(reading, first) & ~mark.hyphen) !== 0 ||
    openers.has(before) ||
    endsAt(reading, first - 1, kinds.say);
  if (!isSubject) return false;
  const said = verdictAt(reading, at + 1);
  if (said === undefined) return false;
  // "Kyiv said this was out of the question", "said it was illegal"; "Kyiv said it was opposed" tells of Kyiv, and "they" may be people.
  const mayBeSomebody = lowerAt(reading, at) === "they" || (lowerAt(reading, at) === "it" && endsAt(reading, first - 1, kinds.say));
  return !mayBeSomebody || neverOfPeople.has(lowerAt(reading, said.to - 1));
}

/** Where "this", "the idea" or "such a step" begins that ends at a word. */
export function phraseAt(reading: Reading, at: number): number | undefined {
  if (isWord(reading, at, pronouns)) return at;
  if (!isWord(reading, at, shells)) return undefined;
  const before = lowerAt(reading, at - 1);
  if (before === "a" || before === "an") return lowerAt(reading, at - 2) === "such" ? at - 2 : undefined;
  return ["the", "this", "that", "any"].includes(before) ? at - 1 : undefined;
}

/** "For the Kremlin it is a trap.", "and for us it is unacceptable" */
export function isForWhom(reading: Reading, at: number): boolean {
  const isNamed = reading.words[at - 1]?.lexeme.capital ?? false;
  if (["us", "me"].includes(lowerAt(reading, at - 1)) || isNamed)
    if (lowerAt(reading, at - 2) === "for" || (isNamed && lowerAt(reading, at - 3) === "for")) return true;
  if (at > longestLead) return false;
  // "For the Ukrainian government that is unthinkable"
  return lowerAt(reading, 0) === "for" ? at > 1 : ["to", "in"].includes(lowerAt(reading, 0)) && isNamed;
}

/** Nothing but a verb and degrees stand between, and the clause ends with what is said. */
export const isJudgedAt = (reading: Reading, from: number): boolean => verdictAt(reading, from) !== undefined;

/** What a clause says of the pronoun before a word, with nothing but a verb and degrees between. */
export function verdictAt(reading: Reading, from: number): Mark<"attitude"> | Mark<"predication"> | undefined {
  for (let i = from; i <= from + longestLead && i < reading.words.length; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const whole = beginningAt(reading, i).find(isVerdict);
    // "is a red line": no line that anybody takes.
    const inner =
      whole &&
      endingAt(reading, whole.to - 1).find((m): m is Mark<"attitude"> => m.from > whole.from && isKind(m, "attitude") && refuses(m));
    const said = inner ?? whole;
    if (said && (isAgreeable(reading, said) || isDoneBy(reading, said))) return said;
    if (said) {
      const end = isWord(reading, said.to, outcomes) ? said.to + 1 : said.to;
      const isMeant = (isRefusal(said) || ofThings.has(lowerAt(reading, said.to - 1))) && endsWithIt(reading, end);
      return isMeant ? said : undefined;
    }
    if (!isLead(reading, i)) return undefined;
  }
  return undefined;
}

const isVerdict = (m: Mark): m is Mark<"attitude"> | Mark<"predication"> =>
  (isKind(m, "attitude") && m.meaning.will) || isKind(m, "predication");

/** "was rejected by Kyiv" */
const isDoneBy = (reading: Reading, said: Mark): boolean =>
  isKind(said, "attitude") && lowerAt(reading, said.to) === "by" && isWord(reading, said.from - 1, formsOfBe);

/** "It might be okay with us", "found no favour with Kyiv": who takes it so is named with it. */
function isAgreeable(reading: Reading, said: Mark): boolean {
  if (!isKind(said, "predication") || said.meaning.form === "around" || !takers.has(lowerAt(reading, said.to - 1))) return false;
  const taker = ["the", "his", "her"].includes(lowerAt(reading, said.to)) ? said.to + 1 : said.to;
  return ["us", "me", "them", "him"].includes(lowerAt(reading, taker)) || (reading.words[taker]?.lexeme.capital ?? false);
}
const takers = new Set("with by to for in from among".split(" "));

const isRefusal = (m: Mark): boolean => (isKind(m, "predication") ? m.meaning.effect === "oppose" : isKind(m, "attitude") && refuses(m));

function isLead(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return (
    isWord(reading, at, auxiliaries) ||
    isWord(reading, at, linkingVerbs) ||
    degrees.has(lower) ||
    lower.endsWith("ly") ||
    (reading.words[at]?.lexeme.light ?? false)
  );
}

/** The clause ends, or says for whom it is so: "unacceptable to Kyiv", "a red line for us". */
function endsWithIt(reading: Reading, at: number): boolean {
  if (endsClause(reading, at)) return true;
  const next = reading.words[at + 1];
  if (!["to", "for"].includes(lowerAt(reading, at)) || next === undefined) return false;
  return next.lexeme.capital || ["us", "me", "them", "him", "our", "the"].includes(next.lexeme.lower);
}
