import { articleId } from "../article/canonicalUrl.ts";
import type { ArticleHead } from "../store/heads.ts";
import { headsAmong } from "../store/headsAmong.ts";
import { type CheckDeps, type Checked, type CheckTarget, checkArticle } from "./checkArticle.ts";

/** Checks under way at once. Most of them wait for their host's turn or answer; a page weighs 10 MB at most, a common one a hundredth of it. */
export const checksAtOnce = 32;

/** `failed`: what the store threw (an outlet that fails is an outcome); `left`: not begun when the time was up. */
export interface CheckedMany {
  done: { target: CheckTarget; checked: Checked }[];
  failed: { target: CheckTarget; error: unknown }[];
  left: CheckTarget[];
}

/**
 * Checks articles, a few side by side; the visitor sees to it that each host is asked one thing at a time. Every one has its turn, whatever
 * happens to the others.
 * @param mayBegin asked before each check, so that a caller whose time is up can stop and do the rest later
 */
export async function checkMany(deps: CheckDeps, targets: readonly CheckTarget[], mayBegin = () => true): Promise<CheckedMany> {
  const result: CheckedMany = { done: [], failed: [], left: [...targets] };
  const headOf = headsInBatches(deps, targets);
  async function work(): Promise<void> {
    while (mayBegin()) {
      const target = result.left.shift();
      if (target === undefined) return;
      try {
        result.done.push({ target, checked: await checkArticle(deps, target, await headOf(target)) });
      } catch (error) {
        result.failed.push({ target, error });
      }
    }
  }
  await Promise.all(Array.from({ length: checksAtOnce }, work));
  return result;
}

const perRequest = 100;

/**
 * A request for a hundred heads costs hardly more time than one for a single head; it is made when the first of them is needed, and the next one
 * with it, so that nobody waits for it.
 */
function headsInBatches(
  { table, followed }: CheckDeps,
  targets: readonly CheckTarget[],
): (target: CheckTarget) => Promise<ArticleHead | null> {
  const ids = targets.map(({ url }) => idOf(url));
  const numbers = new Map(targets.map((target, i) => [target, i]));
  const batches = new Map<number, ReturnType<typeof headsAmong>>();
  const batchOf = (place: number): ReturnType<typeof headsAmong> => {
    const known = batches.get(place);
    if (known !== undefined) return known;
    const wanted = ids.slice(place * perRequest, (place + 1) * perRequest).filter((id) => id !== null);
    const batch = headsAmong(table, followed.dossier.id, wanted);
    // One that fails is an error to those who wait for it, and to nobody else.
    batch.catch(() => undefined);
    batches.set(place, batch);
    return batch;
  };
  return async (target) => {
    const number = numbers.get(target) ?? 0;
    const place = Math.floor(number / perRequest);
    const batch = batchOf(place);
    if ((place + 1) * perRequest < ids.length) void batchOf(place + 1);
    return (await batch).get(ids[number] ?? "")?.() ?? null;
  };
}

/** What is no address fails by itself, when its turn has come. */
function idOf(url: string): string | null {
  try {
    return articleId(url);
  } catch {
    return null;
  }
}
