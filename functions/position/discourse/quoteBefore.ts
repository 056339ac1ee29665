import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { type Answer, answered, answerOf } from "./answer.ts";
import type { Resolved } from "./discourse.ts";

/** What somebody says in a word or two of a thing that is named behind it, the weakest first. Origin: own reading. */
const curt: readonly (readonly [Answer, readonly string[]])[] = [
  [
    "maybe",
    phrases(
      "why not|talk about it|talk about that|looking at it|looking at that|live with that|live with it|we'll see|we will see|let's see|thinking about it|not said no|not excluded|not ruled out|nothing is ruled out|open to it|open to that|worth discussing|worth a try|maybe|perhaps|consider it|interesting idea",
    ),
  ],
  [
    "no",
    phrases(
      "dead body|dead bodies|no, no|no and no|not ever|never|not with us|with me|madness|a trap|unacceptable|out of the question|off the table|not sign|won't sign|won't happen|not happen|not happening|non-starter|slap in the face|forget it|not on my watch|no chance|red line|not accept|cannot accept|can't accept|we reject|no way.|absolutely not|not an option|not in my lifetime|under no circumstances|suicide|a surrender|a capitulation",
    ),
  ],
  [
    "yes",
    phrases(
      "no way around it|no alternative|right thing to do|right thing|we'll do it|we will do it|of course we|high time|the sooner the better|overdue|for it.|all for it|waiting for|must happen|has to happen|needs to happen|we want it|we need it|a must|by all means|gladly|yes",
    ),
  ],
];
function phrases(all: string): string[] {
  return all.split("|");
}
/** Sentences of such a quote, and letters of it. */
const mostSentences = 3;
const longestQuote = 160;

const manners = new Set(
  "words word sentence phrase remark line comment verdict answer reply response reaction retort view statement message".split(" "),
);
const pointers = new Set("these those that this such one two three the his her".split(" "));
const talking = new Set("about of meant question subject topic suggested raised mentioned mooted asked".split(" "));

/** "“Over my dead body.” That is how Lavrov responded when a truce was suggested", "“Never,” said Lavrov. The question had been about a truce.": what a short quote says of the thing named behind it. */
export function quoteBefore(s: SentenceInPlace): Position[] {
  const { reading, heading, passage } = s;
  const [p, ...more] = reading.provisions;
  if (heading || p === undefined || more.length > 0 || !passage.sentences[passage.at - 1]?.text.match(/["”]/)) return [];
  const quote = quoteBeside(s);
  const answer = quote === undefined ? undefined : verdictIn(quote);
  if (answer === undefined || !pointsBack(reading, p.from)) return [];
  const who = whoSays(s);
  if (who === undefined) return [];
  const subject: Resolved = { ...who, kind: who.kind === "text" ? "party" : who.kind, oblique: false, possessive: false };
  return rowsIfAny({ ...s, actors: [subject], reports: [] }, p, { ...answered(answer, p), subject });
}

/** The words in quotation right before the sentence, where they are few. */
function quoteBeside({ passage: { sentences, at } }: SentenceInPlace): string | undefined {
  let quote = "";
  for (let i = at - 1; i >= Math.max(0, at - mostSentences); i--) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.paragraph !== sentences[at]?.paragraph) return undefined;
    quote = `${sentence.text} ${quote}`;
    if (quote.length > longestQuote) return undefined;
    if (/^["“]/.test(sentence.text)) return quote.slice(1).split(/["”]/, 1)[0];
  }
  return undefined;
}

function verdictIn(quote: string): Answer | undefined {
  const said = `${quote.toLowerCase().replaceAll("’", "'")}.`;
  return curt.find(([, fragments]) => fragments.some((words) => said.includes(words)))?.[0] ?? answerOf(quote);
}

/** "With these words", "That is how", "Thus Lavrov", "The question had been about": the sentence speaks of what was said. */
function pointsBack(reading: Reading, thing: number): boolean {
  const first = lowerAt(reading, 0);
  const next = lowerAt(reading, 1);
  if (first === "thus" || (first === "so" && ["said", "spoke", "answered"].includes(next))) return true;
  if (["with", "in"].includes(first) && (pointers.has(next) || next === "so")) return manners.has(lowerAt(reading, 2)) || next === "that";
  if (["that", "this", "such", "those", "these"].includes(first) && ["is", "was", "were", "are"].includes(next))
    return lowerAt(reading, 2) === "how" || reading.words.slice(2, thing).some((w) => manners.has(w.lexeme.lower));
  if (first === "it" && next === "was") return ["about", "of"].includes(lowerAt(reading, reading.words.length - 1));
  if (first === "the" && (manners.has(next) || ["question", "subject", "topic", "words", "speaker"].includes(next)))
    return reading.words.slice(2).some((w) => talking.has(w.lexeme.lower));
  if (["he", "she"].includes(first)) return next === "meant";
  return reading.words.slice(0, thing).some((w) => ["thus", "meant"].includes(w.lexeme.lower));
}

/** "Lavrov's reply" */
const isSaying = ({ name }: Resolved): boolean => manners.has(name.split(" ").at(-1)?.toLowerCase() ?? "");

/** The only party that the sentence names beside the thing, else whoever was quoted before. */
function whoSays({ reading, actors, passage }: SentenceInPlace): Resolved | undefined {
  const [p] = reading.provisions;
  const beside = (list: readonly Resolved[]): readonly Resolved[] =>
    list.filter((a) => (a.kind !== "text" || isSaying(a)) && a.kind !== "outlet" && (a.parties.length > 0 || a.kind === "outsider"));
  const here = beside(actors).filter((a) => p === undefined || a.to <= p.from || a.from >= p.to);
  const before = passage.sentences[passage.at - 1];
  const named = here.length > 0 || before === undefined ? here : beside(passage.read(before).actors);
  const isWho = (a: Resolved): boolean => a.person !== undefined || a.kind === "person" || a.kind === "office" || a.kind === "outsider";
  const person = named.find(isWho) ?? named[0];
  if (person === undefined || person.kind === "outsider" || person.parties.length !== 1) return undefined;
  return named.every((a) => a.kind === "outsider" || a.parties.join() === person.parties.join() || a.oblique) ? person : undefined;
}
