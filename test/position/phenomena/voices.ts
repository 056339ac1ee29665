import type { Phenomenon } from "./phenomenon.ts";

/** Who holds it where the subject stands far from the wording or has no name. */
export const voices: readonly Phenomenon[] = [
  {
    name: "one of a party's people",
    cases: [
      [
        "The recognition of Crimea as Russian is out of the question, a member of the Ukrainian delegation said.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["All sanctions on Russia must be lifted, said a source close to the Kremlin.", ["russia supports economy.sanctions_relief"]],
      ["Somebody in the Kremlin told Axios that European peacekeepers were unacceptable.", ["russia opposes security.foreign_forces"]],
      ["There must be no cap on the Ukrainian army, a colonel in Kyiv said.", ["ukraine opposes security.force_limits"]],
      ["All sanctions on Russia must be lifted, said a member of the audience.", []],
    ],
  },
  {
    name: "an office by its whole title, an institution by its short form",
    cases: [
      ["“We will lift sanctions on Russia,” the secretary of state said.", ["us supports economy.sanctions_relief"]],
      ["There should be a freeze along the current front line, the vice president argued.", ["us supports ceasefire.front_line_freeze"]],
      ["The Commission wants tougher sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["The administration rules out NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
      ["European leaders want Putin to return the abducted children.", ["europe supports humanitarian.children_return"]],
      ["The commission wants tougher sanctions on Russia.", []],
    ],
  },
  {
    name: "a quote and how it was spoken",
    cases: [
      ["“Crimea will never be recognised as Russian,” Zelensky thundered.", ["ukraine opposes territory.crimea_recognition"]],
      ["European peacekeepers are unacceptable, snarled Medvedev.", ["russia opposes security.foreign_forces"]],
      ["Frozen Russian assets must pay for rebuilding Ukraine, Merz grumbled.", ["europe supports economy.reconstruction"]],
      [
        "Putin told Witkoff, the envoy recalled on Sunday, that Crimea must be recognised as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what somebody takes up after a colon",
    cases: [
      [
        "All prisoners of war exchanged by Christmas: that was Zelensky's message to the mediators.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["No NATO membership for Ukraine: this is the price that Putin named.", ["russia opposes security.nato_membership"]],
      ["A freeze along the current front line: so the White House would like it.", ["us supports ceasefire.front_line_freeze"]],
      ["Berlin's line: tougher sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["A freeze along the current front line: that is what Kyiv rejects.", ["ukraine opposes ceasefire.front_line_freeze"]],
      ["A freeze along the current front line: the question came up again in Geneva.", []],
    ],
  },
  {
    name: "a predicate that says whose it is",
    cases: [
      ["A freeze along the current front line is something Kyiv no longer rules out.", ["ukraine open ceasefire.front_line_freeze"]],
      ["A ceasefire supervised by foreign monitors was what Umerov asked for.", ["ukraine supports ceasefire.monitoring"]],
      ["The recognition of Crimea as Russian is unacceptable to Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
      ["A freeze along the current front line has the backing of Paris.", ["europe supports ceasefire.front_line_freeze"]],
      ["The deployment of European peacekeepers met with resistance in Moscow.", ["russia opposes security.foreign_forces"]],
      ["The recognition of Crimea as Russian found no support in Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
      ["For Kyiv there is no alternative to membership in the European Union.", ["ukraine supports security.eu_membership"]],
      ["A freeze along the current front line has the attention of Paris.", []],
    ],
  },
  {
    name: "who speaks in a quote of several sentences",
    cases: [
      [
        "“We will never recognise Crimea as Russian. It is our land,” Zelensky told reporters.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Trump praised the talks. “European peacekeepers are unacceptable. They would be a target,” Medvedev wrote.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Lavrov was blunt. “There will be no European peacekeepers in Ukraine.”", ["russia opposes security.foreign_forces"]],
      ["“European peacekeepers are out of the question.” So spoke Sergei Lavrov.", ["russia opposes security.foreign_forces"]],
      ["“European peacekeepers are out of the question.” Sergei Lavrov then left for Moscow.", []],
    ],
  },
  {
    name: "a name behind a long title",
    cases: [
      [
        "European peacekeepers are unacceptable, Chief of the General Staff Valery Gerasimov said.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Chief of the General Staff Valery Gerasimov rules out European peacekeepers.", ["russia opposes security.foreign_forces"]],
      ["No European peacekeepers are on the cards for the Kremlin, its spokesman said.", ["russia opposes security.foreign_forces"]],
      ["It is unacceptable to Kyiv that Crimea should be recognised as Russian.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "a label, an aside, a place, a following",
    cases: [
      ["18:20 Sybiha: European peacekeepers must come.", ["ukraine supports security.foreign_forces"]],
      ["Any settlement must, the Kremlin holds, remove the root causes of the conflict.", ["russia supports ceasefire.root_causes"]],
      ["At the White House there is no appetite for new sanctions on Russia.", ["us opposes economy.new_sanctions"]],
      ["In Moscow there was a meeting about new sanctions on Russia.", []],
      ["Putin's men would not accept European peacekeepers.", ["russia opposes security.foreign_forces"]],
      ["De jure recognition of Crimea as Russian: the Kremlin wants all of it.", ["russia supports territory.crimea_recognition"]],
      ["De jure recognition of Crimea as Russian: the Kremlin published a map.", []],
      ["Trump lost patience. “Go home, stop the killing.”", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whose point of view, whose noun of will",
    cases: [
      ["As far as Kyiv is concerned, Crimea will never be recognised as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "From Kyiv's point of view, the recognition of Crimea as Russian is out of the question.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["The Russian demand that Ukraine stay out of NATO has not changed.", ["russia opposes security.nato_membership"]],
      ["With Moscow insisting on Ukrainian neutrality, little was agreed.", ["russia opposes security.nato_membership"]],
      ["Kyiv's red line remains the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Speaking in Rome, the foreign secretary said frozen Russian assets should pay for rebuilding Ukraine.",
        ["europe supports economy.reconstruction"],
      ],
      ["With Moscow in the dark, the recognition of Crimea as Russian was discussed by experts.", []],
    ],
  },
  {
    name: "who might do something has not said it",
    cases: [
      [
        "Zelensky has presented a plan to end the war with Russia, expressing a willingness to withdraw Ukrainian forces from Donbas.",
        ["ukraine open territory.ukrainian_withdrawal"],
      ],
      ["If Russia continues to refuse, the EU will adopt harder sanctions, Merz said.", ["europe conditional economy.new_sanctions"]],
      ["If Putin goes on refusing, there will be new sanctions on Russia, Macron said.", ["europe conditional economy.new_sanctions"]],
      ["Unless Moscow agrees, Washington will impose new sanctions on Russia, Rubio warned.", ["us conditional economy.new_sanctions"]],
    ],
  },
  {
    name: "what sources say they go on to tell, and an official is no it",
    cases: [
      [
        "Zelensky went home. Two diplomats told Reuters that Russia had handed over a list of demands. They described the terms as old: no membership of NATO for Kyiv.",
        ["russia opposes security.nato_membership"],
      ],
      ["Russia, the US official said, has indicated that it would accept a ceasefire.", ["russia supports ceasefire.immediate"]],
      ["Moscow, two of the envoys said, had hinted that it was open to a truce.", ["russia open ceasefire.immediate"]],
      ["The US side said that it would accept a ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "an offer with an aside that tells where it was made",
    cases: [
      [
        "Peskov was asked about Zelensky's offer, made on the plane on Sunday, to give up NATO membership.",
        ["ukraine opposes security.nato_membership"],
      ],
      [
        "Rubio was asked about Putin's demand, repeated in Minsk, that Ukraine withdraw from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Peskov was asked about the weather, made on the plane to Minsk, to give up NATO membership.", []],
    ],
  },
];
