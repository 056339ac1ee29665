import { remembering } from "../article/remembering.ts";
import { plainTypography } from "../article/typography.ts";
import type { Dossier } from "../position/dossier.ts";
import { type LineKind, lineKinds, type ReadLine, readLine } from "./furniture.ts";
import { namedWords, plainWords, spelledWords, type Vocabulary, vocabularyOf, type Word, wordsKey } from "./words.ts";

/** What a sentence comes to by itself, see `Alignable` and `SentenceUnit`. */
interface ReadWords {
  key: string;
  words: readonly string[];
  named: readonly Word[];
}

/** Reads the texts that are compared. */
export interface TextReader {
  vocabulary: Vocabulary;
  wordsOf(sentence: string): ReadWords;
  /** The kinds of one version's lines. A bullet that is the article's own text in the other version is so in this one, whatever heading came before it. */
  kindsOf(lines: readonly string[], others: readonly string[]): LineKind[];
}

/** Some 1 kB for each sentence, 0.5 kB for each line. */
const mostRemembered = 4_096;

const place = "\\p{Lu}{2}[\\p{Lu} .,'/-]{1,40}";
const date = "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)";
const agency = "\\(\\p{Lu}[\\p{L} ]{1,20}\\)";
/** What may stand before a sentence and is none of it: "KYIV, April 23 (Reuters) - ", "3. ". */
const opening = new RegExp(`^\\s*(?:${place}(?:${date}(?:,? ${agency})?|${agency}) ?- |\\(?\\d{1,2}[.)] (?=\\p{Lu}))`, "u");

const readers = new WeakMap<object, TextReader>();

/**
 * The reader of a dossier's texts. It remembers sentences and lines: nearly all of a new version stood in the one before, and reading them is most
 * of what comparing costs.
 */
export function textReaderOf(dossier: Dossier): TextReader {
  const reader = readers.get(dossier) ?? createTextReader(vocabularyOf(dossier));
  readers.set(dossier, reader);
  return reader;
}

export function createTextReader(vocabulary: Vocabulary): TextReader {
  const kindOf = remembering<ReadLine>(mostRemembered, readLine);
  return {
    vocabulary,
    wordsOf: remembering(mostRemembered, (sentence) => {
      const spelled = spelledWords(plainWords(plainTypography(sentence).replace(opening, "")), vocabulary);
      const named = namedWords(spelled, vocabulary);
      return { key: wordsKey(spelled), words: named.map((w) => w.key), named };
    }),
    kindsOf(lines, others) {
      const read = lines.map(kindOf);
      const kinds = lineKinds(read);
      const isInList = (i: number) => kinds[i] === "furniture" && read[i]?.alone === "text";
      if (!kinds.some((_, i) => isInList(i))) return kinds;
      const otherKinds = lineKinds(others.map(kindOf));
      const own = new Set(others.filter((_, i) => otherKinds[i] === "text"));
      return kinds.map((kind, i) => (isInList(i) && own.has(lines[i] ?? "") ? "text" : kind));
    },
  };
}
