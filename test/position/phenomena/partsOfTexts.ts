import type { Phenomenon } from "./phenomenon.ts";

/** How much of a text somebody takes, what a text has others promise, what hangs on what, and what is only called upon. */
export const partsOfTexts: readonly Phenomenon[] = [
  {
    name: "nothing in a text is what somebody accepts",
    cases: [
      ["Nothing in the US plan is acceptable to Kyiv.", ["ukraine opposes process.plan_endorsement"]],
      ["There is nothing in the American plan that Moscow could accept, Ryabkov said.", ["russia opposes process.plan_endorsement"]],
      [
        "'Nothing in it is acceptable to us,' a Ukrainian official said of the American plan.",
        ["ukraine opposes process.plan_endorsement"],
      ],
      ["Moscow sees little in the European counter-proposal that it could agree to.", ["russia opposes process.counterplan_endorsement"]],
      ["We can accept nothing in the American plan, Yermak said.", ["ukraine opposes process.plan_endorsement"]],
      ["Much in the US plan is acceptable to Kyiv.", ["ukraine supports process.plan_endorsement"]],
      ["Nothing in the American plan surprised Kyiv.", []],
      ["Nothing in the American plan speaks of Crimea.", []],
    ],
  },
  {
    name: "what a text has others promise",
    cases: [
      [
        "The US plan was published by Axios. Ukraine takes on the obligation to stay out of military alliances. The strength of its army is not to exceed a set number.",
        ["us opposes security.nato_membership", "us supports security.force_limits"],
      ],
      ["The American plan was leaked. Kyiv undertakes never to join NATO.", ["us opposes security.nato_membership"]],
      [
        "The Russian memorandum was published by TASS. Kyiv undertakes to pull its troops out of the Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Ukraine pledges to cap its army at 800,000.", ["ukraine supports security.force_limits"]],
    ],
  },
  {
    name: "what the other text has or has not",
    cases: [
      [
        "The European text was published by Reuters. An addition with no counterpart in the American plan concerns the south. The Kinburn Spit reverts to Ukraine.",
        ["europe supports territory.dnipro_access"],
      ],
      [
        "The European text was published by Reuters. Nothing is said of the joint ventures that Washington's draft holds out. Every child taken to Russia comes home.",
        ["europe supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "what takes effect once something has come about",
    cases: [
      [
        "According to the Russian memorandum, a ceasefire takes effect once Ukrainian troops withdraw from Donetsk.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Under the Russian paper, a truce kicks in when Ukrainian forces pull out of the four regions.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "The guns fall silent as soon as Ukraine pulls out of the four regions, the Russian paper says.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["A truce took effect at midnight when both armies stopped shelling.", []],
      [
        "Ukraine will hold off from Russian refineries provided that its own power plants are spared, Yermak said.",
        ["ukraine conditional ceasefire.partial"],
      ],
      [
        "Minors whose parents turn up will be sent home, Medinsky said of the names on a list submitted by the Ukrainian side.",
        ["russia conditional humanitarian.children_return"],
      ],
      [
        "If Zelensky has not signed by Thursday, intelligence and weapons will be cut off, two US officials told Reuters.",
        ["us conditional security.us_military_aid"],
      ],
    ],
  },
  {
    name: "what one would go without, and what is only called upon",
    cases: [
      ["Membership of the alliance he would forgo, Zelensky said.", ["ukraine opposes security.nato_membership"]],
      ["Limits on the army he would never renounce, Putin said.", ["russia supports security.force_limits"]],
      ["Ushakov saw no point in hoping for a settlement, invoking the Anchorage formula.", []],
      ["No European sat at the table in Abu Dhabi, Peskov confirmed.", []],
      [
        "Kallas said sanctions against Russia will go on being tightened for as long as the war lasts.",
        ["europe supports economy.new_sanctions"],
      ],
      ["Peskov said any deal must tear out the conflict by the roots.", ["russia supports ceasefire.root_causes"]],
      ["Von der Leyen announced that the 18th package of restrictions was in the works.", ["europe supports economy.new_sanctions"]],
    ],
  },
];
