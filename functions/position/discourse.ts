import type { Span } from "../article/article.ts";
import type { Actor } from "./actors.ts";
import type { Topic } from "./anaphora.ts";
import type { Attribution } from "./attribution.ts";
import type { Holder } from "./holder.ts";
import { type Knowledge, lastWord } from "./knowledge.ts";
import type { Basis } from "./position.ts";
import { quotesNothing } from "./prose.ts";
import type { Mark, Reading } from "./reading.ts";
import { stem } from "./words.ts";

/** Something that an earlier sentence established, with the place where it did. */
export interface Remembered {
  span: Span;
  text: string;
}
export interface Sourcing {
  basis: Basis;
  source: string | null;
  hedged: boolean;
}
export interface RememberedParty extends Remembered {
  parties: readonly string[];
}
export interface RememberedPerson extends Remembered {
  /** Null for an official whom the article does not name. */
  name: string | null;
  /** Null for an outsider: what "he" says then is nobody's position. */
  party: string | null;
}

/** Somebody whom the dossier does not know: whose office-holder the article says it is, or nobody's. */
export interface Stranger {
  name: string;
  parties: readonly string[];
}

/** What a reader carries from sentence to sentence. */
export interface Discourse {
  person: RememberedPerson | undefined;
  /** Whoever spoke last, for quotes that name nobody. */
  speaker: (RememberedParty & { name: string | null }) | undefined;
  /** What the last sentence was about: for "it" and "they". */
  subject: (RememberedParty & { isText: boolean; name: string }) | undefined;
  /** The text last spoken of, and whether its contents are still being told. */
  lastText: RememberedParty | undefined;
  textInForce: boolean;
  /** Whose text each noun last stood for: "the outline" is the one that was called so. */
  textsByNoun: Map<string, RememberedParty>;
  /** The texts of the article in the order in which they were introduced, one for each group of authors. */
  order: RememberedParty[];
  /** A paragraph of prose has been seen: what stands before is a list of key points. */
  prose: boolean;
  /** Who the texts come from and through whom, by the parties that wrote them. */
  sourcing: Map<string, Sourcing & Remembered>;
  /** The outlet whose report is being told. */
  outlet: (Remembered & { name: string; basis: Basis; hedged: boolean; paragraph: number }) | undefined;
  /** Number of the paragraph that is being read. */
  paragraph: number;
  lastOutlet: string | undefined;
  /** Everybody named so far, for "the president". */
  people: Map<string, RememberedPerson>;
  /** Each person's name as the article has written it at its fullest. */
  written: Map<string, string>;
  /** The outlet that a person speaks to: it stays with what the person says. */
  venues: Map<string, string>;
  /** Parties that texts of this article belong to, for "both sides". */
  authors: Set<string>;
  /** The party that a heading names, for what stands under it. */
  section: RememberedParty | undefined;
  /** What the sentence before asked, for a "No" or a "Yes" that answers it. */
  asked: { mentions: readonly Mark<"provision">[] } | undefined;
  /** Who speaks in an official statement that is reprinted: "Joint statement of the leaders of …". */
  issuers: (RememberedParty & { title: string }) | undefined;
  /** People without an office in a party, and people of a party whom the dossier does not know, by their last names. */
  strangers: Map<string, Stranger>;
  /** How often each party has been spoken of, for "both sides" where there is no text. */
  mentions: Map<string, number>;
  /** What the last sentences spoke of. */
  topics: readonly Topic[];
  /** Journalists who answer readers, by name and by initials. */
  journalists: Set<string>;
  /** An interview: the number of the paragraph that opens with its speaker's name, the last one so far. */
  turn: number | undefined;
  /** Whom the first paragraphs are about, for an interview with somebody whom the dossier does not know. */
  opening: RememberedParty | undefined;
  /** Who met, for "the participants". */
  gathering: RememberedParty | undefined;
  /** Whose list the following items are: after a sentence that ends with a colon. */
  list: (RememberedParty & { reader: string | undefined; isText: boolean }) | undefined;
  /** Whose position the last sentence told, while it goes on without naming anybody. */
  lastHolder: (Remembered & { holder: Holder; attribution: Attribution }) | undefined;
}

export function newDiscourse(): Discourse {
  return {
    person: undefined,
    speaker: undefined,
    subject: undefined,
    lastText: undefined,
    textInForce: false,
    textsByNoun: new Map(),
    order: [],
    prose: false,
    sourcing: new Map(),
    outlet: undefined,
    paragraph: 0,
    lastOutlet: undefined,
    people: new Map(),
    written: new Map(),
    venues: new Map(),
    authors: new Set(),
    topics: [],
    turn: undefined,
    journalists: new Set(),
    opening: undefined,
    gathering: undefined,
    list: undefined,
    section: undefined,
    issuers: undefined,
    asked: undefined,
    strangers: new Map(),
    mentions: new Map(),
    lastHolder: undefined,
  };
}

