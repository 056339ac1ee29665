import { Duration, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput, TimeWindow } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type ScheduledName, schedules } from "../../../functions/runtime/config.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Alarms } from "./alarms.ts";
import type { HandlerFunction } from "./handlerFunction.ts";

/** Wakes a function at the rhythm of the configuration, tells it for which time, and notices when it no longer runs. */
export class Clock extends Construct {
  constructor(scope: Construct, handler: HandlerFunction<ScheduledName>, failures: IQueue, alarms: Alarms) {
    super(scope, `${handler.name}Clock`);
    const every = Duration.minutes(schedules[handler.name].everyMinutes);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    });
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::<${handler.logicalId}.Arn>:*]`,
      "The versions of this one function, as grantInvoke has it.",
    );
    new Schedule(this, "Schedule", {
      description: `Redline: ${handler.name} every ${every.toMinutes()} min`,
      schedule: ScheduleExpression.rate(every),
      timeWindow: TimeWindow.off(),
      target: new LambdaInvoke(handler.function, {
        input: ScheduleTargetInput.fromObject({ scheduledFor: ContextAttribute.scheduledTime }),
        role,
        deadLetterQueue: failures,
        retryAttempts: 3,
        // A run that could not start before the next one is due would only do the next one's work twice.
        maxEventAge: every,
      }),
    });
    const watched = Duration.minutes(Math.max(15, every.toMinutes() * 3));
    alarms.add(
      this,
      "Silent",
      {
        metric: handler.function.metricInvocations({ period: watched, statistic: "Sum" }),
        threshold: 1,
        below: true,
        periods: 2,
        silenceIsTrouble: true,
      },
      {
        means: `${handler.name} has not run for ${watched.toMinutes() * 2} minutes. Silence of the feed means nothing until it runs again.`,
        action: "look whether the schedule is enabled and whether its role may invoke the function.",
        runbook: "a-schedule-is-silent",
      },
    );
  }
}
