import type { CoderName, Position } from "./position.ts";

const subject = (p: Position): string => `${p.party} ${p.provision}`;
const claim = (p: Position): string => `${subject(p)} ${p.stance}`;

/**
 * Holds the rows of several coders against each other, each coder's folded to one row for each (party, provision, stance).
 * A row that rules and model both have carries both names, with the rules' sourcing; one alone carries its own name. Where they differ in stance
 * or in sourcing the rows are disputed. What a person said stands, and settles all rows on that party and provision.
 */
export function reconcile(rows: Record<CoderName, readonly Position[]>): Position[] {
  const settled = new Set(rows.person.map(subject));
  const open = (p: Position) => !settled.has(subject(p));
  const [rules, model] = [rows.rules.filter(open), rows.model.filter(open)];
  const other = (mine: Position, theirs: readonly Position[]) => theirs.find((p) => claim(p) === claim(mine));
  const both = rules.flatMap((mine) => {
    const same = other(mine, model);
    return same ? [{ ...mine, coders: ["rules" as const, "model" as const], ...(sameSourcing(mine, same) ? {} : { disputed: true }) }] : [];
  });
  const alone = (mine: readonly Position[], theirs: readonly Position[]) =>
    mine.flatMap((p) => {
      if (other(p, theirs)) return [];
      const contradicted = theirs.some((t) => subject(t) === subject(p) && !other(t, mine));
      return [contradicted ? { ...p, disputed: true } : p];
    });
  return [...rows.person, ...both, ...alone(rules, model), ...alone(model, rules)];
}

/** Basis and hedging decide what a report is worth; names of sources and speakers may be spelled in more ways than one. */
const sameSourcing = (a: Position, b: Position): boolean => a.basis === b.basis && a.hedged === b.hedged;
