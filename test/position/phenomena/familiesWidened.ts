import type { Phenomenon } from "./phenomenon.ts";

/** Families of wordings once more, above all for the opposite of a provision, with what comes close to them. */
export const familiesWidened: readonly Phenomenon[] = [
  {
    name: "who is denied a thing, and who denies having said one",
    cases: [
      ["The American plan would deny Kyiv any security guarantees.", ["us opposes security.guarantee_without_us"]],
      ["Moscow wants to deny Ukraine EU membership.", ["russia opposes security.eu_membership"]],
      ["The American plan would deprive Ukraine of membership of NATO.", ["us opposes security.nato_membership"]],
      ["Kyiv denied it had agreed to a limited ceasefire.", ["ukraine denies ceasefire.partial"]],
      ["The Kremlin denied that it wants a limited ceasefire.", ["russia denies ceasefire.partial"]],
    ],
  },
  {
    name: "what somebody has failed to do is no condition",
    cases: [
      [
        "The American plan says that Kyiv must withdraw from the part of Donetsk region that Russia has failed to capture.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      ["Failing an agreement, Washington will impose new sanctions on Russia.", ["us conditional economy.new_sanctions"]],
    ],
  },
  {
    name: "fire ceased everywhere, in some places, and along the line",
    cases: [
      ["The American plan would introduce a complete regime of silence.", ["us supports ceasefire.immediate"]],
      ["The American plan would keep the war going until a settlement is signed.", ["us opposes ceasefire.immediate"]],
      ["Under the American plan, hostilities are interrupted for ten days.", ["us supports ceasefire.partial"]],
      ["The American plan would ban attacks on harbours and refineries.", ["us supports ceasefire.partial"]],
      ["The American plan would lift the moratorium on strikes on power plants.", ["us opposes ceasefire.partial"]],
      ["The American plan would convert the present front into a border.", ["us supports ceasefire.front_line_freeze"]],
      ["The American plan would push the front line further west.", ["us opposes ceasefire.front_line_freeze"]],
      ["Parliament lifted the moratorium on the sale of farmland.", []],
    ],
  },
  {
    name: "causes left aside, and a truce left to its sides",
    cases: [
      ["Under the American plan, Moscow's list of root causes is kept off the agenda.", ["us opposes ceasefire.root_causes"]],
      ["The American plan would sidestep the root causes of the war.", ["us opposes ceasefire.root_causes"]],
      ["Lavrov said the plan sidesteps the root causes of the conflict.", []],
      ["The American plan would put the truce under international supervision.", ["us supports ceasefire.monitoring"]],
    ],
  },
  {
    name: "titles, claims and possession",
    cases: [
      ["The American plan would legitimise Moscow's annexation of Crimea.", ["us supports territory.crimea_recognition"]],
      ["The American plan would treat the annexation of Crimea as null and void.", ["us opposes territory.crimea_recognition"]],
      ["The American plan would keep alive Moscow's claim to Ukrainian-held Kherson.", ["us opposes territory.drop_unheld_claims"]],
      [
        "Under the American plan, Moscow forfeits its claim to the unconquered parts of Kherson.",
        ["us supports territory.drop_unheld_claims"],
      ],
      ["The American plan would cost Ukraine the captured part of Kharkiv region.", ["us opposes territory.kharkiv_return"]],
      ["The American plan would roll the invaders back to the border.", ["us supports territory.russian_withdrawal"]],
      ["Under the American plan, Russian troops remain in the occupied territories.", ["us opposes territory.russian_withdrawal"]],
      ["The American plan includes a Ukrainian right to hold Sloviansk.", ["us opposes territory.ukrainian_withdrawal"]],
      ["The American plan would make borders a topic before the ceasefire.", ["us opposes territory.talks_after_ceasefire"]],
      ["The American plan would shut Ukraine out of the lower Dnipro.", ["us opposes territory.dnipro_access"]],
    ],
  },
  {
    name: "who takes somebody in, who arms him, and who keeps away",
    cases: [
      ["The American plan would strip Moscow of any veto over Ukraine's NATO accession.", ["us supports security.nato_membership"]],
      ["The American plan includes the exclusion of Ukraine from the EU.", ["us opposes security.eu_membership"]],
      ["The American plan would usher Ukraine into the EU.", ["us supports security.eu_membership"]],
      ["The American plan includes a cutoff of US weapons deliveries.", ["us opposes security.us_military_aid"]],
      ["The American plan would forbid Ukraine from owning long-range missiles.", ["us supports security.force_limits"]],
      ["The American plan would keep American companies away from Russia.", ["us opposes economy.us_russia_cooperation"]],
      ["Kyiv will not give up its long-range missiles, Umerov said.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "money, people, and how long somebody mediates",
    cases: [
      ["The American plan would let Russia off the sanctions hook.", ["us supports economy.sanctions_relief"]],
      ["Under the American plan, the sanctions on Russia are here to stay.", ["us opposes economy.sanctions_relief"]],
      ["The American plan would shelve the Senate's Russia sanctions bill.", ["us opposes economy.new_sanctions"]],
      ["The American plan includes a refund to Russia of its blocked reserves.", ["us supports economy.frozen_assets_release"]],
      ["The American plan would keep deported Ukrainian children in Russia.", ["us opposes humanitarian.children_return"]],
      ["The American plan would keep US mediators at work for as long as it takes.", ["us opposes process.us_walks_away"]],
      ["Under the American plan, negotiations are held in the midst of fighting.", ["us opposes process.talks_after_ceasefire"]],
      ["The American plan includes a mechanism for the release of all prisoners of war.", ["us supports humanitarian.prisoner_exchange"]],
      ["The American plan would set up a timetable for the return of deported children.", ["us supports humanitarian.children_return"]],
      ["The two sides discussed a mechanism for the return of deported children.", []],
      ["The American plan would close Ukraine to foreign troops.", ["us opposes security.foreign_forces"]],
      [
        "The American plan would oblige Washington to defend Ukraine should Russia attack again.",
        ["us supports security.guarantee_with_us"],
      ],
      ["The American plan would talk Moscow into releasing all prisoners of war.", ["us supports humanitarian.prisoner_exchange"]],
      [
        "The American plan would get Putin to drop his claim to the unoccupied part of Kherson.",
        ["us supports territory.drop_unheld_claims"],
      ],
      ["Putin talked himself into a corner over all prisoners of war.", []],
      ["The American plan would hold fire on further sanctions against Russia.", ["us opposes economy.new_sanctions"]],
      ["The American plan would bar Russia from its frozen reserves.", ["us opposes economy.frozen_assets_release"]],
      ["Moscow wants to see sanctions lifted.", ["russia supports economy.sanctions_relief"]],
      ["Researchers bypassed the deeper causes of the delay.", []],
    ],
  },
];
