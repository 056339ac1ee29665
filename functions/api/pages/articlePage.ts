import { html, raw } from "hono/html";
import type { RecordedArticleChange } from "../../change/change.ts";
import { partyName, provisionTitle, sourcingWords } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import type { Position } from "../../position/position.ts";
import type { ArticleHead } from "../../store/heads.ts";
import type { Snapshot, SnapshotSummary } from "../../store/snapshots.ts";
import { type Paragraph, paragraphsOf, type Row } from "../compareTexts.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import { changeList } from "./changeList.ts";
import { inDossier, type Markup } from "./layout.ts";
import { markedText } from "./markedText.ts";
import { codersMark, moment, outsideLink, plural, redlineSide, stanceMark } from "./marks.ts";

export interface ShownArticle {
  head: ArticleHead;
  versions: readonly SnapshotSummary[];
  /** One version, or two compared; `rows` is null for those who may not have the text. */
  shown: { to: Snapshot; from: Snapshot | null; rows: readonly Row[] | null; changes: readonly RecordedArticleChange[] } | null;
  withText: boolean;
}

/** `/articles/{id}`: the versions of an article, one of them or two compared, with the positions marked. */
export function articlePage(dossier: Dossier, article: ShownArticle, deps: ApiDeps): Markup {
  const { head, versions, shown } = article;
  return html`<p class="kicker"><a href="${inDossier("/articles", dossier, deps)}">Articles</a> · ${textFromOutside(head.outlet)}</p>
<h1>${textFromOutside(shown?.to.headline || head.headline || head.url)}</h1>
<p class="lead">${outsideLink(head.url, "The article at its outlet")} · ${outsideLink(`https://web.archive.org/web/*/${head.url}`, "its archived captures")}</p>
${head.health.status === "ok" || head.health.status === "not_modified" ? "" : html`<p class="note">Since ${moment(head.health.since)}: ${textFromOutside(head.health.reason)}</p>`}
<section aria-labelledby="versions"><div class="head"><h2 id="versions">${plural(versions.length, "version")}</h2></div>
${versions.length === 0 ? html`<p class="soft">No version has been taken yet: the first healthy fetch brings one.</p>` : versionLine(dossier, article, deps)}${versions.length > 1 ? compareForm(dossier, article, deps) : ""}</section>
${shown ? content(dossier, article, shown) : ""}`;
}

function versionLine(dossier: Dossier, { head, versions, shown }: ShownArticle, deps: ApiDeps): Markup {
  return html`<ol class="versions" tabindex="0" aria-label="Versions in the order of time">${versions.map(
    (
      v,
    ) => html`<li><a href="${inDossier(`/articles/${head.id}?to=${v.n}`, dossier, deps)}"${v.n === shown?.to.n ? raw(' aria-current="true"') : ""}>Version ${v.n}</a>
<br>${moment(v.at)}${v.n > 1 ? html`<br><a href="${inDossier(`/articles/${head.id}?from=${v.n - 1}&to=${v.n}`, dossier, deps)}">against ${v.n - 1}</a>` : ""}</li>`,
  )}</ol>`;
}

function compareForm(dossier: Dossier, { head, versions, shown }: ShownArticle, deps: ApiDeps): Markup {
  const latest = versions.at(-1)?.n ?? 1;
  const to = shown?.to.n ?? latest;
  const chosen = { from: shown?.from?.n ?? (to > 1 ? to - 1 : to), to };
  const choice = (name: "from" | "to", label: string) =>
    html`<div><label class="f" for="c-${name}">${label}</label><select id="c-${name}" name="${name}">${versions.map(
      (v) =>
        html`<option value="${v.n}"${v.n === chosen[name] ? raw(" selected") : ""}>Version ${v.n}, ${v.at.slice(0, 16).replace("T", " ")} UTC</option>`,
    )}</select></div>`;
  return html`<form class="filters noprint" method="get" action="/articles/${head.id}">${deps.dossiers.size > 1 ? html`<input type="hidden" name="dossier" value="${dossier.id}">` : ""}
${choice("from", "Compare")}${choice("to", "with")}<div class="go"><button>Compare</button></div></form>`;
}

function content(dossier: Dossier, { withText }: ShownArticle, shown: NonNullable<ShownArticle["shown"]>): Markup {
  const { from, to, rows, changes } = shown;
  const changed =
    changes.length > 0
      ? html`<section aria-labelledby="changes"><div class="head"><h2 id="changes">What changed between them</h2></div>${changeList(changes, dossier)}</section>`
      : from
        ? html`<section><p class="note">No position, attribution or headline changed between these two versions.</p></section>`
        : html``;
  const title = from ? `Version ${from.n} and version ${to.n}` : `Version ${to.n}`;
  const text =
    from && rows
      ? sideBySide(from, to, rows)
      : withText
        ? html`<div class="text one">${paragraphsOf(to).map((p) => paragraph(p, to.coding.positions))}</div>`
        : textNote();
  return html`${changed}<section aria-labelledby="text"><div class="head"><h2 id="text">${title}</h2></div>${text}</section>
<section aria-labelledby="positions"><div class="head"><h2 id="positions">Positions in version ${to.n}</h2></div>${positionList(to.coding.positions, dossier)}</section>`;
}

const textNote = (): Markup =>
  html`<p class="soft">The whole text is shown to holders of a key with the scope “text” (<a href="/sign-in">sign in</a>). Below are the sentences that positions rest on.</p>`;

function paragraph(p: Paragraph, positions: readonly Position[]): Markup {
  const marked = markedText(p, positions);
  return p.part === "headline" ? html`<h3>${marked}</h3>` : html`<p>${marked}</p>`;
}

/** Runs of so many unchanged paragraphs are folded away; what stands next to an edit stays in sight. */
const foldedFrom = 4;

function sideBySide(from: Snapshot, to: Snapshot, rows: readonly Row[]): Markup {
  const isSame = (row: Row) => !row.moved && row.redline.every(({ op }) => op === "same");
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const first = last?.[0];
    if (last && first && isSame(first) && isSame(row)) last.push(row);
    else runs.push([row]);
  }
  const pair = (row: Row): Markup =>
    html`<div class="pair${isSame(row) ? " same" : ""}"><div>${
      row.before.length > 0 ? html`<p>${redlineSide(row.redline, "before")}${stancesIn(row.before, from)}</p>` : ""
    }</div><div>${row.after.length > 0 ? html`<p>${row.moved ? html`<span class="tag">moved</span> ` : ""}${redlineSide(row.redline, "after")}${stancesIn(row.after, to)}</p>` : ""}</div></div>`;
  return html`<div class="text"><div class="pair"><p><strong>Version ${from.n}</strong>, ${moment(from.at)}</p><p><strong>Version ${to.n}</strong>, ${moment(to.at)}</p></div>${runs.map(
    (run) =>
      run.length < foldedFrom
        ? run.map(pair)
        : html`<details class="pair-fold"><summary class="small soft">${run.length} paragraphs unchanged</summary>${run.map(pair)}</details>`,
  )}</div>`;
}

/** The stances that rest on sentences of these paragraphs. */
function stancesIn(paragraphs: readonly Paragraph[], { coding }: Snapshot): Markup {
  const inside = coding.positions.filter((position) =>
    paragraphs.some((p) => p.part === position.part && position.span.start >= p.span.start && position.span.end <= p.span.end),
  );
  return html`${inside.map((position) => html` <small>${stanceMark(position.stance)}</small>`)}`;
}

const positionList = (positions: readonly Position[], dossier: Dossier): Markup =>
  positions.length === 0
    ? html`<p class="soft">No position of a party is reported in this version.</p>`
    : html`<ol class="list">${positions.map(
        (
          p,
        ) => html`<li class="report"><div class="when">${stanceMark(p.stance)}</div><div><h3>${partyName(dossier, p.party)} on ${provisionTitle(dossier, p.provision)}</h3>
<blockquote><p>${textFromOutside(p.evidence)}</p></blockquote><p class="meta">${textFromOutside(sourcingWords(p))}${codersMark(p)}</p></div></li>`,
      )}</ol>`;
