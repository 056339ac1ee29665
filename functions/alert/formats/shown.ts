import { printable } from "../../article/printable.ts";
import type { Change, Redline } from "../../change/change.ts";
import { articleOf, changeQuotes, changeRedline, changeSource, changeTitle, type Names, type Quote } from "../../change/wording.ts";

/** A change as every chat shows it. All texts are single lines without control or direction characters; none is markup yet. */
export interface ShownChange {
  title: string;
  source: string;
  /** Before and after in one, where the change is an edit of a sentence. */
  redline: Redline | null;
  before: string | null;
  after: string | null;
  /** Our page of the change. */
  link: string;
  /** The article, where its address is one that people can be sent to. */
  articleLink: string | null;
  score: number;
}

/** What messages are made of: where our pages are, what parties and provisions are called, and the negotiation's name. */
export interface Setting {
  publicUrl: string;
  names: Names;
  dossierTitle: string;
}

/** @param quoteLength characters of each quote at most */
export function shown(change: Change, setting: Setting, quoteLength: number): ShownChange {
  const { before, after } = changeQuotes(change);
  const redline = changeRedline(change);
  // An edit has one outlet, which the source line names; the picture is made of several.
  const quoteText = ({ text, outlet }: Quote) =>
    change.level === "standing" ? `${printable(text, quoteLength)} (${outlet})` : printable(text, quoteLength);
  return {
    title: changeTitle(change, setting.names),
    source: changeSource(change),
    redline: redline && shortRedline(redline, quoteLength),
    before: before && quoteText(before),
    after: after && quoteText(after),
    link: `${setting.publicUrl}/changes/${encodeURIComponent(change.id)}`,
    articleLink: webLink(articleOf(change).url),
    score: change.severity.score,
  };
}

/** An address that may stand in a message as a link: http or https, in the form that the URL standard gives it; null for any other. */
function webLink(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === "https:" || parsed.protocol === "http:") && parsed.href.length <= 2_000
    ? parsed.href
    : null;
}

/** Shortens the unchanged stretches first, since the changed words are what it is about, and then the whole. */
function shortRedline(redline: Redline, length: number): Redline {
  const total = (parts: Redline) => parts.reduce((sum, { text }) => sum + text.length, 0);
  if (total(redline) <= length) return redline;
  const context = 60;
  const tight = redline.map(({ op, text }, i) => ({
    op,
    text: op === "same" ? ellipsis(text, context, i > 0, i < redline.length - 1) : text,
  }));
  const kept: Redline = [];
  for (const part of tight) {
    const left = length - total(kept);
    if (left <= 1) break;
    kept.push({ op: part.op, text: printable(part.text, left) });
  }
  return kept;
}

function ellipsis(text: string, context: number, keepStart: boolean, keepEnd: boolean): string {
  if (text.length <= 2 * context) return text;
  return `${keepStart ? text.slice(0, context) : ""}…${keepEnd ? text.slice(-context) : ""}`;
}

/** Where a burst makes more than one change to a message, each gets less room. */
export const quoteLengthFor = (changes: number): number => (changes === 1 ? 900 : 280);
