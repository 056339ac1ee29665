import type { Phenomenon } from "./phenomenon.ts";

/** What hangs on what: conditions, the order of things, and what only looks like a condition. */
export const conditions: readonly Phenomenon[] = [
  {
    name: "how long it lasts, and no condition",
    cases: [
      ["Zelensky proposed a truce until the delegations meet again.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv wants a 30-day ceasefire until negotiators have drafted a treaty.", ["ukraine supports ceasefire.partial"]],
      ["Moscow will observe the energy truce until Catholic Easter.", ["russia supports ceasefire.partial"]],
      ["EU sanctions will stay in force until the last tank has gone, Kallas said.", ["europe conditional economy.sanctions_relief"]],
      ["A ceasefire must wait until the terms are agreed, Lavrov said.", ["russia conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "when it was said, and no condition",
    cases: [
      [
        '"We will not withdraw from Donbas," Zelensky told journalists when asked about the Russian terms.',
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv will never recognise Crimea as Russian, Sybiha told reporters when pressed on the point.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        '"We will not lift any sanctions," Merz told journalists when questioned about the talks.',
        ["europe opposes economy.sanctions_relief"],
      ],
      ["Kyiv would accept a ceasefire, Zelensky said once the meeting was over.", ["ukraine supports ceasefire.immediate"]],
      ['"We would agree to a ceasefire," Putin told reporters as soon as the talks were over.', ["russia supports ceasefire.immediate"]],
      ["Lavrov said after the talks that Ukrainian troops must leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Zelensky told reporters after the summit that NATO membership remained his goal.", ["ukraine supports security.nato_membership"]],
      [
        "Putin listed his terms before the staff: recognition of Crimea and no NATO membership for Ukraine.",
        ["russia opposes security.nato_membership", "russia supports territory.crimea_recognition"],
      ],
      [
        "Russia would accept a ceasefire, Putin said, if arms deliveries to Ukraine stopped.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
    ],
  },
  {
    name: "words of condition that are none",
    cases: [
      ["EU sanctions relief is off the table until next year, Kallas said.", ["europe opposes economy.sanctions_relief"]],
      ["The American plan rules out NATO membership for Ukraine until 2045.", ["us opposes security.nato_membership"]],
      ["Ukrainian troops must leave Donbas if the war is to end, Putin said.", ["russia supports territory.ukrainian_withdrawal"]],
      ["The Kremlin is considering a pause in air strikes, if not an end to the war of attrition.", ["russia open ceasefire.partial"]],
      ["The American plan contains a security guarantee that European states would give.", ["us supports security.guarantee_without_us"]],
      ["Kyiv agrees to a ceasefire provided that Moscow does.", ["ukraine conditional ceasefire.immediate"]],
      [
        "Ukraine supports an immediate ceasefire while stressing that its borders must not be redrawn.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["Zelensky said he was ready to meet Putin and that he would go to Ankara if invited.", ["ukraine open process.direct_talks"]],
    ],
  },
  {
    name: "the moment something happens",
    cases: [
      [
        "Putin would order a ceasefire the minute Kyiv gave up its NATO bid.",
        ["russia conditional ceasefire.immediate", "russia opposes security.nato_membership"],
      ],
      ["Europe will ease sanctions the moment the guns fall silent, Merz said.", ["europe conditional economy.sanctions_relief"]],
      [
        "Moscow would agree to a truce the instant Western deliveries end.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      ["Moscow rejects a ceasefire at the moment, Peskov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "what is demanded before something else",
    cases: [
      [
        "Moscow wants Kyiv to withdraw its troops from Donbas before there can be any truce.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
      ["The Kremlin insists that Ukraine hold elections before the guns fall silent.", ["russia conditional ceasefire.immediate"]],
      ["Brussels demands an explanation before any sanctions are lifted.", ["europe conditional economy.sanctions_relief"]],
      ["Zelensky called for the release of all civilian detainees before Christmas.", ["ukraine supports humanitarian.civilian_detainees"]],
      ["Russia's demands were known before the ceasefire.", []],
    ],
  },
  {
    name: "what is refused before something else",
    cases: [
      [
        "The EU will not lift sanctions before Russia has pulled its troops out of Ukraine, Kallas said.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Warsaw is opposed to any deal before Russia has accepted a full ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "only then",
    cases: [
      [
        "Putin said Ukraine must leave Donbas, and only then would the guns fall silent.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
      [
        "Lavrov said that first the root causes must be removed, then the guns will fall silent.",
        ["russia supports ceasefire.root_causes", "russia conditional ceasefire.immediate"],
      ],
      [
        "Peskov said that only when Ukrainian troops have left Donetsk will Moscow agree to a ceasefire.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
      [
        "Sanctions could be eased only once Russian troops have left Ukraine, Merz said, according to a protocol.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Trump first praised the talks and then said that Washington supported a ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "in return",
    cases: [
      ["In return, Russia would freeze the front along the current line.", ["russia conditional ceasefire.front_line_freeze"]],
      ["In exchange Kyiv would give up its bid to join NATO.", ["ukraine opposes security.nato_membership"]],
      ["In that case Ukraine would agree to a ceasefire, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      ["In return, Moscow demands that sanctions be lifted.", ["russia supports economy.sanctions_relief"]],
      [
        "The American plan has seven points. In return, Ukraine would receive a security guarantee.",
        ["us supports security.guarantee_without_us"],
      ],
    ],
  },
  {
    name: "a list of what there cannot be",
    cases: [
      [
        "There could be, Zelensky told the council, no recognition of Crimea as Russian, no limits on Ukraine's army and no veto on its NATO membership.",
        [
          "ukraine opposes territory.crimea_recognition",
          "ukraine opposes security.force_limits",
          "ukraine supports security.nato_membership",
        ],
      ],
      [
        "There can be no limits on Ukraine's army and no lifting of sanctions, Kallas said.",
        ["europe opposes security.force_limits", "europe opposes economy.sanctions_relief"],
      ],
      [
        "There would be, Merz said, no limits on Ukraine's army, no recognition of Crimea as Russian.",
        ["europe opposes security.force_limits", "europe opposes territory.crimea_recognition"],
      ],
      ["There could be, Zelensky said, a ceasefire.", ["ukraine open ceasefire.immediate"]],
    ],
  },
  {
    name: "whose condition it is",
    cases: [
      [
        "Zelensky backs an American monitoring mission, and once the shooting has stopped Kyiv would agree to territorial swaps.",
        ["ukraine supports ceasefire.monitoring", "ukraine conditional territory.land_swaps"],
      ],
      [
        "The European plan puts a ceasefire before any election and lets sanctions be eased only if both sides agree.",
        ["europe supports ceasefire.immediate", "europe conditional economy.sanctions_relief"],
      ],
      ["Kyiv could live with a cap on its army, if need be, Yermak said.", ["ukraine open security.force_limits"]],
      [
        "Moscow would agree to a ceasefire only if Ukrainian troops leave Donbas, but a Ukrainian withdrawal from Donbas is out of the question, Zelensky said.",
        [
          "russia conditional ceasefire.immediate",
          "russia supports territory.ukrainian_withdrawal",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
      [
        "Moscow could live with European troops in Ukraine if sanctions are lifted.",
        ["russia conditional security.foreign_forces", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "planned once something has happened",
    cases: [
      ["London and Paris plan to deploy troops to Ukraine once the fighting has stopped.", ["europe supports security.foreign_forces"]],
      [
        "The allies pledged to send peacekeepers to Ukraine as soon as a deal is signed, Macron said.",
        ["europe supports security.foreign_forces"],
      ],
      ["Paris wants to send troops to Ukraine once a treaty is signed.", ["europe supports security.foreign_forces"]],
      ["Britain is ready to send troops to Ukraine once hostilities end.", ["europe conditional security.foreign_forces"]],
    ],
  },
  {
    name: "what an agreement is held out for",
    cases: [
      ["Moscow is ready to sign a treaty if Ukrainian troops leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      [
        "Putin would settle once Kyiv is prepared to withdraw from Donetsk, two diplomats said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "If Ukrainian troops leave Donbas, Russia could sign the treaty within days, Ushakov said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Moscow will not sign a treaty if European troops are deployed in Ukraine.", []],
      ["Moscow will retaliate if European troops are deployed in Ukraine.", []],
      ["Washington would agree to a meeting if Kyiv refused to withdraw from Donbas.", []],
    ],
  },
  {
    name: "in that event",
    cases: [
      [
        "Kyiv may yet give up the town. In that event Moscow would pull its troops out of Sumy.",
        ["russia conditional territory.russian_withdrawal", "ukraine open territory.ukrainian_withdrawal"],
      ],
      ["In such a case Kyiv would hand over the rest of Donbas, Podolyak said.", ["ukraine conditional territory.ukrainian_withdrawal"]],
      ["In that case, Moscow must withdraw its troops from Ukraine, Merz said.", ["europe supports territory.russian_withdrawal"]],
    ],
  },
  {
    name: "conditions behind the wording, and none",
    cases: [
      ["Washington would lift sanctions on Russia, should the war end.", ["us conditional economy.sanctions_relief"]],
      ["Moscow would accept a ceasefire, should the talks succeed.", ["russia conditional ceasefire.immediate"]],
      ["Merz said that sanctions should be lifted on all banks, as the treaty says.", ["europe supports economy.sanctions_relief"]],
      [
        "Zelensky said after the talks that Ukraine would never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Without clear answers, it is difficult to speak of a ceasefire, Peskov said.", ["russia conditional ceasefire.immediate"]],
      ["Ukraine does not and never will recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Ukraine must leave Donbas, in which case a truce would begin, Lavrov said.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "eased by steps",
    cases: [
      ["Sanctions on Russia would be eased gradually once peace is secure, Kallas said.", ["europe conditional economy.sanctions_relief"]],
      ["Curbs on Russia may be lifted, but only step by step, Merz said.", ["europe conditional economy.sanctions_relief"]],
      ["Under the American plan sanctions on Russia would be lifted in stages.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "what any truce has to meet is its condition",
    cases: [
      ["Any ceasefire would have to be tied to a lasting settlement, Lavrov said.", ["russia conditional ceasefire.immediate"]],
      ["Putin said that any truce must first serve a lasting peace.", ["russia conditional ceasefire.immediate"]],
      ["A ceasefire must begin at once, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "should it come to that, if needed: no condition",
    cases: [
      ["Trump is open to a three-way summit, should it come to that.", ["us open process.direct_talks"]],
      ["Kyiv is ready for direct talks with Putin if needed, Zelensky said.", ["ukraine open process.direct_talks"]],
      ["Trump is open to a three-way summit, should Putin agree.", ["us conditional process.direct_talks"]],
    ],
  },
  {
    name: "subject to discussion is no condition, subject to a ceasefire is one",
    cases: [
      [
        "Not letting Kyiv join NATO is a matter of principle and subject to further talks, Peskov said.",
        ["russia opposes security.nato_membership"],
      ],
      [
        "Western troops would be sent to Ukraine subject to a ceasefire, Macron said.",
        ["europe conditional security.foreign_forces", "europe supports ceasefire.immediate"],
      ],
    ],
  },
];
