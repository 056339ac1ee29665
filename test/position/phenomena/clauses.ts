import type { Phenomenon } from "./phenomenon.ts";

/** Clauses that lay something down, call for it, or only ask: how the sentence is built decides, and not its verbs. */
export const clauses: readonly Phenomenon[] = [
  {
    name: "what somebody may reach something by is laid on him",
    cases: [
      ["Ukraine can have peace only by living with a ceiling on its army, Russia said.", ["russia supports security.force_limits"]],
      ["Putin could end this tomorrow by signing up to a full ceasefire, Starmer said.", ["europe supports ceasefire.immediate"]],
      ["Ukraine could end the war by withdrawing from Donbas, Putin said.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Russia was open to a full ceasefire, Starmer said.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "what a step is to serve is wanted",
    cases: [
      [
        "Moscow is ready to talk, the Kremlin said, so that the root causes of the war can be rooted out.",
        ["russia supports ceasefire.root_causes"],
      ],
      ["Moscow is ready to discuss a full ceasefire, the Kremlin said.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "to ask what stands against it is to ask for it",
    cases: [
      ["Meloni wanted to know why there could not be a truce of two weeks.", ["europe supports ceasefire.partial"]],
      ["Peskov asked why Kyiv could not withdraw its troops from Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Peskov said Kyiv could not join NATO.", ["russia opposes security.nato_membership"]],
    ],
  },
  {
    name: "a second noun under the same limit",
    cases: [
      [
        "Kyiv's draft rules out limits on the Ukrainian army or on the deployment of allied troops.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      ["Kyiv's draft rules out the deployment of Russian or allied troops.", ["ukraine opposes security.foreign_forces"]],
    ],
  },
  {
    name: "another clause takes it up",
    cases: [
      [
        "Entry of Ukraine into the EU would bring war, and Hungary will not allow it, Szijjarto wrote.",
        ["europe opposes security.eu_membership"],
      ],
      [
        "Moscow wants to resume trade with America, and I agree, Trump said.",
        ["russia supports economy.us_russia_cooperation", "us supports economy.us_russia_cooperation"],
      ],
      ["Moscow wants to resume trade with America, and Trump will visit Beijing.", ["russia supports economy.us_russia_cooperation"]],
    ],
  },
  {
    name: "what will not last without it, said with two negations",
    cases: [
      ["A settlement will not last if the root causes are not removed, Peskov said.", ["russia supports ceasefire.root_causes"]],
      ["If the root causes are not removed, there will be no peace, Lavrov said.", ["russia supports ceasefire.root_causes"]],
      ["There can be no peace if Russia does not withdraw its troops, Zelensky said.", ["ukraine supports territory.russian_withdrawal"]],
      ["There will be no deal if Ukraine joins NATO, Peskov said.", []],
    ],
  },
  {
    name: "what alone can do it is called for",
    cases: [
      ["Only a full ceasefire can end this, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      ["A full ceasefire could follow, Zelensky said.", ["ukraine open ceasefire.immediate"]],
    ],
  },
  {
    name: "only behind the verb restricts it",
    cases: [
      ["The two presidents can meet only in order to seal a treaty, Peskov said.", ["russia conditional process.direct_talks"]],
      ["The two presidents can meet at any time, Peskov said.", ["russia open process.direct_talks"]],
    ],
  },
  {
    name: "whether is asked, and nobody's position",
    cases: [
      ["One thing to watch is whether Budapest blocks the next sanctions package.", []],
      ["Budapest blocks the next sanctions package.", ["europe opposes economy.new_sanctions"]],
      ["Washington is weighing whether to lift sanctions on Russia.", ["us open economy.sanctions_relief"]],
    ],
  },
  {
    name: "a condition that names nothing",
    cases: [
      ["Trump was open to a summit with both leaders if it comes to that.", ["us open process.direct_talks"]],
      ["Macron will send troops to Ukraine if need be.", ["europe supports security.foreign_forces"]],
      ["Macron will send troops to Ukraine if Kyiv asks.", ["europe conditional security.foreign_forces"]],
    ],
  },
  {
    name: "an appeal to what somebody professes is no condition",
    cases: [
      ["If Russia truly wants peace, it must cease fire at once, Sybiha said.", ["ukraine supports ceasefire.immediate"]],
      ["If Putin is serious about peace, he has to agree to a full ceasefire, Starmer said.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a participle with its agent before the copula",
    cases: [
      ["Also demanded by Moscow is a ban on Ukraine joining NATO.", ["russia opposes security.nato_membership"]],
      [
        "Among the things sought by Kyiv are a full ceasefire and the return of children.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.children_return"],
      ],
      ["Among the things discussed were a ban on NATO membership.", []],
    ],
  },
  {
    name: "a condition that opens what is said",
    cases: [
      [
        "Trump said that if no agreement is reached within 50 days, new sanctions will be imposed on Russia.",
        ["us conditional economy.new_sanctions"],
      ],
      ["Trump said that new sanctions will be imposed on Russia within 50 days.", ["us supports economy.new_sanctions"]],
    ],
  },
  {
    name: "another thing in the list is not said of the first",
    cases: [
      ["Kyiv will start direct talks with Russia and, he said, an end to the visas.", ["ukraine supports process.direct_talks"]],
      ["A full ceasefire would be a trap, Peskov said.", ["russia opposes ceasefire.immediate"]],
      [
        "The agenda includes the withdrawal of lawsuits against Russia and the return of its frozen assets, Lavrov said.",
        ["russia supports economy.frozen_assets_release"],
      ],
    ],
  },
  {
    name: "behind a source the main clause begins",
    cases: [
      [
        "According to Medinsky, Russia proposed online meetings, on military and humanitarian matters, and returning to short pauses of 24 hours.",
        ["russia supports ceasefire.partial"],
      ],
    ],
  },
  {
    name: "adjectives that are spelled like verbs of hearing",
    cases: [
      [
        "Stony-faced Lavrov spelled it out: the imperative is the recognition of Crimea as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
];
