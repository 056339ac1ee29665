import type { Phenomenon } from "./phenomenon.ts";

/** What comes after what the sentence before has named, speeches that are printed whole, clauses that begin behind an "and". */
export const inSuccession: readonly Phenomenon[] = [
  {
    name: "only after that",
    cases: [
      [
        "Kyiv's draft opens with a full ceasefire. Territory is to be negotiated only after that.",
        ["ukraine supports ceasefire.immediate", "ukraine supports territory.talks_after_ceasefire"],
      ],
      [
        "Merz called for a complete ceasefire. Talks come second, he said.",
        ["europe supports ceasefire.immediate", "europe supports process.talks_after_ceasefire"],
      ],
      [
        "Zelensky demanded an unconditional ceasefire. Once it holds, he said, his envoys will negotiate with the Russians in any format.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      [
        "Kyiv wants a full ceasefire. Only then will it negotiate.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      [
        "Macron wants a truce without conditions. Peace talks would follow after that.",
        ["europe supports ceasefire.immediate", "europe supports process.talks_after_ceasefire"],
      ],
      // Events, and what is no such thing.
      ["Trump called for a ceasefire. After that, Putin flew home.", ["us supports ceasefire.immediate"]],
      ["Kyiv wants a ceasefire. After that the Europeans met in Paris.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv demands a ceasefire. Elections would be held after that.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv wants its prisoners back. Only then will it negotiate.", ["ukraine supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "a speech that is printed whole",
    cases: [
      [
        `The address
Below is the full text of President Volodymyr Zelensky's evening address.
Dear Ukrainians!
It was a long day. We spoke with the Danes and with the Dutch.
All prisoners of war must come home, all for all.
We know what Moscow is after. They want us to leave Donbas. It will not happen.`,
        [
          "russia supports territory.ukrainian_withdrawal",
          "ukraine supports humanitarian.prisoner_exchange",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
      [
        `Speech in the Bundestag
The following is a translation of the speech by Chancellor Friedrich Merz as delivered.
Ladies and gentlemen,
This is what Berlin has learnt. There must be new sanctions against Russia.`,
        ["europe supports economy.new_sanctions"],
      ],
      // News of a speech.
      [
        `The president's speech
President Zelensky's evening address lasted nine minutes.
New sanctions must come, a columnist wrote.`,
        [],
      ],
    ],
  },
  {
    name: "a clause of its own behind a place",
    cases: [
      [
        "London wants to send troops to Ukraine, and Kyiv wants this as well.",
        ["europe supports security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      [
        "Paris wants to send soldiers to Ukraine, and Moscow rejects it.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Moscow refuses to meet with Ukraine, and Kyiv demands new sanctions.",
        ["russia opposes process.direct_talks", "ukraine supports economy.new_sanctions"],
      ],
      ["Guarantees must come from Washington, Paris and London, Zelensky said.", ["ukraine supports security.guarantee_with_us"]],
    ],
  },
  {
    name: "kept out, and set off",
    cases: [
      ["Moscow wants to keep Western troops out of Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Under the Russian draft Ukraine keeps soldiers of third countries off its territory.", ["russia opposes security.foreign_forces"]],
      ["Russia keeps its troops in Ukraine.", []],
      [
        "Under the Russian draft a 30-day ceasefire sets in once Ukraine has begun to leave the four regions.",
        ["russia conditional ceasefire.partial", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv wants a full ceasefire in the air, on land and at sea, to be watched over by the United States.",
        ["ukraine supports ceasefire.immediate", "ukraine supports ceasefire.monitoring"],
      ],
    ],
  },
  {
    name: "a clause that has only its own terms",
    cases: [
      [
        "The American draft would cap the army at 600,000, the European one at 800,000.",
        ["europe supports security.force_limits", "us supports security.force_limits"],
      ],
      [
        "Two papers lie on the table, an American draft and a European rewrite. The first would cap the army at 600,000, the second at 800,000.",
        ["europe supports security.force_limits", "us supports security.force_limits"],
      ],
      [
        "Washington would lift sanctions at once, Paris only after a peace.",
        ["europe conditional economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      [
        "Two papers lie on the table, an American draft and a European rewrite. Sanctions come off by stages in the first; in the second they do so only when peace has held.",
        ["europe conditional economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      // The condition is for both.
      ["Washington would lift sanctions, but only after a peace.", ["us conditional economy.sanctions_relief"]],
      ["Recognition of Crimea is what Washington proposes.", ["us supports territory.crimea_recognition"]],
      ["A ceiling of 600,000 men is what Washington had in mind.", ["us supports security.force_limits"]],
      ["Kyiv accepts what Washington proposes.", ["ukraine supports process.plan_endorsement"]],
    ],
  },
  {
    name: "what stands in both texts",
    cases: [
      [
        "There are two drafts, an American one and a European one. One chapter has passed untouched from the one into the other: all prisoners are exchanged for all.",
        ["europe supports humanitarian.prisoner_exchange", "us supports humanitarian.prisoner_exchange"],
      ],
      [
        "There are two drafts, an American one and a European one. On one point they agree: the deported children are to be returned.",
        ["europe supports humanitarian.children_return", "us supports humanitarian.children_return"],
      ],
      [
        "Lay the two documents side by side. The European rewrite keeps much of the American plan. In the counter-draft sanctions are lifted in stages.",
        ["europe supports economy.sanctions_relief"],
      ],
    ],
  },
];
