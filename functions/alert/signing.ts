import { Webhook } from "standardwebhooks";
import type { Instant } from "../article/article.ts";

/** A new signing secret, `whsec_` and 32 random bytes: between the 24 and 64 that Standard Webhooks asks for. */
export const newSecret = (random: (bytes: number) => Uint8Array): string => `whsec_${Buffer.from(random(32)).toString("base64")}`;

/**
 * The headers of one try, by Standard Webhooks: `webhook-id` stays the same over all tries, `webhook-timestamp` is that of this one,
 * `webhook-signature` holds one signature for each secret, so that a secret can be rotated without a gap.
 */
export function signedHeaders(id: string, at: Instant, body: string, secrets: readonly string[]): Record<string, string> {
  const timestamp = new Date(at);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(timestamp.getTime() / 1_000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, timestamp, body)).join(" "),
  };
}
