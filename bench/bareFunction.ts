import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";

const client = new DynamoDBClient({});

/** The least that a function with a table needs: what the starts of ours are compared with. */
export async function handler(): Promise<unknown> {
  return client.send(new GetItemCommand({ TableName: "table", Key: { pk: { S: "a" }, sk: { S: "b" } } }));
}
