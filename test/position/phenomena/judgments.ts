import type { Phenomenon } from "./phenomenon.ts";

/** What is said of a thing spoken of right before, who else wants it, and lists behind a colon. */
export const judgments: readonly Phenomenon[] = [
  {
    name: "a verdict on what was spoken of right before",
    cases: [
      [
        "Zelensky demanded a full ceasefire. It is unacceptable, Peskov said.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "The US wants to recognise Crimea as Russian. “This is out of the question,” Zelensky told reporters.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv wants a month-long energy truce. For the Kremlin it is a trap, Ushakov said.",
        ["ukraine supports ceasefire.partial", "russia opposes ceasefire.partial"],
      ],
      [
        "Kyiv wants to declare Crimea lost for ever? No. The US wants to recognise Crimea as Russian. Umerov called it unconstitutional.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      // What is unacceptable is the refusal, and the verdict stands for neither.
      ["Russia rejected a full ceasefire. That is unacceptable, Kallas said.", ["russia opposes ceasefire.immediate"]],
      // Somebody is ready, and no thing.
      ["Zelensky asked for a full ceasefire. It is ready, he said.", ["ukraine supports ceasefire.immediate"]],
      ["Zelensky asked for a full ceasefire. It is premature to say more, he said.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "the same is offered",
    cases: [
      [
        "Kyiv wants a security guarantee from America like Article 5. Witkoff’s team offers precisely that, an official said.",
        ["ukraine supports security.guarantee_with_us", "us supports security.guarantee_with_us"],
      ],
      [
        "Putin declared a 30-hour Easter truce. Ukraine could mirror it, Zelensky said.",
        ["russia supports ceasefire.partial", "ukraine open ceasefire.partial"],
      ],
    ],
  },
  {
    name: "who wants what another answers",
    cases: [
      [
        "Zelensky dismissed the three-day truce declared by Putin.",
        ["ukraine opposes ceasefire.partial", "russia supports ceasefire.partial"],
      ],
      [
        "Kyiv welcomed the full ceasefire demanded by the Europeans.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "Moscow rejected the line of contact freeze floated by Washington.",
        ["russia opposes ceasefire.front_line_freeze", "us open ceasefire.front_line_freeze"],
      ],
      ["Zelensky dismissed the three-day truce described by the newspaper.", ["ukraine opposes ceasefire.partial"]],
    ],
  },
  {
    name: "an answer that leaves it open",
    cases: [
      ["Would the US help to monitor a ceasefire? “We might,” Hegseth told reporters.", ["us open ceasefire.monitoring"]],
      ["Will Berlin send soldiers to Ukraine? “Nothing is ruled out,” Merz said.", ["europe open security.foreign_forces"]],
      ["Will Kyiv accept a frozen front line? We might know more tomorrow, Podolyak said.", []],
    ],
  },
  {
    name: "what is weighed stands open",
    cases: [
      [
        "The White House is weighing whether it should recognise Crimea as Russian, officials said.",
        ["us open territory.crimea_recognition"],
      ],
      [
        "Berlin is debating it, and Crimea is being discussed too. A truce is being discussed, Merz said.",
        ["europe open ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "items of a list that semicolons part",
    cases: [
      [
        "Kyiv’s line in Geneva, as a diplomat summed it up: a general ceasefire now; the root causes only later.",
        ["ukraine supports ceasefire.immediate", "ukraine supports ceasefire.root_causes"],
      ],
      [
        "Umerov came out with three requests: the exchange of all prisoners; the release of civilian detainees; and the return of the deported children.",
        [
          "ukraine supports humanitarian.prisoner_exchange",
          "ukraine supports humanitarian.civilian_detainees",
          "ukraine supports humanitarian.children_return",
        ],
      ],
      [
        "Kyiv’s envoys had a list for the day after: the return of the occupied part of the Kharkiv region, passage on the Dnipro.",
        ["ukraine supports territory.kharkiv_return", "ukraine supports territory.dnipro_access"],
      ],
      // Another clause has a subject of its own.
      ["Kyiv’s demands are known: a general ceasefire; Washington wants a summit.", ["ukraine supports ceasefire.immediate"]],
      [
        "Kyiv rejected two demands: a smaller army, foreign bases.",
        ["ukraine opposes security.force_limits", "ukraine opposes security.foreign_forces"],
      ],
      [
        "Key points of Zelensky’s press conference:\n• A full ceasefire is needed now.\n• Sanctions on Russia should be tightened.",
        ["ukraine supports ceasefire.immediate", "ukraine supports economy.new_sanctions"],
      ],
      [
        "The US plan is simple:\n- NATO agrees not to station troops in Ukraine;\n- the Ukrainian army is limited to 600,000 men.",
        ["us opposes security.foreign_forces", "us supports security.force_limits"],
      ],
    ],
  },
  {
    name: "conditions behind “but” and “provided that”",
    cases: [
      [
        "A truce is conceivable, Peskov said, but arms deliveries would have to stop.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      [
        "Ukraine could freeze the front line, an adviser to the president in Kyiv said, provided that the Americans agree to a guarantee like Article 5.",
        ["ukraine conditional ceasefire.front_line_freeze", "ukraine supports security.guarantee_with_us"],
      ],
      [
        "The Italians said that they would take part in monitoring provided that Washington led it.",
        ["europe conditional ceasefire.monitoring"],
      ],
      [
        "American weapons would have to stop flowing into Ukraine for as long as it lasts, Peskov said.",
        ["russia opposes security.us_military_aid"],
      ],
      [
        "We are not putting off the territorial question until the guns are silent, Vance said.",
        ["us opposes territory.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "polls and houses of learning",
    cases: [
      [
        "Only a third of Ukrainians would accept the recognition of Crimea as Russian, according to a poll by the Kyiv International Institute of Sociology.",
        [],
      ],
      ["Russia will never leave Crimea to Ukraine, the London School of Economics says.", []],
      [
        "Crimea will never be recognised as Russian, according to a text posted on Zelensky’s website.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "A ceasefire would only help Kyiv, Russia’s Permanent Representative to the UN Vasily Nebenzya said.",
        ["russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a retort without a verb, and other short answers",
    cases: [
      [
        "Zelensky told the Guardian that Kyiv could swap land with Russia. Out of the question, Peskov said.",
        ["ukraine open territory.land_swaps", "russia opposes territory.land_swaps"],
      ],
      ["Peskov wants a three-day truce. Out of the question, he said, was anything longer.", ["russia supports ceasefire.partial"]],
      [
        "Kyiv has offered a full ceasefire. Putin said that he was in favour too.",
        ["ukraine supports ceasefire.immediate", "russia supports ceasefire.immediate"],
      ],
      [
        "Moscow proposed that the UN should watch the line of contact. Washington turned the idea down.",
        ["russia supports ceasefire.monitoring", "us opposes ceasefire.monitoring"],
      ],
      ["Ukraine is for silence in the air and at sea, Zelensky told European leaders.", ["ukraine supports ceasefire.partial"]],
      ["Somebody has to be there to see who breaks the truce, Umerov said.", ["ukraine supports ceasefire.monitoring"]],
      ["The return to Ukraine’s borders of 2014 was an illusory goal, Hegseth said.", ["us opposes territory.russian_withdrawal"]],
      [
        "Negotiations could start the day after the guns fell silent, and not an hour earlier, Sybiha said.",
        ["ukraine supports process.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Bloomberg reported that Kyiv had agreed to freeze the war along the current front. A spokesman called the report false.",
        ["ukraine supports ceasefire.front_line_freeze", "ukraine denies ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "whose reply it was",
    cases: [
      [
        "The American terms were read out. Ukraine will not recognise Crimea as Russian, was Podolyak’s rejoinder.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Crimea will remain Russian for ever, came the reply from the Kremlin.", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "said twice, and said behind a colon",
    cases: [
      [
        "We will under no circumstances call our occupied land Russian, neither Donetsk nor Melitopol, Tykhyi said.",
        ["ukraine opposes territory.occupied_de_jure"],
      ],
      [
        "Kyiv called this putting the cart before the horse: a full ceasefire comes first, Sybiha said.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["The White House wants a full ceasefire. The president may yet drop the idea, officials said.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "answered with the verb alone, and who is accused",
    cases: [
      [
        "Asked whether Russia would settle for a freeze along the present front, Lavrov said it would not.",
        ["russia opposes ceasefire.front_line_freeze"],
      ],
      ["Asked whether Berlin would send troops to Ukraine, Merz said it might.", ["europe open security.foreign_forces"]],
      [
        "Asked whether Russia would settle for a freeze along the present front, Lavrov said it would not be long before that was known.",
        [],
      ],
      ["An immediate ceasefire: Yermak repeated Kyiv’s demand on Monday.", ["ukraine supports ceasefire.immediate"]],
      ["Macron accused Putin of refusing an unconditional truce.", ["russia opposes ceasefire.immediate"]],
      ["The Kremlin has no objection to a monitoring mechanism for the maritime truce.", ["russia supports ceasefire.monitoring"]],
    ],
  },
];
