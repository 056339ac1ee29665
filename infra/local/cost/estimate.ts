import type { Dossier } from "../../../functions/position/dossier.ts";
import { functionShapes, limits, schedules } from "../../../functions/runtime/config.ts";
import { metricNames } from "../../../functions/runtime/metrics.ts";
import { checksAtOnce } from "../../../functions/watch/checkMany.ts";
import type { Measured } from "./measured.ts";
import { costOf, type PricedItem, type PriceTable } from "./prices.ts";

/** What is to be paid for. All figures are for one deployment. */
export interface Workload {
  /** Articles that are followed and not retired. */
  articles: number;
  /** Versions of articles stored a day: new articles and edits that change the text. */
  changesPerDay: number;
  subscribers: number;
  /** Sites that the articles stand on. */
  hosts: number;
  /** Requests to the API a day, followers aside. */
  requestsPerDay: number;
  /** Readers who always wait at the feed's end. */
  followers: number;
  intervals: Dossier["watch"]["intervals"];
}

export interface Line {
  service: string;
  item: PricedItem;
  /** Units in a month, before what is free. */
  units: number;
  usd: number;
}

const days = 30;
/** Seconds that a site takes to answer, as a rule. */
const answerSeconds = 0.3;
/** Share of a subscriber's filter: most people follow a few parties and provisions. */
const shareOfChanges = 0.1;
/** Alarms and metrics of the stack, log bytes of one call. */
export const stackAlarms = 34;
const metrics = metricNames.length;
const logBytesPerCall = 1_200;
/** AWS polls an idle queue with five long polls of 20 s side by side. */
const idleReceivesPerQueue = 5 * 3 * 60 * 24 * days;
const megabytesOfOneProcessor = 1_769;

/** Checks in the life of an article that does not change: what its intervals add up to. */
export function checksPerLife(intervals: Workload["intervals"]): number {
  return intervals.reduce(
    (sum, { withinHours, everyMinutes }, i) => sum + ((withinHours - (intervals[i - 1]?.withinHours ?? 0)) * 60) / everyMinutes,
    0,
  );
}

/** Checks in a month: each stored version begins the intervals anew, and an article that is followed lives through them once in their length. */
export function checksPerMonth({ articles, changesPerDay, intervals }: Workload): number {
  const lifeDays = Math.max(...intervals.map(({ withinHours }) => withinHours)) / 24;
  const begunPerMonth = Math.max((articles / lifeDays) * days, changesPerDay * days);
  return begunPerMonth * checksPerLife(intervals);
}

/**
 * Seconds that `ingest` is paid for one check. It works on several hosts side by side and on each host in turn: what counts is the wait for
 * the hosts' turns, shared by those it visits at once, or the processor where that is slower.
 */
export function secondsPerCheck(workload: Workload, measured: Measured): number {
  const processors = functionShapes.ingest.memory / megabytesOfOneProcessor;
  const busy = (measured.fetch.cpuMs + measured.unchangedCheck.cpuMs) / 1_000 / processors;
  const atOnce = Math.max(1, Math.min(checksAtOnce, workload.hosts / limits.checkLanes));
  return Math.max(busy, (limits.hostGapMs / 1_000 + answerSeconds) / atOnce);
}

