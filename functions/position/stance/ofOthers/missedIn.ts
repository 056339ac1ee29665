import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { hasWord, isWord, stemClass, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { endingAt, endsAt, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

/**
 * "Russia cannot accept the plan, as it does not address the root causes", "Kyiv complained that the draft made no mention of the children": whoever refuses
 * a text for what it lacks wants that in it.
 */
export function missedIn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, reasons)) return undefined;
  const allowed = allowedBefore(reading, p.from);
  const lack = allowed ?? lackBefore(reading, p.from);
  if (lack === undefined) return undefined;
  const reason = reasonBefore(reading, lack);
  if (reason === undefined) return undefined;
  const subject = refuserBefore(reading, actors, reason);
  const g = ungoverned(p);
  return subject && { ...g, side: allowed === undefined ? g.side : negated(g.side, false), will: true, subject };
}

/** "does not rule out", "did not forbid": what the text leaves possible is not wanted. */
function allowedBefore(reading: Reading, from: number): number | undefined {
  const at = reading.words[from - 1]?.lexeme.light ? from - 2 : from - 1;
  const attitudes = endingAt(reading, at).filter((m): m is Mark<"attitude"> => isKind(m, "attitude"));
  const open = attitudes.find((m) => m.meaning.effect === "open" && lowerAt(reading, m.from) === "not");
  if (open) return open.from;
  const ban = attitudes.find(refuses);
  if (ban === undefined) return undefined;
  return [1, 2].map((gap) => ban.from - gap).find((at) => endsAt(reading, at, kinds.negator));
}

/** Where it begins to be said that the wording is not there: "does not address", "made no mention of", "fails to include", "not mentioning". */
function lackBefore(reading: Reading, from: number): number | undefined {
  const reaching = reading.marks.find((m) => isKind(m, "silence") && m.from < from && m.to > from);
  if (reaching) return reaching.from;
  // "did not address [the root causes]": the verb may be the wording's own.
  if (isWord(reading, from, having) && endsAt(reading, from - 1, kinds.negator)) return from - 1;
  for (let i = from - 1; i >= Math.max(1, from - longestLack); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    const silence = reading.marks.find((m) => isKind(m, "silence") && m.to === i + 1);
    if (silence) return silence.from;
    if (isWord(reading, i, having) && [1, 2].some((gap) => endsAt(reading, i - gap, kinds.negator))) return i - 1;
    if (isWord(reading, i, having) && lowerAt(reading, i - 1) === "to" && isWord(reading, i - 2, failing)) return i - 2;
    if (isWord(reading, i, lacking)) return i;
  }
  return undefined;
}
const longestLack = 5;
const having = stemClass(
  "address include contain mention provide offer reflect guarantee name foresee meet cover envisage bring".split(" ").map(stem),
);
const failing = stemClass(["fail", "neglect", "omit"].map(stem));
const lacking = stemClass(["lack", "ignore", "omit", "overlook", "disregard"].map(stem));

/** "as it", "because the text", "that the draft", "for": the word that opens the clause. */
function reasonBefore(reading: Reading, lack: number): number | undefined {
  for (let i = lack - 1; i >= Math.max(2, lack - longestText); i--) {
    if (isWord(reading, i, reasons)) return i;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}
const longestText = 7;
const reasons = wordClass("because as since for that");

/** Who refuses or complains right before: nobody else may stand between. */
function refuserBefore(reading: Reading, actors: readonly Actor[], reason: number): Actor | undefined {
  const isThat = lowerAt(reading, reason) === "that";
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.to <= reason && m.meaning.will && isRefused(reading, m),
  );
  const complaint = reading.words.findLastIndex((_, i) => i < reason && i >= reason - longestText && isWord(reading, i, complaining));
  const notDone = reading.words.findLastIndex(
    (_, i) => i < reason && i >= reason - longestText && isWord(reading, i - 1, auxiliaries) && lowerAt(reading, i) === "not",
  );
  const at = isThat ? complaint : Math.max(complaint, verb?.from ?? -1, notDone);
  if (at < 0 || (isThat && reason - at > 2) || isApart(reading, at + 1, reason, wall)) return undefined;
  const subject = actors.findLast((a) => a.to <= at && !a.oblique && !a.possessive && a.kind !== "text");
  return subject && subject.parties.length > 0 && at - subject.to <= nearest ? subject : undefined;
}
const isRefused = (reading: Reading, m: Mark<"attitude">): boolean =>
  refuses(m) || (m.meaning.effect === "support" && [1, 2].some((gap) => endsAt(reading, m.from - gap, kinds.negator)));
const complaining = stemClass("complain regret criticise criticize lament protest deplore object".split(" ").map(stem));
const nearest = 4;
