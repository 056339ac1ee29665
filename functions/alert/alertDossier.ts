import { Failure } from "../article/failure.ts";
import type { AlertDeps } from "./deps.ts";

/**
 * Reads the feed of a dossier from where alerting stopped, decides for every change and subscription, plans the deliveries,
 * moves its cursor and wakes the subscriptions concerned. Run twice or killed half way, it plans nothing twice.
 * @returns how many changes were read and deliveries planned
 */
export async function alertDossier(_deps: AlertDeps, dossier: string): Promise<{ changes: number; deliveries: number }> {
  throw new Failure("not_built", `Alerts for ${dossier} are not built yet.`);
}
