import type { Span } from "../../article/article.ts";
import type { Actor } from "../actors/actors.ts";
import type { Sides } from "../actors/twoSides.ts";
import type { Holder } from "../holder/holder.ts";
import type { Basis } from "../position.ts";
import { quotesNothing } from "../sentence/prose.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import type { Attribution } from "../sourcing/attribution.ts";
import type { Topic } from "./anaphora.ts";
import type { Antecedent } from "./antecedents.ts";
import type { ListTurn } from "./listTurn.ts";
import type { Pair } from "./pair.ts";

/** Something that an earlier sentence established, with the place where it did. */
export interface Remembered {
  span: Span;
  text: string;
}
/** What the sentence that is being read establishes. */
export const hereIn = ({ start, text }: Reading): Remembered => ({ span: { start, end: start + text.length }, text });

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
  /** Number of the paragraph in which that was. */
  spokeIn: number;
  /** Somebody who is of no party has spoken since: what goes on without naming anybody is his, and nobody's position. */
  outsiderSpeaks: boolean;
  /** Who has the word: a named person who was said to speak, until somebody else or another paragraph begins. */
  floor: { name: string; parties: readonly string[]; end: number; paragraph: number } | undefined;
  /** What the last sentence was about: for "it" and "they". */
  subject: (RememberedParty & { isText: boolean; isPerson: boolean; name: string }) | undefined;
  /** The text last spoken of, and whether its contents are still being told. */
  lastText: RememberedParty | undefined;
  textInForce: boolean;
  /** The sentence before told that somebody got or reads another's text: "it" is the text then. */
  textRead: Remembered | undefined;
  /** Of whom the outlet reported that the sentence before was about. */
  toldOf: RememberedParty | undefined;
  /** The text whose parts have been counted, for "the first" and "the third". */
  counted: RememberedParty | undefined;
  /** Who is telling of it, where that is somebody of another party. */
  relayer: string | undefined;
  /** Who was last said to hand over or set down something, for "the document" where no text has been named. */
  maker: (RememberedParty & { paragraph: number }) | undefined;
  /** Whose text each noun last stood for: "the outline" is the one that was called so. */
  textsByNoun: Map<string, RememberedParty>;
  /** Whose a text is that the dossier knows by its name, where the article says so; by whose it is in the dossier. */
  namedTexts: Map<string, RememberedParty>;
  /** Which provision it is to accept a text, by whose it is. */
  textProvisions: Map<string, string>;
  /** The texts of the article in the order in which they were introduced, one for each group of authors. */
  order: RememberedParty[];
  /** Whose those are that people of several sides wrote, as long as the article has not called them by one side. */
  byPeople: Set<string>;
  /** The two texts that the article holds side by side. */
  pair: Pair | undefined;
  /** A paragraph of prose has been seen: what stands before is a list of key points. */
  prose: boolean;
  /** Who the texts come from and through whom, by the parties that wrote them. */
  sourcing: Map<string, Sourcing & Remembered>;
  /** The outlet whose report is being told, and whose positions it has told so far. */
  outlet: (Remembered & { name: string; basis: Basis; hedged: boolean; paragraph: number; about: readonly string[] }) | undefined;
  /** Number of the paragraph that is being read. */
  paragraph: number;
  lastOutlet: string | undefined;
  /** Everybody named so far, for "the president". */
  people: Map<string, RememberedPerson>;
  /** Each person's name as the article has written it at its fullest. */
  written: Map<string, string>;
  /** The outlet that a person speaks to: it stays with what the person says. */
  venues: Map<string, string>;
  /** Where a person posted, which holds into the next paragraph. */
  posts: Map<string, { name: string; paragraph: number }>;
  /** Parties that texts of this article belong to, for "both sides". */
  authors: Set<string>;
  /** The party that a heading names, for what stands under it. */
  section: (RememberedParty & { turn: ListTurn }) | undefined;
  /** The sources that the sentence before opened with, for "they". */
  tellers: Remembered | undefined;
  /** The text that a heading names: the list under it is its content, whoever an item is about. */
  underText: RememberedParty | undefined;
  /** Whose the officials, leaders or envoys last named were, by their noun: for "the leaders", "the second official". */
  groups: Map<string, RememberedParty>;
  /** What the sentence before asked, for a "No" or a "Yes" that answers it. */
  asked: { mentions: readonly Mark<"provision">[]; past: boolean; open: boolean } | undefined;
  /** The last question asked for what somebody wants or refuses, and nothing but bare nouns has answered it since. */
  wishAsked: "wanted" | "refused" | undefined;
  /** To which outlet nameless officials and sources have spoken, by their noun. */
  informants: Map<string, string>;
  /** The title says that what follows is an official text. */
  official: boolean;
  /** Who speaks in an official statement that is reprinted: "Joint statement of the leaders of …". */
  issuers: (RememberedParty & { title: string; institution: boolean; whole: boolean }) | undefined;
  /** The paragraph that is an item of a list without bullets. */
  bareItem: number | undefined;
  /** The paragraph that an item with a title of its own begins: "2. Guarantee. The United States gives …". */
  titledItem: number | undefined;
  /** What several have given out together, and in which paragraph that was told. */
  statement: (RememberedParty & { title: string; paragraph: number }) | undefined;
  /** People without an office in a party, and people of a party whom the dossier does not know, by their last names. */
  strangers: Map<string, Stranger>;
  /** Where each party was last spoken of, by its people or as a whole. */
  named: Map<string, RememberedParty>;
  /** How often each party has been spoken of, for "both sides" where there is no text. */
  mentions: Map<string, number>;
  /** What the last sentences spoke of. */
  topics: readonly Topic[];
  /** What was last put forward, asked or answered, where the topics since were only named. */
  put: readonly Topic[];
  /** What the items of the list that was told last name, for "both" and "the second" below it. */
  listed: readonly Topic[];
  /** Nouns of the last sentences, for what somebody goes on to say of "it" or "them". */
  nouns: readonly Antecedent[];
  /** Journalists who answer readers, by name and by initials. */
  journalists: Set<string>;
  /** An interview: the number of the paragraph that opens with its speaker's name, the last one so far. */
  turn: number | undefined;
  /** Who has the word in all of it. */
  turnSpeaker: Discourse["speaker"];
  /** Whose speech or address the article prints whole. */
  orator: (RememberedParty & { name: string | null }) | undefined;
  /** Whom the first paragraphs are about, for an interview with somebody whom the dossier does not know. */
  opening: (RememberedParty & { name: string | null }) | undefined;
  /** The two whom the last sentence told of, for "both", "the two leaders" and "the latter". */
  sides: Sides | undefined;
  /** The only side that the last sentence told of. */
  onlySide: string | undefined;
  /** Who met, for "the participants". */
  gathering: RememberedParty | undefined;
  /** The people whom the last sentence named that named several, for "the five leaders". */
  company: (RememberedParty & { count: number }) | undefined;
  /** Whose list the following items are: after a sentence that ends with a colon, or in the paragraph in which somebody counts them. */
  list: RememberedList | undefined;
  /** Whose position the last sentence told, while it goes on without naming anybody. */
  lastHolder: (Remembered & { holder: Holder; attribution: Attribution }) | undefined;
}

