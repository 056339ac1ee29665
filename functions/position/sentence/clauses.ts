import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { isWhenAsked } from "../stance/conditions/seemingConditions.ts";
import { beginsAt, endsAt, hasKind, kinds } from "./marks.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "./syntax.ts";

/** Where the main clause begins: after the comma where the sentence opens with a clause of its own ("While Washington wants a deal, Kyiv …"). */
export function mainClause(reading: Reading): number {
  if (!isWord(reading, 0, subordinators)) return 0;
  const comma = (from: number): number => reading.words.findIndex((w, i) => i >= from && (w.before & mark.comma) !== 0);
  const first = comma(1);
  // "Should Kyiv refuse, or stall for time, …": the opening clause goes on.
  const next = first > 0 && lowerAt(reading, first) === "or" ? comma(first + 1) : -1;
  return Math.max(0, next > 0 ? next : first);
}
const subordinators = wordClass("while whereas where although though if when as since because unless before after until once should were");

/** "will …, when": what is promised before comes with what follows. */
export function isPromiseBefore(reading: Reading, condition: Mark<"condition">): boolean {
  if (!["when", "once", "after"].includes(lowerAt(reading, condition.from))) return false;
  if (isWhenAsked(reading, condition)) return false;
  const isAfter = lowerAt(reading, condition.from) === "after";
  for (let i = condition.from - 1; i >= Math.max(0, condition.from - promiseWithin); i--) {
    if ((beforeAt(reading, i + 1) & (mark.semicolon | mark.stop | mark.colon)) !== 0) return false;
    // "would be set up after the war": when it is to be done.
    if (["will", "would", "shall"].includes(lowerAt(reading, i))) return !(isAfter && lowerAt(reading, i + 1) === "be");
  }
  return false;
}
const promiseWithin = 14;

/** ", which": the clause is about all that stands before; "a demand which": about the demand. */
export function opensClause(reading: Reading, at: number): boolean {
  if (!["which", "that"].includes(lowerAt(reading, at))) return false;
  if ((beforeAt(reading, at) & mark.comma) !== 0) return lowerAt(reading, at) === "which";
  // ", to which Moscow objects"
  if (lowerAt(reading, at) === "which" && hangingOn.has(lowerAt(reading, at - 1)) && (beforeAt(reading, at - 1) & mark.comma) !== 0)
    return true;
  // "on condition that": no clause about what stands before.
  if (lowerAt(reading, at - 2) === "on") return false;
  return shells.has(lowerAt(reading, at - 1)) && (beforeAt(reading, at - 2) & mark.comma) !== 0;
}
const hangingOn = new Set("to against for of about on with".split(" "));
const shells = new Set("demand condition idea proposal step move notion plan offer request".split(" "));

/** ", an idea floated by Rome", ", something that Rome rejects": the noun in apposition that takes up what stands before. */
export function takesUpNoun(reading: Reading, at: number): number | undefined {
  if ((beforeAt(reading, at) & (mark.comma | mark.dash)) === 0) return undefined;
  if (lowerAt(reading, at) === "something") return at;
  if (!["a", "an", "the", "one"].includes(lowerAt(reading, at))) return undefined;
  // "one of the main demands of Moscow"
  if (lowerAt(reading, at) === "one" && lowerAt(reading, at + 1) === "of")
    return [at + 3, at + 4].find((i) => takenUp.has(lowerAt(reading, i).replace(/s$/, "")));
  return [at + 1, at + 2].find((i) => takenUp.has(lowerAt(reading, i)));
}
const takenUp = new Set(
  "demand condition idea proposal step move notion request concession suggestion prospect option scenario outcome term compromise arrangement formula point position goal aim objective ambition wish aspiration priority requirement prerequisite precondition stipulation measure line".split(
    " ",
  ),
);

const isEventAt = (reading: Reading, at: number): boolean =>
  beginsAt(reading, at, kinds.condition) &&
  reading.marks.some((m) => m.from === at && isKind(m, "condition") && m.meaning.strength === "event");

/** A clause with a conjunction of its own ends before the comma: "…, and if Moscow refuses, there must be sanctions". */
export function endsOpening(reading: Reading, end: number): boolean {
  for (let i = end; i >= Math.max(0, end - longestOpening); i--) {
    const before = beforeAt(reading, i);
    const opens = ["if", "unless", "should", "when", "while", "although"].includes(lowerAt(reading, i)) || isEventAt(reading, i);
    if (opens && (i === 0 || (before & (mark.comma | wall)) !== 0 || ["and", "but", "that"].includes(lowerAt(reading, i - 1)))) return true;
    if ((before & (wall | mark.comma)) !== 0) return false;
  }
  // "Under the terms floated by Washington, …": whose terms they are says nothing of what they lay down.
  return lowerAt(reading, 0) === "under" && end < longestOpening && ["the", "a", "this", "that", "its"].includes(lowerAt(reading, 1));
}
const longestOpening = 25;

