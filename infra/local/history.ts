import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { type Instant, instant } from "../../functions/article/article.ts";
import { Failure } from "../../functions/article/failure.ts";
import { inEnglish } from "../../functions/article/inEnglish.ts";
import type { PastAnswer } from "../../functions/watch/replayVersion.ts";

const history = z.strictObject({
  url: z.httpUrl(),
  outlet: z.string(),
  /** What a version is expected to change is the tests' own. */
  versions: z.array(z.object({ file: z.optional(z.string()), status: z.optional(z.int()), at: instant })).check(z.minLength(1)),
});

/** One fetch of an article, as the history beside its pages has it. */
export interface PastFetch {
  /** The folder of the article. */
  article: string;
  at: Instant;
  url: string;
  outlet: string;
  status: number;
  /** Path of the page; null where the address answered with a status alone. */
  page: string | null;
}

/** Every fetch of a fixture dossier's `articles` folder in the order of its time. Throws `Failure` `history_missing` or `history_invalid`. */
export function readHistory(folder: string): PastFetch[] {
  if (!existsSync(folder)) throw new Failure("history_missing", `There is no article history at ${folder}.`);
  const fetches = globSync("*/history.yaml", { cwd: folder }).flatMap((file) => {
    const read = history.safeParse(parse(readFileSync(join(folder, file), "utf8")), inEnglish());
    if (!read.success) throw new Failure("history_invalid", `${join(folder, file)}: ${z.prettifyError(read.error)}`);
    const { url, outlet, versions } = read.data;
    const article = dirname(file);
    const pageOf = (name: string | undefined) => (name === undefined ? null : join(folder, article, name));
    return versions.map(({ at, file: name, status = 200 }) => ({ article, at, url, outlet, status, page: pageOf(name) }));
  });
  const order = ({ at, url }: PastFetch): string => `${at} ${url}`;
  return fetches.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What the outlet answered then. */
export function answerTo({ url, at, status, page }: PastFetch): PastAnswer {
  const body = page === null ? Buffer.alloc(0) : readFileSync(page);
  return { url, at, status, contentType: "text/html; charset=utf-8", body };
}
