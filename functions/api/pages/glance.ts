import { html } from "hono/html";
import type { Change } from "../../change/change.ts";
import type { Standing } from "../../change/standing.ts";
import type { Dossier } from "../../position/dossier.ts";
import type { ApiDeps } from "../deps.ts";
import { changeList } from "./changeList.ts";
import { inDossier, type Markup } from "./layout.ts";
import { moment } from "./marks.ts";
import { movesStrip } from "./moves.ts";
import { standingsGrid } from "./standingsGrid.ts";

/** The standings as a page shows them. */
export interface Picture {
  asOf: string;
  /** False where nothing is in force now and the last picture there was is shown. */
  isNow: boolean;
  standings: readonly Standing[];
}

/** `/`: who is reported to want what, what moved lately, the newest changes. `changes` newest first. */
export function glance(dossier: Dossier, picture: Picture, changes: readonly Change[], deps: ApiDeps): Markup {
  const newest = changes[0];
  const told = changes.filter((c) => c.kind !== "reworded").slice(0, 6);
  return html`<p class="kicker">At a glance</p><h1>${dossier.title}</h1>
<p class="lead">What each side is reported to want, by how many independent origins, and what has moved.${newest ? html` Last change ${moment(newest.at)}.` : ""}</p>
${newest ? html`` : nothingYet()}
${picture.standings.length > 0 ? html`<section aria-labelledby="standings"><div class="head"><h2 id="standings">Who is reported to want what</h2><span class="soft small">${picture.isNow ? html`reports of the last ${dossier.standings.windowDays} days` : html`as of ${moment(picture.asOf)}; nothing has been reported in the last ${dossier.standings.windowDays} days`}</span></div>${standingsGrid(picture.standings, dossier, deps, picture.isNow ? undefined : picture.asOf)}</section>` : ""}
${changes.length > 1 ? html`<section aria-labelledby="moves"><div class="head"><h2 id="moves">What moved lately</h2></div>${movesStrip(changes, dossier)}</section>` : ""}
${newest ? html`<section aria-labelledby="newest"><div class="head"><h2 id="newest">Newest changes</h2><a href="${inDossier("/changes", dossier, deps)}">All changes</a></div>${changeList(told, dossier)}</section>` : ""}`;
}

const nothingYet = (): Markup => html`<div class="note"><h2>Nothing has been read yet</h2>
<p>As soon as the first article is in, the table of standings and the newest changes stand here. To begin:</p>
<ul><li><code>npx redline demo</code> replays nine days of a real negotiation.</li>
<li><code>npx redline ingest FILE --url URL --at TIME</code> reads one version of one article.</li>
<li>With sources in the dossier file, <code>npm start</code> looks for articles by itself; <a href="/sources">Sources</a> shows how that goes.</li></ul></div>`;
