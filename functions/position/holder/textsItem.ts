import { isItemHere } from "../discourse/bareItems.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Case } from "./holder.ts";

/** "The plan: – Ukraine: EU membership by 2027": whom the item of a text is about, unless it is one of several texts or the list is of answers. */
export function isTextsItem({ reading, discourse: d, governed }: Case, label: Resolved): boolean {
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
