import { html, raw } from "hono/html";
import type { Redline } from "../../change/change.ts";
import type { Position, Stance } from "../../position/position.ts";
import { httpUrl } from "../feed/entryHtml.ts";
import { textFromOutside } from "../outsideText.ts";
import type { Markup } from "./layout.ts";

/** A stance by colour, sign and word; colour and sign come from its class, see style.ts. */
export const stanceMark = (stance: Stance | null): Markup =>
  stance === null ? html`<span class="st">nothing reported</span>` : html`<span class="st ${stance}">${stance}</span>`;

/** A moment, in UTC until the script has put it into the reader's zone. */
export function moment(at: string, form: "minute" | "day" = "minute"): Markup {
  const utc = `${at.slice(0, 16).replace("T", " ")} UTC`;
  return html`<time datetime="${at}" title="${utc}"${form === "day" ? raw(' data-form="day"') : ""}>${form === "day" ? at.slice(0, 10) : utc}</time>`;
}

/** A redline in one run of text: `ins` and `del` say what colour shows. */
export const redlineMarks = (redline: Redline): Markup =>
  html`${redline.map(({ op, text }) => {
    const shown = textFromOutside(text);
    if (op === "same") return html`${shown}`;
    return op === "removed" ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`;
  })}`;

/** One side of a redline: what stood there, with what the other side lacks marked. */
export const redlineSide = (redline: Redline, side: "before" | "after"): Markup =>
  redlineMarks(redline.filter(({ op }) => op !== (side === "before" ? "added" : "removed")));

/** A link to an article's own address; the text of the link is from outside too. */
export const outsideLink = (url: string, text: string): Markup =>
  html`<a href="${httpUrl(url)}" rel="noreferrer">${textFromOutside(text)}</a>`;

/** Which coders found it, where more than one looks; and that a person is asked, where they differ. */
export const codersMark = ({ coders, disputed }: Position): Markup =>
  html`${coders ? html` · found by ${coders.join(" and ")}` : ""}${disputed ? html` <span class="tag hot">coders differ, waits for review</span>` : ""}`;

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
