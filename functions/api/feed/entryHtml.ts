import { html } from "hono/html";
import type { Change, Redline } from "../../change/change.ts";
import { articleOf, shownPosition, shownReport, sourcingWords } from "../../change/wording.ts";
import { textFromOutside } from "../outsideText.ts";
import { causeWords, kindWords } from "../words.ts";

type Markup = ReturnType<typeof html>;

/** A change as a fragment of HTML for feed readers: no style, no script, links to the article and nothing else from outside. */
export async function entryHtml(change: Change, pageUrl: string): Promise<string> {
  const report = shownReport(change);
  const article = report?.article ?? articleOf(change);
  return String(
    await html`<p>${kindWords[change.kind].means} Cause: ${causeWords[change.cause]}.</p>${evidence(change)}
<p>${report ? `It rests ${sourcingWords(report.position)}. ` : ""}<a href="${httpUrl(article.url)}">${textFromOutside(article.outlet)}: ${textFromOutside(article.headline || article.url)}</a>. <a href="${pageUrl}">Before and after</a>.</p>`,
  );
}

function evidence(change: Change): Markup {
  if (change.level === "article" && change.redline.length > 0)
    return html`<blockquote><p>${change.redline.map(redlinePart)}</p></blockquote>`;
  if (change.level === "article" && change.kind === "correction_noted")
    return html`<blockquote><p>${textFromOutside(change.note)}</p></blockquote>`;
  const position = shownPosition(change);
  return position ? html`<blockquote><p>${textFromOutside(position.evidence)}</p></blockquote>` : html``;
}

function redlinePart({ op, text }: Redline[number]): Markup {
  const shown = textFromOutside(text);
  if (op === "same") return html`${shown}`;
  return op === "removed" ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`;
}

/** An address as a link may hold it: http and https alone, so that no stored address can be a script. */
export const httpUrl = (url: string): string => (/^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : "about:blank");
