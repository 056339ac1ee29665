import type { Phenomenon } from "./phenomenon.ts";

/** Turns that translators and agencies have in common. */
export const ofTranslators: readonly Phenomenon[] = [
  {
    name: "said of the text with which they answered another",
    cases: [
      [
        '"It doesn\'t suit us at all," said Ushakov about the text with which the Europeans had responded to the American draft.',
        ["russia opposes process.counterplan_endorsement"],
      ],
    ],
  },
  {
    name: "has not excluded doing such a thing",
    cases: [
      [
        "Kyiv wants an American monitoring mission on the front. Washington has not excluded leading such a mission, Caine said.",
        ["ukraine supports ceasefire.monitoring", "us open ceasefire.monitoring"],
      ],
    ],
  },
  {
    name: "so many thousand, and they",
    cases: [
      [
        '"Sixteen thousand civilians sit there, without charge. We demand that they are let go," Lubinets said.',
        ["ukraine supports humanitarian.civilian_detainees"],
      ],
    ],
  },
  {
    name: "what somebody takes along or puts on the table",
    cases: [
      [
        "Four requests Zelensky takes with him to Washington: Tomahawks and Patriots; American participation in guarantees.",
        ["ukraine supports security.guarantee_with_us", "ukraine supports security.us_military_aid"],
      ],
      [
        "Kellogg's colleague put two items on the table: American engineers running the Zaporizhzhia nuclear power plant, and joint US-Russian ventures in Arctic gas.",
        ["us supports economy.us_russia_cooperation", "us supports territory.znpp_us_oversight"],
      ],
      ["A ceasefire is still on the table, Witkoff said.", ["us open ceasefire.immediate"]],
    ],
  },
  {
    name: "from midnight to midnight",
    cases: [
      [
        "From midnight on the 8th until midnight on the 11th of May Russian units will cease firing, the Kremlin announced.",
        ["russia supports ceasefire.partial"],
      ],
    ],
  },
  {
    name: "what was said in the perfect, with the verb before its subject",
    cases: [
      ["A ceasefire is out of the question, has declared Sergei Lavrov.", ["russia opposes ceasefire.immediate"]],
      [
        "«We will never agree to a withdrawal from the Donbas», – is convinced Zelensky.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["There is no question of foreign troops, hammered Sergei Lavrov.", ["russia opposes security.foreign_forces"]],
      ["Rubio flew in with his plane, followed by Witkoff.", []],
    ],
  },
  {
    name: "when and where it was said before who said it",
    cases: [
      ["– A full ceasefire must come first – wrote on Sunday on Facebook Premier Donald Tusk.", ["europe supports ceasefire.immediate"]],
      [
        "Foreign troops are impossible, said in his turn to journalists in Moscow Sergei Lavrov.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "Foreign troops are out of the question, declared in the night on Monday President Vladimir Putin, having come out to journalists.",
        ["russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "object, verb, subject",
    cases: [
      ["Against a freeze along the front line spoke out Emmanuel Macron.", ["europe opposes ceasefire.front_line_freeze"]],
      ["For a reconstruction fund for Ukraine spoke out Marco Rubio.", ["us supports economy.reconstruction"]],
      ["On the lifting of sanctions insists Moscow.", ["russia supports economy.sanctions_relief"]],
      ["The release of frozen assets demands also Lavrov.", ["russia supports economy.frozen_assets_release"]],
      ["A full ceasefire does not want Moscow.", ["russia opposes ceasefire.immediate"]],
      ["The release of frozen assets worried Paris.", []],
      ["The full ceasefire demanded by Kyiv was the first item.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "subject, object, verb; object, subject, verb and its infinitive",
    cases: [
      ["Zelensky repeated, that Ukraine the annexation of Crimea will not recognise.", ["ukraine opposes territory.crimea_recognition"]],
      ["Russia the deployment of foreign troops categorically rejects.", ["russia opposes security.foreign_forces"]],
      [
        "Direct negotiations with Ukraine Russia is ready to begin without any preliminary conditions, added Peskov.",
        ["russia open process.direct_talks"],
      ],
      ["Foreign troops Moscow is not ready to accept.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "without what the verb is done, before its object",
    cases: [
      [
        "Russia proposes to resume without any preliminary conditions direct negotiations with Kyiv.",
        ["russia supports process.direct_talks"],
      ],
      ["Kyiv wants an army without limits.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "a list under what somebody gets, with the verb before its subject",
    cases: [
      [
        "Axios published the American plan.\nWhat receives Ukraine:\n- a security guarantee with American participation;\n- the return of the deported children.",
        ["us supports humanitarian.children_return", "us supports security.guarantee_with_us"],
      ],
    ],
  },
  {
    name: "what a text writes down for somebody he has not said, and a label in it is no speaker",
    cases: [
      [
        "Axios published the American plan. Refusal from entry in NATO Kyiv writes down in its constitution. Sanctions will be lifted.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "President Trump had asked for haste. Germany and France have worked out an own paper. The most important points in the overview:\nArmy: The Ukrainian army shall have at the most 800,000 soldiers.",
        ["europe supports security.force_limits"],
      ],
    ],
  },
];
