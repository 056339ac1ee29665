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
        "Kyiv sent its paper. In it there would be no limits on Ukraine's army, and NATO membership would not be ruled out.",
        ["ukraine opposes security.force_limits", "ukraine open security.nato_membership"],
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
        "The American plan has a page on a guarantee like Article 5. It commits Washington to treat an attack as a threat to all.",
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
];
