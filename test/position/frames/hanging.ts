/** What a stance hangs on, in the shapes that a sentence asks for: "a vote", "{there has been no} vote", "parliament votes", "voted", "has voted", "should parliament vote", "were parliament to vote". */
export interface Condition {
  readonly n: string;
  readonly b: string;
  readonly c: string;
  readonly past: string;
  readonly perfect: string;
  readonly plain: string;
  readonly to: string;
  /** The provision that it is itself, wanted by whoever sets the condition. */
  readonly provision?: string;
}

/** A condition whose clause is a passive: "the inspectors are let in". */
const done = (n: string, who: string, what: string, isMany: boolean, provision?: string): Condition => ({
  n,
  b: n.replace(/^(?:a|an|the) /, ""),
  c: `${who} ${isMany ? "are" : "is"} ${what}`,
  past: `${who} ${isMany ? "were" : "was"} ${what}`,
  perfect: `${who} ${isMany ? "have" : "has"} been ${what}`,
  plain: `${who} be ${what}`,
  to: `${who} to be ${what}`,
  ...(provision ? { provision } : {}),
});

/** A condition whose clause is active: "Russian troops leave Ukraine". */
const does = (n: string, who: string, [now, past, bare]: readonly [string, string, string], provision?: string): Condition => ({
  n,
  b: n.replace(/^(?:a|an|the) /, ""),
  c: `${who} ${now}`,
  past: `${who} ${past}`,
  perfect: `${who} ${now === bare ? "have" : "has"} ${past}`,
  plain: `${who} ${bare}`,
  to: `${who} to ${bare}`,
  ...(provision ? { provision } : {}),
});

/** Conditions that are no provision. */
export const outside: readonly Condition[] = [
  done("an amendment of the constitution", "the constitution", "amended", false),
  does("a written apology", "the other side", ["apologises", "apologised", "apologise"]),
  does("the consent of the experts", "the experts", ["agree", "agreed", "agree"]),
  done("an independent inquiry", "an independent inquiry", "opened", false),
];

const russiaLeaves = does(
  "a Russian withdrawal from Ukraine",
  "Russian troops",
  ["leave Ukraine", "left Ukraine", "leave Ukraine"],
  "territory.russian_withdrawal",
);
const childrenReturn = done(
  "the return of the deported children",
  "the deported children",
  "returned",
  true,
  "humanitarian.children_return",
);

/** A thing that somebody may do: the provision, a noun, an infinitive, "-ing", and what is done to what. */
export interface Thing {
  readonly provision: string;
  readonly T: string;
  readonly I: string;
  readonly G: string;
  readonly S: string;
  readonly D: string;
  readonly is: "is" | "are";
}

export interface Side {
  readonly party: string;
  readonly P: string;
  readonly W: string;
  readonly A: string;
  readonly things: readonly Thing[];
  readonly own: readonly Condition[];
}

export const sidesOf: readonly Side[] = [
  {
    party: "russia",
    P: "Moscow",
    W: "Sergei Lavrov",
    A: "Russian",
    things: [
      {
        provision: "ceasefire.immediate",
        T: "a full ceasefire",
        I: "stop the fighting",
        G: "stopping the fighting",
        S: "a full ceasefire",
        D: "declared",
        is: "is",
      },
      {
        provision: "security.foreign_forces",
        T: "the deployment of European peacekeepers in Ukraine",
        I: "let European peacekeepers into Ukraine",
        G: "letting European peacekeepers into Ukraine",
        S: "European peacekeepers",
        D: "deployed in Ukraine",
        is: "are",
      },
      {
        provision: "humanitarian.children_return",
        T: "the return of the deported children",
        I: "send the deported children home",
        G: "sending the deported children home",
        S: "the deported children",
        D: "sent home",
        is: "are",
      },
    ],
    own: [
      done("the lifting of sanctions on Russia", "sanctions on Russia", "lifted", true, "economy.sanctions_relief"),
      does(
        "a Ukrainian withdrawal from Donbas",
        "Ukrainian troops",
        ["leave Donbas", "left Donbas", "leave Donbas"],
        "territory.ukrainian_withdrawal",
      ),
    ],
  },
  {
    party: "ukraine",
    P: "Kyiv",
    W: "Volodymyr Zelensky",
    A: "Ukrainian",
    things: [
      {
        provision: "territory.ukrainian_withdrawal",
        T: "a Ukrainian withdrawal from Donbas",
        I: "withdraw its troops from Donbas",
        G: "withdrawing its troops from Donbas",
        S: "Ukrainian troops",
        D: "withdrawn from Donbas",
        is: "are",
      },
      {
        provision: "security.force_limits",
        T: "a cap on the Ukrainian army",
        I: "cap its army at 800,000 men",
        G: "capping its army at 800,000 men",
        S: "the Ukrainian army",
        D: "capped at 800,000 men",
        is: "is",
      },
      {
        provision: "ceasefire.immediate",
        T: "a complete ceasefire",
        I: "cease all hostilities",
        G: "ceasing all hostilities",
        S: "a complete ceasefire",
        D: "announced",
        is: "is",
      },
    ],
    own: [russiaLeaves, childrenReturn],
  },
  {
    party: "us",
    P: "Washington",
    W: "Marco Rubio",
    A: "American",
    things: [
      {
        provision: "economy.sanctions_relief",
        T: "the lifting of sanctions on Russia",
        I: "lift sanctions on Russia",
        G: "lifting sanctions on Russia",
        S: "sanctions on Russia",
        D: "lifted",
        is: "are",
      },
      {
        provision: "territory.crimea_recognition",
        T: "the recognition of Crimea as Russian",
        I: "recognise Crimea as Russian",
        G: "recognising Crimea as Russian",
        S: "Crimea",
        D: "recognised as Russian",
        is: "is",
      },
      {
        provision: "economy.frozen_assets_release",
        T: "the release of the frozen Russian assets",
        I: "release the frozen Russian assets",
        G: "releasing the frozen Russian assets",
        S: "the frozen Russian assets",
        D: "released",
        is: "are",
      },
    ],
    own: [
      done("an exchange of all prisoners", "all prisoners", "exchanged", true, "humanitarian.prisoner_exchange"),
      done("the release of all civilian detainees", "all civilian detainees", "released", true, "humanitarian.civilian_detainees"),
    ],
  },
  {
    party: "europe",
    P: "Paris",
    W: "Emmanuel Macron",
    A: "French",
    things: [
      {
        provision: "economy.sanctions_relief",
        T: "the easing of sanctions on Moscow",
        I: "ease sanctions on Moscow",
        G: "easing sanctions on Moscow",
        S: "sanctions on Moscow",
        D: "eased",
        is: "are",
      },
      {
        provision: "economy.frozen_assets_release",
        T: "the return of the frozen Russian assets",
        I: "return the frozen Russian assets",
        G: "returning the frozen Russian assets",
        S: "the frozen Russian assets",
        D: "returned to Moscow",
        is: "are",
      },
      {
        provision: "security.foreign_forces",
        T: "the deployment of European troops in Ukraine",
        I: "send troops to Ukraine",
        G: "sending troops to Ukraine",
        S: "European troops",
        D: "sent to Ukraine",
        is: "are",
      },
    ],
    own: [russiaLeaves, childrenReturn],
  },
];
