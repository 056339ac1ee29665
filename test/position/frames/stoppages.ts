/** What stops a thing, and who stands how to that. */
export const stoppages: readonly string[] = [
  "a hold on {x}",
  "the freeze on {x}",
  "a pause in {x}",
  "a halt to {x}",
  "the suspension of {x}",
  "a ban on {x}",
  "a moratorium on {x}",
  "a veto on {x}",
  "a block on {x}",
  "a stop to {x}",
  "the cancellation of {x}",
  "the postponement of {x}",
  "the blocking of {x}",
  "obstacles to {x}",
  "a delay in {x}",
  "the abandonment of {x}",
];

/** Whoever wants the stoppage opposes the thing. */
export const forIt: readonly string[] = split(
  "wants, demands, called for, backs, welcomed, supports, approved, insists on, agreed to, proposed, defended, praised",
);
/** Whoever does not want it, or wants it over, supports the thing. */
export const againstIt: readonly string[] = split(
  `opposes, rejects, criticised, condemned, regretted, objects to, warned against, ruled out, is against, resists, wants an end to, welcomed the end of,
  called for an end to, wants to lift, called for the lifting of, deplored, protested against, is unhappy with`,
);

export const stopped = [
  { P: "Kyiv", party: "ukraine", x: "US arms deliveries", provision: "security.us_military_aid" },
  { P: "Moscow", party: "russia", x: "sanctions relief", provision: "economy.sanctions_relief" },
  { P: "Berlin", party: "europe", x: "the deployment of foreign troops in Ukraine", provision: "security.foreign_forces" },
  { P: "Kyiv", party: "ukraine", x: "NATO membership for Ukraine", provision: "security.nato_membership" },
  { P: "Washington", party: "us", x: "prisoner exchanges", provision: "humanitarian.prisoner_exchange" },
  { P: "Moscow", party: "russia", x: "the exchange of all prisoners", provision: "humanitarian.prisoner_exchange" },
  { P: "Paris", party: "europe", x: "intelligence sharing with Ukraine", provision: "security.us_military_aid" },
  { P: "Moscow", party: "russia", x: "the release of the frozen Russian assets", provision: "economy.frozen_assets_release" },
] as const;

function split(words: string): readonly string[] {
  return words.split(",").map((word) => word.trim());
}
