import type { Knowledge } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe, pressing, willNouns } from "../language/grammar.ts";
import { beginsAt, endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { tellingNouns } from "../sentence/nounClause.ts";
import { isOblique, isPossessive, phraseStart, titleStart, withArticle, written } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { isOutside } from "./actorHeads.ts";
import { heldBy } from "./actorOwners.ts";
import type { Actor } from "./actors.ts";

export function addParty(head: Mark<"party">, reading: Reading, actors: Actor[], knowledge: Knowledge): void {
  const { form } = head.meaning;
  const proForm = form === "adjective" ? proFormEnd(reading, head) : undefined;
  if (proForm !== undefined) {
    const other = joinedBefore(reading, head);
    const from = withArticle(reading, other?.from ?? head.from);
    const name = written(reading, from, proForm);
    actors.push({
      ...nameless,
      from,
      to: proForm,
      kind: "text",
      parties: other ? [other.meaning.party, head.meaning.party] : [head.meaning.party],
      name,
      oblique: isOblique(reading, from),
      weak: true,
    });
    return;
  }
  const ofWill =
    form === "adjective" &&
    beforeAt(reading, head.to) === 0 &&
    (isWord(reading, head.to, willNouns) || isWord(reading, head.to, pressing) || isView(reading, head) || isWhatItSays(reading, head));
  // "under US pressure": whose it is, as "American pressure" is.
  const isPressing = form === "name" && isWord(reading, head.to, pressing) && beforeAt(reading, head.to) === 0;
  const possessive = isPossessive(reading, head.to) || ofWill || isPressing;
  if (form === "adjective" && !ofWill && !isNameToo(head, reading, knowledge)) return;
  if (form === "name" && possessive && isPlaceOfMost(reading, head.to)) return;
  const office = form === "person" ? heldBy(reading, head) : head.from;
  const plain = form === "person" ? titleStart(reading, head.from) : withArticle(reading, head.from);
  const from = office < head.from ? phraseStart(reading, office) : plain;
  const outside =
    (form === "person" && isOutside(reading, head.from, from) && !hasOtherOffice(reading, head)) || isBesideParty(reading, head);
  actors.push({
    from,
    to: head.to,
    kind: outside ? "outsider" : form === "person" ? "person" : "party",
    parties: outside ? [] : [head.meaning.party],
    name: head.meaning.name,
    oblique: isOblique(
      reading,
      form === "person" ? (from > office ? officeBefore(reading, from, head.from) : from) : qualified(reading, from),
    ),
    possessive,
    weak: false,
    written: form === "person" ? written(reading, head.from, head.to) : "",
    owner: undefined,
    pronoun: undefined,
  });
}

/** "The Russian position is that", "in the European view": whose view it is. */
const isView = (reading: Reading, { from, to }: Mark<"party">): boolean =>
  isWord(reading, to, viewNouns) &&
  lowerAt(reading, from - 1) === "the" &&
  (isWord(reading, to + 1, formsOfBe) || (["in", "from"].includes(lowerAt(reading, from - 2)) && from === 2));
/** "former Russian president Dmitry Medvedev": whom the dossier gives an office today, once held another. "former Trump adviser": somebody else. */
const hasOtherOffice = (reading: Reading, { from, to, meaning }: Mark<"party">): boolean =>
  meaning.roles.length > 0 &&
  to - from > 1 &&
  endsAt(reading, from - 1, kinds.office) &&
  !meaning.roles.some((role) => role.endsWith(lowerAt(reading, from - 1))) &&
  !beginsAt(reading, to, kinds.office);

/** "the American statement that …": whose it is. */
const isWhatItSays = (reading: Reading, { to }: Mark<"party">): boolean =>
  isWord(reading, to, tellingNouns) && lowerAt(reading, to + 1) === "that" && beforeAt(reading, to + 1) === 0;
const viewNouns = wordClass(
  "view position stance line opinion perspective standpoint reading logic thinking interpretation understanding point",
);

/** "most Ukrainians", "Trump supporters", "The Moscow Times": citizens, voters and newspapers with a party's name in theirs. */
function isBesideParty(reading: Reading, { from, to, meaning: { form } }: Mark<"party">): boolean {
  const next = beforeAt(reading, to) === 0 ? reading.words[to] : undefined;
  if (next && form !== "adjective" && isOf(next, followers)) return true;
  if (next && form === "name" && next.lexeme.capital && mastheads.has(next.lexeme.lower)) return true;
  if (isOfLearning(reading, to)) return true;
  if (form !== "name" || !lowerAt(reading, to - 1).endsWith("s")) return false;
  const before = lowerAt(reading, from - 1);
  // "54% of Ukrainians"
  return before === "of"
    ? shares.has(lowerAt(reading, from - 2)) || /^\d/.test(lowerAt(reading, from - 2))
    : isWord(reading, from - 1, quantities);
}
/** "the Kyiv International Institute", "Ukraine Settlement Monitor": a house of learning or of analysts that has a party's name in its own. */
function isOfLearning(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 4 && (i === from || beforeAt(reading, i) === 0); i++) {
    if (reading.words[i]?.lexeme.capital !== true || (i === from && beforeAt(reading, i) !== 0)) return false;
    if (learned.has(lowerAt(reading, i))) return true;
  }
  return false;
}
/** Origin: the names of universities, think tanks and newsletters. */
const learned = new Set(
  "institute university school centre center academy college foundation institution museum monitor observatory forum review digest tracker bulletin quarterly fund society".split(
    " ",
  ),
);
const followers = wordClass("supporters voters fans loyalists backers critics opponents sympathisers sympathizers");
/** Origin: the titles of newspapers that are named after their city. */
const mastheads = new Set("times post independent herald tribune gazette telegraph standard chronicle".split(" "));
const quantities = wordClass("most ordinary few young older fellow");
const shares = new Set("majority percent cent half third quarter fifth share most".split(" "));

