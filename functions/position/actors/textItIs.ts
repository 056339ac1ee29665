import { isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { type Discourse, type RememberedParty, type Resolved, sourcingKey } from "../discourse/discourse.ts";
import { ascribed } from "../discourse/pair.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "Paris has received a draft from Kyiv", "Moscow is studying the American paper": who gets or reads another's text has not written it. */
export function readsText(reading: Reading, main: Resolved, text: Resolved): boolean {
  if (main.kind === "text" || text.from < main.to || sourcingKey(main.parties) === sourcingKey(text.parties)) return false;
  for (let i = main.to; i < Math.min(text.from, main.to + farthestVerb); i++)
    if (isWord(reading, i, getting) || (lowerAt(reading, i) === "to" && isWord(reading, i + 1, answering))) return true;
  return false;
}
/** Verbs of getting a text and of going through it, and, behind "has yet to", of answering it. Origin: Levin (1993), 13.5.2; own reading. */
const getting = stemClass(
  "receive get got had obtain hand give given send sent present show shown study weigh consider digest examine review read pore sift scrutinise through leak publish"
    .split(" ")
    .map(stem),
);
const answering = wordClass("reply respond react answer study examine consider read review digest");
const farthestVerb = 10;

/** "It calls for", "According to it, …", right behind such a sentence, and "It contains", which no country does: the text that was spoken of. */
export function textItIs(reading: Reading, it: Resolved, d: Discourse): RememberedParty | undefined {
  const { lastText, subject } = d;
  if (lastText === undefined || subject === undefined || lowerAt(reading, it.from) !== "it") return undefined;
  if (reading.start - lastText.span.end > nextSentence || subject.isText) return undefined;
  if (lowerAt(reading, it.from - 1) === "to" && lowerAt(reading, it.from - 2) === "according") return lastText;
  if (it.from > 1) return undefined;
  const verb = isWord(reading, it.to, adverbs) ? it.to + 1 : it.to;
  if (beforeAt(reading, verb) !== 0) return undefined;
  if (isWord(reading, verb, containing)) return lastText;
  return d.textRead !== undefined && reading.start - d.textRead.span.end <= nextSentence && isWord(reading, verb, laying)
    ? lastText
    : undefined;
}
/** Characters between the end of a sentence and the next one. */
const nextSentence = 3;
const adverbs = wordClass("also further then even only");
/** What nobody but a text does. Origin: own reading. */
const containing = wordClass(
  "contains contained includes included comprises consists envisages envisaged envisions foresees foresaw provides provided stipulates stipulated begins opens ends runs lists spells reads mentions",
);
/** What texts do as well as those who write them. Origin: own reading. */
const laying = wordClass(
  "calls called demands demanded proposes proposed leaves left rules ruled requires required bars offers seeks insists makes asks would promises excludes excluded prevents obliges commits",
);

/** "The plan has seven points. It was written in Moscow.": nothing but a text is said so, and whose it is. */
export function writtenBy(reading: Reading, it: Resolved): readonly string[] {
  if (it.from !== 0 || !isWord(reading, it.to, being) || reading.provisions.length > 0) return [];
  const verb = [1, 2, 3].map((gap) => it.to + gap).find((at) => isWord(reading, at, writing));
  if (verb === undefined || !["in", "by", "up"].includes(lowerAt(reading, verb + 1))) return [];
  return ascribed(reading, it.to);
}
const being = wordClass("is was");
const writing = wordClass("written drafted drawn penned authored");
