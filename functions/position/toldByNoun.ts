import type { Meaning } from "./cues/knowledge.ts";
import type { Match } from "./cues/matcher.ts";
import { tokenise } from "./cues/tokens.ts";
import { isWord, stemClass, wordClass } from "./cues/wordClasses.ts";
import { stem } from "./cues/words.ts";
import type { Resolved } from "./discourse/discourse.ts";
import type { Position } from "./position.ts";
import { type Cut, cut, placeIn, readCut } from "./sentence/cutReading.ts";
import { endsAt, kinds } from "./sentence/marks.ts";
import { claimNouns, type NounClause, nounClause } from "./sentence/nounClause.ts";
import { type Mark, type Reading, readWords } from "./sentence/reading.ts";
import { type SentenceInPlace, withReading } from "./sentenceInPlace.ts";

/** A sentence with a noun for what somebody says and its clause, parted: the clause as if "Trump said that …" stood there alone, and the sentence with the noun alone. */
export interface ToldByNoun {
  readonly clause: SentenceInPlace;
  /** The sentence around it, where the noun stands for everything that the clause comes to. */
  around(rows: readonly Position[]): Around;
}

interface Around {
  readonly sentence: SentenceInPlace;
  /** The wording is the noun. */
  isStandIn(p: Mark<"provision">): boolean;
}

/** Parts a sentence such as "Macron criticised Trump's remark that Crimea will stay with Russia"; undefined where it has no such noun with a wording in its clause. */
export function toldByNoun(s: SentenceInPlace): ToldByNoun | undefined {
  const { reading, actors } = s;
  if (reading.provisions.length === 0) return undefined;
  const told = nounClause(reading, actors);
  if (told === undefined || !reading.provisions.some((p) => p.to > told.that && p.to <= told.end)) return undefined;
  const clause = clauseOf(s, told);
  return { clause, around: (rows) => aroundIt(s, told, clause.reading, rows) };
}

const isOutside =
  ({ from, end }: NounClause) =>
  (m: { from: number; to: number }): boolean =>
    m.to <= from || end <= m.from;

/** "Trump's recent remark that …" read as "Trump said that …". */
function clauseOf(s: SentenceInPlace, { owner, noun, that, end }: NounClause): SentenceInPlace {
  const kept = cut(s.reading, [
    [owner.from, owner.to],
    [noun, noun + 1],
    [that, end],
  ]);
  const say = owner.to - owner.from;
  const [said] = tokenise(isWord(s.reading, noun, claimNouns) ? "claimed" : "said", s.passage.knowledge.matcher.lexicon);
  const words = kept.words.map((word, i) =>
    i < say ? { ...word, possessive: false } : i === say && said ? { ...word, lexeme: said.lexeme } : word,
  );
  const reading = { ...readWords(s.reading.text, words, s.passage.knowledge), start: s.reading.start };
  const known = s.actors.find((a) => a.from === owner.from && a.to === owner.to);
  const person = known?.person ?? (owner.kind === "person" ? owner.name : undefined);
  const speaker: Resolved = { ...owner, person, inferred: known?.inferred, from: 0, to: say, possessive: false, oblique: false };
  const others = s.actors.flatMap((a) => (a.from < that ? [] : (placeIn(kept, a) ?? [])));
  return withReading(s, reading, [speaker, ...others]);
}

/** "Macron criticised Trump's remark": the noun is a wording of whatever somebody supports or opposes in the clause. */
function aroundIt(s: SentenceInPlace, told: NounClause, clause: Reading, rows: readonly Position[]): Around {
  const kept: Cut = cut(s.reading, [
    [0, told.from],
    [told.noun, told.noun + 1],
    [told.end, s.reading.words.length],
  ]);
  const isFree = isOutside(told);
  const wordings = clause.provisions.flatMap((p) => asNoun(p, told.from, rows));
  const isNext = (p: Mark<"provision">, i: number, all: readonly Mark<"provision">[]): boolean =>
    all.findIndex((other) => other.meaning.provision === p.meaning.provision) === i;
  const standIns = wordings.filter(isNext);
  const reading = readCut(s.reading, kept, isFree, [...verdictBefore(s.reading, told.from), ...standIns]);
  const actors = s.actors.flatMap((a) => (isFree(a) ? (placeIn(kept, a) ?? []) : []));
  return { sentence: withReading(s, reading, actors), isStandIn: (p) => standIns.includes(p) };
}

/** "criticised Trump's remark", "shares his view": how one stands to what somebody says, where the same verb over a thing says less. */
function verdictBefore(reading: Reading, from: number): Match<Meaning>[] {
  const at = isWord(reading, from - 1, withs) ? from - 2 : from - 1;
  const effect = isWord(reading, at, sharing) ? "support" : isWord(reading, at, faulting) ? "oppose" : undefined;
  if (effect === undefined || endsAt(reading, from - 1, kinds.attitude)) return [];
  return [{ from: at, to: from, mask: ~(~0 << (from - at)), meaning: { kind: "attitude", effect, will: true } }];
}
const withs = wordClass("with at");
const sharing = stemClass(["share", "repeat", "confirm", "defend", "reiterate", "applaud", "hail", "concur", "echo"].map(stem));
const faulting = stemClass(
  ["criticise", "regret", "lament", "mock", "contradict", "disagree", "contest", "challenge", "scoff", "bristle", "attack"].map(stem),
);

function asNoun({ meaning }: Mark<"provision">, at: number, rows: readonly Position[]): Mark<"provision">[] {
  const row = rows.find((r) => r.provision === meaning.provision && (r.stance === "supports" || r.stance === "opposes"));
  return row ? [{ from: at, to: at + 1, mask: 1, meaning: { ...meaning, polarity: row.stance === "supports" ? "for" : "against" } }] : [];
}
