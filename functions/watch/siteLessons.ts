import type { ArticleText } from "../article/article.ts";
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

/** A stored text as today's rules and today's knowledge of the site would take it. */
export async function asReadToday(sites: SiteMemories, { url, headline, body }: Snapshot): Promise<ArticleText> {
  const repeated = repeatedLines(await sites.read(siteOf(url)));
  const lines = body.split("\n").filter((line) => !isFurniture(line) && !repeated(line));
  return { headline, body: lines.join("\n") };
}
