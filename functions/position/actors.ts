import type { Knowledge } from "./knowledge.ts";
import { isKind, type Mark, type Reading } from "./reading.ts";
import { mark, wall } from "./tokens.ts";

/** Somebody or something in a sentence that may hold, say or contain a position. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: "party" | "person" | "office" | "group" | "source" | "text" | "outlet" | "outsider" | "pronoun" | "both";
  readonly parties: readonly string[];
  /** A person's full name, an outlet's name, or the office or text as written. */
  readonly name: string;
  /** After a preposition: no subject. */
  readonly oblique: boolean;
  /** "Kyiv's": stands for a subject only before a noun of will. */
  readonly possessive: boolean;
  readonly weak: boolean;
  /** The name as it stands in the sentence, without titles. */
  readonly written: string;
  /** The person who owns a text: "Putin's proposal". */
  readonly owner: string | undefined;
  readonly pronoun: "person" | "thing" | "group" | undefined;
}

/** Prepositions after which a noun is no subject. Origin: the simple prepositions of English. */
const prepositions = new Set(
  "of to with for from in against on at between under among about into over behind within onto toward towards across amid through by via near beyond despite without alongside inside per like than upon around regarding including".split(
    " ",
  ),
);
/** Words that may stand between a party's name and the noun that it qualifies. Anything else ends the noun phrase. */
const endsPhrase = new Set(
  "and or but that which who whom whose where when while as if is are was were be been has have had do does did will would shall should must may might can could not said says told than because so until unless after before".split(
    " ",
  ),
);
const widestPhrase = 7;

/** Everybody and everything in a sentence that may hold, say or contain a position, in order. */
export function findActors(reading: Reading, knowledge: Knowledge): Actor[] {
  const heads = headMarks(reading);
  const actors: Actor[] = [];
  const parties = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party"));
  const taken = new Set<number>();
  for (const head of heads) {
    if (isKind(head, "outletNoun") && heads.some((other) => other.from === head.to && isKind(other, "outlet"))) continue;
    if (isKind(head, "party") || (isKind(head, "outsideMark") && !head.meaning.noun)) continue;
    if (isKind(head, "text") && isVerbHere(reading, head)) continue;
    const from = isKind(head, "pronoun") ? head.from : phraseStart(reading, head.from);
    const left = parties.filter(
      (p) => p.from >= from && p.to <= head.from && p.meaning.form !== "person" && !(isKind(head, "knownText") && isPlace(reading, p)),
    );
    const person = isKind(head, "office") || isKind(head, "group") ? personAfter(reading, head, parties) : undefined;
    if (person) continue;
    const weak = isKind(head, "text") && head.meaning.weak;
    const right = left.length === 0 || isKind(head, "text") ? complement(reading, head, parties) : [];
    const possessor = parties.filter((p) => p.to <= head.from && p.from >= from && p.meaning.form === "person");
    const owners = weak
      ? ["that", "which"].includes(reading.words[head.to]?.lexeme.lower ?? "")
        ? right
        : []
      : [...left, ...possessor, ...(left.length + possessor.length === 0 ? right : [])];
    const start =
      isKind(head, "pronoun") || isKind(head, "outlet") || isKind(head, "outletNoun") || isKind(head, "outsider")
        ? head.from
        : Math.min(from, ...owners.map((p) => (p.to <= head.from ? p.from : head.from)));
    if (!weak) for (const owner of [...left, ...possessor]) taken.add(owner.from);
    if (heads.some((other) => other.from === head.to && isKind(head, "text") && isKind(other, "text") && !isVerbHere(reading, other)))
      continue;
    if (isKind(head, "text") && start === head.from && owners.length === 0 && !/s$/.test(reading.words[head.to - 1]?.lexeme.lower ?? ""))
      continue;
    const outside = isOutside(reading, head.from, from) || isOver(reading, head) || (owners.length === 0 && isForeign(reading, head));
    const owner = owners.find((p) => p.meaning.form === "person");
    actors.push({
      from: start,
      to: head.to,
      kind: outside ? "outsider" : kindOf(head),
      parties: unique(isKind(head, "knownText") && owners.length === 0 ? head.meaning.parties : owners.map((p) => p.meaning.party)),
      name: isKind(head, "outlet") ? head.meaning.name : isKind(head, "outletNoun") ? "" : written(reading, start, head.to),
      written: owner ? written(reading, owner.from, owner.to) : isKind(head, "outlet") ? written(reading, head.from, head.to) : "",
      owner: owner?.meaning.name,
      pronoun: isKind(head, "pronoun") ? head.meaning.pronoun : undefined,
      oblique: isOblique(reading, start),
      possessive: isPossessive(reading, head.to),
      weak: isKind(head, "text") && head.meaning.weak,
    });
  }
  underOffice(reading, actors);
  for (const mark of heads) if (isKind(mark, "party") && !taken.has(mark.from)) addParty(mark, reading, actors, knowledge);
  return coordinated(
    actors.sort((a, b) => a.from - b.from || b.to - a.to),
    reading,
  );
}

