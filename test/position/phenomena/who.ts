import type { Phenomenon } from "./phenomenon.ts";

/** Whose position it is: not who reports it, and not always who says it. */
export const who: readonly Phenomenon[] = [
  {
    name: "a party by its name",
    cases: [
      ["Ukraine will not recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Russia demands that Crimea be recognised as Russian.", ["russia supports territory.crimea_recognition"]],
      ["The United States wants a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["Europe insists on an unconditional ceasefire.", ["europe supports ceasefire.immediate"]],
      ["The EU rejects any lifting of sanctions.", ["europe opposes economy.sanctions_relief"]],
      ["Germany backs the use of Russian assets for a reparations loan to rebuild Ukraine.", ["europe supports economy.reconstruction"]],
      ["Poland opposes the release of frozen Russian assets.", ["europe opposes economy.frozen_assets_release"]],
      ["America proposes to freeze the war along the current front line.", ["us supports ceasefire.front_line_freeze"]],
      ["Russia calls for the lifting of all sanctions.", ["russia supports economy.sanctions_relief"]],
      ["Ukraine seeks membership in NATO.", ["ukraine supports security.nato_membership"]],
      ["The Russians refuse to withdraw Russian troops from occupied territory.", ["russia opposes territory.russian_withdrawal"]],
      ["The Americans have proposed an exchange of all prisoners of war.", ["us supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "a party by its capital or an institution",
    cases: [
      ["Kyiv rejects the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow insists on the root causes of the conflict being addressed.", ["russia supports ceasefire.root_causes"]],
      ["Washington is ready to lift sanctions on Russia.", ["us open economy.sanctions_relief"]],
      ["Brussels will extend sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
      ["London supports new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["The Kremlin rules out the deployment of European peacekeepers in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["The White House is considering the recognition of Crimea as Russian.", ["us open territory.crimea_recognition"]],
      ["The State Department proposed a 30-day ceasefire.", ["us supports ceasefire.partial"]],
      ["The European Commission wants tougher sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["Downing Street demanded a complete and unconditional ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Paris and Berlin refuse to recognise Crimea as Russian.", ["europe opposes territory.crimea_recognition"]],
      ["The Russian Foreign Ministry has rejected a 30-day truce.", ["russia opposes ceasefire.partial"]],
    ],
  },
  {
    name: "an office-holder or a role",
    cases: [
      ["Zelensky ruled out the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "President Vladimir Putin demanded the withdrawal of Ukrainian troops from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["The Ukrainian president rejected territorial swaps.", ["ukraine opposes territory.land_swaps"]],
      ["The Russian foreign minister insisted on neutral status for Ukraine.", ["russia opposes security.nato_membership"]],
      [
        "French President Emmanuel Macron called for the deployment of European troops to Ukraine.",
        ["europe supports security.foreign_forces"],
      ],
      ["US Vice President JD Vance proposed territorial swaps.", ["us supports territory.land_swaps"]],
      [
        "Ukraine's foreign minister, Andrii Sybiha, demanded the return of all deported children.",
        ["ukraine supports humanitarian.children_return"],
      ],
      ["The Kremlin spokesman rejected a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Kaja Kallas, the EU's foreign policy chief, ruled out sanctions relief.", ["europe opposes economy.sanctions_relief"]],
      [
        "The German chancellor, Friedrich Merz, backs the deployment of European troops in Ukraine.",
        ["europe supports security.foreign_forces"],
      ],
      ["Ukrainian officials demand the release of civilian detainees.", ["ukraine supports humanitarian.civilian_detainees"]],
      ["Russian negotiators insisted on a cap on Ukraine's army.", ["russia supports security.force_limits"]],
      [
        "Presidential aide Yuri Ushakov rejected a freeze of the war along the line of contact.",
        ["russia opposes ceasefire.front_line_freeze"],
      ],
      ["Prime Minister Keir Starmer promised to deploy British troops to Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "a pronoun",
    cases: [
      ["Zelensky spoke to reporters in Kyiv. He ruled out the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Putin met the envoy in the Kremlin. He rejected a 30-day ceasefire.", ["russia opposes ceasefire.partial"]],
      [
        "The Kremlin published a statement. It rejects the deployment of European troops in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Rubio left Paris on Thursday. The United States could walk away from the talks, he said.", ["us open process.us_walks_away"]],
      [
        "Kallas met the ministers. She said that Crimea would never be recognised as Russian.",
        ["europe opposes territory.crimea_recognition"],
      ],
      ["The Europeans met in London. They demand a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ['"We will never recognise Crimea as Russian," Zelensky said.', ["ukraine opposes territory.crimea_recognition"]],
      ['"We support an immediate ceasefire," said Macron.', ["europe supports ceasefire.immediate"]],
      ['"I demand the release of all civilian detainees," Zelensky wrote.', ["ukraine supports humanitarian.civilian_detainees"]],
    ],
  },
  {
    name: "an object is not whom a pronoun means",
    cases: [
      [
        "The US presented Kyiv with what it called a final offer, which included the recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      [
        "The remarks did not please Zelensky, who accused Trump's envoy of repeating Moscow's line.\nHe reiterated that Kyiv would never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Macron said that Putin had told Witkoff a story.\nHe called for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Russia handed Ukraine a list on which it asked for the lifting of all sanctions.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "a second verb after a demand that is interrupted",
    cases: [
      [
        "Moscow demands among other things that Kyiv renounce NATO and recognise the realities on the ground.",
        ["russia opposes security.nato_membership", "russia supports territory.occupied_de_facto"],
      ],
      [
        "Kyiv insisted once again that Russia return the children and release all prisoners of war.",
        ["ukraine supports humanitarian.children_return", "ukraine supports humanitarian.prisoner_exchange"],
      ],
    ],
  },
  {
    name: "a text and what stands for it",
    cases: [
      ["The US plan includes the recognition of Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["The American proposal calls for an immediate ceasefire.", ["us supports ceasefire.immediate"]],
      ["Washington presented a plan. The document provides for the lifting of sanctions.", ["us supports economy.sanctions_relief"]],
      [
        "The US framework was shown in Paris. It offers a security guarantee for Ukraine by European states.",
        ["us supports security.guarantee_without_us"],
      ],
      [
        "The Ukrainian-European document demands an unconditional ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "The counterproposal demands the return of all deported children.",
        ["ukraine supports humanitarian.children_return", "europe supports humanitarian.children_return"],
      ],
      ["Under the American plan Ukraine would give up its bid to join NATO.", ["us opposes security.nato_membership"]],
      ["Under the Witkoff plan the United States would recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Moscow's memorandum demands the withdrawal of Ukrainian troops from Donetsk.", ["russia supports territory.ukrainian_withdrawal"]],
      ["The proposal put forward by Washington would cap Ukraine's army at 600,000 soldiers.", ["us supports security.force_limits"]],
      ["The 28-point plan bars Ukraine from joining NATO.", ["us opposes security.nato_membership"]],
      [
        "The plan drawn up by Witkoff includes US-Russian economic cooperation in the Arctic.",
        ["us supports economy.us_russia_cooperation"],
      ],
      [
        "Trump's plan was leaked on Monday. His proposal provides for de facto recognition of Russian control over occupied territory.",
        ["us supports territory.occupied_de_facto"],
      ],
    ],
  },
  {
    name: "several parties together",
    cases: [
      [
        "Ukraine and its European allies demand a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      ["Kyiv and Washington support a 30-day truce.", ["ukraine supports ceasefire.partial", "us supports ceasefire.partial"]],
      ["Britain, France and Germany reject the lifting of sanctions.", ["europe opposes economy.sanctions_relief"]],
      [
        "Washington and Moscow agreed to resume economic cooperation between the US and Russia.",
        ["us supports economy.us_russia_cooperation", "russia supports economy.us_russia_cooperation"],
      ],
      [
        "Both Kyiv and Moscow backed an exchange of all prisoners of war.",
        ["ukraine supports humanitarian.prisoner_exchange", "russia supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv wants a full ceasefire, while Moscow wants the root causes of the conflict removed.",
        ["ukraine supports ceasefire.immediate", "russia supports ceasefire.root_causes"],
      ],
      [
        "Moscow demands sanctions relief, but Brussels rejects the lifting of sanctions.",
        ["russia supports economy.sanctions_relief", "europe opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "one party about another",
    cases: [
      ["Moscow demands that Ukraine give up its bid to join NATO.", ["russia opposes security.nato_membership"]],
      ["Trump wants Ukraine to recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Putin insists that Ukrainian troops leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Kyiv demands that Russia withdraw its troops.", ["ukraine supports territory.russian_withdrawal"]],
      ["Umerov told American officials that Kyiv backs Trump's peace plan.", ["ukraine supports process.plan_endorsement"]],
      ["The Americans called on Russia to accept a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["Moscow must accept an unconditional ceasefire, Macron said.", ["europe supports ceasefire.immediate"]],
      ["Kyiv would have to cap Ukraine's army, Lavrov said.", ["russia supports security.force_limits"]],
      ["Russia will have to withdraw its troops, Zelensky said.", ["ukraine supports territory.russian_withdrawal"]],
      ["Peskov said that Russia would not accept European peacekeepers in Ukraine.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "a heading that sets the party for what follows",
    cases: [
      [
        "Talks went on in London.\nUkraine\n- Demands a full ceasefire\n- Rejects the recognition of Crimea as Russian",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Talks went on in London.\nRussia\n- Insists on neutral status for Ukraine\n- Wants sanctions lifted",
        ["russia opposes security.nato_membership", "russia supports economy.sanctions_relief"],
      ],
      [
        "Talks went on.\nThe American plan\n- Recognition of Crimea as Russian\n- Lifting of sanctions",
        ["us supports territory.crimea_recognition", "us supports economy.sanctions_relief"],
      ],
      [
        "The European leaders listed their demands:\n- an unconditional ceasefire\n- the return of all deported children",
        ["europe supports ceasefire.immediate", "europe supports humanitarian.children_return"],
      ],
    ],
  },
];
