import { listSubscriptions, readSubscription, type Subscription } from "../store/subscriptions.ts";
import { type Caller, may } from "./access.ts";
import type { ApiDeps } from "./deps.ts";
import { Problem } from "./problem.ts";

const shape = /^[a-z0-9][a-z0-9-]{1,62}_[0-9a-f]{16}$/;

const isOwn = (caller: Caller, { owner }: Subscription) => may(caller, "admin") || (caller.owner !== null && owner === caller.owner);

/** The subscription of that id. Throws `not_found` alike where there is none and where it is somebody else's. */
export async function ownSubscription(deps: ApiDeps, caller: Caller, id: string): Promise<Subscription> {
  const found = shape.test(id) ? await readSubscription(deps.table, id) : undefined;
  if (found && isOwn(caller, found)) return found;
  throw new Problem("not_found", "There is no such subscription of yours.");
}

/** The caller's subscriptions to a dossier, or to all of them; everybody's for an admin. */
export async function ownSubscriptions(deps: ApiDeps, caller: Caller, dossier: string | undefined): Promise<Subscription[]> {
  const dossiers = dossier === undefined ? [...deps.dossiers.keys()] : [dossier];
  const all = await Promise.all(dossiers.map((id) => listSubscriptions(deps.table, id)));
  return all.flat().filter((subscription) => isOwn(caller, subscription));
}
