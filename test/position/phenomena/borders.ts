import type { Phenomenon } from "./phenomenon.ts";

/** Where one thing ends and another begins: whose "he" is, which verb is whose, what a clause says of what stands before. */
export const borders: readonly Phenomenon[] = [
  {
    name: "he who speaks for no party",
    cases: [
      ["Emmanuel Macron spoke in Paris. Brazilian President Luiz Lula, Macron's guest, said that he would not accept a ceasefire.", []],
      ["Zelensky waited outside. Turkish President Recep Tayyip Erdogan, who met him later, said he would support a ceasefire.", []],
      ["Lavrov spoke first. NATO chief Mark Rutte said he wanted a ceasefire at once.", []],
      ["Zelensky, who met Turkish President Erdogan, said he wanted a ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Zelensky told Erdogan that he wanted a ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Finnish President Alexander Stubb said he wanted a ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a spokesman of a house whose name begins with another word",
    cases: [
      ["New sanctions on Russia will come next week, a No 10 spokeswoman said.", ["europe supports economy.new_sanctions"]],
      ["There is no spokesman for that, and sanctions on Russia are not eased.", []],
    ],
  },
  {
    name: "the next verb of the same subject",
    cases: [
      [
        "The American draft limits the Ukrainian army to 600,000 men and bars foreign troops from the country.",
        ["us supports security.force_limits", "us opposes security.foreign_forces"],
      ],
      [
        "The US plan freezes the front line and rejects NATO membership for Ukraine.",
        ["us supports ceasefire.front_line_freeze", "us opposes security.nato_membership"],
      ],
      ["A cap on the Ukrainian army is unjust and contradicts the constitution, Zelensky said.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "another wording behind the comma",
    cases: [
      [
        "Kyiv sent its paper. In it there would be no limits on Ukraine's army, and Russian sovereignty over occupied land would not be recognised.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.occupied_de_jure"],
      ],
      [
        "A cap on Ukraine's army, and recognition of Crimea, are unacceptable to Kyiv.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what is taken for a threat",
    cases: [
      [
        "The American plan is short. A separate assurance, modelled on Article 5, would commit the US to treat an attack as a threat to all.",
        ["us supports security.guarantee_with_us"],
      ],
      ["If foreign troops come to Ukraine, Moscow will treat them as a threat, Lavrov said.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "where something happened",
    cases: [
      [
        "Russia demands neutrality, according to a paper handed over at peace talks in Istanbul.",
        ["russia opposes security.nato_membership"],
      ],
      ["Medinsky said at talks in Istanbul that Russia wants a truce.", ["russia supports ceasefire.immediate"]],
      ["Zelensky proposed peace talks in Istanbul at leaders' level.", ["ukraine supports process.direct_talks"]],
    ],
  },
  {
    name: "who has not read it",
    cases: [
      ["Rubio said he has not seen the European counter-proposal.", []],
      ["Peskov said Moscow had not seen the American plan.", []],
      ["Rubio rejected the European counter-proposal.", ["us opposes process.counterplan_endorsement"]],
    ],
  },
  {
    name: "what is said of whatever has it",
    cases: [
      [
        "Any scenario that involves foreign troops in Ukraine is categorically ruled out, Zakharova said.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Any deal that includes NATO soldiers in Ukraine would be a non-starter, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["No agreement that bars Ukraine from NATO will be accepted, Zelensky said.", ["ukraine supports security.nato_membership"]],
      ["No deal which caps Ukraine's army is acceptable, Kallas said.", ["europe opposes security.force_limits"]],
      ["Any deal that includes a ceasefire must be welcomed, Starmer said.", ["europe supports ceasefire.immediate"]],
      ["Any deal that Moscow accepts must include recognition of Crimea, Peskov said.", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "topics that are only listed",
    cases: [
      ["Zelensky mentioned the three hardest questions: land, frozen assets and security guarantees.", []],
      ["Lavrov named the open issues: foreign troops in Ukraine and recognition of Crimea.", []],
      [
        "Lavrov raised three issues: no foreign troops in Ukraine and no NATO membership.",
        ["russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "a part of the text that comes next",
    cases: [
      [
        "The meeting in Kyiv yielded a deal on the dead. In its last part, the Russian paper demands recognition of Crimea as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "a threat against whoever does not",
    cases: [
      ["Washington threatened to cut off arms deliveries to Kyiv if it does not sign.", ["us conditional security.us_military_aid"]],
      ["Brussels will not ease sanctions if Moscow refuses to leave.", ["europe conditional economy.sanctions_relief"]],
      ["Brussels will not ease sanctions if Moscow asks for it.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "a package with a number is a measure",
    cases: [
      ["Kallas said the Commission was working on a 21st package.", ["europe supports economy.new_sanctions"]],
      ["An 18th European package is on its way, von der Leyen promised.", ["europe supports economy.new_sanctions"]],
      ["The European package lifts the cap on Ukraine's army.", ["europe opposes security.force_limits"]],
    ],
  },
  {
    name: "a limit that is taken away",
    cases: [
      ["The European text scraps the cap on Ukraine's army.", ["europe opposes security.force_limits"]],
      ["Kyiv wants the limits on its army removed.", ["ukraine opposes security.force_limits"]],
      ["The European text raises the cap on Ukraine's army to 800,000.", ["europe supports security.force_limits"]],
    ],
  },
  {
    name: "a text before the comma that shares a word with the wording",
    cases: [
      ["Under the European plan, foreign troops would be stationed in Ukraine.", ["europe supports security.foreign_forces"]],
      ["Under the US plan, foreign troops would be barred from Ukraine.", ["us opposes security.foreign_forces"]],
    ],
  },
  {
    name: "what a part of a text is about",
    cases: [
      ["The Russian memorandum has three parts. The second is about a ceasefire, the third deals with sanctions.", []],
      ["The Russian memorandum demands a ceasefire.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whoever is pressed to do it",
    cases: [
      ["Washington is pressing Kyiv to withdraw its troops from Donbas.", ["us supports territory.ukrainian_withdrawal"]],
      ["Trump pressured Zelensky to accept a ceasefire.", ["us supports ceasefire.immediate"]],
      ["Merz warned against forcing Ukraine to withdraw from Donbas.", ["europe opposes territory.ukrainian_withdrawal"]],
      ["Trump has begun to arrange a meeting between Putin and Zelensky.", ["us supports process.direct_talks"]],
      ["Trump has stopped demanding a ceasefire.", ["us opposes ceasefire.immediate"]],
      ["Kyiv pushed back on limits to Ukraine's armed forces.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "a text that is only compared",
    cases: [
      [
        "The European paper is shorter. Instead of 600,000 men, as under the US draft, Ukraine's army would be capped at 800,000. Sanctions on Russia would not be eased.",
        ["europe supports security.force_limits", "europe opposes economy.sanctions_relief"],
      ],
      ["The US draft has not been published. Seen by Axios, it would bar Ukraine from NATO.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "what nobody may bargain with",
    cases: [
      ["Sybiha said that Ukraine's right to join NATO is not a bargaining chip.", ["ukraine supports security.nato_membership"]],
      ["Recognition of Crimea is not up for sale, Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "an item of a text that tells what another does",
    cases: [
      [
        "As obtained by Axios, the American text would:\n- have Ukraine write into its constitution that it won't join NATO;\n- lift sanctions on Russia.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "Seen by Reuters, the European version has other points:\n- NATO: Ukraine promises to stay neutral.\n- Moscow, Lavrov said, demands recognition of Crimea.",
        ["europe opposes security.nato_membership", "russia supports territory.crimea_recognition"],
      ],
    ],
  },
];
