import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import * as z from "zod/mini";
import { deliver } from "../../../functions/alert/deliver.ts";
import type { AlertDeps } from "../../../functions/alert/deps.ts";
import { editSubscription, rotateSecret } from "../../../functions/alert/editSubscription.ts";
import { preview } from "../../../functions/alert/preview.ts";
import { replay } from "../../../functions/alert/replay.ts";
import { sendSample } from "../../../functions/alert/sample.ts";
import { createSubscription } from "../../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../../functions/alert/subscriptionWish.ts";
import { Failure } from "../../../functions/article/failure.ts";
import { inEnglish } from "../../../functions/article/inEnglish.ts";
import { askForConsent } from "../../../functions/digest/consent.ts";
import { explainChange } from "../../../functions/digest/explain.ts";
import { sendSampleDigest } from "../../../functions/digest/sample.ts";
import { type Delivery, deliveryId, deliveryLog, readDeliveryId } from "../../../functions/store/deliveries.ts";
import { readChange } from "../../../functions/store/feed.ts";
import { deleteSubscription, listSubscriptions, readSubscription, type Subscription } from "../../../functions/store/subscriptions.ts";
import { describe } from "../showSubscription.ts";
import { plain } from "../terminal.ts";
import { type TellingOptions, tellingOptions, withTelling } from "../withTelling.ts";

interface AddOptions extends TellingOptions {
  for?: string;
  name?: string;
  ownerEmail?: string;
  party?: string[];
  provision?: string[];
  issue?: string[];
  kind?: string[];
  direction?: string[];
  outlet?: string[];
  minSeverity?: string;
  minOrigins?: string;
  coders: string;
  quiet?: string;
  unlessSeverity?: string;
  zone: string;
  every: string;
  hour: string;
  weekday: string;
  evenIfEmpty?: boolean;
}

/** `redline subscribe …`: what the API does with subscriptions, for the person at this machine. They belong to the owner "local". */
export function register(program: Command): void {
  const subscribe = program.command("subscribe").description("who is told of changes: webhooks, Slack, Discord, Teams, email");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  tellingOptions(subscribe.command("add"))
    .argument("<kind>", "webhook, slack, discord, teams or email")
    .argument("<target>", "the URL to post to, or the address")
    .description("subscribe; a webhook's signing secret is shown this once")
    .option("--for <dossier>", "id of the dossier, where there are several")
    .option("--name <name>", "a name of your own for it")
    .option("--owner-email <address>", "who is told when it is disabled")
    .option("--party <id...>", "only these parties")
    .option("--provision <id...>", "only these provisions")
    .option("--issue <name...>", "only provisions of these issues")
    .option("--kind <kind...>", "only these kinds of change")
    .option("--direction <direction...>", "only hardened, softened or reversed")
    .option("--outlet <name...>", "only reports of these outlets")
    .option("--min-severity <0-1>", "only changes at least so grave")
    .option("--min-origins <n>", "only standings with so many independent origins")
    .option("--coders <agreed|any>", "where two coders code: what both found, or what either did", "agreed")
    .option("--quiet <from-to>", "hold messages in these hours, such as 22:00-07:00")
    .option("--unless-severity <0-1>", "what is so grave comes through quiet hours")
    .option("--zone <zone>", "time zone of quiet hours and digests", zone)
    .option("--every <day|week>", "email: how often", "day")
    .option("--hour <0-23>", "email: at which hour", "8")
    .option("--weekday <1-7>", "email: on which day of the week, Monday is 1", "1")
    .option("--even-if-empty", "email: a digest even when nothing changed")
    .action(add);
  const one = (name: string, description: string) => tellingOptions(subscribe.command(name).argument("<id>").description(description));
  tellingOptions(subscribe.command("list")).description("every subscription").action(list);
  one("pause", "send nothing until it is resumed").action((id: string, o: TellingOptions) => setState(id, "paused", o));
  one("resume", "send again, changes from now on").action((id: string, o: TellingOptions) => setState(id, "active", o));
  one("remove", "remove it for good").action(remove);
  one("test", "send a sample now").action(test);
  one("rotate", "a new signing secret; the old one signs along for 24 hours").action(rotate);
  one("log", "the newest deliveries with every try").action(log);
  one("preview", "what it would have got").requiredOption("--since <time>", "an instant such as 2025-04-17T08:00:00Z").action(showPreview);
  tellingOptions(subscribe.command("replay").argument("<id...>", "ids of deliveries (msg_…), or one subscription with --from and --to"))
    .description("send deliveries again, with the same webhook-ids")
    .option("--from <n>", "number of the first change")
    .option("--to <n>", "number of the last change")
    .action(replayThem);
  tellingOptions(subscribe.command("why").argument("<change>", "id of a change, such as ukraine-2025.42"))
    .description("for each subscription, why it was or was not told of a change")
    .action(why);
}

