import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { inOrder } from "../sentence/inOrder.ts";
import { beginsAt, bitOf, endingAt, endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isPossessive } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";

const order = {
  person: 0,
  knownText: 1,
  outsider: 2,
  outsideMark: 6,
  source: 3,
  outlet: 3,
  both: 3,
  outletNoun: 6,
  party: 4,
  group: 5,
  office: 5,
  text: 6,
  pronoun: 7,
} as const;

export type HeadKind = Exclude<keyof typeof order, "person">;

/** One head for each stretch of words from a word on: the most telling kind, then the longest. */
export function headMarks(reading: Reading, from: number): Mark<HeadKind>[] {
  const kept: Mark<HeadKind>[] = [];
  const heads: Mark<HeadKind>[] = [];
  for (const m of reading.marks) if (isHead(m)) heads.push(beforeParty(reading, m));
  for (const m of inOrder(heads, (a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from))) if (!overlaps(m, kept)) kept.push(m);
  return inOrder(from === 0 ? kept : kept.filter((m) => m.from >= from), (a, b) => a.from - b.from);
}

function overlaps({ from, to }: Mark, others: readonly Mark[]): boolean {
  for (const other of others) if (other.from < to && from < other.to) return true;
  return false;
}

/** "president of the European Commission", where all of it is somebody's title: the office is the noun, and the house is its owner. */
function beforeParty(reading: Reading, m: Mark<HeadKind>): Mark<HeadKind> {
  if (!isKind(m, "office") || m.to - m.from < shortestTitle) return m;
  const of = reading.words.findIndex((w, i) => i > m.from && i < m.to && w.lexeme.lower === "of");
  const owner = reading.marks.some((p) => isKind(p, "party") && p.from > of && p.to <= m.to);
  return of > 0 && owner ? { ...m, to: of } : m;
}
const shortestTitle = 4;

function isHead(m: Mark): m is Mark<HeadKind> {
  return (bitOf(m.meaning) & headKinds) !== 0;
}
/** Those of `order`. */
const headKinds =
  kinds.knownText |
  kinds.outsider |
  kinds.outsideMark |
  kinds.source |
  kinds.outlet |
  kinds.both |
  kinds.outletNoun |
  kinds.party |
  kinds.group |
  kinds.office |
  kinds.text |
  kinds.pronoun;

function rank(m: Mark<HeadKind>): number {
  return isKind(m, "party") && m.meaning.form === "person" ? order.person : order[m.meaning.kind];
}

/** "the London paper": where it was written, not by whom. */
export function isPlace(reading: Reading, p: Mark<"party">): boolean {
  return p.meaning.form === "name" && !isPossessive(reading, p.to);
}

/** "These assets": says which, and stands for nobody. */
export function qualifies(reading: Reading, head: Mark<HeadKind>): boolean {
  // "starts from the map as it is", "the lines as they stand": the thing right before.
  if (lowerAt(reading, head.from - 1) === "as" && standing.has(lowerAt(reading, head.to))) return isBoundary(reading, head.to + 1);
  if (lowerAt(reading, head.from) !== "these") return false;
  return !isWord(reading, head.to, auxiliaries) && !beginsAt(reading, head.to, kinds.attitude);
}

const standing = new Set("is are stands stand was were stood runs".split(" "));

/** "Ankara offers a venue": a verb, and no plural of "offer". */
export function isVerbHere(reading: Reading, head: Mark<HeadKind>): boolean {
  // "two paragraphs of the answer deal with the south"
  const isDealing = lowerAt(reading, head.from) === "deal" && lowerAt(reading, head.to) === "with";
  if (isDealing && endsAt(reading, head.from - 1, kinds.text)) return true;
  // "after the dinner lists what they will give"
  if (["lists", "notes", "outlines"].includes(lowerAt(reading, head.from)) && ["what", "how"].includes(lowerAt(reading, head.to)))
    return true;
  // "did we offer a truce", "they draft a reply"
  if (isWord(reading, head.from, bareVerbs) && isWord(reading, head.from - 1, speaking) && beforeAt(reading, head.from) === 0) return true;
  // "as read out by the minister", and not "the Ukrainian read-out".
  if (lowerAt(reading, head.from) === "read") return (beforeAt(reading, head.to - 1) & mark.hyphen) === 0;
  const isSubject = (m: Mark): boolean =>
    isKind(m, "outsider") ||
    isKind(m, "pronoun") ||
    isKind(m, "group") ||
    isKind(m, "office") ||
    isKind(m, "text") ||
    (isKind(m, "party") && m.meaning.form !== "adjective");
  return (
    head.to - head.from === 1 &&
    isWord(reading, head.from, verbs) &&
    endingAt(reading, head.from - 1).some(isSubject) &&
    !isPossessive(reading, head.from) &&
    (!followsNoun.has(lowerAt(reading, head.to)) || plansTo(reading, head)) &&
    head.to < reading.words.length &&
    ((reading.words[head.to]?.before ?? 0) & (wall | mark.comma)) === 0
  );
}

