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
  {
    name: "what somebody is asked to want, and the answers in bits",
    cases: [
      [
        "What does Lavrov want? Crimea recognised as Russian, for a start. Ukraine never in NATO. No foreign troops anywhere in it.",
        [
          "russia supports territory.crimea_recognition",
          "russia opposes security.nato_membership",
          "russia opposes security.foreign_forces",
        ],
      ],
      [
        "So what does Kyiv demand? A full ceasefire. American security guarantees.",
        ["ukraine supports ceasefire.immediate", "ukraine supports security.guarantee_with_us"],
      ],
      ["What does Kyiv think of it all? A full ceasefire. American security guarantees.", []],
    ],
  },
  {
    name: "counted, and then named between semicolons",
    cases: [
      [
        "Three things Berlin won't give way on, an adviser to Merz told Bild. Crimea will not be recognised as Russian; Ukraine joins the EU; and European troops will be stationed in the country.",
        [
          "europe opposes territory.crimea_recognition",
          "europe supports security.eu_membership",
          "europe supports security.foreign_forces",
        ],
      ],
      [
        "Two points Kyiv will not accept, Umerov said. A withdrawal from the Donbas and a cap on its army.",
        ["ukraine opposes territory.ukrainian_withdrawal", "ukraine opposes security.force_limits"],
      ],
      [
        "Lift the sanctions, forget the rest: the Russian wish list, as Dmitriev recited it, is a long one.",
        ["russia supports economy.sanctions_relief"],
      ],
      ["Lift the sanctions, forget the rest: the Russian wish list was not on the table.", []],
    ],
  },
  {
    name: "a view that was announced",
    cases: [
      [
        "A senior official in Zelensky's office put the government's view carefully. Leaving the occupied lands in Russian hands for now could be discussed.",
        ["ukraine open territory.occupied_de_facto"],
      ],
      ["A columnist put his view carefully. Leaving the occupied lands in Russian hands for now could be discussed.", []],
    ],
  },
  {
    name: "what somebody cannot do, and when something is to come",
    cases: [
      [
        "Unable to get into NATO for now, Kyiv would like to be declared a major non-NATO ally of the United States.",
        ["ukraine supports security.partner_status"],
      ],
      [
        "A European contingent should be in Ukraine on the day the guns fall silent, Yermak said.",
        ["ukraine supports security.foreign_forces"],
      ],
      ["Ukraine's accession to NATO and the EU must remain the aim, Stefanchuk said.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "what talks cannot hang on, and what they come after",
    cases: [
      ["Peskov said that talks cannot hinge on a ceasefire beforehand.", ["russia opposes process.talks_after_ceasefire"]],
      [
        "“We are ready to sit down with them in any format, but once the guns have fallen quiet,” Sybiha wrote.",
        ["ukraine supports process.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
      [
        "“We are ready to sit down with them once the guns have fallen quiet,” Sybiha wrote.",
        ["ukraine supports process.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "named for what it is, in a quote behind a colon",
    cases: [
      [
        "Nor would Moscow share it, Lavrov said: “The nuclear plant is operated by Rosatom.”",
        ["russia opposes territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "who drew a text up, or showed it",
    cases: [
      [
        "The Guardian has seen a paper drafted by European ministers and the Ukrainians. In it there is no cap on the Ukrainian army.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
      [
        "In the 20-point version that Zelensky showed reporters on Tuesday, Ukraine joins the EU.",
        ["ukraine supports security.eu_membership"],
      ],
      ["In the version that Kyiv was shown, Ukraine joins the EU.", []],
      [
        "From a summary of the US position circulated among ambassadors:\n* no NATO for Ukraine\n* step-by-step removal of sanctions",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "whose share it is, in the clause about it",
    cases: [
      [
        "The European conclusions ask for guarantees in which the United States has a share, rule out any cap on the Ukrainian army and demand a truce.",
        ["europe supports security.guarantee_with_us", "europe opposes security.force_limits", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "refused with the verdict on it",
    cases: [
      [
        "The American plan is a capitulation, and Lithuania won't have it, its president said.",
        ["europe opposes process.plan_endorsement"],
      ],
      ["Ukraine is barred from NATO for good, and Kyiv won't have it.", ["ukraine supports security.nato_membership"]],
      ["New sanctions on Moscow now would only kill the talks, Rubio said.", ["us opposes economy.new_sanctions"]],
    ],
  },
  {
    name: "what stands beside another thing, and is none itself",
    cases: [
      ["Eight years later Moscow announced the annexation of four more regions.", []],
      ["A date for the next round would be announced soon, Peskov said.", []],
      [
        "It is impossible, in Moscow's view, to make talks dependent on a prior ceasefire.",
        ["russia opposes process.talks_after_ceasefire"],
      ],
    ],
  },
];
