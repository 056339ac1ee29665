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
    name: "who has the word behind a colon keeps it",
    cases: [
      [
        'Friedrich Merz after his meeting with Trump: "It was a good day. The sanctions must be tightened."',
        ["europe supports economy.new_sanctions"],
      ],
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
  {
    name: "what nobody says goes on with who spoke right before",
    cases: [
      [
        "The last chapter is not for bargaining, Andriy Yermak wrote. Every deported child comes home; all prisoners are exchanged, all for all.",
        ["ukraine supports humanitarian.children_return", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kaja Kallas was in no mood for gifts, she told reporters. The sanctions have to be tightened.",
        ["europe supports economy.new_sanctions"],
      ],
      ["Kaja Kallas was in no mood for gifts, she told reporters. The sanctions were tightened in May.", []],
      ["Kaja Kallas was in no mood for gifts, she told reporters.\nThe sanctions have to be tightened.", []],
      ["It was a good day, Andriy Yermak wrote. All prisoners will be exchanged, somebody had told him.", []],
    ],
  },
  {
    name: "an aside between dashes, and where somebody speaks",
    cases: [
      [
        "Kyiv's chief negotiator – a former defence minister – said that Ukraine would not leave Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "EU leaders — all but one of them — say that they will not recognise Crimea as Russian.",
        ["europe opposes territory.crimea_recognition"],
      ],
      [
        "In their conclusions EU leaders say that they will not recognise Crimea as Russian.",
        ["europe opposes territory.crimea_recognition"],
      ],
      ["EU leaders ask the Commission for a further package of sanctions.", ["europe supports economy.new_sanctions"]],
      ["A former minister – Kyiv's envoy in better days – said that Ukraine would not leave Donbas.", []],
    ],
  },
  {
    name: "where the one text begins, the other ends",
    cases: [
      [
        "Where the American text begins with land, the European-Ukrainian one ends with it. Its last section says: Crimea is not to be recognised as Russian.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Where the Ukrainian paper is silent, the American one is blunt. It rules out any membership of NATO for Ukraine.",
        ["us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "an answer and a colon",
    cases: [
      ["Zelensky's counter: we stay where we stand.", ["ukraine supports ceasefire.front_line_freeze"]],
      ["Zelensky's answer: we stay where we stand, and so do they.", ["ukraine supports ceasefire.front_line_freeze"]],
      ["The editor's note: we stay where we stand.", []],
    ],
  },
  {
    name: "a share of the people is no party",
    cases: [
      ["In a poll 54% of Ukrainians reject giving up land for peace.", []],
      ["According to a survey, 54% of Ukrainians reject giving up land for peace.", []],
      [
        "In a poll 7 in 10 rejected it. Ukraine rejects giving up land for peace.",
        ["ukraine opposes territory.occupied_de_jure", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "who is let do something by a text",
    cases: [
      [
        "The American plan would let Russia hold on to the land its army has seized in the four regions.",
        ["us supports territory.occupied_de_facto"],
      ],
      [
        "Russia will hold on to the land its army has seized in the four regions, Peskov said.",
        ["russia supports territory.occupied_de_facto"],
      ],
    ],
  },
  {
    name: "ruled out flatly that, not for less than",
    cases: [
      [
        "Moscow ruled out categorically that it would ever withdraw its troops from Crimea.",
        ["russia opposes territory.russian_withdrawal"],
      ],
      [
        "Bild has learned that the Russian side ruled out flatly that it would ever drop its claim to Kherson.",
        ["russia opposes territory.drop_unheld_claims"],
      ],
      ["Putin will not settle for less than the whole of Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Putin will not settle for the whole of Donbas.", ["russia opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "who counts what he wants before a colon",
    cases: [
      [
        "Kushner's side brought along something new, two diplomats said: an Article 5-like guarantee.",
        ["us supports security.guarantee_with_us"],
      ],
      [
        "Kyiv's negotiators managed to keep two lines in the annex, an adviser said: the return of Kharkiv region and the return of all deported children.",
        ["ukraine supports territory.kharkiv_return", "ukraine supports humanitarian.children_return"],
      ],
      ["Kyiv faces three questions: the recognition of Crimea as Russian, NATO and a cap on its army.", []],
    ],
  },
  {
    name: "who hears of it does not want it",
    cases: [
      ["What the Europeans heard in Paris: occupied areas would be left under Russian control.", []],
      ["The Ukrainians heard that Crimea would be recognised as Russian.", []],
    ],
  },
  {
    name: "what follows if he refuses",
    cases: [
      ['"If he says no, massive sanctions follow," Macron said.', ["europe conditional economy.new_sanctions"]],
      ["If Putin refuses, new sanctions come into force within days, Starmer said.", ["europe conditional economy.new_sanctions"]],
      ["Massive sanctions follow next week, Macron said.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "one that Kyiv cannot accept, its sovereign right, yes to it too",
    cases: [
      ["The American plan is one that Kyiv cannot accept, a Ukrainian official said.", ["ukraine opposes process.plan_endorsement"]],
      [
        "Peskov said Russia sees Ukraine's accession to the EU as that country's sovereign right.",
        ["russia supports security.eu_membership"],
      ],
      [
        "Ukraine accepts the ceasefire; Moscow, Ushakov indicated in the same hour, has said yes to it too.",
        ["ukraine supports ceasefire.immediate", "russia supports ceasefire.immediate"],
      ],
      [
        "American and Ukrainian delegates agreed that there would be no talks about land before a truce.",
        [
          "us supports ceasefire.immediate",
          "us supports territory.talks_after_ceasefire",
          "ukraine supports ceasefire.immediate",
          "ukraine supports territory.talks_after_ceasefire",
        ],
      ],
    ],
  },
  {
    name: "an adjective and a line of argument",
    cases: [
      [
        "The Ukrainian line has not moved: first a full ceasefire, then talks on territory.",
        ["ukraine supports ceasefire.immediate", "ukraine supports territory.talks_after_ceasefire"],
      ],
      ["The Russian message was clear: no Western troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["The Turkish message was clear: no Western troops in Ukraine.", []],
    ],
  },
  {
    name: "forbidden by the constitution, doubted by analysts",
    cases: [
      ["Our constitution forbids us to recognise Crimea as Russian, Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
      ["Analysts doubt that Russia will give up any of the land it holds.", []],
      ["Zelensky doubts that Russia will withdraw its troops from Ukraine.", []],
      ["Peskov said that Russia will never withdraw its troops from Ukraine.", ["russia opposes territory.russian_withdrawal"]],
    ],
  },
];
