import { type GuardedRequest, type GuardedResponse, guardedFetch } from "../article/guardedFetch.ts";
import { createNetworkGuard } from "../article/networkGuard.ts";
import { loopbackAllowed } from "./environment.ts";

const guard = createNetworkGuard({ httpsOnly: true, allowLoopback: loopbackAllowed(process.env) });

/** Webhooks of a deployed monitor go to https addresses on the public internet and nowhere else. */
export function sendToWebhook(url: string, request: GuardedRequest): Promise<GuardedResponse> {
  return guardedFetch(url, request, guard);
}
