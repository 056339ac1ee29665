import type { Phenomenon } from "./phenomenon.ts";

/** Provisions of ceasefire, territory and process in everyday words, and the same words where nothing is negotiated. */
export const plainSpeech: readonly Phenomenon[] = [
  {
    name: "arms laid aside, quiet days, a map that stays",
    cases: [
      ["Both armies should ground their rifles tonight, Trump said.", ["us supports ceasefire.immediate"]],
      ["Soldiers told how their comrades laid down their weapons today near Pokrovsk.", []],
      ["Zelensky is ready for a week of quiet over Easter.", ["ukraine open ceasefire.partial"]],
      ["The Kremlin turned down three silent nights over Christmas.", ["russia opposes ceasefire.partial"]],
      ["Two quiet days followed the strike on Kharkiv, residents said.", []],
      ["The American plan would leave the map as it is.", ["us supports ceasefire.front_line_freeze"]],
      ["Both armies should call it quits where they face each other today, Vance said.", ["us supports ceasefire.front_line_freeze"]],
      ["The battlefield is left as it is after each winter, historians say.", []],
    ],
  },
  {
    name: "what set the war off, in a clause of its own",
    cases: [
      ["A deal must sort out everything that drove us to act, Putin said.", ["russia supports ceasefire.root_causes"]],
      ["Any peace has to cure what set off the war, Lavrov said.", ["russia supports ceasefire.root_causes"]],
      ["What set off the war is taught in every school in Kyiv.", []],
    ],
  },
  {
    name: "land kept, signed away, given back and not left",
    cases: [
      ["Crimea stays Ukrainian under the law, Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
      ["The peninsula is Ukrainian in the hearts of many, a poet said.", []],
      ["The American paper would turn Donetsk and Luhansk into Russian provinces.", ["us supports territory.occupied_de_jure"]],
      [
        "Moscow must stop demanding towns that its army has failed to take, Zelensky said.",
        ["ukraine supports territory.drop_unheld_claims"],
      ],
      ["Kyiv wants its flag to fly over all of Kharkiv region.", ["ukraine supports territory.kharkiv_return"]],
      ["Europe's largest atomic plant must be back under Ukrainian control, Macron said.", ["europe supports territory.znpp_us_oversight"]],
      ["Europe's largest nuclear plant lost its power supply again.", []],
      ["Kyiv would get back the breached dam under the American plan.", ["us supports territory.dnipro_access"]],
      ["A burst dam flooded a village in Poland.", []],
      ["Zelensky will not trade the foothold in Kursk for ground in Donetsk.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "a broker who goes home, talks under falling bombs, a text by its points",
    cases: [
      ["Sign or we go home, Vance told both sides.", ["us supports process.us_walks_away"]],
      ["Kellogg stepped down as mediator in January.", []],
      [
        "Ukraine will not sit opposite Russia while rockets are raining down, Yermak said.",
        ["ukraine supports process.talks_after_ceasefire"],
      ],
      ["Bombs fell on Odesa while negotiators talked in Geneva.", []],
      ["The Kremlin turned down Trump's 28 points.", ["russia opposes process.plan_endorsement"]],
      ["Washington rejected the European rewrite of its plan.", ["us opposes process.counterplan_endorsement"]],
    ],
  },
  {
    name: "a deal between two that a third is against",
    cases: [["Moscow rejects the minerals deal between Washington and Kyiv, Zakharova said.", ["russia opposes economy.minerals_deal"]]],
  },
];
