import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "./reports.ts";

/** Nouns for what somebody says in return. Origin: own reading. */
const replies = wordClass(
  "reply replies answer answers rejoinder response retort verdict message comment reaction word riposte comeback assessment",
);
const verbs = new Set("was is came comes went ran".split(" "));
const setOff = mark.comma | mark.quote | mark.dash;

/** "…, was Podolyak's rejoinder", "…, came the reply from Moscow": whose reply stands before it. */
export function replyTag(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  if ((reading.punctuation & setOff) === 0 || !hasWord(reading, replies)) return undefined;
  for (let i = reading.words.length - 1; i > 2; i--) {
    if (!isWord(reading, i, replies)) continue;
    const of = ["from", "of", "by", "in"].includes(lowerAt(reading, i + 1)) ? i + 2 : undefined;
    const whose = actors.find((a) => {
      if (a.parties.length === 0) return false;
      // "Podolyak's reply" may be a text of his.
      if (a.kind === "text") return a.from < i && a.to > i;
      return of === undefined ? a.possessive && a.to === i : a.from === of;
    });
    if (whose === undefined) continue;
    const noun = lowerAt(reading, i - 1) === "the" ? i - 1 : i;
    const first = Math.min(whose.from, noun);
    if (verbs.has(lowerAt(reading, first - 1)) && (beforeAt(reading, first - 1) & setOff) !== 0)
      return {
        from: first - 1,
        to: i + 1,
        subject: { ...whose, kind: whose.kind === "text" ? "group" : whose.kind, oblique: false, possessive: false },
        according: true,
        claim: false,
        passive: false,
      };
  }
  return undefined;
}

/** "Macron's answer to Le Monde: “We will not …”": behind the colon he is quoted. */
export function replyLabel(reading: Reading, actors: readonly Resolved[]): Report | undefined {
  if ((reading.punctuation & (mark.colon | mark.quote)) !== (mark.colon | mark.quote)) return undefined;
  const [whose] = actors;
  if (whose?.owner === undefined || whose.kind !== "text" || whose.oblique || !isWord(reading, whose.to - 1, replies)) return undefined;
  for (let i = whose.to; i <= whose.to + longestLabel; i++) {
    if ((beforeAt(reading, i) & mark.colon) !== 0 && (beforeAt(reading, i) & mark.quote) !== 0)
      return {
        from: whose.to - 1,
        to: whose.to,
        subject: { ...whose, kind: "person", person: whose.owner, oblique: false, possessive: false },
        according: true,
        claim: false,
        passive: false,
      };
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}
/** "to the French daily Le Monde" */
const longestLabel = 7;
