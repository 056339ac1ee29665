import { articleId } from "../../functions/article/canonicalUrl.ts";
import type { Table } from "../../functions/store/table.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import { type ArticleVersion, ingestVersion } from "../../functions/watch/ingestVersion.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";

export { dossier as talks } from "../change/wordCoder.ts";

/** The address of the article that changes its mind. */
const lakeUrl = "https://lake.example/talks";
export const lakeId = articleId(lakeUrl);

const filler = "The lake lay still. ".repeat(3).trim();

/** Two outlets over three days: a stance that softens and hardens again, a second origin, a denial. */
const history: readonly { url: string; outlet: string; at: string; headline: string; body: string }[] = [
  {
    url: lakeUrl,
    outlet: "Daily Lake",
    at: "2025-04-17T08:00:00.000Z",
    headline: "Talks open",
    body: `Arland wants the dam, a document says.\n${filler}\nBorland rejects the loan, an official said.`,
  },
  {
    url: lakeUrl,
    outlet: "Daily Lake",
    at: "2025-04-17T15:00:00.000Z",
    headline: "Talks open",
    body: `Arland is open to the dam, a document says.\n${filler}\nBorland rejects the loan, an official said.`,
  },
  {
    url: "https://hill.example/dam",
    outlet: "Hill Post",
    at: "2025-04-18T09:00:00.000Z",
    headline: "The dam again",
    body: `Arland wants the dam, Ana Weiss told the Hill Post.\nNobody in the valley had slept well.`,
  },
  {
    url: lakeUrl,
    outlet: "Daily Lake",
    at: "2025-04-18T20:00:00.000Z",
    headline: "Talks near an end",
    body: `Arland never gives up the dam, a document says.\n${filler}\nBorland rejects the loan, an official said.\nBorland wants the bridge reportedly.`,
  },
  {
    url: "https://hill.example/denial",
    outlet: "Hill Post",
    at: "2025-04-19T07:00:00.000Z",
    headline: "A denial",
    body: `Borland denied it had offered the loan, Bo Krylenko said on the steps of the town hall.`,
  },
];

/** Puts the history into the store by the same way as the monitor. @param change what to do to each version first */
export async function replayTalks(table: Table, change: (version: ArticleVersion) => ArticleVersion = (version) => version): Promise<void> {
  const followed = { dossier, coder: wordCoder() };
  for (const { url, outlet, at, headline, body } of history) {
    const version = {
      canonicalUrl: url,
      outlet,
      byline: null,
      published: null,
      modified: null,
      text: { headline, body },
      at,
      etag: null,
      lastModified: null,
    };
    await ingestVersion({ table, followed, now: () => at }, change(version));
    await assessPending({ table, followed, now: () => at });
  }
}
