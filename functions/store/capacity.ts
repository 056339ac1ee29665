import type { DynamoDBClient, ServiceOutputTypes } from "@aws-sdk/client-dynamodb";

/** What one call consumed: capacity units as DynamoDB bills them, e.g. 0.5 for an eventually consistent read of up to 4 kB. */
export interface Capacity {
  operation: string;
  kind: "read" | "write";
  units: number;
}
export type OnCapacity = (capacity: Capacity) => void;

const reads = new Set(["GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems"]);
const writes = new Set(["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"]);

/** Asks for the consumed capacity with every call of this client and hands it on. */
export function countCapacity(client: DynamoDBClient, onCapacity: OnCapacity): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = (context.commandName ?? "").replace(/Command$/, "");
      const counted = reads.has(operation) || writes.has(operation);
      if (counted) Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
      const answer = await next(args);
      if (counted) onCapacity({ operation, kind: reads.has(operation) ? "read" : "write", units: unitsOf(answer.output) });
      return answer;
    },
    { step: "initialize", name: "countCapacity" },
  );
}

function unitsOf(output: ServiceOutputTypes): number {
  const consumed = "ConsumedCapacity" in output ? [output.ConsumedCapacity ?? []].flat() : [];
  return consumed.reduce((sum, one) => sum + ("CapacityUnits" in one ? (one.CapacityUnits ?? 0) : 0), 0);
}
