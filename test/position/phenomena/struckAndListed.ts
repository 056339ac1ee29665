import type { Phenomenon } from "./phenomenon.ts";

/** Bans and clauses that are struck, what is named as one of several demands, and who is asked for a thing. */
export const struckAndListed: readonly Phenomenon[] = [
  {
    name: "bans lifted and clauses dropped",
    cases: [
      ["The new American draft lifts the ban on Ukraine joining NATO.", ["us supports security.nato_membership"]],
      ["The new American draft would lift the ban on NATO membership.", ["us supports security.nato_membership"]],
      ["Washington agreed to lift the ban on Ukraine joining NATO.", ["us supports security.nato_membership"]],
      ["Washington refused to lift the ban on Ukraine joining NATO.", ["us opposes security.nato_membership"]],
      ["Kyiv demands an end to the ban on Ukraine joining NATO.", ["ukraine supports security.nato_membership"]],
      ["Kyiv demands the removal of the ban on Ukraine joining NATO.", ["ukraine supports security.nato_membership"]],
      ["Moscow opposes the removal of the ban on Ukraine joining NATO.", ["russia opposes security.nato_membership"]],
      ["In the new American draft, the ban on Ukraine joining NATO has been dropped.", ["us supports security.nato_membership"]],
      ["Kyiv wants the ban on foreign troops scrapped.", ["ukraine supports security.foreign_forces"]],
      ["Kyiv has insisted on scrapping the ban on foreign troops.", ["ukraine supports security.foreign_forces"]],
      ["The new American draft drops the ban on foreign troops in Ukraine.", ["us supports security.foreign_forces"]],
      ["The European counterproposal deletes the ban on foreign troops in Ukraine.", ["europe supports security.foreign_forces"]],
      ["The new American draft omits the clause on recognising Crimea as Russian.", ["us opposes territory.crimea_recognition"]],
      ["Kyiv wants to delete the clause on the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv insists on deleting the clause on the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv deleted the point on recognising Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow refuses to drop the clause on recognising Crimea as Russian.", ["russia supports territory.crimea_recognition"]],
      ["Russia will not drop the demand for a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
      ["The Europeans struck the paragraph on a cap for the Ukrainian army.", ["europe opposes security.force_limits"]],
      ["Washington has withdrawn the clause on recognising Crimea as Russian.", ["us opposes territory.crimea_recognition"]],
      ["Moscow insists on a ban on Ukraine joining NATO.", ["russia opposes security.nato_membership"]],
      ["Russia insists that the ban on foreign troops stay.", ["russia opposes security.foreign_forces"]],
      ["The American draft contains a clause on a ban on foreign troops.", ["us opposes security.foreign_forces"]],
      ["The American draft contains a clause on the recognition of Crimea.", ["us supports territory.crimea_recognition"]],
      ["The American plan includes a clause on lifting sanctions.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "one of several demands",
    cases: [
      [
        "Russia set impossible conditions, including a cap on the Ukrainian army and a ban on foreign troops.",
        ["russia supports security.force_limits", "russia opposes security.foreign_forces"],
      ],
      [
        "Putin has made unacceptable demands, including a Ukrainian withdrawal from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow keeps making unrealistic demands, such as a Ukrainian withdrawal from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow named several conditions, including a cap on the Ukrainian army and a ban on NATO membership.",
        ["russia supports security.force_limits", "russia opposes security.nato_membership"],
      ],
      [
        "Among Moscow's conditions are sanctions relief and a ban on Ukraine joining NATO.",
        ["russia supports economy.sanctions_relief", "russia opposes security.nato_membership"],
      ],
      ["Moscow's demands, including a cap on the Ukrainian army, are unacceptable.", ["russia supports security.force_limits"]],
      [
        "Moscow's demands, including a cap on the Ukrainian army, are unacceptable to Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow's demands, including a cap on the Ukrainian army, have been rejected by Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Kyiv rejects Moscow's demands, including a cap on the Ukrainian army.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Kyiv rejected Russian demands, including a cap on the army.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Kyiv has rejected several demands by Moscow, among them a cap on the army.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      ["Washington presented Kyiv with a list of demands, including a cap on the army.", ["us supports security.force_limits"]],
      ["Russia has tabled tough conditions for a truce, including sanctions relief.", ["russia supports economy.sanctions_relief"]],
      [
        "Russia's conditions for a ceasefire, including sanctions relief, are unchanged.",
        ["russia supports economy.sanctions_relief", "russia conditional ceasefire.immediate"],
      ],
      [
        "Kyiv has named red lines, including the recognition of Crimea and a withdrawal from Donbas.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Ukraine's red lines, such as the recognition of Crimea as Russian, are not up for discussion.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Kyiv rejects several points, including the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Zelensky's priorities, including NATO membership, have not changed.", ["ukraine supports security.nato_membership"]],
      ["The talks covered many topics, including a cap on the Ukrainian army.", []],
      ["The delegations discussed several demands, including a cap on the Ukrainian army.", []],
      [
        "Putin repeated his maximalist demands, including a Ukrainian withdrawal from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Putin repeated demands that Kyiv calls unacceptable, including a Ukrainian withdrawal from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Lavrov laid down unacceptable terms, among them a Ukrainian withdrawal from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Brussels has a list of demands, including new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["Moscow's unacceptable demands include a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
      ["Moscow's impossible conditions include a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
    ],
  },
  {
    name: "asked for it, and what is answered",
    cases: [
      ["Asked to recognise Crimea as Russian, Kyiv refused.", ["ukraine opposes territory.crimea_recognition"]],
      ["Pressed to recognise Crimea as Russian, Zelensky said no.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Pressed by Washington to recognise Crimea as Russian, Zelensky said no.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Pressed by Washington to recognise Crimea as Russian, Zelensky refused.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["Asked to withdraw from Donbas, Zelensky said he would never do so.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Urged to withdraw from Donbas, Zelensky shook his head.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["When asked to withdraw from Donbas, Kyiv declined.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Urged to accept a full ceasefire, Putin agreed.", ["russia supports ceasefire.immediate"]],
      [
        "Urged by Trump to accept a full ceasefire, Putin refused.",
        ["russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Faced with a demand to recognise Crimea as Russian, Zelensky refused.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Faced with a Russian demand to recognise Crimea, Zelensky refused.",
        ["ukraine opposes territory.crimea_recognition", "russia supports territory.crimea_recognition"],
      ],
      [
        "Confronted with Moscow's demand to withdraw from Donbas, Kyiv said no.",
        ["ukraine opposes territory.ukrainian_withdrawal", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Under pressure from Trump to accept a full ceasefire, Putin refused.",
        ["russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Under pressure to accept a full ceasefire, Putin balked.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv was asked to withdraw from Donbas and refused.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      [
        "Moscow was asked by Trump to agree to a full ceasefire and agreed.",
        ["russia supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["Asked to recognise Crimea as Russian, Kyiv did not answer.", []],
      [
        "Asked by Washington to drop its NATO bid, Kyiv refused.",
        ["ukraine supports security.nato_membership", "us opposes security.nato_membership"],
      ],
      ["Told to give up its NATO bid, Kyiv refused.", ["ukraine supports security.nato_membership"]],
      ["Asked to explain the three-day truce, Peskov said it was a goodwill gesture.", []],
      ["Told to cap its army, Kyiv said it would not.", ["ukraine opposes security.force_limits"]],
      [
        "Washington asked Kyiv to withdraw from Donbas, but Kyiv refused.",
        ["us supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Called on to release frozen assets to Russia, Belgium refused.", ["europe opposes economy.frozen_assets_release"]],
    ],
  },
];
