/**
 * Parts of a brief that sets the terms of two sides below each other: headings, what stands between a heading and its list, items, and what stands
 * behind them. `{A}`, `{Hs}`, `{H}`, `{N}` are the side whose terms they are, `{P}` one of its people, `{O}` the other side.
 */
export const headings = {
  text: [
    "The {A} text",
    "A. The {A} text",
    "1. The {A} paper",
    "I. The {A} proposal",
    "The {A} plan",
    "What the {A} draft says",
    "{A} version",
    "The {A} memorandum:",
    "{Hs} plan",
    "Text one: the {A} paper",
    "What {Hs} plan says",
  ],
  wishes: [
    "What {H} wants",
    "{Hs} demands",
    "What {H} is asking for",
    "The {A} position",
    "{Hs} terms",
    "{Hs} red lines and demands",
    "Where {H} stands",
  ],
} as const;

export const between = {
  text: [
    "",
    "It was handed over in Geneva and runs to two pages.",
    "Sent to {O} through an intermediary several days before the meeting; a copy was seen by Reuters.",
    "Presented to {O} last week, and published by TASS.",
    "A copy was obtained by this newsroom.",
    "{N} gave it to {O} on Tuesday. It has four points.",
    "Its authors sat up with it for two nights, an official in {O} said.",
    "{O} received it on Sunday. The main points:",
    "The paper, which {O} has called a working document, contains the following:",
  ],
  wishes: [
    "",
    "{H} has not moved since March.",
    "{P} repeated the list on Monday:",
    "As told to {O} in Geneva last week:",
    "The delegation in Geneva asked for:",
    "It has told {O} what it needs.",
  ],
} as const;

export const behind = [
  "The paper does not mention the length of the process.",
  "Diplomats in {O} said the talks had been long.",
  "A former ambassador called it a wish list.",
  "The meeting lasted 48 minutes.",
] as const;

export const bullets = ["- ", "• ", "* ", "– ", "{number}) "] as const;

export interface Term {
  readonly topic: string;
  readonly thing: string;
  readonly clause: string;
  readonly row: string;
}

export const items: readonly ((term: Term) => string)[] = [
  ({ thing }) => thing,
  ({ thing }) => `${thing}.`,
  ({ clause }) => `${clause}.`,
  ({ topic, thing }) => `${topic}: ${thing}.`,
  ({ topic, thing }) => `${topic}. ${thing}.`,
  ({ topic, clause }) => `${topic}: ${clause}.`,
  ({ topic, thing }) => `${topic} – ${thing}`,
];

/** What a side may lay down, as a thing and as a clause, and the row of whoever does so without its party. */
export const terms: readonly Term[] = [
  {
    topic: "Ceasefire",
    thing: "A full ceasefire on land, at sea and in the air",
    clause: "A full ceasefire takes effect at once",
    row: "supports ceasefire.immediate",
  },
  {
    topic: "NATO",
    thing: "No membership of NATO for Ukraine",
    clause: "Ukraine does not join NATO",
    row: "opposes security.nato_membership",
  },
  {
    topic: "Sanctions",
    thing: "Lifting of the sanctions on Russia",
    clause: "Sanctions on Russia are lifted",
    row: "supports economy.sanctions_relief",
  },
  {
    topic: "Army",
    thing: "No limits on the size of the Ukrainian army",
    clause: "The Ukrainian army is not limited in size",
    row: "opposes security.force_limits",
  },
  {
    topic: "Prisoners",
    thing: "Exchange of all prisoners of war",
    clause: "All prisoners of war are exchanged",
    row: "supports humanitarian.prisoner_exchange",
  },
  {
    topic: "Children",
    thing: "Return of all deported children",
    clause: "All deported children are returned",
    row: "supports humanitarian.children_return",
  },
  {
    topic: "Crimea",
    thing: "Recognition of Crimea as Russian",
    clause: "Crimea is recognised as Russian",
    row: "supports territory.crimea_recognition",
  },
  {
    topic: "Troops",
    thing: "No foreign troops on Ukrainian soil",
    clause: "Foreign troops are not stationed in Ukraine",
    row: "opposes security.foreign_forces",
  },
  {
    topic: "Frozen assets",
    thing: "Release of the frozen Russian assets",
    clause: "The frozen Russian assets are released",
    row: "supports economy.frozen_assets_release",
  },
  {
    topic: "EU",
    thing: "Accession of Ukraine to the European Union",
    clause: "Ukraine joins the European Union",
    row: "supports security.eu_membership",
  },
  {
    topic: "Front line",
    thing: "A freeze along the current front line",
    clause: "The fighting stops along the current front line",
    row: "supports ceasefire.front_line_freeze",
  },
];
