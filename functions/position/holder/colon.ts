import { nameless } from "../actors/namedParty.ts";
import { unresolved } from "../actors/resolveActors.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { countables, numbers } from "../discourse/announcedList.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { mainClause } from "../sentence/clauses.ts";
import { hasKind, kinds, refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { askedFor } from "./askedFor.ts";
import { enumerator } from "./enumerator.ts";
import type { Case } from "./holder.ts";

/** "Moscow's demands have not changed: withdrawal, no accession, …", "Berlin's line: no troops": whose list the wording is an item of. */
export function listedBy(c: Case): Resolved | undefined {
  const { actors, reading } = c;
  if ((reading.punctuation & mark.colon) === 0) return undefined;
  const colon = colonOfList(c);
  if (colon === undefined) return undefined;
  for (let i = 0; i < colon; i++) {
    // "A must for Paris: …"
    const isMust = lowerAt(reading, i) === "must" && lowerAt(reading, i - 1) === "a";
    if (!isMust && !isWord(reading, i, wishes) && !sayings.has(lowerAt(reading, i))) continue;
    const owner = actors.find((a) => a.possessive && a.parties.length > 0 && a.kind !== "text" && a.to <= i && i - a.to <= 3);
    const belongs =
      owner ??
      actors.find(
        (a) =>
          a.from > i + 1 &&
          a.from <= i + 4 &&
          a.to <= colon &&
          (isMust || isWord(reading, i, wishes)) &&
          ["of", "for", "from", "in"].includes(lowerAt(reading, a.from - 1)) &&
          !["that", "which"].includes(lowerAt(reading, i + 1)) &&
          a.parties.length > 0 &&
          !a.possessive &&
          a.kind !== "text",
      );
    const adjective = belongs ?? ofAdjective(reading, i);
    if (adjective) return adjective;
  }
  return (
    brought(actors, reading, colon) ??
    askedFor(c, colon) ??
    comesWith(c, colon) ??
    announcer(actors, reading, colon) ??
    enumerator(actors, reading, colon)
  );
}

/** "Kyiv's red lines, as handed over in Geneva:", "What follows are Moscow's terms:": whose wishes a sentence announces. */
export function wisher(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  return actors.find(
    (a) =>
      a.possessive &&
      a.parties.length > 0 &&
      a.kind !== "text" &&
      [0, 1, 2].some((gap) => isWord(reading, a.to + gap, wishes) || (gap > 0 && isRedLine(reading, a.to + gap))),
  );
}
const isRedLine = (reading: Reading, at: number): boolean => lowerAt(reading, at - 1) === "red" && lowerAt(reading, at) === "lines";

/** "The American position", "Ukrainian demands": whose wishes an adjective says they are. */
export function wisherByAdjective(reading: Reading): Resolved | undefined {
  if (!hasKind(reading, kinds.party)) return undefined;
  const noun = reading.words.findIndex((w, i) => i > 0 && isOf(w, wishes));
  return noun < 0 ? undefined : ofAdjective(reading, noun);
}

/** The colon of the list that the wording is an item of: "Kyiv's line: a truce now; the causes later". Another clause has a subject of its own. */
function colonOfList({ actors, reading, provision: p }: Case): number | undefined {
  let items: number | undefined;
  for (let i = p.from; i > 0; i--) {
    const before = beforeAt(reading, i);
    if ((before & mark.stop) !== 0) return undefined;
    if ((before & mark.semicolon) !== 0) items ??= i;
    if ((before & mark.colon) === 0) continue;
    // "His own suggestion: both armies stop": what it is, whoever does something in it.
    if (items === undefined && isWord(reading, i - 1, wishes)) return i;
    const last = items ?? p.from;
    return actors.some((a) => a.from >= last && a.to <= p.from && isSubject(a)) ? undefined : i;
  }
  return undefined;
}

export const isSubject = (a: Resolved): boolean => a.kind !== "text" && !a.oblique && !a.possessive && a.parties.length > 0;

/** "Umerov came with three requests: …", "Kyiv's envoys had a list: …": the only one in the clause whose list it can be. */
function comesWith({ actors, reading }: Case, colon: number): Resolved | undefined {
  let noun = 0;
  while (noun < colon && !lists.has(lowerAt(reading, noun))) noun++;
  if (noun === colon || reading.words.slice(0, noun).some((w) => isOf(w, hearing))) return undefined;
  // "Four requests Zelensky takes to Washington: …"
  const taker = noun <= 2 ? actors.find((a) => a.from === noun + 1 && isSubject(a) && takes.has(lowerAt(reading, a.to))) : undefined;
  if (taker) return taker;
  const named = actors.filter((a) => a.to <= noun && (a.parties.length > 0 || a.kind === "text" || a.kind === "outsider"));
  const [owner] = named;
  if (owner === undefined || !named.every((a) => isSubject(a) && a.parties.join() === owner.parties.join())) return undefined;
  return isTurned(reading, owner.to, noun) ? undefined : owner;
}
const takes = new Set("takes took has had brings brought carries carried makes made puts put".split(" "));
/** Nouns for what somebody comes with. Origin: own reading. */
const lists = new Set(
  "price condition demand request requests demands conditions list lists proposals points terms wishes asks requirements priorities goals aims offers ideas".split(
    " ",
  ),
);

/** Between two words something is denied or refused. */
export function isTurned(reading: Reading, from: number, to: number): boolean {
  const turns = (m: Mark): boolean => isKind(m, "negator") || (isKind(m, "attitude") && refuses(m));
  return hasKind(reading, kinds.negator | kinds.attitude) && reading.marks.some((m) => m.from >= from && m.to <= to && turns(m));
}

/** "His position was the same as before: the armies should stop": the list of the person who was spoken of last. */
export function hasOwnList({ reading, provision: p, actors }: Case): boolean {
  if (!["his", "her"].includes(lowerAt(reading, 0)) || !isWord(reading, 1, wishes)) return false;
  for (let i = 2; i <= p.from; i++) {
    if ((beforeAt(reading, i) & (mark.semicolon | mark.stop)) !== 0) return false;
    if ((beforeAt(reading, i) & mark.colon) !== 0) return !actors.some((a) => a.to < i && a.parties.length > 0);
  }
  return false;
}

/** "officials recalled what Putin had brought along: Ukraine quits Donbas, …": whoever laid it down. */
function brought(actors: readonly Resolved[], reading: Reading, colon: number): Resolved | undefined {
  return actors.find((a) => {
    if (a.to > colon || a.parties.length === 0 || a.kind === "text" || a.possessive) return false;
    const what = lowerAt(reading, a.from) === "else" ? a.from - 1 : lowerAt(reading, a.from - 1) === "else" ? a.from - 2 : a.from - 1;
    if (lowerAt(reading, what) !== "what") return false;
    for (let i = a.to; i <= a.to + 2 && i < colon; i++) if (laid.has(lowerAt(reading, i))) return true;
    return false;
  });
}
const laid = new Set(
  "brought put puts put wants wanted demands demanded asks asked offered offers proposed proposes set laid sought seeks has".split(" "),
);

/** "Kushner's side brought along something new, two diplomats said: …", "Kyiv's envoys kept three lines in the annex: …": who counts what he wants. */
function announcer(actors: readonly Resolved[], reading: Reading, colon: number): Resolved | undefined {
  const counted = countedBefore(reading, colon);
  if (counted === undefined) return undefined;
  const who = actors.findLast((a) => a.to <= counted && !a.oblique && !a.possessive);
  if (who === undefined || who.parties.length === 0 || who.kind === "text" || who.kind === "outlet" || who.kind === "source")
    return undefined;
  for (let i = who.to; i < counted; i++) if (offering.has(lowerAt(reading, i))) return who;
  return undefined;
}
const offering = new Set(
  "brought bring brings put puts kept keep keeps won win wins secured listed lists set sets named names proposed proposes offered offers presented presents demanded demands asked asks wanted wants sought seeks laid tabled".split(
    " ",
  ),
);

/** Where "three lines", "something new" or "the following" stands before a colon. */
function countedBefore(reading: Reading, colon: number): number | undefined {
  for (let i = 1; i < colon; i++) {
    const lower = lowerAt(reading, i);
    if (lower === "something" || (lower === "following" && lowerAt(reading, i - 1) === "the")) return i;
    if (listItems.has(lower) && [1, 2].some((gap) => numbers.has(lowerAt(reading, i - gap)))) return i;
  }
  return undefined;
}
const listItems = new Set([...countables, ..."lines ideas offers prizes concessions gifts sweeteners assurances".split(" ")]);

/** "The Ukrainian line has not moved: first a ceasefire, …": the adjective before the noun says whose it is. */
function ofAdjective(reading: Reading, noun: number): Resolved | undefined {
  const from = rankings.has(lowerAt(reading, noun - 1)) ? noun - 1 : noun;
  const whose = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && m.meaning.form === "adjective" && m.to === from);
  if (whose === undefined || beforeAt(reading, noun) !== 0) return undefined;
  const { to, meaning } = whose;
  return unresolved({
    ...nameless,
    from: whose.from,
    to,
    kind: "party",
    parties: [meaning.party],
    name: meaning.name,
    oblique: false,
    weak: false,
  });
}

