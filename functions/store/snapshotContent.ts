import type { ArticleText } from "../article/article.ts";
import type { HeldBack } from "../change/noise.ts";
import type { Coding, SentenceCoding, Unanswered } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { pack, unpack } from "./pack.ts";

/** What of a snapshot is packed: its text, what was coded of it and what was held back. */
export interface SnapshotContent {
  body: string;
  coding: Coding;
  heldBack: HeldBack[];
}

/** A sentence without what its place in the text says already, and without what is empty. */
interface BriefSentence {
  /** From where to where. */
  at: readonly [start: number, end: number];
  context: string;
  /** Where it is not in the body. */
  part?: "headline";
  /** Where it is not what stands there. */
  text?: string;
  positions?: Position[];
  unanswered?: Unanswered[];
}

/** Which position of which sentence a row of the article is. */
type PlaceOfPosition = readonly [sentence: number, position: number];

/** Snapshots that were written before schema 2 hold their coding as it is. */
type StoredContent = Omit<SnapshotContent, "coding"> & {
  coding: Omit<Coding, "sentences" | "positions"> & {
    sentences: readonly (BriefSentence | SentenceCoding)[];
    positions: readonly (PlaceOfPosition | Position)[];
  };
};

/**
 * Packs the content in brief. Its text would else stand there twice, and each position that is a row of the article twice more, which comes to two
 * thirds of what has to be packed, and unpacked at the next edit.
 */
export function packContent(headline: string, { body, coding, heldBack }: SnapshotContent): Uint8Array {
  const places = new Map<Position, PlaceOfPosition>();
  for (const [i, { positions }] of coding.sentences.entries())
    for (const [j, position] of positions.entries()) places.set(position, [i, j]);
  const sentences = coding.sentences.map((sentence) => inBrief(sentence, { headline, body }));
  const positions = coding.positions.map((position) => places.get(position) ?? position);
  return pack({ body, coding: { ...coding, sentences, positions }, heldBack } satisfies StoredContent);
}

export function unpackContent(headline: string, bytes: Uint8Array): SnapshotContent {
  const { body, coding, heldBack } = unpack<StoredContent>(bytes);
  const sentences = coding.sentences.map((sentence) => ("at" in sentence ? inFull(sentence, { headline, body }) : sentence));
  const positions = coding.positions.flatMap((row) => {
    if ("party" in row) return row;
    const [sentence, position] = row;
    return sentences[sentence]?.positions[position] ?? [];
  });
  return { body, coding: { ...coding, sentences, positions }, heldBack };
}

function inBrief(
  { part, span: { start, end }, text, context, positions, unanswered }: SentenceCoding,
  article: ArticleText,
): BriefSentence {
  return {
    at: [start, end],
    context,
    ...(part === "headline" ? { part } : {}),
    ...(text === article[part].slice(start, end) ? {} : { text }),
    ...(positions.length > 0 ? { positions } : {}),
    ...(unanswered.length > 0 ? { unanswered } : {}),
  };
}

function inFull(sentence: BriefSentence, article: ArticleText): SentenceCoding {
  const { at, context, positions = [], unanswered = [] } = sentence;
  const [start, end] = at;
  const part = sentence.part ?? "body";
  const text = sentence.text ?? article[part].slice(start, end);
  return { part, span: { start, end }, text, context, positions, unanswered };
}
