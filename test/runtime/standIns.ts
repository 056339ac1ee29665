import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import * as z from "zod/mini";

/** A message as SQS took it. */
interface Taken {
  queue: string;
  body: string;
  group: string | undefined;
  once: string | undefined;
  delaySeconds: number | undefined;
}

export interface StandIns {
  /** Variables that lead the real SDK clients here. */
  environment: Record<string, string>;
  messages: Taken[];
  mails: SentMail[];
  /** Answers the next request of a service with this status, once, as AWS words it; `after`: when it has been done all the same. */
  failNext(service: "sqs" | "ses", status: number, code: string, after?: "after"): void;
  queueUrl(name: string): string;
}

const entry = z.object({
  Id: z.string(),
  MessageBody: z.string(),
  MessageGroupId: z.optional(z.string()),
  MessageDeduplicationId: z.optional(z.string()),
  DelaySeconds: z.optional(z.number()),
});
const sendBatch = z.object({ QueueUrl: z.string(), Entries: z.array(entry).check(z.minLength(1), z.maxLength(10)) });
const text = z.object({ Data: z.string() });
const sendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  ConfigurationSetName: z.string(),
  Content: z.object({
    Simple: z.object({
      Subject: text,
      Body: z.object({ Text: text, Html: z.optional(text) }),
      Headers: z.array(z.object({ Name: z.string(), Value: z.string() })),
    }),
  }),
});
type SentMail = z.infer<typeof sendEmail>;

/** The installation's key that the stand-in of Secrets Manager gives out. */
export const exampleKey = createHash("sha256").update("an example key").digest("hex");

/**
 * SQS, SES and Secrets Manager on loopback: what they are sent is checked against the shape that AWS takes, and kept.
 * The protocols are those of the clients (AWS JSON and REST JSON), so that the handlers' own clients talk to them unchanged.
 */
export async function startStandIns(): Promise<StandIns> {
  const messages: Taken[] = [];
  const mails: SentMail[] = [];
  const failures = new Map<string, { status: number; code: string; after: boolean }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
    const action = String(request.headers["x-amz-target"] ?? request.url);
    const service = action.startsWith("AmazonSQS") ? "sqs" : action.startsWith("/v2/email") ? "ses" : "secrets";
    const answer = (status: number, json: unknown, headers = {}) =>
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0", ...headers }).end(JSON.stringify(json));
    const failure = failures.get(service);
    failures.delete(service);
    if (failure?.after && action === "AmazonSQS.SendMessageBatch") take(sendBatch.parse(body));
    if (failure) return void answer(failure.status, { __type: failure.code, message: "as asked" }, { "x-amzn-errortype": failure.code });
    switch (action) {
      case "AmazonSQS.SendMessageBatch":
        return void answer(200, { Successful: take(sendBatch.parse(body)), Failed: [] });
      case "/v2/email/outbound-emails":
        mails.push(sendEmail.parse(body));
        return void answer(200, { MessageId: randomUUID() });
      case "secretsmanager.GetSecretValue":
        return void answer(200, { ARN: "arn", Name: "key", SecretString: exampleKey });
      default:
        return void answer(400, { __type: "UnknownOperationException", message: action });
    }
  });
  const take = ({ QueueUrl, Entries }: z.infer<typeof sendBatch>) =>
    Entries.map((e) => {
      const queue = QueueUrl.slice(QueueUrl.lastIndexOf("/") + 1);
      messages.push({ queue, body: e.MessageBody, group: e.MessageGroupId, once: e.MessageDeduplicationId, delaySeconds: e.DelaySeconds });
      return { Id: e.Id, MessageId: randomUUID(), MD5OfMessageBody: createHash("md5").update(e.MessageBody).digest("hex") };
    });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  afterAll(() => server.close());
  return {
    environment: { AWS_ENDPOINT_URL_SQS: url, AWS_ENDPOINT_URL_SESV2: url, AWS_ENDPOINT_URL_SECRETS_MANAGER: url },
    messages,
    mails,
    failNext: (service, status, code, after) => void failures.set(service, { status, code, after: after === "after" }),
    queueUrl: (name) => `${url}/000000000000/${name}`,
  };
}
