import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { authoring, formsOfBe } from "../language/grammar.ts";
import { beginsAt, endingAt, endsAt, endsBetween, kinds } from "../sentence/marks.ts";
import { endsPhrase, isPartOfTitle, prepositions, withArticle } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt, startsVerb } from "../sentence/syntax.ts";
import type { HeadKind } from "./actorHeads.ts";
import type { Actor } from "./actors.ts";

/** "Foreign Minister Sergei Lavrov": the title belongs to the person. */
export function personAfter(reading: Reading, head: Mark<HeadKind>, parties: readonly Mark<"party">[]): Mark<"party"> | undefined {
  return parties.find((p) => {
    if (p.meaning.form !== "person" || p.from < head.to) return false;
    if ((isKind(head, "office") || isKind(head, "group")) && heldBy(reading, p) <= head.from) return true;
    if (p.from - head.to > 4) return false;
    // "The other side, Umerov said": a person is no apposition of a group.
    if (isKind(head, "group") && ((reading.words[p.from]?.before ?? 0) & mark.comma) !== 0) return false;
    for (let i = head.to; i < p.from; i++) {
      const word = reading.words[i];
      if (word === undefined || isOf(word, endsPhrase) || actsAt(reading, i)) return false;
      if (isOf(word, prepositions) && word.lexeme.lower !== "for" && !isPartOfTitle(reading, i, parties)) return false;
    }
    return (
      head.to === p.from || !reading.words[p.from] || ((reading.words[p.from]?.before ?? 0) & mark.comma) === 0 || p.from - head.to === 0
    );
  });
}

/**
 * "press secretary of the president of Russia Dmitry Peskov", "head of the Commission Ursula von der Leyen": where the office begins whose
 * holder is named right behind all that belongs to it. The name's own place where none does.
 */
export function heldBy(reading: Reading, person: Mark<"party">): number {
  const name = person.from;
  const foreign = (at: number): boolean =>
    endsAt(reading, at, kinds.party) && endingAt(reading, at).some((m) => isKind(m, "party") && m.meaning.party !== person.meaning.party);
  if (endsAt(reading, name - 1, kinds.office) || (beforeAt(reading, name) & ~mark.hyphen) !== 0) return name;
  let first = name;
  let linked = false;
  for (let i = name - 1; i >= Math.max(0, name - longestTitle); i--) {
    const word = reading.words[i];
    if (word === undefined || word.possessive || foreign(i)) break;
    const office = linked
      ? endingAt(reading, i).find((m) => isKind(m, "office") || (isKind(m, "group") && !word.lexeme.lower.endsWith("s")))
      : undefined;
    if (office) {
      first = office.from;
      linked = false;
      i = office.from;
    } else if (["of", "at"].includes(word.lexeme.lower)) {
      if (i === name - 1) break;
      linked = true;
    } else if (word.lexeme.lower === "the" || word.lexeme.capital || endsAt(reading, i, kinds.group)) linked = false;
    else break;
    if (((reading.words[i]?.before ?? 0) & ~mark.hyphen) !== 0) break;
  }
  return first;
}

/** Words of a title with all that belongs to it: "adviser of the head of the Office of the President of Ukraine". */
const longestTitle = 14;

/** "leaders want Putin to …": a verb parts an office from a person who does not hold it. */
function actsAt(reading: Reading, at: number): boolean {
  return beginsAt(reading, at, kinds.attitude | kinds.say | kinds.denial);
}

