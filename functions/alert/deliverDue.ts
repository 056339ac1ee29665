import { Failure } from "../article/failure.ts";
import type { AlertDeps } from "./deps.ts";

/** What one run did. `more` is true where it stopped for want of time: wake the subscription again. */
export interface Delivered {
  sent: number;
  failed: number;
  more: boolean;
}

/**
 * Sends what is due for one subscription, in order. Only one run at a time works on a subscription (a lease in the store);
 * a second one returns at once.
 * @param until the instant to stop beginning new sends at, as epoch milliseconds; a send takes 15 s at most
 */
export async function deliver(_deps: AlertDeps, subscription: string, _until: number): Promise<Delivered> {
  throw new Failure("not_built", `Delivery to ${subscription} is not built yet.`);
}

/** Sweep: finds every subscription with something due (retries, ends of quiet hours, lost wake-up calls) and delivers, several side by side. */
export async function deliverDue(_deps: AlertDeps, _until: number): Promise<Delivered> {
  throw new Failure("not_built", "The delivery sweep is not built yet.");
}
