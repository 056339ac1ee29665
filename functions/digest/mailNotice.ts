import type { AlertDeps } from "../alert/deps.ts";
import { disable } from "../alert/health.ts";
import { listSubscriptions, stopAddress } from "../store/subscriptions.ts";
import { addressDigest } from "./consent.ts";

/** What a mail service reports about addresses that we wrote to. */
export interface MailNotice {
  kind: "bounce" | "complaint";
  /** A bounce that will come again: no such mailbox. One that passes (mailbox full, greylisted) stops nothing. */
  permanent: boolean;
  addresses: readonly string[];
}

/** Stops every subscription of the addresses named, and notes that nothing may be sent there. Safe to run twice. @returns how many subscriptions were stopped */
export async function takeMailNotice(deps: AlertDeps, notice: MailNotice): Promise<number> {
  if (notice.kind === "bounce" && !notice.permanent) {
    deps.log.info("mail_bounced_for_now", { addresses: notice.addresses.length });
    return 0;
  }
  const why = notice.kind === "bounce" ? "bounced" : "complained";
  const stopped = new Set(notice.addresses.map(addressDigest));
  for (const digest of stopped) await stopAddress(deps.table, digest, { at: deps.now(), why });
  let count = 0;
  for (const dossier of deps.dossiers.keys()) {
    for (const { id, target } of await listSubscriptions(deps.table, dossier)) {
      if (target.kind === "email" && stopped.has(addressDigest(target.address)) && (await disable(deps, id, why))) count++;
    }
  }
  return count;
}
