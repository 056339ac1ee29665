import type { Case, Holder } from "../holder/holder.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Report } from "../sourcing/reports.ts";
import { isItemHere } from "./bareItems.ts";
import { type Discourse, type Resolved, sourcingKey } from "./discourse.ts";
import { inherited } from "./toldText.ts";

/** Who it is that tells what is in the text of another: "According to a European official, the American draft has …". */
export function relayerOf(reports: readonly Report[], text: Resolved): string | undefined {
  const teller = reports.find((r) => r.subject !== undefined && r.subject.kind !== "text" && r.subject.parties.length > 0)?.subject;
  if (teller === undefined || teller.parties.some((party) => text.parties.includes(party))) return undefined;
  return keyOf(teller);
}

/** "NATO would be ruled out, the official said", right behind what the official told of another's text: the text, and not his own demand. */
export function relayedText(c: Case, subject: Resolved | undefined, speakers: readonly Resolved[]): Holder | undefined {
  const { discourse: d, governed: g, reading } = c;
  const [speaker] = speakers;
  if (d.relayer === undefined || speaker === undefined || !d.textInForce || keyOf(speaker) !== d.relayer || isItemHere(reading, d))
    return undefined;
  // "A French official said": another one than told it.
  if (speaker.inferred === undefined && speaker.person === undefined) return undefined;
  if (
    g.modalAt === undefined ||
    ![0, 1, 2].some((gap) => foretells(reading, (g.modalAt ?? 0) - gap)) ||
    g.denied !== undefined ||
    (subject !== undefined && g.will)
  )
    return undefined;
  // "Kyiv would never recognise it, he said": what his own side refuses.
  const isOwn = subject?.parties.some((party) => speaker.parties.includes(party)) === true;
  return isOwn && g.negators.length > 0 ? undefined : inherited(d);
}

/** Whoever told of the text goes on telling of it. */
export function goesOnTelling(reading: Reading, d: Discourse, teller: Resolved): boolean {
  return d.relayer !== undefined && keyOf(teller) === d.relayer && reading.words.some((_, i) => foretells(reading, i));
}

const foretells = (reading: Reading, at: number): boolean => ["would", "'d"].includes(lowerAt(reading, at));

const keyOf = ({ person, parties }: Resolved): string => `${person ?? ""} ${sourcingKey(parties)}`;
