import { type CheckDeps, type Checked, type CheckTarget, checkArticle } from "./checkArticle.ts";

/** Pages that are held in memory at once: each may weigh some 10 MB. */
const atOnce = 6;

/**
 * Checks articles, a few side by side; the visitor sees to it that each host is asked one thing at a time. Every one has its turn, whatever
 * happens to the others; then the first error of the store is thrown, so that the whole message is tried again.
 */
export async function checkMany(deps: CheckDeps, targets: readonly CheckTarget[]): Promise<{ target: CheckTarget; checked: Checked }[]> {
  const results: { target: CheckTarget; checked: Checked }[] = [];
  const errors: unknown[] = [];
  const waiting = [...targets];
  async function work(): Promise<void> {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      try {
        results.push({ target, checked: await checkArticle(deps, target) });
      } catch (error) {
        errors.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  if (errors.length > 0) throw errors[0];
  return results;
}
