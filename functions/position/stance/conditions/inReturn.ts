import { mark as punctuation } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Resolved } from "../../discourse/discourse.ts";
import type { Case } from "../../holder/holder.ts";
import type { Position } from "../../position.ts";
import { beginsAt, kinds, refuses } from "../../sentence/marks.ts";
import { invertedAt } from "../../sentence/order.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** "Russia could agree provided that deliveries stop": the subject of what hangs on it wants it. */
export function setterOf({ reading, actors, governed: g, provision: p }: Case): Resolved | undefined {
  const { conditionMark: mark } = g;
  if (mark === undefined || mark.to > p.from) return undefined;
  // "If the troops leave, Moscow is ready to …".
  if (mark.from <= 1) return mainSubject(reading, actors, p.to);
  // "Only when the last soldier has left will Moscow …".
  const inverted = lowerAt(reading, mark.from) === "only" ? invertedAt(reading, p.to, reading.words.length) : undefined;
  const behind = inverted === undefined ? undefined : actors.find((a) => a.from === inverted && a.parties.length > 0);
  const before = actors.filter((a) => a.to <= mark.from && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
  return behind ?? before.findLast((a) => acts(reading, a)) ?? before[0];
}

/** Who does something behind the comma that ends the opening clause. */
function mainSubject(reading: Reading, actors: readonly Resolved[], from: number): Resolved | undefined {
  const comma = reading.words.findIndex((w, i) => i >= from && (w.before & punctuation.comma) !== 0);
  return actors.find((a) => comma > 0 && a.from >= comma && !a.oblique && !a.possessive && a.kind !== "text" && a.parties.length > 0);
}

/** What a subject does follows it. */
function acts(reading: Reading, { to }: Resolved): boolean {
  const at = reading.words[to]?.lexeme.light ? to + 1 : to;
  return isWord(reading, to, auxiliaries) || beginsAt(reading, at, kinds.attitude | kinds.say);
}

/** A wording that somebody is coded on. */
export interface Given extends Hanging {
  rows: readonly Position[];
}

/** A wording in an "if" or a "once", and what hangs on it. */
export interface Hanging {
  provision: Mark<"provision">;
  governed: Governed;
}

/** "If Russia withdraws, Ukraine will pull out": whoever gives the one for the other wants the other. */
export function wantedInReturn(reading: Reading, { provision, governed: g }: Hanging, given: readonly Given[]): Position[] {
  const { conditionMark: mark } = g;
  if (mark === undefined || !isKind(mark, "condition") || mark.meaning.strength === "event") return [];
  // "will not lift sanctions even if Moscow agrees": nothing hangs on it.
  if (mark.from > 0 && lowerAt(reading, mark.from - 1) === "even") return [];
  if (g.negators.length > 0 || g.attitudes.some(refuses)) return [];
  if (isWantedByOther(reading, mark)) return [];
  const rows = given.find((each) => hangsOn(each, mark))?.rows ?? [];
  return wanted(rows, provision, g);
}

const wanted = (rows: readonly Position[], { meaning }: Mark<"provision">, { side }: Governed): Position[] =>
  rows
    .filter((row) => row.provision !== meaning.provision)
    .map((row) => ({
      ...row,
      provision: meaning.provision,
      stance: side === "against" ? "opposes" : "supports",
      explanation: { ...row.explanation, rule: "what is wanted in return" },
    }));

/** "accepts a truce, subject to relief", "is waiting for relief before it agrees": what stands right behind the word that makes the one hang on the other. */
export function wantedAsTerm(reading: Reading, { provision, governed: g }: Hanging, told: readonly Position[]): Position[] {
  if (g.negators.length > 0 || g.attitudes.some(refuses)) return [];
  const hung = told.filter((row) => row.stance === "conditional");
  if (hung.length === 0 || told.some((row) => row.provision === provision.meaning.provision)) return [];
  const before = wordsBefore(reading, provision.from);
  const isTerm = links.test(before) || behind.test(wordsBehind(reading, provision.to));
  return isTerm ? wanted(hung, provision, g) : [];
}

/** Small letters, back to where the clause or an aside begins. */
function wordsBefore(reading: Reading, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestLead && (from === at || beforeAt(reading, from) === 0)) from--;
  return reading.words
    .slice(from, at)
    .map((w) => w.lexeme.lower)
    .join(" ");
}
const wordsBehind = (reading: Reading, at: number): string =>
  reading.words
    .slice(at, at + longestTail)
    .map((w) => w.lexeme.lower)
    .join(" ");
const longestLead = 16;
const longestTail = 4;
const article = "(?: (?:the|a|an|any|all|full|complete|immediate|further)){0,2}$";
const links = new RegExp(
  `\\b(?:subject to|in (?:return|exchange) for|pending|short of|nothing but|wait(?:s|ing)? for|f(?:all|alls|ell) with|(?:hinge|depend|hang)(?:s|ing)? on|(?:contingent|conditional|dependent) on|only (?:\\S+ ){0,6}(?:after|with|upon)|before|but first|(?:conditions?|prices?|preconditions?|prerequisites?) (?:\\S+ ){0,10}(?:is|are|was|were|be)|(?:tie|link|peg)(?:s|d|ed|ged)? (?:\\S+ ){0,10}(?:to|with))${article}`,
);
const behind = /^(?:(?:as (?:a|the|its|his)|the) (?:pre)?(?:condition|requisite|price)|(?:would |will )?(?:come|comes|came) first)\b/;

/** "If Moscow wants relief, it must agree": what the one who has to do something wants, and not what whoever says so wants. */
function isWantedByOther(reading: Reading, { from, to }: Mark): boolean {
  if (lowerAt(reading, from) !== "if") return false;
  for (let i = to; i < Math.min(reading.words.length, to + longestWisher); i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (isWord(reading, i, wanting)) return true;
  }
  return false;
}
const wanting = wordClass("want wants wanted wish wishes wished seek seeks sought hope hopes");
const longestWisher = 6;

/** What is given hangs on the condition, or stands right before it as what somebody will do: "will give up its bid if it gets guarantees". */
function hangsOn({ provision, governed: g }: Given, mark: Mark<"condition">): boolean {
  const isPromise = g.will || (g.modal !== undefined && !g.obliged);
  return (
    g.conditionMark === mark ||
    (isPromise && mark.meaning.strength === "weak" && provision.to <= mark.from && mark.from - provision.to <= 4)
  );
}
