import { mark, wall } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endingAt, endsAt, kinds } from "./marks.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { finiteVerbs, lowerAt } from "./syntax.ts";

/** Prepositions after which a noun is no subject. Origin: the simple prepositions of English. */
export const prepositions = wordClass(
  "of to with for from in against on at between under among about into over behind within onto toward towards across amid through by via near beyond despite without alongside beside inside per like unlike than upon around regarding including outside past opposite beneath",
);

/** Words that may stand between a party's name and the noun that it qualifies. Anything else ends the noun phrase. */
export const endsPhrase = wordClass(
  "and or but that which who whom whose where when while as if is are was were be been has have had do does did will would shall should must may might can could not said says told than because so until unless after before what how why something anything",
);

const widestPhrase = 7;

/** The first word of the noun phrase that ends before `head`: back over adjectives, names and possessives. */
export function phraseStart(reading: Reading, head: number): number {
  let i = head;
  while (i > 0 && head - i < widestPhrase) {
    const word = reading.words[i];
    const previous = reading.words[i - 1];
    if (word === undefined || previous === undefined) break;
    if ((word.before & (wall | mark.comma | mark.colon | mark.dash | mark.open | mark.close)) !== 0) break;
    const title = titleEndingAt(reading, i - 1);
    if (title !== undefined) {
      i = title.from;
      continue;
    }
    const { lower } = previous.lexeme;
    // "In their conclusions EU leaders …": where somebody speaks is none of his phrase.
    if (word.lexeme.capital && isOf(previous, occasions) && !previous.lexeme.capital) break;
    // "Moscow's so-called memorandum"
    if (lower === "called" && lowerAt(reading, i - 2) === "so") {
      i -= 2;
      continue;
    }
    if (isVerbOfPerson(reading, i - 1)) break;
    // "according to that document", and not "plans that documents foresee".
    if (lower === "that" && pointing.has(lowerAt(reading, i - 2)) && head - i <= 1) return i - 1;
    if (isOf(previous, endsPhrase) && !(lower === "and" && joinsAdjectives(reading, i - 1))) break;
    if (isOf(previous, prepositions) && !isWithinTitle(reading, i - 1)) break;
    if (isOf(previous, articles) && !isWithinTitle(reading, i - 2)) return i - 1;
    // "the revised plan", "Moscow's written answer", and not "also dismissed plans".
    if (/(?:ed|written)$/.test(lower) && (isWord(reading, i - 2, articles) || reading.words[i - 2]?.possessive === true)) {
      i--;
      continue;
    }
    // "The rejection of a truce angered Trump": what is done to whoever is named behind it.
    const isDone =
      /(?:[^e]|agre|ante)ed$/.test(lower) && previous.before === 0 && !previous.lexeme.capital && !lowerAt(reading, i - 2).endsWith("ly");
    if (word.lexeme.capital && isDone) break;
    if (!previous.possessive && endsAt(reading, i - 1, done) && !isInName(reading, i)) break;
    i--;
  }
  return i;
}

const pointing = new Set("to under of from by with".split(" "));

/** "a No 10 spokesperson": the name of an institution that begins with what looks like another word. */
function isInName(reading: Reading, at: number): boolean {
  return reading.marks.some((m) => isKind(m, "party") && m.from < at && m.to > at);
}

/** A verb ends the noun phrase before it. */
const done = kinds.attitude | kinds.denial | kinds.prescriptive | kinds.negator | kinds.say;

/** An office of several words. */
function titleEndingAt(reading: Reading, at: number): Mark | undefined {
  return endsAt(reading, at, kinds.office) ? endingAt(reading, at).find((m) => isKind(m, "office") && m.from < at) : undefined;
}

/** "Zelensky unveils 20-point framework": what follows a person's name is a verb where it looks like one. */
function isVerbOfPerson(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || word.possessive || word.before !== 0) return false;
  if (!/^\p{Ll}+(?:[^s]s|ed)$/u.test(word.lexeme.text) && !past.has(word.lexeme.text)) return false;
  // "He also accused Macron", "has since blamed Macron"
  let before = at - 1;
  while (adverbs.has(lowerAt(reading, before))) before--;
  if (doers.has(lowerAt(reading, before)) || endsAt(reading, before, kinds.outlet)) return true;
  // "Kyiv regards NATO membership as a must": a party does what only a verb can say.
  const follows = endsAt(reading, at - 1, kinds.party) && reading.words[at - 1]?.possessive === false;
  if (follows && isOf(word, finiteVerbs)) return true;
  // "Moscow ignored Europe's proposal": what follows begins a phrase of its own.
  if (follows && (beginsAt(reading, at + 1, kinds.party) || isWord(reading, at + 1, articles))) return true;
  return isPersonAt(reading, before) && !isPossessive(reading, before + 1);
}
const doers = new Set("he she they we has have had".split(" "));
const adverbs = new Set("also then later again since now still never once even only just already meanwhile".split(" "));

const past = new Set("met rang told saw sent gave left kept took made held came went found won beat hit put cut let set".split(" "));

/** "Ukrainian and European negotiators". */
function joinsAdjectives(reading: Reading, at: number): boolean {
  const before = at > 0 ? reading.words[at - 1] : undefined;
  if (before === undefined || before.possessive || !before.lexeme.capital || !reading.words[at + 1]?.lexeme.capital) return false;
  // "She and Mr Macron"
  if (endsAt(reading, at - 1, kinds.pronoun)) return false;
  return !isPersonAt(reading, at - 1);
}

