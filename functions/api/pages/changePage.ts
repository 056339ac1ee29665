import { html } from "hono/html";
import type { ArticleRef } from "../../article/article.ts";
import type { ArticleChange, Change, StandingChange } from "../../change/change.ts";
import { articleOf, basisWords, changeSubject, hasNoSubject, partyName, provisionTitle } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import type { Position } from "../../position/position.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import { causeWords, kindWords } from "../words.ts";
import { stepMarks } from "./changeList.ts";
import { inDossier, type Markup } from "./layout.ts";
import { codersMark, moment, outsideLink, plural, redlineMarks, redlineSide, stanceMark } from "./marks.ts";

/** `/changes/{id}`: one change as an editor wants it. */
export function changePage(change: Change, dossier: Dossier, deps: ApiDeps, isLast: boolean): Markup {
  return html`<p class="kicker"><a href="${inDossier("/changes", dossier, deps)}">Changes</a> · ${kindWords[change.kind].name} · number ${change.seq}</p>
<h1>${textFromOutside(changeSubject(change, dossier))}</h1>
<p class="lead">${stepMarks(change)}</p>
<p>${kindWords[change.kind].means} ${moment(change.at)}, because ${causeWords[change.cause]}.${reverts(change)}</p>
${change.level === "article" ? articleSides(change) : standingSides(change, dossier, deps)}
<section aria-labelledby="facts"><div class="head"><h2 id="facts">What it rests on</h2></div>${facts(change, dossier, deps)}</section>
<section aria-labelledby="why"><div class="head"><h2 id="why">Why severity ${change.severity.score.toFixed(2)}</h2></div>${severity(change)}</section>
<nav class="pager" aria-label="Neighbouring changes">${change.seq > 1 ? html`<a rel="prev" href="/changes/${change.dossier}.${change.seq - 1}">← Earlier change</a>` : ""}${
    isLast ? "" : html`<a rel="next" href="/changes/${change.dossier}.${change.seq + 1}">Later change →</a>`
  }<a href="/v1/changes/${change.id}">As JSON</a></nav>`;
}

const reverts = (change: Change): Markup =>
  change.reverts === null ? html`` : html` It undoes <a href="/changes/${change.reverts}">an earlier change</a> of the same article.`;

function articleSides(change: ArticleChange): Markup {
  if (change.kind === "article_removed") return html`<section class="note"><p>${textFromOutside(change.reason)}</p></section>`;
  if (change.kind === "correction_noted")
    return html`<section aria-labelledby="note"><h2 id="note">The note</h2><blockquote><p>${textFromOutside(change.note)}</p></blockquote></section>`;
  const { before, after } = change.kind === "headline_changed" ? { before: null, after: null } : change;
  const was = change.kind === "position_added" ? null : redlineSide(change.redline, "before");
  const is = change.kind === "position_removed" ? null : redlineSide(change.redline, "after");
  return html`<section aria-labelledby="sides"><div class="head"><h2 id="sides">Before and after</h2></div><div class="sides">
<div class="side was"><h3>Version ${change.snapshots.from}, before</h3>${was ? html`<blockquote>${was}</blockquote>` : html`<p class="soft">The article did not report it.</p>`}${credit(before)}</div>
<div class="side is"><h3>Version ${change.snapshots.to}, after</h3>${is ? html`<blockquote>${is}</blockquote>` : html`<p class="soft">The article does not report it any more.</p>`}${credit(after)}</div></div>
${was && is ? html`<details><summary>In one text</summary><p class="quote">${redlineMarks(change.redline)}</p></details>` : ""}</section>`;
}

const credit = (position: Position | null): Markup =>
  position
    ? html`<p class="meta">${stanceMark(position.stance)} on ${basisWords[position.basis]}${position.speaker ? `, ${textFromOutside(position.speaker)}` : ""}${position.source ? `, in ${textFromOutside(position.source)}` : ""}${position.hedged ? "; hedged" : ""}${position.quoted ? "; quoted" : ""}${codersMark(position)}</p>`
    : html``;

