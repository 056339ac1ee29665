import { AlarmStatusWidget, Dashboard, GraphWidget, SingleValueWidget, TextWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { type Alarms, fiveMinutes } from "./alarms.ts";
import type { GuardedQueue } from "./guardedQueue.ts";
import type { HandlerFunction } from "./handlerFunction.ts";
import { own } from "./ownMetric.ts";

interface Shown {
  handlers: readonly HandlerFunction[];
  waiting: Readonly<Record<string, GuardedQueue>>;
  table: Table;
  alarms: Alarms;
}

/** One page that answers: does it run, what did it find, what waits, what does it cost. */
export class MonitorDashboard extends Construct {
  constructor(scope: Construct, id: string, { handlers, waiting, table, alarms }: Shown) {
    super(scope, id);
    const dashboard = new Dashboard(this, "Board");
    dashboard.addWidgets(
      new TextWidget({
        markdown: "# Redline\nEvery alarm says what it means and what to do; the whole of it is in docs/runbook.md.",
        width: 24,
        height: 2,
      }),
    );
    dashboard.addWidgets(new AlarmStatusWidget({ title: "Alarms", alarms: alarms.all, width: 24, height: 6 }));
    dashboard.addWidgets(
      new SingleValueWidget({ title: "Found", metrics: [own("Checks"), own("Snapshots"), own("Changes")], width: 8 }),
      new SingleValueWidget({ title: "Told", metrics: [own("DeliveriesSent"), own("DeliveriesFailed"), own("DigestsSent")], width: 8 }),
      new SingleValueWidget({ title: "Trouble", metrics: [own("UnhealthyChecks"), own("SweptUp"), own("SetAside")], width: 8 }),
    );
    dashboard.addWidgets(
      new GraphWidget({
        title: "Errors",
        left: handlers.map((h) => h.function.metricErrors({ period: fiveMinutes, label: h.name })),
        width: 12,
      }),
      new GraphWidget({
        title: "Duration, p95",
        left: handlers.map((h) => h.function.metricDuration({ period: fiveMinutes, statistic: "p95", label: h.name })),
        width: 12,
      }),
    );
    dashboard.addWidgets(
      new GraphWidget({
        title: "Waiting in queues",
        left: Object.entries(waiting).map(([label, { queue }]) =>
          queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, label }),
        ),
        width: 12,
      }),
      new GraphWidget({
        title: "Table: capacity units",
        left: [
          table.metricConsumedReadCapacityUnits({ period: fiveMinutes }),
          table.metricConsumedWriteCapacityUnits({ period: fiveMinutes }),
        ],
        width: 12,
      }),
    );
  }
}
