import type { Table } from "../../functions/store/table.ts";
import { dump } from "../store/faults.ts";
import type { Outside } from "./monitor.ts";

/** What is kept in the table, without the log of tries, the leases and the rests of receivers, whose times are those of the disturbance. */
export async function keptIn(table: Table): Promise<Record<string, unknown>[]> {
  return (await dump(table)).filter(({ pk }) => !/^(?:DELIVERY|DELIVERIES|WORK|DUE|LEASE|CHANNEL)/.test(String(pk))).map(withoutTries);
}

/**
 * When and how often a digest was claimed and tried is when and how often its run got that far; the version of a subscription counts what was noted of
 * its health. A mail that went out before its note was lost is `uncertain` for good: it is not sent again, which the messages show.
 */
function withoutTries({ claimedAt, tries, version, stamp, state, ...item }: Record<string, unknown>): Record<string, unknown> {
  if (claimedAt !== undefined) return { ...item, state: state === "uncertain" ? "sent" : state };
  return String(item.pk).startsWith("SUBSCRIPTIONS") ? { ...item, state } : { ...item, tries, version, state };
}

/** What the receivers got: each message by its id, and the mails. */
export const sent = ({ webhooks, mails }: Outside) => ({
  webhooks: [...new Map(webhooks.map(({ id, body }) => [id, body]))].sort(),
  mails: mails.map(({ id }) => id).sort(),
});
