import { basis, type CoderName, type Position } from "./position.ts";
import { reconcile } from "./reconcile.ts";

const strength = new Map(basis.options.map((b, i) => [b, i]));
const rank = (p: Position): number => strength.get(p.basis) ?? basis.options.length;
const key = (p: Position): string => `${p.party} ${p.provision} ${p.stance}`;

/**
 * Folds the positions of an article's sentences, in reading order, into one row for each (party, provision, stance): the
 * strongest basis with its evidence, the earlier one among equals. The headline serves only for what the body does not tell. `supports` and `open` of
 * one party on one provision stay two rows only where they come from different sources (coding manual, "Two stances").
 * Where several coders coded, each is folded by itself and then held against the others, see `reconcile`.
 */
export function foldPositions(sentences: readonly { positions: readonly Position[] }[]): Position[] {
  const coders = new Set<CoderName>();
  for (const { positions } of sentences) for (const { coders: own } of positions) for (const coder of own ?? []) coders.add(coder);
  if (coders.size < 2 && !coders.has("person")) return foldOne(sentences);
  const only = (coder: CoderName) =>
    foldOne(sentences.map(({ positions }) => ({ positions: positions.filter((p) => (p.coders?.[0] ?? "rules") === coder) })));
  return reconcile({ rules: only("rules"), model: only("model"), person: only("person") }).sort(byPlace);
}

function foldOne(sentences: readonly { positions: readonly Position[] }[]): Position[] {
  const rows = new Map<string, Position>();
  // Every voice that supports something, also where a text that says so is kept in its place.
  const supporters = new Set<string>();
  for (const { positions } of sentences)
    for (const position of positions) {
      const name = key(position);
      if (position.stance === "supports") supporters.add(voiceOf(position));
      const kept = rows.get(name);
      if (kept === undefined || beats(position, kept)) rows.set(name, position);
    }
  const all = [...rows.values()];
  const told = new Set(all.flatMap((row) => (row.part === "body" ? [`${row.party} ${row.provision}`] : [])));
  return all
    .filter((row) => row.part === "body" || !told.has(`${row.party} ${row.provision}`))
    .filter((row) => row.stance !== "open" || !supporters.has(voiceOf(row)))
    .sort(byPlace);
}

function beats(candidate: Position, kept: Position): boolean {
  if (candidate.part !== kept.part) return candidate.part === "body";
  return rank(candidate) < rank(kept);
}

/** Whose position on what it is, and through whom. */
const voiceOf = (p: Position): string => [p.party, p.provision, p.source ?? "", lastName(p) ?? ""].join("|");

/** "Zelensky" is Volodymyr Zelensky. */
const lastName = ({ speaker }: Position): string | undefined => speaker?.split(" ").at(-1);

function byPlace(a: Position, b: Position): number {
  if (a.part !== b.part) return a.part === "headline" ? -1 : 1;
  return a.span.start - b.span.start || key(a).localeCompare(key(b));
}
