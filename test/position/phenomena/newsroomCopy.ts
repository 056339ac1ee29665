import type { Phenomenon } from "./phenomenon.ts";

/** What plain copy of agencies and papers had gone wrong in. */
export const newsroomCopy: readonly Phenomenon[] = [
  {
    name: "clauses of time, reason and pressure",
    cases: [
      [
        "His comments came hours after Putin, in a late-night address, offered direct talks with Kyiv.",
        ["russia supports process.direct_talks"],
      ],
      ["The visit came after the EU had agreed to impose new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["The strike came a day after Kyiv rejected a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Under US pressure, Kyiv agreed to a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Under pressure from Washington, Kyiv agreed to a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv is under US pressure to recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Kyiv is under pressure to recognise Crimea as Russian.", []],
      ["Commenting on reports about the handover of Donbas, Ushakov stressed that Russia does not negotiate on its territory.", []],
    ],
  },
  {
    name: "conditions, lists and terms that are named",
    cases: [
      ["Lavrov named among Moscow's conditions the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
      ["Among the conditions named by Lavrov was the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
      [
        "If Russia rejects a full ceasefire and an end to killings, tough sanctions must follow, Zelensky said.",
        ["ukraine conditional economy.new_sanctions"],
      ],
      [
        "There will be no European troops in Ukraine without American guarantees, Starmer said.",
        ["europe conditional security.foreign_forces", "europe supports security.guarantee_with_us"],
      ],
      [
        "The EU said the frozen assets would not be given back before Moscow had paid for what it destroyed.",
        ["europe conditional economy.frozen_assets_release", "europe supports economy.reconstruction"],
      ],
      ["For Kyiv, peace means the return of the deported children.", ["ukraine supports humanitarian.children_return"]],
    ],
  },
  {
    name: "said again, in another clause",
    cases: [
      [
        "Zelensky: we will not recognise Crimea as Russian, there is nothing to talk about",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Kyiv condemned the deportation of children and demanded their return.", ["ukraine supports humanitarian.children_return"]],
      ["Kyiv named the prisoners and demanded their release.", ["ukraine supports humanitarian.prisoner_exchange"]],
      [
        "Putin and Trump agreed a temporary ceasefire would only prolong the war, Ushakov said.",
        ["russia opposes ceasefire.partial", "us opposes ceasefire.partial"],
      ],
      ["Putin and Trump agreed a temporary ceasefire.", ["russia supports ceasefire.partial", "us supports ceasefire.partial"]],
      [
        "What the Americans brought, according to diplomats, is a freeze along the current front line.",
        ["us supports ceasefire.front_line_freeze"],
      ],
      ["Under the American outline, Ukraine's bid to join NATO would be off the table.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "whose it is, and whose it is not",
    cases: [
      ["Moscow wants a truce, said Andriy Zagorodnyuk, a former Ukrainian defence minister.", []],
      ["Former defence minister Andriy Zagorodnyuk said Kyiv would never accept limits on its army.", []],
      [
        "Former Russian president Dmitry Medvedev said Moscow would not accept European troops in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      ["'No NATO troops in Ukraine': Lavrov", ["russia opposes security.foreign_forces"]],
      ["European troops in Ukraine 'unacceptable' – Kremlin", ["russia opposes security.foreign_forces"]],
      ["Moscow set out its position on a ceasefire.", []],
      ["Each side will present its vision of a ceasefire, Medinsky said.", []],
      [
        "Lavrov said: “We are categorically against NATO contingents on Ukrainian territory under any flag.”",
        ["russia opposes security.foreign_forces"],
      ],
      ["Zelensky said Ukraine would not recognise past American aid as a debt.", []],
    ],
  },
];
