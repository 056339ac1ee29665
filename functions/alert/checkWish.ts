import { Failure } from "../article/failure.ts";
import { checkUrl } from "../article/networkGuard.ts";
import type { Dossier } from "../position/dossier.ts";
import type { PostTarget } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import type { SubscriptionWish } from "./subscriptionWish.ts";

/** The address to post to. Throws `unprocessable` where the network guard would never let anybody call it, or where it is known to be dead. */
export function checkTarget(deps: AlertDeps, kind: PostTarget["kind"], given: string): URL {
  let url: URL;
  try {
    url = checkUrl(given, deps.guard);
  } catch (cause) {
    throw new Failure(
      "unprocessable",
      cause instanceof Failure ? `The target may not be called: ${cause.message}.` : "The target is no URL.",
      { cause },
    );
  }
  if (kind === "teams" && /(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com)$/.test(url.hostname)) {
    throw refused(
      "Office connectors no longer work: make a workflow in Teams (“When a Teams webhook request is received”) and give its URL.",
    );
  }
  return url;
}

/** Throws `unprocessable` where the filter names what the dossier does not have: it would match nothing, silently. */
export function checkFilter(wanted: SubscriptionWish["filter"], dossier: Dossier): void {
  const known = {
    parties: new Set(dossier.parties.map((p) => p.id)),
    provisions: new Set(dossier.provisions.map((p) => p.id)),
    issues: new Set(dossier.provisions.map((p) => p.issue)),
  };
  for (const list of ["parties", "provisions", "issues"] as const) {
    const stranger = wanted[list].find((id) => !known[list].has(id));
    if (stranger !== undefined) {
      throw refused(
        `filter.${list}: "${stranger}" is not in the dossier ${dossier.id}; it has ${[...known[list]].slice(0, 40).join(", ")}.`,
      );
    }
  }
}

export const refused = (message: string) => new Failure("unprocessable", message);
