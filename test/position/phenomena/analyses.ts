import type { Phenomenon } from "./phenomenon.ts";

/** Newspaper analyses: who speaks is named late, two texts are held side by side, lines begin with a capital's name. */
export const analyses: readonly Phenomenon[] = [
  {
    name: "who says it is named behind it",
    cases: [
      [
        "Crimea is not going to be recognised as Russian. The peninsula has been ours for decades, Ukraine's foreign minister wrote on X.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["No peacekeepers from the West. That is what Sergei Lavrov told the ambassadors.", ["russia opposes security.foreign_forces"]],
      ["All sanctions have to go. Thus Dmitry Peskov on Monday.", ["russia supports economy.sanctions_relief"]],
      [
        "The frozen assets will never be returned to Russia. They belong to the victims, Kaja Kallas told reporters.",
        ["europe opposes economy.frozen_assets_release"],
      ],
      ["Crimea will never be recognised as Russian. That was the message from Zelensky.", ["ukraine opposes territory.crimea_recognition"]],
      ["The sanctions were lifted in May. Nothing else has moved since, Dmitry Peskov told reporters.", []],
      ["All sanctions have to go. Nobody in Brussels is listening, said the economist Jens Bohl.", []],
      ["All sanctions have to go.\nNobody in Brussels is listening, Dmitry Peskov said.", []],
    ],
  },
  {
    name: "a capital and a colon",
    cases: [
      [
        "Moscow: the Ukrainians leave the Donbas, every man of them.\nKyiv: not one step back from Kramatorsk.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Europe: no cap on the Ukrainian army.", ["europe opposes security.force_limits"]],
      ["Ukraine: a full ceasefire before anything else.", ["ukraine supports ceasefire.immediate"]],
      ["Washington: some give and take on both sides of the front.", ["us supports territory.land_swaps"]],
      ["Moscow: Putin meets the envoy, and talks on a ceasefire end without result.", []],
      ["Moscow: the ceasefire was broken twice overnight.", []],
    ],
  },
  {
    name: "the American, the European-Ukrainian one",
    cases: [
      [
        "The American: Crimea is Russian by law.\nThe Ukrainian: no recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The American draft is short. The European-Ukrainian one rules out any recognition of Crimea as Russian.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "who stands before the colon of a quote",
    cases: [
      [
        'Merz after his meeting with Trump: "The sanctions must be tightened. There will be no return of the frozen assets to Russia."',
        ["europe supports economy.new_sanctions", "europe opposes economy.frozen_assets_release"],
      ],
      ['Lavrov on the idea of Macron: "European troops in Ukraine are unacceptable to us."', ["russia opposes security.foreign_forces"]],
    ],
  },
];
