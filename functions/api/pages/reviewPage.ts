import { html, raw } from "hono/html";
import { partyName, provisionTitle, sourcingWords } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import { type Position, stance } from "../../position/position.ts";
import type { LapsedReview, OpenQuestion, ReviewQueue } from "../../watch/reviewQueue.ts";
import type { ApiDeps } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import { inDossier, type Markup } from "./layout.ts";
import { moment, outsideLink, plural, stanceMark } from "./marks.ts";

/** `/review`: each sentence on which the coders differ, in its context, with what each says and why. `said` tells what the last click did. */
export function reviewPage(dossier: Dossier, { open, lapsed }: ReviewQueue, said: string | null, deps: ApiDeps): Markup {
  return html`<h1>Review</h1><p class="lead">${open.length === 0 ? "Nothing waits: the coders agree, or the rules code alone." : `${plural(open.length, "sentence")} on which the coders differ. What you settle wins over both for as long as the sentence stands.`}</p>
${said ? html`<p class="note" role="status">${said}</p>` : ""}
${open.length > 0 ? html`<p class="small soft">With a sentence in focus: 1, 2, … accept a row, r rejects all, c corrects.</p>` : ""}
${open.map((question, i) => questionForm(question, i, dossier, deps))}
${lapsed.length > 0 ? html`<h2>Lapsed</h2><p class="small">These sentences were edited since; what was settled on them no longer counts.</p><ul>${lapsed.map((each) => lapsedItem(each, dossier))}</ul>` : ""}`;
}

function questionForm(
  { article, party, provision, before, sentence, after, rows }: OpenQuestion,
  i: number,
  dossier: Dossier,
  deps: ApiDeps,
): Markup {
  const hidden = { dossier: dossier.id, article: article.id, sentence, party, provision };
  return html`<form class="stack" method="post" action="/review" data-keys tabindex="0"${i === 0 ? raw(" autofocus") : ""} aria-labelledby="q${i}">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<h2 id="q${i}">${partyName(dossier, party)} on ${provisionTitle(dossier, provision)}</h2>
<p class="small soft">${textFromOutside(article.outlet)}: ${outsideLink(article.url, article.headline || article.url)} · <a href="${inDossier(`/articles/${article.id}`, dossier, deps)}">its versions</a></p>
<blockquote><span class="soft">${textFromOutside(before)}</span> <strong>${textFromOutside(sentence)}</strong> <span class="soft">${textFromOutside(after)}</span></blockquote>
<ol>${rows.map((row) => html`<li>${stanceMark(row.stance)} ${(row.coders ?? ["rules"]).join(", ")}, ${textFromOutside(sourcingWords(row))}<br><span class="small soft">${textFromOutside(whyOf(row))}</span></li>`)}</ol>
<div><label class="f" for="why${i}">Why (may stay empty)</label><input id="why${i}" name="why" maxlength="2000" size="48" autocomplete="off"></div>
<div class="checks">${rows.map((_, n) => html`<button name="word" value="accept-${n}" data-key="${n + 1}">Accept ${n + 1}</button>`)}<button name="word" value="reject" data-key="r">Reject all</button>
<span><label class="f" for="stance${i}">Correct to</label><select id="stance${i}" name="stance">${stance.options.map((s) => html`<option>${s}</option>`)}</select></span><button name="word" value="correct" data-key="c">Correct</button></div></form>`;
}

const whyOf = ({ explanation }: Position): string => {
  const matched = explanation.matched.map(({ role, text }) => `${role} “${text}”`).join(", ");
  return matched === "" ? `by the ${explanation.rule}` : `${explanation.rule}: ${matched}`;
};

const lapsedItem = ({ article, review }: LapsedReview, dossier: Dossier): Markup =>
  html`<li>${partyName(dossier, review.party)} on ${provisionTitle(dossier, review.provision)}, ${textFromOutside(article.outlet)}: “${textFromOutside(review.sentence)}” <span class="small soft">${review.verdict} by ${textFromOutside(review.by)}, ${moment(review.at)}${review.why ? html`: ${textFromOutside(review.why)}` : ""}</span></li>`;
