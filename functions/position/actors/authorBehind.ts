import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { isMade } from "./actorOwners.ts";
import type { Actor } from "./actors.ts";
import { baseOf } from "./derivedText.ts";
import { signedWith } from "./textPartners.ts";

/**
 * "an outline that Washington had brought along", "the paper Kyiv sent back", "a concept seen by Reuters, which Kyiv drew up": the author
 * stands behind.
 */
export function withAuthor(actor: Resolved, reading: Reading, actors: readonly Actor[]): Resolved {
  if (actor.kind !== "text" || actor.parties.length > 0) return actor;
  const signed = signedBy(actor, reading, actors);
  if (signed) return { ...actor, parties: [...new Set([...signed.parties, ...signedWith(signed, reading, actors)])] };
  const site = siteOf(actor, reading, actors);
  if (site) return { ...actor, parties: site.parties };
  const whose = whoseAuthors(actor, reading, actors);
  if (whose) return { ...actor, parties: whose.parties };
  const attributed = attributedTo(actor, reading, actors);
  if (attributed) return { ...actor, parties: attributed.parties };
  const announced = ownOfNext(actor, reading, actors);
  if (announced) return { ...actor, parties: announced.parties };
  const seenBy = actors.find((a) => a.kind === "outlet" && a.oblique && a.from > actor.to && a.from <= actor.to + 3);
  const clause = seenBy?.to ?? baseOf(reading, actor, actors.filter(isText))?.to ?? actor.to;
  const isLinked = ["that", "which"].includes(lowerAt(reading, clause));
  if (!isLinked && (reading.words[clause]?.before ?? 0) !== 0) return actor;
  const author = actors.find(
    (a) => a.from >= clause && a.from <= clause + (isLinked ? 2 : 0) && a.parties.length > 0 && !a.oblique && !a.possessive,
  );
  if (author === undefined) return actor;
  if (isMade(reading, author.to)) return { ...actor, parties: author.parties };
  // "the plan that Kyiv received from Washington"
  const sender = gets.has(lowerAt(reading, author.to))
    ? actors.find((a) => a.from >= author.to && a.from <= author.to + 3 && a.parties.length > 0 && lowerAt(reading, a.from - 1) === "from")
    : undefined;
  return sender ? { ...actor, parties: sender.parties } : actor;
}

const isText = ({ kind }: Actor): boolean => kind === "text";

/** "In its own draft, Kyiv proposes …": whoever wants something of his own is named behind it. */
function ownOfNext(text: Actor, reading: Reading, actors: readonly Actor[]): Actor | undefined {
  if (text.from !== 1 || !["its", "their", "his", "her"].includes(lowerAt(reading, text.from))) return undefined;
  const next = actors.find((a) => a.from >= text.to && a.from <= text.to + 1);
  if (next === undefined || next.kind === "text" || next.possessive || next.oblique || beforeAt(reading, next.from) === 0) return undefined;
  const verb = [next.to, next.to + 1].find((at) => beginsAt(reading, at, kinds.attitude));
  return verb !== undefined && !isApart(reading, next.to, verb) ? next : undefined;
}

/** "a text posted on the Kremlin's site": what stands on somebody's own pages is theirs. */
function siteOf(text: Actor, reading: Reading, actors: readonly Actor[]): Actor | undefined {
  if (!isWord(reading, text.to, posting) || lowerAt(reading, text.to + 1) !== "on") return undefined;
  return actors.find((a) => a.from >= text.to + 2 && a.from <= text.to + 3 && a.parties.length > 0 && sites.has(lowerAt(reading, a.to)));
}
const posting = wordClass("posted published released put uploaded");
const sites = new Set("site website webpage page pages portal channel account".split(" "));

/** "a draft attributed to Moscow", "a paper that diplomats attribute to the Kremlin" */
function attributedTo(text: Actor, reading: Reading, actors: readonly Actor[]): Actor | undefined {
  const verb = [text.to, text.to + 2, text.to + 3].find((at) => isWord(reading, at, attributing) && lowerAt(reading, at + 1) === "to");
  if (verb === undefined || (verb > text.to && !["that", "which"].includes(lowerAt(reading, text.to)))) return undefined;
  return actors.find((a) => a.from >= verb + 2 && a.from <= verb + 3 && a.parties.length > 0 && a.kind !== "text");
}
const attributing = wordClass("attributed attribute ascribed ascribe credited");

/** "the plan, whose authors are Witkoff and Kushner," */
function whoseAuthors(text: Actor, reading: Reading, actors: readonly Actor[]): Actor | undefined {
  const noun = text.to + 1;
  if (lowerAt(reading, text.to) !== "whose" || !["author", "authors", "architect", "architects"].includes(lowerAt(reading, noun)))
    return undefined;
  return actors.find((a) => a.from >= noun + 2 && a.from <= noun + 3 && a.parties.length > 0 && a.kind !== "text");
}

/** "a declaration of two pages, to which Paris put its name", "a paper that Kyiv has signed": it is theirs who signed it. */
function signedBy(text: Actor, reading: Reading, actors: readonly Actor[]): Actor | undefined {
  if (!hasWord(reading, signing)) return undefined;
  return actors.find((a) => {
    if (a.from <= text.to || a.from > text.to + farthestSigner || a.parties.length === 0 || a.kind === "text" || a.possessive) return false;
    const link = [1, 2].map((gap) => a.from - gap).find((at) => ["that", "which"].includes(lowerAt(reading, at)));
    if (link === undefined || (link > text.to + 1 && lowerAt(reading, link - 1) !== "to")) return false;
    for (let i = a.to; i < a.to + 5 && beforeAt(reading, i) === 0; i++) if (isWord(reading, i, signing)) return true;
    return false;
  });
}
/** Say that somebody puts his name to a text. */
export const signing = wordClass("signed signature signatures name names");
const farthestSigner = 9;

/** "the terms he set out in June", "the deal they have in mind": who "he" is tells whose text it is. */
export function pronounMaker(text: Resolved, reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  if (text.kind !== "text" || text.parties.length > 0) return undefined;
  const at = ["that", "which"].includes(lowerAt(reading, text.to)) ? text.to + 1 : text.to;
  if (beforeAt(reading, text.to) !== 0) return undefined;
  return actors.find((a) => a.from === at && a.kind === "pronoun" && a.pronoun !== "group" && isMadeHere(reading, a.to));
}

/** The verb itself, and none that comes after "was shown". */
function isMadeHere(reading: Reading, verb: number): boolean {
  return !["was", "were", "is", "are"].includes(lowerAt(reading, verb)) && isMade(reading, verb, nearestVerb);
}
const nearestVerb = 3;

const gets = new Set("received receives got gets had has".split(" "));
