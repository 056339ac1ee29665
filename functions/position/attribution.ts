import type { Discourse, Resolved } from "./discourse.ts";
import { sourcingKey } from "./discourse.ts";
import type { Holder } from "./holder.ts";
import type { Basis } from "./position.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { covering, type Report } from "./reports.ts";

/** What a row rests on. */
export interface Attribution {
  basis: Basis;
  source: string | null;
  speaker: string | null;
  hedged: boolean;
}

/** Offices of a government that speak through published texts: what they say is official though nobody is named. */
const ministries = /\b(ministry|foreign office|foreign ministry)\b/i;

/** Works out what the article rests a position on. */
export function attribute(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  p: Mark<"provision">,
  holder: Holder,
  d: Discourse,
): Attribution {
  const covers = covering(reading, reports, p.from, p.to);
  const outlet = actors.find((a) => a.kind === "outlet" && a.name !== "" && isCredited(a, covers, reading));
  const hedge = reading.marks.some((m) => isKind(m, "hedge") && !isNoun(reading, m)) || covers.some((r) => r.claim);
  const people = covers.map((r) => r.subject).filter((a) => a !== undefined);
  const named = people.find((a) => a.person !== undefined);
  const unnamed = people.find((a) => a.person === undefined && (a.kind === "source" || a.kind === "group" || a.kind === "office"));
  const sources = actors.some((a) => a.kind === "source") || reading.marks.some((m) => isKind(m, "source"));
  if (holder.rule.startsWith("goes on") && d.lastHolder)
    return { ...d.lastHolder.attribution, hedged: d.lastHolder.attribution.hedged || hedge };
  if (holder.via === "text") return textSourcing();
  const subjectPerson = holder.actor?.person ?? null;
  const carried = d.outlet && outlet === undefined && named === undefined && holder.actor?.person === undefined ? d.outlet : undefined;
  const source = outlet?.name ?? carried?.name ?? null;
  const other = named !== undefined && !named.parties.some((party) => holder.parties.includes(party));
  if (named?.person !== undefined) {
    const relayed = unnamed !== undefined || (d.outlet !== undefined && people.length > 1 && sources);
    return { basis: relayed ? "unnamed_official" : "named_official", source, speaker: named.person, hedged: hedge || other };
  }
  if (subjectPerson !== null) {
    if (people.some((a) => a.kind === "outlet") || sources)
      return { basis: sources ? "unnamed_official" : "media_report", source, speaker: subjectPerson, hedged: hedge };
    return { basis: hedge ? "article_voice" : "named_official", source, speaker: subjectPerson, hedged: hedge };
  }
  const ministry = people.find((a) => ministries.test(a.name));
  if (ministry) return { basis: "named_official", source, speaker: null, hedged: hedge };
  const general = d.sourcing.get("");
  if (
    general?.basis === "document" &&
    people.length === 0 &&
    !sources &&
    d.authors.size > 0 &&
    holder.parties.every((party) => d.authors.has(party))
  )
    return { basis: "document", source: general.source, speaker: null, hedged: hedge };
  if (unnamed || sources || holder.actor?.kind === "group" || holder.actor?.kind === "office")
    return { basis: "unnamed_official", source, speaker: null, hedged: hedge };
  if (carried) return { basis: carried.basis, source, speaker: null, hedged: hedge || carried.hedged };
  if (outlet) return { basis: "media_report", source, speaker: null, hedged: hedge };
  return { basis: "article_voice", source: null, speaker: null, hedged: hedge };

  function textSourcing(): Attribution {
    const known = d.sourcing.get(sourcingKey(holder.parties)) ?? d.sourcing.get("");
    const seen = reading.marks.some((m) => isKind(m, "seen"));
    if (named?.person !== undefined && named.parties.some((x) => holder.parties.includes(x)))
      return { basis: "named_official", source: outlet?.name ?? null, speaker: named.person, hedged: hedge };
    if (seen) return { basis: "document", source: outlet?.name ?? null, speaker: null, hedged: hedge };
    if (unnamed || sources)
      return { basis: "unnamed_official", source: outlet?.name ?? d.outlet?.name ?? null, speaker: null, hedged: hedge };
    if (outlet)
      return { basis: known?.source === outlet.name ? known.basis : "media_report", source: outlet.name, speaker: null, hedged: hedge };
    if (known) return { basis: known.basis, source: known.source, speaker: null, hedged: hedge || known.hedged };
    if (d.outlet) return { basis: d.outlet.basis, source: d.outlet.name, speaker: null, hedged: hedge || d.outlet.hedged };
    return { basis: "article_voice", source: null, speaker: null, hedged: hedge };
  }
}

/** An outlet is credited where it reports, is told or is cited, not where it is only mentioned. */
function isCredited(outlet: Resolved, covers: readonly Report[], reading: Reading): boolean {
  if (covers.some((r) => r.subject?.from === outlet.from)) return true;
  if (covers.some((r) => r.according && outlet.from >= r.to && outlet.from - r.to < 10)) return true;
  const before = reading.words[outlet.from - 1]?.lexeme.lower ?? "";
  const earlier = reading.words[outlet.from - 2]?.lexeme.lower ?? "";
  return (
    covers.length > 0 &&
    ["told", "tell", "tells", "on", "with", "to", "by", "the", "in", "newspaper"].some((w) => w === before || w === earlier)
  );
}

/** "Dropped its claims", "denied the claims": no hedge. */
function isNoun(reading: Reading, m: { from: number; to: number }): boolean {
  const lower = reading.words[m.from]?.lexeme.lower ?? "";
  return lower.startsWith("claim") || (lower.startsWith("alleg") && lower !== "allegedly");
}
