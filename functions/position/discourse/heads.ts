import { stem } from "../cues/words.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Discourse, Remembered, Resolved } from "./discourse.ts";

/** A heading with more words than these says something itself and is no label for what follows. */
const longestLabel = 5;
/** Words of a heading that say that positions follow. Origin: own reading. */
const labels = new Set(
  "want say think ask expect position positions demand demands side view wants offer terms line lines says".split(" "),
);
/** A heading of a few words that names one party and no text. */
export function labelled(actors: readonly Resolved[], reading: Reading, here: Remembered): Discourse["section"] {
  const [only, ...more] = actors.filter((a) => a.parties.length > 0);
  if (!only || more.length > 0 || only.kind === "text" || reading.words.length > longestLabel) return undefined;
  if (reading.words.length - (only.to - only.from) > 1 && !reading.words.some((w) => labels.has(w.lexeme.lower))) return undefined;
  return { ...here, parties: only.parties };
}

/** Under another heading the word is nobody's yet, and "it" or "they" are whoever the heading is about. */
export function underHeading(actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  if (!d.prose) return;
  const [only, ...more] = [
    ...new Set(actors.flatMap((a) => (a.kind === "outlet" || (a.kind === "party" && a.possessive) ? [] : a.parties))),
  ];
  if (only === undefined || more.length > 0) return;
  d.subject = { ...here, parties: [only], isText: false, name: here.text };
  if (!d.speaker?.parties.includes(only)) d.speaker = undefined;
}

/** "European leaders" or "US officials" have been named: "the leaders", "the second official" are theirs from now on. */
export function rememberGroups(actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  // "Umerov, a Ukrainian official": he is named.
  const isNamed = (a: Resolved): boolean => a.person !== undefined || actors.some((b) => b.kind === "person" && b.to === a.from);
  for (const a of actors)
    if ((a.kind === "office" || a.kind === "group" || a.kind === "source") && a.parties.length > 0 && !a.inferred && !isNamed(a))
      d.groups.set(nounOf(a), { ...here, parties: a.parties });
}

/** What somebody without a name is called: "a senior State Department official" is an official, by the word's stem. */
export const nounOf = ({ name }: Resolved): string => stem(name.split(/[ -]/).at(-1)?.toLowerCase() ?? "");

/** Who met, for "the participants". */
export function rememberGathering(actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  const parties = [...new Set(actors.flatMap((a) => (a.kind === "text" || a.possessive ? [] : a.parties)))];
  if (parties.length > 0) d.gathering = { ...here, parties };
}
