import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { isKind } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Case, Holder } from "./holder.ts";

/** "The US may provide further aid, according to the minister": a gift is the giver's to make, whoever tells of it. */
export function givesAway(c: Case, subject: Resolved): boolean {
  if (isLet(c, subject)) return false;
  for (let i = subject.to; i < Math.min(c.provision.to, subject.to + 5); i++)
    // "Ukraine will not join NATO, Lavrov said": to keep somebody out is no gift of his.
    if (isWord(c.reading, i, gifts) && !(lowerAt(c.reading, i) === "join" && c.governed.negators.length > 0))
      return !(lowerAt(c.reading, i) === "give" && ["up", "away", "in"].includes(lowerAt(c.reading, i + 1)));
  return false;
}

/** "Ukraine may join the Union, Putin said": what somebody lets another do, and no plan of his. */
export function isLet({ reading, governed: g }: Case, subject: { to: number }): boolean {
  if (g.modalAt !== subject.to || !["may", "can"].includes(lowerAt(reading, g.modalAt)) || g.negators.length > 0) return false;
  return granted.has(lowerAt(reading, g.modalAt + 1));
}
const granted = new Set("join enter keep have accede become retain".split(" "));

const gifts = wordClass("provide give send offer grant supply deliver contribute lend sell join chip help fund pay");

/** "Washington envisages a zone there, he said": what somebody is said to have in mind is his own, whoever tells of it. */
export function hasInMind({ reading, governed: g }: Case, subject: Resolved): boolean {
  if (g.modal !== undefined && g.modalAt !== undefined && g.modalAt < subject.to) return false;
  return [0, 1].some((gap) => pictures.has(lowerAt(reading, subject.to + gap)));
}
const pictures = new Set(
  "sees envisages envisage envisaged foresees foresee foresaw envisions envision envisioned pictures imagines".split(" "),
);

/** "said that Washington was blocking membership", "complained that Kyiv obstructs a truce": what somebody is said to do, and not what he is to do. */
export function hinders({ reading, governed: { modal, attitudes } }: Case, subject: Resolved): boolean {
  const [only, ...more] = attitudes;
  if (only === undefined || more.length > 0 || modal !== undefined || only.meaning.effect !== "oppose" || only.meaning.will) return false;
  if (only.from < subject.to || only.from - subject.to > longestVerb || subject.kind === "text" || subject.possessive) return false;
  for (let i = subject.to; i < only.from; i++) if (!isWord(reading, i, auxiliaries) && !reading.words[i]?.lexeme.light) return false;
  return /(?:ing|[^s]s|ed)$/.test(lowerAt(reading, only.from));
}
const longestVerb = 3;

/** "Ukraine would be given guarantees", "Kyiv would get the north-east": what is done to the subject is no will of its own. */
export function isPatient({ reading, governed: g, provision: p }: Case, subject: Resolved): boolean {
  if (g.modalAt === undefined || g.modalAt < subject.to || g.modalAt - subject.to > 3 || subject.from >= p.to) return false;
  for (let i = subject.to; i <= g.modalAt; i++) if (beforeAt(reading, i) !== 0 || lowerAt(reading, i) === "that") return false;
  for (let i = g.modalAt + 1; i <= Math.min(p.to - 1, g.modalAt + 5); i++) {
    const lower = lowerAt(reading, i);
    if (gains.has(lower)) return true;
    if (["be", "been"].includes(lowerAt(reading, i - 1)) && /(ed|en|ld|pt|ought|ade|ut|old|^let)$/.test(lower)) return true;
    if (!reading.words[i]?.lexeme.light && !isWord(reading, i, auxiliaries) && !lasting.has(lower)) return false;
  }
  return false;
}
const gains = new Set("get getting receive receiving recover regain gain obtain become".split(" "));
/** "would go on getting", "will not continue to receive". */
const lasting = new Set("to not never go on keep continue only".split(" "));

/** "American guarantees will come only once …": who gives a thing that the wording itself calls a party's. */
function giverIn({ reading, provision: p }: Case): string | undefined {
  for (const m of reading.marks)
    if (isKind(m, "party") && m.from >= p.from - 1 && m.to < p.to && [0, 1].some((gap) => given.has(lowerAt(reading, m.to + gap))))
      return m.meaning.party;
  return undefined;
}
const given = new Set("guarantee guarantees protection backstop umbrella assurance assurances aid assistance".split(" "));

/** "Ukraine would get American guarantees only if …": whoever the wording says gives it, or has just been said to do the other half of it. */
export function giverOf(c: Case, subject?: Resolved): Holder | undefined {
  const giver = giverIn(c);
  if (giver !== undefined) return { parties: [giver], rule: whoseToGive, via: "subject", actor: undefined, inferred: undefined };
  const offering = subject && offersBefore(c, subject);
  return offering && { parties: offering.parties, rule: whoseToGive, via: "subject", actor: offering, inferred: undefined };
}
const whoseToGive = "whose it is to give";

/** "Washington would recognise it, and Moscow would get relief": who does something in the clause before, for whom this is done. */
function offersBefore({ reading, actors }: Case, subject: Resolved): Resolved | undefined {
  if (!joins.has(lowerAt(reading, subject.from - 1)) || beforeAt(reading, subject.from - 1) === 0) return undefined;
  const doers = actors.filter((a) => a.to < subject.from && a.parties.length > 0 && !a.oblique && !a.possessive && a.kind !== "text");
  const grants = (at: number): boolean =>
    isWord(reading, at, offering) || (["would", "will"].includes(lowerAt(reading, at)) && isWord(reading, at + 1, granting));
  const doer = doers.find((a) => grants(a.to) || grants(a.to + 1));
  return doer && !doer.parties.some((party) => subject.parties.includes(party)) ? doer : undefined;
}
const joins = new Set("and while whereas".split(" "));
/** What a side does for another: "Kyiv would give up Crimea, and Moscow would get relief" is a deal of nobody who is named. */
const offering = wordClass("offered offers proposes proposed promised promises");
const granting = wordClass("let allow recognise recognize grant offer guarantee lift ease");
