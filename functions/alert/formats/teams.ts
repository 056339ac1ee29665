import type { Change } from "../../change/change.ts";
import { quoteLengthFor, type Setting, type ShownChange, shown } from "./shown.ts";

/** A workflow refuses a message of more than 28 kB; we stay below. */
export const teamsLimit = 27_000;

interface TextRun {
  type: "TextRun";
  text: string;
  weight?: "Bolder";
  italic?: true;
  strikethrough?: true;
  isSubtle?: true;
  color?: "Attention" | "Good";
}

/**
 * A message for a Teams workflow ("When a Teams webhook request is received"): one Adaptive Card. `TextBlock` would read Markdown, so
 * that all text stands in `RichTextBlock` runs, which are shown letter by letter.
 */
export function teamsMessage(changes: readonly Change[], setting: Setting) {
  const items = changes.map((change) => shown(change, setting, quoteLengthFor(changes.length)));
  const heading = items.length > 1 ? [rich([run(`${items.length} changes: ${setting.dossierTitle}`, { weight: "Bolder" })])] : [];
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.5",
          msteams: { width: "Full" },
          body: [...heading, ...items.map((item, i) => container(item, i > 0 || heading.length > 0))],
        },
      },
    ],
  };
}

function container(item: ShownChange, separator: boolean) {
  return {
    type: "Container",
    separator,
    items: [
      rich([run(item.title, { weight: "Bolder" })]),
      rich([run(item.source, { isSubtle: true })]),
      ...quotes(item).map(rich),
      { type: "ActionSet", actions: actions(item) },
    ],
  };
}

function actions(item: ShownChange) {
  const open = (title: string, url: string) => ({ type: "Action.OpenUrl", title, url });
  return [open("See the change", item.link), ...(item.articleLink ? [open("Read the article", item.articleLink)] : [])];
}

function quotes(item: ShownChange): TextRun[][] {
  if (item.redline) return [item.redline.map(({ op, text }) => run(text, marks[op]))];
  return [
    ...(item.before ? [[run("Before: ", { weight: "Bolder" }), run(item.before)]] : []),
    ...(item.after ? [[run(item.before ? "After: " : "Now: ", { weight: "Bolder" }), run(item.after)]] : []),
  ];
}

/** Struck and bold as well as coloured: nobody has to tell colours apart. */
const marks = { same: {}, removed: { strikethrough: true, color: "Attention" }, added: { weight: "Bolder", color: "Good" } } as const;

const run = (text: string, style: Omit<TextRun, "type" | "text"> = {}): TextRun => ({ type: "TextRun", text, ...style });
const rich = (inlines: TextRun[]) => ({ type: "RichTextBlock", inlines });

export const fitsTeams = (message: ReturnType<typeof teamsMessage>): boolean => Buffer.byteLength(JSON.stringify(message)) <= teamsLimit;