/** "the leaders of France, Germany and Poland", "the proposal from Moscow", "the plan that Witkoff drew up". */
export function complement(reading: Reading, head: Mark<HeadKind>, parties: readonly Mark<"party">[]): Mark<"party">[] {
  const kind = head.meaning.kind;
  const after = lowerAt(reading, head.to);
  const serves = after === "to" && servants.has(lowerAt(reading, head.to - 1));
  if (!(kind === "office" || kind === "group" || kind === "text" || kind === "knownText" || serves)) return [];
  const ofOffice = kind === "office" || kind === "group" || serves;
  // "a spokesperson for the German government"; "the envoy for Ukraine" is another's.
  const speaksFor = after === "for" && kind === "office" && lowerAt(reading, head.to - 1).startsWith("spokes");
  const links = ofOffice ? ["of", "at", "from", "in", ...(serves ? ["to"] : [])] : ["of", "from", "by", "that", "which", "with"];
  if (!speaksFor && !links.includes(after) && (ofOffice || !isMakingOf(reading.words[head.to]?.lexeme.stem ?? ""))) return [];
  const linked = after === "of" || after === "from" || after === "at" || after === "in" || speaksFor || serves;
  if (after === "with" && lowerAt(reading, head.to + 1) !== "which") return [];
  const byOnly = !ofOffice && !["of", "from", "that", "which", "with"].includes(after);
  const found: Mark<"party">[] = [];
  const passive = !ofOffice && ["that", "which"].includes(after) && isWord(reading, head.to + 1, auxiliaries);
  let last = head.to + (byOnly ? 9 : linked ? 3 : passive ? longestPassive : 6);
  for (const p of parties) {
    // A name that is an adjective too stands here once.
    // "a paper by two American academics"
    if (kind === "text" && p.meaning.form === "adjective" && beginsAt(reading, p.to, kinds.outsideMark)) continue;
    if (p.from < head.to || p.from > last || found.some((f) => f.from === p.from)) continue;
    if (
      found.length > 0 &&
      !["and", "or"].includes(lowerAt(reading, withCount(reading, p.from) - 1)) &&
      (beforeAt(reading, withArticle(reading, p.from)) & mark.comma) === 0
    )
      break;
    if ((found.length > 0 || byOnly) && opensClause(reading, p)) break;
    const written = (byOnly && isWrittenIn(reading, head.to, p)) || (passive && isWrittenIn(reading, head.to + 2, p));
    if (
      byOnly &&
      found.length === 0 &&
      ((!precededBy(reading, p.from, "by") && !isAgreedBetween(reading, head.to, p.from) && !written) || isDated(reading, head.to, p.from))
    )
      continue;
    if (!ofOffice && !written && isGiven(reading, p.from)) continue;
    if (passive && found.length === 0 && !written && !precededBy(reading, p.from, "by")) continue;
    const isWritten = passive && isMade(reading, head.to);
    if (
      !byOnly &&
      !isWritten &&
      found.length === 0 &&
      endsBetween(reading, head.to, p.from, kinds.prescriptive | kinds.say | kinds.attitude)
    )
      break;
    // "a proposal which the British seem to like": who takes it so did not write it.
    const isMadeHere = isMade(reading, passive ? head.to : p.to) || comesFrom(reading, head.to + 1, p);
    if ((after === "that" || after === "which") && found.length === 0 && !isMadeHere) break;
    if ((after === "which" || after === "that") && isPublished(reading, p.to)) break;
    found.push(p);
    // "by European ministers and the Ukrainians"
    last = p.to + (counts.has(lowerAt(reading, p.to + 1)) ? 5 : lowerAt(reading, p.to + 2) === "the" ? 3 : 2);
  }
  return found.length === 0 || ofOffice ? found : [...found, ...partners(reading, found, parties)];
}

/** "an aide to Zelensky", "adviser to the president". */
const servants = new Set("aide aides adviser advisers advisor advisors assistant assistants".split(" "));

/** "the counter-text drafted in Berlin and London": whoever sits there wrote it, where nobody is said to have done so. */
function isWrittenIn(reading: Reading, from: number, { from: at, meaning }: Mark<"party">): boolean {
  if (meaning.form !== "name" || lowerAt(reading, at - 1) !== "in" || at - from > 3 || !writing.has(lowerAt(reading, from))) return false;
  for (let i = at; i < Math.min(reading.words.length, at + longestPassive) && (beforeAt(reading, i) & wall) === 0; i++)
    if (lowerAt(reading, i) === "by") return false;
  return true;
}
const writing = new Set("drafted written drawn hatched concocted penned prepared devised".split(" "));

/** "a plan that came from Moscow" */
const comesFrom = (reading: Reading, verb: number, { from }: Mark<"party">): boolean =>
  isWord(reading, verb, coming) && lowerAt(reading, verb + 1) === "from" && withArticle(reading, from) === verb + 2;
const coming = wordClass("came comes stems stemmed originates originated hails emerged arrived");

/** "the version agreed between Kyiv and Washington" */
function isAgreedBetween(reading: Reading, verb: number, party: number): boolean {
  const between = lowerAt(reading, withArticle(reading, party) - 1);
  return between === "between" && party - verb <= 4 && !endsAt(reading, verb, kinds.office);
}

/** "signed in Budapest in 1994 by …": a text of another year. */
function isDated(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:19|20)\d\d$/.test(lowerAt(reading, i))) return true;
  return false;
}

/** "the declaration signed at the palace by …", "the resolution adopted by …": behind a text, that it is theirs. */
const isMakingOf = (made: string): boolean => authoring.has(made) || adopting.has(made);
const adopting = new Set("sign adopt approve initial endorse finalise publish issue vote agree".split(" ").map(stem));

/** "from Kyiv and half a dozen European capitals": back over how many there are. */
function withCount(reading: Reading, from: number): number {
  let at = withArticle(reading, from);
  while (counts.has(lowerAt(reading, at - 1))) at--;
  return at;
}
const counts = new Set("half a dozen several some many most other various two three four five six seven eight nine ten".split(" "));

/** "Under the plan drawn up by Washington, Kyiv would …", "published by a newspaper, Kyiv's army would …": behind the comma a subject, and no author. */
function opensClause(reading: Reading, p: Mark<"party">): boolean {
  const from = withArticle(reading, p.from);
  if (isCoordinator(reading, from - 1) || (beforeAt(reading, from) & mark.comma) === 0) return false;
  if (startsVerb(reading, p.to) || beginsAt(reading, p.to, kinds.say)) return true;
  for (let i = p.to; i <= p.to + longestOwned && beforeAt(reading, i) === 0 && !isCoordinator(reading, i); i++)
    if (isWord(reading, i, auxiliaries)) return true;
  return false;
}
/** "Kyiv's land forces would": words that belong to a name before its verb. */
const longestOwned = 3;

