import { expect, test } from "vitest";
import type { ArticleChange } from "../../functions/change/change.ts";
import { commitChanges, feedHead, readChange, readFeed } from "../../functions/store/feed.ts";
import type { TransactItem } from "../../functions/store/transact.ts";
import { freshTable } from "./emulator.ts";

const now = "2025-04-17T08:00:00.000Z";
const headline = (text: string): ArticleChange => ({
  kind: "headline_changed",
  level: "article",
  article: { id: "0123456789abcdef0123", url: "https://news.example/1", outlet: "Example News", headline: text },
  snapshots: { from: 1, to: 2 },
  severity: { score: 0.1, reasons: [] },
  reverts: null,
  redline: [],
  from: "Talks go on",
  to: text,
});
const once = (id: string): TransactItem => ({
  Put: { Item: { pk: `TEST#${id}`, sk: "ONCE" }, ConditionExpression: "attribute_not_exists(pk)" },
});

test("changes are numbered from 1 in the order given", async () => {
  const table = await freshTable();
  await commitChanges(table, {
    dossier: "talks",
    now,
    cause: "article_edit",
    changes: [headline("a"), headline("b")],
    writes: [once("1")],
  });
  await commitChanges(table, { dossier: "talks", now, cause: "article_edit", changes: [headline("c")], writes: [once("2")] });

  const page = await readFeed(table, "talks", { after: 0, limit: 10 });

  expect(page.changes.map((change) => [change.id, change.kind === "headline_changed" && change.to])).toEqual([
    ["talks.1", "a"],
    ["talks.2", "b"],
    ["talks.3", "c"],
  ]);
});

test("a page may end within what one commit wrote", async () => {
  const table = await freshTable();
  await commitChanges(table, {
    dossier: "talks",
    now,
    cause: "article_edit",
    changes: [headline("a"), headline("b")],
    writes: [once("1")],
  });

  const page = await readFeed(table, "talks", { after: 0, limit: 1 });

  expect(page).toMatchObject({ changes: [{ seq: 1 }], last: 1, more: true });
  expect(await readChange(table, "talks.2")).toMatchObject({ seq: 2, to: "b" });
  expect(await feedHead(table, "talks")).toEqual({ seq: 2, at: now, epoch: 1 });
});
