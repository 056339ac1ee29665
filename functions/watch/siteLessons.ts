import type { ArticleText } from "../article/article.ts";
import { saysTheSame } from "../article/fingerprint.ts";
import { isFurniture } from "../article/furnitureLines.ts";
import type { Places } from "../article/learnPlaces.ts";
import { rememberLines, repeatedLines, type SiteMemories } from "../article/siteMemory.ts";
import { siteOf } from "../article/siteOf.ts";
import type { Snapshot } from "../store/snapshots.ts";
import type { TakenPage } from "./takePage.ts";

/** What a healthy page teaches about its site. `article` is given when its text was stored: lines are learnt once a version, not once a look. */
export async function learnFrom(
  sites: SiteMemories,
  url: string,
  { article: { lines }, places }: TakenPage,
  article: string | null,
): Promise<void> {
  const site = siteOf(url);
  const memory = await sites.read(site);
  const lesson = article === null && places !== null ? { ...places, passedLines: memory.passedLines } : places;
  const placed = lesson === null || nothingNew(lesson, memory) ? memory : { ...memory, ...lesson };
  const after = article === null ? placed : rememberLines(placed, article.slice(0, 8), lines);
  if (after !== memory) await sites.write(site, after);
}

const nothingNew = (lesson: Places, memory: Places): boolean =>
  lesson.places.every((each) => memory.places.includes(each)) &&
  lesson.passedPlaces.every((each) => memory.passedPlaces.includes(each)) &&
  lesson.passedLines.every((each) => memory.passedLines.includes(each));

/** Whether the stored text says the same as this one, by today's rules and today's knowledge of the site: then only our reading has become better. */
export async function saysTheSameToday(sites: SiteMemories, { url, headline, body }: Snapshot, now: ArticleText): Promise<boolean> {
  const repeated = repeatedLines(await sites.read(siteOf(url)));
  const [was, is] = whatDiffers(body.split("\n"), now.body.split("\n"));
  const kept = was.filter((line) => !isFurniture(line) && !repeated(line));
  return saysTheSame({ headline, body: kept.join("\n") }, { headline: now.headline, body: is.join("\n") });
}

/** Two lists without what both begin and end with. */
function whatDiffers(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
