import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, SQSClient } from "@aws-sdk/client-sqs";
import { Failure } from "../article/failure.ts";

/** A message; for a FIFO queue with the group that stays in order and the id that makes a second sending harmless. */
export interface Message {
  body: string;
  group?: string;
  once?: string;
  /** Seconds that nobody sees it; SQS waits 15 minutes at most, and so does this. */
  delaySeconds?: number;
}

/** SQS takes ten messages in one request. */
const perRequest = 10;
const longestDelay = 900;

/**
 * Sends to one queue.
 * @throws Failure `queue` (retryable) when a message was not taken; those before it may have been
 */
export function createQueue(url: string): (messages: readonly Message[]) => Promise<void> {
  const client = new SQSClient({});
  return async (messages) => {
    for (let i = 0; i < messages.length; i += perRequest) {
      const Entries = messages.slice(i, i + perRequest).map(entry);
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      const [first] = Failed;
      if (first)
        throw new Failure("queue", `${Failed.length} of ${Entries.length} messages were not taken: ${first.Code}`, { retryable: true });
    }
  };
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
