import { isOf, stemClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { type Discourse, type RememberedParty, type Resolved, sourcingKey } from "../discourse/discourse.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { withAuthor } from "./authorBehind.ts";
import { authorInClause, ownedBy } from "./whichText.ts";

type KnownText = Mark<"knownText">;

/** The name by which the dossier knows a text, where an actor is called so. */
export function knownName(text: Resolved, reading: Reading): KnownText | undefined {
  if (text.kind !== "text" || !hasKind(reading, kinds.knownText)) return undefined;
  return reading.marks.find((m): m is KnownText => isKind(m, "knownText") && m.from >= text.from && m.to === text.to);
}

/**
 * "London, Paris and Berlin have drawn up a counterproposal. The counterproposal …": the dossier knows whose a text of that name is as a rule; the article
 * may say that this one is somebody else's, and then it stays his. Undefined where the article says nothing of it.
 */
export function namedText(
  text: Resolved,
  reading: Reading,
  actors: readonly Resolved[],
  d: Discourse,
  before: readonly Resolved[],
): Resolved | undefined {
  const name = knownName(text, reading);
  if (name === undefined) return undefined;
  const giver = name.meaning.parties.length > 1 ? giverOf(text, name, reading, actors, before) : undefined;
  if (giver) return { ...text, parties: giver.parties };
  if (!isAnswer(name, reading) || isOwned(text, name, reading)) return undefined;
  const open: Resolved = { ...text, parties: [] };
  const owned = ownedBy(open, reading, d, before);
  if (owned && owned.parties.length > 0) return owned;
  const authored = withAuthor(open, reading, actors);
  if (authored.parties.length > 0) return authored;
  if (definite.has(lowerAt(reading, text.from))) {
    const known = d.namedTexts.get(sourcingKey(name.meaning.parties));
    if (known) return { ...text, parties: known.parties, inferred: { ...known, why: "whose the text of that name was said to be" } };
    const told = onlyOneOf(name, d);
    return told && { ...text, parties: told.parties, inferred: { ...told, why: "the only text told of by one of its authors" } };
  }
  const maker = authorInClause(text, reading, before);
  return maker && { ...text, parties: maker.parties };
}
const definite = new Set("the this that these".split(" "));

/** "Ukraine handed the Americans a 20-point paper": of those whose a text of that name is as a rule it is, here, who gives it to another of them. */
function giverOf(
  text: Resolved,
  { meaning: { parties } }: KnownText,
  reading: Reading,
  actors: readonly Resolved[],
  before: readonly Resolved[],
): Resolved | undefined {
  const giver = authorInClause(text, reading, before);
  if (giver === undefined || !reading.words.slice(giver.to, text.from).some((w) => isOf(w, handing))) return undefined;
  // "handed a 20-point plan to the Americans": the noun of the name may stand behind the name.
  const to = [text.to, text.to + 1].find((at) => lowerAt(reading, at) === "to") ?? reading.words.length;
  const isTaker = (a: Resolved): boolean =>
    a.kind !== "text" &&
    a.parties.length > 0 &&
    ((a.from >= giver.to && a.to <= text.from) || (a.from > to && a.from - to <= 2)) &&
    a.parties.every((party) => parties.includes(party) && !giver.parties.includes(party));
  return actors.some(isTaker) ? giver : undefined;
}
/** Verbs of giving something to somebody. Origin: Levin (1993), 13.1 and 11.1. */
const handing = stemClass("hand give gave given send sent pass deliver submit present return forward fax mail".split(" ").map(stem));

/** "The Europeans have rewritten the American plan. In the counter-draft …": of those whose such a text is as a rule only some have one here. */
function onlyOneOf({ meaning: { parties } }: KnownText, { order }: Discourse): RememberedParty | undefined {
  const [one, ...more] = order.filter((text) => text.parties.every((party) => parties.includes(party)));
  return more.length === 0 ? one : undefined;
}

/** "counterproposal", "rival plan": a text of whoever answers. "The London paper" and "the 20 points" are always the same one. */
const isAnswer = ({ from, to }: KnownText, { words }: Reading): boolean =>
  words.slice(from, to).every((w) => !w.lexeme.capital) && /^(?:counter|rival|alternative)/.test(words[from]?.lexeme.lower ?? "");

/** Somebody stands before the name as its owner: "the European counterproposal". */
const isOwned = (text: Resolved, name: KnownText, reading: Reading): boolean =>
  reading.marks.some((m) => isKind(m, "party") && m.from >= text.from && m.to <= name.from) ||
  sourcingKey(text.parties) !== sourcingKey(name.meaning.parties);
