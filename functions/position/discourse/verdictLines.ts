import { nameless } from "../actors/namedParty.ts";
import { unresolved } from "../actors/resolveActors.ts";
import { mark } from "../cues/tokens.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { type Answer, answered, wordsFor } from "./answer.ts";
import type { RememberedParty, Resolved } from "./discourse.ts";
import { likeTold } from "./echoes.ts";
import type { Likeness } from "./likeness.ts";
import { toldAt } from "./toldAt.ts";

/** What an item of a table is filed under. Origin: own reading. */
const verdicts: ReadonlyMap<string, Answer> = new Map([
  ...wordsFor(
    "yes",
    "for|yes|in favour|in favor|pro|accepted|accepts|agreed|agrees|supported|supports|backed|backs|approved|granted|conceded|green|wanted|wants|demanded|demands|required|included|provided for|foreseen|asks for|must have|must haves|welcome|welcomed|welcomes",
  ),
  ...wordsFor(
    "no",
    "against|no|rejected|rejects|refused|refuses|opposed|opposes|excluded|excludes|ruled out|rules out|unacceptable|vetoed|vetoes|red|struck out|deleted|not accepted|not agreed|off the table|out of the question|taboo|barred|banned|declined|never|no go|red line|red lines|contra",
  ),
  ...wordsFor(
    "maybe",
    "open|maybe|perhaps|possible|possibly|negotiable|amber|yellow|under review|under consideration|under study|being studied|being considered|being weighed|conceivable|flexible|open to",
  ),
  ...wordsFor("on terms", "conditional|conditionally|with conditions|on conditions|yes but|only with conditions|subject to conditions"),
]);
const firsts = new Set([...verdicts.keys()].map((words) => words.split(" ", 1)[0]));
/** Words of such a label, what is added in brackets aside. */
const longestLabel = 3;

/** "Rejected: foreign troops", "For: a truce": a line that begins with how somebody stands to what it names. */
export function labelledSo(reading: Reading): { answer: Answer; end: number } | undefined {
  if ((reading.punctuation & mark.colon) === 0 || !firsts.has(lowerAt(reading, 0))) return undefined;
  let words = lowerAt(reading, 0);
  for (let i = 1; i <= longestLabel + longestAddition && i < reading.words.length; i++) {
    const before = beforeAt(reading, i);
    if ((before & (mark.colon | mark.open)) !== 0) {
      const answer = verdicts.get(words);
      const end = answer === undefined ? -1 : reading.words.findIndex((w, at) => at >= i && (w.before & mark.colon) !== 0);
      return answer === undefined || end < 0 || end > i + longestAddition ? undefined : { answer, end };
    }
    if (before !== 0) return undefined;
    words += ` ${lowerAt(reading, i)}`;
  }
  return undefined;
}
const longestAddition = 6;

/** "Foreign troops: rejected" */
function filedBehind(reading: Reading, { to }: Mark<"provision">): Answer | undefined {
  const colon = reading.words.findIndex((w, at) => at >= to && (w.before & mark.colon) !== 0);
  if (colon < 0 || colon - to > longestAddition || reading.words.length - colon > longestLabel) return undefined;
  return verdicts.get(
    reading.words
      .slice(colon)
      .map((w) => w.lexeme.lower)
      .join(" "),
  );
}

/** The rows of lines that say by a label how whoever they stand under takes what they name. */
export function verdictLines(s: SentenceInPlace): Position[] {
  const { reading, passage } = s;
  const [first] = reading.provisions;
  if (first === undefined) return asTheOther(s);
  if (reading.words.length > longestLine) return [];
  const tabled = byParty(s);
  if (tabled !== undefined) return tabled;
  if ((reading.punctuation & mark.colon) === 0) {
    const whose = isYesOrNo(reading, first) ? (ownerOf(passage.discourse) ?? speakerOf(s)) : undefined;
    return whose === undefined ? [] : rowsFor(s, asActor(whose), (p) => answerBefore(reading, p, 0));
  }
  const label = labelledSo(reading);
  const answer = label?.answer ?? filedBehind(reading, first);
  if (answer === undefined || (label && label.end > first.from)) return [];
  if (label === undefined && reading.provisions.some((p) => p.meaning.provision !== first.meaning.provision)) return [];
  const owner = ownerOf(passage.discourse) ?? (label && ownerBefore(s));
  return owner === undefined ? [] : rowsFor(s, asActor(owner), () => answer);
}
const longestLine = 30;

/** The rows of all that the line names, each by the answer before it. */
function rowsFor(s: SentenceInPlace, subject: Resolved, answerTo: (p: Mark<"provision">) => Answer | undefined): Position[] {
  const at = { ...s, actors: [subject], reports: [] };
  return s.reading.provisions.flatMap((p) => {
    const answer = answerTo(p);
    return answer === undefined ? [] : rowsIfAny(at, p, { ...answered(answer, p), subject });
  });
}

