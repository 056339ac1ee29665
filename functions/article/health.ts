import * as z from "zod/mini";

/** What a fetch of an article turned out to be. Only `ok` becomes a snapshot. */
export const healthStatus = z.enum([
  "ok",
  "not_modified",
  "consent_wall",
  "paywall",
  "blocked",
  "truncated",
  "redirected_home",
  "gone",
  "not_an_article",
  "other_language",
  "error",
]);
export type HealthStatus = z.infer<typeof healthStatus>;

/** The status with its reason, one line for a person. */
export interface Health {
  status: HealthStatus;
  reason: string;
}

export const ill = (status: HealthStatus, reason: string): Health => ({ status, reason });

/** What the status of an answer says alone; `null` where the page has to be looked at. */
export function healthByStatus(status: number): Health | null {
  if (status === 200 || status === 203) return null;
  if (status === 304) return ill("not_modified", "unchanged since the last visit (304)");
  if (status === 404 || status === 410) return ill("gone", `the page is not there (${status})`);
  if (status === 401 || status === 402) return ill("paywall", `the outlet wants a login or payment (${status})`);
  if (status === 403 || status === 429 || status === 451) return ill("blocked", `the outlet refuses us (${status})`);
  if (status === 503) return ill("error", "the outlet cannot answer now (503)");
  return ill("error", `the outlet answers with ${status}`);
}
