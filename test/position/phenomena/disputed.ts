import type { Phenomenon } from "./phenomenon.ts";

/** What one side announces of the other and that one disputes, headings, and texts without their noun. */
export const disputed: readonly Phenomenon[] = [
  {
    name: "what another side announced, or a paper that nobody knows",
    cases: [
      [
        "Putin has agreed to a full ceasefire, Trump said. The Kremlin denied this.",
        ["russia supports ceasefire.immediate", "russia denies ceasefire.immediate"],
      ],
      [
        "Kyiv has accepted direct talks with Moscow, the US president announced. Sybiha disputed it.",
        ["ukraine supports process.direct_talks", "ukraine denies process.direct_talks"],
      ],
      ["Russia agrees to a full ceasefire, Putin said. Peskov disputed it.", ["russia supports ceasefire.immediate"]],
      [
        "Bild has it that Berlin pledged 5,000 soldiers to a force in Ukraine. A government spokesman says no such pledge was made.",
        ["europe supports security.foreign_forces", "europe denies security.foreign_forces"],
      ],
      [
        "Bild reports that the Chancellery plans to send 4,000 men to Ukraine. Kornelius denied this.",
        ["europe supports security.foreign_forces", "europe denies security.foreign_forces"],
      ],
      [
        "Kyiv would drop its bid to join NATO, La Vanguardia reported. The foreign ministry called the article invented.",
        ["ukraine opposes security.nato_membership", "ukraine denies security.nato_membership"],
      ],
      [
        "“Rubbish and nonsense” is how the Kremlin described a Bild report that Russia demanded recognition of Crimea in the Geneva paper.",
        ["russia denies territory.crimea_recognition", "russia supports territory.crimea_recognition"],
      ],
      ["Kyiv denied that the next round of talks would be held in Rome.", []],
    ],
  },
  {
    name: "a heading that says what somebody put forward",
    cases: [
      [
        "WHAT MOSCOW PUT ON THE TABLE THIS WEEK IN GENEVA\n- Recognition of Crimea\n- A cap on Ukraine's army\n- No alliances for Ukraine",
        [
          "russia supports territory.crimea_recognition",
          "russia supports security.force_limits",
          "russia opposes security.nato_membership",
        ],
      ],
      ["What the papers in Moscow wrote of it on Tuesday and Wednesday\n- Recognition of Crimea", []],
    ],
  },
  {
    name: "whose text it is, without the noun",
    cases: [
      [
        "The draft exists in two versions. Moscow's alone carries a further line: sanctions on Russia are lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
      ["The draft exists in two versions. Moscow's alone among the delegations has no lawyers.", []],
    ],
  },
  {
    name: "not from that text, money and lists",
    cases: [
      ["“We are not signing that,” Sybiha said of the American plan.", ["ukraine opposes process.plan_endorsement"]],
      ["The American draft would put the billions into efforts to rebuild Ukraine.", ["us supports economy.reconstruction"]],
      ["The American draft speaks of efforts to rebuild Ukraine.", []],
      [
        "The European paper lists what allies would give. A multinational guarantee heads the list.",
        ["europe supports security.guarantee_without_us"],
      ],
      [
        "The Russian version is short: shipping in the Black Sea is safe only after sanctions on its bank have been lifted.",
        ["russia conditional ceasefire.partial", "russia supports economy.sanctions_relief"],
      ],
      [
        "Kyiv's paper sees American troops coming to Ukraine's aid in the event of an attack.",
        ["ukraine supports security.guarantee_with_us"],
      ],
    ],
  },
];
