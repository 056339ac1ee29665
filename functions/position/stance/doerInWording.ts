import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { formsOfBe } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "the US may provide military aid", "Kyiv would withdraw its troops", where the wording begins with who does it. */
export function insideSubject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  const doer = actors.find(
    (a) =>
      (a.kind === "party" || a.kind === "person") &&
      !a.oblique &&
      !a.possessive &&
      a.from <= p.from &&
      a.to > p.from &&
      a.to < p.to &&
      (givesNext(reading, a.to) || leavesNext(reading, a.to)),
  );
  // The modal is a word of the wording: nothing else would tell that the subject says what it will do.
  if (doer && leavesNext(reading, doer.to)) {
    g.modal ??= isWord(reading, doer.to, promising) ? "prescriptive" : "possibility";
    g.modalAt ??= doer.to;
  }
  return doer;
}

/** "would withdraw its troops", "could pull its army out": what the subject itself would do. */
const leavesNext = (reading: Reading, modal: number): boolean =>
  (isWord(reading, modal, promising) || isWord(reading, modal, allowing)) && isWord(reading, modal + 1, leaving);
const promising = wordClass("will would shall");
const allowing = wordClass("can could may might");
const leaving = wordClass("withdraw pull move take march bring order remove");

/** "may provide", "will not give", "would then come to its aid". */
function givesNext(reading: Reading, from: number): boolean {
  if (!isWord(reading, from, auxiliaries)) return false;
  for (let i = from + 1; i <= from + longestVerb; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (isWord(reading, i, giving)) return true;
    if (!isWord(reading, i, between)) return false;
  }
  return false;
}
const giving = wordClass("provide give send offer grant supply deliver contribute guarantee defend protect come step");
const between = wordClass("not never no also then still only always itself even be");

/** "Crimea will never be recognised by Ukraine as Russian", where the wording ends with what the agent does. */
export function agentBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (g.modal === undefined || g.attitudes.length > 0 || g.subject !== undefined) return undefined;
  for (let by = p.from + 1; by <= p.to; by++) {
    if (lowerAt(reading, by) !== "by" || !/(ed|en)$/.test(lowerAt(reading, by - 1))) continue;
    if (services.has(lowerAt(reading, by - 1)) || !isBeDone(reading, by - 1)) continue;
    const agent = actors.find((a) => a.from === by + 1 && a.parties.length > 0 && a.kind !== "text");
    if (agent) g.will = true;
    return agent;
  }
  return undefined;
}

/** "will never be recognised by", and not "land taken by". */
const isBeDone = (reading: Reading, participle: number): boolean => [1, 2].some((gap) => isWord(reading, participle - gap, formsOfBe));

/** "Such a status would be conferred by Washington", "troops would be sent by London": behind the wording, who is to do it. */
export function doneBy(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (g.modalAt === undefined || g.modalAt < p.to || g.attitudes.length > 0) return undefined;
  for (let i = g.modalAt + 1; i <= g.modalAt + longestVerb; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (lowerAt(reading, i + 1) !== "by" || !doing.has(reading.words[i]?.lexeme.stem ?? "")) continue;
    const agent = actors.find((a) => a.from >= i + 2 && a.from <= i + 3 && a.parties.length > 0 && a.kind !== "text");
    if (agent) g.will = true;
    return agent;
  }
  return undefined;
}
/** "would only ever be granted by". */
const longestVerb = 5;
const doing = new Set(
  "give send offer grant supply provide deliver contribute confer award bestow extend lift ease pay finance fund deploy guarantee return release bear shoulder lead run"
    .split(" ")
    .map(stem),
);

/** "would be monitored by the United States": a service that somebody assigns to the agent, and no will of his. Origin: own reading. */
const services = new Set("monitored supervised overseen verified policed patrolled observed controlled".split(" "));
