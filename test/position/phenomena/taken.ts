import type { Phenomenon } from "./phenomenon.ts";

/** What one side proposes and another takes up or turns down; terms that are named as a second thought. */
export const taken: readonly Phenomenon[] = [
  {
    name: "a proposal for one thing, taken up by another",
    cases: [
      [
        "Kyiv accepted the American proposal for a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Moscow rejected the European proposal for a truce.", ["russia opposes ceasefire.immediate", "europe supports ceasefire.immediate"]],
      [
        "The Kremlin turned down Zelensky's offer to extend the Easter truce.",
        ["russia opposes ceasefire.partial", "ukraine supports ceasefire.partial"],
      ],
      ["Moscow repeated its proposal for an Easter truce.", ["russia supports ceasefire.partial"]],
    ],
  },
  {
    name: "a call or a plan for one thing, and how another takes it",
    cases: [
      [
        "Washington agreed to Kyiv's call for a full ceasefire.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv's proposal for a full ceasefire was accepted by Washington.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Europe's call for a full ceasefire met with a refusal in Moscow.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv's plan for a full ceasefire has the support of Washington.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Moscow is considering Kyiv's request for an exchange of all prisoners.",
        ["russia open humanitarian.prisoner_exchange", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["Moscow received Europe's proposal for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Moscow has not responded to the American proposal for a full ceasefire.", ["us supports ceasefire.immediate"]],
      [
        "The European governments agree on sanctions. They also call for new sanctions against Moscow.",
        ["europe supports economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "the president, by somebody who speaks for one",
    cases: [
      [
        "State Department spokeswoman Tammy Bruce met the press. She was asked about President Putin. The president, Bruce said, wants a full ceasefire.",
        ["us supports ceasefire.immediate"],
      ],
      [
        "Peskov spoke about President Trump. He said the president wanted the recognition of Crimea.",
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "an office-holder without a name, in a capital",
    cases: [
      ["Zelensky spoke on Monday.\nIn Moscow, the foreign minister ruled out a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Lavrov was brief.\nIn Kyiv, the president called for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Lavrov spoke on Monday.\nIn Kyiv, officials rejected any limits on the Ukrainian army.", ["ukraine opposes security.force_limits"]],
      ["In London, Ukrainian officials called for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["In Istanbul, officials called for a full ceasefire.", []],
      ["In Washington, the prime minister called for a full ceasefire after meeting Trump.", []],
    ],
  },
  {
    name: "a view that another shares or rejects",
    cases: [
      [
        "Starmer backs Trump's position that the fighting should stop at once.",
        ["europe supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Lavrov repeated Moscow's position that Crimea must be recognised.", ["russia supports territory.crimea_recognition"]],
      [
        "Ukraine agreed to a full ceasefire, as proposed by the United States.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a proposal of one thing is no plan as a whole",
    cases: [
      [
        "Ukraine has accepted the Trump administration's proposal of a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Moscow has rejected the American peace proposal.", ["russia opposes process.plan_endorsement"]],
    ],
  },
  {
    name: "what is made to hang on something",
    cases: [
      ["Moscow makes a ceasefire hinge on a halt to mobilisation.", ["russia conditional ceasefire.immediate"]],
      ["Putin has made his consent to a truce depend on a halt to mobilisation.", ["russia conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "terms as a second thought",
    cases: [
      [
        "Paris is committed to sending troops to Ukraine, Macron said, albeit only after the guns have gone quiet.",
        ["europe conditional security.foreign_forces"],
      ],
      ["London will send troops to Ukraine, though not before May.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "who hopes for it is not who refuses it",
    cases: [
      [
        "Kyiv's hopes of joining NATO would be off the table under the American plan.",
        ["us opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      [
        "Ukraine's bid to join NATO is out of the question, Peskov said.",
        ["russia opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      ["Washington's recognition of Crimea is out of the question.", ["us opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "who accepts that another acts, with a day or a place between",
    cases: [
      ["Moscow accepted on Friday that Ukraine would join the EU.", ["russia supports security.eu_membership"]],
      ["The Russians had accepted at the summit that Europe could send troops to Ukraine.", ["russia supports security.foreign_forces"]],
    ],
  },
  {
    name: "for as long as it lasts",
    cases: [
      ["Sanctions will not be lifted for as long as the war goes on, Macron said.", ["europe opposes economy.sanctions_relief"]],
      ["Sanctions will stay for as long as the war goes on, Macron said.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "words of saying in front of what is said",
    cases: [
      ["Lavrov said on Tuesday that NATO membership for Ukraine was out of the question.", ["russia opposes security.nato_membership"]],
      ["Lavrov told Fox News that NATO membership for Ukraine was out of the question.", ["russia opposes security.nato_membership"]],
      ["Macron told Sky News that the sanctions on Russia had to be lifted.", ["europe supports economy.sanctions_relief"]],
      ["Lavrov added that the sanctions on Russia had to be lifted.", ["russia supports economy.sanctions_relief"]],
      [
        "Macron repeated in an interview with the New York Times that the lifting of sanctions on Russia was unacceptable.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["Macron wrote on Telegram that an Easter truce was necessary.", ["europe supports ceasefire.partial"]],
      ["Lavrov insisted after the meeting that a full ceasefire was unacceptable.", ["russia opposes ceasefire.immediate"]],
      [
        "Lavrov reiterated at a news conference in Geneva that a full ceasefire was out of the question.",
        ["russia opposes ceasefire.immediate"],
      ],
      ["Lavrov made clear once more that a full ceasefire was unacceptable.", ["russia opposes ceasefire.immediate"]],
      ["Lavrov insisted after the meeting that Crimea must be recognised as Russian.", ["russia supports territory.crimea_recognition"]],
      ["Brussels will add more sanctions on Russia.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "Denys is a name, and no denial",
    cases: [
      [
        "Kyiv wants all deported children back. Denys Shmyhal, the prime minister, was in Rome.",
        ["ukraine supports humanitarian.children_return"],
      ],
    ],
  },
];
