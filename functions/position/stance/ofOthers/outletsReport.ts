import type { Actor } from "../../actors/actors.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { lowerAt } from "../../sentence/syntax.ts";
import { reportAround } from "../../sourcing/reportDenied.ts";
import { applied, type Governed, type Side, ungoverned } from "../govern.ts";

/**
 * "dismissed a report in the Financial Times that Moscow had offered a truce", "the accounts that his team had told Kyiv to leave were false", "denied that
 * it had offered a truce, as Reuters had reported": what is reported of somebody stays beside his denial of it (coding manual, "A denial").
 */
export function outletsReport(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Governed | undefined {
  const { denied, subject } = g;
  if (denied === undefined || subject === undefined || subject.from >= p.to) return undefined;
  const report = reportAround(reading, p);
  if (report === undefined || g.negators.length > 0) return undefined;
  if (subject.from < report && !isReportedBehind(reading, actors, p)) return undefined;
  // What is made of the report stands outside its clause.
  const attitudes = g.attitudes.filter((a) => a.from > report && a.from < p.to);
  const side = attitudes.reduce<Side>((before, a) => applied(reading, p, before, a.meaning.effect), ungoverned(p).side);
  const own = actors.find((a) => a.from > report && a.to <= p.from && !a.oblique && !a.possessive && a.parties.length > 0);
  return { ...g, attitudes, side, denied: undefined, subject: own ?? subject };
}

/** ", as the Financial Times had reported": the clause that is denied was reported. */
const isReportedBehind = (reading: Reading, actors: readonly Actor[], p: Mark<"provision">): boolean =>
  actors.some(
    (a) =>
      a.kind === "outlet" &&
      a.from >= p.to &&
      [1, 2].some((gap) => lowerAt(reading, a.from - gap) === "as") &&
      [0, 1, 2].some((gap) => beginsAt(reading, a.to + gap, kinds.say)),
  );
