import type { Phenomenon } from "./phenomenon.ts";

/** Provisions in the words of any reporter, and "unless" by other words. */
export const ordinary: readonly Phenomenon[] = [
  {
    name: "if somebody does not: unless he does",
    cases: [
      ["The US will cut off weapons for Ukraine if Kyiv does not sign, an official said.", ["us conditional security.us_military_aid"]],
      ["Europe will not lift the sanctions if Russia fails to withdraw.", ["europe conditional economy.sanctions_relief"]],
      ["Washington would end military aid if Zelensky refuses the deal.", ["us conditional security.us_military_aid"]],
      // A refusal, whatever comes.
      ["The EU will not lift sanctions if the killing goes on.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "in fact, and not in law",
    cases: [
      ['The US plan would treat Crimea, Luhansk and Donetsk as "de facto Russian".', ["us supports territory.occupied_de_facto"]],
      [
        "The US plan recognises Crimea as Russian de jure and the Donbas as Russian de facto.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
      ["Under the US plan, what Putin's troops hold in the east would be his in fact.", ["us supports territory.occupied_de_facto"]],
      [
        "Kyiv will never legalise anything that Russia has seized since 2014, Zelensky said.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
      ["What Russia has seized since 2014 is on the agenda.", []],
    ],
  },
  {
    name: "an army of any size",
    cases: [
      ["Witkoff insisted on Ukraine's right to an army of whatever size it saw fit.", ["us opposes security.force_limits"]],
      ["Moscow will not grant Ukraine an army of any size it wants, Lavrov said.", ["russia supports security.force_limits"]],
    ],
  },
  {
    name: "who guarantees it",
    cases: [
      [
        "The European plan was published. The guarantors it has in mind include the Americans.",
        ["europe supports security.guarantee_with_us"],
      ],
      ["Under the US plan Ukraine would be protected by the Europeans.", ["us supports security.guarantee_without_us"]],
    ],
  },
  {
    name: "NATO, by its members and by its opposite",
    cases: [
      ["The European plan notes that accession depends on the consensus of NATO members.", ["europe conditional security.nato_membership"]],
      ["Ukraine would have to return to a neutral status outside NATO, Lavrov said.", ["russia opposes security.nato_membership"]],
      ["Ukraine must never become a NATO member, Lavrov said.", ["russia opposes security.nato_membership"]],
      ["Some NATO members oppose the idea, Lavrov said.", []],
    ],
  },
  {
    name: "a clause of its own behind and",
    cases: [
      [
        '"Neither side will get everything, and the realistic thing is you stop it on the line where the armies are now," Rubio said.',
        ["us supports ceasefire.front_line_freeze"],
      ],
      ["London does not accept inspections and a cap on Ukraine's army.", ["europe opposes security.force_limits"]],
    ],
  },
  {
    name: "business, weapons and land",
    cases: [
      ["Under the US plan American and Russian companies would do business again.", ["us supports economy.us_russia_cooperation"]],
      ["Zelensky asked for more Patriots.", ["ukraine supports security.us_military_aid"]],
      ["Russian drones destroyed more Patriots.", []],
      [
        "Under the US plan Ukraine would be given the sliver of the Kharkiv region that Russian troops occupy.",
        ["us supports territory.kharkiv_return"],
      ],
    ],
  },
  {
    name: "an objection that is dropped",
    cases: [
      ["Berlin has dropped its objections to the admission of Ukraine to the EU.", ["europe supports security.eu_membership"]],
      ["Moscow gave up its opposition to Ukraine's membership of the EU.", ["russia supports security.eu_membership"]],
      ["Moscow maintained its opposition to foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "an if inside a wording",
    cases: [
      ["The US has threatened to halt intelligence sharing if Kyiv rejects the deal.", ["us conditional security.us_military_aid"]],
      ["The US has threatened to halt intelligence sharing with Kyiv.", ["us opposes security.us_military_aid"]],
    ],
  },
  {
    name: "who is asked wants nothing",
    cases: [
      ["Kyiv is being asked to leave Donbas in return for guarantees that nobody has spelled out.", []],
      ["Zelensky was told to accept limits on Ukraine's army.", []],
      ["Kyiv has been urged by Washington to accept a ceasefire.", ["us supports ceasefire.immediate"]],
      ["Kyiv is prepared to accept a ceasefire.", ["ukraine open ceasefire.immediate"]],
    ],
  },
  {
    name: "whom it is not, and what everyone understands",
    cases: [
      ["It was Moscow, not Kyiv, that refused the ceasefire, Macron said.", ["russia opposes ceasefire.immediate"]],
      ["Moscow, not Kyiv, wants a withdrawal of Ukrainian troops from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ['"Ukraine will not be in NATO, and everyone understands this," Peskov said.', ["russia opposes security.nato_membership"]],
      ["Kyiv did not accept the ceasefire, Macron said.", ["ukraine opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "what is refused again",
    cases: [
      [
        "Kyiv ruled out a withdrawal from Donbas. The Europeans rejected it too.",
        ["europe opposes territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        'Asked whether Ukraine would withdraw from Donbas, Zelensky said: "No. We cannot do that."',
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "where the author of a text ends",
    cases: [
      ["Under the plan drawn up by Washington, Kyiv would withdraw from Donbas.", ["us supports territory.ukrainian_withdrawal"]],
      ["Under the terms floated by Washington, Moscow would keep most of the Donbas.", ["us supports territory.occupied_de_facto"]],
      [
        "Under the plan drawn up by Kyiv, London and Paris, sanctions would stay.",
        ["europe opposes economy.sanctions_relief", "ukraine opposes economy.sanctions_relief"],
      ],
      ["The American document says Ukraine will never join NATO.", ["us opposes security.nato_membership"]],
      // Nobody knows whose it is.
      ["The document, a copy of which was seen by Reuters, says Ukraine will never join NATO.", []],
    ],
  },
  {
    name: "who is accused or deterred goes on with nothing",
    cases: [
      [
        "Lavrov accused Europe of prolonging the war and said any foreign troops in Ukraine would be a legitimate target.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "The Europeans want Ukraine to be strong enough to deter Russia and reject any cap on its army.",
        ["europe opposes security.force_limits"],
      ],
      ["Macron told Putin to stop the war and demanded a ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "but not, and needed for",
    cases: [
      ["London would back a European force in Ukraine but not a no-fly zone.", ["europe supports security.foreign_forces"]],
      ["A referendum would be needed for any change of borders, Stefanchuk said.", ["ukraine conditional territory.occupied_de_jure"]],
      ["A ceasefire is needed, Stefanchuk said.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "neither the one nor the other",
    cases: [
      [
        "The American plan neither recognises Crimea nor lifts the sanctions.",
        ["us opposes economy.sanctions_relief", "us opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv will neither leave Donbas nor accept limits on its army.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
];