/** An actor that owns nothing and bears no name of anybody's. */
export const nameless = { possessive: false, written: "", owner: undefined, pronoun: undefined };

/** Where "the American one", "the European-Ukrainian one", "The American: …" ends: of two texts the one that is theirs. */
function proFormEnd(reading: Reading, head: Mark<"party">): number | undefined {
  const { to } = head;
  const from = joinedBefore(reading, head)?.from ?? head.from;
  if (lowerAt(reading, from - 1) !== "the") return undefined;
  if (from === 1 && (beforeAt(reading, to) & mark.colon) !== 0) return to;
  // "And the Ukrainian one?": of whatever the sentence before has told. "In the European one, the cap is higher."
  const opens = from === 2 && ["in", "under", "by"].includes(lowerAt(reading, 0));
  const goesOn = to + 1 < reading.words.length && (beforeAt(reading, to + 1) === 0 || opens);
  return goesOn && lowerAt(reading, to) === "one" && beforeAt(reading, to) === 0 ? to + 1 : undefined;
}

/** "the European-Ukrainian": the other of the two. */
function joinedBefore(reading: Reading, { from, meaning }: Mark<"party">): Mark<"party"> | undefined {
  if ((beforeAt(reading, from) & mark.hyphen) === 0) return undefined;
  return endingAt(reading, from - 1).find(
    (m): m is Mark<"party"> => isKind(m, "party") && m.meaning.form === "adjective" && m.meaning.party !== meaning.party,
  );
}

/** "a strong and free Ukraine": where the phrase begins, with its article. */
function qualified(reading: Reading, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - mostQualities); i--) {
    const word = reading.words[i];
    if (word === undefined || (reading.words[i + 1]?.before ?? 0) !== 0) return from;
    // "a meeting if Kyiv agrees", "in such a case Kyiv": another clause begins with the name.
    if (endsAt(reading, i, kinds.condition | kinds.break | kinds.relative | kinds.say)) return from;
    if (word.lexeme.lower === "a" || word.lexeme.lower === "an") return i;
    if (!isOf(word, qualities)) return from;
  }
  return from;
}
const mostQualities = 4;
/** What a country is said to be. Origin: own reading. */
const qualities = wordClass(
  "free strong independent sovereign neutral democratic peaceful united prosperous stable weak secure new demilitarised demilitarized viable and but",
);

/** "the President of Ukraine Volodymyr Zelensky": where the office begins whose holder is named; else where the person does. */
function officeBefore(reading: Reading, from: number, name: number): number {
  const country = reading.marks.find((m) => m.to === name && isKind(m, "party") && m.meaning.form !== "person");
  if (country === undefined) return from;
  const of = lowerAt(reading, country.from - 1) === "the" ? country.from - 2 : country.from - 1;
  if (!["of", "at"].includes(lowerAt(reading, of))) return from;
  const group = endingAt(reading, of - 1).find((m) => isKind(m, "office") || isKind(m, "group"));
  return group === undefined ? from : phraseStart(reading, group.from);
}

/** "Europe's largest power plant": where it stands, and nobody's will. */
function isPlaceOfMost(reading: Reading, at: number): boolean {
  return sizes.has(lowerAt(reading, at)) && !endsAt(reading, at + 1, kinds.attitude);
}
const sizes = new Set("largest biggest tallest longest oldest richest poorest busiest highest".split(" "));

/** "the British and the French": a people, where no noun stands behind. */
function isPeople(reading: Reading, { from, to }: Mark<"party">): boolean {
  if (lowerAt(reading, from - 1) !== "the") return false;
  const next = lowerAt(reading, to);
  // "whether the Ukrainian was ready": their man.
  if (/(?:ian|can)$/.test(lowerAt(reading, to - 1))) return afterOne.has(next) && beforeAt(reading, to) === 0;
  if (!/(?:ish|ch)$/.test(lowerAt(reading, to - 1))) return false;
  return isBoundary(reading, to) || isCoordinator(reading, to) || isWord(reading, to, auxiliaries) || afterPeople.has(next);
}
const afterOne = new Set("was is had said says wants wanted told replied".split(" "));
const afterPeople = new Set(
  "in who on at to for with said say want reject oppose insist agree propose refuse demand wanted rejected opposed insisted agreed proposed refused demanded told called offered backed declined".split(
    " ",
  ),
);

/** "US" before a verb is a name, before a noun an adjective: told by what follows. */
function isNameToo(head: Mark<"party">, reading: Reading, knowledge: Knowledge): boolean {
  let name = "";
  for (let i = head.from; i < head.to; i++) name += `${i > head.from ? " " : ""}${reading.words[i]?.lexeme.text}`;
  const party = knowledge.dossier.parties.find((p) => p.id === head.meaning.party);
  if (party === undefined) return false;
  return party.name === name || party.aliases.includes(name) || party.capitals.includes(name) || isPeople(reading, head);
}
