import type { Dossier } from "../position/dossier.ts";
import type { Basis, Position, Stance } from "../position/position.ts";
import type { Change } from "./change.ts";

/** Changes in words, the same in feeds, pages, mails, chat and terminal. Plain text: whoever shows it escapes it. */

/** A stance has a sign beside its word and colour, so that nobody has to tell colours apart. */
export const stanceSigns = { supports: "+", open: "○", conditional: "◐", opposes: "−", denies: "×" } as const satisfies Record<
  Stance,
  string
>;

export const basisWords = {
  document: "a document",
  named_official: "a named official",
  unnamed_official: "an unnamed official",
  media_report: "another outlet’s report",
  article_voice: "the article’s own word",
} as const satisfies Record<Basis, string>;

/** What a kind of change is called, and what it means in one sentence. */
export const kindWords = {
  position_added: { name: "Position added", means: "The article now reports a position that its version before did not." },
  position_removed: {
    name: "Position dropped",
    means: "The article no longer reports the position. That is not a withdrawal by the party.",
  },
  stance_changed: { name: "Stance changed", means: "The article now reports another stance of the same party on the same provision." },
  attribution_changed: {
    name: "Attribution changed",
    means: "The same position now rests on another kind of source, another outlet or another speaker.",
  },
  hedging_changed: { name: "Hedging changed", means: "The article now keeps a distance from the claim, or no longer does." },
  reworded: { name: "Reworded", means: "The same position in other words." },
  headline_changed: { name: "Headline changed", means: "The article has another headline." },
  correction_noted: { name: "Correction noted", means: "The article now carries a note that says it was corrected." },
  article_removed: { name: "Article removed", means: "The article is no longer to be had at its address." },
  first_reported: { name: "First reported", means: "The party’s position on this is reported for the first time." },
  shifted: { name: "Shifted", means: "The stance that most independent origins report is another one now." },
  contested: { name: "Contested", means: "Reports for and against now stand side by side." },
  settled: { name: "Settled", means: "The reports no longer contradict one another." },
  corroborated: { name: "Corroborated", means: "Further independent origins report the same stance." },
  denied: { name: "Denied", means: "The party denies having taken the position." },
} as const satisfies Record<Change["kind"], { name: string; means: string }>;

export const causeWords = {
  article_edit: "the article was edited",
  new_report: "a new report arrived",
  recoding: "the coder or codebook is newer",
  review: "a person corrected the coding",
} as const satisfies Record<Change["cause"], string>;

export const partyName = (dossier: Dossier, id: string): string => dossier.parties.find((p) => p.id === id)?.name ?? id;
export const provisionTitle = (dossier: Dossier, id: string): string => dossier.provisions.find((p) => p.id === id)?.title ?? id;

/** The article that a change is about, or whose arrival caused it. */
export const articleOf = (change: Change) => (change.level === "article" ? change.article : change.trigger.article);

/** "US on Recognition of Crimea", or the outlet where the change is about a whole article. */
export function changeSubject(change: Change, dossier: Dossier): string {
  if (!("party" in change)) return articleOf(change).outlet;
  return `${partyName(dossier, change.party)} on ${provisionTitle(dossier, change.provision)}`;
}

/** What became of it: "supports → open (softened)". */
export function changeStep(change: Change): string {
  switch (change.kind) {
    case "position_added":
      return `now reported: ${change.to}`;
    case "position_removed":
      return `no longer reported (was: ${change.from})`;
    case "stance_changed":
      return `${change.from} → ${change.to} (${change.direction})`;
    case "attribution_changed":
      return change.from === change.to
        ? `other ${change.fields.join(" and ")}`
        : `now rests on ${basisWords[change.to]} (was: ${basisWords[change.from]})`;
    case "hedging_changed":
      return change.to ? `${change.after.stance}, now hedged` : `${change.after.stance}, no longer hedged`;
    case "reworded":
      return `${change.to}, in other words`;
    case "headline_changed":
      return "changed its headline";
    case "correction_noted":
      return "noted a correction";
    case "article_removed":
      return "removed the article";
    case "first_reported":
      return `first reported: ${change.to ?? "no stance"}`;
    case "shifted":
      return `${change.from ?? "nothing"} → ${change.to ?? "nothing"} (${change.direction})`;
    case "contested":
      return `contested: ${change.to ?? "no stance"} leads`;
    case "settled":
      return `settled: ${change.to ?? "no stance"}`;
    case "corroborated":
      return `${change.to ?? "no stance"}, by ${change.origins} independent origins`;
    case "denied":
      return "denied";
  }
}

/** One line for a list, a subject or a headline. */
export const changeTitle = (change: Change, dossier: Dossier): string => `${changeSubject(change, dossier)}: ${changeStep(change)}`;

/** "by a named official, Marco Rubio, in Reuters; hedged" */
export function sourcingWords(position: Position): string {
  const credit = [`by ${basisWords[position.basis]}`, position.speaker, position.source && `in ${position.source}`].filter((part) => part);
  return credit.join(", ") + (position.hedged ? "; hedged" : "");
}

/** The position that shows a change best: the one after it, or the one that went. */
export function shownPosition(change: Change): Position | null {
  if (change.level === "standing") return change.after[0]?.position ?? null;
  return "after" in change ? (change.after ?? change.before) : null;
}