/** "the adviser of the head of the Office": an office under an office belongs where that one does. */
function underOffice(reading: Reading, actors: Actor[]): void {
  for (let i = actors.length - 2; i >= 0; i--) {
    const [actor, next] = [actors[i], actors[i + 1]];
    if (actor === undefined || next === undefined || actor.kind !== "office" || actor.parties.length > 0) continue;
    if (!["office", "group"].includes(next.kind) || next.from - actor.to > 1 || reading.words[actor.to]?.lexeme.lower !== "of") continue;
    actors[i] = { ...actor, parties: next.parties };
  }
}

/** "a US diplomat in Kyiv until 2009": no longer one. */
function isOver(reading: Reading, head: Mark<HeadKind>): boolean {
  if (!isKind(head, "office") && !isKind(head, "group") && !isKind(head, "source")) return false;
  for (let i = head.to; i < Math.min(reading.words.length - 1, head.to + 6); i++) {
    if (((reading.words[i]?.before ?? 0) & (mark.comma | wall)) !== 0) return false;
    if (reading.words[i]?.lexeme.lower === "until") return /^(?:19|20)\d\d$/.test(reading.words[i + 1]?.lexeme.text ?? "");
  }
  return false;
}

/** "the Turkish president": of a country that is no party. Origin: the endings of English names of peoples. */
function isForeign(reading: Reading, head: Mark<HeadKind>): boolean {
  const before = reading.words[head.from - 1];
  return (
    (isKind(head, "office") || isKind(head, "group")) &&
    head.from > 1 &&
    before !== undefined &&
    /^\p{Lu}\p{Ll}+(?:ish|ese|ian|an|iss)$/u.test(before.lexeme.text) &&
    !reading.endingAt[head.from - 1]?.some((m) => headKinds.some((kind) => isKind(m, kind)))
  );
}

/** "Ankara offers a venue": a verb, and no plural of "offer". */
function isVerbHere(reading: Reading, head: Mark<HeadKind>): boolean {
  const subject = reading.endingAt[head.from - 1]?.some(
    (m) => isKind(m, "outsider") || isKind(m, "pronoun") || isKind(m, "text") || (isKind(m, "party") && m.meaning.form !== "adjective"),
  );
  return (
    head.to - head.from === 1 &&
    Boolean(subject) &&
    !isPossessive(reading, head.from) &&
    verbs.has(reading.words[head.from]?.lexeme.lower ?? "") &&
    !followsNoun.has(reading.words[head.to]?.lexeme.lower ?? "") &&
    head.to < reading.words.length &&
    ((reading.words[head.to]?.before ?? 0) & (wall | mark.comma)) === 0
  );
}
const followsNoun = new Set("of to for on from in that which were are is was have had has include includes made put by and or".split(" "));
const verbs = new Set("offers plans drafts answers outlines packages schemes".split(" "));

const headKinds = [
  "party",
  "office",
  "group",
  "source",
  "text",
  "knownText",
  "outlet",
  "outletNoun",
  "outsider",
  "outsideMark",
  "pronoun",
  "both",
] as const;
type HeadKind = (typeof headKinds)[number];
const order = {
  person: 0,
  knownText: 1,
  outsider: 2,
  outsideMark: 6,
  source: 3,
  outlet: 3,
  both: 3,
  outletNoun: 6,
  party: 4,
  group: 5,
  office: 5,
  text: 6,
  pronoun: 7,
} as const;

/** "the London paper": where it was written, not by whom. */
function isPlace(reading: Reading, p: Mark<"party">): boolean {
  return p.meaning.form === "name" && !isPossessive(reading, p.to);
}

