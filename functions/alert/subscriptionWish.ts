import * as z from "zod";
import { filter, quietHours, rhythm } from "../store/subscriptions.ts";

const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(length)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "a single line without control characters");
/** An address as it may stand in a header: one line, no list, no name. */
const address = z
  .email()
  .max(254)
  .transform((given) => given.slice(0, given.lastIndexOf("@")) + given.slice(given.lastIndexOf("@")).toLowerCase());
const posted = { url: z.url().max(2_000), quietHours: quietHours.nullable().default(null) };

/** What somebody asks for who wants to be told. */
export const subscriptionWish = z.strictObject({
  dossier: z.string(),
  name: line(120).nullable().default(null),
  /** Who is told when the subscription is disabled. */
  ownerEmail: address.nullable().default(null),
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("webhook"), ...posted }),
    z.strictObject({ kind: z.literal("slack"), ...posted }),
    z.strictObject({ kind: z.literal("discord"), ...posted }),
    z.strictObject({ kind: z.literal("teams"), ...posted }),
    z.strictObject({ kind: z.literal("email"), address, rhythm }),
  ]),
  filter: filter.prefault({}),
});
export type SubscriptionWish = z.infer<typeof subscriptionWish>;

/** What can be changed later. A new target is a new subscription. */
export const subscriptionEdit = z.strictObject({
  name: line(120).nullable().optional(),
  ownerEmail: address.nullable().optional(),
  filter: filter.optional(),
  quietHours: quietHours.nullable().optional(),
  rhythm: rhythm.optional(),
  state: z.enum(["active", "paused"]).optional(),
});
export type SubscriptionEdit = z.infer<typeof subscriptionEdit>;
