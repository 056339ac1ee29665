import type { Phenomenon } from "./phenomenon.ts";

/** Later rounds of the same negotiation, other writers' turns of phrase. */
export const later: readonly Phenomenon[] = [
  {
    name: "Istanbul",
    cases: [
      [
        "Russia's memorandum, handed over in Istanbul, calls for the withdrawal of Ukrainian troops from Donetsk and Luhansk.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["In Istanbul Medinsky demanded that Ukraine give up its bid to join NATO.", ["russia opposes security.nato_membership"]],
      ["Umerov said Kyiv had proposed an all-for-all exchange of prisoners.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["The Russian delegation offered a truce of two or three days in some sectors.", ["russia supports ceasefire.partial"]],
      [
        "Ukraine's negotiators refused to discuss the withdrawal of Ukrainian forces from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "The Kremlin insists that Western arms supplies to Kyiv cease before any ceasefire.",
        ["russia opposes security.us_military_aid", "russia conditional ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "Alaska and Washington",
    cases: [
      ["Trump said after the summit that he no longer insisted on a ceasefire.", ["us opposes ceasefire.immediate"]],
      ["Putin demanded that Kyiv hand over the rest of Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Witkoff said the United States would offer Article 5-like protection to Ukraine.", ["us supports security.guarantee_with_us"]],
      ["Zelensky ruled out ceding Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Macron urged Trump to impose tougher sanctions on Moscow.", ["europe supports economy.new_sanctions"]],
      ["Merz said a ceasefire was indispensable.", ["europe supports ceasefire.immediate"]],
      ["Lavrov said that Moscow could not accept European troops in Ukraine in any form.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "the 28 points and the E3 plan",
    cases: [
      ["The 28-point plan would limit Ukraine's army to 600,000 soldiers.", ["us supports security.force_limits"]],
      ["Under the 28-point plan Ukraine would cede Donbas.", ["us supports territory.ukrainian_withdrawal"]],
      ["The E3 plan raises the cap on Ukraine's army to 800,000 soldiers.", ["europe supports security.force_limits"]],
      [
        "The European counterproposal says that negotiations on territory will start from the line of contact.",
        ["europe supports territory.talks_after_ceasefire"],
      ],
      ["Kyiv objects to any cap on its armed forces.", ["ukraine opposes security.force_limits"]],
      ["European leaders were concerned about limitations on Ukraine's armed forces.", ["europe opposes security.force_limits"]],
      ["Moscow welcomed the American plan.", ["russia supports process.plan_endorsement"]],
      ["Kyiv rejected the US plan.", ["ukraine opposes process.plan_endorsement"]],
      ["The Kremlin dismissed the European plan as unconstructive.", ["russia opposes process.counterplan_endorsement"]],
    ],
  },
  {
    name: "Berlin and after",
    cases: [
      [
        "Zelensky said Ukraine was ready to drop its NATO bid in exchange for Western security guarantees.",
        ["ukraine opposes security.nato_membership", "ukraine supports security.guarantee_without_us"],
      ],
      ["Belgium's prime minister refuses to release the frozen Russian assets.", ["europe opposes economy.frozen_assets_release"]],
      ["The European Commission proposes a reparations loan for Kyiv.", ["europe supports economy.reconstruction"]],
      ["Europeans offered to lead a multinational force in Ukraine.", ["europe supports security.foreign_forces"]],
      ["Washington wants Ukraine to withdraw its troops from Donbas.", ["us supports territory.ukrainian_withdrawal"]],
      ["Ushakov said that Moscow would not agree to a Christmas truce.", ["russia opposes ceasefire.partial"]],
      ["The American draft puts the Zaporizhzhia plant under joint operation.", ["us supports territory.znpp_us_oversight"]],
      ["Ukraine may join the EU by 2027 under the American plan.", ["us supports security.eu_membership"]],
    ],
  },
  {
    name: "land and talks that have nothing to do with one another",
    cases: [
      [
        "Kyiv wants no recognition of Crimea, talks after a ceasefire.",
        ["ukraine opposes territory.crimea_recognition", "ukraine supports process.talks_after_ceasefire"],
      ],
      ["Europe says that the land will be discussed once the guns are silent.", ["europe supports territory.talks_after_ceasefire"]],
    ],
  },
];
