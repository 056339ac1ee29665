import type { ArticleRef } from "../article/article.ts";
import { printable } from "../article/printable.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Basis, Position, Stance } from "../position/position.ts";
import type { FoundChange, Redline } from "./change.ts";

/** The parts of a dossier that give ids their names. */
export type Names = Pick<Dossier, "parties" | "provisions">;

export const basisWords: Readonly<Record<Basis, string>> = {
  document: "a document",
  named_official: "a named official",
  unnamed_official: "an unnamed official",
  media_report: "another outlet's report",
  article_voice: "the article's own word",
};

/** A stance has a sign beside its word and colour, so that nobody has to tell colours apart. */
export const stanceSigns = { supports: "+", open: "○", conditional: "◐", opposes: "−", denies: "×" } as const satisfies Record<
  Stance,
  string
>;

export const partyName = (names: Names, id: string) => names.parties.find((p) => p.id === id)?.name ?? id;
export const provisionTitle = (names: Names, id: string) => names.provisions.find((p) => p.id === id)?.title ?? id;
/** "territory.crimea_recognition" belongs to the issue "Territory"; `undefined` where the dossier no longer has the provision. */
export const issueOf = (names: Names, provision: string) => names.provisions.find((p) => p.id === provision)?.issue;

type WithoutSubject = Extract<FoundChange, { kind: "headline_changed" | "correction_noted" | "article_removed" }>;

/** True for the kinds that concern an article as a whole, no party's position. */
export const hasNoSubject = <C extends FoundChange>(change: C): change is Extract<C, WithoutSubject> =>
  change.kind === "headline_changed" || change.kind === "correction_noted" || change.kind === "article_removed";

/** The article that a change is about, or whose arrival caused it. */
export const articleOf = (change: FoundChange) => (change.level === "article" ? change.article : change.trigger.article);

/** "US on Crimea's recognition"; the outlet where the change is about an article as a whole. */
export function changeSubject(change: FoundChange, names: Names): string {
  if (hasNoSubject(change)) return change.article.outlet;
  return `${partyName(names, change.party)} on ${provisionTitle(names, change.provision)}`;
}

/** One line for people: "US on Crimea's recognition: supports → open (softened)". Plain text, safe for a single line, at most 240 characters. */
export function changeTitle(change: FoundChange, names: Names): string {
  if (hasNoSubject(change)) return printable(`${changeStep(change)}: “${change.article.headline || change.article.url}”`, 240);
  return printable(`${changeSubject(change, names)}: ${changeStep(change)}`, 240);
}

/** What became of it: "supports → open (softened)". */
export function changeStep(change: FoundChange): string {
  switch (change.kind) {
    case "headline_changed":
      return "Headline changed";
    case "correction_noted":
      return "Correction noted";
    case "article_removed":
      return "Article taken down";
    case "position_added":
      return `${change.to}, newly in the report`;
    case "position_removed":
      return `${change.from}, no longer in the report`;
    case "stance_changed":
    case "shifted":
      return `${change.from ?? "not reported"} → ${change.to ?? "not reported"} (${change.direction})`;
    case "attribution_changed":
      return change.from === change.to
        ? `${change.after.stance}, ${change.fields.join(" and ")} changed`
        : `${change.after.stance}, ${basisWords[change.from]} → ${basisWords[change.to]}`;
    case "hedging_changed":
      return `${change.after.stance}, ${change.to ? "now hedged" : "no longer hedged"}`;
    case "reworded":
      return `${change.to}, in other words`;
    case "first_reported":
      return `${change.to ?? "a position"}, reported for the first time`;
    case "contested":
      return `now contested${change.to === null ? "" : `, mostly ${change.to}`}`;
    case "settled":
      return `no longer contested${change.to === null ? "" : `, ${change.to}`}`;
    case "corroborated":
      return `${change.to ?? "the position"}, now by ${origins(change.origins)}`;
    case "denied":
      return `${change.from ?? change.to ?? "the position"} is denied, by ${origins(change.origins)}`;
  }
}

