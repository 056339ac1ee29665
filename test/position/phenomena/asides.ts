import type { Phenomenon } from "./phenomenon.ts";

/** Who speaks beside what he says, what is only foreseen, and what a demand waits for. */
export const asides: readonly Phenomenon[] = [
  {
    name: "who says it in the middle of the sentence",
    cases: [
      [
        "The three leaders, Macron, Merz and Starmer, demanded an unconditional ceasefire. If Moscow said no, they warned, it would face new sanctions.",
        ["europe supports ceasefire.immediate", "europe conditional economy.new_sanctions"],
      ],
      [
        '"Putin doesn\'t want a ceasefire," Trump wrote on Truth Social. Ukraine, he went on, must accept a territorial swap.',
        ["russia opposes ceasefire.immediate", "us supports territory.land_swaps"],
      ],
      [
        "Trump rang Putin. Ushakov was cautious: direct talks between Kyiv and Moscow should go on, he told reporters.",
        ["russia supports process.direct_talks"],
      ],
      // "They" are those of whom the opening clause speaks where nobody else was spoken of.
      ["As the Russians see it, they said nothing new.", []],
    ],
  },
  {
    name: "a quote without a verb",
    cases: [
      [
        'Yermak wrote on Telegram: "First a full ceasefire, then all the rest."',
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      ['Yermak wrote on Telegram: "The ceasefire that was declared in March."', []],
    ],
  },
  {
    name: "however, between commas",
    cases: [
      ["Lavrov did not rule out, however, that a full ceasefire could be agreed.", ["russia open ceasefire.immediate"]],
      ["Lavrov did not rule out a full ceasefire, however Kyiv behaves.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "demanded for the case of a refusal",
    cases: [
      ["Zelensky called on Washington to impose new sanctions if Russia did not agree.", ["ukraine conditional economy.new_sanctions"]],
      ["Zelensky urged the EU to adopt further sanctions if Moscow rejects the offer.", ["ukraine conditional economy.new_sanctions"]],
      ["Zelensky called on Washington to impose new sanctions if possible.", ["ukraine supports economy.new_sanctions"]],
    ],
  },
  {
    name: "a case of what was said before",
    cases: [
      [
        "The Russian memorandum demands a ban on military activity of third states in Ukraine, including the presence of foreign troops.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "The Russian memorandum demands neutrality, including a ban on foreign troops in Ukraine.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "only foreseen",
    cases: [
      ["Peskov said that a meeting between Putin and Zelensky was unlikely in the coming weeks.", []],
      ["A ceasefire is unlikely, Rubio said.", []],
      ["Peskov said that a meeting between Putin and Zelensky was out of the question.", ["russia opposes process.direct_talks"]],
    ],
  },
  {
    name: "handed out, and told to nobody",
    cases: [
      [
        "The American plan goes into detail. The Zaporizhzhia plant would be Ukrainian again but run by Americans, its electricity shared with both sides.",
        ["us supports territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "terms of two texts in other words",
    cases: [
      ["The American draft offers Ukraine guarantees to be honoured by European states.", ["us supports security.guarantee_without_us"]],
      [
        "The European draft allows for easing of the sanctions in stages once there is a lasting peace.",
        ["europe conditional economy.sanctions_relief"],
      ],
      [
        "Under the European draft Russian assets would remain beyond Moscow's reach until it has paid for the damage.",
        ["europe conditional economy.frozen_assets_release"],
      ],
      [
        "Under the European draft nothing is to restrict the size of Ukraine's army or the presence of friendly troops.",
        ["europe opposes security.force_limits", "europe supports security.foreign_forces"],
      ],
      [
        "The American plan limits the Ukrainian army and bars Ukraine from NATO.",
        ["us supports security.force_limits", "us opposes security.nato_membership"],
      ],
      ["The American draft looks forward to Russian-American ventures in the Arctic.", ["us supports economy.us_russia_cooperation"]],
      [
        "Under the European draft territory is to be discussed once the guns are silent, with the line of contact as the point of departure.",
        ["europe supports territory.talks_after_ceasefire"],
      ],
      [
        "The Ukrainian memorandum demands the return of deported children and of civilians held in Russia.",
        ["ukraine supports humanitarian.children_return", "ukraine supports humanitarian.civilian_detainees"],
      ],
    ],
  },
];