/** One head for each stretch of words: the most telling kind, then the longest. */
function headMarks(reading: Reading): Mark<HeadKind>[] {
  const all = reading.marks.filter((m): m is Mark<HeadKind> => headKinds.some((kind) => isKind(m, kind)));
  const rank = (m: Mark<HeadKind>): number => (isKind(m, "party") && m.meaning.form === "person" ? order.person : order[m.meaning.kind]);
  const kept: Mark<HeadKind>[] = [];
  for (const m of [...all].sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from)))
    if (!kept.some((k) => k.from < m.to && m.from < k.to)) kept.push(m);
  return kept.sort((a, b) => a.from - b.from);
}

function kindOf(head: Mark<HeadKind>): Actor["kind"] {
  const { kind } = head.meaning;
  if (kind === "knownText") return "text";
  if (kind === "outletNoun") return "outlet";
  if (kind === "outsideMark") return "outsider";
  return kind;
}

function addParty(head: Mark<"party">, reading: Reading, actors: Actor[], knowledge: Knowledge): void {
  const { form } = head.meaning;
  const possessive = isPossessive(reading, head.to);
  if (form === "adjective" && !isNameToo(head, reading, knowledge)) return;
  const from = form === "person" ? titleStart(reading, head.from) : withArticle(reading, head.from);
  const outside = form === "person" && isOutside(reading, head.from, from);
  actors.push({
    from,
    to: head.to,
    kind: outside ? "outsider" : form === "person" ? "person" : "party",
    parties: outside ? [] : [head.meaning.party],
    name: head.meaning.name,
    oblique: isOblique(reading, form === "person" ? officeBefore(reading, from, head.from) : from),
    possessive,
    weak: false,
    written: form === "person" ? written(reading, head.from, head.to) : "",
    owner: undefined,
    pronoun: undefined,
  });
}

/** "the President of Ukraine Volodymyr Zelensky": where the office begins whose holder is named; else where the person does. */
function officeBefore(reading: Reading, from: number, name: number): number {
  const country = reading.marks.find((m) => m.to === name && isKind(m, "party") && m.meaning.form !== "person");
  if (country === undefined) return from;
  const of = reading.words[country.from - 1]?.lexeme.lower === "the" ? country.from - 2 : country.from - 1;
  if (!["of", "at"].includes(reading.words[of]?.lexeme.lower ?? "")) return from;
  const office = reading.endingAt[of - 1]?.find((m) => isKind(m, "office") || isKind(m, "group"));
  return office === undefined ? from : phraseStart(reading, office.from);
}

/** "US" before a verb is a name, before a noun an adjective: told by what follows. */
function isNameToo(head: Mark<"party">, reading: Reading, knowledge: Knowledge): boolean {
  const written = reading.words
    .slice(head.from, head.to)
    .map((w) => w.lexeme.text)
    .join(" ");
  const party = knowledge.dossier.parties.find((p) => p.id === head.meaning.party);
  const isName = party !== undefined && (party.name === written || party.aliases.includes(written) || party.capitals.includes(written));
  return isName;
}

/** The first word of the noun phrase that ends before `head`: back over adjectives, names and possessives. */
function phraseStart(reading: Reading, head: number): number {
  let i = head;
  while (i > 0 && head - i < widestPhrase) {
    const word = reading.words[i];
    const previous = reading.words[i - 1];
    if (word === undefined || previous === undefined) break;
    if ((word.before & (wall | mark.comma | mark.colon | mark.dash | mark.open | mark.close)) !== 0) break;
    const { lower } = previous.lexeme;
    if (endsPhrase.has(lower) && !(lower === "and" && joinsAdjectives(reading, i - 1))) break;
    if (prepositions.has(lower) && !isWithinTitle(reading, i - 1)) break;
    if (articles.has(lower)) return i - 1;
    if (lower.endsWith("ed") && reading.words[i - 2]?.lexeme.light) {
      i--;
      continue;
    }
    if (
      !previous.possessive &&
      reading.endingAt[i - 1]?.some(
        (m) => isKind(m, "attitude") || isKind(m, "denial") || isKind(m, "prescriptive") || isKind(m, "negator"),
      )
    )
      break;
    if (reading.endingAt[i - 1]?.some((m) => isKind(m, "say") && !isKind(m, "attitude")) && !previous.possessive) break;
    i--;
  }
  return i;
}

