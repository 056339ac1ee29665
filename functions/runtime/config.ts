/**
 * Everything that the code and the AWS stack must agree on: which functions exist, when they run, how much they take at once.
 * The stack is built from this file and the handlers are typed by it, so that neither can name what the other lacks.
 */

interface FunctionShape {
  description: string;
  /** Megabytes; CPU comes in proportion (1,769 MB is one vCPU). */
  memory: number;
  /** Seconds; a queue in front of the function hides a message for six times as long. */
  timeout: number;
}

export const functionShapes = {
  poll: { description: "Finds the articles that are due and sends them to be checked", memory: 512, timeout: 120 },
  ingest: { description: "Checks articles; stores a new version with its changes", memory: 512, timeout: 120 },
  assess: { description: "Folds new snapshots into the standings", memory: 1024, timeout: 120 },
  alert: { description: "Matches new changes with subscriptions", memory: 512, timeout: 120 },
  deliver: { description: "Sends webhooks, chat messages and mail; takes bounces and complaints", memory: 512, timeout: 120 },
  digest: { description: "Sends the digest mails of this hour", memory: 512, timeout: 300 },
  api: { description: "The change feed, the pages and the subscriptions", memory: 1024, timeout: 29 },
} as const satisfies Record<string, FunctionShape>;

export type FunctionName = keyof typeof functionShapes;
export const functionNames = Object.keys(functionShapes) as readonly FunctionName[];

/** Functions that the clock wakes, in minutes between two runs. `assess`, `alert` and `deliver` sweep up what a lost event left. */
export const schedules = {
  poll: { everyMinutes: 5 },
  assess: { everyMinutes: 5 },
  alert: { everyMinutes: 5 },
  deliver: { everyMinutes: 1 },
  digest: { everyMinutes: 15 },
} as const satisfies Partial<Record<FunctionName, { everyMinutes: number }>>;

export type ScheduledName = keyof typeof schedules;

interface QueueShape {
  consumer: FunctionName;
  /** FIFO keeps messages of one group in order and one at a time. */
  fifo: boolean;
  /** Messages that one call of the consumer gets at most. */
  batch: number;
  /** Calls of the consumer that run side by side at most. */
  concurrency: number;
  /** Tries before a message goes to the dead-letter queue. */
  tries: number;
  /** Minutes that the oldest message may wait before the alarm. */
  alarmAfterMinutes: number;
}

export const queues = {
  /** Articles to check. The group is the lane of the host, so that no two functions ever talk to one host at a time. */
  checks: { consumer: "ingest", fifo: true, batch: 1, concurrency: 2, tries: 4, alarmAfterMinutes: 60 },
  /** Subscriptions with a delivery that is due: a wake-up call, the delivery itself is a record in the table. */
  deliveries: { consumer: "deliver", fifo: false, batch: 10, concurrency: 10, tries: 4, alarmAfterMinutes: 30 },
  /** What the mail service says of a mail that it took: bounced, complained about. */
  mailNotices: { consumer: "deliver", fifo: false, batch: 10, concurrency: 2, tries: 6, alarmAfterMinutes: 360 },
} as const satisfies Record<string, QueueShape>;

export type QueueName = keyof typeof queues;

export const limits = {
  /**
   * Lanes that hosts are spread over; a host stays in its lane. Few lanes are cheap: a function is paid by the second, and the more hosts
   * it visits side by side, the less it waits. One lane is enough for some 100,000 articles.
   */
  checkLanes: 2,
  /** Articles in one message to `ingest`; hosts of one message are visited side by side, a host's articles one after another. */
  articlesPerMessage: 400,
  /** Least time between two requests to one host, unless its robots.txt asks for more. */
  hostGapMs: 1_000,
  /** A host that asks for a longer wait is left for the next round. */
  hostLongestWaitMs: 30_000,
  /** Stream records that one call gets; each is a wake-up call, the work is read from the table. */
  streamBatch: 100,
  /** Tries before a stream batch goes to the failure queue; bisected on the way. */
  streamTries: 5,
  /** Requests a second and burst that the HTTP API lets through. */
  apiRate: 100,
  apiBurst: 200,
} as const;

/** Product token of the User-Agent, by which robots.txt may name us. */
export const agentToken = "Redline";

/** Where metrics, logs and alarms of this product are found. */
export const service = "redline";
export const metricNamespace = "Redline";