const idsOf = (values: string[] | undefined) => values?.flatMap((value) => value.split(",")) ?? [];
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

async function add(kind: string, target: string, options: AddOptions): Promise<void> {
  await withTelling(options, async (deps) => {
    const dossier = options.for ?? [...deps.dossiers.keys()][0] ?? "";
    const [from = "", to = ""] = options.quiet?.split("-") ?? [];
    const quiet =
      options.quiet === undefined ? null : { from, to, timeZone: options.zone, unlessSeverity: number(options.unlessSeverity) ?? null };
    const evenIfEmpty = options.evenIfEmpty ?? false;
    const when = { every: options.every, hour: Number(options.hour), timeZone: options.zone, evenIfEmpty };
    const rhythm = options.every === "week" ? { ...when, weekday: Number(options.weekday) } : when;
    const wish = subscriptionWish.safeParse(
      {
        dossier,
        name: options.name,
        ownerEmail: options.ownerEmail,
        target: kind === "email" ? { kind, address: target, rhythm } : { kind, url: target, quietHours: quiet },
        filter: {
          parties: idsOf(options.party),
          provisions: idsOf(options.provision),
          issues: options.issue ?? [],
          kinds: idsOf(options.kind),
          directions: idsOf(options.direction),
          outlets: options.outlet ?? [],
          minSeverity: number(options.minSeverity),
          minOrigins: number(options.minOrigins),
          coders: options.coders,
        },
      },
      inEnglish(),
    );
    if (!wish.success) throw new Failure("usage", z.prettifyError(wish.error));
    const { subscription, secret } = await createSubscription(deps, "local", wish.data);
    await askForConsent(deps, subscription);
    if (secret !== null) process.stderr.write(`Subscribed as ${subscription.id}. Its signing secret, shown this once:\n`);
    else if (kind === "email") process.stderr.write("The address was mailed a link; it gets digests once it was followed.\n");
    process.stdout.write(`${secret ?? subscription.id}\n`);
  });
}

async function list(options: TellingOptions): Promise<void> {
  await withTelling(options, async (deps) => {
    const found = (await Promise.all([...deps.dossiers.keys()].map((id) => listSubscriptions(deps.table, id)))).flat();
    if (found.length === 0)
      process.stderr.write("Nobody is subscribed yet: `redline subscribe add slack https://hooks.slack.com/…` begins.\n");
    for (const subscription of found) process.stdout.write(`${describe(subscription)}\n`);
  });
}

const found = async (deps: AlertDeps, id: string): Promise<Subscription> => {
  const subscription = id.includes("_") ? await readSubscription(deps.table, id) : undefined;
  if (subscription) return subscription;
  throw new Failure("subscription_unknown", `There is no subscription ${plain(id)}: \`redline subscribe list\` shows those there are.`);
};

const onOne = (id: string, options: TellingOptions, act: (deps: AlertDeps, subscription: Subscription) => Promise<string>) =>
  withTelling(options, async (deps) => void process.stdout.write(`${await act(deps, await found(deps, id))}\n`));

const setState = (id: string, state: "active" | "paused", options: TellingOptions) =>
  onOne(id, options, async (deps, subscription) => describe((await editSubscription(deps, subscription.id, { state })) ?? subscription));