/** "Ukrainian and European negotiators". */
function joinsAdjectives(reading: Reading, at: number): boolean {
  const after = reading.words[at + 1]?.lexeme.text ?? "";
  const before = reading.words[at - 1];
  return before !== undefined && !before.possessive && /^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(before.lexeme.text);
}

/** "Foreign Minister Sergei Lavrov": the title belongs to the person. */
function personAfter(reading: Reading, head: Mark<HeadKind>, parties: readonly Mark<"party">[]): Mark<"party"> | undefined {
  return parties.find((p) => {
    if (p.meaning.form !== "person" || p.from < head.to || p.from - head.to > 4) return false;
    // "The other side, Umerov said": a person is no apposition of a group.
    if (isKind(head, "group") && ((reading.words[p.from]?.before ?? 0) & mark.comma) !== 0) return false;
    for (let i = head.to; i < p.from; i++) {
      const word = reading.words[i];
      if (word === undefined || endsPhrase.has(word.lexeme.lower)) return false;
      if (prepositions.has(word.lexeme.lower) && word.lexeme.lower !== "for" && !isPartOfTitle(reading, i, parties)) return false;
    }
    return (
      head.to === p.from || !reading.words[p.from] || ((reading.words[p.from]?.before ?? 0) & mark.comma) === 0 || p.from - head.to === 0
    );
  });
}

/** "Secretary of State", "Minister of Defence": the title goes on after "of", as long as no party is named there. */
function isPartOfTitle(reading: Reading, of: number, parties: readonly Mark<"party">[]): boolean {
  const next = reading.words[of + 1]?.lexeme.text ?? "";
  return reading.words[of]?.lexeme.lower === "of" && /^\p{Lu}/u.test(next) && !parties.some((p) => p.from === of + 1);
}

/** The "of" of "Secretary of State": an office stands before it, and no party after it. */
function isWithinTitle(reading: Reading, of: number): boolean {
  const parties = reading.marks.filter((m): m is Mark<"party"> => isKind(m, "party"));
  return (reading.endingAt[of - 1]?.some((m) => isKind(m, "office")) ?? false) && isPartOfTitle(reading, of, parties);
}

const articles = new Set("the a an this that its his her their our my".split(" "));

/** Back over the titles before a person's name; a capital that is no title ("In Istanbul Medinsky …") is none of it. */
function titleStart(reading: Reading, head: number): number {
  const from = phraseStart(reading, head);
  for (let i = head - 1; i >= from; i--) {
    const word = reading.words[i];
    const titled = reading.marks.some(
      (m) => m.from <= i && i < m.to && (isKind(m, "office") || isKind(m, "group") || isKind(m, "party") || isKind(m, "outsideMark")),
    );
    if (word === undefined || (!titled && /^\p{Lu}/u.test(word.lexeme.text) && i > 0 && !honorifics.has(word.lexeme.lower))) {
      if (!isWithinTitle(reading, i - 1)) return i + 1;
    }
  }
  return from;
}
const honorifics = new Set("mr mrs ms dr sir lord lady president minister".split(" "));

/** "the US": the article belongs to the name. */
function withArticle(reading: Reading, from: number): number {
  return articles.has(reading.words[from - 1]?.lexeme.lower ?? "") ? from - 1 : from;
}

/** "the leaders of France, Germany and Poland", "the proposal from Moscow", "the plan that Witkoff drew up". */
function complement(reading: Reading, head: Mark<HeadKind>, parties: readonly Mark<"party">[]): Mark<"party">[] {
  const kind = head.meaning.kind;
  if (!(kind === "office" || kind === "group" || kind === "text" || kind === "knownText")) return [];
  const after = reading.words[head.to]?.lexeme.lower ?? "";
  const links =
    kind === "office" || kind === "group"
      ? ["of", "at", "from", "in"]
      : [
          "of",
          "from",
          "by",
          "that",
          "which",
          "put",
          "drafted",
          "drawn",
          "tabled",
          "presented",
          "handed",
          "dreamt",
          "sketched",
          "submitted",
          "proposed",
          "carried",
          "agreed",
          "with",
        ];
  if (!links.includes(after)) return [];
  const linked = after === "of" || after === "from" || after === "at" || after === "in";
  if (after === "with" && reading.words[head.to + 1]?.lexeme.lower !== "which") return [];
  const byOnly = (kind === "text" || kind === "knownText") && !["of", "from", "that", "which", "with"].includes(after);
  const found: Mark<"party">[] = [];
  let last = head.to + (byOnly ? 9 : linked ? 3 : 6);
  for (const p of parties) {
    if (p.from < head.to || p.from > last) continue;
    if (
      found.length > 0 &&
      !["and", "or"].includes(reading.words[p.from - 1]?.lexeme.lower ?? "") &&
      ((reading.words[p.from]?.before ?? 0) & mark.comma) === 0
    )
      break;
    if (byOnly && found.length === 0 && !precededBy(reading, p.from, "by")) continue;
    if (!byOnly && found.length === 0 && crossesVerb(reading, head.to, p.from)) break;
    if ((after === "which" || after === "that") && isPublished(reading, p.to)) break;
    found.push(p);
    last = p.to + 2;
  }
  return found;
}

