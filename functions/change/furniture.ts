import { isFurniture } from "../article/furnitureLines.ts";
import { plainTypography } from "../article/typography.ts";

/** What a text that was copied rather than taken out of its page keeps beside that: captions with their credit, who edited and who translated. */
const leftovers = [
  /^\W*(?:(?:this (?:article|text|story) (?:was|has been) )?(?:translated|machine[- ]translated)|automatic translation)\b.{0,160}$/,
  /^\W*our standards\W.{0,80}$/,
  /^\W*\((?:reporting|writing|additional reporting|editing|compiled|with reporting|edited|written)\b.{0,300}\)\W*$/,
  /^.{0,300}(?:getty images|photo courtesy\b.{0,80}|\/ ?(?:afp|ap|reuters|epa|upi|tass)|©.{0,80})\)?\W*$/,
  /^.{0,200}[.!?)] (?:ap|afp|reuters|epa|getty|shutterstock)\W*$/,
];
const longestLeftover = 320;

/** Headings of lists of other stories: the bullets after them are furniture too. */
const listHeading =
  /^\W*(?:read (?:also|more|next)|see also|related(?: (?:stories|articles|news|reading))?|more on this (?:story|topic)|most read)\W*$/;
const bullet = /^\s*[-*•–—▪●]\s/;

const timeWords = new Set(
  `updated update published last modified posted first edited on at by the ago just now today yesterday hour hours hr hrs minute minutes min mins second seconds sec day days
week weeks am pm a m p gmt bst est edt et utc cet cest msk ist hrs h read reading time newsdesk live part of i ii iii mon tue wed thu fri sat sun monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th`.split(
    /\s+/,
  ),
);

export type LineKind = "furniture" | "dateline" | "text";

/** What there is to know of a line by itself. */
export interface ReadLine {
  alone: LineKind;
  /** Heads a list of other stories. */
  heads: boolean;
  /** May stand in such a list. */
  listed: boolean;
}

/** Tells, for each line of a text, whether it is the article's own text, its date line, or a box around it. */
export function lineKinds(lines: readonly ReadLine[]): LineKind[] {
  let inList = false;
  return lines.map((line) => {
    if (line.heads) inList = true;
    else if (inList && line.alone === "text" && line.listed) return "furniture";
    else if (line.alone === "text") inList = false;
    return line.alone;
  });
}

export function readLine(raw: string): ReadLine {
  const plain = plainTypography(raw);
  const line = plain.trim().toLowerCase();
  const heads = listHeading.test(line);
  return { alone: heads ? "furniture" : kindAlone(line), heads, listed: line === "" || bullet.test(plain) };
}

function kindAlone(line: string): LineKind {
  if (isDateline(line)) return "dateline";
  return isFurniture(line) || isLeftover(line) ? "furniture" : "text";
}

const isLeftover = (line: string): boolean => line.length <= longestLeftover && leftovers.some((pattern) => pattern.test(line));

/** A line of nothing but dates, clock times and the words that go with them. */
function isDateline(line: string): boolean {
  if (line.length === 0 || line.length > 120) return false;
  const words = line.match(/[a-z]+|\d+/g) ?? [];
  const other = words.filter((w) => !timeWords.has(w) && !/^\d+$/.test(w));
  return other.length === 0 && words.some((w) => /^\d+$/.test(w) || w === "ago" || w === "now");
}
