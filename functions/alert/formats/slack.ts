import type { Change } from "../../change/change.ts";
import { quoteLengthFor, type Setting, type ShownChange, shown } from "./shown.ts";

interface TextRun {
  type: "text";
  text: string;
  style?: { bold?: true; strike?: true; italic?: true };
}
type Run = TextRun | { type: "link"; url: string; text: string };

/** Limits of Slack's Block Kit and of incoming webhooks. */
export const slackLimits = { header: 150, text: 3_000, blocks: 50, total: 13_000 } as const;

/**
 * A message for a Slack incoming webhook. All text from outside stands in `plain_text` or in `rich_text` runs, which Slack shows
 * letter by letter: no mention, link or mark can come out of it. The fallback `text`, which notifications show, is escaped.
 */
export function slackMessage(changes: readonly Change[], setting: Setting) {
  const items = changes.map((change) => shown(change, setting, quoteLengthFor(changes.length)));
  const heading = changes.length === 1 ? (items[0]?.title ?? "") : `${changes.length} changes: ${setting.dossierTitle}`;
  return {
    text: escaped(heading).slice(0, slackLimits.text),
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: "header", text: { type: "plain_text", text: cut(heading, slackLimits.header), emoji: false } },
      ...items.flatMap((item, i) => [...(i > 0 ? [{ type: "divider" }] : []), block(item, changes.length > 1)]),
    ],
  };
}

function block(item: ShownChange, withTitle: boolean) {
  const section = (elements: Run[]) => ({ type: "rich_text_section", elements });
  const quote = (elements: Run[]) => ({ type: "rich_text_quote", elements });
  const links: Run[] = [
    { type: "link", url: item.link, text: "See the change" },
    ...(item.articleLink ? [text(" · "), { type: "link", url: item.articleLink, text: "Read the article" } as const] : []),
  ];
  return {
    type: "rich_text",
    elements: [
      ...(withTitle ? [section([text(`${item.title}\n`, { bold: true })])] : []),
      section([text(`${item.source}\n`, { italic: true })]),
      ...(item.redline ? [quote(item.redline.map(({ op, text: t }) => text(t, marks[op])))] : quotes(item).map(quote)),
      section(links),
    ],
  };
}

const marks = { same: undefined, removed: { strike: true }, added: { bold: true } } as const;

function quotes(item: ShownChange): Run[][] {
  return [
    ...(item.before ? [[text("Before: ", { bold: true }), text(item.before)]] : []),
    ...(item.after ? [[text(item.before ? "After: " : "", { bold: true }), text(item.after)].filter((run) => run.text !== "")] : []),
  ];
}

const text = (value: string, style?: TextRun["style"]): TextRun => ({
  type: "text",
  text: value.slice(0, slackLimits.text),
  ...(style ? { style } : {}),
});

/** Slack's escapes for text that it would parse: https://docs.slack.dev/messaging/formatting-message-text */
const escaped = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const cut = (value: string, length: number) => (value.length > length ? `${value.slice(0, length - 1)}…` : value);

export function fitsSlack(message: ReturnType<typeof slackMessage>): boolean {
  return message.blocks.length <= slackLimits.blocks && JSON.stringify(message.blocks).length <= slackLimits.total;
}
