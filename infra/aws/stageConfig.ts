import * as z from "zod";

const email = z.email("an e-mail address, for example desk@example.org");
const httpsUrl = z.url({ protocol: /^https$/, error: "an https address, for example https://redline.example.org" });

/** One deployment. The file `infra/aws/stages/<stage>.json` holds it; it names secrets and never contains one. */
export const stageConfig = z.strictObject({
  $schema: z.string().optional(),
  /** Part of every name, so that two stages fit into one account. */
  stage: z.string().regex(/^[a-z][a-z0-9-]{1,19}$/, "2–20 small letters, digits and hyphens, a letter first"),
  /** Account and region may be left to the credentials in use when deploying. */
  account: z
    .string()
    .regex(/^\d{12}$/, "twelve digits")
    .optional(),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region such as eu-central-1")
    .optional(),
  /** Files of the dossiers to follow, from the root of the project. */
  dossiers: z.array(z.string().min(1)).min(1, "at least one dossier file"),
  /** Who gets alarms and the budget warning. */
  operators: z.array(email).min(1, "at least one address for alarms").max(10),
  monthlyBudgetUsd: z.number().positive().max(100_000),
  /** Address that the monitor names in its User-Agent, for a site's owner to reach you. */
  contactUrl: httpsUrl,
  /** Public address of the pages and the API, if a domain of your own points to it; links in mails start with it. */
  publicUrl: httpsUrl.optional(),
  /** Whether anybody may read the feed and the standings without a key. Texts of articles and subscriptions always need one. */
  openToReaders: z.boolean().default(false),
  mail: z
    .strictObject({
      from: email,
      /** Name that stands before the address. */
      fromName: z
        .string()
        .regex(/^[^\r\n"<>]{1,60}$/, "up to 60 characters, no quotes or angle brackets")
        .default("Redline"),
      /** Address in the List-Unsubscribe header besides the link; optional. */
      replyTo: email.optional(),
    })
    .optional(),
  /** Amazon Bedrock model that may code beside the rules; left out, no function may call Bedrock. */
  model: z
    .strictObject({
      id: z.string().regex(/^[a-zA-Z0-9.:/-]{3,200}$/, "a model or inference profile id"),
      /** ARNs that `ingest` may invoke: the profile and the models behind it. */
      arns: z.array(z.string().startsWith("arn:")).min(1),
    })
    .optional(),
  logRetentionDays: z.union([z.literal(7), z.literal(14), z.literal(30), z.literal(90), z.literal(365)]).default(30),
});
export type StageConfig = z.infer<typeof stageConfig>;
