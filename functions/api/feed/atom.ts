import type { Change } from "../../change/change.ts";
import { articleOf, changeTitle } from "../../change/wording.ts";
import { textFromOutside } from "../outsideText.ts";
import { changePage, type FeedDocument, tagUri } from "./document.ts";
import { entryHtml, httpUrl } from "./entryHtml.ts";

/** Atom (RFC 4287), with the archive links of RFC 5005. */
export async function atom(feed: FeedDocument): Promise<string> {
  const { dossier, archive, publicUrl } = feed;
  const entries = await Promise.all(feed.changes.map((change) => entry(feed, change)));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en">
<id>${xml(tagUri(publicUrl, `feed:${dossier.id}`))}</id>
<title>${xml(`Redline: ${dossier.title}`)}</title>
<subtitle>What each side is reported to want, and every change of it.</subtitle>
<updated>${feed.updated ?? "1970-01-01T00:00:00.000Z"}</updated>
<author><name>Redline</name></author>
<generator>Redline</generator>
${link("self", feed.self, "application/atom+xml")}${link("alternate", feed.alternate, "text/html")}${link("next", feed.next)}${
  archive.current ? "<fh:archive/>\n" : ""
}${link("current", archive.current)}${link("prev-archive", archive.previous)}${link("next-archive", archive.next)}${entries.join("")}</feed>
`;
}

async function entry({ dossier, publicUrl }: FeedDocument, change: Change): Promise<string> {
  const page = changePage(publicUrl, change);
  const categories = ["party" in change ? [change.party, change.provision] : [], change.kind, change.cause].flat();
  return `<entry>
<id>${xml(tagUri(publicUrl, `change:${change.id}`))}</id>
<title>${xml(changeTitle(change, dossier))}</title>
<updated>${change.at}</updated>
<published>${change.at}</published>
${link("alternate", page, "text/html")}${link("related", httpUrl(articleOf(change).url), "text/html")}${categories
  .map((term) => `<category term="${xml(term)}"/>\n`)
  .join("")}<content type="html">${xml(await entryHtml(change, page))}</content>
</entry>
`;
}

const link = (rel: string, href: string | null, type?: string): string =>
  href === null ? "" : `<link rel="${rel}" href="${xml(href)}"${type ? ` type="${type}"` : ""}/>\n`;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const xml = (text: string): string => textFromOutside(text).replace(/[&<>"']/g, (c) => escapes[c] ?? "");
