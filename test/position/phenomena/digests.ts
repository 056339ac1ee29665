import type { Phenomenon } from "./phenomenon.ts";

/** As digests and round-ups put it: short questions with their answers, lists under a heading, texts named by what they are made of. */
export const digests: readonly Phenomenon[] = [
  {
    name: "a text by its pages or by who drew its conclusions",
    cases: [
      ["The American page keeps Ukraine out of NATO.", ["us opposes security.nato_membership"]],
      ["The page keeps Ukraine out of NATO.", []],
      [
        "The conclusions adopted by the 27 leaders urge Russia to accept a full ceasefire. They also call for new sanctions against Moscow.",
        ["europe supports ceasefire.immediate", "europe supports economy.new_sanctions"],
      ],
      [
        "The accompanying American note, two pages long, promises Kyiv the status of a major non-NATO ally.",
        ["us supports security.partner_status"],
      ],
    ],
  },
  {
    name: "a list under what a party proposes or wants",
    cases: [
      [
        "What the US proposes (extracts)\n1. Ukraine shall not join NATO.\n2. Ukraine may join the European Union.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
      [
        "What Moscow wants\n- Ukraine does not join NATO.\n- The Ukrainian army is capped at 85,000.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits"],
      ],
      [
        "THE AMERICAN POSITION, as summed up for ambassadors\n- no NATO for Ukraine\n- sanctions on Russia lifted",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      ["Keith Kellogg, Photo: AP\nMembership in NATO is off the table. A meeting of the presidents could follow.", []],
    ],
  },
  {
    name: "a text that is named behind what it lays down",
    cases: [
      [
        "Ukraine would get back the part of the Kharkiv region that Russia holds. It would also have free passage on the Dnipro, the US document says.",
        ["us supports territory.kharkiv_return", "us supports territory.dnipro_access"],
      ],
      [
        "Ukraine would stay out of NATO. Its army would be capped at 600,000, according to the American draft.",
        ["us opposes security.nato_membership", "us supports security.force_limits"],
      ],
      [
        "Ukraine will stay out of NATO. Its army would be capped at 600,000, according to the American draft.",
        ["ukraine opposes security.nato_membership", "us supports security.force_limits"],
      ],
    ],
  },
  {
    name: "how it is to be done, answered by who says so",
    cases: [
      [
        "Who is to monitor the ceasefire? The United States, says the Ukrainian-European paper.",
        ["ukraine supports ceasefire.monitoring", "europe supports ceasefire.monitoring"],
      ],
      ["How would the ceasefire be monitored? With American satellites, Umerov said.", ["ukraine supports ceasefire.monitoring"]],
      ["Who would station troops in Ukraine? Nobody, says the Kremlin.", ["russia opposes security.foreign_forces"]],
      ["Who would station troops in Ukraine? Nobody knows, a Russian diplomat said.", []],
    ],
  },
  {
    name: "a short question and what a party makes of it",
    cases: [
      [
        "A meeting of Putin and Zelensky? Only after the experts have done their work, Peskov said.",
        ["russia conditional process.direct_talks"],
      ],
      ["A thirty-day truce? Fine, if nobody arms Kyiv meanwhile, Ushakov said.", ["russia conditional ceasefire.partial"]],
      ["European peacekeepers? It might be okay with us, Witkoff told Fox.", ["us open security.foreign_forces"]],
      ["A full ceasefire? Gladly, Zelensky answered.", ["ukraine supports ceasefire.immediate"]],
      ["Lifting sanctions on Russia? Not on our watch, said Kallas.", ["europe opposes economy.sanctions_relief"]],
      ["A full ceasefire? It might be over by Monday, Zelensky answered.", []],
    ],
  },
  {
    name: "another sense behind a semicolon",
    cases: [
      [
        "Under the counter-proposal there is no cap on the Ukrainian army; friendly forces may be stationed in the country.",
        [
          "ukraine opposes security.force_limits",
          "europe opposes security.force_limits",
          "ukraine supports security.foreign_forces",
          "europe supports security.foreign_forces",
        ],
      ],
    ],
  },
];
