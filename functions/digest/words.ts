import type { Instant } from "../article/article.ts";
import { printable } from "../article/printable.ts";
import type { Change } from "../change/change.ts";
import { changeStep, changeTitle, hasNoSubject, type Names, partyName } from "../change/wording.ts";

/** "Thursday, 17 April 2025 at 10:00 CEST" on the reader's own clock, with the zone's short name. */
export function momentWords(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(Date.parse(at));
}

/** A change under the heading of its provision, which therefore need not be said again: "US: supports → open (softened)". */
export const entryTitle = (change: Change, names: Names): string =>
  hasNoSubject(change) ? changeTitle(change, names) : printable(`${partyName(names, change.party)}: ${changeStep(change)}`, 240);

export const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** What every digest says about itself. */
export interface DigestFrame {
  dossierTitle: string;
  /** Changes since then. */
  since: Instant;
  timeZone: string;
  publicUrl: string;
  unsubscribeUrl: string;
  /** The digest before this one may not have arrived: its changes are in here again. */
  repeatsLast: boolean;
}

/** The subject: the gravest change by name, so that the list of mails already tells something. */
export function subjectOf(titles: readonly string[], dossierTitle: string): string {
  const [first = "nothing changed", ...others] = titles;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return printable(`${printable(first, 110)}${more} · ${printable(dossierTitle, 60)}`, 200);
}
