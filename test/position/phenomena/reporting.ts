import type { Phenomenon } from "./phenomenon.ts";

/** How newsrooms put things: by other clauses than the plain "X rejects Y". */
export const reporting: readonly Phenomenon[] = [
  {
    name: "journalists who answer readers",
    cases: [
      [
        "Our Europe editor Jonas Feldt took readers' questions about the American plan.\nQ: Will Ukraine join NATO?\nJonas Feldt: Zelensky says that Ukraine will join NATO.",
        ["ukraine supports security.nato_membership"],
      ],
      ["Q: I read that Ukraine will join NATO. Is that so?", []],
    ],
  },
  {
    name: "who is told, and what is only held against it",
    cases: [
      [
        "Putin's adviser Yuri Ushakov, told Kommersant that there would be no ceasefire until the Ukrainians had pulled out of Donbas.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["The roots of the conflict would have to be removed, not covered over, Dmitriev said.", ["russia supports ceasefire.root_causes"]],
      [
        "There can be no talks on territory until the guns are silent, Macron said.",
        ["europe supports ceasefire.immediate", "europe supports territory.talks_after_ceasefire"],
      ],
      ["Sanctions on Russia would go, and nobody will stop us, Rubio said.", ["us supports economy.sanctions_relief"]],
      ["Rubio refused to discuss whether the United States would recognise Crimea as Russian.", []],
    ],
  },
  {
    name: "whose ideas they are",
    cases: [
      [
        "The United States expects Ukraine to respond to a proposal that would lift the sanctions on Russia.",
        ["us supports economy.sanctions_relief"],
      ],
      ["Under the American draft Ukraine would get back a sliver of the Kharkiv region.", ["us supports territory.kharkiv_return"]],
    ],
  },
  {
    name: "a text that speaks",
    cases: [
      [
        'Britain and France issued a joint statement. "Russia could not have a veto against Ukraine\'s pathway to NATO," the statement reads.',
        ["europe supports security.nato_membership"],
      ],
      [
        'The American plan was leaked on Monday. It reads: "U.S. recognizes Crimea as Russian."',
        ["us supports territory.crimea_recognition"],
      ],
      ['The US plan is short. "Ukraine will not join NATO," the document says.', ["us opposes security.nato_membership"]],
      ["Point three of the American plan has Ukraine promising not to join NATO.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "how long it lasts, and what it hangs on",
    cases: [
      ["EU sanctions will be strengthened as long as the killing continues, Kallas said.", ["europe supports economy.new_sanctions"]],
      [
        "Sanctions should not be relaxed while a Russian soldier remains on Ukrainian soil, Kallas said.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      [
        "British troops would deploy to Ukraine only behind an American backstop, Starmer said.",
        ["europe conditional security.foreign_forces", "europe supports security.guarantee_with_us"],
      ],
      [
        "The European counter-proposal would cap Ukraine's military at 800,000 rather than 600,000.",
        ["europe supports security.force_limits"],
      ],
    ],
  },
  {
    name: "whose eyes it is seen with",
    cases: [["A truce of 60 days was in Lavrov's words a trick.", ["russia opposes ceasefire.partial"]]],
  },
  {
    name: "orders, requests and announcements",
    cases: [
      ["Trump asked the Russian president to stop the fighting at once.", ["us supports ceasefire.immediate"]],
      ["Kallas told Moscow to stop the fighting.", ["europe supports ceasefire.immediate"]],
      ["The Kremlin has announced a three-day truce.", ["russia supports ceasefire.partial"]],
    ],
  },
  {
    name: "ways to say no",
    cases: [
      ["Lavrov poured scorn on the idea of a 30-day truce.", ["russia opposes ceasefire.partial"]],
      ["Moscow sees no need for a short truce.", ["russia opposes ceasefire.partial"]],
      ["Kyiv has no appetite for a land swap.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "a pronoun after somebody who is told",
    cases: [
      [
        "Putin told Steve Witkoff that he would settle for a halt along the current front line.",
        ["russia supports ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "a list of demands",
    cases: [
      [
        "Moscow's demands have not changed, an aide of the president told reporters: no accession of Ukraine to NATO, an end to sanctions.",
        ["russia opposes security.nato_membership", "russia supports economy.sanctions_relief"],
      ],
      [
        "Kyiv's position rests on two refusals: to recognise Crimea, to accept limits on its army.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Russia's conditions were the rejection of Ukraine's NATO membership and the lifting of sanctions.",
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "an event at the head of the sentence",
    cases: [
      [
        "In case of a rejection of the truce, new sanctions against Russia must follow, Merz said.",
        ["europe conditional economy.new_sanctions"],
      ],
      ["In the absence of a ceasefire, the EU will adopt new sanctions against Russia.", ["europe conditional economy.new_sanctions"]],
    ],
  },
  {
    name: "what must stop",
    cases: [
      ["Arms deliveries to Kyiv must stop, Lavrov said.", ["russia opposes security.us_military_aid"]],
      ["The supply of American weapons to Ukraine should end, Peskov said.", ["russia opposes security.us_military_aid"]],
    ],
  },
  {
    name: "whose gift it is",
    cases: [
      ["The US may provide further military aid to Ukraine, Svyrydenko said.", ["us open security.us_military_aid"]],
      ["The US will provide further military aid to Ukraine, Umerov said.", ["us supports security.us_military_aid"]],
    ],
  },
  {
    name: "what somebody calls it",
    cases: [
      ["Lavrov called European troops in Ukraine unacceptable.", ["russia opposes security.foreign_forces"]],
      ["Peskov described a 30-day truce as a trap.", ["russia opposes ceasefire.partial"]],
      ["European troops in Ukraine remained out of the question, Zakharova added.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "the other word for it",
    cases: [
      ["Kyiv has not dropped its demand for an unconditional ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "The withdrawal of Ukrainian troops from Donbas was required if the war was to end, Ushakov said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Ukraine wants a date for joining the European Union.", ["ukraine supports security.eu_membership"]],
      ["The Kremlin saw in the American plan a possible basis for a settlement.", ["russia open process.plan_endorsement"]],
    ],
  },
  {
    name: "a choice is open, and what it is held against is no position",
    cases: [
      ["The administration must decide whether to stay involved or turn to other issues, Rubio said.", ["us open process.us_walks_away"]],
      [
        "Instead of 600,000 soldiers Ukraine should be entitled to 800,000 soldiers, Macron said.",
        ["europe supports security.force_limits"],
      ],
    ],
  },
  {
    name: "as somebody sees it",
    cases: [
      ["As Moscow sees it, Crimea has to be recognised as Russian.", ["russia supports territory.crimea_recognition"]],
      [
        "Hours before came the statement of the Ukrainian president, Volodymyr Zelensky, that his country will never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "who opens a long sentence",
    cases: [
      [
        "The leaders of France, Germany, Italy and Poland, together with the head of the European Commission, said that no limits should be placed on Ukraine's army.",
        ["europe opposes security.force_limits"],
      ],
      [
        "An end of the war, Army Secretary Dan Driscoll told reporters, must come with the lifting of sanctions on Russia.",
        ["us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "what stands before a clause is none of it",
    cases: [
      [
        "The deal takes nothing away from Ukraine's accession to the EU, which Brussels supports.",
        ["europe supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "interviews, participants and headings that ask",
    cases: [
      [
        "Denmark's foreign minister on a bad peace\nWould you sign?\nSorensen: No. We will never recognise Crimea as Russian.\nThe Kremlin demands that NATO stay out. Is it so bad?\nSorensen: The door of NATO has to stay open to Ukraine.",
        ["europe opposes territory.crimea_recognition", "europe supports security.nato_membership"],
      ],
      [
        "The ministers of France and Italy met in Rome with Andrii Sybiha. The participants call for an immediate ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "The humanitarian side of the talks is hard to follow.\nWhat does Ukraine want?\n- The return of every deported child.",
        ["ukraine supports humanitarian.children_return"],
      ],
      ["The American draft would have the United States recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Guarantees without the United States are worthless, Zelensky said.", ["ukraine supports security.guarantee_with_us"]],
    ],
  },
  {
    name: "nobody's position",
    cases: [
      ["The negotiators parted without a truce.", []],
      ["A ceasefire was not discussed in Alaska, Ushakov said.", []],
      ["Whether Ukraine joins NATO is for the allies to decide, Macron said.", []],
      ["The Turkish president called for an immediate ceasefire.", []],
      ["Roy Carver, a US diplomat in Kyiv until 2011, told a podcast that Washington ought to recognise Crimea.", []],
      ["Moscow, the present writer suspects, could live with European troops in Ukraine.", []],
      ['"Who would recognise Crimea for a promise?"', []],
      ["A withdrawal of Russian troops appears in none of the papers.", []],
      ["No state that supplied the invader may profit from the reconstruction of Ukraine, the EU said.", []],
    ],
  },
];
