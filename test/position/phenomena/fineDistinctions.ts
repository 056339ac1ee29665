import type { Phenomenon } from "./phenomenon.ts";

/** Who is asked by a poll, how long a pause is, whose clause it is, and what it stands for where a person was spoken of. */
export const fineDistinctions: readonly Phenomenon[] = [
  {
    name: "whom a poll has asked",
    cases: [
      ["According to a poll, 54% of Ukrainians reject giving up land for peace.", []],
      [
        "Ukrainians reject giving up land for peace, Zelensky said.",
        ["ukraine opposes territory.occupied_de_jure", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "until a year is no condition",
    cases: [
      ["Russia would need until 2029 to seize the rest of Donetsk, analysts say.", []],
      [
        "Russia would stop only after Ukraine has left the rest of Donetsk, Peskov said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "somebody else with a verb of his own",
    cases: [
      [
        "The door to the alliance stays open for Ukraine and the Kremlin has no say in it, Tusk said.",
        ["europe supports security.nato_membership"],
      ],
      [
        "Foreign troops are a threat to Ukraine and the Kremlin will not accept them, Lavrov said.",
        ["russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "a pause of days",
    cases: [
      ["Putin has announced a three-day pause in the fighting.", ["russia supports ceasefire.partial"]],
      ["Putin has announced a pause in the fighting.", ["russia supports ceasefire.immediate"]],
      ["Macron called on Moscow to agree to thirty days of full ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "no village is vacated",
    cases: [
      ["Not one village would be vacated, Peskov said.", ["russia opposes territory.russian_withdrawal"]],
      ["Every village would be vacated by Russian troops, Zelensky said.", ["ukraine supports territory.russian_withdrawal"]],
    ],
  },
  {
    name: "what is being put together",
    cases: [
      ["The EU is putting together a 19th round of sanctions.", ["europe supports economy.new_sanctions"]],
      ["The mechanic is putting together the screws for the plant.", []],
    ],
  },
  {
    name: "screws",
    cases: [
      ["The screws on Moscow must be tightened further, Zelensky said.", ["ukraine supports economy.new_sanctions"]],
      ["Workers tightened every bolt at the plant, an engineer said.", []],
    ],
  },
  {
    name: "billions that are held",
    cases: [
      ["Moscow demands the return of $300 billion held at Euroclear.", ["russia supports economy.frozen_assets_release"]],
      ["Euroclear holds $300 billion, an analyst said.", []],
    ],
  },
  {
    name: "any of our land",
    cases: [
      [
        "Ukraine will not call any of its temporarily occupied land Russian, Sybiha said.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "help in the case of an attack",
    cases: [
      ["Washington offers a treaty that promises American help in the case of a new attack.", ["us supports security.guarantee_with_us"]],
      ["American help arrived after the attack.", []],
    ],
  },
  {
    name: "it, where a person was spoken of",
    cases: [
      [
        "Ushakov skimmed the European version on the plane. It was unconstructive, he told reporters.",
        ["russia opposes process.counterplan_endorsement"],
      ],
      ["Ushakov skimmed the European version on the plane. It was late, he told reporters.", []],
    ],
  },
  {
    name: "the same thing in a clause of its own",
    cases: [
      [
        "The Americans propose to recognise Crimea as Russian. Umerov called it unconstitutional; the British said they would not be a party to it either.",
        [
          "europe opposes territory.crimea_recognition",
          "ukraine opposes territory.crimea_recognition",
          "us supports territory.crimea_recognition",
        ],
      ],
      [
        "The Americans propose to recognise Crimea as Russian. Umerov called it unconstitutional; the British were party to the talks too.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "not whom he met",
    cases: [
      [
        "In his call with Zelensky the president floated American ownership of the Zaporizhzhia plant, Rubio said.",
        ["us open territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "beside the other text",
    cases: [
      [
        "Unlike the Europeans' plan, the American one would be content with a freeze along the front line.",
        ["us supports ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "a list of what must be",
    cases: [
      [
        'Lavrov gave a list of what could not be given up. Crimea and "the four regions" must be acknowledged as Russian.',
        ["russia supports territory.crimea_recognition", "russia supports territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "a case of it that is included",
    cases: [
      [
        "The Russian paper demands that Western arms deliveries stop, satellite intelligence included.",
        ["russia opposes security.us_military_aid"],
      ],
    ],
  },
  {
    name: "the document of one page that somebody was handed",
    cases: [
      [
        'The one-page document, which Ukrainian officials were handed in Paris, is headed "final offer". Under it Washington would recognise Crimea as Russian.',
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "the authors of the text that is told",
    cases: [
      [
        "The Ukrainian paper deals with land. Occupied territory, the authors write, will never be recognised as Russian.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
      ["A book about the war has come out. Occupied territory, the authors write, will never be recognised as Russian.", []],
    ],
  },
];
