import { html } from "hono/html";
import type { Change } from "../../change/change.ts";
import { articleOf, changeStep, changeSubject, shownPosition, shownReport, sourcingWords } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import { textFromOutside } from "../outsideText.ts";
import { kindWords } from "../words.ts";
import type { Markup } from "./layout.ts";
import { codersMark, moment, redlineMarks, stanceMark } from "./marks.ts";

/** Changes as people scan them: when, what, from which outlet, and the sentence with its edit. */
export const changeList = (changes: readonly Change[], dossier: Dossier): Markup =>
  html`<ol class="list">${changes.map((change) => changeItem(change, dossier))}</ol>`;

function changeItem(change: Change, dossier: Dossier): Markup {
  const report = shownReport(change);
  const article = report?.article ?? articleOf(change);
  return html`<li><div class="when">${moment(change.at)}<br><span class="tag">${kindWords[change.kind].name}</span>${
    change.reverts === null ? "" : html` <span class="tag hot">reverts</span>`
  }</div>
<div><h3><a href="/changes/${change.id}">${textFromOutside(changeSubject(change, dossier))}</a></h3><p class="meta">${stepMarks(change)}</p>${sentence(change)}
<p class="meta">${textFromOutside(article.outlet)}${report ? `, ${textFromOutside(sourcingWords(report.position))}` : ""} · severity ${change.severity.score.toFixed(2)}${report ? codersMark(report.position) : ""}</p></div></li>`;
}

/** What became of it, stances as marks where stances are what moved. */
export function stepMarks(change: Change): Markup {
  switch (change.kind) {
    case "stance_changed":
    case "shifted":
      return html`${stanceMark(change.from)}<span class="arrow"> → </span>${stanceMark(change.to)} ${change.direction}`;
    case "position_added":
      return html`${stanceMark(change.to)} newly in the report`;
    case "position_removed":
      return html`${stanceMark(change.from)} no longer in the report`;
    case "first_reported":
      return html`${stanceMark(change.to)} reported for the first time`;
    case "corroborated":
      return html`${stanceMark(change.to)} now by ${change.origins} independent origins`;
    case "reworded":
      return html`${stanceMark(change.to)} in other words`;
    case "hedging_changed":
      return html`${stanceMark(change.after.stance)} ${change.to ? "now hedged" : "no longer hedged"}`;
    case "contested":
      return html`${stanceMark(change.to)} contested`;
    case "settled":
      return html`${stanceMark(change.to)} no longer contested`;
    default:
      return html`${textFromOutside(changeStep(change))}`;
  }
}

function sentence(change: Change): Markup {
  if (change.level === "article" && change.redline.length > 0) return html`<p class="quote">${redlineMarks(change.redline)}</p>`;
  const position = shownPosition(change);
  return position ? html`<p class="quote">${textFromOutside(position.evidence)}</p>` : html``;
}
