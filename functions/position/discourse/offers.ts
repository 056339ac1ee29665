import type { Position } from "../position.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { emptyMention } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Resolved } from "./discourse.ts";

/** What an offer is called, whose it is, and where its noun ends. */
interface Offer {
  party: string;
  noun: string;
  end: number;
}

/** What somebody has put forward, by the noun for his doing so. Origin: Schmid, English Abstract Nouns as Conceptual Shells (2000), illocutionary uses. */
const offers = new Set(
  "announcement offer proposal idea initiative suggestion declaration gesture overture demand call pledge move".split(" "),
);
/** Rows back to what an offer may mean. */
const reach = 12;
/** A sentence that told more of one party told a plan, and none of its points is the offer. */
const mostOffered = 2;

/** "Zelensky dismissed Putin's announcement as a ploy": an empty mention of what the other party was last said to want. */
export function offersMeant(reading: Reading, actors: readonly Resolved[], recent: readonly Position[]): Mark<"provision">[] {
  if (recent.length === 0 || !hasKind(reading, kinds.attitude)) return [];
  for (const m of reading.marks) {
    if (!isKind(m, "attitude") || !m.meaning.will) continue;
    const offer = offerAt(reading, actors, m.to);
    if (offer === undefined) continue;
    const isOwn = actors.some((a) => a.to <= m.from && !a.oblique && a.parties.includes(offer.party));
    return isOwn ? [] : lastWanted(offer, recent).map((provision) => emptyMention(provision, false, offer.end));
  }
  return [];
}

/** The noun of an offer behind its only owner, where it ends the clause. */
function offerAt(reading: Reading, actors: readonly Resolved[], from: number): Offer | undefined {
  const owner = actors.find(
    (a) => a.from === from && (a.possessive || a.kind === "text") && a.parties.length === 1 && a.inferred === undefined,
  );
  const party = owner?.parties[0];
  if (owner === undefined || party === undefined) return undefined;
  const end = owner.kind === "text" ? owner.to : offers.has(lowerAt(reading, owner.to)) ? owner.to + 1 : owner.to + 2;
  const noun = lowerAt(reading, end - 1);
  return offers.has(noun) && endsClause(reading, end) ? { party, noun, end } : undefined;
}

/** What the sentence that last told of a party's will said that it wants; of an announcement the one that told what was announced. */
function lastWanted({ party, noun }: Offer, recent: readonly Position[]): string[] {
  const wanted = recent.slice(-reach).filter((row) => row.party === party && row.stance !== "opposes" && row.stance !== "denies");
  const verb = announcing.has(noun) ? announced : offered;
  const last = wanted.findLast((row) => verb.test(row.evidence)) ?? wanted.at(-1);
  const provisions = [...new Set(wanted.flatMap((row) => (row.span.start === last?.span.start ? [row.provision] : [])))];
  return provisions.length > mostOffered ? [] : provisions;
}
const announcing = new Set(["announcement", "declaration", "pledge"]);
const announced = /\b(?:announc|declar|proclaim|pledg)/i;
const offered = /\b(?:offer|propos|suggest|demand|call)/i;
