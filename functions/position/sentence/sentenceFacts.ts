import { isCorrectionNote } from "../../article/correctionNote.ts";
import type { Actor } from "../actors/actors.ts";
import { type UnknownName, unknownNames } from "../actors/unknownNames.ts";
import { fragmentClass, hasWord } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { findReports, type Report, type Telling, tellingsIn } from "../sourcing/reports.ts";
import { KeptStances } from "../stance/keptStances.ts";
import { type Stances, stancesOn } from "../stance/stances.ts";
import { isQuestion } from "./questions.ts";
import type { Mark, Reading } from "./reading.ts";

/** More nouns than these are not tried for the pronouns of one sentence before it is forgotten which were. */
const mostNouns = 8;

/** What every coding of a sentence asks of it, and what follows from its words alone: worked out once, however often it is coded. */
export class SentenceFacts {
  /** The names of which the dossier knows nothing. */
  readonly names: readonly UnknownName[];
  /** "Sorensen: We were not asked.": the name before the colon that the sentence opens with. */
  readonly label: string | undefined;
  /** The words that may say that somebody says something. */
  readonly tellings: readonly Telling[];
  readonly isQuestion: boolean;
  /** It has more than one word of more than one letter. */
  readonly isMoreThanAWord: boolean;
  #withNouns: Map<string, readonly Mark<"provision">[]> | undefined;
  readonly #stances: KeptStances | undefined;
  #isCorrectionNote: boolean | undefined;
  #reports: readonly Report[] | undefined;

  /** `isKept`: the sentence may be coded again. */
  constructor(reading: Reading, isKept: boolean) {
    this.names = unknownNames(reading);
    this.label = reading.text.includes(": ") ? labelled.exec(reading.text)?.groups?.name : undefined;
    this.isQuestion = isQuestion(reading.text);
    this.isMoreThanAWord = hasWords(reading, 2);
    this.tellings = tellingsIn(reading);
    if (isKept && reading.provisions.length > 0) this.#stances = new KeptStances();
  }

  isCorrectionNote(reading: Reading): boolean {
    this.#isCorrectionNote ??= mayNote(reading) && isCorrectionNote(reading.text);
    return this.#isCorrectionNote;
  }

  /** Who says something, where the sentence itself tells who everybody in it is: `actors` are those that it was read with. */
  reports(reading: Reading, actors: readonly Resolved[]): readonly Report[] {
    this.#reports ??= findReports(reading, this.tellings, actors);
    return this.#reports;
  }

  /** What the sentence makes of one of its wordings. */
  stancesOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Stances {
    return this.#stances?.on(reading, actors, p) ?? stancesOn(reading, actors, p);
  }

  /** What its wordings are with a noun in place of its pronouns. */
  withNoun(noun: string, find: () => readonly Mark<"provision">[]): readonly Mark<"provision">[] {
    this.#withNouns ??= new Map();
    const tried = this.#withNouns;
    const known = tried.get(noun);
    if (known !== undefined) return known;
    if (tried.size >= mostNouns) tried.clear();
    const found = find();
    tried.set(noun, found);
    return found;
  }
}

/** It has a word that a note of a correction can't do without, or it is written in a way that hides which words it has. */
function mayNote(reading: Reading): boolean {
  return hasWord(reading, noting) || /[^\x20-\x7e‘’“”]/.test(reading.text);
}
const noting = fragmentClass("correct clarif amend editor version edition edited changed updated apolog");

/** Whether a sentence has so many words of more than one letter. */
function hasWords({ words }: Reading, least: number): boolean {
  let count = 0;
  for (const { lexeme } of words) if (lexeme.text.length > 1 && ++count === least) return true;
  return false;
}

const labelled = /^(?<name>[AQ]|(?:\p{Lu}\.\s?){2,3}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?: [([][^()[\]:]{1,40}[)\]])?: \S/u;
