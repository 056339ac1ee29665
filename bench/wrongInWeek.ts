import { changesAfter } from "../functions/store/feedItems.ts";
import type { Table } from "../functions/store/table.ts";
import { lineOfChange, lineOfEdit, type WeekArticle } from "./inventedWeek.ts";
import { type Told, toldOfEdit, toldOfStanding, type WeekReader } from "./weekReaders.ts";

/** Holds the feed and the messages against what was invented: how many are missing, too many or wrong, with examples. */
export async function wrongIn(
  table: Table,
  dossier: string,
  news: readonly WeekArticle[],
  readers: readonly WeekReader[],
  taken: ReadonlyMap<string, number>,
) {
  const edited = news.filter(({ editedAt }) => editedAt !== null);
  const found = new Map<string, number>();
  const told: Told[] = edited.map(toldOfEdit);
  for await (const change of changesAfter(table, dossier, 0, 1_000)) {
    if (change.level === "standing") told.push(toldOfStanding(change));
    else found.set(lineOfChange(change), (found.get(lineOfChange(change)) ?? 0) + 1);
  }
  const wrongChanges = wrong(new Set(edited.map(lineOfEdit)), found);
  const wanted = new Set(readers.flatMap(({ wants }, i) => told.filter(wants).map(({ line }) => `${i} ${line}`)));
  const wrongMessages = wrong(wanted, taken);
  const examples = [...wrongChanges.slice(0, 5), ...wrongMessages.slice(0, 5)];
  return { edits: edited.length, wrongChanges: wrongChanges.length, wrongMessages: wrongMessages.length, examples };
}

function wrong(expected: ReadonlySet<string>, seen: ReadonlyMap<string, number>): string[] {
  const missing = [...expected].filter((line) => seen.get(line) !== 1).map((line) => `${seen.get(line) ?? 0} times: ${line}`);
  return [...missing, ...[...seen.keys()].filter((line) => !expected.has(line)).map((line) => `nobody expected: ${line}`)];
}
