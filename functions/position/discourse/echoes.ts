import { rowsIfAny } from "../mentionRows.ts";
import type { Position, Stance } from "../position.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { type Governed, ungoverned } from "../stance/govern.ts";
import { emptyMention } from "./anaphora.ts";
import type { Resolved } from "./discourse.ts";
import { determined, isTurnedRound, type Likeness, likenessOf, sameness } from "./likeness.ts";
import { endsSiding, sidingAt } from "./sameView.ts";
import { toldAt } from "./toldAt.ts";

/** Such a sentence says little more. */
const longest = 24;
/** What may be told before and echoed at once. */
const mostTold = 3;

/** "So has Moscow.", "The same goes for a truce.", "On sanctions it is the other way round.": stances that are the same, or the contrary, as those told right before. */
export function echoes(s: SentenceInPlace): Position[] {
  const { reading, heading, passage } = s;
  const last = passage.recent.at(-1);
  if (last === undefined || heading || reading.words.length > longest) return [];
  const first =
    reading.provisions.length === 0 ? s.actors.find((a) => a.from <= 1 && a.parties.length > 0 && followers.has(a.kind)) : undefined;
  const beside = first && besideWhom(s, first);
  if (first && beside) return likeTold(s, toldOf(s, beside.whom), first, beside.isAlike ? "same" : "contrary");
  if (last.span.start !== passage.sentences[passage.at - 1]?.start) return [];
  const told = toldAt(passage.recent, last.span.start).filter((row) => row.stance !== "denies");
  if (new Set(told.map((row) => row.provision)).size > mostTold) return [];
  return reading.provisions.length === 0 || isVerbAlone(s, told) ? byAnother(s, told) : onAnother(s, told);
}

/** "Russia does not: a freeze would only help Kyiv": the thing is named again where it is said why. */
const isVerbAlone = ({ reading, actors }: SentenceInPlace, told: readonly Position[]): boolean =>
  reading.provisions.every((p) => told.some((row) => row.provision === p.meaning.provision)) &&
  actors.some((a) => a.from <= 1 && followers.has(a.kind) && ["denied", "affirmed"].includes(likenessOf(reading, a) ?? ""));

function byAnother(s: SentenceInPlace, told: readonly Position[]): Position[] {
  const { reading } = s;
  for (const who of s.actors) {
    if (who.parties.length === 0 || who.possessive || !followers.has(who.kind)) continue;
    const likeness = likenessOf(reading, who);
    if (likeness === undefined) continue;
    return likeTold(s, told, who, likeness);
  }
  return [];
}

/** "Europe sides with Kyiv on the sequence", "Paris is at odds with Washington on that": with whom somebody is said to be at one, or not. */
function besideWhom({ reading, actors }: SentenceInPlace, who: Resolved): { whom: Resolved; isAlike: boolean } | undefined {
  if (who.from > 1) return undefined;
  const siding = sidingAt(reading, who.to);
  const whom = siding && actors.find((a) => a.from === siding.ally && a.parties.length === 1 && !a.possessive && followers.has(a.kind));
  return whom && siding && endsSiding(reading, whom.to) ? { whom, isAlike: siding.isAlike } : undefined;
}

/** What was told of a party, where it was spoken of last. */
function toldOf({ passage: { recent } }: SentenceInPlace, { parties }: Resolved): readonly Position[] {
  const near = recent.slice(-mostRecent);
  const last = near.findLast((row) => parties.includes(row.party) && row.stance !== "denies");
  return last === undefined ? [] : near.filter((row) => row.span.start === last.span.start && row.party === last.party);
}
/** Rows back to what an ally was told of. */
const mostRecent = 8;

/** The rows of somebody who stands to all that was told as the one before, or the other way round. */
export function likeTold(s: SentenceInPlace, told: readonly Position[], who: Resolved, likeness: Likeness): Position[] {
  const others = told.filter((row) => !who.parties.includes(row.party));
  return [...new Set(others.map((row) => row.provision))].flatMap((provision) => {
    const stance = asTold(others.findLast((row) => row.provision === provision)?.stance, likeness);
    return stance === undefined ? [] : rowsIfAny(s, emptyMention(provision, false, who.to), governedBy(stance, provision, who));
  });
}
const followers: ReadonlySet<string> = new Set(["party", "person", "group", "office"]);

const turned: ReadonlyMap<Stance, Stance> = new Map([
  ["supports", "opposes"],
  ["opposes", "supports"],
]);
function asTold(stance: Stance | undefined, likeness: Likeness): Stance | undefined {
  if (stance === undefined || likeness === "same") return stance;
  if (likeness === "denied" && stance !== "supports") return undefined;
  return likeness === "affirmed" && stance !== "opposes" ? undefined : turned.get(stance);
}

/** The stance as its own will. */
const governedBy = (stance: Stance, provision: string, subject: Resolved): Governed => ({
  ...ungoverned(emptyMention(provision, false, subject.to)),
  side: stance === "opposes" ? "against" : stance === "open" ? "open" : "for",
  conditional: stance === "conditional",
  will: true,
  modal: stance === "open" ? "possibility" : "prescriptive",
  subject,
});

/** The stances told before, on another thing. */
function onAnother({ reading, actors, sentence, passage }: SentenceInPlace, told: readonly Position[]): Position[] {
  const [p, ...more] = reading.provisions;
  const [first] = told;
  if (p === undefined || more.length > 0 || first === undefined || told.some((row) => row.provision !== first.provision)) return [];
  if (actors.some((a) => a.parties.length > 0 && a.inferred === undefined && (a.to <= p.from || (a.from >= p.to && !a.oblique)))) return [];
  const likeness = isTurnedRound(reading, p) ? "contrary" : sameness(reading, determined(reading, p.from) - 1);
  if (likeness === undefined) return [];
  const { provision, polarity } = p.meaning;
  const { start, end, text } = sentence;
  return told.flatMap((row) => {
    const like = asTold(row.stance, likeness);
    const stance = polarity === "against" ? asTold(like, "contrary") : like;
    if (stance === undefined || passage.knowledge.exceptFor.get(provision)?.has(row.party)) return [];
    const explanation = { ...row.explanation, rule: "the same as was told of another thing" };
    return [{ ...row, provision, stance, evidence: text, part: passage.part, span: { start, end }, quoted: false, explanation }];
  });
}
