import type { Instant } from "../article/article.ts";
import type { GuardedRequest, GuardedResponse } from "../article/guardedFetch.ts";
import type { NetworkGuard } from "../article/networkGuard.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Table } from "../store/table.ts";
import type { Mailer } from "./mail.ts";

/** JSON log lines: ids and figures, never secrets, addresses or whole texts. */
interface AlertLog {
  info(event: string, fields: Record<string, unknown>): void;
  error(event: string, fields: Record<string, unknown>): void;
}

/** Everything that alerting and digests take from outside. */
export interface AlertDeps {
  table: Table;
  dossiers: ReadonlyMap<string, Dossier>;
  now(): Instant;
  random(bytes: number): Uint8Array;
  /** What webhooks may reach: `httpsOnly`, and closed to loopback unless a switch opens it. */
  guard: Pick<NetworkGuard, "allowLoopback" | "httpsOnly">;
  /** `guardedFetch` under that guard. */
  send(url: string, request: GuardedRequest): Promise<GuardedResponse>;
  mailer: Mailer;
  /** 32 bytes that belong to this installation: seals webhook URLs and secrets in the table, and signs the tokens in mails. */
  key: Uint8Array;
  /** Where readers reach the pages, with no slash at the end. */
  publicUrl: string;
  /** Says that a subscription has something to send: a queue message on AWS, a call on one machine. Losing it costs a minute, no delivery. */
  wake(subscription: string, afterSeconds: number): Promise<void>;
  log: AlertLog;
}

/** True from the instant `until` (epoch milliseconds) on. */
export const timeIsUp = (deps: AlertDeps, until: number): boolean => Date.parse(deps.now()) >= until;