function standingSides(change: StandingChange, dossier: Dossier, deps: ApiDeps): Markup {
  const side = (reports: StandingChange["before"], empty: string) =>
    reports.length === 0
      ? html`<p class="soft">${empty}</p>`
      : html`${reports.map(
          (r) =>
            html`<div class="report"><blockquote><p>${textFromOutside(r.position.evidence)}</p></blockquote><p class="meta">${stanceMark(r.position.stance)} <a href="${inDossier(`/articles/${r.article.id}?to=${r.snapshot}`, dossier, deps)}">${textFromOutside(r.article.outlet)}</a>, origin: ${textFromOutside(r.origin)}</p></div>`,
        )}`;
  return html`<section aria-labelledby="sides"><div class="head"><h2 id="sides">The picture before and after</h2><span class="soft">strongest reports first</span></div><div class="sides">
<div class="side was"><h3>Before</h3>${side(change.before, "Nothing was reported on it.")}</div><div class="side is"><h3>After</h3>${side(change.after, "Nothing is reported on it any more.")}</div></div></section>`;
}

function facts(change: Change, dossier: Dossier, deps: ApiDeps): Markup {
  const article = articleOf(change);
  const versions = change.level === "article" ? change.snapshots : { from: change.trigger.snapshot, to: change.trigger.snapshot };
  const compare = versions.from === versions.to ? `?to=${versions.to}` : `?from=${versions.from}&to=${versions.to}`;
  return html`<dl class="facts">${hasNoSubject(change) ? "" : subjectFacts(change, dossier, deps)}
<dt>Article</dt><dd>${outsideLink(article.url, article.headline || article.url)}, ${textFromOutside(article.outlet)}</dd>
<dt>Archived capture</dt><dd>${outsideLink(archived(article, change.at), "The capture nearest to that time, at the Internet Archive")}</dd>
<dt>In its versions</dt><dd><a href="${inDossier(`/articles/${article.id}${compare}`, dossier, deps)}">${versions.from === versions.to ? `Version ${versions.to} of the article` : `Versions ${versions.from} and ${versions.to} compared`}</a></dd>
${change.level === "standing" ? html`<dt>Origins</dt><dd>${plural(change.origins, "independent origin")}${change.contested ? ", contested" : ""}</dd>` : ""}</dl>`;
}

function subjectFacts(change: Change & { party: string; provision: string }, dossier: Dossier, deps: ApiDeps): Markup {
  const provision = dossier.provisions.find((p) => p.id === change.provision);
  const history = inDossier(`/standings/${change.party}/${change.provision}`, dossier, deps);
  return html`<dt>Party</dt><dd>${partyName(dossier, change.party)}</dd>
<dt>Provision</dt><dd>${provisionTitle(dossier, change.provision)}${provision ? html`<br><span class="soft">${provision.proposition}</span>` : ""}</dd>
<dt>All reports</dt><dd><a href="${history}">Who reported which stance when</a></dd>`;
}

/** The Internet Archive sends on to the capture nearest to the time in the address; we only link there. */
const archived = (article: ArticleRef, at: string): string =>
  `https://web.archive.org/web/${at.slice(0, 19).replaceAll(/\D/g, "")}/${article.url}`;

const severity = (change: Change): Markup =>
  change.severity.reasons.length === 0
    ? html`<p class="soft">No reason was recorded with this change.</p>`
    : html`<ul class="bars">${change.severity.reasons.map(
        ({ why, share }) =>
          html`<li><span>${textFromOutside(why)}</span><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" rx="2" fill="none" class="gl"/><rect width="${Math.round(Math.min(1, Math.abs(share)) * 100)}" height="8" rx="2" class="m-supports"/></svg><span class="num">${share.toFixed(2)}</span></li>`,
      )}</ul>`;
