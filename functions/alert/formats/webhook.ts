import type { Change } from "../../change/change.ts";
import { changeTitle } from "../../change/wording.ts";
import type { Position } from "../../position/position.ts";
import type { Setting } from "./shown.ts";

/** Bytes of a webhook's body, at most. */
export const webhookLimit = 20_000;

/**
 * The body of a webhook by Standard Webhooks: `{type, timestamp, data}`. `data` is the change as the feed has it, without the coder's
 * explanations, and with a title and a link. What would be too long is shortened, and `shortened` says so: the link has all of it.
 * The same change always gives the same bytes.
 */
export function webhookBody(change: Change, setting: Setting, sample = false): string {
  const full = {
    ...withoutExplanations(change),
    title: changeTitle(change, setting.names),
    link: `${setting.publicUrl}/changes/${change.id}`,
  };
  for (const longest of [Number.POSITIVE_INFINITY, 1_000, 300, 80]) {
    const data = longest === Number.POSITIVE_INFINITY ? full : { ...shortened(full, longest), shortened: true };
    const body = bodyOf(change, data, sample);
    if (Buffer.byteLength(body) <= webhookLimit) return body;
  }
  // Whatever it is that is so large, who and what and from and to are not.
  const short = Object.entries(full).filter(([, value]) => typeof value !== "object" && String(value).length <= 300);
  return bodyOf(change, { ...Object.fromEntries(short), shortened: true }, sample);
}

const bodyOf = (change: Change, data: object, sample: boolean): string =>
  JSON.stringify({ type: `change.${change.kind}`, timestamp: change.at, data: sample ? { ...data, sample: true } : data });

type Told = Omit<Position, "explanation">;

const told = ({ explanation: _explanation, ...position }: Position): Told => position;

function withoutExplanations(change: Change) {
  if (change.level === "standing") {
    const reports = (side: typeof change.before) => side.map((report) => ({ ...report, position: told(report.position) }));
    return { ...change, before: reports(change.before), after: reports(change.after) };
  }
  if (!("before" in change)) return change;
  return { ...change, before: change.before && told(change.before), after: change.after && told(change.after) };
}

/** Texts that may be long; ids, links and times are never cut. */
const longTexts: ReadonlySet<string> = new Set([
  "evidence",
  "text",
  "headline",
  "outlet",
  "note",
  "reason",
  "from",
  "to",
  "source",
  "speaker",
  "why",
]);

/** The same with every long text cut to `longest` and every list to 20 entries. */
function shortened(value: object, longest: number): object {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, short(inner, longest, longTexts.has(name))]));
}

function short(value: unknown, longest: number, isText: boolean): unknown {
  if (typeof value === "string") return isText && value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 20).map((inner) => short(inner, longest, isText));
  return typeof value === "object" && value !== null ? shortened(value, longest) : value;
}
