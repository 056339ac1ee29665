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

/**
 * Writes counts as one log line in CloudWatch's embedded metric format; zeros are left out.
 * Written here since it is one object; Powertools' metrics made the same line and took 8 kB of every start for it:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function countMetrics(counts: Partial<Record<MetricName, number>>): void {
  const counted = metricNames.filter((name) => (counts[name] ?? 0) > 0);
  if (counted.length === 0) return;
  const Metrics = counted.map((Name) => ({ Name, Unit: "Count" }));
  const CloudWatchMetrics = [{ Namespace: metricNamespace, Dimensions: [["service"]], Metrics }];
  const values = Object.fromEntries(counted.map((name) => [name, counts[name]]));
  process.stdout.write(`${JSON.stringify({ _aws: { Timestamp: Date.now(), CloudWatchMetrics }, service, ...values })}\n`);
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
