import { html } from "hono/html";
import type { Dossier } from "../../position/dossier.ts";
import type { ArticleHead } from "../../store/heads.ts";
import { nextCheck } from "../../watch/due.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import type { SourceNow } from "../sources.ts";
import { inDossier, type Markup } from "./layout.ts";
import { moment, outsideLink, plural } from "./marks.ts";

const shownTroubles = 100;

/** `/sources`: where articles come from, when each was and will be asked, and what is wrong where. */
export function sourcesPage(
  dossier: Dossier,
  sources: readonly SourceNow[],
  { heads, all }: { heads: readonly ArticleHead[]; all: boolean },
  deps: ApiDeps,
): Markup {
  const ill = heads.filter((head) => head.health.status !== "ok" && head.health.status !== "not_modified");
  const watched = heads.filter((head) => nextCheck(head, dossier.watch.intervals, deps.now()) !== null);
  return html`<h1>Sources</h1><p class="lead">Where articles come from, and how that goes. ${plural(heads.length, "article")}${all ? "" : " or more"} followed, ${watched.length} of them still checked.</p>
<section aria-labelledby="sources"><div class="head"><h2 id="sources">Feeds, sitemaps and pages</h2></div>${
    sources.length === 0
      ? html`<div class="note"><p>The dossier names no source, so articles come in by hand alone: <code>npx redline ingest FILE --url URL --at TIME</code>. Add a <code>sources:</code> section to its file to have new ones found.</p></div>`
      : html`<div class="scroll" tabindex="0" role="group" aria-label="Sources, scrollable"><table class="plain"><thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Last check</th><th scope="col">Last new article</th><th scope="col">Next check</th></tr></thead><tbody>${sources.map(sourceRow)}</tbody></table></div>`
  }</section>
<section aria-labelledby="ill"><div class="head"><h2 id="ill">Articles with trouble</h2></div>${
    ill.length === 0
      ? html`<p class="soft">None: every article was fetched in good health when it was last checked.</p>`
      : html`<p class="soft">An unhealthy fetch never becomes a change. ${ill.length > shownTroubles ? `The ${shownTroubles} latest of ${ill.length}.` : ""}</p><ol class="list">${ill.slice(0, shownTroubles).map((head) => trouble(head, dossier, deps))}</ol>`
  }</section>`;
}

function sourceRow({ source, state, lastListing, nextListing, followed, ailing, warnings }: SourceNow): Markup {
  const ill = [...ailing].map(([what, count]) => `${count} ${what.replaceAll("_", " ")}`).join(", ");
  return html`<tr><th scope="row">${outsideLink(source.url, source.outlet)}<br><span class="soft small">${source.kind}, ${plural(followed, "article")} followed${ill === "" ? "" : ` (${ill})`}</span></th>
<td>${state ? html`${health(state.health.status)} since ${moment(state.health.since)}<br><span class="soft small">${textFromOutside(state.health.reason)}</span>` : html`<span class="tag">not asked yet</span>`}${warnings
    .filter(() => state !== null)
    .map((warning) => html`<br><strong class="warn small">${textFromOutside(warning)}</strong>`)}</td>
<td>${lastListing ? moment(lastListing) : "–"}</td><td>${state?.lastNewAt ? moment(state.lastNewAt) : "–"}</td><td>${moment(nextListing)}</td></tr>`;
}

const health = (status: string): Markup =>
  html`<span class="tag${status === "ok" || status === "not_modified" ? "" : " hot"}">${status.replaceAll("_", " ")}</span>`;

function trouble(head: ArticleHead, dossier: Dossier, deps: ApiDeps): Markup {
  const next = nextCheck(head, dossier.watch.intervals, deps.now());
  return html`<li><div class="when">${moment(head.health.since)}<br>${health(head.health.status)}</div><div><h3><a href="${inDossier(`/articles/${head.id}`, dossier, deps)}">${textFromOutside(head.headline || head.url)}</a></h3>
<p class="meta">${textFromOutside(head.outlet)}: ${textFromOutside(head.health.reason)} · ${next ? html`next check ${moment(next)}` : "not checked any more"}</p></div></li>`;
}