/** What may stand between the two: "American red line", "Russian opening bid". */
const rankings = new Set("red top first main key chief central opening core latest new final basic".split(" "));

/** Nouns for what somebody lets the world know: "Trump's post of the same night: …". Origin: own reading. */
const sayings = new Set(
  "post posts tweet tweets remark remarks comment comments words statement warning warnings promise pledge vow message messages note reaction telegram tagline slogan".split(
    " ",
  ),
);

/** Nouns for what a party wants or answers. Origin: own reading. */
const wishes = wordClass(
  "position stance demand demands condition conditions aim aims goal goals objective objectives requirement requirements wish wishes request requests priority priorities line idea rule message answer reply pitch price ask asks formula verdict credo mantra motto precondition preconditions prerequisite insistence view views advice suggestion suggestions preference preferences solution remedy prescription hope hopes dream ambition ambitions plea appeal call bid recipe list lists counter counteroffer response retort rejoinder",
);

/** "Captives home by New Year: that was Zelensky's pitch", "…: with these words the president summed up": who takes up what stands before the colon. */
export function takenUp({ actors, reading, provision: p }: Case): Resolved | undefined {
  if ((reading.punctuation & mark.colon) === 0) return undefined;
  let colon = p.to;
  while (colon < reading.words.length && (beforeAt(reading, colon) & mark.colon) === 0) {
    if ((beforeAt(reading, colon) & (mark.semicolon | mark.stop)) !== 0) return undefined;
    colon++;
  }
  const wisher = wishesAll(reading, actors, colon) ?? summedUp(reading, actors, colon) ?? named(reading, actors, colon);
  if (wisher) return wisher;
  if (!takesUp(reading, colon)) return undefined;
  const noun = reading.words.findIndex((w, i) => i > colon && i <= colon + nearby && isOf(w, wishes));
  const whose = noun < 0 || isTurned(reading, colon, reading.words.length) ? undefined : ofAdjective(reading, noun);
  if (whose) return whose;
  if (isTurned(reading, colon, reading.words.length)) return undefined;
  const behind = actors.filter((a) => a.from >= colon && a.parties.length > 0 && a.kind !== "text");
  // "…: that was Zelensky's offer"
  const offer = actors.find((a) => a.kind === "text" && a.parties.length > 0 && a.from > colon && a.from - colon <= 3 && !a.oblique);
  if (offer && isSaidToBe(reading, colon + 1)) return offer;
  return behind.find((a) => lowerAt(reading, a.from - 1) === "by") ?? behind.find((a) => !a.oblique && a.from - colon <= nearby);
}
const nearby = 12;

