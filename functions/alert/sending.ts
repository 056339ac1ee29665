import type { Change } from "../change/change.ts";
import { type Delivery, noteDelivery } from "../store/deliveries.ts";
import { restChannel } from "../store/deliveryWork.ts";
import type { PostTarget, Subscription } from "../store/subscriptions.ts";
import { changesOfFeed } from "./changesOfFeed.ts";
import { type AlertDeps, timeIsUp } from "./deps.ts";
import { noteHealth } from "./health.ts";
import { asInstant } from "./localTime.ts";
import { composeMessage, mostInOne, post } from "./post.ts";
import { judge } from "./schedule.ts";
import { unseal } from "./sealing.ts";
import { sideBySide } from "./sideBySide.ts";

/** What one run did. `more` is true where it stopped for want of time: wake the subscription again. */
export interface Delivered {
  sent: number;
  failed: number;
  more: boolean;
}

/** A subscription that messages are posted to. */
export type PostSubscription = Subscription & { target: PostTarget };

const chatPauseMs = 1_000;
/** Lanes of one webhook that are sent side by side. */
export const lanesAtOnce = 8;

/** Webhooks: one message a change, each lane in order and up to its first failure, lanes side by side. */
export async function sendLanes(
  deps: AlertDeps,
  subscription: PostSubscription,
  lanes: Delivery[][],
  until: number,
  done: Delivered,
): Promise<void> {
  const changeOf = changesOfFeed(deps.table, subscription.dossier);
  let stopped = false;
  await sideBySide(lanes, lanesAtOnce, async (lane) => {
    for (const delivery of lane) {
      if (stopped || timeIsUp(deps, until)) return;
      const change = await changeOf(delivery.seq);
      const outcome = change ? await sendTogether(deps, subscription, [{ delivery, change }], done) : await lost(deps, delivery);
      stopped ||= outcome === "stop";
      if (outcome !== "sent") return;
    }
  });
}

/** Chats: what is due goes into one message, as far as it fits, and the channel then rests for a second. */
export async function sendChat(deps: AlertDeps, subscription: PostSubscription, lanes: Delivery[][], done: Delivered): Promise<void> {
  const { channel } = subscription.target;
  const pause = { until: asInstant(Date.parse(deps.now()) + chatPauseMs), now: deps.now(), ifFree: true };
  if (!(await restChannel(deps.table, channel, pause))) return;
  const changeOf = changesOfFeed(deps.table, subscription.dossier);
  const inOrder = lanes.flat().sort((a, b) => a.seq - b.seq);
  // A message that was refused for what it holds is sent change by change: one bad change must not hold up the others.
  const alone = inOrder.findIndex(wasRefused);
  const together: { delivery: Delivery; change: Change }[] = [];
  for (const delivery of alone === 0 ? inOrder.slice(0, 1) : inOrder.slice(0, alone < 0 ? mostInOne : Math.min(alone, mostInOne))) {
    const change = await changeOf(delivery.seq);
    if (change) together.push({ delivery, change });
    else await lost(deps, delivery);
  }
  if (together.length > 0) await sendTogether(deps, subscription, together, done);
}

const wasRefused = ({ tries }: Delivery) => [400, 413, 422].includes(tries.at(-1)?.status ?? 0);

/** Sends one message and notes what came of it. "stop": the target is to rest or is disabled. */
async function sendTogether(
  deps: AlertDeps,
  subscription: PostSubscription,
  together: readonly { delivery: Delivery; change: Change }[],
  done: Delivered,
): Promise<"sent" | "failed" | "stop"> {
  const message = composeMessage(
    deps,
    subscription,
    together.map(({ change }) => change),
  );
  const url = unseal(deps.key, `${subscription.id} url`, subscription.target.url);
  const { answer, record } = await post(deps, url, message);
  const at = deps.now();
  const [a = 0, b = 0] = deps.random(2);
  const chance = (a * 256 + b) / 65_536;
  const judged = together.slice(0, message.changes).map(({ delivery }) => {
    const round = delivery.now.state === "waiting" ? delivery.now.round : 0;
    return { delivery, judgement: judge(answer, round, at, chance) };
  });
  await Promise.all(
    judged.map(({ delivery, judgement }) =>
      noteDelivery(deps.table, delivery, { now: judgement.next, tries: [...delivery.tries, record] }, at),
    ),
  );
  const { ok, restUntil } = judged[0]?.judgement ?? { ok: false, restUntil: null };
  done[ok ? "sent" : "failed"] += judged.length;
  deps.log.info("delivery_tried", {
    subscription: subscription.id,
    seqs: judged.map((j) => j.delivery.seq),
    status: answer.status,
    ms: record.ms,
  });
  if (restUntil) await restChannel(deps.table, subscription.target.channel, { until: restUntil, now: at, ifFree: false });
  const disabled = await noteHealth(deps, subscription, judged[0]?.judgement);
  return ok ? "sent" : restUntil || disabled ? "stop" : "failed";
}

/** A change that the feed no longer has can't be sent: said in the log instead of being tried for days. */
async function lost(deps: AlertDeps, delivery: Delivery): Promise<"sent"> {
  const at = deps.now();
  deps.log.error("delivery_without_change", { subscription: delivery.subscription, change: delivery.changeId });
  await noteDelivery(deps.table, delivery, { now: { state: "failed", at, why: "gave_up" }, tries: delivery.tries }, at);
  return "sent";
}
