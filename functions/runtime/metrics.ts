import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Checked } from "../watch/checkArticle.ts";
import { metricNamespace, service } from "./config.ts";

/** What the monitor counts. The dashboard shows these and no others. */
export const metricNames = [
  "Checks",
  "UnhealthyChecks",
  "Snapshots",
  "Changes",
  "DeliveriesSent",
  "DeliveriesFailed",
  "DigestsSent",
  /** Work that a sweep found because the event that should have started it was lost. */
  "SweptUp",
  /** Dead letters in the table, as each sweep finds them: work that waits for a person. */
  "SetAside",
] as const;
export type MetricName = (typeof metricNames)[number];

/** Writes counts as one log line in CloudWatch's embedded metric format; zeros are left out. */
export function countMetrics(counts: Partial<Record<MetricName, number>>): void {
  const metrics = new Metrics({ namespace: metricNamespace, serviceName: service });
  for (const name of metricNames) {
    const count = counts[name] ?? 0;
    if (count > 0) metrics.addMetric(name, MetricUnit.Count, count);
  }
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}

/** Counts what a round of checks came to. */
export function countChecks(done: readonly { checked: Checked }[]): void {
  const outcomes = done.map(({ checked }) => checked);
  countMetrics({
    Checks: outcomes.length,
    UnhealthyChecks: outcomes.filter((o) => "health" in o && o.health.status !== "ok" && o.health.status !== "not_modified").length,
    Snapshots: outcomes.filter((o) => o.outcome === "stored").length,
    Changes: outcomes.reduce((sum, o) => sum + ("changes" in o ? o.changes.length : 0), 0),
  });
}
