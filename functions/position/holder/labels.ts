import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { isItemHere } from "../discourse/bareItems.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isTold } from "../sentence/ownClause.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";

/** "Sybiha: no country will …", "18:20 Moscow: no talks before …": whoever the sentence is headed by. */
export function labelOf(c: Case): Resolved | undefined {
  const { actors, reading, provision: p } = c;
  const [first] = actors;
  if (first?.kind === "party" && isTextsItem(c, first)) return undefined;
  const heads =
    first !== undefined && first.from <= 2 && first.to <= p.from && !first.oblique && !first.possessive && first.kind !== "text";
  return heads && first.parties.length > 0 && (beforeAt(reading, first.to) & mark.colon) !== 0 ? first : undefined;
}

/**
 * "Moscow: the Ukrainians leave the Donbas.", "Europe: no cap on the army.": what stands behind a party's name and a colon is what it wants.
 * "Merz: Free all civilians": what anybody orders there he wants.
 */
export function isUnderLabel(c: Case): boolean {
  if ((c.reading.punctuation & mark.colon) === 0) return false;
  const label = labelOf(c);
  if (label === undefined) return false;
  if (isOrder(c, label.to)) return true;
  if (label.kind !== "party" || !isTold(c)) return false;
  const isBetween = (from: number): boolean => from >= label.to && from < c.provision.from;
  return !c.actors.some((a) => isBetween(a.from) && acting.has(a.kind) && !a.oblique && !a.possessive) && !saysBetween(c, isBetween);
}

/** "Free all …", "Time to …", "Let them …": a verb in its bare form right behind the colon, and nobody who acts between it and the wording. */
function isOrder({ actors, reading, provision: p }: Case, verb: number): boolean {
  if (p.from - verb > longestOrder || (!isWord(reading, verb, orders) && !isTimeTo(reading, verb))) return false;
  // "End of sanctions far off"
  if (["of", "on", "in", "is", "to"].includes(lowerAt(reading, verb + 1)) && !isTimeTo(reading, verb)) return false;
  // "Let Ukraine join", "Give Kyiv a say": who shall do it or get it is no subject.
  return !actors.some((a) => a.from > verb + 1 && a.from < p.from && acting.has(a.kind)) && !isWord(reading, verb + 1, auxiliaries);
}
const isTimeTo = (reading: Reading, at: number): boolean =>
  ["time", "high"].includes(lowerAt(reading, at)) && [1, 2].some((gap) => lowerAt(reading, at + gap) === "to");
/** Verbs that open an order, none of them a noun as well that may be what is spoken of. Origin: own reading, after Levin (1993), 9–13, 26, 51. */
const orders = wordClass(
  "lift ease remove scrap recognise recognize withdraw give hand keep freeze stop end limit restrict reduce join deploy send station rebuild free unfreeze impose tighten drop retain regain suspend pay reopen sign let put bring take make hit get open close slap squeeze punish release return restore leave arm protect defend guarantee admit invite welcome treat accept allow grant dismantle loosen relax unblock unlock repatriate repay fix mend repair spend use seize strangle choke starve hold go stay move pull push step cut tear throw set turn",
);
const longestOrder = 8;
const acting: ReadonlySet<string> = new Set(["person", "office", "pronoun"]);

const saysBetween = ({ reading }: Case, isBetween: (from: number) => boolean): boolean =>
  hasKind(reading, kinds.say) && reading.marks.some((m) => isKind(m, "say") && isBetween(m.from));

/** "The plan: – Ukraine: EU membership by 2027": whom the item of a text is about, unless it is one of several texts or the list is of answers. */
function isTextsItem({ reading, discourse: d, governed }: Case, label: Resolved): boolean {
  if (governed.will || !isItemHere(reading, d)) return false;
  const owner = d.section ?? d.underText;
  // "Kyiv's terms: – EU: accession by 2027": under one side's heading nobody else has the word.
  if (owner !== undefined && d.list === undefined) return !label.parties.some((party) => owner.parties.includes(party));
  if (!d.list?.isText || ofOthers.test(d.list.text)) return false;
  return !d.order.some(({ parties }) => label.parties.some((party) => parties.includes(party)));
}
/** A heading of what others make of a text. */
const ofOthers = /\b(?:react|respon|answer|repl|objecti|verdict|view|sides?\b|positions?\b|stance|stand|see\b|saw\b|who\b)/i;

/** "The plan: – a minerals deal": an accord that is an item of a text is more than its name. */
export function isTextsOwnItem({ reading, discourse: d, provision: p }: Case): boolean {
  return p.from <= longestHead && d.list !== undefined && (d.list.isText || d.list.isWish) && isItemHere(reading, d);
}
/** An article, and who makes it: "a US-Ukraine minerals deal". */
const longestHead = 3;
