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
