import type { Instant } from "../article/article.ts";
import type { Health } from "../article/health.ts";
import type { ArticleHead } from "../store/heads.ts";

type Known = Pick<ArticleHead, "fingerprint" | "snapshots" | "health" | "pending">;

/**
 * What a check calls for. `nothing`: no write at all. `store`: the text becomes a snapshot. `note`: the head's health turns.
 * `remove`: the article is gone for good. `pass_over`: a URL that is not worth following, for so many days.
 */
export type Decision =
  | { act: "nothing" }
  | { act: "store" }
  | { act: "note"; health: ArticleHead["health"]; pending: ArticleHead["pending"] }
  | { act: "remove"; health: ArticleHead["health"] }
  | { act: "pass_over"; days: number };

/** How far apart two looks must lie that confirm one another, in milliseconds. */
const confirmAfter = { gone: 24 * 3_600_000, truncated: 5 * 60_000, truncatedAnyhow: 24 * 3_600_000 } as const;

/** Days for which a URL that was never followed and shows this is not looked at again. */
const passedOverFor: Partial<Record<Health["status"], number>> = { not_an_article: 1, redirected_home: 1, gone: 1, other_language: 30 };

/**
 * Decides on one check. `head` is what is stored, `null` for a URL that is new; `fingerprint` is that of the text that was taken,
 * `null` where there was none.
 */
export function decideCheck(head: Known | null, health: Health, fingerprint: string | null, now: Instant): Decision {
  const turned = { ...health, since: now };
  if (head === null) {
    const days = passedOverFor[health.status];
    if (health.status === "ok") return { act: "store" };
    return days === undefined ? { act: "note", health: turned, pending: null } : { act: "pass_over", days };
  }
  switch (health.status) {
    case "ok":
      return fingerprint === head.fingerprint ? recovered(head, turned) : { act: "store" };
    case "not_modified":
      return recovered(head, { status: "ok", reason: "a whole article", since: now });
    case "truncated":
      return truncated(head, turned, fingerprint);
    case "gone":
      return gone(head, turned);
    default:
      return head.health.status === health.status ? { act: "nothing" } : { act: "note", health: turned, pending: head.pending };
  }
}

function recovered(head: Known, health: ArticleHead["health"]): Decision {
  if (head.health.status === "ok" && head.pending === null) return { act: "nothing" };
  return { act: "note", health, pending: null };
}

/** A text that collapsed is believed when a second fetch shows the same one, or when a day has passed and it is still short. */
function truncated(head: Known, health: ArticleHead["health"], fingerprint: string | null): Decision {
  const pending = head.pending?.status === "truncated" ? head.pending : null;
  const age = pending === null ? 0 : Date.parse(health.since) - Date.parse(pending.since);
  const agrees = pending !== null && pending.fingerprint === fingerprint;
  if (pending !== null && ((agrees && age >= confirmAfter.truncated) || age >= confirmAfter.truncatedAnyhow)) return { act: "store" };
  if (agrees) return { act: "nothing" };
  const since = head.health.status === "truncated" ? head.health.since : health.since;
  return {
    act: "note",
    health: { ...health, since },
    pending: { status: "truncated", fingerprint, since: pending?.since ?? health.since },
  };
}

/** 404 or 410 twice, a day apart. An article of which nothing is stored has nothing to be removed from. */
function gone(head: Known, health: ArticleHead["health"]): Decision {
  const pending = head.pending?.status === "gone" ? head.pending : null;
  if (pending === null) return { act: "note", health, pending: { status: "gone", fingerprint: null, since: health.since } };
  if (Date.parse(health.since) - Date.parse(pending.since) < confirmAfter.gone) return { act: "nothing" };
  return head.snapshots > 0 ? { act: "remove", health } : { act: "note", health, pending: null };
}
