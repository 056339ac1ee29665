import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { hereIn, type Resolved } from "../discourse/discourse.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "../sourcing/reports.ts";

/** Why a pronoun stands for somebody: the sentence says of whom it is said. */
export const spokenOf = "of whom it is said";

/** "“They're willing to send troops,” Rubio said of the Europeans", "Speaking of the Russians, Rubio said they wanted …": who "they" are. */
export function withSpokenOf(actors: readonly Resolved[], reading: Reading, reports: readonly Report[]): readonly Resolved[] {
  if (reports.length === 0 || !hasKind(reading, kinds.pronoun)) return actors;
  const spoken = saidOf(actors, reading, reports) ?? speakingOf(actors, reading);
  if (spoken === undefined || spoken.whom.parties.length !== 1) return actors;
  const { whom, from, to } = spoken;
  const isMeant = (a: Resolved): boolean =>
    a.kind === "pronoun" && a.from >= from && a.to <= to && fits(lowerAt(reading, a.from), whom) && !reports.some((r) => r.subject === a);
  if (!actors.some(isMeant)) return actors;
  const inferred = { ...hereIn(reading), why: spokenOf };
  return actors.map((a) => (isMeant(a) ? { ...a, parties: whom.parties, person: whom.person, inferred } : a));
}

/** Of whom it is said, and the stretch in which pronouns stand for him. */
interface Spoken {
  whom: Resolved;
  from: number;
  to: number;
}

/** Behind the verb of saying and its subject stands "of" or "about"; the quote before it is about whoever follows. */
function saidOf(actors: readonly Resolved[], reading: Reading, reports: readonly Report[]): Spoken | undefined {
  if ((reading.punctuation & mark.quote) === 0) return undefined;
  for (const { from, to, subject } of reports) {
    const end = subject && subject.from >= to && subject.from - to <= 1 ? subject.to : to;
    if (!topical.has(lowerAt(reading, end)) || beforeAt(reading, end) !== 0) continue;
    const whom = actors.find((a) => a.from > end && a.from <= end + 2 && isSomebody(a));
    if (whom && !whom.parties.every((party) => subject?.parties.includes(party))) return { whom, from: 0, to: from };
  }
  return undefined;
}

/** "Speaking about Moscow, …": of those who open the sentence the clause behind the comma goes on. */
function speakingOf(actors: readonly Resolved[], reading: Reading): Spoken | undefined {
  if (!isWord(reading, 0, speaking) || !topical.has(lowerAt(reading, 1))) return undefined;
  const whom = actors.find((a) => a.from >= 2 && a.from <= 3 && isSomebody(a));
  if (whom === undefined || (beforeAt(reading, whom.to) & mark.comma) === 0) return undefined;
  return { whom, from: whom.to, to: reading.words.length };
}
const speaking = wordClass("speaking talking asked");
const topical = new Set("of about".split(" "));

const isSomebody = ({ kind, parties, possessive }: Resolved): boolean =>
  parties.length > 0 && !possessive && kind !== "text" && kind !== "outlet" && kind !== "pronoun";

/** "He" is a person, "it" a country or an office, "they" several. */
function fits(pronoun: string, whom: Resolved): boolean {
  if (pronoun === "he" || pronoun === "she") return whom.person !== undefined || whom.kind === "office";
  return whom.person === undefined && (pronoun === "they" || (pronoun === "it" && whom.kind === "party"));
}