/** The name of a person ends at a word. */
function isPersonAt(reading: Reading, at: number): boolean {
  return endsAt(reading, at, kinds.party) && endingAt(reading, at).some((m) => isKind(m, "party") && m.meaning.form === "person");
}

const articles = wordClass("the a an this that these those its his her their our my");

/** "the US": the article belongs to the name. In "provided that Washington leads it" and "Of these, Kyiv accepts one" there is none. */
export function withArticle(reading: Reading, from: number): number {
  const before = lowerAt(reading, from - 1);
  if (before === "these" || before === "those") return from;
  return isWord(reading, from - 1, articles) && !(before === "that" && conditioning.has(lowerAt(reading, from - 2))) ? from - 1 : from;
}
const conditioning = new Set("provided providing condition event case".split(" "));

/** Back over the titles before a person's name; a capital that is no title ("In Istanbul Medinsky …") is none of it. */
export function titleStart(reading: Reading, head: number): number {
  const from = phraseStart(reading, head);
  // "In a video address Macron …": when and where somebody speaks is none of his titles.
  if (from < head && isWord(reading, head - 1, occasions)) return head;
  for (let i = head - 1; i >= from; i--) {
    const word = reading.words[i];
    // "the terms Witkoff set out"
    if (endsAt(reading, i, kinds.text)) return i + 1;
    const titled = reading.marks.some(
      (m) => m.from <= i && i < m.to && (isKind(m, "office") || isKind(m, "group") || isKind(m, "party") || isKind(m, "outsideMark")),
    );
    if (word === undefined || (!titled && word.lexeme.capital && i > 0 && !honorifics.has(word.lexeme.lower))) {
      if (!isWithinTitle(reading, i - 1)) return i + 1;
    }
  }
  return from;
}

const occasions = wordClass(
  "words word remark phrase sentence address speech interview broadcast briefing conference evening morning afternoon night day week month year minutes hours days weeks months years post message statement remarks letter telegram call conversation time question questions answer reply response hour conclusions communique communiqué declaration meeting summit talks vote resolution noon midday midnight dawn dusk lunchtime breakfast lunch dinner parliament deputies lawmakers senators reporters journalists investors students troops television radio air podium lectern rostrum",
);
const honorifics = new Set("mr mrs ms dr sir lord lady president minister".split(" "));

/** "Secretary of State", "Chief of the General Staff": the title goes on after "of", as long as no party is named there. */
export function isPartOfTitle(reading: Reading, of: number, parties: readonly Mark<"party">[]): boolean {
  if (lowerAt(reading, of) !== "of") return false;
  const at = lowerAt(reading, of + 1) === "the" ? of + 2 : of + 1;
  // "the adviser of the head of the Office"
  const goesOn = reading.words[at]?.lexeme.capital || beginsAt(reading, at, kinds.office);
  return goesOn === true && !parties.some((p) => p.from === at || p.from === of + 1);
}

/** The "of" of "Secretary of State": an office stands before it, and no party after it. */
function isWithinTitle(reading: Reading, of: number): boolean {
  if (!endsAt(reading, of - 1, kinds.office)) return false;
  const parties = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party"));
  return isPartOfTitle(reading, of, parties);
}

/** Say how many of a group do something: "one of his aides". */
export const someOf = wordClass("one two three four five six seven some several most both");

export function isOblique(reading: Reading, from: number): boolean {
  if (isMetOrMended(reading, withArticle(reading, from))) return true;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const word = reading.words[i];
    const next = reading.words[i + 1];
    if (word === undefined || ((next?.before ?? 0) & (wall | mark.comma | mark.colon | mark.dash | mark.close)) !== 0) return false;
    // "as one of his aides said"
    if (word.lexeme.lower === "of" && isWord(reading, i - 1, someOf)) return isOblique(reading, i - 1);
    if (isOf(word, prepositions)) return true;
    if (!word.lexeme.light && word.lexeme.lower !== "former") return false;
  }
  return false;
}

/** "said after meeting Lavrov that", "the use of the assets to rebuild Ukraine is": whom or what a phrase inside the clause is about. */
function isMetOrMended(reading: Reading, from: number): boolean {
  if ((reading.words[from]?.before ?? 0) !== 0) return false;
  // A name may have been taken with the verb before it, as with a title.
  const isMet = [from, from - 1].some((at) => isWord(reading, at, meeting) && isWord(reading, at - 1, whenMet));
  return isMet || isWord(reading, from - 1, mending);
}
const mending = wordClass("rebuild rebuilding reconstruct rearm rearming");
const meeting = wordClass("meeting seeing visiting hosting receiving phoning calling consulting briefing");
const whenMet = wordClass("after before on upon while when since");

/** "presented Kyiv with", "accused the envoy of": the object of the verb right before it, as long as that verb has a subject. */
export function isObject(reading: Reading, from: number): boolean {
  let at = from - 1;
  while (at > 0 && reading.words[at]?.lexeme.light) at--;
  // "to join NATO"
  if (at > 1 && lowerAt(reading, at - 1) === "to" && (reading.words[at + 1]?.before ?? 0) === 0) return true;
  return (
    at > 0 &&
    (reading.words[at + 1]?.before ?? 0) === 0 &&
    /(?:[^e]|agre|ante)ed$|^(told|met|sent|gave|left|held|kept)$/.test(lowerAt(reading, at))
  );
}

export function isPossessive(reading: Reading, to: number): boolean {
  return to > 0 && (reading.words[to - 1]?.possessive ?? false);
}

export function written({ words }: Reading, from: number, to: number): string {
  let text = words[from]?.lexeme.text ?? "";
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word !== undefined) text += (word.before === mark.hyphen ? "-" : " ") + word.lexeme.text;
  }
  return text;
}
