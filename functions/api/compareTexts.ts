import type { ArticlePart, ArticleText, Span } from "../article/article.ts";
import { align } from "../change/align.ts";
import type { Redline } from "../change/change.ts";
import { wordRedline } from "../change/redline.ts";

/** A paragraph of an article, with its place so that positions can be found in it. */
export interface Paragraph {
  part: ArticlePart;
  span: Span;
  text: string;
}

/** A row of two versions side by side. One side is null where the paragraph is new or gone; several that were split or merged share a row. */
export interface Row {
  before: Paragraph[];
  after: Paragraph[];
  moved: boolean;
  redline: Redline;
}

export function paragraphsOf({ headline, body }: ArticleText): Paragraph[] {
  const paragraphs: Paragraph[] = headline === "" ? [] : [{ part: "headline", span: { start: 0, end: headline.length }, text: headline }];
  let start = 0;
  for (const text of body.split("\n")) {
    if (text.trim() !== "") paragraphs.push({ part: "body", span: { start, end: start + text.length }, text });
    start += text.length + 1;
  }
  return paragraphs;
}

/** Two versions as rows in the order of the later one, what is gone standing where it stood. Headlines are compared with headlines alone. */
export function compareTexts(before: ArticleText, after: ArticleText): Row[] {
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  return [...rowsOf(part(was, "headline"), part(is, "headline")), ...rowsOf(part(was, "body"), part(is, "body"))];
}

const part = (paragraphs: readonly Paragraph[], name: ArticlePart) => paragraphs.filter((p) => p.part === name);

function rowsOf(was: readonly Paragraph[], is: readonly Paragraph[]): Row[] {
  const alignable = ({ text }: Paragraph) => ({ key: text, words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] });
  const { links, removed, added } = align(was.map(alignable), is.map(alignable));
  const at = (list: readonly Paragraph[], indices: readonly number[]) => indices.flatMap((i) => list[i] ?? []);
  const linked = links.map(({ before, after, moved }) => ({
    place: Math.min(...after),
    row: rowOf(at(was, before), at(is, after), moved),
  }));
  const fresh = added.map((i) => ({ place: i, row: rowOf([], at(is, [i]), false) }));
  // What is gone follows the paragraph that it followed: just after that one's new place.
  const newPlace = new Map(links.flatMap(({ before, after }) => before.map((b) => [b, Math.max(...after)] as const)));
  const placeOfGone = (i: number): number => (i < 0 ? -1 : (newPlace.get(i) ?? placeOfGone(i - 1)));
  const gone = removed.map((i) => ({ place: placeOfGone(i - 1) + 0.5, row: rowOf(at(was, [i]), [], false) }));
  return [...linked, ...fresh, ...gone].sort((a, b) => a.place - b.place).map(({ row }) => row);
}

function rowOf(before: Paragraph[], after: Paragraph[], moved: boolean): Row {
  const text = (side: readonly Paragraph[]) => side.map((p) => p.text).join("\n");
  return { before, after, moved, redline: wordRedline(text(before), text(after)) };
}
