import type { Mark, Reading } from "../sentence/reading.ts";
import { placeInUltimatum } from "../sentence/suppositions.ts";
import { type Governed, ungoverned } from "./govern.ts";

/** "Either Moscow accepts a truce or sanctions will follow": a demand on the one, and a threat that is not its own. */
export function layUltimatum(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const place = placeInUltimatum(reading, p);
  if (place === "threatened" && g.subject !== undefined && g.subject.from < 3) g.subject = undefined;
  if (place === "offered" && g.modal !== "possibility") return;
  if (place === undefined || place === "threatened" || (g.modal === "prescriptive" && (g.modalAt ?? 0) < p.to)) return;
  Object.assign(g, { modal: "prescriptive", modalAt: 0, subject: undefined, will: false, negators: [], side: ungoverned(p).side });
}
