import { Failure } from "../article/failure.ts";
import { deliveriesBetween, replayDelivery } from "../store/deliveries.ts";
import { addWork } from "../store/deliveryWork.ts";
import type { Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { sideBySide } from "./sideBySide.ts";

/** Deliveries that one call replays at most. */
export const mostReplayed = 1_000;

/**
 * Sends deliveries of the log once more, with the same `webhook-id`s and in order: those numbered `from` to `to`, both included,
 * that are over. Those that wait go out by themselves.
 * @returns how many are sent again
 * @throws Failure `unprocessable` where the subscription is not active
 */
export async function replay(deps: AlertDeps, subscription: Subscription, from: number, to: number): Promise<number> {
  if (subscription.status.state !== "active" || subscription.target.kind === "email") {
    throw new Failure(
      "unprocessable",
      `Subscription ${subscription.id} is ${subscription.status.state}: only active ones, by message, can be replayed to.`,
    );
  }
  const now = deps.now();
  let count = 0;
  const found = await deliveriesBetween(deps.table, subscription.id, from, to, mostReplayed);
  await sideBySide(found, 8, async ({ seq }) => {
    if (await replayDelivery(deps.table, subscription.id, seq, now)) count++;
  });
  if (count > 0) {
    await addWork(deps.table, subscription.id, found[0]?.seq ?? from, now);
    await deps.wake(subscription.id, 0);
  }
  return count;
}
