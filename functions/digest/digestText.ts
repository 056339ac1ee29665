import { shown } from "../alert/formats/shown.ts";
import type { Change } from "../change/change.ts";
import { type Names, partyName, provisionTitle, stanceSigns } from "../change/wording.ts";
import type { DigestContent } from "./content.ts";
import { type DigestFrame, entryTitle, momentWords, plural } from "./words.ts";

/** The digest as plain text, for readers without HTML. Lines are not folded: mail programs do that to their width. */
export function digestText(content: DigestContent, frame: DigestFrame, names: Names): string {
  const setting = { publicUrl: frame.publicUrl, names, dossierTitle: frame.dossierTitle };
  const entry = (change: Change): string[] => {
    const item = shown(change, setting, 600);
    return [
      `* ${entryTitle(change, names)}`,
      `  ${item.source}`,
      ...(item.before ? [`  Before: ${item.before}`] : []),
      ...(item.after ? [`  ${item.before ? "After: " : ""}${item.after}`] : []),
      `  ${item.link}`,
      "",
    ];
  };
  return [
    frame.dossierTitle,
    summary(content, frame),
    "",
    ...(frame.repeatsLast ? ["The digest before this one may not have reached you; what it held is in here again.", ""] : []),
    ...content.provisions.flatMap(({ provision, moves, edits }) => [
      `== ${provision.title} ==`,
      "",
      ...(moves.length > 0 ? ["The picture", ""] : []),
      ...moves.flatMap(entry),
      ...(edits.length > 0 ? ["Edited articles", ""] : []),
      ...edits.flatMap(entry),
    ]),
    ...(content.articles.length > 0 ? ["== Whole articles ==", "", ...content.articles.flatMap(entry)] : []),
    ...(content.omitted > 0 ? [`${plural(content.omitted, "further change")}: ${frame.publicUrl}/changes`, ""] : []),
    ...(content.standings.length > 0 ? ["== Where they stand now ==", "", ...standingLines(content, names), ""] : []),
    "--",
    `All changes: ${frame.publicUrl}/changes`,
    `Stop these mails: ${frame.unsubscribeUrl}`,
  ].join("\n");
}

/** "5 changes since Thursday, 17 April 2025 at 10:00 CEST" */
export function summary(content: DigestContent, frame: DigestFrame): string {
  const count = content.total === 0 ? "Nothing changed" : plural(content.total, "change");
  return `${count} since ${momentWords(frame.since, frame.timeZone)}`;
}

function standingLines({ standings }: DigestContent, names: Names): string[] {
  return standings.map((s) => {
    const stance = s.stance === null ? "not reported" : `${stanceSigns[s.stance]} ${s.stance}`;
    const contested = s.contested ? ", contested" : "";
    return `${partyName(names, s.party)} on ${provisionTitle(names, s.provision)}: ${stance} (${plural(s.origins, "origin")}${contested})`;
  });
}
