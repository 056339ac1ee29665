import type { Phenomenon } from "./phenomenon.ts";

/** How a party stands to it: negation and its reach, restriction, conditions, willingness, denial. */
export const stance: readonly Phenomenon[] = [
  {
    name: "negation",
    cases: [
      ["Ukraine will never recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv won't accept a cap on Ukraine's army.", ["ukraine opposes security.force_limits"]],
      ["Moscow does not accept European peacekeepers in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["No European government would recognise Crimea as Russian.", ["europe opposes territory.crimea_recognition"]],
      ["Neither Paris nor Berlin will recognise Crimea as Russian.", ["europe opposes territory.crimea_recognition"]],
      ["Kyiv cannot agree to the withdrawal of Ukrainian troops from Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Under no circumstances will Ukraine recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Ukraine has no intention of recognising Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["There will be no lifting of sanctions, Kallas said.", ["europe opposes economy.sanctions_relief"]],
      [
        "The counterproposal offers no recognition of Crimea.",
        ["ukraine opposes territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      ["Moscow no longer insists on a cap on Ukraine's army.", ["russia opposes security.force_limits"]],
      ["Zelensky said that Ukraine would not withdraw its troops from Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Peskov said Russia would not accept a 30-day ceasefire.", ["russia opposes ceasefire.partial"]],
      ["Crimea will never be recognised as Russian, Kallas said.", ["europe opposes territory.crimea_recognition"]],
      ['"I don\'t think Ukraine will ever join NATO," Trump said.', ["us opposes security.nato_membership"]],
      ["Zelensky stopped short of accepting territorial swaps.", ["ukraine opposes territory.land_swaps"]],
      ["Moscow is not ready for a ceasefire, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv is unwilling to give up its bid for NATO membership.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "refusal in many words",
    cases: [
      ["Kyiv rejects territorial swaps.", ["ukraine opposes territory.land_swaps"]],
      ["Zelensky refused to recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Putin turned down a 30-day ceasefire.", ["russia opposes ceasefire.partial"]],
      ["Moscow dismissed the deployment of European troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Recognition of Crimea is unacceptable, Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
      ["Recognition of Crimea is out of the question for Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
      ["The recognition of Crimea was rejected by Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
      ["A ceasefire has been ruled out by Moscow.", ["russia opposes ceasefire.immediate"]],
      ["European troops in Ukraine will not be tolerated, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["Hungary blocks new sanctions on Russia.", ["europe opposes economy.new_sanctions"]],
      ["Moscow's refusal to accept a ceasefire angered the Europeans.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv's rejection of territorial swaps is final.", ["ukraine opposes territory.land_swaps"]],
      ["For Moscow, NATO troops in Ukraine are unacceptable.", ["russia opposes security.foreign_forces"]],
      ["Lavrov warned against the deployment of European troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["The Kremlin remains opposed to a 30-day ceasefire.", ["russia opposes ceasefire.partial"]],
      ["Zelensky rejected the idea of giving up Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Recognition of Crimea would violate the constitution, Zelensky said.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow is against foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "refusal of a refusal",
    cases: [
      ["Putin has not ruled out a ceasefire.", ["russia open ceasefire.immediate"]],
      ["Washington did not rule out recognising Crimea as Russian.", ["us open territory.crimea_recognition"]],
      ["Kyiv would not oppose territorial swaps.", ["ukraine open territory.land_swaps"]],
      ["Moscow does not object to Ukraine joining the EU.", ["russia open security.eu_membership"]],
      ["Ukraine's NATO membership could not be vetoed by Moscow, Zelensky said.", ["ukraine supports security.nato_membership"]],
      ["Brussels opposes any restriction on the presence of allied troops in Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "prohibition as the content of a plan",
    cases: [
      ["The US plan forbids Ukraine to join NATO.", ["us opposes security.nato_membership"]],
      ["The American proposal rules out NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
      ["The American draft prohibits NATO troops in Ukraine.", ["us opposes security.foreign_forces"]],
      ["Under the US plan Ukraine would renounce NATO membership.", ["us opposes security.nato_membership"]],
      ["The US plan excludes the deployment of NATO troops in Ukraine.", ["us opposes security.foreign_forces"]],
      ["The American plan would ban Ukraine from joining NATO.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "conditions",
    cases: [
      [
        "Moscow will agree to a ceasefire only after Western arms deliveries stop.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      ["Russia would accept a ceasefire if Ukraine stopped mobilising.", ["russia conditional ceasefire.immediate"]],
      [
        "Russian assets must remain frozen until Russia pays for the damage, Kyiv insists.",
        ["ukraine conditional economy.frozen_assets_release"],
      ],
      ["Sanctions could be eased only if peace is verified, the Europeans said.", ["europe conditional economy.sanctions_relief"]],
      ["Kyiv agrees to a ceasefire provided that Moscow signs it.", ["ukraine conditional ceasefire.immediate"]],
      [
        "Starmer is ready to send British troops to Ukraine as long as Washington provides air cover.",
        ["europe conditional security.foreign_forces", "europe supports security.guarantee_with_us"],
      ],
      ["The easing of sanctions is contingent on a lasting peace, Merz said.", ["europe conditional economy.sanctions_relief"]],
      ["Trump threatened new sanctions on Russia if Putin does not stop.", ["us conditional economy.new_sanctions"]],
      [
        "The United States will impose secondary sanctions unless Moscow stops the war, Trump said.",
        ["us conditional economy.new_sanctions"],
      ],
      [
        "Moscow's consent to a ceasefire depends on an end to Western arms supplies.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      ["EU sanctions stay in place until Russia withdraws, Kallas said.", ["europe conditional economy.sanctions_relief"]],
      [
        "Putin backed the idea of a ceasefire, but it must remove the root causes of the war.",
        ["russia conditional ceasefire.immediate", "russia supports ceasefire.root_causes"],
      ],
      ["Zelensky is open to territorial swaps on condition that a referendum is held.", ["ukraine conditional territory.land_swaps"]],
    ],
  },
  {
    name: "conditions that are part of the proposition",
    cases: [
      ["The United States will walk away from the talks if there is no progress, Rubio said.", ["us supports process.us_walks_away"]],
      ["Washington could move on within days, Rubio warned.", ["us open process.us_walks_away"]],
      [
        "Kyiv is ready to negotiate with Russia only after a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      [
        "Zelensky said there would be no peace talks before a complete ceasefire.",
        ["ukraine supports ceasefire.immediate", "ukraine supports process.talks_after_ceasefire"],
      ],
      ["Trump is ready to walk away from the negotiations.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "willingness",
    cases: [
      ["Washington is open to recognising Crimea as Russian.", ["us open territory.crimea_recognition"]],
      ["Putin is ready to give up claims to unoccupied territory.", ["russia open territory.drop_unheld_claims"]],
      ["The US could recognise Crimea as Russian.", ["us open territory.crimea_recognition"]],
      ["Washington may ease sanctions on Russia.", ["us open economy.sanctions_relief"]],
      ["Kyiv is willing to discuss territorial swaps.", ["ukraine open territory.land_swaps"]],
      ["Paris is prepared to deploy French troops to Ukraine.", ["europe open security.foreign_forces"]],
      ["The White House floated a freeze of the conflict along the front line.", ["us open ceasefire.front_line_freeze"]],
      ["Trump is weighing new sanctions on Russia.", ["us open economy.new_sanctions"]],
      ["Moscow signalled its readiness for a ceasefire.", ["russia open ceasefire.immediate"]],
      ["Zelensky expressed willingness to hold direct talks with Putin.", ["ukraine open process.direct_talks"]],
      ["The Kremlin is considering an Easter truce.", ["russia open ceasefire.partial"]],
      ["Witkoff could offer Moscow sanctions relief.", ["us open economy.sanctions_relief"]],
      ["Kyiv might accept a demilitarised zone and a freeze along the front line.", ["ukraine open ceasefire.front_line_freeze"]],
    ],
  },
  {
    name: "support in many words",
    cases: [
      ["Kyiv endorses a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Zelensky pressed for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Macron pleaded for an unconditional truce.", ["europe supports ceasefire.immediate"]],
      ["Kyiv is pushing for security guarantees.", ["ukraine supports security.guarantee_without_us"]],
      ["A full ceasefire is necessary, Merz said.", ["europe supports ceasefire.immediate"]],
      ["Russia needs sanctions lifted, Dmitriev said.", ["russia supports economy.sanctions_relief"]],
      ["Kyiv views a full ceasefire as the necessary first step.", ["ukraine supports ceasefire.immediate"]],
      ["The Europeans agreed to impose new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["Moscow's demand for the recognition of Crimea has not changed.", ["russia supports territory.crimea_recognition"]],
      ["Zelensky called for direct talks with Putin.", ["ukraine supports process.direct_talks"]],
      ["Kyiv accepted a 30-day ceasefire.", ["ukraine supports ceasefire.partial"]],
      ["The Kremlin welcomed the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
      ["Putin promised to return the deported children.", ["russia supports humanitarian.children_return"]],
    ],
  },
  {
    name: "denial",
    cases: [
      [
        "Putin has offered to freeze the war along the front line, the Financial Times reported. The Kremlin denied the report.",
        ["russia supports ceasefire.front_line_freeze", "russia denies ceasefire.front_line_freeze"],
      ],
      ["Kyiv denied that it had agreed to recognise Crimea as Russian.", ["ukraine denies territory.crimea_recognition"]],
      ["Washington denied having offered the lifting of sanctions.", ["us denies economy.sanctions_relief"]],
      [
        "Moscow could give up claims to unoccupied territory, Reuters reported. Peskov called it a fabrication.",
        ["russia open territory.drop_unheld_claims", "russia denies territory.drop_unheld_claims"],
      ],
    ],
  },
  {
    name: "opposition to something is nobody's opposition",
    cases: [
      ["The Kremlin reiterated its opposition to European peacekeepers in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Kyiv's opposition to the recognition of Crimea has not softened.", ["ukraine opposes territory.crimea_recognition"]],
      ["The opposition leader called for a full ceasefire.", []],
    ],
  },
  {
    name: "what somebody does meanwhile stands aside",
    cases: [
      ["Putin, while claiming to advance on all fronts, has rejected a temporary ceasefire.", ["russia opposes ceasefire.partial"]],
      ["Kyiv, although tired of the war, refuses to recognise Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "what has to come first",
    cases: [
      [
        "Russia demanded that Ukraine withdraw its forces from Donetsk before agreeing to a ceasefire.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
      ["Kyiv pushes back on limits to Ukraine's armed forces.", ["ukraine opposes security.force_limits"]],
      ["Moscow would maintain control of the Zaporizhzhia nuclear plant, Lavrov said.", ["russia opposes territory.znpp_us_oversight"]],
    ],
  },
  {
    name: "what is wanted less than something else",
    cases: [
      ["Russia would rather fight on than accept a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Russia prefers war to a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Russia prefers a ceasefire to further losses.", ["russia supports ceasefire.immediate"]],
      ["Moscow wants peace, but no ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["The envoy came home with a handshake, but no ceasefire.", []],
    ],
  },
  {
    name: "turns of phrase for wanting, refusing and weighing",
    cases: [
      ["Moscow is desperate for a ceasefire, officials said.", ["russia supports ceasefire.immediate"]],
      ["Moscow wants nothing short of recognition of Crimea as Russian.", ["russia supports territory.crimea_recognition"]],
      ["High on the list of Moscow is the lifting of sanctions.", ["russia supports economy.sanctions_relief"]],
      ["Moscow protested against a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow would never agree to a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow never agreed to a ceasefire, the Kremlin said.", ["russia denies ceasefire.immediate"]],
      ["A ceasefire was never an option for Moscow.", ["russia opposes ceasefire.immediate"]],
      ["A ceasefire is possible, the Kremlin said.", ["russia open ceasefire.immediate"]],
      ["Moscow will look at a ceasefire, Peskov said.", ["russia open ceasefire.immediate"]],
      [`"A ceasefire? Forget it," Lavrov said.`, ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "backing a return is no bringing back",
    cases: [
      ["Paris and London back the return of abducted children to Ukraine.", ["europe supports humanitarian.children_return"]],
      ["The Europeans back a return of the abducted children.", ["europe supports humanitarian.children_return"]],
      ["Kyiv wants back the abducted children.", ["ukraine supports humanitarian.children_return"]],
      ["The first buses brought back the abducted children.", []],
    ],
  },
];
