import { sendDueDigests } from "./digest/sendDigests.ts";
import { scheduledEvent, unknownEvent } from "./runtime/events.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { composeTelling } from "./runtime/telling.ts";

const compose = composeTelling("digest");

/** The clock wakes it; which digests are due is read from the table. */
export async function handler(event: unknown): Promise<void> {
  const deps = await compose();
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("digest");
  const done = await sendDueDigests(deps);
  deps.log.info("digests", done);
  countMetrics({ DigestsSent: done.sent });
}
