import type { Phenomenon } from "./phenomenon.ts";

/** What is suspended, dropped or put off, what is regretted, who has a right to what, and what nothing goes without. */
export const putToAnEnd: readonly Phenomenon[] = [
  {
    name: "verbs that end a thing",
    cases: [
      ["Russia will interrupt the handover of captured soldiers.", ["russia opposes humanitarian.prisoner_exchange"]],
      ["Russia will not interrupt the handover of captured soldiers.", ["russia supports humanitarian.prisoner_exchange"]],
      ["Arms supplies to Ukraine will not be suspended, Hegseth told reporters.", ["us supports security.us_military_aid"]],
      ["Arms supplies to Ukraine will be halted for now, Hegseth told reporters.", ["us opposes security.us_military_aid"]],
      ["Moscow threatens to scrap the next swap of prisoners.", ["russia opposes humanitarian.prisoner_exchange"]],
      ["Kyiv begged Washington not to stop its arms deliveries.", ["ukraine supports security.us_military_aid"]],
      ["Brussels wants to postpone the easing of sanctions.", ["europe opposes economy.sanctions_relief"]],
      ["The White House will drop recognition of Crimea, Leavitt said.", ["us opposes territory.crimea_recognition"]],
      ["Budapest called on Brussels to shelve the next package of sanctions.", ["europe opposes economy.new_sanctions"]],
      ["The Pentagon suspended arms supplies in July.", []],
      ["The talks on a prisoner exchange were put off until Friday.", []],
      ["Putin offered to suspend attacks on power plants for a month.", ["russia supports ceasefire.partial"]],
      ["Washington would suspend its sanctions on Rosneft.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "what is regretted or defended",
    cases: [
      ["Starmer deplored the suspension of arms supplies to Kyiv.", ["europe supports security.us_military_aid"]],
      ["Costa is disappointed by the easing of sanctions.", ["europe opposes economy.sanctions_relief"]],
      ["Vance defended the freeze along the front as the only way out.", ["us supports ceasefire.front_line_freeze"]],
      ["There would be nothing wrong with recognising Crimea, Witkoff said.", ["us supports territory.crimea_recognition"]],
      ["Ryabkov does not see any point in a truce.", ["russia opposes ceasefire.immediate"]],
      ["Kellogg does not see any prospect of NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "who has a right to it, by who says so",
    cases: [
      ["Kyiv is not entitled to compensation for war damage, Zakharova said.", ["russia opposes economy.reconstruction"]],
      ["Ukraine has no right to demand compensation for war damage, Zakharova said.", ["russia opposes economy.reconstruction"]],
      ["Ukraine deserves to join NATO, Tusk told parliament.", ["europe supports security.nato_membership"]],
      ["Ukraine belongs in NATO, Sikorski said.", ["europe supports security.nato_membership"]],
      ["Ukraine has no place in NATO, Zakharova said.", ["russia opposes security.nato_membership"]],
      ["We have a right to compensation for war damage, Svyrydenko said.", ["ukraine supports economy.reconstruction"]],
    ],
  },
  {
    name: "what nothing goes without, and what comes first of all",
    cases: [
      ["Without fresh sanctions Moscow will not budge, Tusk said.", ["europe supports economy.new_sanctions"]],
      ["Without fresh sanctions the Kremlin will never move, Sikorski said.", ["europe supports economy.new_sanctions"]],
      ["Before anything else the shooting has to end, Rutte's host Schoof said.", ["europe supports ceasefire.immediate"]],
      ["Before all else, Kyiv wants an exchange of prisoners.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["Lvova-Belova says no child was taken against its will.", []],
    ],
  },
  {
    name: "what is judged is a deed",
    cases: [
      ["Agreeing to a truce now would be a mistake, Medvedev wrote.", ["russia opposes ceasefire.immediate"]],
      ["Turning down a truce would be a mistake, Rubio warned.", ["us supports ceasefire.immediate"]],
      ["To refuse an exchange of prisoners would be cruel, Lubinets said.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["The absence of a truce would only cost more lives, Macron said.", ["europe supports ceasefire.immediate"]],
      ["Turning down a truce, Lavrov spoke of a trick.", ["russia opposes ceasefire.immediate"]],
      ["Refusing recognition of Crimea would solve nothing, Witkoff said.", ["us supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "whom it hurts",
    cases: [
      ["Fresh sanctions would above all hurt the Russian economy, Tusk said.", ["europe supports economy.new_sanctions"]],
      ["Fresh sanctions would weaken the Kremlin's position, Kallas said.", ["europe supports economy.new_sanctions"]],
      ["Fresh sanctions would hurt the Russian economy, Peskov said.", ["russia opposes economy.new_sanctions"]],
      ["Fresh sanctions would embolden Moscow, Fico said.", ["europe opposes economy.new_sanctions"]],
      ["Fresh sanctions would hurt European industry, Fico said.", ["europe opposes economy.new_sanctions"]],
    ],
  },
];
