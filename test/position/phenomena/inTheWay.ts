import type { Phenomenon } from "./phenomenon.ts";

/** What a hundred agency paragraphs by a stranger brought up: hindrances, lists of "no", friends, and what goes on meanwhile. */
export const inTheWay: readonly Phenomenon[] = [
  {
    name: "whoever says that nobody may hinder it calls for it",
    cases: [
      ["Barrot said no outside power could stand in the way of Kyiv's entry to NATO.", ["europe supports security.nato_membership"]],
      ["Sybiha insisted that nobody could veto the deployment of European troops.", ["ukraine supports security.foreign_forces"]],
      ["Merz said no power could forbid Ukraine to join the EU.", ["europe supports security.eu_membership"]],
      ["Costa said nothing would stop Ukraine from joining the European Union.", ["europe supports security.eu_membership"]],
      ["Lavrov said no foreign soldiers would be tolerated in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Peskov said no to foreign soldiers in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Kellogg said nothing of sanctions relief.", []],
    ],
  },
  {
    name: "whose friends somebody's friends are",
    cases: [
      ["Ukraine's European allies expect Russia to pay for the rebuilding.", ["europe supports economy.reconstruction"]],
      ["Kyiv's American backers want a land swap.", ["us supports territory.land_swaps"]],
      ["Lavrov's European counterparts called for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Ukraine's allies want a full ceasefire.", []],
    ],
  },
  {
    name: "each item of a list denied by itself",
    cases: [
      [
        "The Kremlin's list has hardly changed: no NATO for Ukraine, no Western soldiers.",
        ["russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
      [
        "Lavrov wants no truce, no monitoring mission and no peacekeepers.",
        ["russia opposes ceasefire.immediate", "russia opposes ceasefire.monitoring", "russia opposes security.foreign_forces"],
      ],
      [
        "Kyiv's reply was brief: no cap on its army, no recognition of Crimea, no surrender of Donbas.",
        [
          "ukraine opposes security.force_limits",
          "ukraine opposes territory.crimea_recognition",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
    ],
  },
  {
    name: "what is not done while the war goes on",
    cases: [
      ["“We will not ease any sanctions while missiles fall on Kharkiv,” Kallas said.", ["europe conditional economy.sanctions_relief"]],
      ["Merz ruled out an easing of the sanctions while Russia bombs cities.", ["europe conditional economy.sanctions_relief"]],
      ["While it praised the talks, Brussels would not lift its sanctions.", ["europe opposes economy.sanctions_relief"]],
      ["Kyiv accepted a full ceasefire while Russian missiles were raining on Kharkiv.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "left open, and wanted soon",
    cases: [
      ["Bessent said Washington may or may not put sanctions on Rosneft.", ["us open economy.new_sanctions"]],
      ["Further sanctions were something he “might do, might not,” Trump said.", ["us open economy.new_sanctions"]],
      ["The sooner Kyiv joined the European Union the better, Stubb said.", ["europe supports security.eu_membership"]],
      ["The earlier there is a full ceasefire, the better, Starmer said.", ["europe supports ceasefire.immediate"]],
      ["The longer the truce lasts, the better for Moscow, the analyst said.", []],
    ],
  },
  {
    name: "never to be admitted, and meant",
    cases: [
      ["Kyiv will never concede that Luhansk is Russian.", ["ukraine opposes territory.occupied_de_jure"]],
      ["Sybiha refused to admit that the annexed regions belong to Russia.", ["ukraine opposes territory.occupied_de_jure"]],
      [
        "Kyiv would leave the districts in Russian hands without granting that they belong to Russia.",
        ["ukraine opposes territory.occupied_de_jure", "ukraine supports territory.occupied_de_facto"],
      ],
      ["Moscow will not admit that its missiles killed the children.", []],
      ["Kyiv still means to enter NATO.", ["ukraine supports security.nato_membership"]],
      ["The summit was meant to bring a full truce.", []],
      ["Rubio does not much like the European counter-proposal.", ["us opposes process.counterplan_endorsement"]],
      ["Putin would leave out the truce and go straight to a treaty.", ["russia opposes ceasefire.immediate"]],
      ["Starmer said Russia ought to take what is on the table, a complete ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "answers that need no object, and who is meant by them",
    cases: [
      [
        "Meloni put forward a promise modelled on Article 5. Trump was receptive.",
        ["europe supports security.guarantee_with_us", "us open security.guarantee_with_us"],
      ],
      [
        "Starmer offered to guarantee Ukraine's security. Washington is willing to take part.",
        ["europe supports security.guarantee_without_us", "us open security.guarantee_with_us"],
      ],
      [
        "Peskov denied that Moscow had agreed to a land swap. Vance had said that the Russians had made precisely that offer.",
        ["russia denies territory.land_swaps", "russia supports territory.land_swaps"],
      ],
      [
        "Of the points that Medinsky listed in Istanbul, the Ukrainians turned down most. They would accept a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      [
        "Washington is in a hurry. For Kyiv there is nothing to discuss, since it wants a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["Negotiators went along to the second session.", []],
    ],
  },
  {
    name: "with whom somebody is at one",
    cases: [
      [
        "Kyiv wants a full ceasefire. Berlin and Rome side with Kyiv on that.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv offered a land swap. The White House disagrees with Kyiv on this.",
        ["ukraine supports territory.land_swaps", "us opposes territory.land_swaps"],
      ],
      [
        "Vance wants a land swap. Putin has held that view all along.",
        ["russia supports territory.land_swaps", "us supports territory.land_swaps"],
      ],
      [
        "Yermak ruled out a land swap, and Barrot and Merz said much the same.",
        ["europe opposes territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Putin wants Crimea recognised as Russian. Rubio takes a similar line.",
        ["russia supports territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["Sybiha wants a full ceasefire. Moscow said the same number of missiles had come down.", ["ukraine supports ceasefire.immediate"]],
      ["Macron called for a full ceasefire. The second round took the same course as the first.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "nothing of the kind",
    cases: [
      [
        "Starmer offered to send troops to Ukraine. Moscow would accept nothing of the kind, Zakharova said.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Yermak proposed a land swap. Nothing of the kind would ever be discussed, Medvedev replied a day later.",
        ["russia opposes territory.land_swaps", "ukraine supports territory.land_swaps"],
      ],
      [
        "Umerov demanded a full ceasefire. Russia would agree to no such thing, Peskov said.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Umerov demanded a full ceasefire. Nothing of the kind had been reported from the front.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "who commits himself to nothing, and to whom a text promises it",
    cases: [
      ["Stubb refused to commit himself: new sanctions were something he might do and might not.", ["europe open economy.new_sanctions"]],
      ["Rubio would not commit himself on security guarantees for Ukraine.", []],
      ["Merz refused to commit troops to a mission in Ukraine.", ["europe opposes security.foreign_forces"]],
      [
        "The American offer, which Politico obtained, promises Moscow the lifting of all sanctions.",
        ["us supports economy.sanctions_relief"],
      ],
      [
        "The Nordic countries issued a joint statement to the effect that Ukraine's army must not be capped.",
        ["europe opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "not one may, and who lets whom know",
    cases: [
      ["Not one Russian soldier may remain in Donbas, Poland's foreign minister said.", ["europe supports territory.russian_withdrawal"]],
      ["Not a single Russian soldier may stay in Crimea, Podolyak said.", ["ukraine supports territory.russian_withdrawal"]],
      ["No Western soldier may set foot in Ukraine, Medvedev said.", ["russia opposes security.foreign_forces"]],
      [
        "Not one captured soldier may stay behind in Russian captivity, Lubinets said.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["The Ukrainians have let the Americans know that they can live with a cap of 700,000 men.", ["ukraine open security.force_limits"]],
      ["The Europeans have told the Americans that they will send troops to Ukraine.", ["europe supports security.foreign_forces"]],
      [
        "Brussels will keep the sanctions until the last Russian soldier has left Ukraine.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Szijjarto called on the EU to get behind the American plan.", ["europe supports process.plan_endorsement"]],
      ["Likhachev said the Zaporizhzhia station was a Russian plant and would remain one.", ["russia opposes territory.znpp_us_oversight"]],
      ["The Ukrainians told the Americans how they had found the children.", []],
    ],
  },
  {
    name: "in whose account it was",
    cases: [
      ["The Russians, in Witkoff's telling, agreed to a land swap.", ["russia supports territory.land_swaps"]],
      ["Trump nodded, in Macron's version, and accepted a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["A truce, in the Kremlin's view, would only help Kyiv.", ["russia opposes ceasefire.immediate"]],
      ["The best way, in Kyiv's view, is a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
];
