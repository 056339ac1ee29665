import { dueWork } from "../store/deliveryWork.ts";
import { deliver } from "./deliver.ts";
import type { AlertDeps } from "./deps.ts";
import type { Delivered } from "./sending.ts";
import { sideBySide } from "./sideBySide.ts";

/** Subscriptions that one sweep serves at a time: a slow target takes one place and holds up none of the others. */
const width = 16;

/**
 * Sweep: finds every subscription with something due (retries, ends of quiet hours, lost wake-up calls) and delivers, several side by side.
 * @param until the instant to stop beginning new sends at, as epoch milliseconds
 */
export async function deliverDue(deps: AlertDeps, until: number): Promise<Delivered> {
  const all: Delivered = { sent: 0, failed: 0, more: false };
  await sideBySide(await dueWork(deps.table, deps.now()), width, async (subscription) => {
    // One that breaks (a secret that does not open, say) must not keep the others from their messages.
    const done = await deliver(deps, subscription, until).catch((error: unknown) => {
      deps.log.error("delivery_broke", { subscription, error: String(error).slice(0, 300) });
      return { sent: 0, failed: 1, more: false };
    });
    all.sent += done.sent;
    all.failed += done.failed;
    all.more ||= done.more;
  });
  return all;
}