const remove = (id: string, options: TellingOptions) =>
  onOne(id, options, async (deps, subscription) => {
    await deleteSubscription(deps.table, subscription.id);
    return `${subscription.id} is removed.`;
  });

const rotate = (id: string, options: TellingOptions) =>
  onOne(id, options, async (deps, subscription) => {
    process.stderr.write("The new signing secret, shown this once; the old one signs along for 24 hours:\n");
    return (await rotateSecret(deps, subscription.id)) ?? "";
  });

const test = (id: string, options: TellingOptions) =>
  onOne(id, options, async (deps, subscription) => {
    const { target } = subscription;
    if (target.kind === "email") return `Sent: ${await sendSampleDigest(deps, { ...subscription, target })}`;
    const { ok, status, ms, head } = await sendSample(deps, { ...subscription, target });
    if (!ok) throw new Failure("sample_refused", `The sample was not taken: ${status ?? "no answer"} ${plain(head)}`);
    return `Taken with ${status} after ${ms} ms.`;
  });

const log = (id: string, options: TellingOptions) =>
  onOne(id, options, async (deps, subscription) => {
    const lines = (await deliveryLog(deps.table, subscription.id, 0, 50)).flatMap(deliveryLines);
    return lines.length > 0 ? lines.join("\n") : "Nothing was planned for it in the last 30 days.";
  });

function deliveryLines({ subscription, seq, changeId, now, tries }: Delivery): string[] {
  const state = now.state === "waiting" ? `waiting (${now.for}), due ${now.due}` : `${now.state} ${now.at}`;
  const each = tries.map((t) => `      ${t.at}  ${t.status ?? "—"}  ${t.ms} ms  ${plain(t.head).slice(0, 100)}`);
  return [`${colors.bold(changeId)}  ${state}  ${colors.dim(deliveryId(subscription, seq))}`, ...each];
}

const showPreview = (id: string, options: TellingOptions & { since: string }) =>
  onOne(id, options, async (deps, subscription) => {
    const since = Date.parse(options.since);
    if (Number.isNaN(since)) throw new Failure("usage", "--since is an instant such as 2025-04-17T08:00:00Z.");
    const { matched, keptBack, more } = await preview(deps, subscription, new Date(since).toISOString());
    return [
      ...matched.map((m) => `${m.at.slice(0, 16)}  ${m.title}  ${colors.dim(m.id)}`),
      `${matched.length} would have come${more ? ", of the first 1,000 changes" : ""}.`,
      ...keptBack.map((k) => colors.dim(`${k.changes} kept back, such as ${k.example}: ${plain(k.reason)}`)),
    ].join("\n");
  });

async function replayThem(ids: string[], options: TellingOptions & { from?: string; to?: string }): Promise<void> {
  await withTelling(options, async (deps) => {
    let count = 0;
    for (const id of ids) {
      const named = readDeliveryId(id) ?? { subscription: id, seq: null };
      const [from, to] = [named.seq ?? Number(options.from), named.seq ?? Number(options.to)];
      if (!(from >= 1 && to >= from)) throw new Failure("usage", "Name deliveries (msg_…), or a subscription with --from and --to.");
      const subscription = await found(deps, named.subscription);
      count += await replay(deps, subscription, from, to);
      await deliver(deps, subscription.id, Date.now() + 60_000);
    }
    process.stdout.write(`${count} sent again; \`redline subscribe log\` tells how it went.\n`);
  });
}

async function why(change: string, options: TellingOptions): Promise<void> {
  await withTelling(options, async (deps) => {
    const read = await readChange(deps.table, change);
    if (!read) throw new Failure("change_unknown", `There is no change ${plain(change)}.`);
    const all = await explainChange(deps, read, await listSubscriptions(deps.table, read.dossier));
    for (const { subscription, outcome, reason, at } of all) {
      process.stdout.write(`${colors.bold(subscription)}  ${outcome}${at ? ` ${at}` : ""}  ${plain(reason)}\n`);
    }
    if (all.length === 0) process.stderr.write("Nobody is subscribed to this dossier.\n");
  });
}
