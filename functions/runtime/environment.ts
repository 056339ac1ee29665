import * as z from "zod/mini";
import { Failure } from "../article/failure.ts";
import type { FunctionName } from "./config.ts";

/** Every environment variable of the product: what it means and what it may be. */
const variables = {
  /** Name of the one table. */
  REDLINE_TABLE: () => z.string().check(z.minLength(3)),
  /** Folder with the dossier files; in a deployed function they lie beside the code. */
  REDLINE_DOSSIERS: () => z.string().check(z.minLength(1)),
  /** URL of the queue of articles to check. */
  REDLINE_CHECKS_QUEUE: () => z.url(),
  /** URL of the queue of due deliveries. */
  REDLINE_DELIVERIES_QUEUE: () => z.url(),
  /** Address of the API and the pages, without a slash at the end. */
  REDLINE_PUBLIC_URL: () =>
    z.pipe(
      z.url(),
      z.transform((url) => url.replace(/\/$/, "")),
    ),
  /** Address for the owner of a fetched site, named in the User-Agent. */
  REDLINE_CONTACT_URL: () => z.url(),
  /** Name or ARN of the secret with the installation's key (32 bytes, hex); the value itself is never in the environment. */
  REDLINE_KEY_SECRET: () => z.string().check(z.minLength(1)),
  /** Sender of mails, `Name <address>`; empty where mail is not set up. */
  REDLINE_MAIL_FROM: () => z.string(),
  /** Configuration set that reports bounces and complaints; empty where mail is not set up. */
  REDLINE_MAIL_CONFIGURATION_SET: () => z.string(),
  /** What a caller without a key may do: `read`, or empty for nothing. */
  REDLINE_ANONYMOUS: () => z.enum(["read", ""]),
  /** Bedrock model that may code beside the rules; empty for none. */
  REDLINE_MODEL: () => z.string(),
} as const;

export type Variable = keyof typeof variables;

const telling = [
  "REDLINE_DELIVERIES_QUEUE",
  "REDLINE_PUBLIC_URL",
  "REDLINE_KEY_SECRET",
  "REDLINE_MAIL_FROM",
  "REDLINE_MAIL_CONFIGURATION_SET",
] as const;

/** What each function reads. The stack has to give exactly these, or does not compile. */
export const variablesOf = {
  poll: ["REDLINE_TABLE", "REDLINE_DOSSIERS", "REDLINE_CHECKS_QUEUE", "REDLINE_CONTACT_URL"],
  ingest: ["REDLINE_TABLE", "REDLINE_DOSSIERS", "REDLINE_CHECKS_QUEUE", "REDLINE_CONTACT_URL", "REDLINE_MODEL"],
  assess: ["REDLINE_TABLE", "REDLINE_DOSSIERS"],
  alert: ["REDLINE_TABLE", "REDLINE_DOSSIERS", ...telling],
  deliver: ["REDLINE_TABLE", "REDLINE_DOSSIERS", ...telling],
  digest: ["REDLINE_TABLE", "REDLINE_DOSSIERS", ...telling],
  api: ["REDLINE_TABLE", "REDLINE_DOSSIERS", "REDLINE_ANONYMOUS", ...telling],
} as const satisfies Record<FunctionName, readonly Variable[]>;

type VariableOf<F extends FunctionName> = (typeof variablesOf)[F][number];
export type EnvironmentOf<F extends FunctionName> = Record<VariableOf<F>, string>;

/**
 * The environment of one function, checked.
 * @throws Failure `environment` naming every variable that is missing or malformed; a retry does not help.
 */
export function readEnvironment<F extends FunctionName>(name: F, from: NodeJS.ProcessEnv): EnvironmentOf<F> {
  const wanted: readonly VariableOf<F>[] = variablesOf[name];
  const read: Partial<EnvironmentOf<F>> = {};
  const wrong: string[] = [];
  for (const variable of wanted) {
    const result = variables[variable]().safeParse(from[variable]);
    if (result.success) read[variable] = result.data;
    else wrong.push(`${variable} ${from[variable] === undefined ? "is missing" : "is malformed"}`);
  }
  if (!isComplete(read, wanted)) {
    throw new Failure("environment", `The function ${name} cannot start: ${wrong.join(", ")}. Deploy the stack again.`);
  }
  return read;
}

/** True where a test or one's own machine lets the functions call 127.0.0.1. The stack never sets it. */
export function loopbackAllowed(from: NodeJS.ProcessEnv): boolean {
  return from.REDLINE_ALLOW_LOOPBACK === "yes";
}

function isComplete<V extends string>(read: Partial<Record<V, string>>, wanted: readonly V[]): read is Record<V, string> {
  return wanted.every((variable) => read[variable] !== undefined);
}