/** An actor with what the article told before: who "he", "the document", "the minister" are. */
export interface Resolved extends Actor {
  /** The person behind a name, an office or a pronoun. */
  person: string | undefined;
  /** Where the answer was found, if not in the sentence itself. */
  inferred: (Remembered & { why: string }) | undefined;
}

/** Finds who each actor of a sentence is. Actors are taken in order, so that "its plan" finds the subject before it. */
export function resolveActors(actors: readonly Actor[], reading: Reading, discourse: Discourse, knowledge: Knowledge): Resolved[] {
  const resolved: Resolved[] = [];
  for (const actor of actors) resolved.push(resolve(withAuthor(actor, reading, actors), reading, discourse, knowledge, resolved));
  return resolved;
}

/** "an outline that Washington had brought along": the author stands behind. */
function withAuthor(actor: Actor, reading: Reading, actors: readonly Actor[]): Actor {
  if (actor.kind !== "text" || actor.parties.length > 0) return actor;
  if (!["that", "which"].includes(reading.words[actor.to]?.lexeme.lower ?? "")) return actor;
  const author = actors.find(
    (a) => a.from >= actor.to + 1 && a.from <= actor.to + 2 && a.parties.length > 0 && !a.oblique && !a.possessive,
  );
  const verbs = author ? reading.words.slice(author.to, author.to + 4) : [];
  return author && verbs.some((w) => authoring.has(w.lexeme.stem)) ? { ...actor, parties: author.parties } : actor;
}
const authoring = new Set(
  "bring write draft draw propose put present submit table offer send circulate prepare produce hand lay publish unveil make devise craft work"
    .split(" ")
    .map(stem),
);

function resolve(actor: Actor, reading: Reading, d: Discourse, knowledge: Knowledge, before: readonly Resolved[]): Resolved {
  const plain: Resolved = { ...actor, person: actor.kind === "person" ? actor.name : undefined, inferred: undefined };
  if (actor.kind === "pronoun") return pronoun(plain, reading, d, before);
  if (actor.kind === "both") {
    const sides = d.authors.size > 1 ? [...d.authors] : mainSides(d);
    return { ...plain, parties: sides, inferred: d.subject && { ...d.subject, why: "the sides that the passage is about" } };
  }
  if (actor.kind === "group" && actor.parties.length === 0 && /^the other side$/i.test(actor.name)) return otherSide(plain, d, before);
  if (actor.kind === "text" && actor.parties.length === 0) return text(plain, reading, d, before);
  if (actor.kind === "office") return office(plain, reading, d, knowledge, before);
  if (
    actor.kind === "group" &&
    actor.parties.length === 0 &&
    d.speaker &&
    isDefinite(reading, actor.from) &&
    ["official", "diplomat", "aide", "spokesperson"].includes(reading.words[actor.to - 1]?.lexeme.lower ?? "")
  )
    return {
      ...plain,
      parties: d.speaker.parties,
      person: d.speaker.name ?? undefined,
      inferred: { ...d.speaker, why: "the official who spoke before" },
    };
  if (actor.kind === "group" && actor.parties.length === 0 && d.gathering && /^the (participants|signatories)$/i.test(actor.name))
    return { ...plain, parties: d.gathering.parties, inferred: { ...d.gathering, why: "who met" } };
  if (actor.kind === "group" && actor.parties.length === 0) return owned(plain, reading, d, before) ?? plain;
  if (actor.kind === "outlet" && actor.name === "") return { ...plain, name: d.lastOutlet ?? "" };
  return plain;
}

/** "the other side": of the two that the article speaks of most, the one that does not speak. */
function otherSide(actor: Resolved, d: Discourse, before: readonly Resolved[]): Resolved {
  const own = before.find((a) => a.parties.length > 0)?.parties ?? (d.person?.party ? [d.person.party] : (d.speaker?.parties ?? []));
  const other = [...d.mentions].sort((a, b) => b[1] - a[1]).find(([party]) => !own.includes(party))?.[0];
  return other === undefined
    ? actor
    : { ...actor, parties: [other], inferred: d.subject && { ...d.subject, why: "the side that does not speak" } };
}

/** The two parties that the article speaks of most. */
function mainSides(d: Discourse): string[] {
  return [...d.mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party);
}

/** What texts do and people say rather than "it". */
const textual = new Set("says reads adds states stipulates continues notes provides".split(" "));

