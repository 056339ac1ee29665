import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** Open a clause that stands before its main clause. Origin: Quirk et al. (1985), 14.12. */
const subordinators = wordClass("though although while whilst if when because since after before once unless even as");
const longestClause = 22;
const objects = new Set("it him her them".split(" "));

/** "Though it rejects talks, Moscow accepts a truce": a pronoun in an opening clause stands for the subject of the main one (Quirk et al., 6.19). */
export function cataphor(actor: Resolved, reading: Reading, actors: readonly Resolved[], d: Discourse): Resolved | undefined {
  if (actor.kind !== "pronoun" || actor.from < 1 || actor.from > 2 || !isWord(reading, 0, subordinators)) return undefined;
  if (!["it", "he", "she", "they"].includes(lowerAt(reading, actor.from)) || beforeAt(reading, actor.from) !== 0) return undefined;
  const subject = mainSubject(reading, actors, actor.to);
  if (subject === undefined || (actor.pronoun === "person") !== (subject.kind === "person")) return undefined;
  // "Moscow refused. If it stays away, Kyiv will leave": of whom was spoken before, unless it is the same.
  const told = actor.pronoun === "person" ? (d.person?.party ? [d.person.party] : undefined) : d.subject?.parties;
  if (told !== undefined && !told.some((party) => subject.parties.includes(party))) return undefined;
  return { ...actor, parties: subject.parties, person: subject.person };
}

/** Right behind the comma that ends the opening clause, with no pronoun as the object of what it does. */
function mainSubject(reading: Reading, actors: readonly Resolved[], from: number): Resolved | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestClause); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) === 0) continue;
    const subject = actors.find((a) => a.from === i && a.parties.length > 0 && a.kind !== "text" && !a.possessive && !a.oblique);
    const takesPronoun = subject && [1, 2, 3].some((gap) => objects.has(lowerAt(reading, subject.to + gap)));
    return takesPronoun ? undefined : subject;
  }
  return undefined;
}
