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
