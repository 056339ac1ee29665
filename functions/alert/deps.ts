import type { Instant } from "../article/article.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Table } from "../store/table.ts";
import type { Mailer } from "./mail.ts";

/** JSON log lines: ids and figures, never secrets, addresses or whole texts. */
export interface AlertLog {
  info(event: string, fields: Record<string, unknown>): void;
  error(event: string, fields: Record<string, unknown>): void;
}

/** Sends one request through the network guard; redirects are answers, not instructions. */
export type SendRequest = (
  url: string,
  request: { method: "POST"; headers: Record<string, string>; body: string; signal: AbortSignal; redirect: "manual" },
) => Promise<Response>;

/** Everything that alerting and digests take from outside. */
export interface AlertDeps {
  table: Table;
  dossiers: ReadonlyMap<string, Dossier>;
  now(): Instant;
  random(bytes: number): Uint8Array;
  /** The guarded fetch: https to public addresses alone, unless loopback is allowed by configuration. */
  send: SendRequest;
  mailer: Mailer;
  /** 32 bytes that belong to this installation: seals webhook URLs and secrets in the table, and signs the tokens in mails. */
  key: Uint8Array;
  /** Where readers reach the pages, with no slash at the end. */
  publicUrl: string;
  /** Says that a subscription has something to send: a queue message on AWS, a call on one machine. Losing it costs a minute, no delivery. */
  wake(subscription: string): Promise<void>;
  log: AlertLog;
}
