import type { Phenomenon } from "./phenomenon.ts";

/** Families of wordings for the provisions, with what comes close to them. */
export const families: readonly Phenomenon[] = [
  {
    name: "the guns and where they fall silent",
    cases: [
      ["Under the American plan, all combat operations are suspended from the day of signing.", ["us supports ceasefire.immediate"]],
      ["Under the American plan, the fighting stops for the duration of the Christmas holiday.", ["us supports ceasefire.partial"]],
      ["The American plan includes a ban on strikes on harbours.", ["us supports ceasefire.partial"]],
      ["The American plan would stop both armies in their tracks.", ["us supports ceasefire.front_line_freeze"]],
      ["Under the American plan, the present front line becomes the demarcation line.", ["us supports ceasefire.front_line_freeze"]],
      ["Under the American plan, the US supervises compliance with the truce.", ["us supports ceasefire.monitoring"]],
      ["The American plan would separate a truce from the root causes of the war.", ["us opposes ceasefire.root_causes"]],
      ["Budapest will not vote for it, full stop.", []],
    ],
  },
  {
    name: "what stays as it is stands against its return",
    cases: [
      ["The American plan would leave the Kinburn Spit in Russian hands.", ["us opposes territory.dnipro_access"]],
      ["The American plan would leave the ZNPP to Rosatom.", ["us opposes territory.znpp_us_oversight"]],
      ["The American plan would let Kyiv keep its army in Donbas.", ["us opposes territory.ukrainian_withdrawal"]],
      ["The American plan includes the continued presence of Russian troops in Ukraine.", ["us opposes territory.russian_withdrawal"]],
      ["The American plan would uphold Kyiv's legal title to Crimea.", ["us opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "land that goes back, and claims that are dropped",
    cases: [
      ["Under the American plan, the seized villages of Kharkiv region revert to Kyiv.", ["us supports territory.kharkiv_return"]],
      ["The American plan would rid Ukraine of all Russian troops.", ["us supports territory.russian_withdrawal"]],
      [
        "The American plan would erase Russia's claims to the Ukrainian-held parts of Kherson region.",
        ["us supports territory.drop_unheld_claims"],
      ],
      ["The American plan includes a de facto cession of a fifth of Ukrainian territory.", ["us supports territory.occupied_de_facto"]],
      ["The two sides will hold their fire with no time limit under the American plan.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "who protects Ukraine, and what it is spared",
    cases: [
      ["Under the American plan, Washington comes to Kyiv's defence if it is invaded again.", ["us supports security.guarantee_with_us"]],
      ["Under the American plan, an attack on Kyiv triggers a joint response by the US.", ["us supports security.guarantee_with_us"]],
      ["The American plan would entrust Kyiv's security to a coalition of European states.", ["us supports security.guarantee_without_us"]],
      ["The American plan would exempt Ukraine's army from any cap.", ["us opposes security.force_limits"]],
      ["The American plan would keep NATO soldiers out of Ukraine.", ["us opposes security.foreign_forces"]],
      ["The American plan would cut Kyiv off from American intelligence.", ["us opposes security.us_military_aid"]],
      ["Under the American plan, monitors from neutral countries watch the truce.", ["us supports ceasefire.monitoring"]],
      ["The American plan would raise Kyiv's bilateral status to that of Japan.", ["us supports security.partner_status"]],
    ],
  },
  {
    name: "money, trade and people",
    cases: [
      ["The American plan includes a freeze on new sanctions against Moscow.", ["us opposes economy.new_sanctions"]],
      ["The American plan would strip Moscow of its frozen assets for good.", ["us opposes economy.frozen_assets_release"]],
      ["The American plan would exempt Russia from paying reparations.", ["us opposes economy.reconstruction"]],
      ["The American plan would scrap the minerals accord with Kyiv.", ["us opposes economy.minerals_deal"]],
      ["The American plan includes industrial cooperation between Russia and the US.", ["us supports economy.us_russia_cooperation"]],
      ["Under the American plan, neither side keeps any captured soldiers.", ["us supports humanitarian.prisoner_exchange"]],
      ["The American plan would leave abducted children in Russia.", ["us opposes humanitarian.children_return"]],
      ["Under the American plan, Putin meets Zelensky.", ["us supports process.direct_talks"]],
    ],
  },
  {
    name: "what is brought to an end, and what depends on that",
    cases: [
      ["The American plan would put an end to the hostilities at once.", ["us supports ceasefire.immediate"]],
      ["The American plan would put a stop to attacks on refineries.", ["us supports ceasefire.partial"]],
      ["Under the American plan, fighting continues until a final agreement is reached.", ["us opposes ceasefire.immediate"]],
      ["The American plan includes an end to US mediation if nobody budges.", ["us supports process.us_walks_away"]],
      ["The American plan would give Ukraine back the Kakhovka dam.", ["us supports territory.dnipro_access"]],
      ["The American plan would help rebuild Ukraine.", ["us supports economy.reconstruction"]],
      ["A pause would let Russia rebuild its army, Kallas said of the truce.", ["europe opposes ceasefire.immediate"]],
      ["The American plan would spare Kyiv a withdrawal from Donbas.", ["us opposes territory.ukrainian_withdrawal"]],
      ["Under the American plan, the Russian president meets his Ukrainian counterpart.", ["us supports process.direct_talks"]],
    ],
  },
];
