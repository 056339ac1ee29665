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
];
