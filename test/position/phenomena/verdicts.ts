import type { Phenomenon } from "./phenomenon.ts";

/** How a sentence takes up what the one before it spoke of or asked, and who lends a voice to whom. */
export const verdicts: readonly Phenomenon[] = [
  {
    name: "a verdict on what was wanted or asked",
    cases: [
      [
        "Zelensky proposed an immediate ceasefire. It is out of the question, Lavrov said.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Washington may release the frozen Russian assets. “It is not going to happen,” Merz said.",
        ["us open economy.frozen_assets_release", "europe opposes economy.frozen_assets_release"],
      ],
      [
        "Should sanctions on Russia be lifted? Kallas was firm. “This is simply not on the table,” she said.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["Russia struck Kharkiv as talks on a ceasefire went on. That is unacceptable, Zelensky said.", []],
      ["A ceasefire now? Peskov scoffed at that.", ["russia opposes ceasefire.immediate"]],
      [
        "Zelensky wants all prisoners of war exchanged. Moscow offered precisely that in June.",
        ["ukraine supports humanitarian.prisoner_exchange", "russia supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv has called for direct talks with Moscow. The Kremlin said yes.",
        ["ukraine supports process.direct_talks", "russia supports process.direct_talks"],
      ],
    ],
  },
  {
    name: "what is due",
    cases: [
      ["It was high time that sanctions on Russia were eased, Orban said.", ["europe supports economy.sanctions_relief"]],
      ["It was about time that Kyiv and Moscow met face to face, Meloni said.", ["europe supports process.direct_talks"]],
      ["The time has come for direct talks between Kyiv and Moscow, Stubb said.", ["europe supports process.direct_talks"]],
      ["Kyiv and Moscow met face to face for the first time, Meloni said.", []],
    ],
  },
  {
    name: "who speaks for a government that is named behind",
    cases: [
      [
        "Sanctions on Russia must not be lifted, a spokesperson for the German government said.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["Sanctions on Russia must not be lifted, a spokesperson said.", []],
    ],
  },
  {
    name: "one condition",
    cases: [
      ["Kyiv would accept a ceasefire on one condition: Moscow must stop recruiting.", ["ukraine conditional ceasefire.immediate"]],
      ["Moscow can live with a ceasefire, with the proviso that Kyiv stops mobilising.", ["russia conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "a list with letters below what a text says",
    cases: [
      [
        "4. A committee will settle the rest, the American draft says:\na. prisoners of war are exchanged on the basis of all for all;\nb. civilian detainees are released.",
        ["us supports humanitarian.prisoner_exchange", "us supports humanitarian.civilian_detainees"],
      ],
    ],
  },
  {
    name: "another does as much as to prevent it, throws it away, or does nothing of the sort",
    cases: [
      ["Berlin will do everything in its power to prevent a lifting of sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
      ["Moscow threw the European counterproposal straight in the bin.", ["russia opposes process.counterplan_endorsement"]],
      [
        "According to Bild, the EU would agree to lift sanctions on Russia. Costa’s office said it had done nothing of the sort.",
        ["europe supports economy.sanctions_relief", "europe denies economy.sanctions_relief"],
      ],
      ["Zelensky lobbied European ministers for new sanctions on Russia.", ["ukraine supports economy.new_sanctions"]],
      [
        "The White House is preparing to walk away from the talks should Moscow keep stalling, Bloomberg reported.",
        ["us supports process.us_walks_away"],
      ],
    ],
  },
  {
    name: "what somebody makes of a thing stands behind all that belongs to it",
    cases: [
      [
        "The Europeans consider a halt to strikes on power plants and refineries for the holidays unacceptable.",
        ["europe opposes ceasefire.partial"],
      ],
      [
        "Moscow regards the stationing of European soldiers anywhere in Ukraine as an absolute taboo.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Kyiv regards NATO membership for Ukraine as indispensable.", ["ukraine supports security.nato_membership"]],
      ["Kyiv does not regard NATO membership for Ukraine as indispensable.", ["ukraine opposes security.nato_membership"]],
      ["Washington has made the sharing of intelligence with Kyiv dependent on progress.", ["us conditional security.us_military_aid"]],
      ["Berlin has made the return of all deported children a condition of any deal.", ["europe supports humanitarian.children_return"]],
      ["Analysts consider a truce on land, at sea and in the air unacceptable.", []],
      ["The commander called a doctor to the children who had been returned from Russia.", []],
    ],
  },
  {
    name: "what is given up is a stance",
    cases: [
      ["Moscow will not give up its opposition to Ukrainian membership of NATO.", ["russia opposes security.nato_membership"]],
      ["Moscow has abandoned its opposition to Ukrainian membership of NATO.", ["russia supports security.nato_membership"]],
      ["The Kremlin has not dropped its insistence that Ukraine stay out of the alliance.", ["russia opposes security.nato_membership"]],
      ["Kyiv has dropped its bid to join NATO.", ["ukraine opposes security.nato_membership"]],
    ],
  },
  {
    name: "needed by its subject",
    cases: [
      ["Zelensky said Ukraine needed American weapons.", ["ukraine supports security.us_military_aid"]],
      ["Zelensky thanked Poland for the much needed American weapons.", []],
    ],
  },
  {
    name: "a headline's verdict on what another wants",
    cases: [
      ["Lavrov: Europe's vow to shield Kyiv a non-starter", ["russia opposes security.guarantee_without_us"]],
      ["Peskov: Kyiv's call for a 30-day truce unacceptable", ["russia opposes ceasefire.partial", "ukraine supports ceasefire.partial"]],
    ],
  },
];
