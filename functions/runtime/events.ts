import * as z from "zod/mini";
import type { Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";

/** What wakes the functions, as AWS sends it. Only what we use is described; the rest is let through unread. */

/** EventBridge Scheduler, with the input that infra/aws/constructs/clock.ts gives it. */
export const scheduledEvent = z.object({ scheduledFor: z.iso.datetime() });

export const queueEvent = z.object({
  Records: z
    .array(z.object({ eventSource: z.literal("aws:sqs"), messageId: z.string(), body: z.string(), eventSourceARN: z.string() }))
    .check(z.minLength(1)),
});
export type QueueRecord = z.infer<typeof queueEvent>["Records"][number];

export const streamEvent = z.object({
  Records: z
    .array(
      z.object({
        eventSource: z.literal("aws:dynamodb"),
        eventName: z.enum(["INSERT", "MODIFY", "REMOVE"]),
        dynamodb: z.object({
          SequenceNumber: z.string(),
          Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
        }),
      }),
    )
    .check(z.minLength(1)),
});
export type StreamRecord = z.infer<typeof streamEvent>["Records"][number];

/** The answer to a queue or a stream: which records are to be tried again. */
export interface BatchAnswer {
  batchItemFailures: { itemIdentifier: string }[];
}

/** The time that a scheduled run is for, with milliseconds. */
export function instantOf(scheduledFor: string): Instant {
  return new Date(scheduledFor).toISOString();
}

/** For an event that is none of those that the function is woken by: a mistake in the stack, which no retry mends. */
export function unknownEvent(name: string): Failure {
  return new Failure(
    "unknown_event",
    `${name} was called with an event that it does not know; its sources are set up in infra/aws/stack.ts.`,
  );
}