const origins = (n: number) => (n === 1 ? "1 origin" : `${n} independent origins`);

/** Where it stands: "Reuters, on a document (leaked text), hedged" or "Over all articles: 3 independent origins, latest report by BBC". */
export function changeSource(change: FoundChange): string {
  if (change.level === "standing") {
    const latest = change.trigger.article.outlet;
    return printable(`Over all articles: ${origins(change.origins)}, latest report by ${latest}`);
  }
  if (hasNoSubject(change)) return printable(change.article.outlet);
  const position = change.after ?? change.before;
  const source = position.source === null ? "" : ` (${position.source})`;
  return printable(`${change.article.outlet}, on ${basisWords[position.basis]}${source}${position.hedged ? ", hedged" : ""}`);
}

/**
 * The report that shows a change best: for a standing the one whose arrival moved it, where it is among those that are kept, else
 * the strongest; for an article what it says now, or what it said. Name its own article beside it, never another one.
 */
export function shownReport(change: FoundChange): { article: ArticleRef; position: Position } | null {
  if (change.level === "standing") return change.after.find((r) => r.article.id === change.trigger.article.id) ?? change.after[0] ?? null;
  if (hasNoSubject(change)) return null;
  const position = change.after ?? change.before;
  return { article: change.article, position };
}

export const shownPosition = (change: FoundChange): Position | null => shownReport(change)?.position ?? null;

/** "on a named official, Marco Rubio, in Reuters; hedged" */
export function sourcingWords(position: Position): string {
  const credit = [`on ${basisWords[position.basis]}`, position.speaker, position.source && `in ${position.source}`].filter((part) => part);
  return printable(credit.join(", ")) + (position.hedged ? "; hedged" : "") + coderWords(position);
}

/** Who found it, where more than the rules code: one coder alone, a person, or two that differ. Empty where there is nothing to tell apart. */
function coderWords({ coders, disputed }: Position): string {
  if (disputed === true) return "; the coders differ, it waits for review";
  if (coders === undefined || coders.length > 1) return "";
  return coders[0] === "person" ? "; settled by a person" : `; found by the ${coders[0]} alone`;
}

/** One side of a change: the sentence, and which outlet has it. Single lines, but not shortened. */
export interface Quote {
  text: string;
  outlet: string;
  url: string;
}

/** The sentences before and after, as far as there are any; for a standing, the strongest report of each side. */
export function changeQuotes(change: FoundChange): { before: Quote | null; after: Quote | null } {
  if (change.level === "standing") {
    const side = (report: (typeof change.before)[number] | undefined) => (report ? quote(report.position.evidence, report.article) : null);
    return { before: side(change.before[0]), after: side(change.after[0]) };
  }
  const of = (text: string | undefined) => (text === undefined || text === "" ? null : quote(text, change.article));
  switch (change.kind) {
    case "headline_changed":
      return { before: of(change.from), after: of(change.to) };
    case "correction_noted":
      return { before: null, after: of(change.note) };
    case "article_removed":
      return { before: null, after: of(change.reason) };
    default:
      return { before: of(change.before?.evidence), after: of(change.after?.evidence) };
  }
}

const quote = (text: string, article: { outlet: string; url: string }): Quote => ({
  text: printable(text, 4_000),
  outlet: printable(article.outlet, 80),
  url: article.url,
});

/**
 * The word-level redline, as single lines, where it helps to read the two sentences as one; `null` where there is one alone, or where
 * so little stayed (less than a sixth) that two sentences side by side say more.
 */
export function changeRedline(change: FoundChange): Redline | null {
  if (change.level === "standing" || !change.redline.some((part) => part.op === "removed")) return null;
  const length = (op?: string) =>
    change.redline.reduce((sum, part) => sum + (op === undefined || part.op === op ? part.text.length : 0), 0);
  return length("same") * 6 < length() ? null : change.redline.map(({ op, text }) => ({ op, text: printable(text, 4_000) }));
}