/** "In case of a refusal of the truce, …": the event at the head of the sentence that the wording is part of. */
export function eventAround(reading: Reading, p: Mark<"provision">): Mark<"condition"> | undefined {
  if (!hasKind(reading, kinds.condition)) return undefined;
  const event = reading.marks.find((m): m is Mark<"condition"> => isKind(m, "condition") && m.meaning.strength === "event" && m.from <= 1);
  if (event === undefined || event.to > p.from || isToldBefore(reading, event)) return undefined;
  return isApart(reading, event.to, p.from, mark.comma | wall) ? undefined : event;
}

/** "In such a case Kyiv would …": the event is the one that was told before. */
export const isToldBefore = (reading: Reading, event: Mark<"condition">): boolean =>
  lowerAt(reading, event.to - 1) === "case" && lowerAt(reading, event.from + 1) === "such";

/** "said that should the door stay shut, …": inside a condition whose verb stands first. */
export function isSupposed(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, supposing)) return false;
  for (let i = p.from; i >= Math.max(0, p.from - longestSupposition); i--) {
    if (i < p.from && (beforeAt(reading, i + 1) & (mark.comma | wall)) !== 0) return false;
    // "…, should Kyiv agree to a truce"
    if (i > 0 && isInverted(reading, i) && (beforeAt(reading, i) & mark.comma) !== 0) return true;
    if (isInverted(reading, i) && (i === 0 || ["that", "but", "and"].includes(lowerAt(reading, i - 1)))) {
      const end = reading.words.findIndex((w, at) => at > i && (w.before & mark.comma) !== 0);
      return i < p.from && end >= p.to && end - i < longestOpening;
    }
  }
  return false;
}
const longestSupposition = 10;
const supposing = wordClass("should");

/** "should the door stay shut", and not "that should be shut": its subject stands behind it. */
export function isInverted(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, supposing)) return false;
  return determiners.has(lowerAt(reading, at + 1)) || (reading.words[at + 1]?.lexeme.capital ?? false);
}
const determiners = new Set("the a an any this that these those he she it they we its his their there no either both one".split(" "));

/** Where what stands between two dashes or brackets begins, if it ends at a word: "Kyiv – as it has since 2022 – rejects", "Kyiv (see below) rejects". */
export function bracketBefore(reading: Reading, end: number): number | undefined {
  const close = beforeAt(reading, end + 1);
  const opening = (close & mark.close) !== 0 ? mark.open : (close & mark.dash) !== 0 ? mark.dash : 0;
  if (opening === 0) return undefined;
  for (let i = end; i > Math.max(0, end - longestBracket); i--) {
    if ((beforeAt(reading, i) & opening) !== 0) return i;
    if ((beforeAt(reading, i) & (wall | mark.colon | mark.quote)) !== 0) return undefined;
  }
  return undefined;
}
const longestBracket = 16;

/**
 * Where the aside begins that ends at a word: ", he told a press conference,", ", which he had yet to see,". What stands before it
 * goes on after it. `ends`: what it may not reach across beside the end of a clause.
 */
export function asideBefore(reading: Reading, end: number, ends = 0): number | undefined {
  let says = false;
  let quotes = 0;
  for (let i = end; i > Math.max(0, end - longestWho); i--) {
    if (endsAt(reading, i, kinds.say)) {
      // ", told Bild that a lease, or even": what is said has begun.
      if ([1, 2, 3].some((gap) => i + gap <= end && lowerAt(reading, i + gap) === "that")) return undefined;
      says = true;
    }
    const before = beforeAt(reading, i);
    if ((before & mark.quote) !== 0) quotes++;
    if ((before & (wall | mark.colon | mark.dash | (ends & ~mark.quote))) !== 0) return undefined;
    if ((before & mark.comma) === 0) continue;
    const lower = lowerAt(reading, i);
    // ", dubbed “the big package” by its critics,": a quote that begins and ends in it.
    if (quotes > 0 && (ends & mark.quote) !== 0 && !(quotes === 2 && participles.has(lower))) return undefined;
    const opensWho = [lower, lowerAt(reading, i + 1)].some((word) => ["which", "who", "whose", "whom"].includes(word));
    if (!opensWho && isInList(reading, i, end)) continue;
    if (!opensWho && end - i >= longestAside) return undefined;
    const relative =
      opensWho ||
      // ", while claiming to advance,"
      (["while", "though", "although", "despite", "amid"].includes(lower) && i > 0) ||
      (i > 1 && participles.has(lower));
    if (!relative && isAfterSource(reading, i)) return undefined;
    // "…, said Kyiv had a paper of its own, and that …": what is said goes on.
    if (!relative && lowerAt(reading, end + 1) === "and" && lowerAt(reading, end + 2) === "that") return undefined;
    return relative || (says && !["that", "and", "but"].includes(lower)) ? i : undefined;
  }
  return undefined;
}
const longestAside = 14;
/** ", who had received the envoys of Rome, Oslo and Bern the evening before,": of a clause that says who somebody is. */
const longestWho = 26;

