import { mark } from "../cues/tokens.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";

/** Verbs with which a text comes to what it says behind a colon. Origin: own reading. */
const leads = new Set(
  "reads says has lists contains includes names sets lays opens ends begins closes starts runs comes holds keeps carries".split(" "),
);
/** Before a text that what follows stands in. */
const inside = new Set("in from of under among".split(" "));

/**
 * "The annex, in its third line: …", "Section two of the memorandum: limits; a ban", "Among the points of the draft is one that nobody
 * disputes: …": where nobody acts before the colon, all that stands behind it is in the text that is named there.
 */
export function textBeforeColon({ reading, actors, provision: p }: Case): Resolved | undefined {
  if ((reading.punctuation & mark.colon) === 0) return undefined;
  let colon = p.from;
  while (colon > 0 && (beforeAt(reading, colon) & mark.colon) === 0) {
    if ((beforeAt(reading, colon) & mark.stop) !== 0) return undefined;
    colon--;
  }
  if (colon === 0) return undefined;
  const before = actors.filter((a) => a.to <= colon);
  const text = before.find((a) => a.kind === "text" && a.parties.length > 0 && !a.possessive && !a.weak);
  if (text === undefined || before.some((a) => isSomebody(a) && !(a.from >= text.from && a.to <= text.to))) return undefined;
  return text.oblique ? (inside.has(lowerAt(reading, text.from - 1)) ? text : undefined) : leadsTo(reading, text, colon) ? text : undefined;
}

const isSomebody = ({ kind, parties, oblique, possessive }: Resolved): boolean =>
  kind !== "text" &&
  kind !== "outlet" &&
  (parties.length > 0 || kind === "source" || kind === "office" || kind === "group") &&
  !oblique &&
  !possessive;

/** Nothing but an aside, or a verb of having, stands between the text and the colon. */
function leadsTo(reading: Reading, text: Resolved, colon: number): boolean {
  if (text.to === colon || (beforeAt(reading, text.to) & mark.comma) !== 0) return true;
  return leads.has(lowerAt(reading, text.to));
}
