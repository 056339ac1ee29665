/** One mail, before it is made into MIME. Addresses and headers have been checked: no line break gets in. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** null for a plain note to an operator. */
  html: string | null;
  /** Stays the same however often the mail is built: `<…@…>`. */
  messageId: string;
  /** Further headers, such as List-Unsubscribe. */
  headers: Readonly<Record<string, string>>;
}

/**
 * What became of a mail that was handed over. `refused`: it was certainly not taken, `retryable` tells whether later may help;
 * `unknown`: the connection broke while it was being handed over, so that it may or may not arrive.
 */
export type MailOutcome =
  | { sent: true; id: string }
  | { sent: false; why: string; state: "refused"; retryable: boolean }
  | { sent: false; why: string; state: "unknown" };

/** Hands over one mail: SMTP, a folder, Amazon SES. Never throws for what the other side does. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
}

/** The first header that holds what could begin another one (a line break or any control character); null for a mail that may go out. */
export function unsafeHeader(mail: Mail): string | null {
  const headers = { To: mail.to, Subject: mail.subject, "Message-ID": mail.messageId, ...mail.headers };
  const bad = Object.entries(headers).find(([name, value]) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) || !/^[A-Za-z0-9-]+$/.test(name));
  return bad ? bad[0].replaceAll(/[^A-Za-z0-9-]/g, "?") : null;
}
