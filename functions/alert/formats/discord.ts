import type { Change, Redline } from "../../change/change.ts";
import { quoteLengthFor, type Setting, type ShownChange, shown } from "./shown.ts";

/** Limits of Discord's embeds; `total` is over the texts of all embeds of a message. */
export const discordLimits = { embeds: 10, title: 256, description: 4_096, footer: 2_048, total: 6_000 } as const;

/** A message for a Discord webhook: one embed a change, with every mention switched off and every mark of the text's own escaped. */
export function discordMessage(changes: readonly Change[], setting: Setting) {
  const quoteLength = quoteLengthFor(changes.length);
  return {
    username: "Redline",
    allowed_mentions: { parse: [] },
    ...(changes.length > 1 ? { content: escaped(`${changes.length} changes: ${setting.dossierTitle}`).slice(0, 2_000) } : {}),
    embeds: changes.map((change) => embed(shown(change, setting, quoteLength), setting)),
  };
}

function embed(item: ShownChange, setting: Setting) {
  return {
    title: cutEscaped(item.title, discordLimits.title),
    url: item.link,
    description: description(item),
    color: item.score >= 0.66 ? 0xb3261e : item.score >= 0.33 ? 0xb26a00 : 0x5f6368,
    footer: { text: setting.dossierTitle.slice(0, 200) },
  };
}

function description(item: ShownChange): string {
  const lines = [
    escaped(item.source),
    ...(item.redline ? [`> ${marked(item.redline)}`] : []),
    ...(!item.redline && item.before ? [`> **Before:** ${escaped(item.before)}`] : []),
    ...(!item.redline && item.after ? [`> ${item.before ? "**After:** " : ""}${escaped(item.after)}`] : []),
    ...(item.articleLink ? [`[Read the article](${linkTarget(item.articleLink)})`] : []),
  ];
  return lines.join("\n");
}

/** Removed words struck, added ones bold. A mark must touch its words, so that spaces go outside. */
function marked(redline: Redline): string {
  const mark = { same: "", removed: "~~", added: "**" } as const;
  return redline
    .map(({ op, text }) => {
      const words = text.trim();
      if (words === "" || op === "same") return escaped(text);
      const [lead, tail] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
      return `${lead}${mark[op]}${escaped(words)}${mark[op]}${tail}`;
    })
    .join("");
}

/** A backslash before every sign that could begin a mark, a mention, a link, an emoji or a time: Discord then shows the sign itself. */
const escaped = (text: string): string => text.replace(/[\\*_~`|>#\-[\]()<@:/.!+]/g, "\\$&");

/** Escaped, and cut so that no backslash is left without its sign. */
function cutEscaped(text: string, length: number): string {
  let kept = text;
  while (escaped(kept).length > length) kept = `${kept.slice(0, Math.min(kept.length - 2, length - 1))}…`;
  return escaped(kept);
}

/** Parentheses would end the target early. */
const linkTarget = (url: string): string => url.replaceAll("(", "%28").replaceAll(")", "%29");

export function fitsDiscord(message: ReturnType<typeof discordMessage>): boolean {
  const total = message.embeds.reduce((sum, e) => sum + e.title.length + e.description.length + e.footer.text.length, 0);
  return (
    message.embeds.length <= discordLimits.embeds &&
    total <= discordLimits.total &&
    message.embeds.every((e) => e.description.length <= discordLimits.description)
  );
}
