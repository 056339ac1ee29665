import { html, raw } from "hono/html";
import { type Change, direction } from "../../change/change.ts";
import { changeKinds } from "../../change/changeKinds.ts";
import type { Dossier } from "../../position/dossier.ts";
import type { ApiDeps } from "../deps.ts";
import { type FeedFilter, filterQuery, isOpen } from "../feed/filter.ts";
import { textFromOutside } from "../outsideText.ts";
import { kindWords } from "../words.ts";
import { changeList } from "./changeList.ts";
import { inDossier, type Markup } from "./layout.ts";

export interface Listed {
  changes: readonly Change[];
  /** Number to read on below. */
  to: number;
  more: boolean;
}

/** `/changes`: newest first, every filter in the address. */
export function changesPage(
  dossier: Dossier,
  listed: Listed,
  filter: FeedFilter,
  outlets: readonly string[],
  deps: ApiDeps,
  first: boolean,
): Markup {
  const query = filterQuery(filter);
  const feedQuery = query.size > 0 ? `?${query}` : "";
  query.set("before", String(listed.to));
  return html`<h1>Changes</h1><p class="lead">Every change of what is reported, newest first: edits of articles, and moves of the picture over all of them.</p>
${filterForm(dossier, filter, outlets, deps)}
<section aria-labelledby="list"><div class="head"><h2 id="list">${isOpen(filter) ? "All changes" : "Changes that match"}</h2>
<span class="small">Follow these: <a href="/v1/dossiers/${dossier.id}/changes.atom${feedQuery}">Atom</a> · <a href="/v1/dossiers/${dossier.id}/changes.jsonfeed${feedQuery}">JSON Feed</a> · <a href="/v1/dossiers/${dossier.id}/changes.csv${feedQuery}">CSV</a></span></div>
${listed.changes.length > 0 ? changeList(listed.changes, dossier) : empty(listed, filter, first, dossier, deps)}
<nav class="pager" aria-label="Pages">${first ? "" : html`<a href="${inDossier(`/changes${feedQuery}`, dossier, deps)}">← Newest</a>`}${
    listed.more ? html`<a rel="next" href="${inDossier(`/changes?${query}`, dossier, deps)}">Older →</a>` : ""
  }</nav></section>`;
}

function empty(listed: Listed, filter: FeedFilter, first: boolean, dossier: Dossier, deps: ApiDeps): Markup {
  if (isOpen(filter) && first)
    return html`<div class="note"><p>There is no change yet. The first article that is read brings the first ones: <code>npx redline demo</code> shows how that looks, <a href="${inDossier("/sources", dossier, deps)}">Sources</a> shows where articles come from.</p></div>`;
  return html`<div class="note"><p>${listed.more ? "None among those looked at so far; there are older ones." : "No change matches."} Take a filter away, or <a href="${inDossier("/changes", dossier, deps)}">show all changes</a>.</p></div>`;
}

function filterForm(dossier: Dossier, filter: FeedFilter, outlets: readonly string[], deps: ApiDeps): Markup {
  const known = [...new Set([...outlets, ...filter.outlet.map(textFromOutside)])].sort();
  const issues = [...new Set(dossier.provisions.map((p) => p.issue))];
  const isDefault = deps.dossiers.keys().next().value === dossier.id;
  return html`<form class="filters" method="get" action="/changes" aria-label="Filter">${isDefault ? "" : html`<input type="hidden" name="dossier" value="${dossier.id}">`}
${choice(
  "party",
  "Party",
  filter.party[0],
  dossier.parties.map((p) => [p.id, p.name]),
)}
${choice(
  "issue",
  "Issue",
  filter.issue[0],
  issues.map((i) => [i, i]),
)}
<div><label class="f" for="f-provision">Provision</label><select id="f-provision" name="provision">${option("", "All", filter.provision.length === 0)}${issues.map(
    (issue) =>
      html`<optgroup label="${issue}">${dossier.provisions.filter((p) => p.issue === issue).map((p) => option(p.id, p.title, filter.provision.includes(p.id)))}</optgroup>`,
  )}</select></div>
${choice(
  "kind",
  "Kind",
  filter.kind[0],
  changeKinds.map((k) => [k, kindWords[k].name]),
)}
${choice(
  "direction",
  "Direction",
  filter.direction[0],
  direction.options.map((d) => [d, d]),
)}
${choice("level", "About", filter.level[0], [
  ["article", "Articles"],
  ["standing", "The picture"],
])}
${choice(
  "outlet",
  "Outlet",
  filter.outlet[0],
  known.map((o) => [o, o]),
)}
<div><label class="f" for="f-severity">Severity at least</label><input id="f-severity" name="min_severity" type="number" min="0" max="1" step="0.05" value="${filter.min_severity || ""}"></div>
<div class="go"><button>Filter</button></div></form>`;
}

const choice = (name: string, label: string, chosen: string | undefined, options: readonly (readonly [string, string])[]): Markup =>
  html`<div><label class="f" for="f-${name}">${label}</label><select id="f-${name}" name="${name}">${option("", "All", chosen === undefined)}${options.map(([value, text]) => option(value, text, value === chosen))}</select></div>`;

const option = (value: string, text: string, chosen: boolean): Markup =>
  html`<option value="${value}"${chosen ? raw(" selected") : ""}>${textFromOutside(text)}</option>`;
