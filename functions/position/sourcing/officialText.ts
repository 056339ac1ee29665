import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Holder } from "../holder/holder.ts";
import { platforms } from "../language/reporting.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Voices } from "./voicesBehind.ts";

/** What an institution gives out under its name. Origin: the nouns of press services. */
const issued = wordClass("statement statements readout communiqué communique declaration website post release decree bulletin");
const farthestNoun = 3;
const farthestStatement = 12;

/**
 * The institution of one of the parties whose own text a sentence tells: "the Kremlin said in a statement", "Downing Street's readout says".
 * Its name as in the dossier; nothing where the sentence tells of no such text.
 */
export function officialText(reading: Reading, parties: readonly string[]): string | undefined {
  for (const m of reading.marks) {
    if (!isKind(m, "party") || m.meaning.institution === undefined || !parties.includes(m.meaning.party)) continue;
    if (isIts(reading, m.to) || isInOne(reading, m.to)) return m.meaning.institution;
  }
  return undefined;
}

/** "the Kremlin statement", "the White House's own readout". */
function isIts(reading: Reading, to: number): boolean {
  for (let i = to; i < to + farthestNoun && (beforeAt(reading, i) & ~mark.hyphen) === 0; i++) if (isIssued(reading, i)) return true;
  return false;
}

/** "the Kremlin said on Monday in a statement", "the State Department, in a post on X, …". */
function isInOne(reading: Reading, to: number): boolean {
  for (let i = to; i <= to + farthestStatement && (beforeAt(reading, i) & (mark.stop | mark.semicolon)) === 0; i++)
    if (isIssued(reading, i) && ["a", "its", "the"].includes(lowerAt(reading, i - 1)) && ["in", "on"].includes(lowerAt(reading, i - 2)))
      return true;
  return false;
}

/** "read-out" is two words here. */
const isIssued = (reading: Reading, at: number): boolean =>
  isWord(reading, at, issued) || (lowerAt(reading, at) === "out" && lowerAt(reading, at - 1) === "read");

/** "the foreign ministry wrote on Telegram", "on its X account the Commission repeated": where a house of theirs posts what is its official word. */
export function officialPost({ outlet, unnamed, covers, sources }: Voices, { parties, actor }: Holder): string | undefined {
  if (outlet === null || sources || !platforms.has(outlet)) return undefined;
  const sayer = unnamed ?? covers.find((r) => r.subject?.parties.some((party) => parties.includes(party)))?.subject ?? actor;
  if (sayer === undefined || sayer.person !== undefined) return undefined;
  return sayer.kind === "party" || (sayer.kind === "group" && houses.test(sayer.name)) ? outlet : undefined;
}
/** Houses that have an account. Origin: own reading. */
const houses =
  /\b(ministry|ministries|MFA|MoD|government|administration|office|presidency|embassy|mission|commission|council|parliament|delegation|general staff|department|cabinet|chancellery)\b/i;
