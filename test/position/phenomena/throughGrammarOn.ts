import type { Phenomenon } from "./phenomenon.ts";

/** Relative and participle clauses, appositions and coordination, as reporters write them. */
export const throughGrammarOn: readonly Phenomenon[] = [
  {
    name: "clauses and coordination",
    cases: [
      [
        "Moscow, which has rejected a full ceasefire since March, is open to a three-day truce.",
        ["russia opposes ceasefire.immediate", "russia open ceasefire.partial"],
      ],
      [
        "Putin, who has rejected a full ceasefire, proposed direct talks with Ukraine in Istanbul.",
        ["russia opposes ceasefire.immediate", "russia supports process.direct_talks"],
      ],
      [
        "The withdrawal from Donbas, which Moscow demands, is out of the question, Zelensky said.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Putin, whose refusal of a full ceasefire angered Trump, flew to Beijing.", ["russia opposes ceasefire.immediate"]],
      [
        "Zelensky, whose refusal to recognise Crimea as Russian angered Trump, flew to Rome.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow, whose demands include a cap on the Ukrainian army, has not replied.", ["russia supports security.force_limits"]],
      [
        "Kyiv, which refuses to recognise Crimea as Russian, has accepted a full ceasefire.",
        ["ukraine opposes territory.crimea_recognition", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Sanctions relief, which Washington has offered, is opposed by Brussels.",
        ["europe opposes economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      ["Brussels, which is preparing new sanctions on Russia, has criticised Washington.", ["europe supports economy.new_sanctions"]],
      [
        "The plan, under which Washington would lift sanctions on Russia, was drafted by Witkoff.",
        ["us supports economy.sanctions_relief"],
      ],
      [
        "Zelensky met Vance, to whom he explained that Kyiv would not withdraw from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Lavrov, who said Moscow would never accept foreign troops in Ukraine, met Rubio on Friday.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Lavrov, for whom foreign troops in Ukraine are unacceptable, met Rubio on Friday.", ["russia opposes security.foreign_forces"]],
      ["Zelensky, who has long sought NATO membership, met Trump in Rome.", ["ukraine supports security.nato_membership"]],
      [
        "Moscow insists on a cap on the Ukrainian army, which Kyiv rejects.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow insists on a cap on the Ukrainian army, something Kyiv rejects.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Russia demands recognition of Crimea, a demand Kyiv has rejected.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Russia demands recognition of Crimea, to which Kyiv will not agree.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Trump wants a full ceasefire, which Putin has so far refused.",
        ["us supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Trump wants a full ceasefire, which Kyiv has accepted and Putin has so far refused.",
        ["us supports ceasefire.immediate", "russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "What Kyiv wants is a full ceasefire, which Moscow rejects.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Those in Moscow who reject Ukraine's NATO membership have the upper hand.", ["russia opposes security.nato_membership"]],
      [
        "The one point on which Kyiv will not yield is the recognition of Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["The one thing Zelensky cannot accept is recognising Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["The only thing Moscow offers is direct talks with Ukraine.", ["russia supports process.direct_talks"]],
      [
        "Rejecting a withdrawal from Donbas, Kyiv called for a full ceasefire.",
        ["ukraine opposes territory.ukrainian_withdrawal", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Having rejected a withdrawal from Donbas, Kyiv called for a full ceasefire.",
        ["ukraine opposes territory.ukrainian_withdrawal", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv called for a full ceasefire, rejecting a withdrawal from Donbas.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv called for a full ceasefire while rejecting a withdrawal from Donbas.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "While rejecting a withdrawal from Donbas, Kyiv accepted a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Asked about recognising Crimea as Russian, Zelensky said there was nothing to talk about.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Asked about the recognition of Crimea as Russian, Zelensky shook his head.", ["ukraine opposes territory.crimea_recognition"]],
      ["Asked about a full ceasefire, Peskov declined to comment.", []],
      ["Asked about NATO membership for Ukraine, Rubio gave no answer.", []],
      [
        "Instead of accepting a full ceasefire, Putin proposed direct talks with Ukraine.",
        ["russia opposes ceasefire.immediate", "russia supports process.direct_talks"],
      ],
      ["Speaking to reporters in Moscow, Peskov rejected a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Citing the constitution, Zelensky rejected a cap on the army.", ["ukraine opposes security.force_limits"]],
      ["Backed by Paris, Kyiv rejects any cap on its army.", ["ukraine opposes security.force_limits"]],
      [
        "Moscow demands a cap on the Ukrainian army, ruling out any foreign troops.",
        ["russia supports security.force_limits", "russia opposes security.foreign_forces"],
      ],
      [
        "The plan drafted by Washington recognises Crimea as Russian, shutting Ukraine out of NATO.",
        ["us supports territory.crimea_recognition", "us opposes security.nato_membership"],
      ],
      ["Offering to lift sanctions, Washington hopes to win Moscow over.", ["us supports economy.sanctions_relief"]],
      ["Hoping for a breakthrough, the delegations met in Istanbul.", []],
      [
        "Insisting on a cap on the Ukrainian army, Lavrov again ruled out NATO membership for Ukraine.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits"],
      ],
      ["Peskov, the Kremlin spokesman, rejected a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["NATO membership, Kyiv's long-standing goal, is not mentioned.", ["ukraine supports security.nato_membership"]],
      ["Recognition of Crimea as Russian, a red line for Kyiv, is being discussed.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow repeated its main demand, a Ukrainian withdrawal from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      [
        "Kyiv has two red lines, recognition of Crimea as Russian and a withdrawal from Donbas.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv wants NATO membership; Moscow rules it out.",
        ["ukraine supports security.nato_membership", "russia opposes security.nato_membership"],
      ],
      [
        "Kyiv wants a full ceasefire and an exchange of all prisoners, Moscow a Ukrainian withdrawal from Donbas.",
        [
          "ukraine supports ceasefire.immediate",
          "ukraine supports humanitarian.prisoner_exchange",
          "russia supports territory.ukrainian_withdrawal",
        ],
      ],
      [
        "Neither Kyiv nor Paris will recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      [
        "Moscow rejects a full ceasefire but proposes a three-day truce.",
        ["russia opposes ceasefire.immediate", "russia supports ceasefire.partial"],
      ],
      [
        "Kyiv accepts a full ceasefire but neither a withdrawal from Donbas nor a cap on its army.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.ukrainian_withdrawal", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow rejects a full ceasefire, foreign troops in Ukraine and NATO membership for Kyiv.",
        ["russia opposes ceasefire.immediate", "russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
      [
        "Moscow rejects foreign troops in Ukraine and demands a cap on its army.",
        ["russia opposes security.foreign_forces", "russia supports security.force_limits"],
      ],
    ],
  },
];
