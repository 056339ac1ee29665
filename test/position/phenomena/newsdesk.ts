import type { Phenomenon } from "./phenomenon.ts";

/** Texts that are refused by a noun, edited or made by several; sanctions, money and captives as an economics desk writes of them. */
export const newsdesk: readonly Phenomenon[] = [
  {
    name: "a text that was named is refused or accepted",
    cases: [
      [
        "Washington sent a 28-point plan to Kyiv. Kyiv could not accept such a text, a Ukrainian official said.",
        ["ukraine opposes process.plan_endorsement"],
      ],
      ["The American peace plan has 28 points. Zelensky rejects the document.", ["ukraine opposes process.plan_endorsement"]],
      ["The American peace plan has 28 points. Zelensky did not reject the document.", []],
      ["The American peace plan has 28 points. Zelensky presented the document to his parliament.", []],
    ],
  },
  {
    name: "who has edited a text tells the next of it",
    cases: [
      [
        "Paris and Berlin have rewritten the American draft. Ukraine’s army would number 800,000.",
        ["europe supports security.force_limits"],
      ],
      ["Paris and Berlin have read the American draft. Ukraine’s army would number 600,000.", ["us supports security.force_limits"]],
    ],
  },
  {
    name: "what is proposed to somebody",
    cases: [
      ["“We propose to the Kyiv authorities that they resume direct talks,” Putin said.", ["russia supports process.direct_talks"]],
      ["Kyiv is for exchanging all prisoners of war.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["“Release all prisoners of war,” Trump wrote.", ["us supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "told of the past, or before something",
    cases: [
      ["In 1994 Ukraine gave up its arsenal in exchange for security guarantees from Washington.", []],
      [
        "There will be no signature before the US has given Kyiv binding guarantees, Yermak said.",
        ["ukraine supports security.guarantee_with_us"],
      ],
      [
        "Lvova-Belova, wanted by the court in The Hague, said the children would be handed over to Ukraine.",
        ["russia supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "a verdict in so many words",
    cases: [
      ["Lifting sanctions now would be a historic mistake, Tsahkna said.", ["europe opposes economy.sanctions_relief"]],
      ["The White House has little time for the European counterproposal.", ["us opposes process.counterplan_endorsement"]],
      ["Brussels has given the American peace plan a frosty reception.", ["europe opposes process.plan_endorsement"]],
      ["The Kremlin gave the American peace plan a warm welcome.", ["russia supports process.plan_endorsement"]],
      ["Moscow will not see its reserves again, Merz said.", ["europe opposes economy.frozen_assets_release"]],
      ["Euroclear’s frozen billions are not going anywhere, a Commission official said.", ["europe opposes economy.frozen_assets_release"]],
      ["Lubinets demanded the release of civilians held in Russian prisons.", ["ukraine supports humanitarian.civilian_detainees"]],
    ],
  },
  {
    name: "once something is there",
    cases: [
      [
        "Children would be handed over to Ukraine once relatives turned up to collect them, Lvova-Belova said.",
        ["russia conditional humanitarian.children_return"],
      ],
      ["The American draft says that sanctions would be lifted once a settlement is signed.", ["us conditional economy.sanctions_relief"]],
    ],
  },
  {
    name: "money, oil and banks",
    cases: [
      ["Kyiv pressed for Russian banks and refineries to be blacklisted.", ["ukraine supports economy.new_sanctions"]],
      [
        "Trump would let Moscow have its $5bn in American banks back, an official in Washington said.",
        ["us supports economy.frozen_assets_release"],
      ],
      ["Not a cent is going to Moscow, Merz said.", ["europe opposes economy.frozen_assets_release"]],
      ["The banks and tankers belong on the sanctions list, Zelensky said.", ["ukraine supports economy.new_sanctions"]],
      ["Restrictions on the agricultural bank have to be scrapped, the Kremlin said.", ["russia supports economy.sanctions_relief"]],
    ],
  },
];
