import type { Phenomenon } from "./phenomenon.ts";

/** What briefs, live pages and translated agency reports do with questions, lists, lines of agreement and their own "we". */
export const briefs: readonly Phenomenon[] = [
  {
    name: "common ground",
    cases: [
      [
        "A ceiling of 600,000 soldiers is common ground between Washington and Kyiv.",
        ["ukraine supports security.force_limits", "us supports security.force_limits"],
      ],
      [
        "There is agreement between Ukraine and Europe on a ceasefire along the front line.",
        ["europe supports ceasefire.front_line_freeze", "ukraine supports ceasefire.front_line_freeze"],
      ],
      [
        "An immediate ceasefire is common ground between Kyiv and Berlin, an official said.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["There is no common ground between Moscow and Kyiv on a ceasefire.", []],
    ],
  },
  {
    name: "asked whether something was done",
    cases: [
      [
        'Did the president ask Zelensky to hand over the Donbas? "No, I never did," Trump said.',
        ["us denies territory.ukrainian_withdrawal"],
      ],
      ['Did Washington offer to recognise Crimea as Russian? "No," Witkoff told reporters.', ["us denies territory.crimea_recognition"]],
      ['Will Ukraine give up the Donbas? "No," Zelensky told reporters.', ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Did Trump urge his guest to give up all of the Donbas, as the Post has it?", ["us supports territory.ukrainian_withdrawal"]],
      ["Did Trump urge his guest to give up all of the Donbas?", []],
    ],
  },
  {
    name: "denied by",
    cases: [
      ["That Ukraine was being pressed into a withdrawal from Donbas was denied by Rubio.", ["us denies territory.ukrainian_withdrawal"]],
      ["A withdrawal of Ukrainian troops from Donbas has been denied by the White House.", ["us denies territory.ukrainian_withdrawal"]],
      ["An easing of sanctions was denied by the Commission in Brussels.", ["europe denies economy.sanctions_relief"]],
      ["An easing of sanctions was rejected by Kallas.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "names under a text",
    cases: [
      [
        "A letter carrying the signatures of Macron and Zelensky was made public. It calls for an immediate ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "A statement came out that bears the names of Zelensky and Merz. It demands an immediate ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "A statement with the names of Merz and Zelensky under it came out. It calls for an immediate ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Rubio read out the names of Merz and Zelensky, who was late. He calls for an immediate ceasefire.",
        ["us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a person's own list",
    cases: [
      [
        "Lavrov spoke in Sochi. His position was the same as ever: Ukrainian troops must leave Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Macron spoke in Paris. His advice had not changed: sanctions must be tightened.", ["europe supports economy.new_sanctions"]],
      ["Zelensky spoke at night. His message was short: the fighting must stop at once.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "declared to be so",
    cases: [
      ["The Kremlin declared a deployment of French troops unacceptable.", ["russia opposes security.foreign_forces"]],
      ["Zakharova pronounced any foreign troops in Ukraine inadmissible.", ["russia opposes security.foreign_forces"]],
      ["Moscow has declared foreign troops in Ukraine unacceptable.", ["russia opposes security.foreign_forces"]],
      ["The foreign ministry in Moscow considers foreign troops in Ukraine unacceptable.", ["russia opposes security.foreign_forces"]],
      ["Putin declared a ceasefire.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "decided",
    cases: [
      ["Brussels decided that frozen assets would be used for a loan to Ukraine.", ["europe supports economy.reconstruction"]],
      ["EU leaders decided to tighten sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["Paris has opted for the deployment of French troops in Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "until it happens, it goes on",
    cases: [
      ["Until the guns fall silent, sanctions must be tightened, Kallas said.", ["europe supports economy.new_sanctions"]],
      ["Until the talks begin, Kyiv wants an immediate ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Until Russia pays, the frozen assets will remain blocked, Merz said.", ["europe conditional economy.frozen_assets_release"]],
    ],
  },
  {
    name: "whose it is to give",
    cases: [
      ["American guarantees will be available only if Kyiv signs.", ["us conditional security.guarantee_with_us"]],
      ["The American guarantee will be signed only once Kyiv has accepted the rest.", ["us conditional security.guarantee_with_us"]],
      ["American guarantees were written about at length.", []],
    ],
  },
  {
    name: "the newsroom's own we",
    cases: [
      ["We expect new sanctions by Friday.", []],
      ["We will see an immediate ceasefire by the summer.", []],
      ['Zelensky spoke in Kyiv. "We demand an immediate ceasefire," he said.', ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "red lines spelled out",
    cases: [
      [
        "Kyiv insists on its red lines: no limits on the army and no recognition of Crimea as Russian.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      ["Kyiv insists on a red line: no limits on the army.", ["ukraine opposes security.force_limits"]],
      ["Foreign troops in Ukraine are a red line for Moscow.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "what it is for peace",
    cases: [
      ["Tomahawks are an investment in peace, Zelensky said.", ["ukraine supports security.us_military_aid"]],
      ["An all-for-all exchange is the most realistic option, Umerov said.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["An immediate ceasefire makes no sense, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["An immediate ceasefire would mean only one thing, Lavrov said.", ["russia opposes ceasefire.immediate"]],
      ["Foreign troops in Ukraine amounts to surrender, Medvedev said.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "truces for a purpose, shares in the plant",
    cases: [
      ["Moscow rejects a pause in the fighting so that Kyiv can hold elections.", ["russia opposes ceasefire.partial"]],
      ["Russia does not want a truce that lets Ukraine regroup, Peskov said.", ["russia opposes ceasefire.partial"]],
      ["The American draft splits the nuclear plant into three equal shares.", ["us supports territory.znpp_us_oversight"]],
      ["Zelensky asked for guarantees with a term of 30 years.", ["ukraine supports security.guarantee_with_us"]],
      ["Lavrov promised that Zelensky's safety would be guaranteed.", []],
      ["Europe calls for the pressure on Russia's economy to be stepped up.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "a list under the heading of a text is that text's, whoever an item is about",
    cases: [
      [
        "Two papers\n\nDelegations met for an hour on Tuesday.\n\nThe Russian paper\n\n- Ukraine joins no alliance.\n- Kyiv stops all mobilisation.\n- All sanctions are lifted.",
        ["russia opposes security.nato_membership", "russia supports economy.sanctions_relief"],
      ],
      [
        "Two papers\n\nDelegations met for an hour on Tuesday.\n\nThe Ukrainian paper\n\n- Moscow pulls back its guns. All prisoners are exchanged.\n- All deported children return.",
        ["ukraine supports humanitarian.children_return", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Two papers\n\nDelegations met for an hour on Tuesday.\n\nThe Russian paper\n\n- Ukraine joins no alliance.\n\nReactions\n\n- All sanctions are lifted, traders hope.",
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "the leaders, the second official: those who were named so before",
    cases: [
      [
        "European leaders met in Paris. Zelensky came too. The leaders strongly support the accession of Ukraine to the EU.",
        ["europe supports security.eu_membership"],
      ],
      ["Two US officials spoke to reporters. The second official said that Trump rejects a ceasefire.", ["us opposes ceasefire.immediate"]],
      [
        "Russian negotiators arrived on Monday. Zelensky met Merz. The negotiators rejected a ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
      ["Russian negotiators arrived on Monday. The Ukrainian negotiators rejected a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "in an official answer that names no author, our country is whose president is named",
    cases: [
      [
        "Comment by the Press Department on a question from the media\n\nQuestion: What of a ceasefire?\n\nAnswer: The position of our country was set out by President Vladimir Putin. We reject a ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "Comment by the Press Department on a question from the media\n\nQuestion: What of neutrality?\n\nAnswer: The position of our state was set out by Minister Andrii Sybiha. It is regrettable that some speak of neutrality. We will not be neutral.",
        ["ukraine supports security.nato_membership"],
      ],
      ["Comment by our columnist\n\nVladimir Putin has shown patience with his neighbours.\n\nSanctions must be lifted at some point.", []],
    ],
  },
];
