import type { Phenomenon } from "./phenomenon.ts";

/** What it is about: one provision in all the forms that news gives it. */
export const what: readonly Phenomenon[] = [
  {
    name: "active, passive and nominal",
    cases: [
      ["The US plan would recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Under the US plan Crimea would be recognised as Russian.", ["us supports territory.crimea_recognition"]],
      ["The US plan provides for recognition of the peninsula as Russian.", ["us supports territory.crimea_recognition"]],
      ["Crimea must be recognised as Russian, Lavrov said.", ["russia supports territory.crimea_recognition"]],
      ["Putin demanded international recognition of Crimea.", ["russia supports territory.crimea_recognition"]],
      ["Sanctions must be lifted, Peskov said.", ["russia supports economy.sanctions_relief"]],
      ["Russia wants an end to sanctions.", ["russia supports economy.sanctions_relief"]],
      ["The easing of sanctions is out of the question, Kallas said.", ["europe opposes economy.sanctions_relief"]],
      ["Under the US plan sanctions on Russia would be lifted in stages.", ["us supports economy.sanctions_relief"]],
      ["The American proposal would lift sanctions.", ["us supports economy.sanctions_relief"]],
      ["The front line would be frozen under the American plan.", ["us supports ceasefire.front_line_freeze"]],
      ["The plan of the Americans freezes the front line where it is.", ["us supports ceasefire.front_line_freeze"]],
      ["Ukraine's army would be capped at 600,000 soldiers under the American draft.", ["us supports security.force_limits"]],
      ["Moscow demands a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
      ["Ukraine must reduce its army, Medinsky said.", ["russia supports security.force_limits"]],
      ["All deported children must be returned, Zelensky said.", ["ukraine supports humanitarian.children_return"]],
      ["Kyiv demands that Russia bring back the deported children.", ["ukraine supports humanitarian.children_return"]],
      ["Frozen Russian assets should be returned to Moscow, Zakharova said.", ["russia supports economy.frozen_assets_release"]],
      ["Belgium opposes the return of the frozen assets.", ["europe opposes economy.frozen_assets_release"]],
      [
        "The Zaporizhzhia plant would be returned to Ukraine and operated by Americans under the US plan.",
        ["us supports territory.znpp_us_oversight"],
      ],
      ["Lavrov ruled out a transfer of the Zaporizhzhia nuclear plant.", ["russia opposes territory.znpp_us_oversight"]],
      ["European troops would be stationed in Ukraine, Macron said.", ["europe supports security.foreign_forces"]],
      ["Russia opposes the stationing of NATO troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Moscow objects to the presence of foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Kyiv calls for an exchange of prisoners, all for all.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["US intelligence sharing with Ukraine must end, Lavrov said.", ["russia opposes security.us_military_aid"]],
      ["Kyiv asks that deliveries of American weapons continue.", ["ukraine supports security.us_military_aid"]],
    ],
  },
  {
    name: "one verb for many objects",
    cases: [
      [
        "The US plan includes recognition of Crimea, the lifting of sanctions and a cap on Ukraine's army.",
        ["us supports territory.crimea_recognition", "us supports economy.sanctions_relief", "us supports security.force_limits"],
      ],
      [
        "Kyiv demands a full ceasefire, the return of all deported children and the release of civilian detainees.",
        [
          "ukraine supports ceasefire.immediate",
          "ukraine supports humanitarian.children_return",
          "ukraine supports humanitarian.civilian_detainees",
        ],
      ],
      [
        "Brussels rejects the lifting of sanctions and the release of frozen assets.",
        ["europe opposes economy.sanctions_relief", "europe opposes economy.frozen_assets_release"],
      ],
      [
        "Putin wants recognition of Crimea, neutral status for Ukraine and an end to Western arms deliveries.",
        [
          "russia supports territory.crimea_recognition",
          "russia opposes security.nato_membership",
          "russia opposes security.us_military_aid",
        ],
      ],
      [
        "The plan would prevent Ukraine from joining NATO but permit EU membership, Washington's draft says.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
      [
        "The US proposal would bar Ukraine from NATO and lift sanctions on Russia.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "Moscow demanded the rejection of Ukraine's NATO membership and the recognition of Crimea.",
        ["russia opposes security.nato_membership", "russia supports territory.crimea_recognition"],
      ],
      [
        "Ukraine will not recognise Crimea or withdraw Ukrainian troops from Donbas.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a coordinated object",
    cases: [
      [
        "The US offers de jure recognition of Crimea and de facto recognition of Russian control over occupied territory.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
      [
        "The American plan offers EU membership and economic reconstruction to Ukraine.",
        ["us supports security.eu_membership", "us supports economy.reconstruction"],
      ],
      [
        "Lavrov demanded recognition of Crimea, Donetsk and Luhansk as Russian.",
        ["russia supports territory.crimea_recognition", "russia supports territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "without a verb, in a text that is being told",
    cases: [
      [
        "The US plan has four parts.\n- Recognition of Crimea as Russian.\n- No NATO membership.\n- Sanctions lifted.",
        ["us supports territory.crimea_recognition", "us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "The counterproposal is short. Full ceasefire. All deported children returned.",
        [
          "ukraine supports ceasefire.immediate",
          "europe supports ceasefire.immediate",
          "ukraine supports humanitarian.children_return",
          "europe supports humanitarian.children_return",
        ],
      ],
    ],
  },
  {
    name: "words that mean the opposite",
    cases: [
      ["The US plan keeps Ukraine outside of NATO.", ["us opposes security.nato_membership"]],
      ["Brussels wants Russian assets to remain frozen.", ["europe opposes economy.frozen_assets_release"]],
      ["Kyiv opposes any restriction on the presence of foreign forces in Ukraine.", ["ukraine supports security.foreign_forces"]],
      [
        "The counterproposal sets no limits on the Ukrainian armed forces.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
      ["Europe will keep sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
      ["Moscow insists on a neutral Ukraine.", ["russia opposes security.nato_membership"]],
      ["Sanctions will remain in place, von der Leyen said.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "the wider wording counts",
    cases: [
      ["Putin proposed an Easter truce.", ["russia supports ceasefire.partial"]],
      ["Kyiv backed a 30-day ceasefire.", ["ukraine supports ceasefire.partial"]],
      ["Moscow agreed to an energy truce.", ["russia supports ceasefire.partial"]],
      ["Kyiv supports a Black Sea ceasefire.", ["ukraine supports ceasefire.partial"]],
      ["Ukraine wants NATO-style guarantees.", ["ukraine supports security.guarantee_with_us"]],
      ["Paris offers security guarantees.", ["europe supports security.guarantee_without_us"]],
      ["Kyiv seeks the status of a major non-NATO ally.", ["ukraine supports security.partner_status"]],
      ["Zelensky demands direct talks with Putin.", ["ukraine supports process.direct_talks"]],
    ],
  },
  {
    name: "a wording that reaches over another hides it only where it is dense",
    cases: [
      [
        "Crimea and the four regions have to be recognised as Russian, Lavrov said.",
        ["russia supports territory.crimea_recognition", "russia supports territory.occupied_de_jure"],
      ],
      [
        "Peskov said that Crimea, together with the four regions, had to be recognised as Russian.",
        ["russia supports territory.crimea_recognition", "russia supports territory.occupied_de_jure"],
      ],
      [
        "There will be no talks before a complete ceasefire, Zelensky said.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "all land at once is about each provision of it",
    cases: [
      [
        "Moscow insists that five regions be recognised as Russian.",
        ["russia supports territory.crimea_recognition", "russia supports territory.occupied_de_jure"],
      ],
      [
        "Kallas ruled out recognition of Russia's occupation.",
        ["europe opposes territory.crimea_recognition", "europe opposes territory.occupied_de_jure"],
      ],
      [
        "Kyiv will never recognise its occupied territories as Russian.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
      ["Kyiv will never recognise the occupied regions as Russian.", ["ukraine opposes territory.occupied_de_jure"]],
      ["Washington would accept Russian control of the peninsula.", ["us supports territory.occupied_de_facto"]],
    ],
  },
  {
    name: "the line as where talks start is no freeze",
    cases: [
      ["The line of contact must be the starting point, Macron said.", ["europe supports territory.talks_after_ceasefire"]],
      [
        "Zelensky insists that the present front line be the starting point for negotiations.",
        ["ukraine supports territory.talks_after_ceasefire"],
      ],
      [
        "Talks about land would have to begin from where the front runs now, Sybiha said.",
        ["ukraine supports territory.talks_after_ceasefire"],
      ],
      ["The war must stop at the present front line, Macron said.", ["europe supports ceasefire.front_line_freeze"]],
    ],
  },
  {
    name: "who wants the ceasefire first wants the ceasefire",
    cases: [
      [
        "A ceasefire must come before any talks, Sybiha said.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      [
        "There can be no meeting without a ceasefire, Macron said.",
        ["europe supports ceasefire.immediate", "europe supports process.talks_after_ceasefire"],
      ],
      [
        "The guns must fall silent before negotiations can start, Starmer said.",
        ["europe supports ceasefire.immediate", "europe supports process.talks_after_ceasefire"],
      ],
      ["A ceasefire must come first, Sybiha said.", ["ukraine supports ceasefire.immediate"]],
      ["The guns must fall silent first, Starmer said.", ["europe supports ceasefire.immediate"]],
      ["Putin wants talks without a ceasefire.", ["russia opposes process.talks_after_ceasefire"]],
    ],
  },
  {
    name: "talks once the guns are silent, in whatever format",
    cases: [
      ["Kyiv will negotiate in any format once the guns have stopped, Yermak said.", ["ukraine supports process.talks_after_ceasefire"]],
      [
        "Once the shooting stops Ukraine will sit down with Russia in whatever format, Yermak said.",
        ["ukraine supports process.talks_after_ceasefire"],
      ],
      ["Zelensky is ready for talks with Russia at any time.", ["ukraine open process.direct_talks"]],
      ["Putin is open to talks with Kyiv on a bilateral basis.", ["russia open process.direct_talks"]],
    ],
  },
  {
    name: "a meeting of the two, and not one with a third",
    cases: [
      ["Trump urged Zelensky to meet Putin.", ["us supports process.direct_talks"]],
      ["Putin refused to meet the Ukrainian president.", ["russia opposes process.direct_talks"]],
      ["Zelensky suggested that Putin come to Kyiv.", ["ukraine supports process.direct_talks"]],
      ["Trump will meet Putin in Budapest.", []],
      ["Rubio met the Ukrainians in the morning.", []],
    ],
  },
  {
    name: "foreign troops as targets",
    cases: [
      ["Any such soldiers would be seen as intervention, Zakharova said.", ["russia opposes security.foreign_forces"]],
      ["Russia would treat European troops as legitimate targets.", ["russia opposes security.foreign_forces"]],
      ["Western contingents would become a legitimate target, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["Ukraine's safety cannot be guaranteed by foreign contingents, Peskov said.", ["russia opposes security.foreign_forces"]],
      ["Britain wants to send troops once a deal is reached.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "claims and guarantees of somebody else",
    cases: [
      ["Russia wants both sides to waive their claims to compensation.", ["russia opposes economy.reconstruction"]],
      ["Under the Russian memorandum all claims for war damage would be dropped.", ["russia opposes economy.reconstruction"]],
      ["Belgium wants guarantees from its partners.", []],
      ["Moscow demands assurances against the enlargement of NATO.", ["russia opposes security.nato_membership"]],
      ["Pressure on Moscow must be maintained, Zelensky said.", []],
    ],
  },
  {
    name: "sanctions far from what is done with them",
    cases: [
      ["Under the US plan the sanctions that have been in force since 2014 would be lifted.", ["us supports economy.sanctions_relief"]],
      ["Under the US plan, the sanctions on Russia would be torn up.", ["us supports economy.sanctions_relief"]],
      ["Moscow speaks of sanctions. Lifting them would be a mistake, Kallas said.", ["europe opposes economy.sanctions_relief"]],
      ["Otherwise there will be sanctions, Trump said.", ["us supports economy.new_sanctions"]],
    ],
  },
  {
    name: "a guarantee that Washington itself offers has an American part",
    cases: [
      ["The White House would give Kyiv security guarantees, Witkoff said.", ["us supports security.guarantee_with_us"]],
      ["Washington is prepared to put security guarantees for Ukraine before the Senate.", ["us open security.guarantee_with_us"]],
      ["Washington is ready to guarantee Ukraine's security, Witkoff said.", ["us open security.guarantee_with_us"]],
      ["Vance said that Europe must provide the security guarantees.", ["us supports security.guarantee_without_us"]],
      ["The US plan offers Ukraine robust security guarantees.", ["us supports security.guarantee_without_us"]],
      ["Ukraine wants security guarantees.", ["ukraine supports security.guarantee_without_us"]],
    ],
  },
  {
    name: "the party that acts stays outside of the wording",
    cases: [
      ["Kyiv insists on EU membership.", ["ukraine supports security.eu_membership"]],
      ["Kyiv insists on accession to the alliance.", ["ukraine supports security.nato_membership"]],
      ["Lavrov ruled out NATO's eastward expansion.", ["russia opposes security.nato_membership"]],
      ["Kyiv demands that Russia pay for the reconstruction of the country.", ["ukraine supports economy.reconstruction"]],
      ["Britain offered Kyiv a guarantee of safe passage.", []],
    ],
  },
  {
    name: "land that is held and land that is given, in idiom",
    cases: [
      ["Kyiv refuses to hand Putin the rest of the east.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Zelensky will not let the Donbas go.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Moscow insists that it keep a fifth of Ukraine.", ["russia supports territory.occupied_de_facto"]],
      ["Ukraine holds a fortified belt in the Donbas.", []],
      ["The American plan leaves the land that Russia occupies in Moscow's hands.", ["us supports territory.occupied_de_facto"]],
      ["Russian troops must leave the land that they occupy, Zelensky said.", ["ukraine supports territory.russian_withdrawal"]],
      [
        "Washington's outline keeps Ukraine out of NATO, but not out of the EU.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
    ],
  },
];
