import { html, raw } from "hono/html";
import { compareTexts, type Paragraph, type Row } from "../../functions/api/compareTexts.ts";
import { textFromOutside } from "../../functions/api/outsideText.ts";
import type { Markup } from "../../functions/api/pages/layout.ts";
import { plural, redlineMarks, redlineSide, stanceMark } from "../../functions/api/pages/marks.ts";
import { style } from "../../functions/api/pages/style.ts";
import type { ArticleText } from "../../functions/article/article.ts";
import type { ArticleChange } from "../../functions/change/change.ts";
import type { Comparison } from "../../functions/change/compare.ts";
import { wordRedline } from "../../functions/change/redline.ts";
import { hasNoSubject, partyName, provisionTitle, sourcingWords } from "../../functions/change/wording.ts";
import type { Coding } from "../../functions/position/coder.ts";
import type { Dossier } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import { type Note, noiseWords, notesOf } from "./diffNotes.ts";

export interface DiffPageContent {
  names: { before: string; after: string };
  texts: { before: ArticleText; after: ArticleText };
  /** Of the earlier version. */
  coding: Coding;
  compared: Comparison;
  dossier: Dossier;
}

/** Two versions of an article as one page that needs nothing else: the note, both texts side by side with their redline, positions in the margin. */
export function diffPage({ names, texts, coding, compared, dossier }: DiffPageContent): Markup {
  const { changes, heldBack } = compared;
  const before = marginOf(coding.positions, changes, "before", dossier);
  const after = marginOf(compared.coding.positions, changes, "after", dossier);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${textFromOutside(names.before)} against ${textFromOutside(names.after)} · Redline</title>
<style>${raw(style + layout)}</style></head>
<body><main class="wrap diff"><p class="kicker">Redline · ${textFromOutside(dossier.title)}</p>
<h1>${changes.length === 0 ? "No position changed" : plural(changes.length, "change")}</h1>
<p class="lead">${textFromOutside(names.before)} against ${textFromOutside(names.after)}</p>
<ol class="found">${notesOf(changes, dossier).map(found)}</ol>
<h2>Side by side</h2>
<div class="rows"><div class="row names"><b>Positions</b><b>${textFromOutside(names.before)}</b><b>${textFromOutside(names.after)}</b><b>Positions</b></div>
${compareTexts(texts.before, texts.after).map((row) => sideBySide(row, before, after))}</div>
<h2>Held back as no change</h2>
${heldBack.length === 0 ? html`<p>Nothing else differs.</p>` : html`<ul class="held">${heldBack.map(held)}</ul>`}
</main></body></html>`;
}

function found({ change, subject, step, sourcing, reasons, corrects }: Note): Markup {
  const below = [sourcing, reasons, corrects && `corrects: ${corrects}`].filter((line) => line !== "");
  return html`<li><p><b>${textFromOutside(subject)}</b>: ${textFromOutside(step)} <span class="soft small">severity ${change.severity.score.toFixed(2)}</span></p>
<blockquote>${redlineMarks(change.redline)}</blockquote>${below.map((line) => html`<p class="soft small">${textFromOutside(line)}</p>`)}</li>`;
}

type Margin = (paragraphs: readonly Paragraph[]) => Markup;

/** Finds the positions whose evidence begins in a paragraph; those that a change is about are marked. */
function marginOf(positions: readonly Position[], changes: readonly ArticleChange[], side: "before" | "after", dossier: Dossier): Margin {
  const changed = new Set(changes.flatMap((c) => (hasNoSubject(c) ? [] : [subjectKey(c[side])])));
  return (paragraphs) => {
    const here = positions.filter((p) =>
      paragraphs.some((q) => q.part === p.part && q.span.start <= p.span.start && p.span.start < q.span.end),
    );
    return html`${here.map(
      (
        p,
      ) => html`<li class="${changed.has(subjectKey(p)) ? "changed" : ""}">${stanceMark(p.stance)} <b>${textFromOutside(partyName(dossier, p.party))}</b> ${textFromOutside(provisionTitle(dossier, p.provision))}
<span class="soft">${textFromOutside(sourcingWords(p))}</span></li>`,
    )}`;
  };
}

const subjectKey = (p: Position | null): string => (p === null ? "" : `${p.party} ${p.provision} ${p.stance}`);

function sideBySide(row: Row, before: Margin, after: Margin): Markup {
  const moved = row.moved ? html`<span class="soft small">moved</span>` : "";
  return html`<div class="row${row.before.length === 0 ? " added" : row.after.length === 0 ? " removed" : ""}"><ul class="margin">${before(row.before)}</ul>
<div class="text">${redlineSide(row.redline, "before")}</div><div class="text">${redlineSide(row.redline, "after")} ${moved}</div><ul class="margin">${after(row.after)}</ul></div>`;
}

function held({ reason, before, after, sentences }: Comparison["heldBack"][number]): Markup {
  return html`<li><b>${noiseWords[reason]}</b>${sentences > 1 ? html` <span class="soft">(${plural(sentences, "sentence")})</span>` : ""}
<div class="text">${redlineMarks(wordRedline(before ?? "", after ?? ""))}</div></li>`;
}

const layout = `
.diff{max-width:96rem;padding-block:2rem}.diff h2{margin-block:2rem .6rem}
.found{padding-left:1.4rem}.found li{margin-block:1rem;max-width:60rem}.found blockquote{margin:.3rem 0;font-family:var(--serif)}.found .soft{margin-block:.1rem}
.row{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr 1fr minmax(9rem,14rem);gap:0 1.2rem;padding-block:.45rem;border-top:1px solid var(--line)}
.row.names{border-top:0;color:var(--soft);font-size:.875rem}
.row .text,.held .text{font-family:var(--serif);line-height:1.5}
.margin{list-style:none;margin:0;padding:0;font-size:.8rem;line-height:1.35}.margin li{margin-bottom:.5rem;padding-left:.5rem;border-left:3px solid transparent}
.margin li.changed{border-left-color:var(--red)}.margin .soft{display:block}
.held{font-size:.9rem;max-width:60rem}.held li{margin-block:.4rem}
@media(max-width:60rem){.row{grid-template-columns:1fr 1fr}.row .margin{grid-row:2}.row.names b:first-child,.row.names b:last-child{display:none}}
@media print{.diff{max-width:none}}`;
