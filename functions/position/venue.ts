import type { Resolved } from "./discourse.ts";
import type { Reading } from "./reading.ts";
import type { Report } from "./reports.ts";
import { beforeAt, lowerAt } from "./syntax.ts";
import { mark } from "./tokens.ts";

const beside = ["told", "tell", "tells", "on", "with", "to", "by", "in", "newspaper", "magazine", "interview", "via"];

/** "in conversation with Le Point", "in remarks broadcast on CBS", "on Truth Social": through whom it was said, whatever the verb. */
function isVenue(reading: Reading, outlet: Resolved): boolean {
  if (lowerAt(reading, outlet.from - 1) === "on") return true;
  for (let i = outlet.from - 1; i >= Math.max(0, outlet.from - farthestVenue); i--) {
    if (venueNouns.has(lowerAt(reading, i))) return true;
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return false;
  }
  return false;
}
const farthestVenue = 6;
const venueNouns = new Set(
  "interview interviews conversation broadcast comment comments column article op-ed commentary essay podcast programme program show appearance".split(
    " ",
  ),
);

/** An outlet is credited where it reports, is told or is cited, not where it is only mentioned. */
export function isCredited(outlet: Resolved, covers: readonly Report[], reading: Reading): boolean {
  if (covers.some((r) => r.subject?.from === outlet.from || (r.according && outlet.from >= r.to && outlet.from - r.to < 10))) return true;
  if (isVenue(reading, outlet)) return true;
  return (
    covers.length > 0 &&
    (beside.includes(lowerAt(reading, outlet.from - 1)) || beside.includes(lowerAt(reading, outlet.from - 2)) || outlet.possessive)
  );
}
