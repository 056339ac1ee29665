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
];
