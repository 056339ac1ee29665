import { nameless } from "../actors/namedParty.ts";
import { unresolved } from "../actors/resolveActors.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { rowsIfAny } from "../mentionRows.ts";
import type { Position } from "../position.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { emptyMention } from "./anaphora.ts";
import { type Answer, answered, wordsFor } from "./answer.ts";
import { endsClause } from "./clauseEnd.ts";
import { hereIn, type Resolved } from "./discourse.ts";
import { inRow } from "./pointing.ts";
import { toldAt } from "./toldAt.ts";

/** What comes back to whoever has asked for something. Origin: own reading. */
const replies = wordClass("answer reply response reaction verdict retort rejoinder");
const replying = wordClass("answered replied responded reacted answers replies responds countered retorted came");
/** What it may come down to. */
const verdicts: ReadonlyMap<string, Answer> = new Map([
  ...wordsFor("no", "no|never|nyet|refusal|rejection|rebuff|negative|dismissive"),
  ...wordsFor("yes", "yes|affirmative|positive|favourable|favorable|acceptance"),
  ...wordsFor("maybe", "maybe|perhaps"),
]);
/** Such a sentence says no more. */
const longest = 24;
/** Words up to what it came down to: "was, according to three people in the room, a flat no". */
const farthest = 14;
const mostAsked = 2;

/** "The answer from Moscow was no.", "Kyiv replied with a cautious yes.", "The reply came within hours: never.": on what another has just asked for. */
export function repliedWith(s: SentenceInPlace): Position[] {
  const { reading, heading, passage } = s;
  const last = passage.recent.at(-1);
  if (heading || reading.words.length > longest) return [];
  if (!hasWord(reading, replies) && !hasWord(reading, replying)) return [];
  const asked = inRow(passage.discourse.topics).filter((t) => t.age === 0 && t.isPut);
  if (asked.length === 0 || asked.length > mostAsked) return [];
  const noun = reading.words.findIndex((w) => isOf(w, replies) || isOf(w, replying));
  const answer = noun < 0 ? undefined : answerBehind(reading, noun);
  const who = answer && replierOf(s, noun);
  if (answer === undefined || who === undefined || who.parties.length === 0) return [];
  // "Kyiv's reply" may be a text that there is a provision for.
  if (reading.provisions.some((p) => p.from > noun || p.to <= noun)) return [];
  const told = last === undefined ? [] : toldAt(passage.recent, last.span.start);
  return asked.flatMap(({ provision }) => {
    if (told.some((row) => row.provision === provision && who.parties.includes(row.party))) return [];
    const p = emptyMention(provision, false, noun);
    return rowsIfAny({ ...s, actors: [who] }, p, { ...answered(answer, p), subject: who });
  });
}

/** "was a flat no", "answered with a refusal", ": never": at the end of its clause, and not "no surprise". */
function answerBehind(reading: Reading, noun: number): Answer | undefined {
  if (["no", "any", "without"].includes(lowerAt(reading, noun - 1))) return undefined;
  for (let i = noun + 1; i < Math.min(reading.words.length, noun + farthest); i++) {
    const answer = verdicts.get(lowerAt(reading, i));
    if (answer === undefined || !(endsClause(reading, i + 1) || lowerAt(reading, i + 1) === "to")) continue;
    return reading.words.slice(noun, i).some((w) => ["not", "neither", "without", "nor"].includes(w.lexeme.lower)) ? undefined : answer;
  }
  return undefined;
}

/** Whose reply it is: its owner, whom it comes from, its verb's subject; and where nobody is named, to whom the request went. */
function replierOf({ reading, actors, passage }: SentenceInPlace, noun: number): Resolved | undefined {
  if (isWord(reading, noun, replying) && lowerAt(reading, noun) !== "came") {
    const subject = actors.findLast((a) => a.to <= noun && !a.oblique && !a.possessive);
    return subject && noun - subject.to <= 1 ? subject : undefined;
  }
  const named = actors.filter((a) => a.kind !== "pronoun" && a.inferred === undefined && (a.parties.length > 0 || a.kind === "outsider"));
  const whose = named.find(
    (a) =>
      (a.to <= noun + 1 && a.to >= noun - 2 && (a.possessive || a.kind === "text")) ||
      (["from", "by", "of", "in"].includes(lowerAt(reading, a.from - 1)) && a.from - noun <= 3),
  );
  if (whose !== undefined) return whose.kind === "text" || whose.oblique ? asOne(whose) : whose;
  const adjective = reading.marks.find((m) => isKind(m, "party") && m.to <= noun && m.to >= noun - 1);
  if (adjective && isKind(adjective, "party")) return somebody(reading, adjective.meaning.party, noun);
  const isNobodys = named.length === 0 && !["of", "from", "by"].includes(lowerAt(reading, noun + 1)) && beforeAt(reading, noun) === 0;
  return isNobodys && !isWord(reading, noun - 1, auxiliaries) ? addressee(passage, reading, noun) : undefined;
}

const asOne = (a: Resolved): Resolved => ({ ...a, kind: "party", oblique: false, possessive: false });

function somebody(reading: Reading, party: string, at: number): Resolved {
  const inferred = { ...hereIn(reading), why: "whose reply it is" };
  return {
    ...unresolved({ ...nameless, from: at, to: at + 1, kind: "party", parties: [party], name: party, oblique: false, weak: false }),
    inferred,
  };
}

/** "In a letter to Kyiv, Moscow urged a truce": the only other one whom the sentence before names. */
function addressee({ recent, sentences, at, read }: SentenceInPlace["passage"], reading: Reading, noun: number): Resolved | undefined {
  const before = sentences[at - 1];
  if (before === undefined) return undefined;
  const told = toldAt(recent, before.start).map((row) => row.party);
  if (told.length === 0) return undefined;
  const others = new Set(read(before).actors.flatMap((a) => (a.kind === "text" ? [] : a.parties.filter((party) => !told.includes(party)))));
  const [only, ...more] = others;
  return only !== undefined && more.length === 0 ? somebody(reading, only, noun) : undefined;
}
