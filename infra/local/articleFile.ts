import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { extname } from "node:path";
import type { ArticleText } from "../../functions/article/article.ts";
import type { ExtractedArticle } from "../../functions/article/articleOf.ts";
import { extractArticle } from "../../functions/article/extract.ts";
import { Failure } from "../../functions/article/failure.ts";

/** Bytes of a file that a person may hand over as one article. */
const articleFileLimit = 10_000_000;

/** An article from a file. `page` is null for plain text, which is body alone. */
export interface ArticleFile {
  text: ArticleText;
  page: ExtractedArticle | null;
}

/**
 * Reads an article from a page (`.html`, `.htm`, or anything that begins like one) or from plain text.
 * @param url where the page was found, for its metadata
 * @throws Failure of one line: `file_missing`, `file_too_large`, `file_not_utf8`, `file_empty`, `file_no_article`
 */
export function readArticleFile(path: string, url = "https://unknown.invalid/"): ArticleFile {
  const content = readUtf8(path);
  if (content.trim() === "") throw new Failure("file_empty", `${path} is empty: there is no article in it.`);
  const isPage = /^\.x?html?$/i.test(extname(path)) || /^\s*<(?:!doctype|html)\b/i.test(content.slice(0, 1_000));
  if (!isPage) return { text: { headline: "", body: content.replaceAll("\r\n", "\n") }, page: null };
  const page = extractArticle(content, url);
  if (page.text.body === "") throw new Failure("file_no_article", `${path} is a page in which no article was found.`);
  return { text: page.text, page };
}

function readUtf8(path: string): string {
  const bytes = readLimited(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure("file_not_utf8", `${path} is not UTF-8 text: convert it first, e.g. with iconv.`, { cause: error });
  }
}

function readLimited(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw new Failure("file_missing", `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  try {
    const { size } = fstatSync(file);
    if (size > articleFileLimit) {
      throw new Failure("file_too_large", `${path} has ${size} bytes; an article may have ${articleFileLimit} at most.`);
    }
    const bytes = new Uint8Array(size);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
