import type { ArticleChange } from "../../functions/change/change.ts";
import type { Coding } from "../../functions/position/coder.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import type { HeadFacts } from "../../functions/store/heads.ts";
import type { Snapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import type { TransactItem } from "../../functions/store/transact.ts";

export const dossier = "talks";
export const now = "2025-04-17T08:00:00.000Z";
export const later = "2025-04-17T09:00:00.000Z";
export const article = "0123456789abcdef0123";

/** A small change that can be told apart by its new headline. */
export function headlineChange(to: string): ArticleChange {
  return {
    kind: "headline_changed",
    level: "article",
    article: { id: article, url: "https://news.example/1", outlet: "Example News", headline: to },
    snapshots: { from: 1, to: 2 },
    severity: { score: 0.1, reasons: [{ why: "headline", share: 0.1 }] },
    reverts: null,
    redline: [
      { op: "removed", text: "Talks go on" },
      { op: "added", text: to },
    ],
    from: "Talks go on",
    to,
  };
}

/** A caller's write that can be done once. */
export function claim(name: string): TransactItem {
  return { Put: { Item: { pk: `TEST#${name}`, sk: "CLAIM" }, ConditionExpression: "attribute_not_exists(pk)" } };
}

/** Puts headline changes into the feed, in one commit. */
export function publish(table: Table, headlines: readonly string[], at = now) {
  const changes = headlines.map(headlineChange);
  return commitChanges(table, { dossier, now: at, cause: "article_edit", changes, writes: [claim(headlines.join())] });
}

const coding: Coding = { coder: "rules-1", codebook: "c0de", sentences: [], positions: [] };

export function snapshot(n: number, body: string, at = now): Snapshot {
  return {
    dossier,
    article,
    n,
    at,
    url: "https://news.example/1",
    outlet: "Example News",
    headline: "Talks go on",
    byline: null,
    published: now,
    modified: null,
    fingerprint: `fingerprint of ${body.slice(0, 40)}`,
    coder: coding.coder,
    codebook: coding.codebook,
    cause: n === 1 ? "new_report" : "article_edit",
    body,
    coding,
    heldBack: [],
  };
}

export function headOf(latest: Snapshot): HeadFacts {
  return {
    dossier,
    id: article,
    url: latest.url,
    outlet: latest.outlet,
    headline: latest.headline,
    firstSeen: now,
    lastChangedAt: latest.at,
    snapshots: latest.n,
    fingerprint: latest.fingerprint,
    etag: null,
    lastModified: null,
    health: { status: "ok", reason: "an article", since: now },
    pending: null,
  };
}
