import { Duration } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { functionShapes, type QueueName, queues } from "../../../functions/runtime/config.ts";
import { acknowledge } from "./acknowledge.ts";
import { type Alarms, fiveMinutes } from "./alarms.ts";
import type { HandlerFunction } from "./handlerFunction.ts";

/** A message waits out the consumer's whole timeout several times before another one may see it. */
const visibilityInTimeouts = 6;

/** A queue of the configuration with its dead-letter queue, its alarms and its consumer. */
export class GuardedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;
  private readonly shape: (typeof queues)[QueueName];

  constructor(scope: Construct, name: QueueName, alarms: Alarms) {
    super(scope, `${name}Queue`);
    this.shape = queues[name];
    this.deadLetters = new DeadLetters(this, "Dead", `messages of the queue "${name}"`, alarms, this.shape.fifo);
    this.queue = new Queue(this, "Queue", {
      ...queueProps(this.shape.fifo),
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(functionShapes[this.shape.consumer].timeout * visibilityInTimeouts),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: this.shape.tries },
    });
    alarms.add(
      this,
      "Stalled",
      {
        metric: this.queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes }),
        threshold: this.shape.alarmAfterMinutes * 60,
        periods: 2,
      },
      {
        means: `The queue "${name}" is not being worked off: its oldest message is over ${this.shape.alarmAfterMinutes} minutes old.`,
        action: `look at the errors and the concurrency of ${this.shape.consumer}.`,
        runbook: "a-queue-is-not-worked-off",
      },
    );
  }

  /** The handler reports the messages that failed; the others of the batch count as done. */
  feed(handler: HandlerFunction): void {
    handler.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: this.shape.batch,
        maxConcurrency: this.shape.concurrency,
        reportBatchItemFailures: true,
      }),
    );
  }
}

/** Where work ends that failed every time: kept for two weeks, and somebody is told. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, what: string, alarms: Alarms, fifo = false) {
    super(scope, id);
    this.queue = new Queue(this, "Letters", { ...queueProps(fifo), retentionPeriod: Duration.days(14) });
    acknowledge(this.queue, "AwsSolutions-SQS3", "It is a dead-letter queue itself: of a queue, a schedule, a topic or a stream.");
    alarms.add(
      this,
      "Filled",
      { metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: "Maximum" }), threshold: 1 },
      {
        means: `Work was given up: ${what} failed every time they were tried.`,
        action: "read one of them, repair the cause, and move them back.",
        runbook: "dead-letters",
      },
    );
  }
}

function queueProps(fifo: boolean): QueueProps {
  return { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...(fifo ? { fifo: true } : {}) };
}
