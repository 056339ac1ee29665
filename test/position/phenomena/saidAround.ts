import type { Phenomenon } from "./phenomenon.ts";

/** What is said around the wording: in front of "is", behind "if", as what somebody will have to face. */
export const saidAround: readonly Phenomenon[] = [
  {
    name: "what somebody will not do is",
    cases: [
      [
        "What Moscow will not do, Nebenzya told the Security Council, is stop fighting before talks.",
        ["russia opposes process.talks_after_ceasefire"],
      ],
      ["What Kyiv cannot accept is a withdrawal from the Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["What Kyiv would accept is a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "to do it would be to reward somebody",
    cases: [
      [
        "To loosen the screws on the Russian economy would be to pay Putin a bonus, Yermak said.",
        ["ukraine opposes economy.sanctions_relief"],
      ],
      ["Lifting the sanctions would be to reward aggression, Sybiha said.", ["ukraine opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "allows that it could",
    cases: [
      ["Putin allowed that the American text could form the basis of a settlement.", ["russia open process.plan_endorsement"]],
      ["Putin said that the American text could form the basis of a settlement.", ["russia open process.plan_endorsement"]],
    ],
  },
  {
    name: "items below the name of a text",
    cases: [
      [
        "The 28 points, abridged\n7. Ukraine writes into its constitution that it stays out of Nato.\n8. Nato stations no troops there.",
        ["us opposes security.foreign_forces", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "what must come before it",
    cases: [
      [
        "The Commission put on record one thing that must come before any amendment of EU sanctions: an unconditional pull-out of Russian soldiers from Ukraine.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
    ],
  },
  {
    name: "does not exclude that his own side would agree",
    cases: [
      ["Shmyhal did not exclude that his government would agree to the minerals fund.", ["ukraine open economy.minerals_deal"]],
      ["Shmyhal excluded that his government would agree to the minerals fund.", ["ukraine opposes economy.minerals_deal"]],
    ],
  },
  {
    name: "what somebody can expect",
    cases: [
      [
        "Should Putin prove to be playing for time, Trump told NBC, Russia can expect secondary tariffs on its oil.",
        ["us conditional economy.new_sanctions"],
      ],
      ["Ukraine can expect American security guarantees, Rubio said.", ["us supports security.guarantee_with_us"]],
      ["Ukraine expects American security guarantees, Rubio said.", ["ukraine supports security.guarantee_with_us"]],
    ],
  },
  {
    name: "if another way is barred",
    cases: [
      [
        "If the door to the alliance stays shut, Kyiv wants the rank of a major non-Nato ally, an aide of Umerov told the Kyiv Independent.",
        ["ukraine supports security.partner_status"],
      ],
      [
        "If Russia agrees to a ceasefire, Kyiv will hold elections and direct talks.",
        ["ukraine conditional process.direct_talks", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what somebody has in mind, in the sentences that follow",
    cases: [
      ["Starmer set out what he and Macron had in mind. A complete ceasefire, from Monday.", ["europe supports ceasefire.immediate"]],
      ["Starmer did not say what he had done. A complete ceasefire, a pipe, a cup of tea.", []],
    ],
  },
  {
    name: "backing one",
    cases: [
      ["A truce for energy sites? Paris is considering backing one.", ["europe open ceasefire.partial"]],
      ["The talk is of a truce for energy sites. Paris rejected one of the papers.", []],
    ],
  },
  {
    name: "follows",
    cases: [
      [
        'Fifty days, Trump said. If there is no deal by then, "very severe tariffs" on Russia follow, at about 100 per cent.',
        ["us conditional economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "nobody else decides",
    cases: [
      ['"Nobody apart from us decides how many soldiers we have," Stefanishyna said.', ["ukraine opposes security.force_limits"]],
      [
        "There is no need for the guns to stop before peace terms are hammered out, Witkoff told CNN.",
        ["us opposes process.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "among the things that somebody read out",
    cases: [
      ["Among the things Medinsky read out was a ban on NATO membership for Ukraine.", ["russia opposes security.nato_membership"]],
      ["Among the things that Medinsky read out was a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
    ],
  },
  {
    name: "asked what he wanted",
    cases: [
      ["Asked what he wanted from Putin, Trump did not hesitate: a full ceasefire, now.", ["us supports ceasefire.immediate"]],
      ["Moscow has attached a price to any deal: an end to the sanctions on its banks.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "for something to come about",
    cases: [
      [
        "For the killing to end, Putin said, the West would have to stop pumping Ukraine full of weapons.",
        ["russia opposes security.us_military_aid"],
      ],
      ["For Kyiv, a full ceasefire is essential.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "no doubt that it should",
    cases: [
      [
        "For Costa there is no doubt that Ukraine belongs in the Union, and the sooner the better.",
        ["europe supports security.eu_membership"],
      ],
      ["There is no doubt that the war has cost Russia dearly.", []],
    ],
  },
  {
    name: "not one may",
    cases: [["Not one of the stolen children may be left behind, Zelensky said.", ["ukraine supports humanitarian.children_return"]]],
  },
  {
    name: "who told another, and he",
    cases: [
      [
        "Zelensky told Trump that Americans could run the Zaporizhzhia plant, and that he would welcome it.",
        ["ukraine supports territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "a settlement needed to",
    cases: [["Witkoff said that a settlement needed to deal with the root causes.", ["us supports ceasefire.root_causes"]]],
  },
  {
    name: "would view it as an act of war",
    cases: [
      [
        "Moscow, Grushko said, would view the arrival of any Western contingent as an act of war.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Lifting some of the sanctions is being looked at, a White House official said.", ["us open economy.sanctions_relief"]],
      ["The Europeans pleaded with Trump to keep the weapons flowing.", ["europe supports security.us_military_aid"]],
    ],
  },
];
