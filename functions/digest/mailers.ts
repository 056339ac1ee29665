import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import * as z from "zod/mini";
import { type Mail, type Mailer, type MailOutcome, unsafeHeader } from "../alert/mail.ts";

/** How nodemailer is told of a mail. It never opens a file or fetches an address on behalf of one. */
const message = (mail: Mail, from: string) => ({
  from,
  to: { name: "", address: mail.to },
  subject: mail.subject,
  text: mail.text,
  ...(mail.html === null ? {} : { html: mail.html }),
  messageId: mail.messageId,
  headers: mail.headers,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** @returns why a mail must not be sent as it is, as the outcome of sending it */
const refusal = (mail: Mail): MailOutcome | null => {
  const bad = unsafeHeader(mail);
  return bad === null
    ? null
    : { sent: false, state: "refused", retryable: false, why: `the header ${bad} holds a line break or a control character` };
};

/**
 * Mail through an SMTP server.
 * @param url `smtp://…` or `smtps://user:password@host:465`; the password is best given by an environment variable
 * @param from `Name <address>`
 */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  return {
    async send(mail) {
      const bad = refusal(mail);
      if (bad) return bad;
      try {
        const { messageId } = await transport.sendMail(message(mail, from));
        return { sent: true, id: messageId };
      } catch (error) {
        return smtpOutcome(error);
      }
    },
  };
}

const smtpError = z.object({
  code: z.optional(z.string()),
  responseCode: z.optional(z.number()),
  /** What the system was doing: `connect` where no connection came about. */
  syscall: z.optional(z.string()),
  /** Which of nodemailer's time limits was met; all but SOCKET_TIMEOUT lie before the first command. */
  timeoutType: z.optional(z.string()),
});

/** Failures that come before a mail is handed over. */
const beforehand: ReadonlySet<string> = new Set(["EDNS", "EAUTH", "ETLS", "EENVELOPE"]);

/**
 * An answer is a refusal: 4xx for now, 5xx for good. Without one, only what certainly failed before the mail was on its way is a refusal:
 * nodemailer does not tell a connection that broke while the mail was being handed over from one that broke earlier.
 */
function smtpOutcome(error: unknown): MailOutcome {
  const { code = "", responseCode, syscall, timeoutType } = z.catch(smtpError, {}).parse(error);
  const why = `the mail server said ${responseCode ?? "nothing"} (${code || "unknown error"})`;
  if (responseCode !== undefined) return { sent: false, state: "refused", retryable: responseCode < 500 || code === "EAUTH", why };
  const early = beforehand.has(code) || syscall === "connect" || (timeoutType !== undefined && timeoutType !== "SOCKET_TIMEOUT");
  return early ? { sent: false, state: "refused", retryable: true, why } : { sent: false, state: "unknown", why };
}

/** Mail into a folder, one `.eml` file each, for machines without a mail server. The same mail is one file, however often it is sent. */
export function createOutboxMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(mail) {
      const bad = refusal(mail);
      if (bad) return bad;
      const { message: raw } = await transport.sendMail(message(mail, from));
      const name = `${mail.messageId.replaceAll(/[^A-Za-z0-9.@_-]/g, "").slice(0, 150)}.eml`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, `${name}.part`), raw);
        await rename(join(folder, `${name}.part`), join(folder, name));
        return { sent: true, id: name };
      } catch (error) {
        return {
          sent: false,
          state: "refused",
          retryable: true,
          why: `the folder ${folder} cannot be written (${error instanceof Error ? error.message : error})`,
        };
      }
    },
  };
}