const bareVerbs = wordClass("offer plan draft answer outline note reply scheme package redraft rewrite");
const speaking = wordClass("we i they you");

/** "Bild reports that the Chancellery plans to send men": the only verb behind "that", and no plans of which something is said. */
function plansTo(reading: Reading, { from, to }: Mark): boolean {
  if (lowerAt(reading, to) !== "to" || ![2, 3, 4].some((gap) => lowerAt(reading, from - gap) === "that")) return false;
  for (let i = to; i < reading.words.length && (beforeAt(reading, i) & (wall | mark.comma)) === 0; i++)
    if (isWord(reading, i, auxiliaries)) return false;
  return true;
}

/** "the 19th package", "an eighteenth European package", "a package of sanctions", "two pages long": a measure, and no text. */
export function isMeasure(reading: Reading, head: Mark<HeadKind>): boolean {
  if (["page", "pages"].includes(lowerAt(reading, head.to - 1)))
    return ["long", "later", "thick"].includes(lowerAt(reading, head.to)) || ["of", "to", "on"].includes(lowerAt(reading, head.from - 1));
  if (!["package", "packages"].includes(lowerAt(reading, head.to - 1))) return false;
  if (lowerAt(reading, head.to) === "of" && [1, 2].some((gap) => measures.has(lowerAt(reading, head.to + gap)))) return true;
  return measures.has(lowerAt(reading, head.from - 1)) || [2, 3, 4].some((gap) => ordinal.test(lowerAt(reading, head.to - gap)));
}
const ordinal = /^(?:\d+(?:st|nd|rd|th)|(?:six|seven|eigh|nine)teenth|twent(?:y|ieth)|first|second|third|fourth)$/;
const measures = new Set("sanctions sanction measures restrictions penalties aid".split(" "));

const followsNoun = new Set("of to for on from in that which were are is was have had has include includes made put by and or".split(" "));

const verbs = wordClass("offers plans drafts answers outlines packages schemes note notes reply replies rewrites redrafts memos");

/** "a US diplomat in Kyiv until 2009": no longer one. */
export function isOver(reading: Reading, head: Mark<HeadKind>): boolean {
  if (!isKind(head, "office") && !isKind(head, "group") && !isKind(head, "source")) return false;
  for (let i = head.to; i < Math.min(reading.words.length - 1, head.to + 6); i++) {
    if (((reading.words[i]?.before ?? 0) & (mark.comma | wall)) !== 0) return false;
    if (lowerAt(reading, i) === "until") return /^(?:19|20)\d\d$/.test(reading.words[i + 1]?.lexeme.text ?? "");
  }
  return false;
}

/** "the Turkish president": of a country that is no party. Origin: the endings of English names of peoples. */
export function isForeign(reading: Reading, head: Mark<HeadKind>): boolean {
  if ((!isKind(head, "office") && !isKind(head, "group")) || head.from < 1) return false;
  const before = reading.words[head.from - 1]?.lexeme;
  return (
    before?.nameLike === true &&
    /^\p{Lu}\p{Ll}+(?:ish|ese|ian|an|iss)$/u.test(before.text) &&
    // "Civilian officials" at the head of a sentence.
    (head.from > 1 || reading.words[head.from]?.lexeme.capital === true) &&
    !endingAt(reading, head.from - 1).some(isHead)
  );
}

export function isOutside(reading: Reading, head: number, from: number): boolean {
  // "The former he called a trap": of two things.
  if (!hasKind(reading, kinds.outsideMark) || beginsAt(reading, head, kinds.pronoun)) return false;
  for (let i = Math.max(0, from - 1); i < head; i++)
    if (endsAt(reading, i, kinds.outsideMark) && (beforeAt(reading, i + 1) & mark.comma) === 0) return true;
  return false;
}