function precededBy(reading: Reading, at: number, word: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (reading.words[i]?.lexeme.lower === word) return true;
  return false;
}

function crossesVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.endingAt[i]?.some((m) => isKind(m, "prescriptive") || isKind(m, "say") || isKind(m, "attitude"))) return true;
  return false;
}

/** "the text, which the government put online": who publishes a text did not write it. */
function isPublished(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + 6); i++) {
    if (((reading.words[i]?.before ?? 0) & (mark.comma | wall)) !== 0 && i > from) return false;
    if (publishes.has(reading.words[i]?.lexeme.lower ?? "")) return true;
  }
  return false;
}
const publishes = new Set("online published publishes posted released printed leaked obtained seen received rejected read".split(" "));

function isOutside(reading: Reading, head: number, from: number): boolean {
  for (let i = Math.max(0, from - 1); i < head; i++)
    if (reading.endingAt[i]?.some((m) => isKind(m, "outsideMark")) && ((reading.words[i + 1]?.before ?? 0) & mark.comma) === 0) return true;
  return false;
}

function isOblique(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const word = reading.words[i];
    const next = reading.words[i + 1];
    if (word === undefined || ((next?.before ?? 0) & (wall | mark.comma | mark.colon | mark.dash | mark.close)) !== 0) return false;
    if (prepositions.has(word.lexeme.lower)) return true;
    if (!word.lexeme.light && word.lexeme.lower !== "former") return false;
  }
  return false;
}

function isPossessive(reading: Reading, to: number): boolean {
  return reading.words[to - 1]?.possessive ?? false;
}

/** Joins "Kyiv and its European partners" and "France, Germany and Poland" into one actor of several parties. */
function coordinated(actors: readonly Actor[], reading: Reading): Actor[] {
  const out: Actor[] = [];
  for (const actor of actors) {
    const last = out.at(-1);
    if (last && joins(last, actor, reading)) {
      const kind = last.kind === actor.kind ? actor.kind : last.kind === "party" || actor.kind === "party" ? "party" : "group";
      out[out.length - 1] = {
        ...last,
        to: actor.to,
        kind,
        parties: unique([...last.parties, ...actor.parties]),
        possessive: actor.possessive,
        name: last.name,
      };
    } else out.push(actor);
  }
  return out;
}

function joins(a: Actor, b: Actor, reading: Reading): boolean {
  const kinds: readonly Actor["kind"][] = ["party", "person", "group", "office", "text"];
  if (!kinds.includes(a.kind) || !kinds.includes(b.kind) || a.parties.length === 0 || b.parties.length === 0) return false;
  if ((a.kind === "text") !== (b.kind === "text") || a.possessive) return false;
  if (a.kind === "person" && b.kind === "person" && a.parties[0] !== b.parties[0]) return false;
  const gap = reading.words.slice(a.to, b.from).map((w) => w.lexeme.lower);
  const comma = ((reading.words[a.to]?.before ?? 0) & (mark.comma | mark.hyphen)) !== 0;
  const other = mark.semicolon | mark.dash | mark.colon | mark.open | mark.close | mark.quote;
  if (((reading.words[b.from]?.before ?? 0) & other) !== 0) return false;
  if (gap.length === 0) return comma && a.kind === "party" && b.kind === "party" && a.parties.join() === b.parties.join();
  return (
    gap.length <= 3 &&
    gap[0] === "and" &&
    gap.slice(1).every((w) => w === "its" || w === "his" || w === "the" || w === "their" || w === "some")
  );
}

function written(reading: Reading, from: number, to: number): string {
  return reading.words
    .slice(from, to)
    .map((w) => w.lexeme.text)
    .join(" ");
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
