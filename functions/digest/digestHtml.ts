import { html, raw } from "hono/html";
import { type ShownChange, shown } from "../alert/formats/shown.ts";
import type { Change, Redline } from "../change/change.ts";
import type { Names } from "../change/wording.ts";
import type { DigestContent, ProvisionNews } from "./content.ts";
import { summary } from "./digestText.ts";
import { mailStyle } from "./mailStyle.ts";
import { standingsGrid } from "./standingsGrid.ts";
import { type DigestFrame, entryTitle, plural } from "./words.ts";

type Markup = ReturnType<typeof html>;

/**
 * The digest as HTML: one column, tables for layout (mail programs know nothing better) marked as such, no image, no script, nothing loaded.
 * Styles that matter stand on the elements; the sheet in the head adds the dark scheme and narrow screens where it is understood.
 * @param preheader what a list of mails shows beside the subject
 */
export async function digestHtml(content: DigestContent, frame: DigestFrame, names: Names, preheader: string): Promise<string> {
  const setting = { publicUrl: frame.publicUrl, names, dossierTitle: frame.dossierTitle };
  const item = (change: Change) => ({ ...shown(change, setting, 600), title: entryTitle(change, names) });
  const page = await html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${frame.dossierTitle}</title>
<style>${raw(mailStyle)}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fbfaf7;color:#1d1c1a">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all" aria-hidden="true">${preheader}${raw("&#8199;&#65279;&#847; ".repeat(30))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px;background:#ffffff;border:1px solid #ddd8ce;border-radius:6px"><tr><td class="pad" style="padding:28px 32px;overflow-wrap:anywhere;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<main>
<p style="margin:0 0 18px;font:700 18px/1 Georgia,serif"><span class="brand" style="border-bottom:3px solid #b1201a;padding-bottom:2px">Redline</span></p>
<h1 style="margin:0 0 6px;font:600 26px/1.2 Georgia,serif">${frame.dossierTitle}</h1>
<p class="soft" style="margin:0;color:#5b5750">${summary(content, frame)}</p>
${frame.repeatsLast ? html`<p class="note" style="margin:14px 0 0;padding:10px 14px;background:#efece5;border-radius:4px">The digest before this one may not have reached you; what it held is in here again.</p>` : ""}
${content.provisions.map((news) => provisionPart(news, item))}
${content.articles.length > 0 ? html`${heading("Whole articles", "Headlines, corrections, articles taken down")}${content.articles.map((c) => entry(item(c), "h3"))}` : ""}
${content.omitted > 0 ? html`<p style="margin:20px 0 0"><a href="${frame.publicUrl}/changes" style="color:#134f86">${plural(content.omitted, "further change")} on the page of all changes</a></p>` : ""}
${content.standings.length > 0 ? html`${heading("Where they stand now", "Leading stance and the independent origins that report it")}${standingsGrid(content.standings, names, frame.publicUrl)}` : ""}
</main>
<footer class="soft" style="margin-top:32px;padding-top:14px;border-top:1px solid #ddd8ce;font-size:14px;color:#5b5750">
<p style="margin:0 0 6px">You get this because your address was confirmed for digests of these talks.</p>
<p style="margin:0"><a href="${frame.unsubscribeUrl}" style="color:#134f86">Stop these mails</a> · <a href="${frame.publicUrl}/changes" style="color:#134f86">All changes</a></p>
</footer>
</td></tr></table>
</td></tr></table>
</body>
</html>`;
  return String(page).replaceAll(/\n+/g, "\n");
}

function provisionPart({ provision, moves, edits }: ProvisionNews, item: (change: Change) => ShownChange): Markup {
  return html`${heading(provision.title, provision.proposition)}
${moves.length > 0 ? html`${kicker("The picture")}${moves.map((change) => entry(item(change), "h4"))}` : ""}
${edits.length > 0 ? html`${kicker("Edited articles")}${edits.map((change) => entry(item(change), "h4"))}` : ""}`;
}

const heading = (title: string, below: string): Markup => html`<h2 style="margin:34px 0 2px;font:600 20px/1.25 Georgia,serif">${title}</h2>
${below === "" ? "" : html`<p class="soft" style="margin:0 0 4px;font-size:14px;color:#5b5750">${below}</p>`}`;

const kicker = (text: string): Markup =>
  html`<h3 class="soft" style="margin:16px 0 0;font:600 13px/1.4 system-ui,sans-serif;color:#5b5750">${text}</h3>`;

function entry(item: ShownChange, level: "h3" | "h4"): Markup {
  const style = "margin:0;font:600 17px/1.35 system-ui,-apple-system,'Segoe UI',sans-serif";
  const title = html`<a href="${item.link}" class="ink" style="color:#1d1c1a;text-decoration:none">${item.title}</a>`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="line" style="border-bottom:1px solid #ddd8ce"><tr><td style="padding:12px 0 14px">
${level === "h3" ? html`<h3 style="${style}">${title}</h3>` : html`<h4 style="${style}">${title}</h4>`}
<p class="soft" style="margin:2px 0 8px;font-size:14px;color:#5b5750">${item.source}</p>
${item.redline ? quote(marked(item.redline)) : html`${item.before ? quote(html`<b>Before:</b> ${item.before}`) : ""}${item.after ? quote(item.before ? html`<b>After:</b> ${item.after}` : html`${item.after}`) : ""}`}
<p style="margin:8px 0 0;font-size:14px"><a href="${item.link}" style="color:#134f86">See the change</a>${item.articleLink ? html` · <a href="${item.articleLink}" style="color:#134f86">Read the article</a>` : ""}</p>
</td></tr></table>`;
}

const quote = (inner: Markup): Markup =>
  html`<blockquote class="quote" dir="auto" style="margin:6px 0;padding:2px 0 2px 12px;border-left:3px solid #ddd8ce;font:16px/1.5 Georgia,serif">${inner}</blockquote>`;

/** Struck and underlined, beside the colours: nobody has to tell colours apart, and a mail program may drop them. */
const marked = (redline: Redline): Markup =>
  html`${redline.map(({ op, text }) => {
    if (op === "removed") return html`<del style="color:#9a1c12;background:#fbe3de;text-decoration:line-through">${text}</del>`;
    if (op === "added") return html`<ins style="color:#0b4a7c;background:#dcebf8;text-decoration:underline">${text}</ins>`;
    return text;
  })}`;
