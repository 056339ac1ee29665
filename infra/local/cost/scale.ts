import { limits, queues, schedules } from "../../../functions/runtime/config.ts";
import { headShards } from "../../../functions/store/keys.ts";
import { checksPerMonth, secondsPerCheck, type Workload } from "./estimate.ts";
import type { Measured } from "./measured.ts";

/** A limit of AWS or of the design, how much of it is used, and what is turned when it is met. */
export interface Limit {
  limit: string;
  /** 1 is the limit itself. */
  used: number;
  turn: string;
}

/** Of one partition, a second: docs.aws.amazon.com, "Burst and adaptive capacity"; new tables take 12,000 and 4,000 in all ("Warm throughput"). */
const partitionReads = 3_000;
const partitionWrites = 1_000;
/** Round trips to DynamoDB that one commit to a feed takes, in seconds: read the counter, write the transaction. */
const commitSeconds = 0.02;
/** An account's first quota of functions at once (a new account may begin with 10). */
const concurrency = 1_000;
/** Mails a second outside of the sandbox vary by account; 14 was long the first step. */
const mailsPerSecond = 14;
/** Changes come in bursts: the busiest minute of a day holds so many times its share. */
const burst = 20;

/** Every limit that grows with the workload, the one that is met first on top. */
export function limitsOf(workload: Workload, measured: Measured): Limit[] {
  const checksPerSecond = checksPerMonth(workload) / (30 * 86_400);
  const versionsPerSecond = (workload.changesPerDay / 86_400) * burst;
  const pollSeconds = schedules.poll.everyMinutes * 60;
  const all: Limit[] = [
    {
      limit: "time of the lanes to check what is due",
      used: (checksPerSecond * secondsPerCheck(workload, measured)) / limits.checkLanes,
      turn: "raise checkLanes and the concurrency of checks together",
    },
    {
      limit: "requests to one host, a gap apart",
      used: (checksPerSecond / workload.hosts) * (limits.hostGapMs / 1_000 + 0.3),
      turn: "lengthen the first intervals: the host sets this pace, not AWS",
    },
    {
      limit: "reads of one shard of heads in a whole look",
      used: ((workload.articles / headShards) * measured.headRead.readUnits) / (partitionReads * 60),
      turn: "raise headShards (a migration), or give each region of the news a dossier",
    },
    {
      limit: "commits to one dossier's feed",
      used: versionsPerSecond * 2 * commitSeconds,
      turn: "split the dossier's sources over two dossiers and read both feeds",
    },
    {
      limit: "writes of one dossier's counter",
      used: (versionsPerSecond * 2 * 2) / partitionWrites,
      turn: "split the dossier, as above",
    },
    {
      limit: "functions at once",
      used: (queues.checks.concurrency + queues.deliveries.concurrency + workload.followers + 5) / concurrency,
      turn: "ask for a higher quota; followers who wait each hold one",
    },
    {
      limit: "digest mails within the quarter of an hour after the full hour",
      used: workload.subscribers / 4 / (mailsPerSecond * 900),
      turn: "ask SES for a higher rate; the sweep sends the rest in the next quarters",
    },
    {
      limit: "time of one poll",
      used: (workload.articles * 0.00002) / pollSeconds,
      turn: "poll each dossier by a schedule of its own",
    },
  ];
  return all.sort((a, b) => b.used - a.used);
}
