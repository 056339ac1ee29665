import type { Phenomenon } from "./phenomenon.ts";

/** Who speaks, and of whom: in transcripts, in quotes that tell of the other side, after a turn to somebody else. */
export const voicesAgain: readonly Phenomenon[] = [
  {
    name: "in quotes “they” are not the speaker's own side",
    cases: [
      [
        "The Russian president smiled, Witkoff told reporters. “We spoke of many things,” the envoy said. The price was known. “They will never accept Ukraine in NATO.”",
        ["russia opposes security.nato_membership"],
      ],
      ["Moscow has answered, Kellogg said. “They want Crimea recognised as Russian.”", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "whoever was brought in since is the diplomat",
    cases: [
      [
        "Russia must cease fire, Sybiha said. The retort came from Delhi, where Sergei Lavrov was on a visit. NATO membership for Ukraine was out of the question, the veteran diplomat said.",
        ["ukraine supports ceasefire.immediate", "russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "a label with how it was spoken",
    cases: [
      [
        "MODERATOR: What is missing?\nUSHAKOV (through interpreter): Not much. We want European troops kept out of Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "HOST: And the land?\nLAVROV [in Russian]: A good question. We want Crimea recognised as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "asked by the speaker himself and refused in two words",
    cases: [
      ["Peskov: European troops as peacekeepers? Not acceptable.", ["russia opposes security.foreign_forces"]],
      ["NATO membership for Ukraine? Not on the table, Vance said.", ["us opposes security.nato_membership"]],
      ["European peacekeepers? Not acceptable to everybody, a scholar said.", []],
    ],
  },
  {
    name: "one side's version of another's text is its own",
    cases: [
      ["The European version of the 28 points raises the cap on the army to 800,000.", ["europe supports security.force_limits"]],
      ["The European version of the American plan raises the cap on the army to 800,000.", ["europe supports security.force_limits"]],
      ["The latest version of the American plan caps the Ukrainian army at 600,000.", ["us supports security.force_limits"]],
      ["Europe's draft drops the ban on NATO membership.", ["europe supports security.nato_membership"]],
      ["Kyiv dropped its bid for NATO membership.", ["ukraine opposes security.nato_membership"]],
    ],
  },
  {
    name: "denied once in what announces a list",
    cases: [
      [
        "Stefanchuk listed what he will not accept: no limits on the army, no recognition of Crimea as Russian.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv will not accept two things: limits on the army and recognition of Crimea as Russian.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv wants two things: a full ceasefire and no limits on its army.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "what nobody can force on somebody is refused by who says so",
    cases: [
      ["Ukraine cannot be forced to leave Donbas, Merz said.", ["europe opposes territory.ukrainian_withdrawal"]],
      ["“Ukraine cannot be forced to leave Donbas,” Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      [
        "Witkoff says Putin agreed in Alaska that the US and Europe could offer Ukraine Article 5-like protection.",
        ["russia supports security.guarantee_with_us"],
      ],
      ["“We await a full ceasefire from Monday,” Zelensky wrote.", ["ukraine supports ceasefire.immediate"]],
      ["“One of the options is that Ukrainian troops leave Donbas,” Medinsky said.", ["russia supports territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "who held an office once",
    cases: [
      [
        "Five questions for an old hand\nMary Lane was Britain's ambassador in Moscow from 2004 to 2008. She spoke to our editor.\nIs there a deal?\nThere always is. I would recognise Crimea as Russian.\nAnd the alliance?\nI would keep Ukraine out of NATO.\nWhom should we believe?\nI trust neither of them.",
        [],
      ],
    ],
  },
];
