import { wordings } from "./wordings.ts";

/** Coded for some parties alone, with a condition of their own, or two provisions in one. */
const special = /unheld|walks_away|us_russia|endorse|guarantee|minerals|root_causes|direct_talks|partial|talks_after/;

/** What somebody may want, with its article: the provision, and words for it that mean nothing else. */
export const things: readonly (readonly [provision: string, thing: string])[] = wordings.flatMap(({ provision, one }) =>
  special.test(provision)
    ? []
    : one.filter((thing) => /^(?:a|an|the) /.test(thing) && !thing.includes("without")).map((thing) => [provision, thing] as const),
);

/** Parties by their capital, a person, and an official with his title. */
export const sides = [
  { party: "russia", capital: "Moscow", person: "Sergei Lavrov", official: "Kremlin spokesman Dmitry Peskov" },
  { party: "ukraine", capital: "Kyiv", person: "Volodymyr Zelensky", official: "Foreign Minister Andrii Sybiha" },
  { party: "us", capital: "Washington", person: "Marco Rubio", official: "Vice President JD Vance" },
  { party: "europe", capital: "Paris", person: "Emmanuel Macron", official: "European Commission President Ursula von der Leyen" },
] as const;
