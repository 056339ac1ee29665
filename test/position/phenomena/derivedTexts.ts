import type { Phenomenon } from "./phenomenon.ts";

/** Texts that are made of another's or sent in answer to it. */
export const derivedTexts: readonly Phenomenon[] = [
  {
    name: "whose an answer or an edited text is, and not whose it answers",
    cases: [
      ["Kyiv's edits to the American plan would free all civilian detainees.", ["ukraine supports humanitarian.civilian_detainees"]],
      ["A rewrite of the US plan from Paris would bring home all deported children.", ["europe supports humanitarian.children_return"]],
      [
        "The amendments to the American draft proposed by Kyiv would free all civilian detainees.",
        ["ukraine supports humanitarian.civilian_detainees"],
      ],
      [
        "In Ukraine's revision of the American text, all deported children are returned.",
        ["ukraine supports humanitarian.children_return"],
      ],
      ["Moscow's reply to the European proposal would bar Ukraine from NATO.", ["russia opposes security.nato_membership"]],
      ["Berlin's version of Witkoff's paper would cap Ukraine's army at 800,000.", ["europe supports security.force_limits"]],
      // A version or a draft of nobody else's is its owner's own.
      ["The latest version of the American plan would bar Ukraine from NATO.", ["us opposes security.nato_membership"]],
      ["A draft of the American answer would bar Ukraine from NATO.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "whoever publishes a text, and whom it is about, have not written it",
    cases: [["A plan published by Axios would bar Ukraine from NATO.", []]],
  },
  {
    name: "of two texts the one that answers, the edited one and the original",
    cases: [
      [
        "Two drafts are on the table, one from Washington and one from Kyiv.\nThe reply has none of it. It calls for an immediate ceasefire. The original would cap the Ukrainian army at 600,000 men.",
        ["ukraine supports ceasefire.immediate", "us supports security.force_limits"],
      ],
      [
        "The US plan and the European redraft of it differ.\nThe amended version would return all deported children. Where the original would bar Ukraine from NATO, the edited one has an immediate ceasefire.",
        ["europe supports humanitarian.children_return", "us opposes security.nato_membership", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "the former and the latter, of two texts or of two sides",
    cases: [
      [
        "Two papers are on the table, one from Washington and one from Moscow.\nUnder the former, all deported children would be returned. The latter would cap the Ukrainian army at 100,000 men.",
        ["us supports humanitarian.children_return", "russia supports security.force_limits"],
      ],
      [
        "The American plan and the Ukrainian one are both short.\nWhat the Ukrainian draft says about Moscow and Kyiv is plain. The assets remain frozen until Moscow compensates Kyiv, it says. The latter would be free to join the European Union.",
        ["ukraine conditional economy.frozen_assets_release", "ukraine supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "who has rewritten another's text or struck something from it",
    cases: [
      [
        "European governments have rewritten Trump's plan. It would return all deported children.",
        ["europe supports humanitarian.children_return"],
      ],
      [
        "Kyiv has struck two clauses from Trump's plan. The edited version would return all deported children. The original would bar Ukraine from NATO.",
        ["ukraine supports humanitarian.children_return", "us opposes security.nato_membership"],
      ],
      ["Kyiv has studied Trump's plan. It would bar Ukraine from NATO.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "sanctions that go once there is peace",
    cases: [
      ["Once a ceasefire holds, Kyiv's plan says, sanctions on Russia are lifted.", ["ukraine conditional economy.sanctions_relief"]],
      ["When the deal was signed, Moscow demanded that sanctions be lifted.", ["russia supports economy.sanctions_relief"]],
      ["Kyiv's plan would ease sanctions bit by bit.", ["ukraine supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "under its terms: those of the text that was spoken of",
    cases: [
      [
        "Nobody in Europe has the Kremlin's plan on paper. Under its terms, Ukraine would stay out of NATO.",
        ["russia opposes security.nato_membership"],
      ],
      [
        "Moscow has presented a plan. Under its terms, all deported children would be returned.",
        ["russia supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "in lieu of a text: another thing than what is in it",
    cases: [
      [
        "The Russian statement came on Thursday. In lieu of the Paris scheme the Ministry demands Ukraine's return to neutral status.",
        ["russia opposes security.nato_membership"],
      ],
      [
        "The Europeans sent a paper to Washington. As an alternative to Trump's plan, an immediate ceasefire is proposed. All deported children would be returned.",
        ["europe supports ceasefire.immediate", "europe supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "what somebody would do, by a verb that is the wording's own, in a text that is told",
    cases: [
      [
        "The Russian memorandum came on Thursday. It proposes a Ukrainian withdrawal from Donbas. Ukraine would stay out of NATO.",
        ["russia supports territory.ukrainian_withdrawal", "russia opposes security.nato_membership"],
      ],
      ["Ukraine would stay out of NATO.", ["ukraine opposes security.nato_membership"]],
      ["Kyiv has made an offer. Ukraine would stay out of NATO, Zelensky said.", ["ukraine opposes security.nato_membership"]],
    ],
  },
  {
    name: "a text that several have made together",
    cases: [
      [
        "American and Ukrainian negotiators met in Geneva.\nThe joint draft would cap Ukraine's army at 800,000. All deported children would be returned.",
        [
          "us supports security.force_limits",
          "ukraine supports security.force_limits",
          "us supports humanitarian.children_return",
          "ukraine supports humanitarian.children_return",
        ],
      ],
      [
        "The American plan and the Ukrainian one were merged in Geneva. The compromise text would cap Ukraine's army at 800,000.",
        ["us supports security.force_limits", "ukraine supports security.force_limits"],
      ],
      // Who made it nobody says.
      ["The agreed draft would cap Ukraine's army at 800,000.", []],
    ],
  },
  {
    name: "the label of a brief is about nobody",
    cases: [
      [
        "The American plan came out of Geneva shorter, a U.S. official and a Ukrainian official tell Axios.\nWhy it matters: Both delegations now have a text they call theirs. It caps Ukraine's army at 800,000.",
        ["us supports security.force_limits", "ukraine supports security.force_limits"],
      ],
    ],
  },
];
