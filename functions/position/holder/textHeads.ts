import { isAuthor } from "../actors/actorOwners.ts";
import { isReplaced } from "../actors/textParts.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { formNouns, partNouns } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import { actsInPresent } from "../sentence/ownClause.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isPassive, lowerAt } from "../sentence/syntax.ts";
import { colonBefore } from "./colon.ts";
import type { Case } from "./holder.ts";
import { isCompared } from "./voices.ts";

/** Verbs with which a text comes to what it says behind a colon. Origin: own reading. */
const leads = new Set(
  "reads says has lists contains includes comprises names sets lays opens ends begins closes starts runs comes holds keeps carries provides stipulates foresees envisages specifies demands requires proposes offers features covers states consists calls asks".split(
    " ",
  ),
);
/** Before a text that what follows stands in. */
const inside = new Set("in from of under among".split(" "));

/**
 * "The annex, in its third line: …", "Section two of the memorandum: limits; a ban", "Among the points of the draft is one that nobody
 * disputes: …": where nobody acts before the colon, all that stands behind it is in the text that is named there.
 */
export function textBeforeColon({ reading, actors, provision: p }: Case): Resolved | undefined {
  const colon = colonBefore(reading, p.from, mark.stop);
  if (colon === undefined) return undefined;
  const before = actors.filter((a) => a.to <= colon);
  const named = before.find(
    (a) => a.kind === "text" && a.parties.length > 0 && (!a.possessive || partsEnd(reading, a) !== undefined) && !a.weak,
  );
  if (named === undefined) return undefined;
  // "The framework's opening clauses: …": its parts are the text.
  const text = named.possessive ? { ...named, to: partsEnd(reading, named) ?? named.to } : named;
  const isOther = (a: Resolved): boolean => isSomebody(a) && !(a.from >= text.from && a.to <= text.to) && !isAuthor(reading, a, actors);
  if (before.some(isOther)) return undefined;
  return text.oblique ? (inside.has(lowerAt(reading, text.from - 1)) ? text : undefined) : leadsTo(reading, text, colon) ? text : undefined;
}

/** Behind "'s opening clauses". */
function partsEnd(reading: Reading, { to }: Resolved): number | undefined {
  const noun = [to, to + 1].find((at) => isWord(reading, at, partNouns) || formNouns.has(lowerAt(reading, at)));
  return noun === undefined || (noun > to && beforeAt(reading, noun) !== 0) ? undefined : noun + 1;
}

const isSomebody = ({ kind, parties, oblique, possessive }: Resolved): boolean =>
  kind !== "text" &&
  kind !== "outlet" &&
  (parties.length > 0 || kind === "source" || kind === "office" || kind === "group") &&
  !oblique &&
  !possessive;

/** Nothing but an aside, or a verb of having, stands between the text and the colon. */
function leadsTo(reading: Reading, text: Resolved, colon: number): boolean {
  if (text.to === colon || (beforeAt(reading, text.to) & mark.comma) !== 0) return true;
  if (["is", "was"].includes(lowerAt(reading, text.to)) && plain.has(lowerAt(reading, colon - 1))) return true;
  // "The paper which Kyiv has drawn up starts from the map: …"
  if (["which", "that"].includes(lowerAt(reading, text.to)))
    return reading.words.slice(text.to + 2, colon).some((w) => leads.has(w.lexeme.lower));
  return leads.has(lowerAt(reading, text.to));
}

/** "summed up the draft's military part with a grimace: no bases, a cap on the army": what stands behind the colon is the text's. */
export function textSummedUp({ reading, actors, provision: p }: Case): Resolved | undefined {
  const colon = colonBefore(reading, p.from, mark.semicolon | mark.stop | mark.quote);
  if (colon === undefined) return undefined;
  return actors.find(
    (a) =>
      a.kind === "text" &&
      a.parties.length > 0 &&
      a.to < colon &&
      colon - a.to <= longestManner &&
      [1, 2].some((gap) => summing.has(lowerAt(reading, a.from - gap))),
  );
}
/** Words between a text and the colon: "in three words", "with a grimace". */
const longestManner = 8;
/** Verbs of those who tell what is in a text. Origin: own reading. */
const summing = new Set(
  "summed up summarised summarized summarises outlined outlines described describes listed lists recited recites detailed details paraphrased condensed presented explained through".split(
    " ",
  ),
);
/** "The memorandum is blunt: …" */
const plain = new Set("long short brief clear plain simple blunt explicit unequivocal familiar unchanged unambiguous".split(" "));

/** "wants the cap taken out of the American draft", "the line in the plan", "instead of the plan": where something stands, and not what is wanted. */
export function isPlace({ reading, provision: p }: Case, { from, oblique }: Resolved): boolean {
  return (
    oblique &&
    from <= p.from &&
    !isWord(reading, from - 2, contents) &&
    (within.has(lowerAt(reading, from - 1)) || lowerAt(reading, from - 2) === "out" || isReplaced(reading, from)) &&
    !endsAt(reading, from - 1, kinds.attitude | kinds.predication)
  );
}
const within = new Set("in into from out under within".split(" "));
/** "Nothing in the American plan is acceptable", "much in it": so much of the text as stands there. */
const contents = wordClass("nothing anything everything little much something acceptable");

/** "One point of the leaked text reads: the United States recognises …": whosever the text is, it is for its subject to do. */
export function isActOf(c: Case, subject: Resolved): boolean {
  if (subject.kind !== "party" || subject.possessive || subject.oblique || c.governed.modal !== undefined) return false;
  return subject.to === c.provision.from || actsInPresent(c, subject);
}

/** The text named in the sentence that may say what is worded there: "The plan, in its last version, …". */
export function textNamed({ actors, governed: g, provision: p, reading }: Case): Resolved | undefined {
  // "was asked for a truce and has sent a paper": who asks is told before it.
  const isAsked = g.attitudes.length > 0 && g.attitudes.every((a) => a.to <= p.from && isPassive(reading, a));
  return actors.findLast(
    (a) =>
      a.kind === "text" &&
      a.parties.length > 0 &&
      !isCompared(reading, a) &&
      (a.to <= p.from || (!isAsked && !a.oblique && a.inferred === undefined)),
  );
}
