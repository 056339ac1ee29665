import type { Phenomenon } from "./phenomenon.ts";

/** More families of wordings for the provisions, with what comes close to them. */
export const familiesAgain: readonly Phenomenon[] = [
  {
    name: "an end that is total, and who watches it",
    cases: [
      ["The American plan would put a swift and total end to the bombardment.", ["us supports ceasefire.immediate"]],
      ["The American plan would bring the fighting to a complete halt at once.", ["us supports ceasefire.immediate"]],
      ["The American plan says that compliance with the truce is checked by neutral countries.", ["us supports ceasefire.monitoring"]],
      ["Under the American plan, an independent panel rules on who has violated the ceasefire.", ["us supports ceasefire.monitoring"]],
      ["The American plan would confine verification of the truce to the two sides.", ["us opposes ceasefire.monitoring"]],
      ["The American plan includes supervision of the ceasefire by neutral countries.", ["us supports ceasefire.monitoring"]],
      ["An independent panel reported on breaches of the law on elections.", []],
    ],
  },
  {
    name: "held in practice, annexed in law",
    cases: [
      [
        "The American plan would accept Russian rule in the seized towns of Donetsk as a settled fact.",
        ["us supports territory.occupied_de_facto"],
      ],
      [
        "The American plan would declare the referendum results of 2022 and the accession treaties null and void.",
        ["us opposes territory.occupied_de_jure"],
      ],
      ["Under the American plan, the annexed provinces belong by law to Ukraine.", ["us opposes territory.occupied_de_jure"]],
    ],
  },
  {
    name: "claims to land never taken",
    cases: [
      ["The American plan would deprive Russia of its title to land it never conquered.", ["us supports territory.drop_unheld_claims"]],
      [
        "The American plan would have Moscow abandon its ambitions on the Kyiv-controlled half of Kherson.",
        ["us supports territory.drop_unheld_claims"],
      ],
    ],
  },
  {
    name: "soldiers in Donetsk",
    cases: [
      ["The American plan would clear the rest of Donbas of Ukrainian troops.", ["us supports territory.ukrainian_withdrawal"]],
      ["The American plan would maintain Ukrainian units in Kramatorsk.", ["us opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "the mediator goes when nothing is agreed",
    cases: [
      [
        "The American plan would recall US envoys from the talks in case the parties cannot come to terms.",
        ["us supports process.us_walks_away"],
      ],
      ["The American plan would suspend US mediation if no progress is made.", ["us supports process.us_walks_away"]],
      ["The American plan would maintain the American role as broker.", ["us opposes process.us_walks_away"]],
    ],
  },
  {
    name: "who gets out of prison, and what is given back",
    cases: [
      ["Under the American plan, neither side holds back a single captured fighter.", ["us supports humanitarian.prisoner_exchange"]],
      ["The American plan includes the exchange of all captured soldiers.", ["us supports humanitarian.prisoner_exchange"]],
      ["The American plan would discharge the ordinary citizens whom Russia imprisoned.", ["us supports humanitarian.civilian_detainees"]],
      ["The American plan would have Russia give back the children it took.", ["us supports humanitarian.children_return"]],
      ["Patients were discharged from a hospital in Kyiv.", []],
    ],
  },
  {
    name: "money and sanctions as they are",
    cases: [
      ["The American plan would preserve the current sanctions.", ["us opposes economy.sanctions_relief"]],
      ["Under the American plan, Russia recovers its reserves from Euroclear.", ["us supports economy.frozen_assets_release"]],
      ["The American plan would lock the Russian central bank out of its reserves.", ["us opposes economy.frozen_assets_release"]],
    ],
  },
  {
    name: "the plant, and the villages of the north-east",
    cases: [
      [
        "The American plan includes Moscow's continued control over the Zaporizhzhia nuclear plant.",
        ["us opposes territory.znpp_us_oversight"],
      ],
      [
        "The American plan would put the Zaporizhzhia nuclear plant under American supervision.",
        ["us supports territory.znpp_us_oversight"],
      ],
      ["The American plan would bring Kupiansk under Ukrainian administration.", ["us supports territory.kharkiv_return"]],
      ["Under the American plan, Russia gives up its holdings in Vovchansk.", ["us supports territory.kharkiv_return"]],
      ["The American plan includes free navigation of merchant ships along the Dnieper.", ["us supports territory.dnipro_access"]],
    ],
  },
  {
    name: "Crimea and the four regions are two things",
    cases: [
      ["The American plan would legalise the seizure of Crimea.", ["us supports territory.crimea_recognition"]],
      [
        "The American plan would recognise the annexation of Crimea and of the four regions.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_jure"],
      ],
      ["The American plan would have Ukraine pull its troops out of the rest of Kherson.", ["us supports territory.ukrainian_withdrawal"]],
      ["The American plan would have Russian troops leave all occupied land.", ["us supports territory.russian_withdrawal"]],
    ],
  },
  {
    name: "who protects Ukraine, and how large its army is",
    cases: [
      ["The American plan would back Ukraine's defence with US might.", ["us supports security.guarantee_with_us"]],
      ["The American plan includes a British and French defence pledge to Ukraine.", ["us supports security.guarantee_without_us"]],
      ["The American plan says that the strength of the armed forces is a matter for Kyiv.", ["us opposes security.force_limits"]],
      ["The American plan includes the removal of soldiers from allied states from Ukraine.", ["us opposes security.foreign_forces"]],
      ["The American plan would suspend Ukraine's EU accession.", ["us opposes security.eu_membership"]],
    ],
  },
  {
    name: "price caps, damages",
    cases: [
      ["The American plan includes a tighter price cap on Russian oil.", ["us supports economy.new_sanctions"]],
      ["Under the American plan, Ukraine waives its claim to reparations.", ["us opposes economy.reconstruction"]],
      ["Ryanair announced a lower price limit for luggage.", []],
    ],
  },
  {
    name: "talks behind the truce, without it, and by messengers",
    cases: [
      [
        "The American plan says that negotiations start no sooner than the day after the fighting ends.",
        ["us supports process.talks_after_ceasefire"],
      ],
      ["Under the American plan, the delegations meet without awaiting a ceasefire.", ["us opposes process.talks_after_ceasefire"]],
      ["The American plan includes exclusively mediated contacts between Russia and Ukraine.", ["us opposes process.direct_talks"]],
    ],
  },
];
