import { standIns } from "../actors/elliptic.ts";
import { nameless } from "../actors/namedParty.ts";
import { isHeldAgainst, isReplaced, isTurnedTo } from "../actors/textParts.ts";
import { mark, wall } from "../cues/tokens.ts";
import { firstWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { quotesNothing } from "../sentence/prose.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { headsColon } from "./colon.ts";
import type { Case } from "./holder.ts";
import { labelOf } from "./labels.ts";

/** Prepositions that make a text the frame of what stands beside it: "under the plan", "by the American proposal". Origin: own reading. */
const frames = new Set("under in into by per within of among pursuant as".split(" "));

/** "Russia could not have a veto, the statement reads": a text says it, somebody's or one of which nobody knows whose it is. */
export function speakingText({ reading, actors, provision: p }: Case): Resolved | undefined {
  return (
    actors.find((a) => {
      if (a.kind !== "text" || a.oblique || a.possessive) return false;
      const says = (at: number): boolean => isWord(reading, at, reads) || beginsAt(reading, at, kinds.say);
      // ", calling it a trap": somebody else says it of the text.
      const isInverted = says(a.from - 1) && beforeAt(reading, a.from - 1) !== 0 && !lowerAt(reading, a.from - 1).endsWith("ing");
      const verb = says(a.to) && !saysAnother(reading, actors, a.to) ? a.to : isInverted ? a.from - 1 : undefined;
      if (verb === undefined) return false;
      if (a.from >= p.to) return (beforeAt(reading, Math.min(a.from, verb)) & (mark.comma | mark.quote)) !== 0;
      return isInterjected(reading, a, verb) || isApart(reading, verb + 1, p.from, mark.colon | mark.quote);
    }) ?? textBefore(reading, actors, p.from)
  );
}
const reads = wordClass("reads states runs");

/** "… must be part of any deal, says Lavrov": whoever stands behind the verb says it. */
const saysAnother = (reading: Reading, actors: readonly Resolved[], verb: number): boolean =>
  (beforeAt(reading, verb) & (mark.comma | mark.quote)) !== 0 &&
  actors.some((a) => a.from === verb + 1 && a.kind !== "text" && a.kind !== "pronoun" && !a.possessive);

/** "Ukraine, the paper goes on, would stay out", "In return, adds the letter, …": set off on both sides. */
function isInterjected(reading: Reading, text: Resolved, verb: number): boolean {
  if ((beforeAt(reading, Math.min(text.from, verb)) & mark.comma) === 0) return false;
  const end = Math.max(text.to, verb + 1);
  return isApart(reading, end, end + longestInterjection, mark.comma);
}
const longestInterjection = 3;

/** "The paper speaks of guarantees and adds that Ukraine will …": what a text says in a clause with "that". */
function textBefore(reading: Reading, actors: readonly Resolved[], at: number): Resolved | undefined {
  if (!hasKind(reading, kinds.say)) return undefined;
  const said = reading.marks.findLast(
    (m) =>
      isKind(m, "say") &&
      m.to < at &&
      (lowerAt(reading, m.to) === "that" || actors.some((a) => a.from === m.to && beforeAt(reading, m.to) === 0)),
  );
  if (said === undefined) return undefined;
  const subject = actors.findLast((a) => a.to <= said.from && !a.oblique && !a.possessive);
  return subject?.kind === "text" ? subject : undefined;
}

/** "For the Europeans, her integrity is not up for bargaining", "For Moscow there is no …": who opens the sentence as the one for whom it holds. */
export function forWhom({ actors, reading, provision: p, governed: g, covers }: Case): Resolved | undefined {
  // "As far as Kyiv is concerned, …"
  const concerned = firstWord(reading, concern);
  const so =
    concerned < 0
      ? undefined
      : actors.find((a) => a.to === concerned - 1 && a.parties.length > 0 && a.kind !== "text" && a.kind !== "outsider");
  if (so && lowerAt(reading, so.from - 1) === "as" && lowerAt(reading, so.from - 2) === "far") return so;
  // "In Ukraine there must be no foreign troops, Lavrov said": where, in the words of somebody else.
  const isSaid = covers.some((r) => (r.subject?.parties.length ?? 0) > 0);
  return actors.find(
    (a) =>
      a.parties.length > 0 &&
      (a.from <= 3 ? !isApart(reading, a.to, p.from, wall) : opensNext(reading, a, p.from)) &&
      a.from <= p.from &&
      !a.possessive &&
      (lowerAt(reading, a.from - 1) === "for" ||
        (lowerAt(reading, a.from - 1) === "to" && g.attitudes.some((said) => said.from >= p.to)) ||
        (!isSaid && ["in", "at"].includes(lowerAt(reading, a.from - 1)) && opensView.has(lowerAt(reading, a.to)))) &&
      (a.from - 1 === 0 ||
        beforeAt(reading, a.from - 1) !== 0 ||
        ["but", "as", "while", "and", "whereas"].includes(lowerAt(reading, a.from - 2))) &&
      ((beforeAt(reading, a.to) & mark.comma) !== 0 ||
        a.to >= p.from ||
        opensNoun.has(lowerAt(reading, a.to)) ||
        (p.from - a.to <= 2 && g.attitudes.some((said) => said.from >= p.to))),
  );
}
const concern = wordClass("concerned");

/** "…; for Moscow it is taboo", "…, while for Moscow this …": who opens a later clause of the sentence, with the wording right behind. */
function opensNext(reading: Reading, { from, to }: Resolved, wording: number): boolean {
  const link = isWord(reading, from - 2, clauseLinks) ? from - 2 : from - 1;
  return wording >= to && wording - to <= longestNoun && (beforeAt(reading, link) & (wall | mark.comma)) !== 0;
}
const clauseLinks = wordClass("but while and whereas");
/** "for Moscow any such" */
const longestNoun = 2;

/** "In Rome there is little appetite for …", "At the White House they …". */
const opensView = new Set("there they nobody no people few".split(" "));
/** What begins the clause behind "For Moscow". */
const opensNoun = new Set("the a an there any no it this that these those such neither both all every only nothing what".split(" "));

/** "Moscow, the present writer suspects, could live with it": an outsider's guess, whosever will it is about. */
export function isGuess(c: Case): boolean {
  const [report] = c.covers;
  if (report?.subject?.kind !== "outsider") return false;
  const { from, to } = report.subject;
  const isTitle = (m: Mark): boolean => m.to <= from && from - m.to <= longestTitle && !isApart(c.reading, m.to, from, ~mark.hyphen);
  const isBeside = (m: Mark): boolean => isTitle(m) || (m.from >= from - 1 && m.to <= to + 1);
  // "an analyst", "a former adviser", "said Fiona Hill, a former adviser"
  const thinks = c.reading.marks.some(
    (m) =>
      isKind(m, "outsideMark") &&
      (isBeside(m) || (!m.meaning.noun && m.from > to && m.from <= to + 2 && (beforeAt(c.reading, to) & mark.comma) !== 0)),
  );
  return thinks || guesses.has(lowerAt(c.reading, report.from));
}

/** "Former Ukrainian defence minister [Andriy Zagorodnyuk]" */
const longestTitle = 5;

/** "We expect a date for the next round": outside quotes, in an article that is nobody's statement, the newsroom speaks of itself. */
export function isNewsroom({ reading, provision: p, governed: g, discourse: d, reports, floating, actors }: Case): boolean {
  if (isJudgement(reading, p.from) && reports.every((r) => r.subject?.parties.length === 0)) return true;
  if (g.subject?.kind !== "pronoun" || lowerAt(reading, g.subject.from) !== "we") return false;
  const { from } = g.subject;
  // "Zelensky's answer: we stay where we are"
  if ((beforeAt(reading, from) & mark.colon) !== 0 && actors.some((a) => a.to <= from && a.parties.length > 0)) return false;
  return !floating && reports.length === 0 && d.issuers === undefined && !d.official && quotesNothing(reading.text);
}

/** "It would be wrong to infer that …": what the author makes of it. */
function isJudgement(reading: Reading, before: number): boolean {
  if (lowerAt(reading, 0) !== "it") return false;
  for (let i = 1; i < Math.min(before, longestJudgement); i++)
    if (lowerAt(reading, i) === "to" && inferring.has(lowerAt(reading, i + 1))) return true;
  return false;
}
const longestJudgement = 8;
const inferring = new Set("infer conclude assume suppose imagine overstate exaggerate overlook forget deduce".split(" "));

const guesses = new Set(
  "estimates estimated suspects suspect suspected thinks think believes believe reckons reckon guesses predicts predict assesses assess assessed estimate forecasts forecast argues argue argued concludes concluded".split(
    " ",
  ),
);

/** Who is said to speak: nearest first; a colon before a quote gives the word to whoever stands before it. */
export function speakersOf(c: Case): Resolved[] {
  const said = c.covers.flatMap((r) => (r.subject && r.subject.kind !== "text" ? [r.subject] : []));
  if (said.some((a) => a.parties.length > 0)) return said;
  const issuer = issuerOf(c);
  if (issuer && said.length === 0) return [issuer];
  // An outlet that has it from somebody leaves the word to him.
  const isOpen = said.every((a) => a.kind === "outlet");
  const label = isOpen ? labelOf(c) : undefined;
  if (label) return [label];
  const isIntroduced = (c.reading.punctuation & (mark.colon | mark.quote)) === (mark.colon | mark.quote);
  for (let i = c.provision.from; i > 0 && isIntroduced; i--) {
    if ((beforeAt(c.reading, i) & (mark.colon | mark.quote)) !== (mark.colon | mark.quote)) continue;
    const before = headsQuote(c.actors, i);
    return before ? [...said, before] : said;
  }
  const head = isOpen ? headsColon(c) : undefined;
  return head ? [head, ...said] : said;
}

/** "Merz after the summit with Trump: “…”": who stands before the colon of a quote. */
export function headsQuote(actors: readonly Resolved[], quote: number): Resolved | undefined {
  const before = actors.filter(
    (a) => a.to <= quote && a.parties.length > 0 && (a.kind === "person" || a.kind === "office" || a.kind === "pronoun"),
  );
  return before.findLast((a) => !a.oblique) ?? before.at(-1);
}

/** In a statement that is reprinted, whoever issued it speaks in every sentence that quotes nobody. */
function issuerOf({ discourse: d, reading, actors, provision: p }: Case): Resolved | undefined {
  if (!d.issuers || !quotesNothing(reading.text)) return undefined;
  const { parties, institution } = d.issuers;
  // A read-out tells what the other side wanted as well.
  if (institution && actors.some((a) => a.to <= p.from && a.parties.some((party) => !parties.includes(party)))) return undefined;
  return {
    ...nameless,
    from: 0,
    to: 0,
    kind: "group",
    parties: d.issuers.parties,
    name: d.issuers.text,
    oblique: false,
    weak: false,
    person: undefined,
    inferred: { ...d.issuers, why: "whose statement it is" },
  };
}

/** A text after "under", "in", "by", "according to" in the same sentence. */
export function frameText(c: Case): Resolved | undefined {
  const { reading, actors, provision: p } = c;
  return actors.find((a) => {
    if (a.kind !== "text" || a.parties.length === 0 || !a.oblique) return false;
    // "Under the European plan, troops …": whose plan it is may be a word of the wording as well.
    const isSetOff = a.from <= p.from && a.to < p.to && (beforeAt(reading, a.to) & mark.comma) !== 0;
    if (a.to > p.from && a.from < p.to && !isSetOff && !isInGap(p, a)) return false;
    if (isParted(reading, actors, a, p)) return false;
    const lower = lowerAt(reading, a.from - 1);
    if (isTurnedTo(reading, a)) return true;
    // "In its first part, the Russian paper demands …": a part of the text that comes next.
    if (lowerAt(reading, a.from) === "its" && actors.some((t) => t.kind === "text" && t.from >= a.to && !t.oblique && !t.weak))
      return false;
    // "talks first, in Ushakov's formula": his words, and no frame.
    if (a.from >= p.to && lowerAt(reading, a.to - 1) === "formula") return false;
    if (isHeldAgainst(reading, a) || isComparison(reading, p.to, a.from) || isOneOfMany(reading, a)) return false;
    if (isCompared(reading, a)) return false;
    // "On the Russian list are …"
    const isList = lower === "on" && /^(?:list|agenda)$/.test(lowerAt(reading, a.to - 1));
    // "will be sent home, he said of the names on their list"
    if (isList && a.from >= p.to && c.reports.some((r) => r.from >= p.to && r.to <= a.from)) return false;
    if (!(frames.has(lower) || isList) || (a.to - a.from === 1 && a.inferred && !standIns.has(lowerAt(reading, a.from)))) return false;
    if (isInAside(reading, a, p)) return false;
    return lower !== "of" || partsOf.has(lowerAt(reading, a.from - 2)) || isSaidOf(c, a);
  });
}
/** "barred by the first, would be let in by the second": what is said beside it is of another text than what is laid down. */
function isInAside(reading: Reading, { from, to }: Resolved, p: Case["provision"]): boolean {
  if ((beforeAt(reading, to) & mark.comma) === 0 || p.from >= to) return false;
  for (let i = from - 1; i > Math.max(p.from, from - longestAside); i--)
    if ((beforeAt(reading, i) & mark.comma) !== 0) return /(?:[^e]|agre|ante)ed$|en$/.test(lowerAt(reading, i));
  return false;
}
/** Words of a participle's clause before "by the first". */
const longestAside = 7;

/** "Troops stay where they are, he told Fox of the American terms": what somebody says of a text is in it. */
function isSaidOf({ reading, reports, provision: p }: Case, { from }: Resolved): boolean {
  if (from < p.to) return false;
  const end = from - 1;
  return reports.some((r) => r.from >= p.to && r.from < end && end - r.from <= longestSaying && !isApart(reading, r.from + 1, end));
}
/** Words from "told" to the "of" behind whom it was told to. */
const longestSaying = 6;

/** "is the second sentence of the draft". Origin: own reading. */
const partsOf = new Set(
  "part one provisions terms points sentence sentences line lines demand demands heart core essence gist substance opening end centrepiece".split(
    " ",
  ),
);

/** "The plant, under the American plan, would be run by others": the frame stands between the words of the wording. */
const isInGap = (p: Case["provision"], { from, to }: Resolved): boolean =>
  from >= p.from && to <= p.to && ((p.mask >>> (from - p.from)) & ((1 << (to - from)) - 1)) === 0;

/** "…, under the US plan; under the European one …": each part of the sentence has a frame of its own. */
function isParted(reading: Reading, actors: readonly Resolved[], text: Resolved, p: Case["provision"]): boolean {
  if ((reading.punctuation & mark.semicolon) === 0) return false;
  const [from, to] = text.to <= p.from ? [text.to, p.from] : [p.to, text.from];
  for (let i = to; i >= from; i--) {
    if ((beforeAt(reading, i) & mark.semicolon) === 0) continue;
    // "…; the latter wants it struck": somebody else, or another text.
    return text.from >= i || actors.some((a) => a.parties.length > 0 && (a.kind === "text" || !a.oblique) && a.from >= i && a.to <= p.from);
  }
  return false;
}

/** "in whatever document", "as part of a peace deal": none that lies before anybody. */
function isOneOfMany(reading: Reading, text: Resolved): boolean {
  const first = lowerAt(reading, text.from);
  const isSome = first === "a" || first === "an";
  const asPart = lowerAt(reading, text.from - 2) === "part" && lowerAt(reading, text.from - 3) === "as";
  return indefinite.has(first) || (isSome && (text.weak || asPart));
}
const indefinite = new Set("whatever any no every whichever".split(" "));

/** "under the draft seen by Axios": a frame of which nobody knows whose it is. */
export function strangeFrame({ reading, actors, provision: p }: Case): boolean {
  return actors.some((a) => {
    if (a.kind !== "text" || a.parties.length > 0 || !a.oblique || (a.to > p.from && a.from < p.to)) return false;
    const lower = lowerAt(reading, a.from - 1);
    return strangeFrames.has(lower) || (lower === "to" && lowerAt(reading, a.from - 2) === "according");
  });
}
const strangeFrames = new Set("under per by".split(" "));

/** "instead of 600,000 men, as under the American draft, Kyiv would have more": another text than the one that says so. */
export function isCompared(reading: Reading, { from }: Resolved): boolean {
  return (lowerAt(reading, from - 2) === "as" && (beforeAt(reading, from - 2) & mark.comma) !== 0) || isReplaced(reading, from);
}

/** ", as it had once promised in its declaration": beside the point, and no frame for what stands before. */
function isComparison(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === "as" && (beforeAt(reading, i) & mark.comma) !== 0) return true;
  return false;
}
