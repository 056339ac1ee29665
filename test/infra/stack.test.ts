import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionNames, functionShapes } from "../../functions/runtime/config.ts";
import { stackAlarms } from "../../infra/local/cost/estimate.ts";
import { at, exampleStage, isObject, type Resource, references, synthesise } from "./synthesised.ts";

const stack = synthesise();
const functions = stack.ofType("AWS::Lambda::Function");
const queues = stack.ofType("AWS::SQS::Queue");
const alarms = stack.ofType("AWS::CloudWatch::Alarm");
const mappings = stack.ofType("AWS::Lambda::EventSourceMapping");

/** Logical ids of queues that take what others gave up. */
const deadLetterQueues = new Set([
  ...queues.flatMap((queue) => references(at(queue, "Properties.RedrivePolicy.deadLetterTargetArn"))),
  ...stack.ofType("AWS::Scheduler::Schedule").flatMap((s) => references(at(s, "Properties.Target.DeadLetterConfig.Arn"))),
  ...stack.ofType("AWS::SNS::Subscription").flatMap((s) => references(at(s, "Properties.RedrivePolicy.deadLetterTargetArn"))),
]);

const isWatched = (metric: string, queue: string) =>
  alarms.some(
    (alarm) => at(alarm, "Properties.MetricName") === metric && references(at(alarm, "Properties.Dimensions")).includes(`${queue}`),
  );

