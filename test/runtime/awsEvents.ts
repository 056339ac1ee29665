import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../fixtures/aws-events");
const fixture = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

/** What EventBridge Scheduler sends for a time such as `2025-04-17T08:00:00Z`. */
export const schedule = (scheduledFor = "2025-04-17T08:00:00Z") => ({ ...fixture("schedule"), scheduledFor });

/** One message of a queue for each body, with ids `message-1`, `message-2`, …; a body that is no string is sent as JSON. */
export function queue(name: string, bodies: readonly unknown[]) {
  const record = fixture("queue-record");
  const eventSourceARN = `arn:aws:sqs:eu-central-1:000000000000:${name}`;
  return {
    Records: bodies.map((body, i) => ({
      ...record,
      messageId: `message-${i + 1}`,
      body: typeof body === "string" ? body : JSON.stringify(body),
      eventSourceARN,
    })),
  };
}

/** One record of the table's stream: a new item, an edited one, or one that time to live removed. */
export function streamRecord(kind: "insert" | "modify" | "expired", key: { pk: string; sk: string }, sequence = "100") {
  const record = fixture(`stream-${kind}`);
  const Keys = { pk: { S: key.pk }, sk: { S: key.sk } };
  return { ...record, dynamodb: { ...record.dynamodb, Keys, SequenceNumber: sequence } };
}
export const stream = (...records: ReturnType<typeof streamRecord>[]) => ({ Records: records });

/** A request as the HTTP API hands it on (payload format 2.0). */
export function httpRequest(method: string, pathAndQuery: string, more: { headers?: Record<string, string>; body?: string } = {}) {
  const event = fixture("http-request");
  const url = new URL(pathAndQuery, "https://redline.example.org");
  const http = { ...event.requestContext.http, method, path: url.pathname };
  return {
    ...event,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...event.headers, ...more.headers },
    requestContext: { ...event.requestContext, http },
    pathParameters: { proxy: url.pathname.slice(1) },
    ...(more.body === undefined ? {} : { body: Buffer.from(more.body).toString("base64"), isBase64Encoded: true }),
  };
}

/** What SES reports of a mail to this address, as SNS hands it on without an envelope. */
export function sesNotice(kind: "bounce" | "complaint", emailAddress: string) {
  const event = fixture(`ses-${kind}`);
  if (kind === "bounce") event.bounce.bouncedRecipients[0].emailAddress = emailAddress;
  else event.complaint.complainedRecipients[0].emailAddress = emailAddress;
  return event;
}
