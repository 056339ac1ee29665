import type { Resolved } from "../discourse/discourse.ts";
import { isItem } from "../sentence/prose.ts";
import { isKind } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";
import { frameText } from "./voices.ts";

/** "Either they agree, or we walk away": what comes otherwise is threatened with. */
export function isThreatened({ reading, provision: p }: Case, subject: Resolved): boolean {
  if (lowerAt(reading, subject.from - 1) !== "or" || p.from - subject.to > 1) return false;
  return beforeAt(reading, subject.from - 1) !== 0 || reading.words.slice(0, subject.from).some((w) => w.lexeme.lower === "either");
}

/** The obligation stands between the subject and what governs the wording: "Kyiv would have to accept". */
export function laidOn(c: Case, subject: Resolved): boolean {
  const { modalAt, attitudes } = c.governed;
  const outermost = attitudes.at(-1);
  if (modalAt === undefined) return false;
  // "must be accepted by Kyiv"
  // "In return for a truce, Kyiv must …"
  if (subject.from >= c.provision.to) return modalAt >= c.provision.to && (modalAt < subject.from || modalAt === subject.to);
  return modalAt >= subject.to && (outermost === undefined || modalAt < outermost.from);
}

/** A noun of doing: "Washington's recognition of …". */
export function isAct(c: Case): boolean {
  return /(tion|sion|ment|al|ance|ing)$/.test(lowerAt(c.reading, c.provision.from));
}

/** "They want missiles, he said": the will of people of whom nobody knows who they are, and not of whoever tells it. */
export function isStrangersWill({ governed: g, reading, provision: p }: Case): boolean {
  const { subject, attitudes } = g;
  const [only, ...more] = attitudes;
  if (only === undefined || more.length > 0 || only.to > p.from || p.from - only.to > longestObject || isApart(reading, only.to, p.from))
    return false;
  if (subject?.kind !== "pronoun" || subject.parties.length > 0 || !g.will || g.modal !== undefined || g.negators.length > 0) return false;
  return lowerAt(reading, subject.from) === "they";
}
/** Words before what is wanted; "they sign it or we are done" is no wish of theirs. */
const longestObject = 2;

/** "They stay frozen": the things that the wording is about, whoever "they" were before. */
export const isThingMeant = ({ reading, provision: p }: Case, { kind, pronoun, to }: Resolved): boolean =>
  kind === "pronoun" && pronoun !== "person" && to === p.from && /^(?:stay|remain|lie|sit)s?$/.test(lowerAt(reading, p.from));

/** "The US position, in short: – Americans to run the plant": an item of the list whose party is to do it. */
export const isOwnToDo = ({ reading, discourse: { list } }: Case, subject: Resolved): boolean =>
  isItem(reading.text) && lowerAt(reading, subject.to) === "to" && subject.parties.every((party) => list?.parties.includes(party));

/** "Crimea and the rest must be acknowledged": the wording has its "must" in it. */
export const laysDownInside = ({ reading, provision: p }: Case): boolean =>
  reading.marks.some((m) => isKind(m, "prescriptive") && m.from >= p.from && m.to <= p.to);

/** "The sides agreed to a truce, Witkoff said": two who are not named, and whoever tells of it need be none of them. */
export const isOfSomeSides = (c: Case, { kind, parties }: Resolved): boolean =>
  kind === "both" && parties.length === 0 && c.governed.will && c.governed.modal === undefined && frameText(c) === undefined;
