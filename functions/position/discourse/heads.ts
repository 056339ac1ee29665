import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { wisherByAdjective } from "../holder/colon.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Discourse, Remembered, Resolved } from "./discourse.ts";
import { listTurn } from "./listTurn.ts";

/** A heading with more words than these says something itself and is no label for what follows. */
const longestLabel = 5;
/** "What Moscow put on the table in Istanbul" */
const longestQuestion = 10;
/** Stems of words of a heading that say that positions follow. Origin: own reading. */
const labels: ReadonlySet<string> = new Set(
  "want say think ask expect position demand side view offer term line propose seek insist condition wish request stand stance need require requirement goal aim list package ultimatum answer reply call priority"
    .split(" ")
    .map(stem),
);
/** A heading of a few words that names one party and no text; what stands behind a comma or in brackets is beside it. */
export function labelled(actors: readonly Resolved[], reading: Reading, here: Remembered): Discourse["section"] {
  if (namesSource(reading)) return undefined;
  const aside = reading.words.findIndex((w, i) => i > 0 && (w.before & (mark.comma | mark.open)) !== 0);
  const end = aside < 0 ? reading.words.length : aside;
  const turn = listTurn(reading);
  const isWhat = isWord(reading, 0, asking) && (headsWishes(reading) || turn !== undefined);
  if (end > (isWhat ? longestQuestion : longestLabel)) return undefined;
  const [only, ...more] = actors.filter((a) => a.parties.length > 0 && a.from < end);
  const whose = only ?? (actors.some((a) => a.from < end) ? undefined : wisherByAdjective(reading));
  // "Washington: where it stands": named twice.
  if (!whose || more.some((a) => a.parties.join() !== whose.parties.join()) || whose.kind === "text") return undefined;
  // "Keith Kellogg, Photo: AP" is a caption.
  const isName = aside < 0 && end - (whose.to - whose.from) <= 1;
  if (isWhat && whose.from <= 2 && whose.parties.length === 1) return { ...here, parties: whose.parties, turn };
  if (!isName && !reading.words.some((w) => labels.has(w.lexeme.stem))) return undefined;
  return { ...here, parties: whose.parties, turn };
}

/** "What it refuses", below what it wants: of the same party. */
export function sameSection(reading: Reading, before: Discourse["section"], here: Remembered): Discourse["section"] {
  if (before === undefined || !isWord(reading, 0, asking) || !["it", "they", "he", "she"].includes(lowerAt(reading, 1))) return undefined;
  const turn = listTurn(reading);
  return turn !== undefined || headsWishes(reading) ? { ...here, parties: before.parties, turn } : undefined;
}

/** "Source: Kellogg on Fox News": who has said what follows, and no heading. */
export const namesSource = (reading: Reading): boolean =>
  ["source", "sources"].includes(lowerAt(reading, 0)) && (beforeAt(reading, 1) & mark.colon) !== 0;

/** "What Washington proposes", "Moscow's demands": the list below such a heading is what its party lays down, whoever an item is about. */
export const headsWishes = (reading: Reading): boolean => reading.words.some((w) => wishing.has(w.lexeme.stem));
const wishing: ReadonlySet<string> = new Set(
  "want propose offer demand seek insist ask put bring lay table position term condition wish request stand stance need require call expect accept support favour"
    .split(" ")
    .map(stem),
);
/** "What Moscow wants", "Where Kyiv stands". */
const asking = wordClass("what where how");

/** Under another heading the word is nobody's yet, and "it" or "they" are whoever the heading is about. */
export function underHeading(actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  if (!d.prose) return;
  const [only, ...more] = [
    ...new Set(actors.flatMap((a) => (a.kind === "outlet" || (a.kind === "party" && a.possessive) ? [] : a.parties))),
  ];
  if (only === undefined || more.length > 0) return;
  d.subject = { ...here, parties: [only], isText: false, isPerson: false, name: here.text };
  if (!d.speaker?.parties.includes(only)) d.speaker = undefined;
}

/** "Kyiv. The head of the office said …": a brief goes from one to the next, and what it told before the name is over. */
export function underRunningHead(reading: Reading, actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  const [only] = actors;
  if (only?.kind !== "party" || only.from > 0 || only.to < reading.words.length || only.possessive || !reading.text.endsWith(".")) return;
  underHeading(actors, d, here);
  d.lastHolder = undefined;
  if (d.underText === undefined) d.textInForce = false;
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
export const nounOf = ({ name }: Resolved): string =>
  stem(name.slice(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-")) + 1).toLowerCase());

/** Who met, for "the participants". */
export function rememberGathering(actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  const parties = [...new Set(actors.flatMap((a) => (a.kind === "text" || a.possessive ? [] : a.parties)))];
  if (parties.length > 0) d.gathering = { ...here, parties };
}
