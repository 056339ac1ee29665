import { Stack } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { ConfigurationSet, EmailIdentity, EmailSendingEvent, EventDestination, Identity, SuppressionReasons } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { StageConfig } from "../stageConfig.ts";
import { type Alarms, fiveMinutes } from "./alarms.ts";
import { DeadLetters, type GuardedQueue } from "./guardedQueue.ts";
import type { HandlerFunction } from "./handlerFunction.ts";

/** The sender's domain in SES. What bounces or is complained about comes back by two topics into one queue. */
export class MailService extends Construct {
  /** What the functions put into the From header; empty where this stage sends no mail. */
  readonly from: string;
  readonly configurationSetName: string;
  private readonly resources: string[] = [];

  constructor(scope: Construct, id: string, mail: StageConfig["mail"], notices: GuardedQueue, alarms: Alarms) {
    super(scope, id);
    this.from = mail ? `${mail.fromName} <${mail.from}>` : "";
    this.configurationSetName = "";
    if (!mail) return;

    const set = new ConfigurationSet(this, "ConfigurationSet", {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = set.configurationSetName;
    const identity = new EmailIdentity(this, "Sender", {
      identity: Identity.domain(mail.from.slice(mail.from.indexOf("@") + 1)),
      configurationSet: set,
    });
    this.resources.push(
      identity.emailIdentityArn,
      Stack.of(this).formatArn({ service: "ses", resource: "configuration-set", resourceName: set.configurationSetName }),
    );
    const lost = new DeadLetters(this, "Lost", "bounce and complaint notices on their way from SNS", alarms);
    for (const [name, event] of [
      ["Bounces", EmailSendingEvent.BOUNCE],
      ["Complaints", EmailSendingEvent.COMPLAINT],
    ] as const) {
      const topic = new Topic(this, name, { enforceSSL: true });
      topic.addSubscription(new SqsSubscription(notices.queue, { rawMessageDelivery: true, deadLetterQueue: lost.queue }));
      set.addEventDestination(`${name}ToTopic`, { destination: EventDestination.snsTopic(topic), events: [event] });
    }
    // Amazon puts an account under review at 5% bounces or 0.1% complaints; these say so while there is time.
    for (const [metricName, threshold] of [
      ["Reputation.BounceRate", 0.03],
      ["Reputation.ComplaintRate", 0.0005],
    ] as const) {
      alarms.add(
        this,
        metricName.replace("Reputation.", ""),
        {
          metric: new Metric({ namespace: "AWS/SES", metricName, period: fiveMinutes, statistic: "Average" }),
          threshold,
          periods: 3,
        },
        {
          means: `${metricName} is near the limit at which Amazon stops this account from sending mail.`,
          action: "find who put those addresses in, and pause their subscriptions.",
          runbook: "mail-reputation",
        },
      );
    }
  }

  letSend(handler: HandlerFunction): void {
    if (this.resources.length === 0) return;
    handler.function.addToRolePolicy(new PolicyStatement({ actions: ["ses:SendEmail"], resources: this.resources }));
  }
}
