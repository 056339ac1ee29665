import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { compareVersions } from "../../functions/change/compare.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { readArticleFile } from "../../infra/local/articleFile.ts";
import { cosmeticEdits } from "./cosmeticEdits.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const dossier = parseDossier(readFileSync(file, "utf8"), file);
const coder = createRulesCoder(dossier);
const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };

const shared = "../shared/articles";
if (!existsSync(shared)) console.log(`Skipped: cosmetic edits of the shared articles, for there is no ${shared}.`);
const files = [...globSync("fixtures/ukraine-2025/articles/*/v1.html"), ...globSync(`${shared}/*.txt`)].sort();
const articles = files.map((path) => {
  const text = { headline: "", body: readArticleFile(path).text.body };
  return { path, body: text.body, coded: { text, coding: coder.code(text) } };
});
type Article = (typeof articles)[number];

/** Position changes between an article and an edit of it, in words. */
function changes({ path, coded }: Article, edited: string): string[] {
  const found = compareVersions(coded, { text: { headline: "", body: edited } }, coder, dossier, versions, []);
  return found.changes.map((c) => `${basename(path)}: ${c.kind} ${"party" in c ? `${c.party} ${c.provision} ${c.from} → ${c.to}` : ""}`);
}

/** Every kind of edit on every third article, each third in turn: several hundred edits in all. */
const single = articles.flatMap((article, i) =>
  Object.entries(cosmeticEdits).flatMap(([name, edit], k) => {
    const edited = edit(article.body, i * 7 + 3);
    return edited === article.body || (i + k) % 3 !== 0 ? [] : [{ name, article, edited }];
  }),
);
const mixed = articles.flatMap((article, i) =>
  [3, 8].map((count) => {
    const names = Object.keys(cosmeticEdits).filter((_, k) => (k * 5 + i) % Math.ceil(22 / count) === 0);
    return {
      name: names.join(" + "),
      article,
      edited: names.reduce((text, name) => cosmeticEdits[name]?.(text, i + count) ?? text, article.body),
    };
  }),
);

describe("cosmetic edits change no position", () => {
  test(`there are enough of them: ${single.length} single, ${mixed.length} mixed`, () => {
    expect(single.length).toBeGreaterThanOrEqual(200);
  });

  test.each(Object.keys(cosmeticEdits))("%s", (name) => {
    const wrong = single.filter((e) => e.name === name).flatMap((e) => changes(e.article, e.edited));
    expect(wrong).toEqual([]);
  });

  test("several kinds at once", () => {
    const wrong = mixed.flatMap((e) => changes(e.article, e.edited).map((c) => `[${e.name}] ${c}`));
    expect(wrong).toEqual([]);
  });

  test("two paragraphs changing places", () => {
    const wrong = articles.flatMap((article, i) => {
      const lines = article.body.split("\n");
      const at = 1 + (i % Math.max(1, lines.length - 3));
      return changes(article, lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? "").join("\n"));
    });
    expect(wrong).toEqual([]);
  });
});
