import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { type Governed, ungoverned } from "./govern.ts";

/** Participles that say who wants what they follow. Origin: the offers and demands of CAMEO (03, 10). */
const wanting = new Set(
  "proposed declared announced demanded sought requested offered suggested advocated urged tabled wanted promised favoured favored floated mooted".split(
    " ",
  ),
);
const floating = new Set(["floated", "mooted"]);

/** "Kyiv dismissed the three-day truce declared by Putin": who wants what another answers. */
export function proposedBy(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const agentOfClause = issuerIn(reading, actors, p);
  if (agentOfClause && !first.subject?.parties.some((party) => agentOfClause.parties.includes(party)))
    return { ...ungoverned(p), will: true, subject: agentOfClause };
  // "…, as proposed by Washington"
  const at = lowerAt(reading, p.to) === "as" ? p.to + 1 : p.to;
  const verb = lowerAt(reading, at);
  const by = verb === "put" && lowerAt(reading, at + 1) === "forward" ? at + 2 : at + 1;
  if (lowerAt(reading, by) !== "by" || beforeAt(reading, at) !== 0 || !(wanting.has(verb) || by === at + 2)) return undefined;
  const agent = actors.find((a) => a.from === by + 1 && a.parties.length > 0 && a.kind !== "text" && a.kind !== "outsider");
  if (agent === undefined || first.subject?.parties.some((party) => agent.parties.includes(party))) return undefined;
  const g = ungoverned(p);
  return { ...g, side: floating.has(verb) && g.side === "for" ? "open" : g.side, will: true, subject: agent };
}

/** "the call for a truce which the Europeans had issued": whose call it is. */
function issuerIn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  if (!["which", "that"].includes(lowerAt(reading, p.to))) return undefined;
  const agent = actors.find(
    (a) => a.from <= p.to + 2 && a.from >= p.to && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0,
  );
  if (agent === undefined) return undefined;
  const verb = ["had", "has", "have"].includes(lowerAt(reading, agent.to)) ? agent.to + 1 : agent.to;
  return issuing.has(lowerAt(reading, verb)) && beforeAt(reading, verb) === 0 ? agent : undefined;
}
const issuing = new Set("issued made launched voiced tabled submitted announced floated proposed suggested".split(" "));
