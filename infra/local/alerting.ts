import { randomBytes } from "node:crypto";
import { join } from "node:path";
import process from "node:process";
import { deliver } from "../../functions/alert/deliver.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { Mailer } from "../../functions/alert/mail.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { createOutboxMailer, createSmtpMailer } from "../../functions/digest/mailers.ts";
import { installationKey } from "./installationKey.ts";
import type { Log } from "./log.ts";
import type { Machine } from "./machine.ts";

export interface AlertingOptions {
  folder: string;
  publicUrl: string;
  /** Lets webhooks and sources stand on this machine. */
  allowLoopback: boolean;
  log: Log;
}

/** What alerting and digests take from outside, on one machine: mail by `REDLINE_SMTP_URL`, else into `outbox/` of the store's folder. */
export function alertDepsOf(machine: Machine, { folder, publicUrl, allowLoopback, log }: AlertingOptions): AlertDeps {
  const guard = createNetworkGuard({ httpsOnly: true, allowLoopback });
  const deps: AlertDeps = {
    table: machine.table,
    dossiers: new Map([...machine.followed.values()].map(({ dossier }) => [dossier.id, dossier])),
    now: () => new Date().toISOString(),
    random: (bytes) => randomBytes(bytes),
    guard,
    send: (url, request) => guardedFetch(url, request, guard),
    mailer: mailerOf(folder),
    key: installationKey(folder),
    publicUrl,
    // A call in time; what a restart loses of it, the round finds within a minute.
    wake: async (subscription, afterSeconds) => {
      const run = () => deliver(deps, subscription, Date.now() + 30_000).catch((error: unknown) => failed(log, subscription, error));
      setTimeout(run, afterSeconds * 1_000).unref();
    },
    log,
  };
  return deps;
}

function mailerOf(folder: string): Mailer {
  const from = process.env.REDLINE_MAIL_FROM ?? "Redline <redline@localhost.localdomain>";
  const smtp = process.env.REDLINE_SMTP_URL;
  return smtp === undefined ? createOutboxMailer(join(folder, "outbox"), from) : createSmtpMailer(smtp, from);
}

function failed(log: Log, subscription: string, error: unknown): void {
  log.error("delivery_failed", { subscription, error: error instanceof Error ? error.message : String(error) });
}
