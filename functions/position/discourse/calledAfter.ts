import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { type Discourse, type RememberedParty, type Resolved, sourcingKey } from "./discourse.ts";

/** Words behind a text's noun in which the people stand who wrote it: "the plan that was drawn up over the summer by Kerr and Volkov". */
const farthestAuthor = 12;

/**
 * "The plan drawn up by Kerr and Volkov …. The American plan …": a text that people of two sides wrote, and that the article calls by one of
 * these sides, is that side's. One that both sides put forward as such stays theirs.
 */
export function asCalled(reading: Reading, texts: readonly Resolved[], d: Discourse): readonly Resolved[] {
  return texts.map((t) => {
    const [only, ...more] = t.parties;
    if (t.inferred !== undefined || t.weak || only === undefined) return t;
    if (more.length === 0) {
      if (d.byPeople.size > 0) callBy(only, d);
      return t;
    }
    if (!isByPeople(reading, t)) return t;
    const known = d.order.find(
      ({ parties: [party, ...others] }) => party !== undefined && others.length === 0 && t.parties.includes(party),
    );
    if (known) return { ...t, parties: known.parties };
    d.byPeople.add(sourcingKey(t.parties));
    return t;
  });
}

/** Each of its sides is there by the names of its people alone. */
function isByPeople(reading: Reading, { from, to, parties }: Resolved): boolean {
  const near = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party") && m.from >= from && m.to <= to + farthestAuthor);
  const isPerson = (m: Mark<"party">): boolean => near.some((other) => other.from === m.from && other.meaning.form === "person");
  return parties.every((party) => {
    const own = near.filter((m) => m.meaning.party === party);
    return own.length > 0 && own.every(isPerson);
  });
}

function callBy(party: string, d: Discourse): void {
  const wide = d.order.find((t) => t.parties.includes(party) && d.byPeople.has(sourcingKey(t.parties)));
  if (wide === undefined) return;
  const key = sourcingKey(wide.parties);
  const narrowed = <T extends RememberedParty | undefined>(t: T): T =>
    t && sourcingKey(t.parties) === key ? { ...t, parties: [party] } : t;
  d.byPeople.delete(key);
  d.order = d.order.map(narrowed);
  if (d.pair) d.pair = { ...d.pair, first: narrowed(d.pair.first), second: narrowed(d.pair.second) };
  d.lastText = narrowed(d.lastText);
  const sourced = d.sourcing.get(key);
  if (sourced && !d.sourcing.has(party)) d.sourcing.set(party, sourced);
}
