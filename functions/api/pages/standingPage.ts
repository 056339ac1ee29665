import { html } from "hono/html";
import type { Report } from "../../change/standing.ts";
import { sourcingWords } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import type { StandingHistory } from "../standings.ts";
import { changeList } from "./changeList.ts";
import { inDossier, type Markup } from "./layout.ts";
import { codersMark, moment, outsideLink, plural, stanceMark } from "./marks.ts";
import { anchorOf, type Stretch, stretchesOf, timeline } from "./timeline.ts";

const shownEvidence = 100;

/** `/standings/{party}/{provision}`: who reported which stance when, and the sentence of each report. */
export function standingPage(dossier: Dossier, history: StandingHistory, asOf: string, isNow: boolean, deps: ApiDeps): Markup {
  const { party, provision, standing, reports, moves } = history;
  const stretches = stretchesOf(reports);
  const newestFirst = stretches.toReversed().slice(0, shownEvidence);
  return html`<p class="kicker"><a href="${inDossier("/", dossier, deps)}">At a glance</a> · ${provision.issue}</p>
<h1>${party.name} on ${provision.title}</h1><p class="lead">“${provision.proposition}”</p>
<p>${summary(history, dossier, asOf, isNow)}</p>
${
  reports.length === 0
    ? nothing(dossier, deps)
    : html`<section aria-labelledby="when"><div class="head"><h2 id="when">Who reported which stance when</h2><span class="soft small">one line for each origin; a dot leads to its sentence</span></div>${timeline(stretches, standing, asOf)}</section>
<section aria-labelledby="evidence"><div class="head"><h2 id="evidence">Evidence</h2><span class="soft small">newest first${stretches.length > shownEvidence ? `, ${shownEvidence} of ${stretches.length}` : ""}</span></div>
<ol class="list">${newestFirst.map((stretch) => evidence(stretch, originOf(history, stretch.report), dossier, deps))}</ol></section>`
}
${moves.length > 0 ? html`<section aria-labelledby="moves"><div class="head"><h2 id="moves">How the picture moved</h2></div>${changeList(moves, dossier)}</section>` : ""}
<section class="noprint" aria-labelledby="past"><div class="head"><h2 id="past">As of another day</h2></div>
<form class="filters" method="get" action="/standings/${party.id}/${provision.id}">${deps.dossiers.size > 1 ? html`<input type="hidden" name="dossier" value="${dossier.id}">` : ""}
<div><label class="f" for="as-of">The picture at the end of (UTC)</label><input id="as-of" type="date" name="as_of" value="${asOf.slice(0, 10)}" required></div><div class="go"><button>Show</button></div></form></section>`;
}

function summary({ standing }: StandingHistory, dossier: Dossier, asOf: string, isNow: boolean): Markup {
  const when = isNow ? html`Now` : html`As of ${moment(asOf)}`;
  if (!standing || standing.stance === null)
    return html`${when}: ${stanceMark(null)} within the last ${dossier.standings.windowDays} days.${standing?.lapsed ? html` Before that: ${stanceMark(standing.lapsed)}.` : ""}`;
  const { stance, origins, since, contested, deniedBy, tallies } = standing;
  const others = tallies.filter((t) => t.stance !== stance && t.stance !== "denies");
  return html`${when}: ${stanceMark(stance)} by ${plural(origins, "independent origin")}${since ? html`, since ${moment(since)}` : ""}${contested ? html` <span class="tag hot">contested</span>` : ""}.${
    others.length > 0
      ? html` Also reported: ${others.map((t, i) => html`${i > 0 ? ", " : ""}${stanceMark(t.stance)} by ${plural(t.origins, "origin")}`)}.`
      : ""
  }${deniedBy.length > 0 ? html` A denial is reported by ${textFromOutside(deniedBy.join(", "))}.` : ""}`;
}

const originOf = ({ standing }: StandingHistory, report: Report): string | undefined =>
  standing?.tallies.flatMap((t) => t.reports).find((r) => r.article.id === report.article.id)?.origin;

function evidence(stretch: Stretch, origin: string | undefined, dossier: Dossier, deps: ApiDeps): Markup {
  const { report, stance, from, until } = stretch;
  const position = report.positions.find((p) => p.stance === stance);
  if (!position) return html``;
  const version = inDossier(`/articles/${report.article.id}?to=${report.snapshot}`, dossier, deps);
  return html`<li id="${anchorOf(stretch)}" class="report"><div class="when">${moment(from)}<br>${stanceMark(stance)}</div>
<div><blockquote><p>${textFromOutside(position.evidence)}</p></blockquote>
<p class="meta">${outsideLink(report.article.url, report.article.outlet)}, ${textFromOutside(sourcingWords(position))}${codersMark(position)}${origin ? html` · origin: ${textFromOutside(origin)}` : ""} · <a href="${version}">version ${report.snapshot} of the article</a>${
    until ? html` · no longer reported there since ${moment(until)}` : ""
  }</p></div></li>`;
}

const nothing = (dossier: Dossier, deps: ApiDeps): Markup =>
  html`<div class="note"><p>No article that is followed has reported a position of this party on this. <a href="${inDossier("/", dossier, deps)}">The table</a> shows what is reported; <a href="${inDossier("/subscribe", dossier, deps)}">a subscription</a> tells you when this changes.</p></div>`;
