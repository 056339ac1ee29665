import type { Actor } from "../../actors/actors.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { reportAround } from "../../sourcing/reportDenied.ts";
import { applied, type Governed, type Side, ungoverned } from "../govern.ts";

/**
 * "dismissed a report in the Financial Times that Moscow had offered a truce", "the accounts that his team had told Kyiv to leave were false": what
 * is reported of somebody stays beside his denial of it (coding manual, "A denial").
 */
export function outletsReport(reading: Reading, _actors: readonly Actor[], p: Mark<"provision">, g: Governed): Governed | undefined {
  const { denied, subject } = g;
  if (denied === undefined || subject === undefined || subject.from >= p.to) return undefined;
  const report = reportAround(reading, p);
  if (report === undefined || subject.from < report || g.negators.length > 0) return undefined;
  // What is made of the report stands outside its clause.
  const attitudes = g.attitudes.filter((a) => a.from > report && a.from < p.to);
  const side = attitudes.reduce<Side>((before, a) => applied(reading, p, before, a.meaning.effect), ungoverned(p).side);
  return { ...g, attitudes, side, denied: undefined };
}
