import * as z from "zod/mini";
import type { Table } from "../../functions/store/table.ts";
import { startEmulator } from "../store/emulator.ts";

const record = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
  }),
});
export type TableRecord = z.infer<typeof record>;
const streams = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })).check(z.minLength(1)) });
const description = z.object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }) });
const iterator = z.object({ ShardIterator: z.string() });
const batch = z.object({ Records: z.array(record), NextShardIterator: z.nullish(z.string()) });

/** Reads what was written to a table since the last reading, as Lambda would: from the table's own stream, in its order. */
export function readStream(table: Table): () => Promise<TableRecord[]> {
  const seen = new Set<string>();
  return async () => {
    const { Streams } = streams.parse(await call("ListStreams", { TableName: table.name }));
    const StreamArn = Streams[0]?.StreamArn;
    const { Shards } = description.parse(await call("DescribeStream", { StreamArn })).StreamDescription;
    const records: TableRecord[] = [];
    for (const { ShardId } of Shards) {
      let next: string | null | undefined = iterator.parse(
        await call("GetShardIterator", { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" }),
      ).ShardIterator;
      while (next) {
        const read = batch.parse(await call("GetRecords", { ShardIterator: next }));
        records.push(...read.Records);
        next = read.Records.length > 0 ? read.NextShardIterator : null;
      }
    }
    const fresh = records.filter(({ dynamodb }) => !seen.has(dynamodb.SequenceNumber));
    for (const { dynamodb } of fresh) seen.add(dynamodb.SequenceNumber);
    return fresh;
  };
}

/** The streams' protocol by hand: the SDK's client for them serves nothing else of the project. */
async function call(operation: string, input: unknown): Promise<unknown> {
  const { endpoint } = await startEmulator();
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-date": "20250417T080000Z",
      "x-amz-target": `DynamoDBStreams_20120810.${operation}`,
      authorization: "AWS4-HMAC-SHA256 Credential=local/20250417/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
    },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
