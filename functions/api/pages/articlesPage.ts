import { html } from "hono/html";
import type { Dossier } from "../../position/dossier.ts";
import type { ArticleHead } from "../../store/heads.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import { inDossier, type Markup } from "./layout.ts";
import { moment, plural } from "./marks.ts";

const perPage = 100;

/** `/articles`: what is followed, those that changed last first. */
export function articlesPage(
  dossier: Dossier,
  { heads, all }: { heads: readonly ArticleHead[]; all: boolean },
  at: number,
  deps: ApiDeps,
): Markup {
  const shown = heads.slice((at - 1) * perPage, at * perPage);
  const link = (n: number) => inDossier(`/articles?page=${n}`, dossier, deps);
  return html`<h1>Articles</h1><p class="lead">${plural(heads.length, "article")}${all ? "" : ", those that changed last,"} followed for this dossier. Every version is kept; any two can be compared.</p>
${shown.length === 0 ? html`<div class="note"><p>No article yet. <code>npx redline ingest FILE --url URL --at TIME</code> puts one in by hand; <a href="${inDossier("/sources", dossier, deps)}">Sources</a> lists where new ones come from.</p></div>` : html`<section><ol class="list">${shown.map((head) => item(head, dossier, deps))}</ol></section>`}
<nav class="pager" aria-label="Pages">${at > 1 ? html`<a rel="prev" href="${link(at - 1)}">← Changed later</a>` : ""}${heads.length > at * perPage ? html`<a rel="next" href="${link(at + 1)}">Changed earlier →</a>` : ""}</nav>`;
}

const item = (head: ArticleHead, dossier: Dossier, deps: ApiDeps): Markup => html`<li><div class="when">${moment(head.lastChangedAt)}</div>
<div><h2><a href="${inDossier(`/articles/${head.id}`, dossier, deps)}">${textFromOutside(head.headline || head.url)}</a></h2>
<p class="meta">${textFromOutside(head.outlet)} · ${plural(head.snapshots, "version")}${head.health.status === "ok" || head.health.status === "not_modified" ? "" : html` · <span class="tag hot">${head.health.status.replaceAll("_", " ")}</span>`}</p></div></li>`;