/** A list that has been announced. */
export interface RememberedList extends RememberedParty {
  reader: string | undefined;
  isText: boolean;
  /** What stands in it somebody wants, whoever is to do it: "What Washington asks for:". */
  isWish: boolean;
  /** The paragraph in which somebody counts what he wants, and that of the last item below a colon. */
  paragraph: number | undefined;
  item: number | undefined;
  turn: ListTurn;
}

/** Notes who has spoken. */
export function giveWord(d: Discourse, speaker: NonNullable<Discourse["speaker"]>): void {
  d.speaker = speaker;
  d.spokeIn = d.paragraph;
  d.outsiderSpeaks = false;
}

/** Gives somebody the word in all of the paragraph, whoever he tells of in it. */
export function giveTurn(d: Discourse, speaker: NonNullable<Discourse["speaker"]>): void {
  d.turn = d.paragraph;
  d.turnSpeaker = speaker;
  giveWord(d, speaker);
}

/** Whose a sentence is that goes on and names nobody: outside quotes whoever has the turn, inside them whoever spoke last. */
export function whoGoesOn(d: Discourse, { text }: Reading): Discourse["speaker"] {
  if (d.turn === d.paragraph && quotesNothing(text)) return d.turnSpeaker;
  return d.outsiderSpeaks ? undefined : d.speaker;
}

/** "an analyst", and "she" where nobody of a party is meant: of what they say nothing is a position. */
export const isOutsider = ({ kind, pronoun, parties }: Resolved): boolean =>
  kind === "outsider" || (kind === "pronoun" && pronoun === "person" && parties.length === 0);

export function newDiscourse(): Discourse {
  return {
    person: undefined,
    speaker: undefined,
    spokeIn: -1,
    outsiderSpeaks: false,
    floor: undefined,
    subject: undefined,
    lastText: undefined,
    textInForce: false,
    textRead: undefined,
    toldOf: undefined,
    counted: undefined,
    relayer: undefined,
    maker: undefined,
    textsByNoun: new Map(),
    namedTexts: new Map(),
    textProvisions: new Map(),
    order: [],
    byPeople: new Set(),
    pair: undefined,
    prose: false,
    sourcing: new Map(),
    outlet: undefined,
    paragraph: 0,
    lastOutlet: undefined,
    people: new Map(),
    written: new Map(),
    venues: new Map(),
    posts: new Map(),
    authors: new Set(),
    topics: [],
    put: [],
    listed: [],
    nouns: [],
    turn: undefined,
    turnSpeaker: undefined,
    orator: undefined,
    journalists: new Set(),
    opening: undefined,
    sides: undefined,
    onlySide: undefined,
    gathering: undefined,
    company: undefined,
    list: undefined,
    section: undefined,
    underText: undefined,
    tellers: undefined,
    groups: new Map(),
    informants: new Map(),
    issuers: undefined,
    statement: undefined,
    bareItem: undefined,
    titledItem: undefined,
    official: false,
    asked: undefined,
    wishAsked: undefined,
    strangers: new Map(),
    named: new Map(),
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

/** Whose texts they are, as a key. */
export function sourcingKey(parties: readonly string[]): string {
  const [first = "", second = ""] = parties;
  if (parties.length < 2) return first;
  if (parties.length === 2) return first < second ? `${first}+${second}` : `${second}+${first}`;
  return parties.toSorted().join("+");
}
