import type { Phenomenon } from "./phenomenon.ts";

/** Two texts held side by side: which of them a clause tells of. */
export const twoTexts: readonly Phenomenon[] = [
  {
    name: "what one text does, the other does not",
    cases: [
      [
        "The US text recognises Crimea as Russian; the Ukrainian text does not.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The American plan recognises Crimea as Russian, but the European one does not.",
        ["us supports territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      ["The US text recognises Crimea as Russian; the Ukrainian text is longer.", ["us supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "whose text it is, where the noun is left out",
    cases: [
      [
        "The papers differ on Crimea. Washington's recognises it as Russian. Kyiv's would rule out any recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      ["Washington's envoy says that the papers differ. Kyiv's soldiers hold Kramatorsk.", []],
    ],
  },
  {
    name: "each part of a sentence has a frame of its own",
    cases: [
      [
        "Sanctions would be lifted under the US plan; under the European version the frozen assets stay blocked until Russia pays.",
        ["us supports economy.sanctions_relief", "europe conditional economy.frozen_assets_release"],
      ],
      ["The plant, under the American plan, would be run by the United States.", ["us supports territory.znpp_us_oversight"]],
      [
        "Russia would have to drop its claims to the parts of Kherson that it does not control, according to the US document.",
        ["us supports territory.drop_unheld_claims"],
      ],
      ["Kharkiv region, which under the US plan would be returned to Ukraine, is in ruins.", ["us supports territory.kharkiv_return"]],
    ],
  },
  {
    name: "what stands in the other text as well, or no more",
    cases: [
      [
        "The Europeans have rewritten the American plan. In their text, Ukraine is eligible for EU membership. That is in both drafts.",
        ["europe supports security.eu_membership", "us supports security.eu_membership"],
      ],
      [
        "The Europeans have rewritten the American plan. In their text, all prisoners are exchanged, all for all. The same stands in the American draft.",
        ["europe supports humanitarian.prisoner_exchange", "us supports humanitarian.prisoner_exchange"],
      ],
      [
        "The Europeans have rewritten the American plan. In their text, all prisoners are exchanged, all for all. That is in dispute.",
        ["europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "The European draft foresees an exchange of all prisoners, as does the American plan.",
        ["europe supports humanitarian.prisoner_exchange", "us supports humanitarian.prisoner_exchange"],
      ],
      ["Kyiv wants a full ceasefire, and so does London.", ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"]],
      ["Kyiv wants a full ceasefire, as everybody does.", ["ukraine supports ceasefire.immediate"]],
      [
        "Britain and France have sent back their own text.\nWhat they changed\n- Nato: joining depends on a consensus of Nato members. The ban that Washington wanted has been struck out.\n- Bases: the alliance agrees not to send troops.",
        ["europe conditional security.nato_membership", "us opposes security.nato_membership"],
      ],
      [
        "Britain and France have sent back their own text. In the American draft, as published by Axios, the army is capped at 600,000.\nIn the European text a ceiling of 800,000 is foreseen. Point 21 of the Axios text, under which Donetsk would be recognised as Russian de facto, has been deleted.",
        ["europe supports security.force_limits", "us supports security.force_limits", "us supports territory.occupied_de_facto"],
      ],
      [
        "According to the American draft published by Axios on Friday, Ukraine would withdraw from Donetsk.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "which text a sentence turns to, and what “it” is behind it",
    cases: [
      [
        "The American draft would cap Ukraine's army at 600,000 men. In its own paper, Kyiv proposes a full ceasefire. It would also bring home every deported child.",
        ["us supports security.force_limits", "ukraine supports ceasefire.immediate", "ukraine supports humanitarian.children_return"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. The second document comes from Europe. It would exchange all prisoners of war.",
        ["us supports security.force_limits", "europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. The other text is the European one. Under it, all prisoners of war would be exchanged.",
        ["us supports security.force_limits", "europe supports humanitarian.prisoner_exchange"],
      ],
      ["The first draft was written in Moscow. It would lift all sanctions on Russia.", ["russia supports economy.sanctions_relief"]],
      [
        "The American draft would cap Ukraine's army at 600,000 men. Turning to the European paper, all prisoners of war would be exchanged. It would also station European troops in Ukraine.",
        ["us supports security.force_limits", "europe supports humanitarian.prisoner_exchange", "europe supports security.foreign_forces"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. As for the European paper, all prisoners of war would be exchanged.",
        ["us supports security.force_limits", "europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. In the European version, all prisoners of war would be exchanged. It would also station European troops in Ukraine.",
        ["us supports security.force_limits", "europe supports humanitarian.prisoner_exchange", "europe supports security.foreign_forces"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. Zelensky said he would study it. It would also lift the sanctions on Russia.",
        ["us supports security.force_limits", "us supports economy.sanctions_relief"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. Peskov says that Russia has not seen any text. It will not agree to a truce at sea, the spokesman says.",
        ["us supports security.force_limits", "russia opposes ceasefire.partial"],
      ],
      [
        "The American draft would cap Ukraine's army at 600,000 men. Analysts doubt that it will work. Its authors want the sanctions on Russia lifted.",
        ["us supports security.force_limits", "us supports economy.sanctions_relief"],
      ],
      [
        "Kyiv has tabled a draft. In its plan, Moscow would withdraw its troops from Ukraine.",
        ["ukraine supports territory.russian_withdrawal"],
      ],
    ],
  },
  {
    name: "whose counterproposal it is",
    cases: [
      [
        "London, Paris and Berlin have drawn up a counter-proposal. The counter-proposal would cap Ukraine's army at 800,000 men.",
        ["europe supports security.force_limits"],
      ],
      [
        "Ukraine handed the Americans a counterproposal. It would free all prisoners of war.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv's counterproposal would free all prisoners of war. The counterproposal would also cap Ukraine's army at 800,000 men.",
        ["ukraine supports humanitarian.prisoner_exchange", "ukraine supports security.force_limits"],
      ],
      [
        "The counterproposal would free all prisoners of war.",
        ["europe supports humanitarian.prisoner_exchange", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv has sent its counterproposal to Washington. It would free all prisoners of war.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
    ],
  },
  {
    name: "a text beside the one that is told",
    cases: [
      [
        "Reuters has published the European draft. Its authors took the American plan as a basis. All prisoners of war would be exchanged.",
        ["europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "Reuters has published the European draft. The point of the American plan that bars Kyiv from NATO was removed. All prisoners of war would be exchanged.",
        ["us opposes security.nato_membership", "europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "The European draft limits Ukraine's army to 800,000 men, whereas in the American version it was 600,000. All prisoners of war would be exchanged.",
        ["europe supports security.force_limits", "europe supports humanitarian.prisoner_exchange"],
      ],
      [
        "The American plan would cap Ukraine's army at 600,000 men. Moscow then presented in Istanbul memorandum of two pages. Under memorandum all prisoners of war would be exchanged.",
        ["us supports security.force_limits", "russia supports humanitarian.prisoner_exchange"],
      ],
    ],
  },
];
