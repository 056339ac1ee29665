import * as z from "zod/mini";
import { filter, quietHours, rhythm } from "../store/subscriptions.ts";

const line = (length: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(length),
    z.refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "a single line without control characters"),
  );
/** An address as it may stand in a header: one line, no list, no name. */
const address = z.pipe(
  z.email().check(z.maxLength(254)),
  z.transform((given) => given.slice(0, given.lastIndexOf("@")) + given.slice(given.lastIndexOf("@")).toLowerCase()),
);
const posted = { url: z.url().check(z.maxLength(2_000)), quietHours: z._default(z.nullable(quietHours), null) };

/** What somebody asks for who wants to be told. */
export const subscriptionWish = z.strictObject({
  dossier: z.string(),
  name: z._default(z.nullable(line(120)), null),
  /** Who is told when the subscription is disabled. */
  ownerEmail: z._default(z.nullable(address), null),
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("webhook"), ...posted }),
    z.strictObject({ kind: z.literal("slack"), ...posted }),
    z.strictObject({ kind: z.literal("discord"), ...posted }),
    z.strictObject({ kind: z.literal("teams"), ...posted }),
    z.strictObject({ kind: z.literal("email"), address, rhythm }),
  ]),
  filter: z.prefault(filter, {}),
});
export type SubscriptionWish = z.infer<typeof subscriptionWish>;

/** What can be changed later. A new target is a new subscription. */
export const subscriptionEdit = z.strictObject({
  name: z.optional(z.nullable(line(120))),
  ownerEmail: z.optional(z.nullable(address)),
  filter: z.optional(filter),
  quietHours: z.optional(z.nullable(quietHours)),
  rhythm: z.optional(rhythm),
  state: z.optional(z.enum(["active", "paused"])),
});
export type SubscriptionEdit = z.infer<typeof subscriptionEdit>;
