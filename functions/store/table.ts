import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Failure } from "../article/failure.ts";
import { countCapacity, type OnCapacity } from "./capacity.ts";
import { explainErrors } from "./storeErrors.ts";
import { tableDeclaration } from "./tableDeclaration.ts";

/** Where everything is kept. Every store function takes it first. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

export interface TableConfig {
  name: string;
  /** A DynamoDB of one's own: `http://…` is taken for an emulator (any credentials do), `https://…` for AWS. Absent: AWS as the environment says. */
  endpoint?: string | undefined;
  region?: string | undefined;
  /** What error messages call it; the endpoint unless told. */
  place?: string | undefined;
  /** Told the consumed capacity of every call. */
  onCapacity?: OnCapacity | undefined;
}

/** An emulator wants requests to be signed and does not check by whom: signing them in earnest is a third of the time of a call. */
const sealed = (region: string) =>
  ({
    async sign(request) {
      request.headers["x-amz-date"] = "20200101T000000Z";
      request.headers.authorization = `AWS4-HMAC-SHA256 Credential=local/20200101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=none`;
      return request;
    },
  }) satisfies DynamoDBClientConfig["signer"];

/**
 * Opens the table; no call is made yet. Calls give up after 2 s without a connection or 10 s without an answer and are tried four times.
 * `closeTable` ends its connections. Throws `Failure` `usage` where the endpoint is no address.
 */
export function openTable(config: TableConfig): Table {
  if (config.endpoint !== undefined && !/^https?:$/.test(URL.parse(config.endpoint)?.protocol ?? "")) {
    throw new Failure("usage", `The DynamoDB endpoint "${config.endpoint}" is no http or https address.`);
  }
  const emulator = config.endpoint?.startsWith("http://") ?? false;
  const region = config.region ?? (emulator ? "local" : undefined);
  const client = new DynamoDBClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
    ...(region === undefined ? {} : { region }),
    ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint }),
    ...(emulator ? { credentials: { accessKeyId: "local", secretAccessKey: "local" }, signer: sealed(region ?? "local") } : {}),
  });
  // It copies every question and answer for a log that nobody keeps, a twentieth of the time of a call.
  client.middlewareStack.remove("loggerMiddleware");
  // Nobody on this machine counts which clients ask.
  if (emulator) client.middlewareStack.remove("getUserAgentMiddleware");
  explainErrors(client, config.place ?? config.endpoint ?? "AWS");
  if (config.onCapacity) countCapacity(client, config.onCapacity);
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), name: config.name };
}

export function closeTable(table: Table): void {
  table.client.destroy();
}

/**
 * Creates the table as declared and waits until it can be used. May be run again after any failure; what the table holds stays.
 * `stream: false` leaves out the stream, also of a table that has one: on one machine nobody reads it, and every record that the emulator keeps makes its next
 * write slower.
 */
export async function createTable(table: Table, { stream: wantsStream = true } = {}): Promise<void> {
  const { partitionKey, sortKey, timeToLive, stream, recentIndex } = tableDeclaration;
  try {
    await table.client.send(
      new CreateTableCommand({
        TableName: table.name,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [
          { AttributeName: partitionKey, AttributeType: "S" },
          { AttributeName: sortKey, AttributeType: "S" },
          { AttributeName: recentIndex.sortKey, AttributeType: "S" },
        ],
        KeySchema: [
          { AttributeName: partitionKey, KeyType: "HASH" },
          { AttributeName: sortKey, KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: recentIndex.name,
            KeySchema: [
              { AttributeName: partitionKey, KeyType: "HASH" },
              { AttributeName: recentIndex.sortKey, KeyType: "RANGE" },
            ],
            Projection: { ProjectionType: "ALL" },
          },
        ],
        StreamSpecification: wantsStream ? { StreamEnabled: true, StreamViewType: stream } : { StreamEnabled: false },
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === "ResourceInUseException")) throw error;
  }
  await waitUntilTableExists({ client: table.client, maxWaitTime: 120, minDelay: 0.05, maxDelay: 5 }, { TableName: table.name });
  if (!wantsStream) await endStream(table);
  const { TimeToLiveDescription } = await table.client.send(new DescribeTimeToLiveCommand({ TableName: table.name }));
  if (TimeToLiveDescription?.AttributeName === timeToLive) return;
  const TimeToLiveSpecification = { Enabled: true, AttributeName: timeToLive };
  await table.client.send(new UpdateTimeToLiveCommand({ TableName: table.name, TimeToLiveSpecification }));
}

async function endStream({ client, name }: Table): Promise<void> {
  const { Table: described } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!described?.StreamSpecification?.StreamEnabled) return;
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: { StreamEnabled: false } }));
}