describe("entry points", () => {
  it("are exactly the files of functions/", () => {
    const files = readdirSync("functions").filter((file) => file.endsWith(".ts"));

    expect(files.sort()).toEqual(functionNames.map((name) => `${name}.ts`).sort());
  });

  it.each(functionNames)("%s has at most 40 lines", (name) => {
    expect(readFileSync(`functions/${name}.ts`, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  });

  it("are the functions of the stack, with the timeout and the memory of the configuration", () => {
    const built = functions.map((f) => ({
      description: at(f, "Properties.Description"),
      memory: at(f, "Properties.MemorySize"),
      timeout: at(f, "Properties.Timeout"),
    }));

    expect(built).toEqual(expect.arrayContaining(Object.values(functionShapes)));
    expect(built).toHaveLength(functionNames.length);
  });
});

describe.each(functions)("function $id", (f) => {
  it("runs on Node 24 on ARM", () => {
    expect([at(f, "Properties.Runtime"), at(f, "Properties.Architectures")]).toEqual(["nodejs24.x", ["arm64"]]);
  });

  it("keeps its log for a stated time", () => {
    const [logGroup] = references(at(f, "Properties.LoggingConfig.LogGroup"));

    expect(at(named(logGroup), "Properties.RetentionInDays")).toBe(exampleStage.logRetentionDays);
  });

  it("raises an alarm when it keeps failing", () => {
    expect(isWatched("Errors", f.id)).toBe(true);
  });

  it("puts an asynchronous call that failed every time with the dead letters", () => {
    const config = stack.ofType("AWS::Lambda::EventInvokeConfig").find((c) => references(at(c, "Properties.FunctionName")).includes(f.id));

    expect(
      config && references(at(config, "Properties.DestinationConfig.OnFailure.Destination")).every((q) => deadLetterQueues.has(q)),
    ).toBe(true);
  });
});

describe.each(queues)("queue $id", (queue) => {
  it("has a dead-letter queue or is one", () => {
    expect(deadLetterQueues.has(queue.id) || at(queue, "Properties.RedrivePolicy.maxReceiveCount") !== undefined).toBe(true);
  });

  it("raises an alarm when work is given up or not worked off", () => {
    const metric = deadLetterQueues.has(queue.id) ? "ApproximateNumberOfMessagesVisible" : "ApproximateAgeOfOldestMessage";

    expect(isWatched(metric, queue.id)).toBe(true);
  });

  it("is encrypted and lets nobody in without TLS", () => {
    const policy = stack.ofType("AWS::SQS::QueuePolicy").find((p) => references(at(p, "Properties.Queues")).includes(queue.id));

    expect(at(queue, "Properties.SqsManagedSseEnabled")).toBe(true);
    expect(JSON.stringify(policy?.raw)).toContain('"aws:SecureTransport":"false"');
  });
});

describe.each(mappings.filter((m) => at(m, "Properties.ScalingConfig") !== undefined))("consumer of a queue $id", (mapping) => {
  const consumer = named(references(at(mapping, "Properties.FunctionName"))[0]);
  const source = named(references(at(mapping, "Properties.EventSourceArn"))[0]);

  it("reports the messages that failed, and runs a limited number of times side by side", () => {
    expect(at(mapping, "Properties.FunctionResponseTypes")).toEqual(["ReportBatchItemFailures"]);
    expect(at(mapping, "Properties.ScalingConfig.MaximumConcurrency")).toBeGreaterThanOrEqual(2);
  });

  it("hides a message for six times its timeout", () => {
    expect(Number(at(source, "Properties.VisibilityTimeout"))).toBeGreaterThanOrEqual(6 * Number(at(consumer, "Properties.Timeout")));
  });
});

describe.each(mappings.filter((m) => at(m, "Properties.StartingPosition") !== undefined))("consumer of the stream $id", (mapping) => {
  it("bisects a failing batch, gives up after a few tries, and keeps what it gave up", () => {
    expect(at(mapping, "Properties.BisectBatchOnFunctionError")).toBe(true);
    expect(at(mapping, "Properties.MaximumRetryAttempts")).toBeLessThanOrEqual(10);
    expect(references(at(mapping, "Properties.DestinationConfig.OnFailure.Destination")).every((q) => deadLetterQueues.has(q))).toBe(true);
  });

  it("is woken by new items of one kind alone", () => {
    const [filter] = [at(mapping, "Properties.FilterCriteria.Filters")].flat();

    expect(JSON.parse(String(isObject(filter) ? filter.Pattern : "{}"))).toEqual({
      eventName: ["INSERT"],
      dynamodb: { Keys: { pk: { S: [{ prefix: expect.stringMatching(/^(OUTBOX|FEED)#$/) }] } } },
    });
  });
});

describe("table", () => {
  const [table] = stack.ofType("AWS::DynamoDB::Table");
  if (!table) throw new Error("There is no table in the template.");

  it("survives the removal of the stack", () => {
    expect([at(table, "DeletionPolicy"), at(table, "UpdateReplacePolicy"), at(table, "Properties.DeletionProtectionEnabled")]).toEqual([
      "Retain",
      "Retain",
      true,
    ]);
  });

  it("can be taken back to any second", () => {
    expect(at(table, "Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled")).toBe(true);
  });

  it("is paid by request and forgets what has expired", () => {
    expect([at(table, "Properties.BillingMode"), at(table, "Properties.TimeToLiveSpecification")]).toEqual([
      "PAY_PER_REQUEST",
      { AttributeName: "expires", Enabled: true },
    ]);
  });
});

describe("alarms", () => {
  const headings = [...readFileSync("docs/runbook.md", "utf8").matchAll(/^##+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-"),
  );

  it.each(alarms)("$id says what to do, and its chapter of the runbook exists", (alarm) => {
    const description = String(at(alarm, "Properties.AlarmDescription"));

    expect(description).toContain("What to do:");
    expect(headings).toContain(description.split("docs/runbook.md#")[1]);
  });

  it("reach the operators, when they begin and when they end", () => {
    for (const alarm of alarms) {
      expect(at(alarm, "Properties.AlarmActions")).toHaveLength(1);
      expect(at(alarm, "Properties.OKActions")).toHaveLength(1);
    }
  });

  it("may be published by CloudWatch", () => {
    const [topic] = references(at(alarms[0] ?? named(""), "Properties.AlarmActions"));
    const policy = stack.ofType("AWS::SNS::TopicPolicy").find((p) => references(at(p, "Properties.Topics")).includes(topic ?? ""));

    expect(at(policy ?? named(""), "Properties.PolicyDocument.Statement")).toContainEqual(
      expect.objectContaining({ Effect: "Allow", Action: "sns:Publish", Principal: { Service: "cloudwatch.amazonaws.com" } }),
    );
  });

  it("are as many as `redline cost` reckons with", () => {
    expect(alarms).toHaveLength(stackAlarms);
  });

  it("notice a function that the clock no longer wakes", () => {
    const silent = alarms.filter(
      (a) => at(a, "Properties.MetricName") === "Invocations" && at(a, "Properties.TreatMissingData") === "breaching",
    );

    expect(silent).toHaveLength(stack.ofType("AWS::Scheduler::Schedule").length);
  });
});

it("warns before the budget is used up", () => {
  const [budget] = stack.ofType("AWS::Budgets::Budget");

  expect(budget && at(budget, "Properties.Budget.BudgetLimit")).toEqual({ Amount: 30, Unit: "USD" });
});

it("sends mail only from the sender's domain, and hears what bounced and who complained", () => {
  const events = stack
    .ofType("AWS::SES::ConfigurationSetEventDestination")
    .map((d) => at(d, "Properties.EventDestination.MatchingEventTypes"));

  expect(events).toEqual([["bounce"], ["complaint"]]);
});

function named(id: string | undefined): Resource {
  const resource = stack.all.find((r) => r.id === id);
  if (!resource) throw new Error(`The template has no ${id}.`);
  return resource;
}
