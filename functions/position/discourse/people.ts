import { companyIn } from "../actors/countedPeople.ts";
import { mark } from "../cues/tokens.ts";
import { headsQuote } from "../holder/voices.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "../sourcing/reports.ts";
import { type Discourse, giveWord, isOutsider, type Remembered, type Resolved } from "./discourse.ts";
import { namesSource } from "./heads.ts";

/** Notes who was named, who spoke last and whom "he" or "she" would stand for next. */
export function rememberPeople(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  d: Discourse,
  here: Remembered,
): void {
  if (actors.length === 0) return;
  d.company = companyIn(reading) ?? d.company;
  for (const a of actors) {
    const [party] = a.parties;
    const name = a.kind === "person" ? a.person : a.owner;
    if (name !== undefined && party !== undefined) {
      d.people.set(name, { ...here, name, party });
    }
    if (a.kind === "text" || a.kind === "both") continue;
    for (const p of a.parties) d.mentions.set(p, (d.mentions.get(p) ?? 0) + 1);
    if (a.kind !== "pronoun" && !a.oblique && !isObject(reading, a.from)) noteNamed(a.parties, d, here);
  }
  const spokesman = reports.findLast((r) => r.subject !== undefined && r.subject.parties.length > 0 && r.subject.kind !== "text")?.subject;
  const word =
    tellerOf(reports, spokesman) ?? (reports.length === 0 ? (sourceIn(reading, actors) ?? beforeQuote(reading, actors)) : undefined);
  if (word) giveWord(d, { ...here, parties: word.parties, name: word.person ?? null });
  // "Moscow announced an election. All sanctions would be lifted": a capital has no speech that goes on.
  if (word?.kind === "party") d.spokeIn = -1;
  const last = reports.findLast((r) => r.subject !== undefined)?.subject;
  if (last && isOutsider(last)) d.outsiderSpeaks = true;
  const isHuman = (a: Resolved): boolean =>
    a.parties.length === 1 &&
    (a.person !== undefined ||
      a.owner !== undefined ||
      a.kind === "office" ||
      (a.kind === "group" && (member.test(a.name) || (spokesman?.from === a.from && !plural.test(a.name)))));
  const speaks = (a: Resolved): boolean => reports.some((r) => r.subject?.from === a.from) || lowerAt(reading, a.to) === "who";
  // "with Rubio, Hegseth and Kushner": what holds for the first holds for those named with him.
  const isListed = (a: Resolved): boolean => actors.some((b) => b.kind === "person" && b.oblique && b.to === a.from);
  const acts = (a: Resolved): boolean =>
    isHuman(a) &&
    !a.possessive &&
    !isListed(a) &&
    (speaks(a) || ((!a.oblique || lowerAt(reading, a.from - 1) === "by") && !isObject(reading, a.from)));
  // "Trump, by whom he was accused": who acts in the clause about him.
  const accuser = actors.find(
    (a) => isHuman(a) && !a.possessive && lowerAt(reading, a.to) === "by" && lowerAt(reading, a.to + 1) === "whom",
  );
  const inClause = (a: Resolved): boolean => ["which", "that", "whom"].includes(lowerAt(reading, a.from - 1)) && a.from > 2;
  const isTold = (a: Resolved): boolean => inClause(a) && spokesman !== undefined && spokesman.from > a.from;
  const acting = actors.filter((a) => a.owner === undefined && acts(a));
  const [first, ...others] = acting.length > 1 ? [...acting.filter((a) => !isTold(a)), ...acting.filter(isTold)] : acting;
  // "From where he had flown home, the president was asked": the pronoun of an opening clause is whoever comes next.
  const named =
    first?.kind === "pronoun" && opensWithPronoun(reading, first)
      ? others.find((a) => a.person !== undefined && !a.oblique && beginsMain(reading, a.from))
      : undefined;
  const agent = accuser ?? named ?? first ?? (spokesman && spokesman.kind !== "party" && isHuman(spokesman) ? spokesman : undefined);
  // "The paper was discussed with Rubio, Hegseth and Kushner": none of them is the next sentence's "he".
  const isOfMany = agent === undefined && d.person !== undefined && actors.some(isListed);
  const person = agent ?? (isOfMany ? undefined : actors.findLast(isHuman));
  const [party] = person?.parties ?? [];
  const outsider = reports.some((r) => r.subject?.kind === "outsider" && !r.subject.oblique);
  if (person && party !== undefined && !(outsider && !acts(person)))
    d.person = { ...here, name: person.person ?? person.owner ?? null, party };
  else if (outsider) d.person = { ...here, name: null, party: null };
}

/** Where a party was last spoken of; of several in one sentence the first stands first. */
function noteNamed(parties: readonly string[], { named }: Discourse, here: Remembered): void {
  const [party, more] = parties;
  if (party === undefined || more !== undefined || named.get(party)?.span.start === here.span.start) return;
  named.delete(party);
  named.set(party, { ...here, parties });
}

/** "According to Kellogg, the Ukrainian side has said that …": he goes on speaking, and not whom he tells of. */
function tellerOf(reports: readonly Report[], spokesman: Resolved | undefined): Resolved | undefined {
  if (spokesman === undefined || spokesman.person !== undefined) return spokesman;
  const teller = reports.find((r) => r.according && r.subject?.person !== undefined && r.subject.parties.length > 0)?.subject;
  return teller !== undefined && teller.from < spokesman.from ? teller : spokesman;
}

/** "Source: Kellogg on Fox News". */
const sourceIn = (reading: Reading, actors: readonly Resolved[]): Resolved | undefined =>
  namesSource(reading) ? actors.find((a) => a.person !== undefined && a.parties.length > 0) : undefined;

/** "Merz after the summit: “A truce must come first.": nobody is said to say it, but the quote is his. */
function beforeQuote(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const both = mark.colon | mark.quote;
  if ((reading.punctuation & both) !== both) return undefined;
  const quote = reading.words.findIndex((w) => (w.before & both) === both);
  return quote > 0 ? headsQuote(actors, quote) : undefined;
}

/** The pronoun stands in a clause or phrase that opens the sentence. */
function opensWithPronoun(reading: Reading, pronoun: Resolved): boolean {
  for (let i = pronoun.from - 1; i >= 0; i--)
    if (["in", "from", "at", "on", "after", "before", "while", "when", "as", "asked", "where", "since"].includes(lowerAt(reading, i)))
      return reading.words.slice(pronoun.to, pronoun.to + 30).some((w) => (w.before & mark.comma) !== 0);
  return false;
}

/** "…, the president", "…, said Trump": right behind the comma that ends the opening; in "…, so that Putin has silence" a clause has begun. */
const beginsMain = (reading: Reading, at: number): boolean =>
  [at, at - 1].some((i) => (beforeAt(reading, i) & (mark.comma | mark.quote)) !== 0);

/** "a member of the delegation": one of a party's people. */
const member = /^(?:an?|one|another) (?:[\p{L}-]+ ){1,3}(?:of|from|in|on|close to) /iu;

/** Groups that no "he" or "she" stands for. */
const plural = /s$|\b(side|team|delegation|government|administration|ministry|leadership|cabinet|parliament|bloc|coalition)$/i;