/** "First a truce, then the borders: Yermak repeated Kyiv's formula": whose wish it is called behind the colon. */
function summedUp(reading: Reading, actors: readonly Resolved[], colon: number): Resolved | undefined {
  if (isTurned(reading, colon, reading.words.length)) return undefined;
  return actors.find(
    (a) =>
      a.from > colon &&
      a.from <= colon + nearby &&
      a.parties.length > 0 &&
      a.possessive &&
      isWord(reading, a.to, wishes) &&
      (isBoundary(reading, a.to + 1) || ["on", "in", "for", "again"].includes(lowerAt(reading, a.to + 1))),
  );
}

/** "…: the Russian wish list, as Dmitriev recited it, is long", "…: Kyiv's plan in a nutshell": what it is part of is named right behind the colon. */
function named(reading: Reading, actors: readonly Resolved[], colon: number): Resolved | undefined {
  const text = actors.find((a) => a.kind === "text" && a.parties.length > 0 && a.from === colon && !a.possessive);
  if (text === undefined) return undefined;
  const isAside = (beforeAt(reading, text.to) & mark.comma) !== 0 && ["as", "in"].includes(lowerAt(reading, text.to));
  return isAside || text.to >= reading.words.length || lowerAt(reading, text.to) === "in" ? text : undefined;
}

