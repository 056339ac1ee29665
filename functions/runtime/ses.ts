import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import * as z from "zod/mini";
import { type Mail, type Mailer, type MailOutcome, unsafeHeader } from "../alert/mail.ts";

/** Errors of SES after which the same mail may pass later. Everything else that it answers is a refusal for good. */
const passing = new Set(["TooManyRequestsException", "LimitExceededException", "SendingPausedException", "AccountSuspendedException"]);

/**
 * Mail through Amazon SES. `from` is `Name <address>` in a verified domain; the configuration set reports what bounces.
 * With an empty `from`, mail is not set up and every mail is refused.
 */
export function createSesMailer(from: string, configurationSet: string): Mailer {
  if (from === "")
    return { send: async () => ({ sent: false, state: "refused", retryable: false, why: "mail is not set up in this stage" }) };
  // The client's own tries are off: whether a mail is handed over again is decided by those who keep the record of it.
  const client = new SESv2Client({ maxAttempts: 1, requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000 } });
  return {
    async send(mail) {
      const bad = unsafeHeader(mail);
      if (bad !== null)
        return { sent: false, state: "refused", retryable: false, why: `the header ${bad} holds a line break or a control character` };
      try {
        const { MessageId = "" } = await client.send(command(mail, from, configurationSet));
        return { sent: true, id: MessageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function command(mail: Mail, from: string, configurationSet: string): SendEmailCommand {
  const utf8 = (Data: string) => ({ Data, Charset: "UTF-8" });
  return new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [mail.to] },
    ConfigurationSetName: configurationSet,
    Content: {
      Simple: {
        Subject: utf8(mail.subject),
        Body: { Text: utf8(mail.text), ...(mail.html === null ? {} : { Html: utf8(mail.html) }) },
        // SES writes a Message-ID of its own; ours goes along, so that one mail can be told from another of the same text.
        Headers: Object.entries({ ...mail.headers, "X-Redline-Message": mail.messageId }).map(([Name, Value]) => ({ Name, Value })),
      },
    },
  });
}

/** An answer of SES is a refusal; without an answer nobody knows whether the mail went out. */
function outcomeOf(error: unknown): MailOutcome {
  const name = error instanceof Error ? error.name : "unknown";
  const status = statusOf(error);
  if (status === undefined) return { sent: false, state: "unknown", why: `no answer from the mail service (${name})` };
  return { sent: false, state: "refused", retryable: passing.has(name) || status >= 500, why: `the mail service refused it (${name})` };
}

const answered = z.object({ $metadata: z.object({ httpStatusCode: z.number() }) });

function statusOf(error: unknown): number | undefined {
  const result = answered.safeParse(error);
  return result.success ? result.data.$metadata.httpStatusCode : undefined;
}
