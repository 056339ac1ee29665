import type { Phenomenon } from "./phenomenon.ts";

/** Two clauses or two verbs in one sentence: what is said of the one thing says nothing of the other. */
export const eachClause: readonly Phenomenon[] = [
  {
    name: "each verb has its own denial",
    cases: [
      [
        "The EU would not lift sanctions and would not release the frozen assets.",
        ["europe opposes economy.frozen_assets_release", "europe opposes economy.sanctions_relief"],
      ],
      [
        "Moscow will not stop the fighting and will not give back the children.",
        ["russia opposes ceasefire.immediate", "russia opposes humanitarian.children_return"],
      ],
      [
        "Zelensky said Kyiv would not leave the Donbas and would never recognise Crimea.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Crimea will not be recognised and Ukrainian troops will not leave Donetsk, Yermak said.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Ukraine will not be barred from Nato and its army will not be capped, the European text says.",
        ["europe opposes security.force_limits", "europe supports security.nato_membership"],
      ],
      [
        "Kyiv said sanctions must not be lifted and Crimea never recognised.",
        ["ukraine opposes economy.sanctions_relief", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv will cap its army and will not join NATO.",
        ["ukraine opposes security.nato_membership", "ukraine supports security.force_limits"],
      ],
      [
        "Kyiv would neither leave the Donbas nor cap its army.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv did not rule out a truce and would not exclude land swaps.",
        ["ukraine open ceasefire.immediate", "ukraine open territory.land_swaps"],
      ],
      [
        "Zelensky said that Crimea would be recognised under no circumstances and that troops would not leave Donetsk.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["The talks were not public and no statement was made about a truce.", []],
    ],
  },
  {
    name: "each thing has its own predicate",
    cases: [
      [
        "Under the US plan sanctions would be lifted and foreign troops banned.",
        ["us opposes security.foreign_forces", "us supports economy.sanctions_relief"],
      ],
      [
        "Under the US plan Ukraine's army would be capped and no foreign soldiers would be allowed.",
        ["us opposes security.foreign_forces", "us supports security.force_limits"],
      ],
      [
        "The US plan says sanctions will be eased and accession to Nato ruled out.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "An immediate ceasefire is unacceptable and sanctions relief is welcome, Peskov said.",
        ["russia opposes ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      [
        "A cap on the army is welcome and an immediate ceasefire unacceptable, Peskov said.",
        ["russia opposes ceasefire.immediate", "russia supports security.force_limits"],
      ],
      [
        "Peskov said a truce was out of the question and the recognition of Crimea had to follow.",
        ["russia opposes ceasefire.immediate", "russia supports territory.crimea_recognition"],
      ],
      [
        "An immediate ceasefire must be accepted and a cap on the army rejected, Kallas said.",
        ["europe opposes security.force_limits", "europe supports ceasefire.immediate"],
      ],
      [
        "Under the Russian memorandum, foreign troops are ruled out, and the strength of Ukraine's army is not to exceed a set number.",
        ["russia opposes security.foreign_forces", "russia supports security.force_limits"],
      ],
      [
        "Kyiv is against sanctions relief and for an immediate ceasefire.",
        ["ukraine opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv accepts a cap on the Ukrainian army and rejects the lifting of sanctions on Russia.",
        ["ukraine opposes economy.sanctions_relief", "ukraine supports security.force_limits"],
      ],
      [
        "Kyiv rejects the return of Russia's frozen billions and accepts a withdrawal of Russian troops.",
        ["ukraine opposes economy.frozen_assets_release", "ukraine supports territory.russian_withdrawal"],
      ],
      [
        "Moscow rejects the demilitarisation of Ukraine and accepts the release of civilian detainees.",
        ["russia opposes security.force_limits", "russia supports humanitarian.civilian_detainees"],
      ],
      ["A truce was discussed and the return of the children was mentioned.", []],
    ],
  },
];