/** "…: the Kremlin wants all of it", "…: Brussels would agree to that". */
function wishesAll(reading: Reading, actors: readonly Resolved[], colon: number): Resolved | undefined {
  const subject = actors.find((a) => a.from >= colon && a.from <= colon + 1 && a.parties.length > 0 && !a.oblique && !a.possessive);
  if (subject === undefined || subject.kind === "text") return undefined;
  const will = reading.marks.find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= subject.to && m.from <= subject.to + 2);
  if (will?.meaning.effect !== "support" || !will.meaning.will) return undefined;
  // "Kyiv could agree to that", "would not": no demand.
  if (reading.marks.some((m) => (isKind(m, "negator") || isKind(m, "possibility")) && m.from >= colon && m.to <= will.to)) return undefined;
  return ["it", "that", "this", "them", "these", "all", "both"].includes(lowerAt(reading, will.to)) ? subject : undefined;
}

function takesUp(reading: Reading, at: number): boolean {
  const [first, second, third] = [lowerAt(reading, at), lowerAt(reading, at + 1), lowerAt(reading, at + 2)];
  if (first === "with" || first === "in" || first === "by") return demonstratives.has(second);
  if (first === "it") return ["is", "was"].includes(second) && third === "what";
  return first === "so" || first === "thus" || first === "such" || demonstratives.has(first);
}
const isSaidToBe = (reading: Reading, at: number): boolean => ["is", "was", "are", "were"].includes(lowerAt(reading, at));
const demonstratives = new Set("this that these those".split(" "));

/** The word behind the colon that a wording stands behind, with nothing of `ends` between. */
export function colonBefore(reading: Reading, from: number, ends: number): number | undefined {
  if ((reading.punctuation & mark.colon) === 0) return undefined;
  let colon = from;
  while (colon > 0 && (beforeAt(reading, colon) & mark.colon) === 0) {
    // "…: 1. An immediate ceasefire"
    const isNumbered = lowerAt(reading, colon - 1) === "1" && (beforeAt(reading, colon - 1) & mark.colon) !== 0;
    if ((beforeAt(reading, colon) & ends) !== 0 && !isNumbered) return undefined;
    colon--;
  }
  return colon === 0 ? undefined : colon;
}

/**
 * "On Crimea she gave nothing: …", "The spokesman left no doubt: …", "was called a fairy tale by the commissioner: …": what stands behind a
 * colon is told in the words of whoever acts before it.
 */
export function headsColon({ actors, reading, provision: p }: Case): Resolved | undefined {
  const colon = colonBefore(reading, p.to - 1, mark.semicolon | mark.stop);
  if (colon === undefined) return undefined;
  // "Stony-faced Lavrov" faces nothing.
  for (let i = 0; i < colon; i++) if (isWord(reading, i, hearing) && (beforeAt(reading, i) & mark.hyphen) === 0) return undefined;
  const speaks = (a: Resolved): boolean => a.parties.length > 0 && !a.possessive && a.kind !== "text" && a.kind !== "outlet";
  const agent = actors.find((a) => speaks(a) && a.to === colon && a.kind !== "party" && lowerAt(reading, a.from - 1) === "by");
  const first = actors.find((a) => a.from >= mainClause(reading) && a.to < colon && !a.oblique && !a.possessive);
  return agent ?? (first && speaks(first) && first.kind !== "source" ? first : undefined);
}
/** Verbs of those who are told something, or whom something meets. Origin: own reading. */
const hearing = wordClass(
  "face faces faced facing hear heard hears learn learned learnt get gets got receive receives received told fears fear feared asked choice dilemma question problem",
);
