import type { Change } from "../../change/change.ts";
import { articleOf, changeTitle } from "../../change/wording.ts";
import { textFromOutside } from "../outsideText.ts";
import { changePage, type FeedDocument, tagUri } from "./document.ts";
import { entryHtml, httpUrl } from "./entryHtml.ts";

/** JSON Feed 1.1; the change itself stands under `_redline` for programs. `next_url` leads on (or back through the archives). */
export async function jsonFeed(feed: FeedDocument): Promise<string> {
  const next = feed.next ?? feed.archive.previous;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: `Redline: ${feed.dossier.title}`,
    description: "What each side is reported to want, and every change of it.",
    home_page_url: feed.alternate,
    feed_url: feed.self,
    ...(next ? { next_url: next } : {}),
    language: "en",
    authors: [{ name: "Redline" }],
    items: await Promise.all(feed.changes.map((change) => item(feed, change))),
  });
}

async function item({ dossier, publicUrl }: FeedDocument, change: Change) {
  const page = changePage(publicUrl, change);
  return {
    id: tagUri(publicUrl, `change:${change.id}`),
    url: page,
    external_url: httpUrl(articleOf(change).url),
    title: textFromOutside(changeTitle(change, dossier)),
    content_html: await entryHtml(change, page),
    date_published: change.at,
    date_modified: change.at,
    tags: ["party" in change ? [change.party, change.provision] : [], change.kind, change.cause].flat(),
    _redline: change,
  };
}
