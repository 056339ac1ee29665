import { Failure } from "../article/failure.ts";
import { printable } from "../article/printable.ts";
import type { Change } from "../change/change.ts";
import { deliveryId, type TryRecord } from "../store/deliveries.ts";
import type { PostTarget, Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { discordMessage, fitsDiscord } from "./formats/discord.ts";
import type { Setting } from "./formats/shown.ts";
import { fitsSlack, slackMessage } from "./formats/slack.ts";
import { fitsTeams, teamsMessage } from "./formats/teams.ts";
import { webhookBody } from "./formats/webhook.ts";
import { type Answer, retryAfter, tryOf } from "./schedule.ts";
import { unseal } from "./sealing.ts";
import { signedHeaders } from "./signing.ts";

/** A message that is ready to go: how many of the changes it holds, and what is sent. */
export interface Message {
  changes: number;
  body: string;
  headers: Record<string, string>;
}

/**
 * The message for the first of these changes and, in a chat, for as many of those that follow as one message takes.
 * @param changes at least one, in the order of the feed
 */
export function composeMessage(deps: AlertDeps, subscription: Subscription & { target: PostTarget }, changes: readonly Change[]): Message {
  const setting = settingOf(deps, subscription.dossier);
  const { target } = subscription;
  switch (target.kind) {
    case "webhook": {
      const [first] = changes;
      if (!first) throw new Failure("no_changes", "A message needs a change.");
      const body = webhookBody(first, setting);
      return { changes: 1, body, headers: signed(deps, subscription.id, target.secrets, deliveryId(subscription.id, first.seq), body) };
    }
    case "slack":
      return folded(changes, (some) => slackMessage(some, setting), fitsSlack);
    case "discord":
      return folded(changes, (some) => discordMessage(some, setting), fitsDiscord);
    case "teams":
      return folded(changes, (some) => teamsMessage(some, setting), fitsTeams);
  }
}

/** Most changes that one chat message holds: more would not be read. */
export const mostInOne = 10;

function folded<M>(changes: readonly Change[], render: (changes: readonly Change[]) => M, fits: (message: M) => boolean): Message {
  let count = Math.min(changes.length, mostInOne);
  let message = render(changes.slice(0, count));
  while (count > 1 && !fits(message)) message = render(changes.slice(0, --count));
  return { changes: count, body: JSON.stringify(message), headers: {} };
}

export function settingOf(deps: AlertDeps, dossier: string): Setting {
  const names = deps.dossiers.get(dossier) ?? { parties: [], provisions: [], title: dossier };
  return { publicUrl: deps.publicUrl, names, dossierTitle: names.title };
}

/** Headers of one try under every secret that is valid now. */
export function signed(
  deps: AlertDeps,
  subscription: string,
  secrets: readonly { sealed: string; until: string | null }[],
  id: string,
  body: string,
): Record<string, string> {
  const now = deps.now();
  const valid = secrets.filter(({ until }) => until === null || until > now);
  return signedHeaders(
    id,
    now,
    body,
    valid.map(({ sealed }) => unseal(deps.key, `${subscription} secret`, sealed)),
  );
}

/** Limits of a try: 15 s in all, and as much of the answer as the log has use for. */
const limits = { timeouts: { connect: 10_000, total: 15_000 }, maxBytes: { received: 4_096, decoded: 4_096, overflow: "cut" } } as const;

/** Posts one message, once. Every outcome is an answer; nothing is thrown for what the other side does. */
export async function post(
  deps: AlertDeps,
  url: string,
  message: Pick<Message, "body" | "headers">,
): Promise<{ answer: Answer; record: TryRecord }> {
  const at = deps.now();
  const took = () => Math.max(0, Date.parse(deps.now()) - Date.parse(at));
  const headers = { "content-type": "application/json", "user-agent": `Redline (+${deps.publicUrl})`, ...message.headers };
  try {
    const {
      status,
      headers: answered,
      body,
    } = await deps.send(url, { method: "POST", headers, body: message.body, redirect: "manual", ...limits });
    const ok = status >= 200 && status < 300;
    return {
      answer: { status, retryAfter: ok ? null : retryAfter(answered["retry-after"], deps.now()) },
      record: tryOf(at, ok, status, took(), printable(body.toString("utf8"), 500)),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // The message names the address that was tried; the code alone keeps a secret URL out of the log.
    return { answer: { status: null, retryAfter: null }, record: tryOf(at, false, null, took(), failureWords[error.code] ?? error.code) };
  }
}

const failureWords: Readonly<Record<string, string>> = {
  refused_destination: "The address is not one that may be called (network guard).",
  dns_failed: "The host name could not be resolved.",
  timed_out: "No answer within 15 s.",
  connection_failed: "The connection failed or was cut.",
  too_large: "The answer was too large.",
  bad_encoding: "The answer was coded in a way that was not asked for.",
};