/** The bill of a month, line by line, in the order of the services. */
export function estimate(workload: Workload, measured: Measured, prices: PriceTable): Line[] {
  const checks = checksPerMonth(workload);
  const versions = workload.changesPerDay * days;
  const changes = versions * measured.changesPerSnapshot;
  const deliveries = changes * workload.subscribers * shareOfChanges;
  const digests = workload.subscribers * days;
  const requests = workload.requestsPerDay * days + (workload.followers * 86_400 * days) / 20;
  const scheduled = Object.values(schedules).reduce((sum, { everyMinutes }) => sum + (days * 1_440) / everyMinutes, 0);
  const checkMessages = Math.max(
    checks / limits.articlesPerMessage,
    Math.min(checks, ((days * 1_440) / schedules.poll.everyMinutes) * limits.checkLanes),
  );
  const calls = scheduled + checkMessages + versions * 2 + deliveries / 10 + requests;
  const processorSeconds =
    (versions * measured.snapshot.cpuMs +
      changes * measured.changePlanned.cpuMs +
      deliveries * measured.delivery.cpuMs +
      requests * measured.feedPage.cpuMs) /
    1_000;
  const gbSeconds =
    checks * secondsPerCheck(workload, measured) * gb("ingest") +
    processorSeconds * (megabytesOfOneProcessor / 1_024) +
    deliveries * answerSeconds * gb("deliver") * 0.1 +
    workload.followers * 86_400 * days * gb("api") +
    scheduled * 0.1 * gb("assess");
  const stored =
    (workload.articles * measured.bytes.head +
      12 * (versions * measured.bytes.snapshot + changes * measured.bytes.change) +
      deliveries * measured.bytes.delivery) /
    1e9;
  const readUnits =
    headReadsPerMonth(workload) * measured.headRead.readUnits +
    checks * measured.unchangedCheck.readUnits +
    versions * measured.snapshot.readUnits +
    changes * measured.changePlanned.readUnits +
    deliveries * measured.delivery.readUnits +
    digests * measured.feedPage.readUnits +
    requests * measured.feedPage.readUnits;
  const writeUnits =
    versions * measured.snapshot.writeUnits +
    changes * measured.changePlanned.writeUnits +
    deliveries * measured.delivery.writeUnits +
    digests * 3;
  const line = (service: string, item: PricedItem, units: number): Line => ({ service, item, units, usd: costOf(prices, item, units) });
  return [
    line("DynamoDB", "dynamodb.read", readUnits),
    line("DynamoDB", "dynamodb.write", writeUnits),
    line("DynamoDB", "dynamodb.storage", stored),
    line("DynamoDB", "dynamodb.recovery", stored),
    line("Lambda", "lambda.time", gbSeconds),
    line("Lambda", "lambda.calls", calls),
    line("SQS", "sqs.fifo", checkMessages * 4 + idleReceivesPerQueue),
    line("SQS", "sqs.standard", deliveries * 0.3 + idleReceivesPerQueue * 2),
    line("Scheduler", "scheduler.calls", scheduled),
    line("API Gateway", "apigateway.requests", requests),
    line("SES", "ses.mails", digests),
    line("CloudWatch", "cloudwatch.logs", (calls * logBytesPerCall) / 1e9),
    line("CloudWatch", "cloudwatch.alarms", stackAlarms),
    line("CloudWatch", "cloudwatch.metrics", metrics),
    line("Secrets Manager", "secretsmanager.secrets", 1),
    line("Transfer", "transfer.out", (deliveries * 3_000 + checks * 800 + requests * 20_000) / 1e9),
  ];
}

/** Heads that polling reads in a month: those that changed within a day at every look, all that are followed once an hour. */
function headReadsPerMonth({ articles, changesPerDay, intervals }: Workload): number {
  const recentDays = Math.max(0, ...intervals.filter((i) => i.everyMinutes < 60).map((i) => i.withinHours)) / 24;
  const lifeDays = Math.max(...intervals.map((i) => i.withinHours)) / 24;
  const recent = Math.min(articles, Math.max(changesPerDay, articles / lifeDays) * recentDays);
  return days * (articles * 24 + recent * (1_440 / schedules.poll.everyMinutes));
}

function gb(name: keyof typeof functionShapes): number {
  return functionShapes[name].memory / 1_024;
}

/** What a million checks cost that find nothing, everything that they cause included, before what is free; by part. */
export function millionChecks(workload: Workload, measured: Measured, { prices }: PriceTable): Record<string, number> {
  const checks = checksPerMonth(workload);
  const usd = (item: PricedItem, units: number) => (units * prices[item].usd) / prices[item].per;
  return {
    "reading heads to find what is due": usd("dynamodb.read", (headReadsPerMonth(workload) / checks) * 1e6 * measured.headRead.readUnits),
    "reading the head of each": usd("dynamodb.read", 1e6 * measured.unchangedCheck.readUnits),
    writing: usd("dynamodb.write", 1e6 * measured.unchangedCheck.writeUnits),
    "function time": usd("lambda.time", 1e6 * secondsPerCheck(workload, measured) * gb("ingest")),
    "calls and queue": usd("lambda.calls", 1e6 / limits.articlesPerMessage) + usd("sqs.fifo", (1e6 / limits.articlesPerMessage) * 4),
  };
}

/** The same with one message, one call and one write for each check, every call waiting for its own answer. */
export function naiveMillion(measured: Measured, { prices }: PriceTable): number {
  const usd = (item: PricedItem, units: number) => (units * prices[item].usd) / prices[item].per;
  const seconds = answerSeconds + (measured.fetch.cpuMs + measured.unchangedCheck.cpuMs) / 1_000;
  return (
    usd("lambda.calls", 1e6) +
    usd("lambda.time", 1e6 * seconds) +
    usd("sqs.standard", 3e6) +
    usd("dynamodb.read", 1e6) +
    usd("dynamodb.write", 1e6)
  );
}
