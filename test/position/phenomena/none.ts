import type { Phenomenon } from "./phenomenon.ts";

/** What speaks of a provision and is nobody's position. */
export const none: readonly Phenomenon[] = [
  {
    name: "history",
    cases: [
      ["Russia annexed Crimea in 2014.", []],
      ["The peninsula has been under Russian control since 2014.", []],
      ["Sanctions imposed since 2014 have hurt the Russian economy.", []],
      ["The Kakhovka dam was destroyed in June 2023.", []],
      ["Ukraine applied for membership in NATO in September 2022.", []],
      ["Western arms reached Ukraine in the first weeks of the war.", []],
      ["In 2022 talks in Istanbul broke down.", []],
      ["Thousands of children were deported from occupied territory.", []],
      ["Russian troops occupied the Zaporizhzhia nuclear plant in March 2022.", []],
    ],
  },
  {
    name: "events",
    cases: [
      ["The two delegations met in Istanbul on Friday.", []],
      ["Rubio cancelled his trip to London.", []],
      ["Russian forces captured a village near Pokrovsk.", []],
      ["A drone struck the Zaporizhzhia nuclear plant overnight.", []],
      ["Direct talks took place in Istanbul on Monday.", []],
      ["The meeting on a ceasefire was postponed.", []],
      ["Witkoff flew to Moscow to meet Putin.", []],
      ["Talks on security guarantees resume on Tuesday.", []],
      ["Ukrainian troops withdrew from a village in Donetsk region at night.", []],
      ["Russia and Ukraine exchanged 246 prisoners on Saturday.", []],
    ],
  },
  {
    name: "outsiders",
    cases: [
      ["Kyiv should recognise Crimea as Russian, a former adviser said.", []],
      ["Analysts expect that sanctions will be lifted.", []],
      ["A ceasefire is impossible, said Professor Mark Smith, an expert on Russia.", []],
      ["Former US officials called for the lifting of sanctions.", []],
      ["Erdogan called for a full ceasefire.", []],
      ["The UN demanded a full ceasefire.", []],
      ["According to analysts, Ukraine will never join NATO.", []],
      ["Historians say that Crimea will remain Russian.", []],
      ["The author believes that sanctions must be lifted.", []],
      ["The Vatican supports an exchange of all prisoners.", []],
    ],
  },
  {
    name: "goodwill",
    cases: [
      ["Trump wants peace.", []],
      ["Zelensky praised the talks as constructive.", []],
      ["Putin thanked the American side for its efforts.", []],
      ["The Kremlin sees progress.", []],
      ["Macron hopes for a just peace.", []],
    ],
  },
  {
    name: "silence",
    cases: [
      ["The US plan makes no mention of sanctions relief.", []],
      ["Nothing in the American text suggests that Crimea would be recognised as Russian.", []],
      ["The counterproposal is silent on NATO membership.", []],
      ["The document does not mention the return of deported children.", []],
      ["Zelensky declined to comment on territorial swaps.", []],
      ["It is unclear whether sanctions would be lifted under the plan.", []],
    ],
  },
  {
    name: "only what talks are about",
    cases: [
      ["The ministers discussed the issue of sanctions relief.", []],
      ["Negotiations on a ceasefire continued in London.", []],
      ["The question of NATO membership divides the allies.", []],
      ["Hopes for a ceasefire faded.", []],
      ["The fate of the frozen assets was on the agenda in Brussels.", []],
      ["Prospects of a ceasefire are dim.", []],
      ["Efforts to reach a ceasefire have failed so far.", []],
    ],
  },
  {
    name: "what a position implies for another",
    cases: [
      ["The US plan wants Ukraine to recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Under the American plan Ukraine would have to accept a cap on its army.", ["us supports security.force_limits"]],
      ["Moscow demands that Kyiv withdraw Ukrainian troops from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "an answer that is not given yet",
    cases: [
      ["Putin has yet to agree to a full ceasefire.", []],
      ["Europe had yet to decide on new sanctions on Russia.", []],
    ],
  },
  {
    name: "what the sentence only names as its subject",
    cases: [
      ["On a ceasefire, Peskov said that contacts went on.", []],
      ["As for the sanctions, Rubio said that he had nothing to report.", []],
      ["On a ceasefire, Peskov said that it was out of the question.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "whether somebody would do it is only asked",
    cases: [
      ["Whether Washington would tighten sanctions on Moscow is something nobody would say.", []],
      ["Whether Kyiv would withdraw from Donbas remains to be seen.", []],
      ["Washington would tighten sanctions on Moscow, Rubio said.", ["us supports economy.new_sanctions"]],
    ],
  },
  {
    name: "a meeting that took place",
    cases: [
      ["Russian and Ukrainian negotiators met around one table on Friday.", []],
      ["The envoys of both sides sat at one table in Geneva.", []],
      ["Russian and Ukrainian negotiators should meet around one table, Rubio said.", ["us supports process.direct_talks"]],
    ],
  },
  {
    name: "what is still to be agreed, and the day of signing, are nobody's will",
    cases: [
      ["Sanctions would come off in stages, to be agreed case by case, and Russia would be asked back.", []],
      ["On the day of signing the guns fall silent.", []],
      ["Russia agreed to a ceasefire.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "no position taken, and a text silent on one thing and on another",
    cases: [
      ["Moscow takes no position on a swap of territories, a diplomat said.", []],
      ["So far Kyiv has adopted no official stance on EU membership for Ukraine.", []],
      ["Of a ceasefire there is no mention in the American plan, nor of foreign troops in Ukraine.", []],
      ["Moscow takes no part of it back: it rejects a swap of territories.", ["russia opposes territory.land_swaps"]],
      [
        "Russia wants no ceasefire, nor does it want foreign troops in Ukraine.",
        ["russia opposes ceasefire.immediate", "russia opposes security.foreign_forces"],
      ],
    ],
  },
];
