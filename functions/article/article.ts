import * as z from "zod/mini";

/** An instant as ISO 8601 in UTC with milliseconds, e.g. `2025-04-17T08:00:00.000Z`; strings of this form sort by time. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;

/** What a coder reads: the headline and the body, paragraphs of the body separated by `\n`. Either may be empty. */
export interface ArticleText {
  headline: string;
  body: string;
}

/** Half-open range of UTF-16 code units inside one part of an article. */
export const span = z.object({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(0)) });
export type Span = z.infer<typeof span>;

/** Which part of the article a sentence or a position stands in. */
export const articlePart = z.enum(["headline", "body"]);
export type ArticlePart = z.infer<typeof articlePart>;

/** How a change, a report or a page names an article: enough to show and to link it. */
export const articleRef = z.object({
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  headline: z.string(),
});
export type ArticleRef = z.infer<typeof articleRef>;
