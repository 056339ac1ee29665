import type { Change } from "../change/change.ts";
import { hasNoSubject, issueOf, type Names, shownPosition } from "../change/wording.ts";
import type { Verdict } from "../store/decisions.ts";
import type { Filter, Subscription } from "../store/subscriptions.ts";

/** A condition of the filter that a change does not meet. */
type Unmet = Extract<Verdict, "cause" | "kind" | "direction" | "party" | "provision" | "outlet" | "severity" | "origins" | "agreement">;

/** What is decided for one change and one subscription: sent (at once or with the digest), or the first condition that stood against it. */
export function decide(subscription: Subscription, change: Change, names: Names): Verdict {
  const { status, target } = subscription;
  if (status.state !== "active") return status.state;
  if (change.at < subscription.since) return "since";
  return unmet(subscription.filter, change, names) ?? (target.kind === "email" ? "digest" : "deliver");
}

/** The first condition of the filter that the change does not meet; null where it meets all. */
export function unmet(filter: Filter, change: Change, names: Names): Unmet | null {
  if (!filter.causes.includes(change.cause)) return "cause";
  if (!allows(filter.kinds, change.kind)) return "kind";
  if (filter.directions.length > 0 && !("direction" in change && filter.directions.includes(change.direction))) return "direction";
  const subject = unmetSubject(filter, change, names);
  if (subject !== null) return subject;
  const { outlet } = change.level === "article" ? change.article : change.trigger.article;
  if (!allows(filter.outlets, outlet)) return "outlet";
  if (change.severity.score < filter.minSeverity) return "severity";
  if ((change.level === "standing" ? change.origins : 1) < filter.minOrigins) return "origins";
  return filter.coders === "agreed" && !isAgreed(change) ? "agreement" : null;
}

/** Both coders found it or a person settled it; or one codes alone, so that there is nothing to agree on. */
function isAgreed(change: Change): boolean {
  const coders = shownPosition(change)?.coders;
  return coders === undefined || coders.length > 1 || coders.includes("person");
}

/**
 * A change without a subject of its own (a headline, an article taken down) passes a filter on parties or provisions only where its
 * kind was asked for by name; a correction note passes by what it corrects, too.
 */
function unmetSubject(filter: Filter, change: Change, names: Names): "party" | "provision" | null {
  const subjects = hasNoSubject(change) ? (change.kind === "correction_noted" ? change.corrects : []) : [change];
  const restricted = filter.parties.length + filter.provisions.length + filter.issues.length > 0;
  if (!restricted || (hasNoSubject(change) && filter.kinds.includes(change.kind))) return null;
  if (!subjects.some(({ party }) => allows(filter.parties, party))) return filter.parties.length > 0 ? "party" : "provision";
  const fits = ({ party, provision }: { party: string; provision: string }) =>
    allows(filter.parties, party) && provisionFits(filter, provision, names);
  return subjects.some(fits) ? null : "provision";
}

function provisionFits(filter: Filter, provision: string, names: Names): boolean {
  if (filter.provisions.length + filter.issues.length === 0) return true;
  return filter.provisions.includes(provision) || filter.issues.includes(issueOf(names, provision) ?? "");
}

const allows = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);

/** A sentence for "why was I not alerted?". The values are those of the filter as it is now. */
export function reasonInWords(verdict: Verdict, filter: Filter, change: Change): string {
  switch (verdict) {
    case "paused":
    case "disabled":
    case "unsubscribed":
      return `The subscription was ${verdict} when the change came.`;
    case "unconfirmed":
      return "The address had not been confirmed when the change came.";
    case "since":
      return "The change is older than the subscription, or than its last resumption.";
    case "cause":
      return `Filtered by cause: this is ${change.cause}, and the filter takes ${filter.causes.join(", ")}.`;
    case "kind":
      return `Filtered by kind: this is ${change.kind}, and the filter takes ${filter.kinds.join(", ")}.`;
    case "direction":
      return `Filtered by direction: the filter takes ${filter.directions.join(", ")}.`;
    case "party":
      return `Filtered by party: the filter takes ${filter.parties.join(", ")}.`;
    case "provision":
      return `Filtered by provision: the filter takes ${[...filter.provisions, ...filter.issues].join(", ")}.`;
    case "outlet":
      return `Filtered by outlet: the filter takes ${filter.outlets.join(", ")}.`;
    case "severity":
      return `Filtered by severity: this has ${change.severity.score.toFixed(2)}, and the filter asks for ${filter.minSeverity} at least.`;
    case "origins":
      return `Filtered by origins: the filter asks for ${filter.minOrigins} independent origins at least.`;
    case "agreement":
      return "Filtered by agreement: one coder alone found this, and the filter takes what both found or a person settled.";
    case "deliver":
      return "Matched: a delivery was planned.";
    case "digest":
      return "Matched: it goes into the digest.";
  }
}
