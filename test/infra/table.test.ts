import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { openTable } from "../../functions/store/table.ts";
import { startEmulator, streamedTable } from "../store/emulator.ts";
import { at, synthesise } from "./synthesised.ts";

const declared = z.object({
  AttributeDefinitions: z.array(z.custom<AttributeDefinition>()),
  KeySchema: z.array(z.custom<KeySchemaElement>()),
  BillingMode: z.literal("PAY_PER_REQUEST"),
  GlobalSecondaryIndexes: z.array(z.custom<GlobalSecondaryIndex>()),
  StreamSpecification: z.object({ StreamViewType: z.literal("NEW_AND_OLD_IMAGES") }),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }),
});

it("the table of the template equals the one that the local machine creates", async () => {
  const local = await streamedTable();
  const { endpoint } = await startEmulator();
  const fromTemplate = openTable({ name: `${local.name}-template`, endpoint });
  const [resource] = synthesise().ofType("AWS::DynamoDB::Table");
  const { TimeToLiveSpecification, StreamSpecification, ...create } = declared.parse(resource && at(resource, "Properties"));

  await fromTemplate.client.send(
    new CreateTableCommand({
      TableName: fromTemplate.name,
      ...create,
      StreamSpecification: { StreamEnabled: true, ...StreamSpecification },
    }),
  );
  await fromTemplate.client.send(new UpdateTimeToLiveCommand({ TableName: fromTemplate.name, TimeToLiveSpecification }));

  expect(await described(fromTemplate.client, fromTemplate.name)).toEqual(await described(local.client, local.name));
});

/** What makes a table what it is, without its name, its age and its contents. */
async function described(client: Pick<DynamoDBClient, "send">, TableName: string) {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  const {
    AttributeDefinitions = [],
    KeySchema,
    BillingModeSummary,
    StreamSpecification,
    GlobalSecondaryIndexes,
    LocalSecondaryIndexes,
  } = Table ?? {};
  const attributes = AttributeDefinitions.toSorted((a, b) => String(a.AttributeName).localeCompare(String(b.AttributeName)));
  const billing = BillingModeSummary?.BillingMode;
  const indexes = GlobalSecondaryIndexes?.map(({ IndexName, KeySchema: keys, Projection }) => ({ IndexName, keys, Projection }));
  return { attributes, KeySchema, billing, StreamSpecification, TimeToLiveDescription, indexes, LocalSecondaryIndexes };
}
