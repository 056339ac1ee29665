/** Mulberry32: enough chance for text, and the same on every machine. */
export function seededRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (words: string): string[] => words.split(" ");
// So many that two texts share five words in a row about as seldom as news does.
const adjectives = list(
  "grey early narrow quiet broad familiar distant crowded bright patient northern rusty wooden hollow careful sudden " +
    "golden shallow modest ancient curious windy gentle crooked silver humble lonely eager dusty marble velvet solemn " +
    "frozen cheerful tidy clumsy slender noisy painted hidden amber faded polished sleepy restless shaded southern rural",
);
const nouns = list(
  "ferry warehouse market garden lighthouse orchestra bakery library river bridge museum meadow tower tavern window station valley kitchen painter sailor " +
    "orchard chapel harvester fountain staircase quarry cottage carpenter lantern pasture theatre gardener canal cellar workshop terrace piano weaver " +
    "balcony forest mill potter courtyard attic shepherd fishery archive barn violin baker stable hillside fisherman greenhouse vineyard clockmaker " +
    "lagoon almanac beekeeper",
);
const verbs = list("crossed followed admired passed remembered described photographed visited counted sketched repaired noticed");
const times = list("yesterday today recently twice again slowly quietly together nearby later");

/** English sentences about nothing that a dossier knows; the same `seed` gives the same ones. */
export function inventWords(seed: number): { sentences(count: number): string } {
  const random = seededRandom(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const thing = () => `the ${one(adjectives)} ${one(nouns)}`;
  const sentence = () =>
    `Behind ${thing()} and ${thing()} about ${Math.floor(random() * 9_000)} visitors ${one(verbs)} ${thing()} ${one(times)}, while ${thing()} of the ${one(nouns)} was ${one(verbs)} by ${thing()}.`;
  return { sentences: (count) => Array.from({ length: count }, sentence).join(" ") };
}
