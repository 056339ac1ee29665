import type { SendMessageBatchRequestEntry, SQSClient } from "@aws-sdk/client-sqs";
import { Failure } from "../article/failure.ts";

/** A message; for a FIFO queue with the group that stays in order and the id that makes a second sending harmless. */
export interface Message {
  body: string;
  group?: string;
  once?: string;
  /** Seconds that nobody sees it; SQS waits 15 minutes at most, and so does this. */
  delaySeconds?: number;
}

export type SendMessages = (messages: readonly Message[]) => Promise<void>;

/** SQS takes ten messages and 256 kB in one request (1 MB since August 2025; the smaller figure holds everywhere). */
const perRequest = { messages: 10, bytes: 250_000 };
const longestDelay = 900;

/**
 * Sends to one queue.
 * @throws Failure `queue` (retryable) when a message was not taken; those before it may have been
 */
export function createQueue(url: string): SendMessages {
  let client: SQSClient | undefined;
  return async (messages) => {
    if (messages.length === 0) return;
    // Most runs find nothing to hand on: the client is loaded by the first that does.
    const { SendMessageBatchCommand, SQSClient } = await import("./sqs.ts");
    client ??= new SQSClient({});
    for (const together of requestsOf(messages)) {
      const Entries = together.map(entry);
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      const [first] = Failed;
      if (first)
        throw new Failure("queue", `${Failed.length} of ${Entries.length} messages were not taken: ${first.Code}`, { retryable: true });
    }
  };
}

function requestsOf(messages: readonly Message[]): Message[][] {
  const requests: Message[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    const last = requests.at(-1);
    if (last && last.length < perRequest.messages && bytes + size <= perRequest.bytes) {
      last.push(message);
      bytes += size;
    } else {
      requests.push([message]);
      bytes = size;
    }
  }
  return requests;
}

function entry({ body, group, once, delaySeconds }: Message, i: number): SendMessageBatchRequestEntry {
  return {
    Id: String(i),
    MessageBody: body,
    ...(group === undefined ? {} : { MessageGroupId: group }),
    ...(once === undefined ? {} : { MessageDeduplicationId: once }),
    ...(delaySeconds === undefined ? {} : { DelaySeconds: Math.min(longestDelay, Math.max(0, Math.ceil(delaySeconds))) }),
  };
}
