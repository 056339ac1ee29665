import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { metricNamespace, service } from "../../../functions/runtime/config.ts";
import type { MetricName } from "../../../functions/runtime/metrics.ts";
import { fiveMinutes } from "./alarms.ts";

/** One of the metrics that the functions write themselves, summed over five minutes. */
export function own(metricName: MetricName): Metric {
  return new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { service },
    period: fiveMinutes,
    statistic: "Sum",
    label: metricName,
  });
}
