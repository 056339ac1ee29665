import type { Phenomenon } from "./phenomenon.ts";

/** Words and turns for refusing and denying. */
export const refusals: readonly Phenomenon[] = [
  {
    name: "news flashes, line by line, head nothing",
    cases: [
      ["Moscow rejects a full ceasefire", ["russia opposes ceasefire.immediate"]],
      ["Kremlin spurns full ceasefire\nKyiv mulls land swap", ["russia opposes ceasefire.immediate", "ukraine open territory.land_swaps"]],
      // Prose stands below it: what it says is said there.
      ["Moscow rejects a full ceasefire\nThe ministers met in Geneva.", []],
      ["Will Moscow accept a full ceasefire?", []],
    ],
  },
  {
    name: "words of refusing",
    cases: [
      ["Macron is fighting the release of frozen Russian assets tooth and nail.", ["europe opposes economy.frozen_assets_release"]],
      ["Kyiv vowed to fight any land swap.", ["ukraine opposes territory.land_swaps"]],
      // Those who fight, and where.
      ["Ukrainian troops are fighting the Russians near Pokrovsk.", []],
      ["Lavrov blasted the deployment of foreign troops as a provocation.", ["russia opposes security.foreign_forces"]],
      ["Zelensky attacked the idea of a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["Moscow has ignored calls for a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["The Kremlin turned a deaf ear to appeals for a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Rubio dampened hopes of a path into NATO for Ukraine.", ["us opposes security.nato_membership"]],
      ["Paris gave a land swap the thumbs down.", ["europe opposes territory.land_swaps"]],
      ["Moscow kicked a full ceasefire into touch.", ["russia opposes ceasefire.immediate"]],
      ["It is a flat no from Moscow to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Orban has said nyet to Ukrainian membership of the EU.", ["europe opposes security.eu_membership"]],
      ["Merz has long been a critic of the release of frozen Russian assets.", ["europe opposes economy.frozen_assets_release"]],
      ["Kyiv digs in its heels against a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv will not be bullied into a land swap, Yermak said.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "who is blamed or praised for something is said to do it",
    cases: [
      ["Rubio criticised Kyiv for rejecting a full ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Trump slammed Zelensky for refusing to recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Macron blasted Moscow for its refusal of a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv was criticised for rejecting a full ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Trump praised Kyiv for accepting a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Zelensky thanked Macron for backing Ukraine's membership of NATO.", ["europe supports security.nato_membership"]],
      // What it is about says nothing of who wants it.
      ["Rubio criticised Kyiv over a full ceasefire.", []],
      ["Lavrov criticised plans for a European force in Ukraine.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "what nobody and nothing will bring somebody to do",
    cases: [
      ["Nothing would induce Paris to accept a land swap, Macron told lawmakers.", ["europe opposes territory.land_swaps"]],
      ["No amount of pressure will make Kyiv accept a full ceasefire, Zelensky said.", ["ukraine opposes ceasefire.immediate"]],
      ["Nobody can force Kyiv to accept a land swap, Rubio said.", ["ukraine opposes territory.land_swaps"]],
      ["Trump would force Kyiv to accept a land swap.", ["us supports territory.land_swaps"]],
    ],
  },
  {
    name: "a denial in front, and the verb before its subject",
    cases: [
      [
        "Neither today nor tomorrow would Paris give its blessing to a land swap, Macron declared.",
        ["europe opposes territory.land_swaps"],
      ],
      ["Under no circumstances, Lavrov said, would Moscow agree to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Not now and not in a year will Moscow accept a full ceasefire, Lavrov said.", ["russia opposes ceasefire.immediate"]],
      ["At no point did Kyiv agree to a land swap, Zelensky said.", ["ukraine denies territory.land_swaps"]],
      ["Only then would Kyiv accept a full ceasefire.", ["ukraine conditional ceasefire.immediate"]],
      ["A land swap is not something with which Kyiv can agree.", ["ukraine opposes territory.land_swaps"]],
      ["A land swap is something to which Kyiv has agreed.", ["ukraine supports territory.land_swaps"]],
    ],
  },
  {
    name: "of two things the one that somebody would not have",
    cases: [
      ["Kyiv would rather fight on than agree to a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["Paris would sooner walk out than swallow a land swap.", ["europe opposes territory.land_swaps"]],
      ["Zelensky said he preferred exile to a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv prefers a full ceasefire to more war.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "what somebody calls or does not find a thing",
    cases: [
      ["Calling a land swap tantamount to capitulation, Zelensky left the room.", ["ukraine opposes territory.land_swaps"]],
      ["Zelensky, describing a land swap as a betrayal, walked out.", ["ukraine opposes territory.land_swaps"]],
      ["Macron walked out, branding a land swap madness.", ["europe opposes territory.land_swaps"]],
      ["The Russian side does not perceive a full ceasefire as admissible.", ["russia opposes ceasefire.immediate"]],
      ["Moscow does not consider a full ceasefire possible.", ["russia opposes ceasefire.immediate"]],
      ["Lavrov thinks a full ceasefire wrong.", ["russia opposes ceasefire.immediate"]],
      ["Rubio sees a land swap as surrender by another name.", ["us opposes territory.land_swaps"]],
      ["Calling for a full ceasefire, Macron said a trap had been avoided.", ["europe supports ceasefire.immediate"]],
      ["Washington sees a full ceasefire as within reach.", []],
    ],
  },
  {
    name: "what is refused and then not wanted is the thing, and not its refusal",
    cases: [
      ['Rubio ruled out a land swap: "That is not going to happen. We don\'t want it."', ["us opposes territory.land_swaps"]],
      ["Lavrov rejected a full ceasefire. “We will never accept it,” he said.", ["russia opposes ceasefire.immediate"]],
      [
        "Lavrov rejected a full ceasefire. Macron condemned it.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "reports denied, in more words",
    cases: [
      [
        "Macron called the report that Paris backed a land swap a lie.",
        ["europe denies territory.land_swaps", "europe supports territory.land_swaps"],
      ],
      ["Zelensky refuted reports about Kyiv's readiness to accept a land swap.", ["ukraine denies territory.land_swaps"]],
      [
        "It is not true, Macron posted, that Paris has signed up to a land swap.",
        ["europe denies territory.land_swaps", "europe supports territory.land_swaps"],
      ],
      [
        "Zelensky disputed that Kyiv had accepted a land swap.",
        ["ukraine denies territory.land_swaps", "ukraine supports territory.land_swaps"],
      ],
      ["“Anyone who claims we offered a land swap is lying,” Yermak said.", ["ukraine denies territory.land_swaps"]],
      ["Kyiv denies report it asked for a land swap.", ["ukraine denies territory.land_swaps"]],
      ["Lavrov said Moscow had given no undertaking on a full ceasefire.", ["russia denies ceasefire.immediate"]],
      ["Contrary to reports, Kyiv has not agreed to a land swap, Zelensky said.", ["ukraine denies territory.land_swaps"]],
      [
        "The claim that Kyiv agreed to a land swap does not hold water, Yermak said.",
        ["ukraine denies territory.land_swaps", "ukraine supports territory.land_swaps"],
      ],
      [
        "The allegation that Kyiv had proposed a land swap was rejected by Yermak.",
        ["ukraine denies territory.land_swaps", "ukraine supports territory.land_swaps"],
      ],
      ["“No one in our delegation proposed a land swap,” Yermak said.", ["ukraine denies territory.land_swaps"]],
      // What is disputed is something else, and what should be done was done by nobody.
      ["Peskov disputed that the economy was hurt and demanded the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
      ["Zelensky rejected suggestions of a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["It is true, Macron said, that Paris has signed up to a land swap.", ["europe supports territory.land_swaps"]],
    ],
  },
  {
    name: "talk to come, and nothing said",
    cases: [
      ["Zelensky has not spoken publicly about a land swap for weeks.", []],
      ["Rubio made no reference to a full ceasefire.", []],
      ["Kyiv has not taken a position on a land swap.", []],
      ["No decision has been taken on a land swap, Rubio said.", []],
      ["Rubio would not be drawn on a full ceasefire.", []],
      ["Zelensky will discuss a land swap with the envoys on Tuesday.", []],
      ["Rubio is due to talk about a full ceasefire in Rome.", []],
      ["Rubio wants to know what a full ceasefire would mean.", []],
      ["Zelensky asked for more information about a land swap.", []],
      ["Zelensky is ready to discuss a land swap.", ["ukraine open territory.land_swaps"]],
      ["Zelensky refuses to discuss a land swap.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "a refusal that stands between the words of a wide wording governs the rest",
    cases: [
      ["Paris remains opposed to the supply of American weapons to Ukraine.", ["europe opposes security.us_military_aid"]],
      ["Washington dismisses an international mission to monitor the truce as a farce.", ["us opposes ceasefire.monitoring"]],
    ],
  },
  {
    name: "what somebody wants dropped",
    cases: [
      ["Kyiv wants a land swap dropped.", ["ukraine opposes territory.land_swaps"]],
      ["Zelensky demands that a land swap be removed from the draft.", ["ukraine opposes territory.land_swaps"]],
      ["Macron called for a land swap to be scrapped.", ["europe opposes territory.land_swaps"]],
      ["Kyiv wants the cap on its army taken off the table.", ["ukraine opposes security.force_limits"]],
      // The wording has the dropping in it, or is of an ill.
      ["Moscow wants sanctions dropped.", ["russia supports economy.sanctions_relief"]],
      ["Moscow wants the root causes of the conflict removed.", ["russia supports ceasefire.root_causes"]],
    ],
  },
];
