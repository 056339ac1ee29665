import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { copulas } from "../language/grammar.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import { beginningAt, endsAt, kinds } from "../sentence/marks.ts";
import { isItem } from "../sentence/prose.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { emptyMention } from "./anaphora.ts";
import { type Answer, answered } from "./answer.ts";
import type { Resolved } from "./discourse.ts";

/** What a clause says of the thing that was named, and whose clause it is. */
interface Turn {
  readonly who: Resolved;
  readonly answer: Answer;
}

const things = wordClass("it that this for against favour favor");
const objects = wordClass("it that this");
const joining = new Set("and but while whereas though yet".split(" "));
const links = new Set("to with on of for about at".split(" "));
/** How somebody is said to stand in one word. */
const bare: ReadonlyMap<string, Answer> = new Map([
  ["for", "yes"],
  ["yes", "yes"],
  ["favour", "yes"],
  ["favor", "yes"],
  ["against", "no"],
  ["no", "no"],
  ["opposed", "no"],
]);
const sides: ReadonlySet<string> = new Set(["party", "person", "office", "group"]);
/** Such a sentence says little more, and a clause of it no more than so many words. */
const longest = 40;
const longestClause = 9;

/** "The two differ on a truce: Kyiv wants it, Moscow says it is impossible", "On a truce: Kyiv for, Moscow against": two or more, each in a clause of its own, on what was named before. */
export function eachInTurn(s: SentenceInPlace): Position[] {
  const { reading, actors, heading, passage } = s;
  // A key point may be a line of a table.
  if ((heading && !isItem(reading.text)) || reading.words.length > longest || !hasWord(reading, things) || actors.length < 2) return [];
  const [p, ...more] = reading.provisions.length > 0 ? reading.provisions : passage.discourse.topics.map(({ wording }) => wording);
  if (p === undefined || more.some((other) => other.meaning.provision !== p.meaning.provision)) return [];
  const isHere = reading.provisions.length > 0;
  if (!isHere && passage.discourse.topics.some((t) => t.age > 1)) return [];
  const turns = turnsFrom(reading, actors, isHere ? Math.max(...reading.provisions.map((m) => m.to)) : 0);
  if (new Set(turns.map(({ who }) => who.parties[0])).size < 2) return [];
  return turns.flatMap(({ who, answer }) => {
    const meant = emptyMention(p.meaning.provision, p.meaning.polarity === "against", who.to);
    const subject: Resolved = { ...who, oblique: false };
    return rowsIfAny({ ...s, actors: [subject], reports: [] }, meant, { ...answered(answer, meant), subject });
  });
}

/** What each says in a clause of its own counts before what the sentence was taken to tell of him. */
export function takeTurns(positions: Position[], turns: readonly Position[]): void {
  if (turns.length === 0) return;
  const isTaken = (row: Position): boolean => turns.some((turn) => turn.party === row.party && turn.provision === row.provision);
  positions.splice(0, positions.length, ...positions.filter((row) => !isTaken(row)), ...turns);
}

function turnsFrom(reading: Reading, actors: readonly Resolved[], from: number): Turn[] {
  const heads = actors.filter((a) => a.from >= from && opensClause(reading, a));
  return heads.flatMap((who, i) => {
    const end = Math.min(heads[i + 1]?.from ?? reading.words.length, clauseEnd(reading, who.to));
    const answer = end - who.to > longestClause ? undefined : answerIn(reading, who.to, end);
    return answer === undefined ? [] : [{ who, answer }];
  });
}

/** Somebody of one party whom a clause begins with. */
function opensClause(reading: Reading, { kind, parties, possessive, from }: Resolved): boolean {
  if (!sides.has(kind) || parties.length !== 1 || possessive) return false;
  return from === 0 || (beforeAt(reading, from) & ~mark.hyphen) !== 0 || joining.has(lowerAt(reading, from - 1));
}

function clauseEnd(reading: Reading, from: number): number {
  for (let i = from; i < reading.words.length; i++)
    if (i > from && (beforeAt(reading, i) & (wall | mark.comma)) !== 0) return i;
    else if (i > from && joining.has(lowerAt(reading, i))) return i;
  return reading.words.length;
}

function answerIn(reading: Reading, from: number, end: number): Answer | undefined {
  const last = isWord(reading, end - 1, objects) ? end - 1 : end;
  const at = links.has(lowerAt(reading, last - 1)) && !bare.has(lowerAt(reading, last - 1)) ? last - 1 : last;
  const word = bare.get(lowerAt(reading, at - 1));
  const isBare = at - 1 === from || isBehindCopula(reading, from, at - 1);
  if (word !== undefined && isBare) return word;
  for (let i = from; i < end; i++)
    for (const m of beginningAt(reading, i))
      if (
        (isKind(m, "attitude") ? m.meaning.will || m.meaning.effect === "oppose" : isKind(m, "predication")) &&
        isOfIt(reading, m, from, end)
      )
        return turned(m, isDenied(reading, from, m.from));
  return undefined;
}

/** "is firmly against", "remains in favour": a copula, and nothing but degrees and "in". */
function isBehindCopula(reading: Reading, from: number, at: number): boolean {
  if (!isWord(reading, from, copulas)) return false;
  for (let i = from + 1; i < at; i++) if (!/ly$|^(?:in|all|still|also|dead)$/.test(lowerAt(reading, i))) return false;
  return true;
}

/** Its object is "it", at the end of the clause, or "it" is what is said to be so. */
function isOfIt(reading: Reading, { from, to }: Mark, start: number, end: number): boolean {
  const object = links.has(lowerAt(reading, to)) ? to + 1 : to;
  if (isWord(reading, object, objects) && object === end - 1) return true;
  if (to !== end) return false;
  for (let i = start; i < from; i++) if (isWord(reading, i, objects) && i + 3 >= from) return true;
  return false;
}

const isDenied = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (endsAt(reading, i, kinds.negator)) return true;
  return false;
};

function turned(m: Mark, denied: boolean): Answer | undefined {
  if (!isKind(m, "attitude") && !isKind(m, "predication")) return undefined;
  const { effect } = m.meaning;
  if (effect === "support") return denied ? "no" : "yes";
  if (effect === "open") return denied ? "no" : "maybe";
  return denied ? "maybe" : "no";
}
