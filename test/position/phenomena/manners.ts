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
];