function pronoun(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved {
  const lower = reading.words[actor.from]?.lexeme.lower;
  if (lower === "we" && d.issuers && quotesNothing(reading.text))
    return { ...actor, parties: d.issuers.parties, inferred: { ...d.issuers, why: "whose statement it is" } };
  if (lower === "we" || lower === "i") {
    return d.speaker
      ? { ...actor, parties: d.speaker.parties, person: d.speaker.name ?? undefined, inferred: { ...d.speaker, why: "the speaker" } }
      : actor;
  }
  if (actor.pronoun === "person") {
    const near = before.findLast(
      (a) => !a.oblique && (a.person !== undefined || (a.kind === "office" && a.parties.length > 0)) && !isTold(reading, a, actor),
    );
    if (near) return { ...actor, parties: near.parties, person: near.person };
    if (!d.person) return actor;
    const inferred = { ...d.person, why: "the person spoken of last" };
    if (d.person.party === null) return { ...actor, kind: "outsider", inferred };
    return { ...actor, parties: [d.person.party], person: d.person.name ?? undefined, inferred };
  }
  const near = before.findLast((a) => !a.oblique && a.parties.length > 0 && a.kind !== "person");
  if (near) return { ...actor, kind: near.kind === "text" ? "text" : actor.kind, parties: near.parties };
  if (lower === "it" && d.lastText && textual.has(reading.words[actor.to]?.lexeme.lower ?? ""))
    return { ...actor, kind: "text", parties: d.lastText.parties, inferred: { ...d.lastText, why: "the text that is being told" } };
  if (!d.subject) return actor;
  return {
    ...actor,
    kind: d.subject.isText ? "text" : actor.kind,
    parties: d.subject.parties,
    inferred: { ...d.subject, why: "what the sentence before was about" },
  };
}

function text(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved {
  const own = owned(actor, reading, d, before);
  if (own) return own;
  const ordinal = byOrder(actor, reading, d);
  if (ordinal) return { ...actor, parties: ordinal.parties, inferred: { ...ordinal, why: "the texts in their order" } };
  const lead = reading.words[actor.from]?.lexeme.lower;
  if (lead === "a" || lead === "an") {
    const author = before.findLast(
      (a) =>
        a.parties.length > 0 &&
        a.kind !== "text" &&
        (!a.oblique || reading.words[a.from - 1]?.lexeme.lower === "by") &&
        !isAddressee(reading, a) &&
        !receives(reading, a, actor, before),
    );
    return author ? { ...actor, parties: author.parties } : actor;
  }
  if (!d.lastText && actor.weak) {
    const author = before.findLast((a) => !a.oblique && a.parties.length > 0 && a.kind !== "text");
    if (author) return { ...actor, parties: author.parties };
  }
  const noun = headNoun(actor, reading);
  const named = lead === "the" && !anyText.has(noun) ? d.textsByNoun.get(noun) : undefined;
  if (named) return { ...actor, parties: named.parties, inferred: { ...named, why: "the text that was called so" } };
  return d.lastText ? { ...actor, parties: d.lastText.parties, inferred: { ...d.lastText, why: "the text spoken of before" } } : actor;
}

/** "he told Witkoff in October he would settle": not Witkoff, whose report it is. */
function isTold(reading: Reading, told: Actor, pronoun: Actor): boolean {
  const saying = reading.words[told.from - 1]?.lexeme.lower ?? "";
  return ["told", "tells", "tell", "telling", "assured"].includes(saying) && pronoun.from - told.to <= 5;
}

/** Nouns for whichever text is told. */
const anyText = new Set("text document paper version latter former point points terms wording ideas".split(" ").map(stem));

/** "expects Ukraine to respond to a set of ideas": somebody else's. */
function receives(reading: Reading, a: Actor, text: Actor, before: readonly Resolved[]): boolean {
  if (before.some((other) => other.from >= a.to && other.parties.length > 0)) return false;
  return reading.words.slice(a.to, text.from).some((w) => receiving.has(w.lexeme.stem));
}
const receiving = new Set("respond reply react consider study weigh receive discuss digest examine".split(" ").map(stem));

/** What a text is called, in its base form. */
export function headNoun(text: Actor, reading: Reading): string {
  return reading.words[text.to - 1]?.lexeme.stem ?? "";
}

/** "told Ukraine", "handed Kyiv": who is told or given something. */
function isAddressee(reading: Reading, actor: Actor): boolean {
  return givers.has(reading.words[actor.from - 1]?.lexeme.lower ?? "");
}
const givers = new Set(
  "told tell tells give gives gave given hand hands handed show shows showed shown send sends sent offer offers offered asked asks".split(
    " ",
  ),
);

/** "the first paper", "the rival draft". */
function byOrder(actor: Actor, reading: Reading, d: Discourse): RememberedParty | undefined {
  for (let i = actor.from; i < actor.to; i++) {
    const lower = reading.words[i]?.lexeme.lower ?? "";
    if (lower === "first" || lower === "original" || lower === "former") return d.order[0];
    if (lower === "second" || lower === "latter" || lower === "rival" || lower === "other") return d.order[1] ?? d.lastText;
  }
  return undefined;
}

/** "its", "his", "their" before the noun: whoever the sentence, or the one before, is about. */
function owned(actor: Resolved, reading: Reading, d: Discourse, before: readonly Resolved[]): Resolved | undefined {
  for (let i = actor.to + 1; i >= actor.from; i--) {
    const lower = reading.words[i]?.lexeme.lower ?? "";
    if (i >= actor.to && !(i === actor.to + 1 && reading.words[actor.to]?.lexeme.lower === "of")) continue;
    if (!["its", "his", "her", "their", "our", "my"].includes(lower)) continue;
    if (lower === "my")
      return d.speaker ? { ...actor, parties: d.speaker.parties, inferred: { ...d.speaker, why: "who speaks" } } : undefined;
    const near = before.findLast((a) => a.parties.length > 0 && a.kind !== "text" && !a.oblique);
    if (near) return { ...actor, parties: near.parties };
    if (i === 0 && d.section && lower === "its")
      return { ...actor, parties: d.section.parties, inferred: { ...d.section, why: "the heading" } };
    if (lower === "his" || lower === "her")
      return d.person?.party ? { ...actor, parties: [d.person.party], inferred: { ...d.person, why: "the person named last" } } : undefined;
    return d.subject
      ? { ...actor, parties: d.subject.parties, inferred: { ...d.subject, why: "what the sentence before was about" } }
      : undefined;
  }
  return undefined;
}

/** "The Ukrainian president" is whoever of that party holds the office; "the minister" whoever was named with it. */
function office(actor: Resolved, reading: Reading, d: Discourse, knowledge: Knowledge, before: readonly Resolved[]): Resolved {
  const withOwner = actor.parties.length > 0 ? actor : (owned(actor, reading, d, before) ?? actor);
  const title = reading.words
    .slice(actor.from, actor.to)
    .map((w) => w.lexeme.lower)
    .join(" ");
  const holders = holdersOf(title, knowledge).filter(({ party }) => withOwner.parties.length === 0 || withOwner.parties.includes(party));
  if (holders.length === 0 && withOwner.parties.length === 1 && /\b(leader|head of state)$/.test(title)) {
    const first = knowledge.dossier.parties.find((party) => party.id === withOwner.parties[0])?.people[0];
    if (first) holders.push({ name: first.name, party: withOwner.parties[0] ?? "" });
  }
  const named = holders.filter((h) => d.people.has(h.name) || before.some((b) => b.person === h.name));
  const [holder] = named.length > 0 ? [latest(named, d)] : holders.length === 1 ? holders : [];
  if (holder) {
    const from = d.people.get(holder.name);
    return {
      ...withOwner,
      parties: [holder.party],
      person: holder.name,
      inferred: from ? { ...from, why: "the holder of the office" } : withOwner.inferred,
    };
  }
  if (withOwner.parties.length === 0 && d.speaker && isDefinite(reading, actor.from))
    return {
      ...withOwner,
      parties: d.speaker.parties,
      person: d.speaker.name ?? undefined,
      inferred: { ...d.speaker, why: "the official who spoke before" },
    };
  return withOwner;
}

/** Who holds an office of that title; "the minister" is any minister. */
function holdersOf(title: string, knowledge: Knowledge): { name: string; party: string }[] {
  const bare = title.replace(/^(the|a|an|his|her|its|their) /, "");
  const isHeld = (role: string): boolean => title === role || title.endsWith(` ${role}`) || role.endsWith(` ${bare}`);
  const holders = knowledge.officeHolders.get(lastWord(title)) ?? [];
  return holders.filter(({ roles }) => roles.some(isHeld)).map(({ name, party }) => ({ name, party }));
}

function latest(holders: readonly { name: string; party: string }[], d: Discourse): { name: string; party: string } | undefined {
  return [...holders].sort((a, b) => (d.people.get(b.name)?.span.start ?? 0) - (d.people.get(a.name)?.span.start ?? 0))[0];
}

function isDefinite(reading: Reading, from: number): boolean {
  return ["the", "this", "that", "his", "her"].includes(reading.words[from]?.lexeme.lower ?? "");
}

/** "We" and "I" inside a quote are whoever is said to speak in this sentence, else whoever spoke last. */
export function withSpeaker(actors: readonly Resolved[], reading: Reading, speaker: Resolved | undefined): Resolved[] {
  return actors.map((a) => {
    const lower = reading.words[a.from]?.lexeme.lower;
    if (a.kind !== "pronoun" || (lower !== "we" && lower !== "i") || !speaker || speaker.parties.length === 0) return a;
    return { ...a, parties: speaker.parties, person: speaker.person, inferred: undefined };
  });
}

export function sourcingKey(parties: readonly string[]): string {
  return [...parties].sort().join("+");
}
