import type { AlertDeps } from "../alert/deps.ts";
import { Failure } from "../article/failure.ts";

/** What a mail service reports about an address: the shape we make of SES notices (see functions/runtime/ses.ts). */
export interface MailNotice {
  kind: "bounce" | "complaint";
  /** A bounce that will come again: no such mailbox. A transient one (full, greylisted) only counts after several. */
  permanent: boolean;
  addresses: readonly string[];
}

/** Stops every subscription of the addresses named. Safe to run twice. @returns how many subscriptions were stopped */
export async function takeMailNotice(_deps: AlertDeps, notice: MailNotice): Promise<number> {
  throw new Failure("not_built", `Mail notices (${notice.kind}) are not built yet.`);
}
