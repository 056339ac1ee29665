import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { hasNoSubject } from "../change/wording.ts";
import type { Delivery } from "../store/deliveries.ts";

/** The lane of a change: what is reported of one (party, provision) is sent in order; changes of whole articles are in order per article. */
export const laneOf = (change: Change): string =>
  hasNoSubject(change) ? `article#${change.article.id}` : `${change.party}#${change.provision}`;

export interface Turns {
  /** Deliveries to send now, lane by lane, each lane in the order of the feed. */
  lanes: Delivery[][];
  /** When the next of the others is due; null where there are none. */
  nextDue: Instant | null;
}

/**
 * Whose turn it is. A lane waits for its first delivery, while that is being tried again; other lanes go on.
 * A delivery that comes through quiet hours takes along what is held before it in its lane: better early than out of order.
 * @param waiting everything that waits, in the order of the feed
 */
export function turns(waiting: readonly Delivery[], now: Instant): Turns {
  const lanes: Delivery[][] = [];
  const later: Instant[] = [];
  for (const lane of Map.groupBy(waiting, (delivery) => delivery.lane).values()) {
    const due = lane.map(dueOf);
    const first = lane[0];
    const held = first?.now.state === "waiting" && (first.now.for === "retry" || first.now.for === "replay") && (due[0] ?? "") > now;
    const ready = held ? 0 : due.findLastIndex((at) => at <= now) + 1;
    if (ready > 0) lanes.push(lane.slice(0, ready));
    const rest = held ? due.slice(0, 1) : due.slice(ready);
    later.push(...rest);
  }
  return { lanes, nextDue: later.reduce<Instant | null>((least, at) => (least === null || at < least ? at : least), null) };
}

const dueOf = ({ now }: Delivery): Instant => (now.state === "waiting" ? now.due : "");
