import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));
const rows = (body: string): Position[] => coder.code({ headline: "", body }).positions;
const gist = (body: string) =>
  rows(body).map(({ party, provision, stance, basis, source, speaker, quoted, hedged }) => ({
    party,
    provision,
    stance,
    basis,
    source,
    speaker,
    quoted,
    hedged,
  }));

const said = "Zelensky said that Ukraine would not recognise Crimea as Russian.";

describe("what changes nothing", () => {
  it.each([
    ["another verb of saying", said, "Zelensky stated that Ukraine would not recognise Crimea as Russian."],
    ["one more", said, "Zelensky told reporters that Ukraine would not recognise Crimea as Russian."],
    ["American spelling", said, "Zelensky said that Ukraine would not recognize Crimea as Russian."],
    ["a contraction", said, "Zelensky said that Ukraine wouldn't recognise Crimea as Russian."],
    [
      "curly quotes",
      '"We will not recognise Crimea as Russian," Zelensky said.',
      "“We will not recognise Crimea as Russian,” Zelensky said.",
    ],
    ["a curly apostrophe", "Kyiv won't accept a cap on Ukraine's army.", "Kyiv won’t accept a cap on Ukraine’s army."],
    [
      "the speaker behind",
      "Zelensky said that Ukraine would not recognise Crimea as Russian.",
      "Ukraine would not recognise Crimea as Russian, Zelensky said.",
    ],
    ["a non-breaking space", said, said.replace("Crimea as", "Crimea\u00a0as")],
    [
      "labour and labor words around",
      "Britain's Labour government rejects the lifting of sanctions.",
      "Britain's Labor government rejects the lifting of sanctions.",
    ],
  ])("%s", (_what, before, after) => {
    expect(gist(before)).not.toEqual([]);
    expect(gist(after)).toEqual(gist(before));
  });
});

describe("what changes one field", () => {
  const first = (body: string): Partial<Position> => {
    const { party, provision, stance, basis, source, speaker, quoted, hedged } = rows(body)[0] ?? {};
    return Object.fromEntries(
      Object.entries({ party, provision, stance, basis, source, speaker, quoted, hedged }).filter(([, v]) => v !== undefined),
    );
  };
  const plan = "The US plan includes the recognition of Crimea as Russian.";

  it.each<[string, string, string, Partial<Position>]>([
    ["negation", "Kyiv accepts territorial swaps.", "Kyiv does not accept territorial swaps.", { stance: "opposes" }],
    ["willingness", "Kyiv accepts territorial swaps.", "Kyiv is open to territorial swaps.", { stance: "open" }],
    [
      "a condition",
      "Kyiv accepts territorial swaps.",
      "Kyiv accepts territorial swaps only if a referendum is held.",
      { stance: "conditional" },
    ],
    ["the party", "Kyiv accepts territorial swaps.", "Moscow accepts territorial swaps.", { party: "russia" }],
    ["a hedge", plan, "The US plan reportedly includes the recognition of Crimea as Russian.", { hedged: true }],
    [
      "an outlet",
      plan,
      "The US plan includes the recognition of Crimea as Russian, Axios reported.",
      { basis: "media_report", source: "Axios" },
    ],
    [
      "sources",
      plan,
      "The US plan includes the recognition of Crimea as Russian, according to people familiar with the matter.",
      { basis: "unnamed_official" },
    ],
    [
      "the text itself",
      plan,
      "The US plan, seen by Reuters, includes the recognition of Crimea as Russian.",
      { basis: "document", source: "Reuters" },
    ],
    [
      "a speaker",
      "Kyiv rejects territorial swaps.",
      "Kyiv rejects territorial swaps, Zelensky said.",
      { basis: "named_official", speaker: "Zelensky" },
    ],
    ["the other provision", "Kyiv rejects territorial swaps.", "Kyiv rejects a 30-day ceasefire.", { provision: "ceasefire.partial" }],
  ])("%s", (_what, before, after, changed) => {
    expect(first(after)).toEqual({ ...first(before), ...changed });
  });
});
