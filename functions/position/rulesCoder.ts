import { createHash } from "node:crypto";
import type { ArticlePart, ArticleText } from "../article/article.ts";
import { splitSentences } from "../article/sentences.ts";
import type { Coder, Coding, SentenceCoding } from "./coder.ts";
import { codeSentence } from "./codeSentence.ts";
import { contextWith } from "./contextOf.ts";
import { compileKnowledge, type Knowledge } from "./cues/knowledge.ts";
import { type Discourse, newDiscourse } from "./discourse/discourse.ts";
import { answersIn } from "./discourse/interview.ts";
import { hearSpeaker } from "./discourse/quoteSpeaker.ts";
import type { Dossier } from "./dossier.ts";
import { foldPositions } from "./fold.ts";
import { isHeading, isItem, quotes } from "./sentence/prose.ts";
import { createSentenceReader, mostRemembered, type Read, readingInBlocks } from "./sentence/sentenceReader.ts";
import type { Passage } from "./sentenceInPlace.ts";
import { type LateSource, lookBackReach } from "./sourcing/lookBack.ts";

const rulesVersion = "rules-19";

/** The coder of rules for one dossier. Compiles it once; coding is pure and linear in the text. It remembers what up to `remembered` sentences came to by themselves. */
export function createRulesCoder(dossier: Dossier, remembered = mostRemembered): Coder {
  const knowledge = compileKnowledge(dossier);
  const read = createSentenceReader(knowledge, remembered);
  const codebook = codebookHash(dossier);
  return {
    version: rulesVersion,
    codebook,
    code(article: ArticleText): Coding {
      const discourse = newDiscourse();
      const sentences = [
        ...codePart("headline", article.headline, knowledge, read, discourse),
        ...codePart("body", article.body, knowledge, read, discourse),
      ];
      return { coder: rulesVersion, codebook, sentences, positions: foldPositions(sentences) };
    },
  };
}

/** Hash of what a dossier knows for coding; sources, outlets' domains and intervals do not change it. */
function codebookHash(dossier: Dossier): string {
  const { parties, outsiders, texts, words, provisions, outlets } = dossier;
  const spellings = outlets.map(({ name, spellings: s }) => [name, s]);
  return createHash("sha256")
    .update(JSON.stringify({ parties, outsiders, texts, words, provisions, spellings }))
    .digest("hex")
    .slice(0, 16);
}

function codePart(part: ArticlePart, text: string, knowledge: Knowledge, readAny: Read, discourse: Discourse): SentenceCoding[] {
  const quoted = quotes(text);
  const coded: SentenceCoding[] = [];
  const sentences = splitSentences(text);
  const read = readingInBlocks(readAny, sentences);
  // A text that is a list from end to end has no prose of which its items would be the key points.
  const isList =
    part === "body" &&
    isItem(sentences.at(-1)?.text ?? "") &&
    sentences.every((s) => isItem(s.text) || (isHeading(text, s) && !s.text.endsWith("?")));
  // News flashes, line by line: a line heads nothing where nothing but such lines stand below it.
  const isTicker = part === "body" && !isList && sentences.every((s) => isHeading(text, s) && !s.text.endsWith("?"));
  if (isList) discourse.prose = true;
  const passage: Passage = {
    part,
    text,
    quoted,
    knowledge,
    read,
    sentences,
    at: 0,
    discourse,
    answers: answersIn(text, sentences),
    recent: [],
    isList,
    isTicker,
  };
  for (const [at, sentence] of sentences.entries()) {
    passage.at = at;
    hearSpeaker(sentences, at, quoted, read, knowledge, discourse);
    const { coding, late } = codeSentence(sentence, passage);
    if (late) coverBack(coded, late);
    coded.push(coding);
  }
  return coded;
}

/** A source that is named late covers the rows of the sentences right before. */
function coverBack(coded: SentenceCoding[], late: LateSource): void {
  for (let i = coded.length - 1; i >= Math.max(0, coded.length - lookBackReach); i--) {
    const before = coded[i];
    if (!before?.positions.some(late.covers)) continue;
    const positions = before.positions.map((p) =>
      late.covers(p) ? { ...p, basis: p.basis === "named_official" ? p.basis : late.basis, source: late.source ?? p.source } : p,
    );
    coded[i] = { ...before, positions, context: contextWith(before.context, late.basis, late.source ?? "") };
  }
}
