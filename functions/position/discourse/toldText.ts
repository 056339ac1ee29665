import { isOf, isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { by, recalled } from "../holder/byRule.ts";
import type { Case, Holder } from "../holder/holder.ts";
import { finiteBe } from "../language/grammar.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { isLeftOut } from "../stance/toGo.ts";
import { isItemHere } from "./bareItems.ts";
import { type Discourse, type Resolved, sourcingKey } from "./discourse.ts";

/** The content of the text that earlier sentences began to tell. */
export function inherited(d: Discourse): Holder | undefined {
  if (!d.lastText) return undefined;
  return recalled("content of the text that is being told", "text", d.lastText.parties, d.lastText, "the text that is being told");
}

/** "Struck out is the clause under which …", "Gone, too, is …": what the text that is told has not is in the one that it was made from. */
export function struckFrom({ reading, discourse: d, provision: p }: Case): Holder | undefined {
  const at = ["also", "and"].includes(lowerAt(reading, 0)) ? 1 : 0;
  // "Struck out is the cap" may be a wording of its own, against the cap.
  if (!isLeftOut(reading, at) || p.from <= at || !d.textInForce || !d.lastText) return undefined;
  if (!reading.words.slice(at, at + longestStruck).some((w) => isOf(w, finiteBe))) return undefined;
  const key = sourcingKey(d.lastText.parties);
  const other = d.order.find((text) => sourcingKey(text.parties) !== key);
  return (
    other &&
    recalled("what the text that is told has struck out of another", "text", other.parties, other, "the text that it was made from")
  );
}
const longestStruck = 6;

/** "The European version, which was shorter, lists Washington as a guarantor": the text that the sentence begins with. */
export function textOfClause({ actors }: Case, subject: Resolved): Holder | string | undefined {
  const text = actors.find((a) => a.kind === "text" && !a.oblique && !a.possessive && a.parties.length > 0 && a.from <= opening);
  return text && text.to <= subject.from ? by("content of the text named in the sentence", "text", text) : undefined;
}
const opening = 4;

/** In a text that is being told, what another party "would" do is the text's content: "Ukraine would not seek to join". */
export function tellsText(c: Case, subject: Resolved, speakers: readonly Resolved[]): boolean {
  const { governed: g, discourse: d } = c;
  if (d.underText && isItemHere(c.reading, d) && speakers.length === 0 && isBound(c, subject)) return true;
  const outermost = g.attitudes.at(-1);
  // "Kyiv will not accept the first": what is pointed at was told, and this is what somebody makes of it.
  if (c.isPointed && g.attitudes.length > 0) return false;
  if (!d.textInForce || !d.lastText || speakers.length > 0) return false;
  // "Kyiv could pursue membership": what the text leaves it free to do, and not what it considers.
  const isLeftFree = g.modal === "possibility" && isOf(c.reading.words[outermost?.from ?? -1], pursuing);
  if (g.modal !== "prescriptive" && !isLeftFree) return takesOn(c, subject);
  // "Both countries would drop their claims": it lays that down for its own side, too.
  if (subject.parties.length > 1 && subject.inferred !== undefined) return true;
  // "Ukraine would stay out of NATO": the verb of will may be the wording's own.
  const ownModal = g.modalAt !== undefined && g.modalAt < (outermost?.from ?? c.provision.from);
  return ownModal && !subject.parties.some((party) => d.lastText?.parties.includes(party));
}

/** "Ukraine takes on the obligation to stay out of alliances": in a text that is being told, what it has another party promise. */
function takesOn({ reading, discourse: d, governed: g }: Case, subject: Resolved): boolean {
  if (g.modal !== undefined || subject.kind !== "party" || subject.possessive || subject.oblique) return false;
  const isBinding =
    isWord(reading, subject.to, binding) || (isWord(reading, subject.to, taking) && lowerAt(reading, subject.to + 1) === "on");
  return isBinding && !subject.parties.some((party) => d.lastText?.parties.includes(party));
}
/** Verbs with which treaties bind those who sign them, in the present. Origin: own reading. */
const binding = wordClass("undertakes assumes commits pledges promises renounces waives forswears");
const taking = wordClass("takes");

const pursuing = stemClass(["pursue", "seek", "apply", "aspire", "strive", "bid"].map(stem));

/** "- Ukraine tolerates no foreign forces", under the heading of another's text: what that lays down for it. */
function isBound({ reading, discourse: d, governed: g }: Case, subject: Resolved): boolean {
  const acts = subject.kind === "party" && /[^s]s$/.test(lowerAt(reading, subject.to)) && g.modal === undefined;
  return acts && !subject.possessive && !subject.parties.some((party) => d.underText?.parties.includes(party));
}

/** "Trump has dropped the truce": what a party did is not what a text lays down for it. */
export function hasActed({ reading, governed: g }: Case, subject: Resolved): boolean {
  if (g.modal !== undefined || !["has", "have", "had"].includes(lowerAt(reading, subject.to))) return false;
  return g.attitudes.some((a) => a.from > subject.to && a.from <= subject.to + 3 && lowerAt(reading, a.from).endsWith("ed"));
}
