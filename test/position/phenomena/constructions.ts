import type { Phenomenon } from "./phenomenon.ts";

/** Constructions that set a stance apart from the verb: clefts, verdicts in front, headlines without "is", texts that are cleared of a thing. */
export const constructions: readonly Phenomenon[] = [
  {
    name: "the verdict first, then whose it is",
    cases: [
      ["Unworkable: that is how Merz sees a land swap.", ["europe opposes territory.land_swaps"]],
      ["“A sham” was what Sybiha called a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["“Never” was the Kremlin's reply to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["“Yes” was Kyiv's answer to a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["“Unacceptable” was the verdict of Paris on a land swap.", ["europe opposes territory.land_swaps"]],
      // Of something else.
      ["“A trap” is what Lavrov called the visit, and a full ceasefire was not discussed.", []],
      ["“A full ceasefire” is how the paper's first chapter is called.", []],
    ],
  },
  {
    name: "it is this that somebody wants",
    cases: [
      ["It is a full ceasefire that Kyiv wants most.", ["ukraine supports ceasefire.immediate"]],
      ["It is a land swap that Kyiv will not accept.", ["ukraine opposes territory.land_swaps"]],
      ["It was a full ceasefire that was refused by Moscow in May.", ["russia opposes ceasefire.immediate"]],
      ["It is a full ceasefire that the envoys talked about.", []],
    ],
  },
  {
    name: "nothing less, nothing else, only this",
    cases: [
      ["Nothing less than a full ceasefire would do for Kyiv, an aide said.", ["ukraine supports ceasefire.immediate"]],
      ["Only a land swap will satisfy Moscow.", ["russia supports territory.land_swaps"]],
      ["Anything short of a full ceasefire is unacceptable to Kyiv.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "headlines leave out the verb",
    cases: [
      ["Rubio: land swap off the table", ["us opposes territory.land_swaps"]],
      ["Kyiv: full ceasefire unacceptable", ["ukraine opposes ceasefire.immediate"]],
      ["Land swap out of the question, says Yermak", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "taken out of a text, or wanted out of it",
    cases: [
      ["Russian negotiators removed a full ceasefire from the draft.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv had a land swap removed from the text.", ["ukraine opposes territory.land_swaps"]],
      ["The Europeans cut a land swap out of the document.", ["europe opposes territory.land_swaps"]],
      ["Kyiv insists that the paragraph on a land swap go.", ["ukraine opposes territory.land_swaps"]],
      ["Moscow has asked for the clause on a full ceasefire to be deleted.", ["russia opposes ceasefire.immediate"]],
      ["Paris wants a land swap dead and buried.", ["europe opposes territory.land_swaps"]],
      ["Among the points Moscow has struck out is a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Lavrov told the mediators to forget about a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      // Put in, and kept.
      ["Among the points Moscow has put forward is a full ceasefire.", ["russia supports ceasefire.immediate"]],
      ["Kyiv had written a full ceasefire into the text.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whether somebody does it hangs on something",
    cases: [
      ["Whether Kyiv agrees to a land swap depends on the outcome of a vote.", ["ukraine conditional territory.land_swaps"]],
      [
        "Whether Moscow accepts a full ceasefire hinges, Peskov said, on the outcome of the vote.",
        ["russia conditional ceasefire.immediate"],
      ],
      ["Whether Moscow accepts a full ceasefire is anybody's guess.", []],
    ],
  },
  {
    name: "what a text only tells of is its owner's",
    cases: [
      ["The memo speaks of Kyiv's willingness to discuss a land swap.", ["ukraine open territory.land_swaps"]],
      ["The Russian yes to a full ceasefire comes with strings.", ["russia conditional ceasefire.immediate"]],
      ["Moscow's resistance to a land swap has stiffened over the winter.", ["russia opposes territory.land_swaps"]],
      ["Moscow's resistance to a full ceasefire is over.", ["russia supports ceasefire.immediate"]],
      ["Neither Zelensky nor anyone else in Kyiv will agree to a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv wants a land swap by Christmas, if not sooner.", ["ukraine supports territory.land_swaps"]],
      ["Moscow has no quarrel with a land swap.", ["russia supports territory.land_swaps"]],
    ],
  },
  {
    name: "a report called false in front of who says so",
    cases: [
      [
        "“A lie,” Peskov said of reports that Moscow was ready for a full ceasefire.",
        ["russia denies ceasefire.immediate", "russia open ceasefire.immediate"],
      ],
      ["“Fake,” Sybiha wrote under an article claiming Kyiv had accepted a land swap.", ["ukraine denies territory.land_swaps"]],
      ["Peskov disputed an account according to which Moscow had agreed to a full ceasefire.", ["russia denies ceasefire.immediate"]],
      ["Kyiv has disowned the offer of a land swap.", ["ukraine denies territory.land_swaps"]],
      ["There is not a word of truth in the claim that Kyiv accepted a land swap, Yermak said.", ["ukraine denies territory.land_swaps"]],
      ["“At no point did we offer a land swap,” Yermak said.", ["ukraine denies territory.land_swaps"]],
      ["“Nobody in our delegation suggested a land swap; the story is made up,” Yermak said.", ["ukraine denies territory.land_swaps"]],
      // A verdict on the thing, and none on a report.
      ["“Madness,” Yermak said of a land swap.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "outside an embassy nobody of it speaks",
    cases: [
      ["Outside the Russian embassy a few dozen people protested against a land swap.", []],
      ["Students marched past the American embassy to demand a full ceasefire.", []],
    ],
  },
  {
    name: "who does what a gerund says",
    cases: [
      ["Demanding a full ceasefire, as Macron has done since spring, is now European policy.", ["europe supports ceasefire.immediate"]],
      ["Pressing for a land swap has become a fixture of American diplomacy.", ["us supports territory.land_swaps"]],
      ["Discussing a land swap has become a habit in Geneva.", []],
    ],
  },
  {
    name: "the thing is named and answered in a word",
    cases: [
      ["A land swap, yes, Yermak said, but not before a referendum.", ["ukraine conditional territory.land_swaps"]],
      ["A land swap, no, Yermak said.", ["ukraine opposes territory.land_swaps"]],
      ["Asked about a land swap, Yermak did not budge: “No means no.”", ["ukraine opposes territory.land_swaps"]],
      ["Asked about a land swap, Yermak did not budge: “The answer is still no.”", ["ukraine opposes territory.land_swaps"]],
      ["Asked if Kyiv would consider a land swap, Yermak said: “We will see.”", ["ukraine open territory.land_swaps"]],
      ["Asked about a land swap, Yermak did not budge.", []],
    ],
  },
  {
    name: "held out for when something is seen",
    cases: [
      ["We will support a land swap when we see deeds, Yermak said.", ["ukraine conditional territory.land_swaps"]],
      ["Kyiv will propose a land swap when the envoys meet on Friday.", ["ukraine supports territory.land_swaps"]],
      ["Moscow attached conditions to its support for a land swap.", ["russia conditional territory.land_swaps"]],
      ["A condition for Moscow: a land swap.", ["russia supports territory.land_swaps"]],
      ["A must for Kyiv: a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "how it is seen in a capital",
    cases: [
      ["In Kyiv, a land swap is no longer taboo.", ["ukraine open territory.land_swaps"]],
      ["In Moscow, a full ceasefire is a trap.", ["russia opposes ceasefire.immediate"]],
      ["In Moscow, a land swap is out of the question, Rubio said.", ["us opposes territory.land_swaps"]],
    ],
  },
  {
    name: "one thing in two wordings",
    cases: [
      ["Moscow wants the return of the Kakhovka dam and the Kinburn Spit dropped.", ["russia opposes territory.dnipro_access"]],
      [
        "Kyiv will sign no paper that contains the return of the Kakhovka dam and the Kinburn Spit.",
        ["ukraine opposes territory.dnipro_access"],
      ],
    ],
  },
];
