/** What one side proposes, and by what the answer names it: the dossier's `again`. */
export const proposals = [
  ["economy.new_sanctions", "europe Brussels", "russia Moscow", "new sanctions on Russia", "the measures"],
  ["economy.new_sanctions", "us Washington", "russia Moscow", "tougher sanctions against Russia", "the package"],
  ["security.foreign_forces", "europe Paris", "russia Moscow", "a European peacekeeping force in Ukraine", "the mission"],
  ["security.foreign_forces", "europe London", "russia Moscow", "the stationing of Western troops in Ukraine", "the deployment"],
  ["security.force_limits", "russia Moscow", "ukraine Kyiv", "a cap of 600,000 men on Ukraine's army", "the limit"],
  ["security.force_limits", "us Washington", "ukraine Kyiv", "a ceiling for the Ukrainian armed forces", "the cap"],
  ["territory.crimea_recognition", "us Washington", "ukraine Kyiv", "the recognition of Crimea as Russian", "such recognition"],
  ["territory.ukrainian_withdrawal", "russia Moscow", "ukraine Kyiv", "a Ukrainian withdrawal from Donetsk", "the withdrawal"],
  ["territory.russian_withdrawal", "ukraine Kyiv", "russia Moscow", "a Russian withdrawal from all occupied territory", "the pullback"],
  ["territory.land_swaps", "us Washington", "ukraine Kyiv", "a swap of territories", "the swap"],
  ["humanitarian.prisoner_exchange", "ukraine Kyiv", "russia Moscow", "an exchange of all prisoners of war", "the exchange"],
  ["process.direct_talks", "ukraine Kyiv", "russia Moscow", "a meeting between Zelensky and Putin", "the summit"],
  ["ceasefire.immediate", "us Washington", "russia Moscow", "a full ceasefire", "the halt"],
  ["ceasefire.front_line_freeze", "us Washington", "ukraine Kyiv", "a freeze along the current front line", "the freeze"],
  ["security.guarantee_without_us", "europe Paris", "russia Moscow", "security guarantees for Ukraine", "the guarantees"],
  ["security.us_military_aid", "us Washington", "russia Moscow", "more arms deliveries to Ukraine", "the deliveries"],
  ["security.nato_membership", "europe Warsaw", "russia Moscow", "NATO membership for Ukraine", "the membership"],
  ["economy.frozen_assets_release", "russia Moscow", "europe Brussels", "the return of its frozen assets", "returning the money"],
  ["economy.sanctions_relief", "russia Moscow", "europe Brussels", "the lifting of sanctions", "lifting the measures"],
] as const;

/** What the other side ({B}) says of it ({n}, {N} at the beginning). */
export const answers = [
  ["opposes", "{B} called {n} unacceptable."],
  ["opposes", "{B} rejected {n}."],
  ["opposes", "{B} said {n} {was} out of the question."],
  ["opposes", "{B} opposes {n}."],
  ["opposes", "{B} is against {n}."],
  ["opposes", "{N} {is} unacceptable to {B}."],
  ["opposes", "{B} will never agree to {n}."],
  ["opposes", "{B} dismissed {n} as a trick."],
  ["opposes", "For {B} {n} {is} a red line."],
  ["supports", "{B} welcomed {n}."],
  ["supports", "{B} supports {n}."],
  ["supports", "{B} agreed to {n}."],
  ["open", "{B} did not rule out {n}."],
  ["open", "{B} could accept {n}."],
  ["conditional", "{B} would accept {n} only under certain conditions."],
] as const;

/** Said after new sanctions, a cap on the army and a peacekeeping force were proposed, and about something else. */
export const somethingElse = [
  [
    "Brussels proposed new sanctions on Russia.",
    "Moscow rejected the measures of the central bank.",
    "europe supports economy.new_sanctions",
  ],
  ["Brussels proposed new sanctions on Russia.", "Moscow welcomed the package from Beijing.", "europe supports economy.new_sanctions"],
  ["Washington proposed a cap on Ukraine's army.", "Kyiv objects to the cap on electricity prices.", "us supports security.force_limits"],
  ["Paris proposed a peacekeeping force in Ukraine.", "Moscow criticised the mission to Mars.", "europe supports security.foreign_forces"],
  [
    "Kyiv proposed an exchange of all prisoners.",
    "Moscow rejected the exchange of ambassadors.",
    "ukraine supports humanitarian.prisoner_exchange",
  ],
] as const;
