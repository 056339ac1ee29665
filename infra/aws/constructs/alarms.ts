import { Duration, Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

export interface AlarmText {
  /** What it means for the people who rely on the monitor. */
  means: string;
  /** The first thing to do. */
  action: string;
  /** Heading of docs/runbook.md as an anchor. */
  runbook: string;
}

interface Threshold {
  metric: IMetric;
  /** Alarm at this value and above, or below it with `below`. */
  threshold: number;
  below?: boolean;
  /** Periods in a row. */
  periods?: number;
  /** No data means trouble: for what must happen at all times. */
  silenceIsTrouble?: boolean;
}

/** The operators' topic and every alarm on it. An alarm cannot be made without saying what it means and what to do. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: Alarm[] = [];

  constructor(scope: Construct, id: string, operators: readonly string[]) {
    super(scope, id);
    this.topic = new Topic(this, "Operators", { displayName: "Redline alarms", enforceSSL: true });
    // The policy that asks for TLS takes the place of the default one, by which CloudWatch of this account could publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    for (const address of operators) this.topic.addSubscription(new EmailSubscription(address));
  }

  add(scope: Construct, id: string, when: Threshold, text: AlarmText): void {
    const alarm = new Alarm(scope, id, {
      metric: when.metric,
      threshold: when.threshold,
      comparisonOperator: when.below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: when.periods ?? 1,
      treatMissingData: when.silenceIsTrouble ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${text.means} What to do: ${text.action} Runbook: docs/runbook.md#${text.runbook}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.all.push(alarm);
  }
}

export const fiveMinutes = Duration.minutes(5);
