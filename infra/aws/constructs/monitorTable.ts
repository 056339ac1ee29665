import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, Operation, StreamViewType, Table } from "aws-cdk-lib/aws-dynamodb";
import { Grant } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { limits } from "../../../functions/runtime/config.ts";
import { tableDeclaration } from "../../../functions/store/tableDeclaration.ts";
import { acknowledge } from "./acknowledge.ts";
import { type Alarms, fiveMinutes } from "./alarms.ts";
import type { HandlerFunction } from "./handlerFunction.ts";

/** Calls of the table that a function may make. There is no `Scan`: no path of the product reads the whole table. */
const reading = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"];
const writing = [
  "dynamodb:PutItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
  "dynamodb:ConditionCheckItem",
];

/** The one table, as declared in functions/store, with what only AWS can give it: recovery, protection, alarms. */
export class MonitorTable extends Construct {
  readonly table: Table;
  private readonly streamArn: string;

  constructor(scope: Construct, id: string, alarms: Alarms) {
    super(scope, id);
    this.table = new Table(this, "Items", {
      partitionKey: { name: tableDeclaration.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableDeclaration.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: tableDeclaration.timeToLive,
      stream: StreamViewType[tableDeclaration.stream],
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: tableDeclaration.recentIndex.name,
      partitionKey: { name: tableDeclaration.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableDeclaration.recentIndex.sortKey, type: AttributeType.STRING },
    });
    if (this.table.tableStreamArn === undefined) throw new Error("The table has been declared without a stream.");
    this.streamArn = this.table.tableStreamArn;
    alarms.add(
      this,
      "Throttled",
      {
        metric: this.table.metricThrottledRequestsForOperations({
          operations: [Operation.TRANSACT_WRITE_ITEMS, Operation.QUERY, Operation.GET_ITEM, Operation.PUT_ITEM],
          period: fiveMinutes,
        }),
        threshold: 10,
        periods: 2,
      },
      {
        means: "The table is throttled: one partition takes more than it can, most likely the counter of a very busy dossier.",
        action: "find the dossier whose feed grows fastest, and split it or slow its sources down.",
        runbook: "the-table-is-throttled",
      },
    );
  }

  letReadAndWrite(handler: HandlerFunction): void {
    // Not `table.grant`, which adds every index by a wildcard.
    Grant.addToPrincipal({ grantee: handler.function, actions: [...reading, ...writing], resourceArns: [this.table.tableArn] });
  }

  letReadRecent(handler: HandlerFunction): void {
    const index = `${this.table.tableArn}/index/${tableDeclaration.recentIndex.name}`;
    Grant.addToPrincipal({ grantee: handler.function, actions: ["dynamodb:Query"], resourceArns: [index] });
  }

  /** For the migrations, of which some read the whole table once. */
  letReadAll(handler: HandlerFunction<"poll">): void {
    Grant.addToPrincipal({ grantee: handler.function, actions: ["dynamodb:Scan"], resourceArns: [this.table.tableArn] });
  }

  /** Calls the handler for new items whose partition key begins with `prefix`: neither edits nor what TTL removes wakes it. */
  wake(handler: HandlerFunction, prefix: string, failures: IQueue, alarms: Alarms): void {
    this.table.grantStreamRead(handler.function);
    acknowledge(
      handler,
      "AwsSolutions-IAM5[Resource::*]",
      "dynamodb:ListStreams knows no resources; reading is bound to this table's stream.",
    );
    handler.function.addEventSourceMapping("Stream", {
      eventSourceArn: this.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: limits.streamBatch,
      retryAttempts: limits.streamTries,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(failures),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual("INSERT"),
          dynamodb: { Keys: { [tableDeclaration.partitionKey]: { S: FilterRule.beginsWith(prefix) } } },
        }),
      ],
    });
    alarms.add(
      this,
      `${handler.name}Late`,
      {
        metric: handler.function.metric("IteratorAge", { period: fiveMinutes, statistic: "Maximum" }),
        threshold: 30 * 60_000,
        periods: 2,
      },
      {
        means: `${handler.name} is more than 30 minutes behind the table's stream: changes are stored, but reach nobody.`,
        action: `look at the errors of ${handler.name}; the sweep catches up once it runs.`,
        runbook: "a-stream-is-late",
      },
    );
  }
}
