import * as z from "zod/mini";
import type { MailNotice } from "../digest/mailNotice.ts";

const recipients = z.array(z.object({ emailAddress: z.string() })).check(z.maxLength(100));
/** Event of a configuration set, as SNS hands it on: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const sesEvent = z.discriminatedUnion("eventType", [
  z.object({ eventType: z.literal("Bounce"), bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }) }),
  z.object({ eventType: z.literal("Complaint"), complaint: z.object({ complainedRecipients: recipients }) }),
]);

/** What a bounce or complaint says. Throws a ZodError for any other text. */
export function parseSesNotice(body: string): MailNotice {
  const event = sesEvent.parse(JSON.parse(body));
  if (event.eventType === "Complaint") {
    return { kind: "complaint", permanent: true, addresses: event.complaint.complainedRecipients.map((r) => r.emailAddress) };
  }
  const { bounceType, bouncedRecipients } = event.bounce;
  return { kind: "bounce", permanent: bounceType === "Permanent", addresses: bouncedRecipients.map((r) => r.emailAddress) };
}