/** "Moscow – yes to a swap, no to a truce": a line of a table for each side. */
function byParty(s: SentenceInPlace): Position[] | undefined {
  const { reading, actors } = s;
  const [who] = actors;
  const [first] = reading.provisions;
  if (who === undefined || first === undefined || who.from > 0 || who.parties.length === 0 || who.kind === "text" || who.possessive)
    return undefined;
  if ((beforeAt(reading, who.to) & mark.dash) === 0 || answerBefore(reading, first, who.to) === undefined) return undefined;
  return rowsFor(s, { ...who, oblique: false }, (p) => answerBefore(reading, p, who.to));
}

/** "yes to a", "no to any": the nearest such word before a wording. */
function answerBefore(reading: Reading, { from }: Mark<"provision">, start: number): Answer | undefined {
  for (let i = from - 1; i >= Math.max(start, from - longestLead); i--) {
    const lower = lowerAt(reading, i);
    if (["yes", "no"].includes(lower) && lowerAt(reading, i + 1) !== "to") continue;
    const answer = verdicts.get(lower);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
const longestLead = 5;

/** "No to a swap of land." */
const isYesOrNo = (reading: Reading, { from }: Mark<"provision">): boolean =>
  ["yes", "no"].includes(lowerAt(reading, 0)) && lowerAt(reading, 1) === "to" && from < longestLead;

/** Whose list, table or section it is. */
const ownerOf = ({ list, section, underText }: SentenceInPlace["passage"]["discourse"]): RememberedParty | undefined =>
  [list, section, underText].find((owner) => owner !== undefined && owner.parties.length > 0);

/** Whose the line before was, or the only one whom the sentence before the table names. */
function ownerBefore({ passage }: SentenceInPlace): RememberedParty | undefined {
  const { recent, sentences, at, read } = passage;
  const before = sentences[at - 1];
  if (before === undefined) return undefined;
  const span = { start: before.start, end: before.end };
  const last = recent.at(-1);
  if (last !== undefined && last.span.start === before.start && labelledSo(read(before).reading))
    return { span, text: before.text, parties: [last.party] };
  const [only, ...more] = new Set(read(before).actors.flatMap((a) => a.parties));
  return only === undefined || more.length > 0 ? undefined : { span, text: before.text, parties: [only] };
}

/** "Kyiv – the reverse", "Paris: the same": below the line of another. */
function asTheOther(s: SentenceInPlace): Position[] {
  const { reading, actors, passage } = s;
  const [who] = actors;
  const last = passage.recent.at(-1);
  if (who === undefined || last === undefined || who.from > 0 || who.parties.length === 0 || who.kind === "text" || who.possessive)
    return [];
  if ((beforeAt(reading, who.to) & (mark.dash | mark.colon)) === 0 || reading.words.length - who.to > longestLikeness) return [];
  if (last.span.start !== passage.sentences[passage.at - 1]?.start) return [];
  const said = reading.words.slice(who.to).map((w) => w.lexeme.lower);
  const likeness = likenesses.get(withoutCount(said.filter((word) => word !== "exactly" && word !== "just")).join(" "));
  return likeness === undefined ? [] : likeTold(s, toldAt(passage.recent, last.span.start), { ...who, oblique: false }, likeness);
}
const longestLikeness = 7;

/** "likewise on both counts", "the same in both cases": on all that was told. */
function withoutCount(said: readonly string[]): readonly string[] {
  const [link = "", all = "", noun = ""] = said.slice(-3);
  const isCount = ["on", "in"].includes(link) && ["both", "all", "each", "every"].includes(all) && counts.has(noun);
  return isCount ? said.slice(0, -3) : said;
}
const counts = new Set("counts points scores cases issues matters fronts count point".split(" "));
const likenesses: ReadonlyMap<string, Likeness> = new Map([
  ...["the reverse", "the opposite", "the contrary", "vice versa", "the other way round", "the other way around", "reversed"].map(
    (words) => [words, "contrary"] as const,
  ),
  ...["the same", "likewise", "ditto", "same", "idem", "no different"].map((words) => [words, "same"] as const),
]);

/** Whom the sentences before it in the paragraph are about. */
function speakerOf({ passage, sentence }: SentenceInPlace): RememberedParty | undefined {
  const { discourse, sentences, at } = passage;
  const { subject } = discourse;
  if (subject === undefined || subject.isText || subject.parties.length !== 1 || discourse.outsiderSpeaks) return undefined;
  const near = sentences[Math.max(0, at - longestRow)];
  const isHere = near !== undefined && subject.span.start >= near.start;
  return isHere && sentences[at - 1]?.paragraph === sentence.paragraph ? subject : undefined;
}
/** Sentences that only say yes or no. */
const longestRow = 5;

const asActor = ({ parties, span, text }: RememberedParty): Resolved => ({
  ...unresolved({ ...nameless, from: 0, to: 1, kind: "group", parties: [...parties], name: "", oblique: false, weak: false }),
  inferred: { span, text, why: "whose positions are listed" },
});
