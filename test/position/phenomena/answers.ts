import type { Phenomenon } from "./phenomenon.ts";

/** What answers something: another clause, the next sentence, a quote that goes on; and what is denied once or twice. */
export const answers: readonly Phenomenon[] = [
  {
    name: "denied twice and meant once",
    cases: [
      [
        "Ukraine will not recognise neither Crimea nor Donbas as Russian, the president said.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "no one thing and no other",
    cases: [
      [
        "Lavrov said there would be no NATO membership for Ukraine and no foreign troops.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
      [
        "Russia demands no foreign troops and no NATO membership.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
      [
        "Kyiv accepts no cap on its army and no recognition of Crimea.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "another clause takes it otherwise",
    cases: [
      [
        "Ukraine has accepted a ceasefire, but Russia has not.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Ukraine agreed to a ceasefire in March but Moscow did not.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Kyiv agreed to a ceasefire; Moscow refused.", ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"]],
      [
        "While Kyiv has agreed to a ceasefire, Moscow has rejected it.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Ukraine has accepted a ceasefire, but Russia has launched new attacks.", ["ukraine supports ceasefire.immediate"]],
      ["Ukraine accepts a ceasefire, but it has one condition.", ["ukraine conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "neither the one nor the other",
    cases: [
      [
        "Russia wants neither NATO membership for Ukraine nor foreign troops.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
      [
        "Neither Kyiv nor Paris would accept limits on Ukraine's army.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "a topic that a clause with if or when names",
    cases: [
      [
        "If we are talking about withdrawing from Donbas, we cannot do it, Zelensky said.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["When it comes to NATO membership, that is out of the question, Trump said.", ["us opposes security.nato_membership"]],
      ["If Ukraine withdraws from Donbas, Putin said, it is good.", []],
    ],
  },
  {
    name: "an answer that has begun",
    cases: [
      ["Pressed on why Washington had waited so long, he said that new sanctions on Russia were ruled out. Trump spoke in Ohio.", []],
      [
        "Pressed on why Washington waits, Trump said that new sanctions on Russia were out of the question.",
        ["us opposes economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "only once something is done",
    cases: [
      ['"Sanctions can only be lifted once Moscow has shown good will," Kallas said.', ["europe conditional economy.sanctions_relief"]],
      [
        "Ukraine wants to join NATO, but Trump has ruled it out.",
        ["ukraine supports security.nato_membership", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "a question answered with a verdict",
    cases: [
      ['Would Russia accept foreign troops in Ukraine? "Unacceptable," said Lavrov.', ["russia opposes security.foreign_forces"]],
      ["Would Russia accept foreign troops in Ukraine? Impossible to say, said the analyst.", []],
    ],
  },
  {
    name: "taken up in the next sentence",
    cases: [
      [
        "Moscow wants Ukraine to withdraw from Donbas. Zelensky has rejected that demand.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow wants Ukraine to withdraw from Donbas. Kyiv says no.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Moscow wants Ukraine to withdraw from Donbas. Kyiv has not said no.", ["russia supports territory.ukrainian_withdrawal"]],
      [
        "Britain and France plan to send troops to Ukraine. Moscow calls that unacceptable.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Ukraine accepted a ceasefire in March. Russia did not.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Ukraine accepted a ceasefire in March. It did not last.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whose path it is, in a quote that goes on",
    cases: [
      ['"We told them," Kallas said. "Ukraine\'s path to NATO stays open."', ["europe supports security.nato_membership"]],
      ["Ukraine's demand for NATO membership stands.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "left to somebody to decide",
    cases: [
      ["Vance said it was up to the Ukrainians whether to cede Donbas.", []],
      ["Only Europeans may decide about the entry of Ukraine to the EU, Macron said.", []],
      ["Leaders will decide in December on new sanctions against Russia.", []],
      ["Zelensky decided to accept a ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "who speaks where a quote ends",
    cases: [
      [
        'The American plan would lift sanctions. "We increase the costs of war for Russia," justified the head of the European Commission.',
        ["us supports economy.sanctions_relief"],
      ],
      [
        'Medinsky said no. Zelensky was not impressed. "I think they are fools, because a ceasefire is needed," he later said.',
        ["ukraine supports ceasefire.immediate"],
      ],
      [
        'Medinsky refused. "I believe it would be right that a ceasefire be agreed," Zelensky said.',
        ["ukraine supports ceasefire.immediate"],
      ],
      [
        'The American plan would lift sanctions. "No foreign troops, ever," thundered Lavrov.',
        ["russia opposes security.foreign_forces", "us supports economy.sanctions_relief"],
      ],
      ['"There will be no cap on Ukraine\'s army," countered the German chancellor.', ["europe opposes security.force_limits"]],
    ],
  },
];
