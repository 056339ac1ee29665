import type { Resolved } from "./discourse.ts";
import type { Governed } from "./govern.ts";
import type { Case } from "./holder.ts";
import type { Position } from "./position.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { beforeAt, lowerAt } from "./syntax.ts";
import { wall } from "./tokens.ts";

/** "Russia could agree provided that deliveries stop": the subject of what hangs on it wants it. */
export function setterOf({ actors, governed: g, provision: p }: Case): Resolved | undefined {
  const { conditionMark: mark } = g;
  if (mark === undefined || mark.to > p.from) return undefined;
  return actors.find((a) => a.to <= mark.from && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
}

const impossible = new Set(
  "impossible unthinkable inconceivable pointless meaningless useless unacceptable worthless unworkable senseless futile".split(" "),
);
const within = 14;

/** "No deal without guarantees", "Without guarantees there can be no deal": what is denied without it is wanted with it. */
export function isIndispensable(reading: Reading, p: Mark<"provision">, without: Mark<"negator">): boolean {
  for (let i = without.from - 1; i >= Math.max(0, without.from - within); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) break;
    if (deniesAt(reading, i) || refusesAt(reading, i)) return true;
  }
  for (let i = p.to; i < Math.min(reading.words.length, p.to + within); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (deniesAt(reading, i)) return true;
  }
  return false;
}

function deniesAt(reading: Reading, at: number): boolean {
  return (
    impossible.has(lowerAt(reading, at)) ||
    (reading.endingAt[at]?.some((m) => isKind(m, "negator") && lowerAt(reading, at) !== "without") ?? false)
  );
}

function refusesAt(reading: Reading, at: number): boolean {
  return reading.endingAt[at]?.some((m) => isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will) ?? false;
}

/** A wording that somebody is coded on. */
export interface Given extends Hanging {
  rows: readonly Position[];
}

/** A wording in an "if" or a "once", and what hangs on it. */
export interface Hanging {
  provision: Mark<"provision">;
  governed: Governed;
}

/** "If Russia withdraws, Ukraine will pull out": whoever gives the one for the other wants the other. */
export function wantedInReturn({ provision, governed: g }: Hanging, given: readonly Given[]): Position[] {
  const { conditionMark: mark } = g;
  if (mark === undefined || !isKind(mark, "condition") || mark.meaning.strength === "event") return [];
  if (g.attitudes.length + g.negators.length > 0) return [];
  const rows = given.find((each) => hangsOn(each, mark))?.rows ?? [];
  return rows.flatMap((row) =>
    row.provision === provision.meaning.provision
      ? []
      : [
          {
            ...row,
            provision: provision.meaning.provision,
            stance: g.side === "against" ? "opposes" : "supports",
            explanation: { ...row.explanation, rule: "what is wanted in return" },
          },
        ],
  );
}

/** What is given hangs on the condition, or stands right before it as what somebody will do: "will give up its bid if it gets guarantees". */
function hangsOn({ provision, governed: g }: Given, mark: Mark<"condition">): boolean {
  const isPromise = g.will || (g.modal !== undefined && !g.obliged);
  return (
    g.conditionMark === mark ||
    (isPromise && mark.meaning.strength === "weak" && provision.to <= mark.from && mark.from - provision.to <= 4)
  );
}
