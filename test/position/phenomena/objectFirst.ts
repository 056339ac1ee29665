import type { Phenomenon } from "./phenomenon.ts";

/** What stands first in its clause, or is taken up there by a word that points at it. */
export const objectFirst: readonly Phenomenon[] = [
  {
    name: "the object before its subject",
    cases: [
      [
        "Kyiv wants a truce; the lifting of sanctions on Russia it rejects.",
        ["ukraine opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv was handed a list. The lifting of sanctions on Russia it turned down outright.", ["ukraine opposes economy.sanctions_relief"]],
      ["Lavrov was shown the list. Ukrainian membership of NATO he called a trap.", ["russia opposes security.nato_membership"]],
      [
        "Lavrov was shown the list. The lifting of sanctions on Russia he described as overdue.",
        ["russia supports economy.sanctions_relief"],
      ],
      ["Kyiv has read the list. A truce it might consider.", ["ukraine open ceasefire.immediate"]],
      [
        "Washington resists a truce; the lifting of sanctions on Russia it put forward itself.",
        ["us opposes ceasefire.immediate", "us supports economy.sanctions_relief"],
      ],
      ["The second demand, limits on its army, Kyiv rejected.", ["ukraine opposes security.force_limits"]],
      // Near misses: a clause about the noun, and an example.
      ["The truce that he called a trap was signed in Minsk.", []],
      ["An energy truce the Kremlin mentioned as an example.", []],
      ["The truce Kyiv had signed in 2015 was never kept.", []],
    ],
  },
  {
    name: "the former and the latter as subject, object and topic",
    cases: [
      [
        "The envoys spoke about a full ceasefire and Ukrainian membership of NATO. The latter has Moscow's blessing.",
        ["russia supports security.nato_membership"],
      ],
      [
        "The envoys spoke about a full ceasefire and the lifting of sanctions on Russia. The latter, Lavrov said, was long overdue. The former he called a trap.",
        ["russia opposes ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      [
        "Moscow had been asked about a full ceasefire and Ukrainian membership of NATO. It endorsed the first and vetoed the second.",
        ["russia opposes security.nato_membership", "russia supports ceasefire.immediate"],
      ],
      [
        "The summit dealt with a full ceasefire and the lifting of sanctions on Russia. The first Paris supports fully, the second it does not rule out.",
        ["europe open economy.sanctions_relief", "europe supports ceasefire.immediate"],
      ],
      [
        "The summit dealt with a full ceasefire and the lifting of sanctions on Russia. Paris declared the former essential and the latter out of the question.",
        ["europe opposes economy.sanctions_relief", "europe supports ceasefire.immediate"],
      ],
      [
        "The summit dealt with a full ceasefire and the lifting of sanctions on Russia. While the former enjoys Kyiv's support, the latter meets with resistance in Paris.",
        ["europe opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Moscow and Kyiv are drifting apart on a full ceasefire. The former has made it the centrepiece of its proposals; the latter wants it struck from every draft.",
        ["russia supports ceasefire.immediate", "ukraine opposes ceasefire.immediate"],
      ],
      // Near misses: offices of the past, and things that are ranked.
      [
        "The envoys spoke about a full ceasefire and the lifting of sanctions on Russia. The former Ukrainian president called it a trap.",
        [],
      ],
      ["Moscow had been asked about a full ceasefire and Ukrainian membership of NATO. It was the first such letter of the year.", []],
    ],
  },
  {
    name: "what is made of it",
    cases: [
      ["The mediators raised a full ceasefire. Lavrov called it a trap.", ["russia opposes ceasefire.immediate"]],
      ["The envoys discussed a full ceasefire. Kyiv wants it written into the deal.", ["ukraine supports ceasefire.immediate"]],
      ["The envoys discussed a full ceasefire. Kyiv would like it kept out of the text.", ["ukraine opposes ceasefire.immediate"]],
      ["Kyiv wants a full ceasefire kept out of the agreement.", ["ukraine opposes ceasefire.immediate"]],
      ["Lavrov called on the mediators to scrap a truce.", ["russia opposes ceasefire.immediate"]],
      ["The envoys discussed a full ceasefire. An analyst called it a trap.", []],
      ["Moscow drafted the paper. It calls it a compromise.", []],
    ],
  },
  {
    name: "what somebody is said to hinder",
    cases: [
      ["Zelensky complained that Washington was obstructing a truce.", ["us opposes ceasefire.immediate"]],
      ["Rubio said Kyiv blocks a truce.", ["ukraine opposes ceasefire.immediate"]],
      ["Zelensky said Washington should block a truce.", ["ukraine opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "a second thing in the sentence, and words that only look like more",
    cases: [
      [
        "Moscow supports a truce, but it will have nothing to do with limits on its army.",
        ["russia opposes security.force_limits", "russia supports ceasefire.immediate"],
      ],
      ["Moscow supports a truce, but it has to last.", ["russia conditional ceasefire.immediate"]],
      [
        "Moscow makes the case for the release of frozen Russian assets, whereas Kyiv is fixated on a full ceasefire, which it has demanded in every round.",
        ["russia supports economy.frozen_assets_release", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Unlike Paris, which has voted against a truce twice this year, Moscow is pleading for it.",
        ["europe opposes ceasefire.immediate", "russia supports ceasefire.immediate"],
      ],
      ["On a full ceasefire he did not wish to go into detail, Zelensky's office said.", []],
      ["Zelensky sidestepped the question of a full ceasefire.", []],
      ["Kyiv had nothing to say on a full ceasefire.", []],
      ["On a truce, Paris has given its assent.", ["europe supports ceasefire.immediate"]],
    ],
  },
];
