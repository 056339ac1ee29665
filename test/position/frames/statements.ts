/**
 * Sentences in which somebody speaks: `{F}` is he with title and name, `{L}` his last name, `{R}` his office alone, `{he}` and `{his}` what stands for him;
 * `{s}` what he says told by another, `{q}` in his own words, `{v}` what he does by it.
 */
export const firstWords = [
  "{F} said on Tuesday that {s}.",
  "{F} told reporters that {s}.",
  "“{q},” {F} told reporters.",
  "“{q},” said {F}.",
  "{F} {v}.",
  "On Tuesday {F} {v}.",
  "Speaking in Brussels, {F} said {s}.",
  "According to {F}, {s}.",
  "{F}: “{q}.”",
  "14:20 {F} says that {s}.",
  "“{q}.” So {F} in an interview with Reuters.",
  "In Geneva, {F} {v}, officials there said.",
  "In a post on X, {F} wrote that {s}.",
  "Asked what was needed, {F} answered: “{q}.”",
] as const;

/** What the same one says next. */
export const nextWords = [
  "“{q},” {he} said.",
  "{he} added that {s}.",
  "{he} also {v}.",
  "{L} also {v}.",
  "{R} {v} as well.",
  "“{q},” {L} went on.",
  "At the same time, {he} {v}.",
  "{R} said that {s}.",
  "{he} told Fox News that {s}.",
  "“{q}.”",
  "In {his} view, {s}.",
  "{he} said: “{q}.”",
  "Besides, {s}, {he} said.",
  "“{q},” {he} wrote on X later.",
] as const;

/** What stands between and is nobody's position. */
export const asides = [
  "The talks lasted three hours.",
  "“Nobody expects miracles,” a diplomat from a Gulf state said.",
  "Analysts doubt that the round will bring results.",
  "Overnight, drones hit the port of Odesa.",
  "A former US ambassador, Steven Pifer, called the round theatre.",
] as const;

export interface Person {
  readonly party: string;
  readonly name: string;
  readonly full: string;
  readonly last: string;
  readonly office: string;
  readonly pronoun: "he" | "she";
}

export const people: readonly Person[] = [
  {
    party: "us",
    name: "Marco Rubio",
    full: "Secretary of State Marco Rubio",
    last: "Rubio",
    office: "the secretary of state",
    pronoun: "he",
  },
  { party: "us", name: "Keith Kellogg", full: "US special envoy Keith Kellogg", last: "Kellogg", office: "the envoy", pronoun: "he" },
  {
    party: "russia",
    name: "Sergei Lavrov",
    full: "Foreign Minister Sergei Lavrov",
    last: "Lavrov",
    office: "the Russian foreign minister",
    pronoun: "he",
  },
  {
    party: "russia",
    name: "Dmitry Peskov",
    full: "Kremlin spokesman Dmitry Peskov",
    last: "Peskov",
    office: "the Kremlin spokesman",
    pronoun: "he",
  },
  {
    party: "ukraine",
    name: "Andrii Sybiha",
    full: "Ukrainian Foreign Minister Andrii Sybiha",
    last: "Sybiha",
    office: "the Ukrainian minister",
    pronoun: "he",
  },
  {
    party: "europe",
    name: "Kaja Kallas",
    full: "EU foreign policy chief Kaja Kallas",
    last: "Kallas",
    office: "the EU's top diplomat",
    pronoun: "she",
  },
  {
    party: "europe",
    name: "Emmanuel Macron",
    full: "French President Emmanuel Macron",
    last: "Macron",
    office: "the French president",
    pronoun: "he",
  },
];

export interface Statement {
  readonly told: string;
  readonly quote: string;
  readonly done: string;
  readonly row: string;
}

export const statements: readonly Statement[] = [
  {
    told: "a full ceasefire was needed at once",
    quote: "We need a full ceasefire at once",
    done: "called for a full ceasefire",
    row: "supports ceasefire.immediate",
  },
  {
    told: "NATO membership for Ukraine was out of the question",
    quote: "NATO membership for Ukraine is out of the question",
    done: "ruled out NATO membership for Ukraine",
    row: "opposes security.nato_membership",
  },
  {
    told: "the sanctions on Russia had to be lifted",
    quote: "The sanctions on Russia must be lifted",
    done: "demanded the lifting of the sanctions on Russia",
    row: "supports economy.sanctions_relief",
  },
  {
    told: "there could be no limits on the Ukrainian army",
    quote: "There can be no limits on the Ukrainian army",
    done: "rejected any limits on the Ukrainian army",
    row: "opposes security.force_limits",
  },
  {
    told: "all prisoners should be exchanged",
    quote: "All prisoners should be exchanged",
    done: "proposed an exchange of all prisoners",
    row: "supports humanitarian.prisoner_exchange",
  },
  {
    told: "every deported child must be returned",
    quote: "Every deported child must be returned",
    done: "insisted on the return of all deported children",
    row: "supports humanitarian.children_return",
  },
  {
    told: "Crimea would never be recognised as Russian",
    quote: "Crimea will never be recognised as Russian",
    done: "refused to recognise Crimea as Russian",
    row: "opposes territory.crimea_recognition",
  },
  {
    told: "foreign troops in Ukraine were unacceptable",
    quote: "Foreign troops in Ukraine are unacceptable",
    done: "spoke out against foreign troops in Ukraine",
    row: "opposes security.foreign_forces",
  },
  {
    told: "the frozen Russian assets should be released",
    quote: "The frozen Russian assets should be released",
    done: "called for the release of the frozen Russian assets",
    row: "supports economy.frozen_assets_release",
  },
  {
    told: "the front line should be frozen",
    quote: "The front line should be frozen",
    done: "proposed freezing the front line",
    row: "supports ceasefire.front_line_freeze",
  },
];
