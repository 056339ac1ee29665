import type { Phenomenon } from "./phenomenon.ts";

/** How far negations, clauses and conditions reach, and what is left of the stance then. */
export const scope: readonly Phenomenon[] = [
  {
    name: "without: what is missing is needed, and what waits for it is conditional",
    cases: [
      ["No peace deal is possible without US security guarantees, Zelensky said.", ["ukraine supports security.guarantee_with_us"]],
      ["A settlement is unthinkable without American security guarantees, Kyiv insists.", ["ukraine supports security.guarantee_with_us"]],
      ["Without a full ceasefire there can be no agreement, Yermak said.", ["ukraine supports ceasefire.immediate"]],
      [
        "There will be no peace without the return of the abducted children, Zelensky said.",
        ["ukraine supports humanitarian.children_return"],
      ],
      ["Without American participation no security guarantee can work, Macron said.", ["europe supports security.guarantee_with_us"]],
      ["Berlin rules out easing sanctions without a just peace.", ["europe conditional economy.sanctions_relief"]],
      ["Italy will not send troops to Ukraine without a UN mandate, Meloni said.", ["europe conditional security.foreign_forces"]],
      ["Moscow wants a peace treaty without security guarantees for Kyiv.", ["russia opposes security.guarantee_without_us"]],
      ["Paris will not lift the sanctions on Russia, Macron said without giving details.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "an aside parts nothing",
    cases: [
      ["European troops in Ukraine, Lavrov told reporters on Friday, are unacceptable.", ["russia opposes security.foreign_forces"]],
      [
        "Freezing the conflict along the front line, said Zakharova, would only give Kyiv time to rearm.",
        ["russia opposes ceasefire.front_line_freeze"],
      ],
      ["A full ceasefire, Starmer told parliament, is indispensable.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "what a clause says comes before what governs the clause",
    cases: [
      ["Zelensky made clear that a withdrawal from Donbas was out of the question.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Peskov reiterated that European troops in Ukraine would not be tolerated.", ["russia opposes security.foreign_forces"]],
      [
        "Yermak insisted that any pullout of Ukrainian troops from Donbas is unacceptable.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Kallas insisted that new sanctions on Russia must follow.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "who suggests that something could be done leaves it open",
    cases: [
      ["Rubio suggested that the United States could provide security guarantees.", ["us open security.guarantee_with_us"]],
      ["Trump suggested he could impose fresh sanctions on Moscow.", ["us open economy.new_sanctions"]],
      ["Macron suggested that French troops could be sent to Ukraine.", ["europe open security.foreign_forces"]],
      ["Starmer insisted that British troops could be sent to Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "no objection is consent, no aversion is less",
    cases: [
      ["Russia has no objection to Ukraine joining the EU, Putin said.", ["russia supports security.eu_membership"]],
      ["Moscow has nothing against Ukrainian membership of the European Union, Peskov said.", ["russia supports security.eu_membership"]],
      ["Moscow is not averse to Ukraine joining the EU, Peskov said.", ["russia open security.eu_membership"]],
    ],
  },
  {
    name: "who refuses or wants any deal that is such refuses or wants that",
    cases: [
      ["France rejects any deal in which Ukrainian troops must leave Donbas.", ["europe opposes territory.ukrainian_withdrawal"]],
      ["Kyiv will sign no agreement that recognises Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Zelensky said he would not accept a deal under which Crimea is recognised as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow wants a settlement in which Ukraine does not join NATO.", ["russia opposes security.nato_membership"]],
      ["Kyiv wants a deal under which all abducted children are returned.", ["ukraine supports humanitarian.children_return"]],
      ["Merz presented a plan in which many see a trap.", []],
    ],
  },
  {
    name: "the denial of a report",
    cases: [
      [
        "Kyiv denied reports that it had agreed to withdraw its troops from Donbas.",
        ["ukraine denies territory.ukrainian_withdrawal", "ukraine supports territory.ukrainian_withdrawal"],
      ],
      [
        "Reports that Washington would recognise Crimea are false, Rubio said.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["Yermak called reports that Kyiv would withdraw from Donbas a fabrication.", ["ukraine denies territory.ukrainian_withdrawal"]],
      [
        "Washington has not offered to recognise Crimea, Rubio said, denying a Bloomberg report.",
        ["us denies territory.crimea_recognition"],
      ],
      [
        "Nobody in the White House is discussing new sanctions on Russia, Leavitt said, dismissing the report.",
        ["us denies economy.new_sanctions"],
      ],
      ["Washington will not recognise Crimea, Rubio said, dismissing the report.", ["us opposes territory.crimea_recognition"]],
      ["Zelensky's office denied that Kyiv had agreed to land swaps.", ["ukraine denies territory.land_swaps"]],
    ],
  },
  {
    name: "what is done for something, or only with it, is conditional",
    cases: [
      [
        "Putin is prepared to freeze the front line in return for recognition of Crimea.",
        ["russia conditional ceasefire.front_line_freeze", "russia supports territory.crimea_recognition"],
      ],
      [
        "In exchange for recognition of Crimea, Putin is prepared to freeze the front line.",
        ["russia conditional ceasefire.front_line_freeze", "russia supports territory.crimea_recognition"],
      ],
      [
        "Washington offered to recognise Crimea as Russian in return for a full ceasefire.",
        ["us supports ceasefire.immediate", "us supports territory.crimea_recognition"],
      ],
      [
        "Germany would only consider sending troops to Ukraine with American backing, Merz said.",
        ["europe conditional security.foreign_forces"],
      ],
      [
        "A halt to Western arms deliveries would have to come before any 30-day truce, Peskov said.",
        ["russia conditional ceasefire.partial", "russia opposes security.us_military_aid"],
      ],
      [
        "Macron ruled out lifting sanctions before Russian troops have left Ukraine.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Sanctions on Russia will be lifted once a peace deal is signed, Rubio said.", ["us conditional economy.sanctions_relief"]],
      ["Before he met Putin, Trump called for a full ceasefire.", ["us supports ceasefire.immediate"]],
      [
        "Ushakov said a ceasefire could come only after the Ukrainian army had quit Donbas.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "negation where it is not before the verb",
    cases: [
      ["Sybiha asked Washington not to lift sanctions on Russia.", ["ukraine opposes economy.sanctions_relief"]],
      ["The White House asked Kyiv not to rush into direct talks with Russia.", ["us opposes process.direct_talks"]],
      ["On no account will Kyiv recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["To give up membership in NATO nobody has a mandate, Stefanishyna said.", ["ukraine supports security.nato_membership"]],
      ["Tusk said there was no plan and there would be no Polish troops in Ukraine.", ["europe opposes security.foreign_forces"]],
      ["The administration has no plan to disengage, a US official said.", ["us opposes process.us_walks_away"]],
    ],
  },
  {
    name: "an order of things that is no longer asked for",
    cases: [
      ["Washington no longer insists on a ceasefire before talks.", ["us opposes process.talks_after_ceasefire"]],
      ["Washington does not demand a ceasefire before negotiations begin.", ["us opposes process.talks_after_ceasefire"]],
      [
        "Kyiv does not want talks before a ceasefire.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "a date is no condition, and what may happen unless stays open",
    cases: [
      ["Putin announced that his troops would observe a truce until midnight on Sunday.", ["russia supports ceasefire.partial"]],
      ["Washington may walk away from the talks unless the two sides make progress, Rubio said.", ["us open process.us_walks_away"]],
      ["Washington will walk away from the talks unless the two sides make progress, Rubio said.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "what is to be without one thing and with another",
    cases: [
      [
        "The Kremlin wants a Ukraine without bases, without foreign troops and with a cap on its army.",
        ["russia opposes security.foreign_forces", "russia supports security.force_limits"],
      ],
      ["Kyiv insisted that a full ceasefire must come with no conditions whatever.", ["ukraine supports ceasefire.immediate"]],
      ["Germany will tighten sanctions on Russia if this week brings no progress.", ["europe conditional economy.new_sanctions"]],
    ],
  },
  {
    name: "what somebody wants is",
    cases: [
      ["What Kyiv wants first, Zelensky said, is a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["What Moscow rejects is the deployment of European troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["All that Washington demands is a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["What Ukraine does not want is the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["What Kyiv fears most is the winter, and a ceasefire is far off.", []],
    ],
  },
  {
    name: "a noun for whatever its clause says, with an aside or an owner of its own",
    cases: [
      [
        "There is no formula, however clever, in which Ukraine recognises Crimea as Russian, Yermak said.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "There is no version of the future in which Crimea is recognised as Russian, Sybiha said.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["I see no world where Kyiv joins NATO, Vance said.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "what stands beside turns nothing",
    cases: [
      [
        "The Russian memorandum has been published. Ukraine would become neutral, with no nuclear arms, and accept a ceiling on its army.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits"],
      ],
      [
        "Kyiv would accept no restrictions on its army, and whether it joins the EU depends on its members, Yermak said.",
        ["ukraine opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "what is denied of a thing that the wording names is not denied of the wording",
    cases: [
      [
        "Moscow wants the reserves it cannot touch in Belgium handed back, Siluanov said.",
        ["russia supports economy.frozen_assets_release"],
      ],
      [
        "Under the American plan civilians who never took up arms would be released from Russian jails.",
        ["us supports humanitarian.civilian_detainees"],
      ],
      ["Kyiv wants troops that do not belong to NATO sent to Ukraine.", ["ukraine supports security.foreign_forces"]],
      ["Under the American plan NATO troops would never be sent to Ukraine.", ["us opposes security.foreign_forces"]],
      ["Under the European draft foreign soldiers would be sent to Ukraine.", ["europe supports security.foreign_forces"]],
      ["Crimea it will never recognise as Russian, Kyiv says.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "whom one does not let into one club is told nothing of the other",
    cases: [
      ["Hungary won't let Ukraine into the EU.", ["europe opposes security.eu_membership"]],
      ["Orban is not letting Ukraine into the European club.", ["europe opposes security.eu_membership"]],
      ["Trump will not let Ukraine into the alliance.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "denied of two times, denied once",
    cases: [
      ["Kyiv has not recognised and will never recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["“We don't recognise Crimea as Russian and never shall,” Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
      ["“We do not recognise Crimea as Russian and we never will,” Tusk said.", ["europe opposes territory.crimea_recognition"]],
      ["Crimea was never Russian and never will be, Sybiha said.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow has not agreed to and will not agree to foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "when it was said",
    cases: [
      [
        "Russia and Ukraine will hold a new exchange of prisoners, officials said after talks in Istanbul.",
        ["russia supports humanitarian.prisoner_exchange", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["Kyiv wants a full ceasefire, Umerov told reporters ahead of direct talks in Istanbul.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "participles that are nouns or rank nothing",
    cases: [
      ["Moscow offered a two-day truce in some sectors to collect the dead.", ["russia supports ceasefire.partial"]],
      ["Kyiv wants a two-day truce dropped from the draft.", ["ukraine opposes ceasefire.partial"]],
    ],
  },
];
