import { randomBytes } from "node:crypto";
import type { AlertDeps } from "../alert/deps.ts";
import { openTable } from "../store/table.ts";
import { readDossiers } from "./dossierFiles.ts";
import { loopbackAllowed, readEnvironment } from "./environment.ts";
import { createLog, errorFields, type Log } from "./logger.ts";
import { createQueue } from "./queue.ts";

/** The functions that tell people: what they need from outside is the same. */
export type TellingFunction = "alert" | "deliver" | "digest" | "api";

export interface Telling extends AlertDeps {
  log: Log;
}

/**
 * Puts the adapters of AWS together, once in the life of a function instance. The installation's key is asked for at once and awaited by the
 * first call, so that fetching it costs no time of its own.
 * @throws Failure `environment`; what is returned rejects when the key cannot be had, and asks again at the next call
 */
export function composeTelling(name: TellingFunction): () => Promise<Telling> {
  const env = readEnvironment(name, process.env);
  const queue = createQueue(env.REDLINE_DELIVERIES_QUEUE);
  const mailer = once(async () => (await import("./ses.ts")).createSesMailer(env.REDLINE_MAIL_FROM, env.REDLINE_MAIL_CONFIGURATION_SET));
  const key = once(async () => (await import("./installationKey.ts")).readInstallationKey(env.REDLINE_KEY_SECRET));
  const deps: Omit<Telling, "key"> = {
    table: openTable({ name: env.REDLINE_TABLE }),
    dossiers: readDossiers(env.REDLINE_DOSSIERS),
    now: () => new Date().toISOString(),
    random: (bytes) => randomBytes(bytes),
    guard: { httpsOnly: true, allowLoopback: loopbackAllowed(process.env) },
    // What only some calls need is loaded when it is first needed: most calls of the API never send anything.
    send: async (url, request) => (await import("./webhookSender.ts")).sendToWebhook(url, request),
    mailer: { send: async (mail) => (await mailer()).send(mail) },
    publicUrl: env.REDLINE_PUBLIC_URL,
    wake: (subscription, afterSeconds) => queue([{ body: JSON.stringify({ subscription }), delaySeconds: afterSeconds }]),
    log: createLog(name),
  };
  key().catch((error: unknown) => deps.log.error("key_not_read", errorFields(error)));
  return async () => ({ ...deps, key: await key() });
}

/** Makes it when it is first asked for, and then keeps it; what failed is tried again at the next asking. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    try {
      return await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
}
