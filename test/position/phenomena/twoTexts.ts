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
];
