import { isCorrectionNote } from "../article/correctionNote.ts";
import { isQuestion } from "./questions.ts";
import type { Mark, Reading } from "./reading.ts";
import { type UnknownName, unknownNames } from "./unknownNames.ts";

/** More nouns than these are not tried for the pronouns of one sentence before it is forgotten which were. */
const mostNouns = 8;

/** What every coding of a sentence asks of it, and what follows from its words alone: worked out once, however often it is coded. */
export class SentenceFacts {
  /** The names of which the dossier knows nothing. */
  readonly names: readonly UnknownName[];
  /** "Sorensen: We were not asked.": the name before the colon that the sentence opens with. */
  readonly label: string | undefined;
  readonly isQuestion: boolean;
  /** It has more than one word of more than one letter. */
  readonly isMoreThanAWord: boolean;
  readonly #text: string;
  readonly #withNouns = new Map<string, readonly Mark<"provision">[]>();
  #isCorrectionNote: boolean | undefined;

  constructor(reading: Reading) {
    this.names = unknownNames(reading);
    this.label = reading.text.includes(": ") ? labelled.exec(reading.text)?.groups?.name : undefined;
    this.isQuestion = isQuestion(reading.text);
    this.isMoreThanAWord = reading.words.filter((w) => w.lexeme.text.length > 1).length > 1;
    this.#text = reading.text;
  }

  get isCorrectionNote(): boolean {
    this.#isCorrectionNote ??= isCorrectionNote(this.#text);
    return this.#isCorrectionNote;
  }

  /** What its wordings are with a noun in place of its pronouns. */
  withNoun(noun: string, find: () => readonly Mark<"provision">[]): readonly Mark<"provision">[] {
    const known = this.#withNouns.get(noun);
    if (known !== undefined) return known;
    if (this.#withNouns.size >= mostNouns) this.#withNouns.clear();
    const found = find();
    this.#withNouns.set(noun, found);
    return found;
  }
}

const labelled = /^(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}): \S/u;
