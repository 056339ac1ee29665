import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { endingAt } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt } from "../../sentence/syntax.ts";
import { type Governed, govern } from "../govern.ts";

/** Join two verbs that have one object. Origin: Quirk et al. (1985), 13.53, right node raising. */
export const joining = wordClass("and but while though or");
/** Words from the subject of the second verb back to the first verb. */
const longestGap = 2;

/** "Kyiv accepts and Moscow rejects X", "Kyiv and Paris reject, but Washington favours, X": the object of both stands behind the second verb. */
export function sharedObject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const { subject } = first;
  const inner = first.attitudes[0];
  if (subject === undefined || inner === undefined || inner.to > p.from || subject.to > inner.from) return undefined;
  const link = subject.from - 1;
  if (!isWord(reading, link, joining) || ((beforeAt(reading, subject.from) | beforeAt(reading, link)) & (wall | mark.colon)) !== 0)
    return undefined;
  const verb = endingAt(reading, link - 1).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will);
  if (verb === undefined || verb.from < 1 || link - verb.to > longestGap) return undefined;
  const g = govern(reading, actors, { ...p, from: verb.to, to: verb.to, mask: 0 });
  const isOther = g.subject !== undefined && !g.subject.parties.some((party) => subject.parties.includes(party));
  return isOther && g.attitudes.includes(verb) ? g : undefined;
}