/** "drawn up by Kyiv together with European governments": who wrote it with them. */
function partners(reading: Reading, authors: readonly Mark<"party">[], parties: readonly Mark<"party">[]): Mark<"party">[] {
  const last = Math.max(...authors.map((p) => p.to));
  const joint = ["together", "jointly", "along"].includes(lowerAt(reading, last)) && lowerAt(reading, last + 1) === "with";
  const link = joint ? last + 1 : last;
  if (!joint && lowerAt(reading, link) !== "alongside") return [];
  return parties.filter((p) => p.from > link && p.from <= link + 3);
}

/** "which was handed to officials in Kyiv on Monday by the envoy": so far behind may the author stand. */
const longestPassive = 16;

/** "given to Ukrainian officials in Paris": to whom and where, and no author. */
function isGiven(reading: Reading, at: number): boolean {
  return ["to", "in", "at", "for", "on"].includes(lowerAt(reading, withArticle(reading, at) - 1));
}

function precededBy(reading: Reading, at: number, word: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    // "published by Axios on Thursday, Ukraine would …", "published by Axios would bar Ukraine"
    if ((beforeAt(reading, i + 1) & (mark.comma | wall)) !== 0 || (i < at - 1 && isWord(reading, i, auxiliaries))) return false;
    if (lowerAt(reading, i) === word) return true;
  }
  return false;
}

/** "the text, which the government put online": who publishes a text did not write it. */
function isPublished(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + 6); i++) {
    if (((reading.words[i]?.before ?? 0) & (mark.comma | wall)) !== 0 && i > from) return false;
    if (isWord(reading, i, publishes)) return true;
  }
  return false;
}

/** "the text that Kyiv handed over", and not "the proposal that Kyiv give up Crimea". */
export function isMade(reading: Reading, from: number, within = farthestVerb): boolean {
  if (!hasWord(reading, making)) return false;
  for (let i = from; i < Math.min(reading.words.length, from + within); i++) {
    const word = reading.words[i];
    if (word === undefined || (i > from && (word.before & wall) !== 0)) return false;
    if (!isOf(word, making)) continue;
    // "was put together": done to it, and not what is asked for.
    if (isOf(word, bare) && !(lowerAt(reading, i + 1) === "together" && isWord(reading, i - 1, formsOfBe))) continue;
    // "that Kyiv was shown": by somebody else.
    if (/^(?:show|walk)/.test(word.lexeme.lower) && (isWord(reading, i - 1, formsOfBe) || !/(?:ed|wn)$/.test(word.lexeme.lower))) continue;
    if (getsIt(reading, from, i) || (word.lexeme.lower === "read" && lowerAt(reading, i + 1) !== "out")) continue;
    // "has called a working document": what kind of one.
    if (word.lexeme.lower.endsWith("ing") && ["a", "an"].includes(lowerAt(reading, i - 1))) continue;
    if (word.lexeme.lower !== "mind" || lowerAt(reading, i - 1) === "in") return true;
  }
  return false;
}
/** And "mind", of "has in mind", "showed", "read out" and "walked reporters through". */
const making = stemClass([...authoring, "mind", "show", "walk", "read"]);
/** "which Kyiv's envoys were handed in Paris", "the paper Kyiv had been sent": who is given a text has not made it. */
function getsIt(reading: Reading, from: number, verb: number): boolean {
  // "which was handed to Kyiv by the envoy": the text is.
  if (!isWord(reading, verb, given) || ["that", "which"].includes(lowerAt(reading, from))) return false;
  for (let i = verb - 1; i >= from; i--) {
    if (isWord(reading, i, formsOfBe)) return true;
    if (!getting.has(lowerAt(reading, i)) && !reading.words[i]?.lexeme.light) return false;
  }
  return false;
}
const given = wordClass("handed given sent presented offered passed issued delivered served");
const getting = new Set("has have had only also just already first then later earlier".split(" "));
/** In "the proposal that Kyiv give up Crimea", what it asks for. */
const bare = wordClass("give hand leave pass lay carry put take");
const farthestVerb = 7;

const publishes = wordClass("got gets get online published publishes posted released printed leaked obtained seen received rejected read");

/** "the plan that Ukraine and the US are drafting": who a text comes from does not say what it says. */
export function isAuthor(reading: Reading, actor: Actor, actors: readonly Actor[]): boolean {
  const linked = ["that", "which"].includes(lowerAt(reading, actor.from - 1)) ? actor.from - 1 : actor.from;
  if (beforeAt(reading, linked) !== 0 || !isMade(reading, actor.to)) return false;
  return actors.some((text) => text.kind === "text" && text.to === linked && actor.parties.every((party) => text.parties.includes(party)));
}
