import type { Phenomenon } from "./phenomenon.ts";

/** Ways in which reporters and translators say who wants, asks and gives what. */
export const manners: readonly Phenomenon[] = [
  {
    name: "who goes through another's text with a pen made of it what is told",
    cases: [
      [
        "London and Paris have gone over the American draft with a red pen, and the result makes interesting reading. The Ukrainian army is capped at 800,000.",
        ["europe supports security.force_limits"],
      ],
      [
        "Berlin took the scissors to the American draft. The Ukrainian army is capped at 800,000.",
        ["europe supports security.force_limits"],
      ],
      ["Berlin looked through the American draft. The Ukrainian army is capped at 800,000.", ["us supports security.force_limits"]],
    ],
  },
  {
    name: "a statement is of whoever spoke before, and not the text that it is about",
    cases: [
      [
        'The Russian foreign ministry branded the Paris declaration "militarist". Western units on Ukrainian soil would be regarded as foreign intervention, the statement warned.',
        ["russia opposes security.foreign_forces"],
      ],
      [
        "The European leaders have issued a joint statement. Crimea will never be recognised as Russian, the statement said.",
        ["europe opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what would be taken for something grave is refused, and the grave thing is only a name for it",
    cases: [
      ["Western bases on Ukrainian soil would be seen by Moscow as foreign intervention.", ["russia opposes security.foreign_forces"]],
      ["The step was seen as a ceasefire in all but name.", []],
    ],
  },
  {
    name: "one, for the thing that stands first",
    cases: [
      ["As for an unconditional truce, Moscow has no intention of going along with one.", ["russia opposes ceasefire.immediate"]],
      ["As for a full ceasefire, Kyiv has agreed to one.", ["ukraine supports ceasefire.immediate"]],
      ["On an Easter truce, Berlin sees no point in agreeing to one.", ["europe opposes ceasefire.partial"]],
    ],
  },
  {
    name: "a clause between commas parts the wording from its verb",
    cases: [
      [
        "The status of major non-NATO ally, which Kyiv has sought for years, would be granted by Washington only after an election, officials said.",
        ["ukraine supports security.partner_status", "us conditional security.partner_status"],
      ],
      [
        "Sanctions relief, which Brussels rejects, would be granted by Washington only after an election.",
        ["europe opposes economy.sanctions_relief", "us conditional economy.sanctions_relief"],
      ],
      ["The sanctions, which were imposed in 2014, must be lifted, Witkoff said.", ["us supports economy.sanctions_relief"]],
      [
        "The multinational force, which has been in the making since March, will be sent by the Europeans, Starmer said.",
        ["europe supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "who is to do it stands behind the verb",
    cases: [
      ["Peacekeepers for Ukraine would be provided by Britain and France.", ["europe supports security.foreign_forces"]],
      ["The sanctions on Russian oil will not be lifted by the European Union.", ["europe opposes economy.sanctions_relief"]],
      ["The sanctions were lifted by Washington in 2019.", []],
    ],
  },
  {
    name: "what somebody will get is given by whoever the wording names",
    cases: [
      [
        "Kyiv will get American security guarantees only after a peace deal, the FT reports.",
        ["us conditional security.guarantee_with_us"],
      ],
      [
        "Washington has signalled to Kyiv that it will get its American security guarantees only when it has pulled its soldiers out of Donetsk region.",
        ["us conditional security.guarantee_with_us", "us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Washington let Kyiv know that it would go on getting American arms only if it signed.",
        ["us conditional security.us_military_aid"],
      ],
    ],
  },
  {
    name: "answers that leave it open",
    cases: [
      [
        'Would American guarantees be part of it? "We may do that, we\'re looking at it," Trump said.',
        ["us open security.guarantee_with_us"],
      ],
      ['"More sanctions? I\'m thinking about it," Trump said.', ["us open economy.new_sanctions"]],
    ],
  },
  {
    name: "somebody intends to do it",
    cases: [
      [
        "Moscow agreed that Washington could offer Article 5-like protection, and Trump intends to offer it.",
        ["russia supports security.guarantee_with_us", "us supports security.guarantee_with_us"],
      ],
      [
        "There was talk of making Ukraine a major non-NATO ally. Trump intends to grant it, an official said.",
        ["us supports security.partner_status"],
      ],
    ],
  },
  {
    name: "what they want, told by another who will send it or not",
    cases: [
      ['"They want Tomahawks. We may send them, we may not, but we may do it," Trump said.', ["us open security.us_military_aid"]],
      ['"They want Tomahawks. We will not send them," Trump said.', ["us opposes security.us_military_aid"]],
    ],
  },
  {
    name: "the president at his seat",
    cases: [
      ['"We may send Tomahawks," the president said aboard Air Force One on the way to Israel.', ["us open security.us_military_aid"]],
      ["At Mar-a-Lago the president demanded more sanctions on Russia.", ["us supports economy.new_sanctions"]],
      [
        'Zelensky landed in Washington. "We will not swap land," the president said in the Oval Office.',
        ["ukraine opposes territory.land_swaps"],
      ],
      ["The president demanded more sanctions on Russia.", []],
    ],
  },
  {
    name: "asked somebody for it",
    cases: [
      ["London asked President Trump for an American guarantee.", ["europe supports security.guarantee_with_us"]],
      ["Kyiv asked Moscow for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Trump was asked for his view of a full ceasefire.", []],
    ],
  },
  {
    name: "whose right it is to decide on alliances",
    cases: [
      [
        '"Nobody has handed Russia the right to decide with whom we ally ourselves," Sybiha told Suspilne.',
        ["ukraine supports security.nato_membership"],
      ],
      ["Ukraine has the right to choose its alliances, Sybiha said.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "as many as were named",
    cases: [
      [
        "Macron, Merz, Starmer and Tusk met Zelensky in Kyiv. The five leaders called for an unconditional ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "In Kyiv, to which Macron, Merz, Starmer and Tusk had come by train to see Zelensky, the five leaders called for all guns to fall silent.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Macron met Zelensky in Kyiv. Five leaders of the opposition called for an unconditional ceasefire.", []],
    ],
  },
  {
    name: "all of it, behind a list",
    cases: [
      [
        '"I will say it again: the delivery of weapons and the handing over of intelligence data, all this must be halted," Putin said.',
        ["russia opposes security.us_military_aid"],
      ],
      [
        "A cap on its army, foreign bases on its soil: all of that is unacceptable, Zelensky said.",
        ["ukraine opposes security.force_limits", "ukraine opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "what another may do is granted by whoever says so",
    cases: [
      ['"Ukraine can join the EU, it is its right," Putin said.', ["russia supports security.eu_membership"]],
      ['"Ukraine may join the European Union, and Russia agrees to that," Putin said.', ["russia supports security.eu_membership"]],
      ["Ukraine may not join the alliance, Putin said.", ["russia opposes security.nato_membership"]],
    ],
  },
  {
    name: "as regards one thing, and for us it is",
    cases: [
      [
        '"As regards NATO, that is another matter entirely. For us it is unacceptable," Putin said.',
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "put down for something in a text",
    cases: [
      [
        "The European redraft runs to three pages. The United States is down for a guarantee that mirrors Article 5.",
        ["europe supports security.guarantee_with_us"],
      ],
      ["The American plan has 28 points. Ukraine is listed as neutral for good.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "says to this a no",
    cases: [
      ["They speak of a ceasefire, and Moscow says to this a clear no.", ["russia opposes ceasefire.immediate"]],
      ["They speak of a ceasefire, and Moscow says to this a few words.", []],
    ],
  },
  {
    name: "whose proposals they are, and where they were made",
    cases: [
      [
        "WITKOFF'S PARIS PROPOSALS\n• Nato: no place for Ukraine\n• Sanctions: lifted",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      ["London and Paris's proposals include European troops in Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "that it be not reduced",
    cases: [
      [
        "Six European foreign ministers urged Washington in a joint statement not to reduce deliveries of American weapons.",
        ["europe supports security.us_military_aid"],
      ],
      ["Washington will scale back its arms deliveries to Ukraine, Hegseth said.", ["us opposes security.us_military_aid"]],
    ],
  },
  {
    name: "that against somebody something be introduced",
    cases: [
      [
        "EU ministers request that against the aggressor a new, harder package of restrictive measures be introduced.",
        ["europe supports economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "a clause that begins with and has its own subject",
    cases: [
      [
        "Any cap on its army would be opposed by the Europeans, and a reassurance force would be there to help, Tusk said.",
        ["europe opposes security.force_limits", "europe supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "possible when",
    cases: [["A ceasefire becomes possible when the elections are over, Lavrov said.", ["russia conditional ceasefire.immediate"]]],
  },
  {
    name: "all in return for all is a swap and no condition",
    cases: [
      ["Kyiv again offered the release of all captured soldiers in return for all.", ["ukraine supports humanitarian.prisoner_exchange"]],
      [
        "Kyiv would release its prisoners in return for a truce.",
        ["ukraine conditional humanitarian.prisoner_exchange", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
];
