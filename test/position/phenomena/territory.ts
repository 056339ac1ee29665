import type { Phenomenon } from "./phenomenon.ts";

/** Land, as reporters put it. */
export const territory: readonly Phenomenon[] = [
  {
    name: "Kharkiv comes back",
    cases: [
      ["Washington's text makes Kharkiv region whole again.", ["us supports territory.kharkiv_return"]],
      [
        "According to the American plan, Kharkiv oblast is restored to Ukrainian control in full.",
        ["us supports territory.kharkiv_return"],
      ],
      [
        "Under the American plan Ukraine would get back the patches of Kharkiv oblast Russia holds.",
        ["us supports territory.kharkiv_return"],
      ],
      ["Peskov was in Kharkiv as a student, and Russia holds a part of the region.", []],
    ],
  },
  {
    name: "the river and the spit",
    cases: [
      ["Moscow has no intention to give up the Kinburn Spit.", ["russia opposes territory.dnipro_access"]],
      ["The Kremlin refuses to leave the Kinburn peninsula.", ["russia opposes territory.dnipro_access"]],
      ["The American plan says that Russia will not stand in the way of shipping on the Dnipro.", ["us supports territory.dnipro_access"]],
      ["The Kremlin says that its troops hold the Kinburn peninsula.", []],
    ],
  },
  {
    name: "one piece of land for another",
    cases: [
      ["Russia does not trade in its own territory, Peskov said.", ["russia opposes territory.land_swaps"]],
      ["Trading Ukrainian land for Ukrainian land makes no sense, Zelensky said.", ["ukraine opposes territory.land_swaps"]],
      ["Ukraine trades in grain and steel, Zelensky said.", []],
    ],
  },
  {
    name: "Ukrainian in law",
    cases: [
      ["Legally these regions will remain Ukrainian, Stubb said.", ["europe opposes territory.occupied_de_jure"]],
      ["In law the four regions stay Ukrainian, Friedrich Merz told reporters.", ["europe opposes territory.occupied_de_jure"]],
      [
        "Ukraine could live with Russian control of the occupied areas in practice but would never recognise it in law, Yermak said.",
        ["ukraine open territory.occupied_de_facto", "ukraine opposes territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "ceded in law, kept in practice",
    cases: [
      [
        "The Trump plan settles it at a stroke, with Crimea ceded in law and four oblasts in practice.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
      [
        "The American proposal: Crimea becomes Russian by law, and what Moscow's troops have taken elsewhere it keeps.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
    ],
  },
  {
    name: "claims and the constitution",
    cases: [
      [
        "Kyiv demands that Russia strike Kherson and Zaporizhzhia from its constitution.",
        ["ukraine supports territory.drop_unheld_claims"],
      ],
      ["No square metre of our four new regions is up for negotiation, Peskov said.", ["russia opposes territory.drop_unheld_claims"]],
    ],
  },
  {
    name: "land before or after the truce",
    cases: [
      ["Moscow wants the territorial question settled before any truce, Ushakov said.", ["russia opposes territory.talks_after_ceasefire"]],
      ["Macron's paper moves the territorial question behind the truce.", ["europe supports territory.talks_after_ceasefire"]],
      ["No territorial haggling so long as there is shooting, Zelensky said.", ["ukraine supports territory.talks_after_ceasefire"]],
    ],
  },
  {
    name: "where the armies face each other",
    cases: [
      ["Under the American proposal the guns go quiet along the line the two armies hold.", ["us supports ceasefire.front_line_freeze"]],
      ["The American plan would have both armies halt where they face each other today.", ["us supports ceasefire.front_line_freeze"]],
      ["The American plan would have the guns fall silent everywhere.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "no soldier left",
    cases: [
      ["The Kremlin's price has not changed: no Ukrainian soldier left in Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["The Ukrainians must be gone from Donbas by Christmas, Medinsky said.", ["russia supports territory.ukrainian_withdrawal"]],
      ["No Ukrainian soldier has left Donbas, Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Russia must take its soldiers home, Sybiha said.", ["ukraine supports territory.russian_withdrawal"]],
    ],
  },
  {
    name: "NATO, outsiders and bids",
    cases: [
      ["The American draft: Ukraine's NATO bid is over.", ["us opposes security.nato_membership"]],
      ["The American draft is short. NATO is ruled out for Kyiv.", ["us opposes security.nato_membership"]],
      ["The Ukrainian paper is clear. No outsider may veto the country's entry into NATO.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "what cannot be, written together or with an apostrophe",
    cases: [
      ["Russia would drop its claim to land that its army cannot seize.", ["russia supports territory.drop_unheld_claims"]],
      ["Russia would drop its claims on the parts of Kherson that it can't hold.", ["russia supports territory.drop_unheld_claims"]],
      ["Kyiv said a ceasefire cannot precede a settlement.", ["ukraine opposes process.talks_after_ceasefire"]],
      ["“We're finished with mediating,” Rubio said.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "whose troops are withdrawn, and two recognitions",
    cases: [
      ["Russia will not withdraw its troops from Donbas.", ["russia opposes territory.russian_withdrawal"]],
      ["Ukraine will not withdraw its troops from Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Russia wants Ukraine to withdraw its troops from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      [
        "Washington offered to recognise Crimea de jure and the other occupied regions de facto.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
    ],
  },
];
