import type { Phenomenon } from "./phenomenon.ts";

/** Grammar that misleads: words that look like others, verdicts before an aside, those who only hear of something. */
export const grammar: readonly Phenomenon[] = [
  {
    name: "since as an adverb",
    cases: [
      ["Macron has since called for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Kyiv had long since rejected the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow has since been demanding the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "the month of May",
    cases: [
      ["In May Trump backed the lifting of sanctions.", ["us supports economy.sanctions_relief"]],
      ["On May 12 Starmer demanded a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Washington may lift sanctions, Rubio said.", ["us open economy.sanctions_relief"]],
    ],
  },
  {
    name: "a verdict before the aside",
    cases: [
      ["It is premature, Peskov said, to talk about a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["It would be a mistake, Kallas told reporters, to speak of lifting sanctions.", ["europe opposes economy.sanctions_relief"]],
      ['It was "unrealistic," Lavrov said on Friday, to talk about a ceasefire.', ["russia opposes ceasefire.immediate"]],
      ["It is time, Macron said, to agree to a full ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "considered to be",
    cases: [
      ["Merz considers a ceasefire essential.", ["europe supports ceasefire.immediate"]],
      ["Kallas considers the lifting of sanctions to be a mistake.", ["europe opposes economy.sanctions_relief"]],
      ["Moscow considers the recognition of Crimea necessary.", ["russia supports territory.crimea_recognition"]],
      ["Macron is considering sending troops to Ukraine.", ["europe open security.foreign_forces"]],
    ],
  },
  {
    name: "who is only told",
    cases: [
      ["Zelensky was told that the front line would be frozen.", []],
      ["European officials were informed that sanctions would be lifted.", []],
      ["The Kremlin had been told that Crimea would be recognised.", []],
      ["Zelensky told reporters that the front line would be frozen.", ["ukraine supports ceasefire.front_line_freeze"]],
    ],
  },
  {
    name: "an offer that is turned down",
    cases: [
      ["Kyiv turned down an offer under which the front line would be frozen.", ["ukraine opposes ceasefire.front_line_freeze"]],
      ["Moscow rejected an initiative under which sanctions would be tightened.", ["russia opposes economy.new_sanctions"]],
      [
        "The governments of Ukraine, the UK, France and Germany rejected a freeze of the front line.",
        ["europe opposes ceasefire.front_line_freeze", "ukraine opposes ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "on somebody's agenda",
    cases: [
      ["High on Kyiv's agenda is a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "On Moscow's agenda are the lifting of sanctions and the recognition of Crimea.",
        ["russia supports economy.sanctions_relief", "russia supports territory.crimea_recognition"],
      ],
      ["On the Kremlin's agenda there is the demilitarisation of Ukraine.", ["russia supports security.force_limits"]],
      ["A full ceasefire was discussed in Geneva.", []],
    ],
  },
  {
    name: "a renunciation that somebody else demands",
    cases: [
      ["Moscow demands a refusal of Kyiv to join NATO.", ["russia opposes security.nato_membership"]],
      ["The refusal of Kyiv to recognise Crimea stands.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "when and where somebody speaks",
    cases: [
      ["In a video address Zelensky said a full ceasefire was needed.", ["ukraine supports ceasefire.immediate"]],
      ["In his evening address Zelensky demanded a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["In an interview Kallas rejected the lifting of sanctions.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "a condition said in two wordings",
    cases: [
      [
        "Putin said he would agree to a complete ceasefire if Ukraine pulled its forces out of the whole of Donetsk.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Should Moscow refuse, or reject a meeting, sanctions must be tightened, Macron said.",
        ["europe conditional economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "European states are countries, and nobody states anything",
    cases: [
      [
        "The US plan is ready. Ukraine would get guarantees from the US, NATO and European states, and the fighting would stop on the current front line.",
        ["us supports ceasefire.front_line_freeze", "us supports security.guarantee_with_us"],
      ],
      ["Moscow states that a ceasefire is impossible.", ["russia opposes ceasefire.immediate"]],
      ["It stands to reason that a ceasefire would only help Kyiv, Peskov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "intelligence sharing with somebody is no word of his",
    cases: [
      ["Washington resumed arms deliveries and intelligence sharing with Kyiv.", []],
      ["Kyiv wants Washington to continue intelligence sharing.", ["ukraine supports security.us_military_aid"]],
    ],
  },
];