/** "…, Oslo and Bern": a comma between names. */
function isInList(reading: Reading, comma: number, end: number): boolean {
  if (!reading.words[comma]?.lexeme.capital || !reading.words[comma - 1]?.lexeme.capital) return false;
  for (let i = comma + 1; i < Math.min(comma + longestNames, end); i++) if (lowerAt(reading, i) === "and") return true;
  return false;
}
const longestNames = 7;

/** ", dubbed a sell-out by its critics,", ", published an hour later,": what was done to the noun before. Origin: own reading. */
const participles = new Set(
  "dubbed called nicknamed known published printed seen obtained drafted signed prepared written leaked shared presented unveiled handed circulated described drawn passed tabled adopted dated marked titled entitled headed given sent shown brought delivered translated read revised amended agreed negotiated submitted billed touted broken suspended interrupted stalled adjourned paused begun launched started opened held abandoned postponed shelved concluded".split(
    " ",
  ),
);

/** "According to him, Russia proposed …": behind the source the main clause begins, and no aside. */
function isAfterSource(reading: Reading, comma: number): boolean {
  return lowerAt(reading, 0) === "according" && reading.words.findIndex((w) => (w.before & mark.comma) !== 0) === comma;
}

/** Where the verb stands behind an aside that begins at a comma: "A truce, Lavrov told reporters on Friday, is out of the question". */
export function asideAfter(reading: Reading, at: number): number | undefined {
  const end = isWord(reading, at, auxiliaries) ? undefined : asideEnd(reading, at);
  return end !== undefined && isWord(reading, end, auxiliaries) ? end : undefined;
}

/** Where the sentence goes on behind an aside that says who speaks and begins at a comma. */
export function asideEnd(reading: Reading, at: number): number | undefined {
  let says = false;
  for (let i = at; i < Math.min(reading.words.length, at + longestAside); i++) {
    const before = beforeAt(reading, i);
    if ((before & (wall | mark.colon | mark.dash)) !== 0) return undefined;
    if (i > at && (before & mark.comma) !== 0) return says ? i : undefined;
    if (["and", "but", "which", "who", "that", "nor", "or"].includes(lowerAt(reading, i))) return undefined;
    if (beginsAt(reading, i, kinds.say | kinds.according)) says = true;
  }
  return undefined;
}

/** ", and the sensible thing is a truce", ", and the war should be frozen": a clause of its own, for which what stands before it denies nothing. */
export function beginsClause(reading: Reading, and: number, p: Mark<"provision">): boolean {
  // "will not give it up, and trading it for another is …"
  // ", as talks must come first": the reason for it.
  const isReason = lowerAt(reading, and) === "as" && !isWord(reading, and + 1, ofNoReason);
  const opens = lowerAt(reading, and + 1).endsWith("ing") || isWord(reading, and + 1, ofSubjects);
  if (!isReason && (lowerAt(reading, and) !== "and" || !opens)) return false;
  for (let i = and + 2; i < and + (isReason ? longestReason : longestThing); i++) {
    const lower = lowerAt(reading, i);
    if ((i < p.from && isWord(reading, i, finiteBe)) || (i <= p.to && modals.has(lower))) return true;
    if (beforeAt(reading, i + 1) !== 0) return false;
  }
  return false;
}
const longestThing = 6;
const longestReason = 9;
/** "as well as", "as long as", "as promised" */
const ofNoReason = wordClass("well long soon much far many part if of for to in it he she they promised planned agreed");
const ofSubjects = wordClass("the a an my our his their its this that all any every");
const modals = new Set("would should must will shall".split(" "));
