import * as z from "zod/mini";

const email = z.email("an e-mail address, for example desk@example.org");
const httpsUrl = z.url({ protocol: /^https$/, error: "an https address, for example https://redline.example.org" });

/** One deployment. The file `infra/aws/stages/<stage>.json` holds it; it names secrets and never contains one. */
export const stageConfig = z.strictObject({
  $schema: z.optional(z.string()),
  /** Part of every name, so that two stages fit into one account. */
  stage: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,19}$/, "2–20 small letters, digits and hyphens, a letter first")),
  /** Account and region may be left to the credentials in use when deploying. */
  account: z.optional(z.string().check(z.regex(/^\d{12}$/, "twelve digits"))),
  region: z.optional(z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region such as eu-central-1"))),
  /** Files of the dossiers to follow, from the root of the project. */
  dossiers: z.array(z.string().check(z.minLength(1))).check(z.minLength(1, "at least one dossier file")),
  /** Who gets alarms and the budget warning. */
  operators: z.array(email).check(z.minLength(1, "at least one address for alarms"), z.maxLength(10)),
  monthlyBudgetUsd: z.number().check(z.positive(), z.maximum(100_000)),
  /** Address that the monitor names in its User-Agent, for a site's owner to reach you. */
  contactUrl: httpsUrl,
  /** Public address of the pages and the API, if a domain of your own points to it; links in mails start with it. */
  publicUrl: z.optional(httpsUrl),
  /** Whether anybody may read the feed and the standings without a key. Texts of articles and subscriptions always need one. */
  openToReaders: z._default(z.boolean(), false),
  mail: z.optional(
    z.strictObject({
      from: email,
      /** Name that stands before the address. */
      fromName: z._default(z.string().check(z.regex(/^[^\r\n"<>]{1,60}$/, "up to 60 characters, no quotes or angle brackets")), "Redline"),
      /** Address in the List-Unsubscribe header besides the link; optional. */
      replyTo: z.optional(email),
    }),
  ),
  /** Amazon Bedrock model that may code beside the rules; left out, no function may call Bedrock. */
  model: z.optional(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-zA-Z0-9.:/-]{3,200}$/, "a model or inference profile id")),
      /** ARNs that `ingest` may invoke: the profile and the models behind it. */
      arns: z.array(z.string().check(z.startsWith("arn:"))).check(z.minLength(1)),
    }),
  ),
  logRetentionDays: z._default(z.union([z.literal(7), z.literal(14), z.literal(30), z.literal(90), z.literal(365)]), 30),
});
export type StageConfig = z.infer<typeof stageConfig>;
