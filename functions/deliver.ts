import * as z from "zod/mini";
import { deliver } from "./alert/deliver.ts";
import { deliverDue } from "./alert/deliverDue.ts";
import type { Delivered } from "./alert/sending.ts";
import { eachMessage } from "./runtime/batch.ts";
import { type BatchAnswer, type QueueRecord, queueEvent, scheduledEvent, unknownEvent } from "./runtime/events.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { parseSesNotice } from "./runtime/sesNotice.ts";
import { composeTelling, type Telling } from "./runtime/telling.ts";

const compose = composeTelling("deliver");
const wakeUp = z.object({ subscription: z.string() });
/** A send takes 15 s at most, and what it came to must be noted after it. */
const reserveMs = 25_000;

/** A wake-up call for a subscription, a notice of the mail service, or the clock's sweep for everything that is due. */
export async function handler(event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<BatchAnswer | undefined> {
  const deps = await compose();
  const until = Date.now() + context.getRemainingTimeInMillis() - reserveMs;
  const queue = queueEvent.safeParse(event);
  if (queue.success) return eachMessage(queue.data.Records, deps.log, (record) => take(deps, record, until));
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("deliver");
  count(await deliverDue(deps, until));
}

async function take(deps: Telling, { body }: QueueRecord, until: number): Promise<void> {
  const woken = wakeUp.safeParse(JSON.parse(body));
  if (!woken.success) {
    const { takeMailNotice } = await import("./digest/mailNotice.ts");
    return void (await takeMailNotice(deps, parseSesNotice(body)));
  }
  const done = await deliver(deps, woken.data.subscription, until);
  count(done);
  if (done.more) await deps.wake(woken.data.subscription, 0);
}

function count({ sent, failed }: Delivered): void {
  countMetrics({ DeliveriesSent: sent, DeliveriesFailed: failed });
}
