import { sendDueDigests } from "./digest/sendDigests.ts";
import { scheduledEvent, unknownEvent } from "./runtime/events.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { composeTelling } from "./runtime/telling.ts";

const compose = composeTelling("digest");

/** Handing over takes 20 s at most; a mail must not be cut off in the middle of it. */
const reserveMs = 30_000;

/** The clock wakes it; which digests are due is read from the table. */
export async function handler(event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<void> {
  const deps = await compose();
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("digest");
  const done = await sendDueDigests(deps, Date.now() + context.getRemainingTimeInMillis() - reserveMs);
  deps.log.info("digests", done);
  countMetrics({ DigestsSent: done.sent });
}
