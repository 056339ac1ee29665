import type { Phenomenon } from "./phenomenon.ts";

/** Whose a position is where the sentence says it sideways: by a goal, by a demand that another answers, by what stands before a colon. */
export const holders: readonly Phenomenon[] = [
  {
    name: "what a goal is said to be",
    cases: [
      ["The first step must be a full ceasefire, Yermak told reporters.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow's aim remains international recognition of Crimea as Russian.", ["russia supports territory.crimea_recognition"]],
      [
        "What is needed, Lavrov went on, is that Crimea be recognised as Russian territory.",
        ["russia supports territory.crimea_recognition"],
      ],
      ["The only way to stop the dying, Rubio told CNN, is an immediate ceasefire.", ["us supports ceasefire.immediate"]],
      ["The next step is an immediate ceasefire.", []],
      ["The aim of his book is to explain how a ceasefire fails, the historian said.", []],
    ],
  },
  {
    name: "whoever owns a demand that another answers",
    cases: [
      [
        "Moscow refused Macron's call for an unconditional ceasefire.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Zelensky turned down the Kremlin's demand that Ukrainian troops leave Donbas.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Rubio was asked about Moscow's demand for Ukraine to withdraw from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Vance was irritated by Kyiv's refusal to recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Putin renewed his demand that Ukrainian troops leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Moscow refused a call for an unconditional ceasefire.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "a verdict on another's demand",
    cases: [
      [
        "Putin's demand that Ukrainian troops leave Donbas is out of the question, Zelensky said.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Peskov said Europe's call for an unconditional ceasefire was unacceptable.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv's demand for an unconditional ceasefire has been rejected by the Kremlin.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv's demand for an unconditional ceasefire has not changed, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a noun in apposition takes up what stands before",
    cases: [
      [
        "Zelensky spoke in favour of a ceasefire, an idea floated a week ago by Donald Trump.",
        ["ukraine supports ceasefire.immediate", "us open ceasefire.immediate"],
      ],
      [
        "Moscow demands that Ukrainian troops leave Donbas — a step that Zelensky has ruled out.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "The American plan would recognise Crimea as Russian, something Kyiv rejects.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "The American plan would recognise Crimea as Russian, which Kyiv opposes.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["Zelensky spoke in favour of a ceasefire, an idea that is as old as the war.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whoever acts before a colon speaks behind it",
    cases: [
      ["On Crimea Zelensky yielded nothing: Ukraine would not recognise it as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Peskov left no doubt: no foreign troops may be stationed in Ukraine.", ["russia opposes security.foreign_forces"]],
      [
        "The rumour was called a fairy tale by Kaja Kallas: the frozen assets must stay frozen.",
        ["europe opposes economy.frozen_assets_release"],
      ],
      ["Zelensky faces a choice: an unconditional ceasefire or more war.", []],
    ],
  },
  {
    name: "what somebody brought along",
    cases: [
      [
        "Diplomats recalled what Putin had put to the envoys: Ukraine was to leave Donbas and stay neutral.",
        ["russia supports territory.ukrainian_withdrawal", "russia opposes security.nato_membership"],
      ],
      ["Officials know what Moscow wants: Ukraine is to leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Macron recalled what Trump had asked for: Ukraine would get guarantees.", ["us supports security.guarantee_without_us"]],
      ["Officials know what Putin fears: NATO membership for Ukraine.", []],
    ],
  },
  {
    name: "whom somebody warns does nothing yet",
    cases: [
      ["Merz warned Zelensky not to accept the US plan.", ["europe opposes process.plan_endorsement"]],
      ["Macron told Zelensky not to withdraw from Donbas.", ["europe opposes territory.ukrainian_withdrawal"]],
      ["Zelensky will not accept the US plan.", ["ukraine opposes process.plan_endorsement"]],
    ],
  },
  {
    name: "as far as somebody is concerned",
    cases: [
      ["NATO membership is off the table as far as Trump is concerned.", ["us opposes security.nato_membership"]],
      ["As far as Kyiv is concerned, recognition of Crimea is out of the question.", ["ukraine opposes territory.crimea_recognition"]],
      ["Recognition of Crimea is out of the question as far as the Kremlin's critics are concerned.", []],
    ],
  },
  {
    name: "two people together",
    cases: [
      [
        "Zelensky and Macron called for an unconditional ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Putin and Trump both ruled out NATO membership for Ukraine.",
        ["russia opposes security.nato_membership", "us opposes security.nato_membership"],
      ],
      [
        "President Volodymyr Zelensky and Prime Minister Keir Starmer demanded an unconditional ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Starmer met Zelensky, and Macron called for an unconditional ceasefire.", ["europe supports ceasefire.immediate"]],
      ["A call between Putin and Trump ended without a ceasefire.", []],
    ],
  },
  {
    name: "a question in the sentence about another's will",
    cases: [
      ['Asked whether Kyiv was ready to withdraw from Donbas, Vance said: "I think so."', ["ukraine open territory.ukrainian_withdrawal"]],
      ["Trump, asked if Putin wanted a full ceasefire, answered: Yes.", ["russia supports ceasefire.immediate"]],
      ["Asked whether Ukraine was prepared to withdraw from Donbas, Rubio said no.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Asked whether Ukraine was prepared to withdraw from Donbas, Rubio smiled.", []],
    ],
  },
  {
    name: "who we and I are in a quote that he or she says",
    cases: [
      [
        'Lavrov spoke first. Zelensky took the floor after him. "We will never recognise Crimea as Russian," he said.',
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        'Peskov spoke on Monday. Macron arrived later. "I want an unconditional ceasefire," he told reporters.',
        ["europe supports ceasefire.immediate"],
      ],
      ['"We will never recognise Crimea as Russian," he said.', []],
    ],
  },
  {
    name: "who is meant by they and he",
    cases: [
      [
        "An American official said the Russians would respect a free Ukraine and had signalled that they were open to its EU membership.",
        ["russia open security.eu_membership"],
      ],
      [
        "Vance was annoyed by Zelensky's statement that he would never withdraw from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Rubio lashed out at Zelensky, accusing him of refusing to withdraw from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Rubio refused to demand a withdrawal from Donbas.", ["us opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "only then",
    cases: [
      ["Only then would Kyiv agree to direct talks with Moscow.", ["ukraine conditional process.direct_talks"]],
      [
        "First the guns must be counted, Zelensky told reporters, and only after that should there be direct talks.",
        ["ukraine conditional process.direct_talks"],
      ],
      ["Kyiv would then agree to direct talks with Moscow.", ["ukraine supports process.direct_talks"]],
    ],
  },
  {
    name: "for whom something is so, and who agrees that another do it",
    cases: [
      [
        "Putin agreed that the United States might offer Ukraine Article 5-like protection.",
        ["russia supports security.guarantee_with_us"],
      ],
      ["Membership in NATO would be off the table for Ukraine, Rubio said.", ["us opposes security.nato_membership"]],
      ["Membership in NATO is unacceptable for Russia, Rubio said.", ["russia opposes security.nato_membership"]],
      [
        "Kyiv sent an offer in March. London shrugged. Washington is willing to recognise Crimea as Russian, Bloomberg reported. Under the ideas that were shown in Paris, the war would be frozen along the front line.",
        ["us open territory.crimea_recognition", "us supports ceasefire.front_line_freeze"],
      ],
      [
        "Sybiha told reporters that no part of Ukraine's occupied territory, Crimea included, would ever be recognised as Russian.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
      [
        "Sanctions could be eased if a ceasefire held, Rubio said.",
        ["us conditional economy.sanctions_relief", "us supports ceasefire.immediate"],
      ],
    ],
  },
];
